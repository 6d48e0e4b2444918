//! One file for each thing the server does. Here and nowhere else permission, store, blobs and audit meet.
//! Never: types of the door ([`crate::http`]).
mod accept_events;
mod answer_recovery;
mod ask_recovery;
mod duty_number;
mod give_blob;
mod give_picture;
mod keep_blob;
mod outside;
mod pair_device;
mod read_book;
mod read_events;
mod sign_in;
mod sign_out;
mod tidy;
mod upload;

pub use accept_events::accept_events;
pub use answer_recovery::{NotOpened, new_recovery_key, open_recovery};
pub use ask_recovery::{ask_recovery, read_recovery};
pub use duty_number::{read_duty_number, set_duty_number};
pub use give_blob::{GivenBlob, give_blob, open_part};
pub use give_picture::give_picture;
pub use keep_blob::{Arrived, BlobArrival};
pub use pair_device::{CODE_MINUTES, make_pairing, pair_device};
pub use read_book::read_book;
pub use read_events::read_events;
use shared::wire::problem::ProblemKind;
pub use sign_in::sign_in;
pub use sign_out::{sign_out, who_am_i};
pub use tidy::tidy;
pub use upload::{
    Begun, Chunk, NewUpload, UploadLocks, begin_upload, drop_upload, extend_upload, look_at_upload,
};

use crate::{auth::password::NotHashed, blobs::BlobError, store::StoreError};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It may not be, or makes no sense.
    #[error("refused")]
    Because(ProblemKind),
    /// Not so soon.
    #[error("too many tries")]
    Wait {
        /// Until when.
        seconds: u64,
    },
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The blobs failed.
    #[error("the blobs failed")]
    Blobs(#[from] BlobError),
    /// A password could not be worked on.
    #[error(transparent)]
    Password(#[from] NotHashed),
}

impl From<ProblemKind> for Refusal {
    fn from(kind: ProblemKind) -> Self {
        Self::Because(kind)
    }
}
