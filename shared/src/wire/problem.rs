//! Every way to be refused (RFC 9457), and what the one who was refused does then.
use serde::{Deserialize, Serialize};

use crate::{digest::Digest, id::EventId};

/// `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Problem {
    /// The kind, as an address under [`TYPE_BASE`].
    #[serde(rename = "type")]
    pub kind: ProblemKind,
    /// A short sentence for people who run servers.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What to do.
    pub retry: Retry,
    /// Seconds to wait, for [`Retry::After`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u64>,
    /// The blobs that are missing, for `blobs-missing`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Digest>,
    /// The event that was refused, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventId>,
}

/// Where the kinds are described; each is this followed by its name.
pub const TYPE_BASE: &str = "https://heard.example/problems/";

/// What the one who was refused does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Nothing: it would be refused again. What was refused stays on the device.
    Never,
    /// The same again, later.
    After,
    /// Sign in, then the same again.
    Reauth,
    /// Compare with the server, then go on.
    Resync,
    /// Send what is missing, then the same again.
    Resend,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal $status:literal $retry:ident $title:literal)*) => {
        /// The kinds of refusal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum ProblemKind {
            $($(#[$doc])* $kind,)*
            /// A kind of a later version: to be taken by its status class.
            Other,
        }

        impl ProblemKind {
            /// All kinds of this version.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The last part of the kind's address.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* Self::Other => "other" }
            }

            /// A problem of this kind.
            pub fn problem(self) -> Problem {
                let (status, retry, title) = match self {
                    $(Self::$kind => ($status, Retry::$retry, $title),)*
                    Self::Other => (500, Retry::After, "something else"),
                };
                Problem {
                    kind: self, title: title.into(), status, retry,
                    retry_after_s: None, missing: Vec::new(), event: None,
                }
            }
        }
    };
}

kinds! {
    /// The request is not what the description says.
    Malformed "malformed" 400 Never "the request can not be read"
    /// No token, or one that has ended.
    AuthExpired "auth-expired" 401 Reauth "sign in first"
    /// Name and password do not fit, or the pairing is not known.
    WrongCredentials "wrong-credentials" 401 Never "name and password do not fit"
    /// The device was revoked.
    DeviceRevoked "device-revoked" 403 Never "this device was revoked"
    /// There is nothing, or nothing that the one who asks may know of.
    NotFound "not-found" 404 Never "there is nothing here"
    /// The code was used, has ended, or never was.
    CodeSpent "code-spent" 404 Never "this code can not be used"
    /// The path is there, but not for this method.
    WrongMethod "wrong-method" 405 Never "this can not be done here"
    /// Another event of the same id is kept.
    EventConflict "event-conflict" 409 Never "another event of this id is kept"
    /// The event does not follow the one before it in its device's log.
    DeviceLogForked "device-log-forked" 409 Resync "the event does not follow the device's log"
    /// The upload stands at another place.
    OffsetConflict "offset-conflict" 409 Resync "the upload stands at another place"
    /// The cursor belongs to another life of the database.
    CursorStale "cursor-stale" 410 Resync "begin reading anew"
    /// Larger than may be.
    TooLarge "too-large" 413 Never "larger than the server takes"
    /// Another media type than is taken here.
    MediaType "media-type" 415 Never "this kind of content is not taken here"
    /// A part of a blob was asked for that the blob does not have.
    RangeOutside "range-outside" 416 Never "the blob has no such part"
    /// An event names bytes that are not here.
    BlobsMissing "blobs-missing" 422 Resend "send the blobs first"
    /// The bytes do not have the digest they were announced with.
    DigestMismatch "digest-mismatch" 422 Resend "the bytes differ from their digest"
    /// The event is not one that its writer may write.
    NotYours "not-yours" 422 Never "the event is not its writer's to write"
    /// The client is too old to read.
    PullNeedsUpdate "pull-needs-update" 426 Never "a newer version of the app is needed to read"
    /// Too many tries.
    RateLimited "rate-limited" 429 After "too many tries"
    /// One chunk arrived damaged (status of tus 1.0).
    ChunkDamaged "chunk-damaged" 460 Resend "the chunk arrived damaged"
    /// Our fault.
    Internal "internal" 500 After "the server failed"
    /// Not now.
    Unavailable "unavailable" 503 After "the server can not do this now"
    /// The disk is full.
    StorageFull "storage-full" 507 After "the server has no room"
}

impl Problem {
    /// The same, naming the event.
    pub fn about(mut self, event: EventId) -> Self {
        self.event = Some(event);
        self
    }
}

impl From<ProblemKind> for String {
    fn from(kind: ProblemKind) -> Self {
        format!("{TYPE_BASE}{}", kind.name())
    }
}

impl From<String> for ProblemKind {
    fn from(text: String) -> Self {
        let name = text.strip_prefix(TYPE_BASE).unwrap_or_default();
        Self::ALL.iter().copied().find(|kind| kind.name() == name).unwrap_or(Self::Other)
    }
}
