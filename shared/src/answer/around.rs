//! Who and what matters to a child, placed around "me".
use serde::{Deserialize, Serialize};

use super::Face;

/// Somebody or something that the child placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
pub struct Around {
    /// What the child calls them.
    pub name: String,
    /// What they are.
    pub kind: Kind,
    /// The picture by which they were picked, as its file is called. None for whom the child named in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// How near to "me" the child put them; none while they wait beside the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub near: Option<Near>,
    /// How the child feels about seeing them. More than one is possible, and none is too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seeing: Vec<Face>,
}

/// What is on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Somebody.
    Person,
    /// An animal.
    Pet,
    /// Somewhere.
    Place,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Person, Self::Pet, Self::Place];
}

/// How near.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "describe", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Near {
    /// Close to me.
    Close,
    /// Not so close.
    Between,
    /// Far away.
    Far,
}

impl Near {
    /// From the inner ring to the outer.
    pub const ALL: [Self; 3] = [Self::Close, Self::Between, Self::Far];
}
