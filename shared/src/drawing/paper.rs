//! What a drawing is on: blank, or one of our own papers with a few quiet lines.
use super::DrawingError;
use super::art::{self, Shape};

/// A paper's number in stored bytes is its place in [`Paper::ALL`]: add, never move. No paper has the outline of a
/// body on it, because such outlines lead children to say what is not so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    #[default]
    Blank,
    /// Three parts: good things, worries, wishes.
    GoodWorriesWishes,
    /// My home now, my home before.
    HomeNowBefore,
    /// My family and people.
    MyPeople,
    /// From worried to ready; the figure goes on it.
    Path,
}

impl Paper {
    /// All papers, by number.
    pub const ALL: [Self; 5] =
        [Self::Blank, Self::GoodWorriesWishes, Self::HomeNowBefore, Self::MyPeople, Self::Path];

    /// As in question sets and in the names of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::GoodWorriesWishes => "good-worries-wishes",
            Self::HomeNowBefore => "home-now-before",
            Self::MyPeople => "my-people",
            Self::Path => "path",
        }
    }

    /// The paper of this name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }

    /// What is printed on it, in paper pixels; nothing on the blank one.
    pub fn shapes(self) -> &'static [Shape] {
        art::paper(self)
    }

    pub(super) fn number(self) -> u32 {
        self as u32
    }

    pub(super) fn numbered(number: u32) -> Result<Self, DrawingError> {
        let paper = Self::ALL.get(number as usize).copied();
        paper.ok_or(DrawingError::UnknownPicture(number))
    }
}
