//! Names of things. All are UUIDv7, so that a list of ids is roughly a list in time; none carries a meaning.
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id from a time in milliseconds since 1970 and ten random bytes, both passed in
            /// (RFC 9562, section 5.7).
            pub fn make(unix_ms: u64, random: [u8; 10]) -> Self {
                Self(uuid_v7(unix_ms, random))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )*};
}

id! {
    /// One child's case, as the case record knows it.
    CaseId
    /// One visit to a child: from the adult's opening to the adult's closing.
    VisitId
    /// One thing a child gave: a drawing, a feeling, a spoken answer.
    CaptureId
    /// One entry of a carer in the book of likes and dislikes.
    NoteId
    /// One remark of an adult beside a capture.
    RemarkId
    /// One safety matter, raised in a visit.
    SafetyId
    /// One thing that an adult watched a child do.
    ObservationId
    /// One reply to a child: what was said, and what came of it.
    ReplyId
    /// One promise to a child.
    PromiseId
    /// One event; unique for ever, so that a retry can not count twice.
    EventId
    /// One log: the store of one person on one tablet, phone or computer.
    DeviceId
    /// One browser or computer on which people of the service sign in.
    InstallationId
    /// One adult who signs in.
    PersonId
    /// One server; stays the same when it is moved.
    ServerId
    /// One life of a server's database; renewed when a backup is restored.
    Epoch
    /// One upload that can be taken up again.
    UploadId
    /// One request to open a store whose PIN was forgotten.
    RecoveryId
}

fn uuid_v7(unix_ms: u64, random: [u8; 10]) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_made_later_sort_later_and_read_back_as_written() {
        let early = EventId::make(1_000, [255; 10]);
        let late = EventId::make(2_000, [0; 10]);
        assert!(early < late);
        assert_eq!(late.to_string().parse(), Ok(late));
        assert_eq!(late.0.get_version_num(), 7);
    }
}
