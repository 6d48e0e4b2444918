//! What a child chose never stands in the way of keeping a child safe: an item had to be passed on, and the child is
//! told so.
use serde::{Deserialize, Serialize};

use crate::id::{CaptureId, SafetyId};

/// An item was passed on to somebody whom the child had not chosen, to keep somebody safe. It tells what an adult did;
/// it opens nothing to anybody: carers and parents go on seeing what the child shares and no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct SharedAnyway {
    /// Its name, as a matter for a manager: [`super::SafetyDecided`] with it is the manager's countersign.
    pub matter: SafetyId,
    /// The item.
    pub capture: CaptureId,
    /// With whom, as the adult calls them: the police, the reviewing officer.
    pub with: String,
    /// Why it had to be, for the record.
    pub why: String,
    /// What the child is told, in words to the child: "We had to share this because …".
    pub words: String,
}
