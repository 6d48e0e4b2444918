//! How it travels: one file per conversation, request beside response. Nothing else spells a path.
//!
//! JSON in UTF-8 under [`path::BASE`]. Every answer, errors too, carries [`header::SERVER`]; a client takes
//! an answer without it, or of another media type, as no answer at all: a captive portal is not a server.
pub mod blobs;
pub mod book;
pub mod duty;
pub mod events;
pub mod hello;
pub mod problem;
pub mod receipt;
pub mod recovery;
pub mod sessions;

/// The version of the protocol that this code speaks.
pub const PROTOCOL: u32 = 1;

/// Header names of our own.
pub mod header {
    /// `<server id>/<epoch>` on every answer.
    pub const SERVER: &str = "sync-server";
    /// The protocol version, on every request.
    pub const PROTOCOL: &str = "sync-protocol";
}

/// Paths, as the server's router spells them. [`fill`] makes an address of one.
pub mod path {
    /// All paths but the last three begin so.
    pub const BASE: &str = "/api/v1";
    /// GET: limits and versions.
    pub const HELLO: &str = "/api/v1/hello";
    /// POST, a signed-in social worker: a code for pairing a device.
    pub const PAIRINGS: &str = "/api/v1/pairings";
    /// POST with a code: pair.
    pub const INSTALLATIONS: &str = "/api/v1/installations";
    /// POST with name and password on a paired installation: sign in. DELETE: sign out.
    pub const SESSIONS: &str = "/api/v1/sessions";
    /// GET: who am I, and which cases am I on.
    pub const ME: &str = "/api/v1/me";
    /// GET by those who read cases, PUT by a manager: the number to ring when a child may not be safe.
    pub const DUTY_NUMBER: &str = "/api/v1/duty-number";
    /// GET by a device: how far the server has its log.
    pub const OWN_LOG: &str = "/api/v1/devices/self/log";
    /// POST by a device: push. GET by a social worker: pull.
    pub const EVENTS: &str = "/api/v1/cases/{case}/events";
    /// GET by those on the case: the book and what the child shares with them.
    pub const BOOK: &str = "/api/v1/cases/{case}/book";
    /// PUT by a device, GET by a person.
    pub const BLOB: &str = "/api/v1/cases/{case}/blobs/{sha256}";
    /// POST by a device: begin an upload that can be taken up again (tus 1.0, creation).
    pub const UPLOADS: &str = "/api/v1/cases/{case}/uploads";
    /// HEAD, PATCH, DELETE by the device that began it (tus 1.0).
    pub const UPLOAD: &str = "/api/v1/cases/{case}/uploads/{upload}";
    /// GET by a person who may see the capture: the drawing as a PNG.
    pub const PICTURE: &str = "/api/v1/cases/{case}/captures/{capture}/picture.png";
    /// POST by a signed-in person: ask the organisation to open a store whose PIN was forgotten.
    pub const RECOVERIES: &str = "/api/v1/recoveries";
    /// GET by the person who asked: the answer, once an administrator has given it.
    pub const RECOVERY: &str = "/api/v1/recoveries/{recovery}";
    /// GET: the description of all this.
    pub const OPENAPI: &str = "/openapi.json";
    /// GET: is the server well?
    pub const HEALTH: &str = "/healthz";
}

/// A path with its places filled in order, for instance `fill(path::EVENTS, &[&case])`.
pub fn fill(path: &str, values: &[&dyn std::fmt::Display]) -> String {
    let mut filled = String::with_capacity(path.len() + 40);
    let mut rest = path;
    for value in values {
        let (Some(open), Some(close)) = (rest.find('{'), rest.find('}')) else { break };
        filled.push_str(&rest[..open]);
        filled.push_str(&value.to_string());
        rest = &rest[close + 1..];
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_of_a_path_are_filled_in_order() {
        assert_eq!(fill(path::BLOB, &[&"c", &"s"]), "/api/v1/cases/c/blobs/s");
        assert_eq!(fill(path::HELLO, &[]), "/api/v1/hello");
    }
}
