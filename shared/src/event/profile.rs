//! How a child communicates, so that the app meets the child and not its age. Kept with the case, above every
//! visit; a later profile replaces an earlier one, and both stay in the log.
use serde::{Deserialize, Serialize};

use crate::people::AgeBand;

/// What people who know the child best have said about being with it. By default nothing.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Profile {
    /// How the child says yes.
    pub says_yes: String,
    /// How the child says no.
    pub says_no: String,
    /// How the child says stop.
    pub says_stop: String,
    /// What helps: hearing aids, glasses, signs, pictures, a switch.
    pub aids: String,
    /// Who knows the child best.
    pub knows_best: String,
    /// The size of what is touched: that of this age. None: as the visit's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<AgeBand>,
    /// The most choices on one page. None: as the age has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<u8>,
    /// The most items in one visit. None: as the age has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompts: Option<u8>,
    /// Whether pages are read aloud by themselves. None: as the age has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<bool>,
    /// In whose words the child is spoken to. None: as the visit's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<AgeBand>,
}
