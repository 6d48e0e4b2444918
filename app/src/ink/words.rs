//! What the pad and the replay say, filled in by the screen that shows them.

/// The words of [`super::InkPad`]. Every one is for the ear; only the question and the note are seen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InkWords {
    /// What the paper is called.
    pub paper: String,
    pub colours: String,
    /// In the order of `shared::drawing::Colour::ALL`.
    pub colour_names: [String; 8],
    pub widths: String,
    /// In the order of `shared::drawing::Width::ALL`.
    pub width_names: [String; 5],
    pub opacities: String,
    /// In the order of `shared::drawing::Opacity::ALL`.
    pub opacity_names: [String; 3],
    pub tools: String,
    pub fill: String,
    pub stamps: String,
    /// In the order of `shared::drawing::Motif::ALL`.
    pub stamp_names: [String; 23],
    /// On the arrow to further stamps.
    pub more: String,
    pub eraser: String,
    pub undo: String,
    pub redo: String,
    /// On the tool that asks.
    pub clear: String,
    /// Seen: whether to take fresh paper.
    pub clear_question: String,
    pub clear_yes: String,
    pub clear_no: String,
    /// Seen when the paper can take no more.
    pub full: String,
}

/// The words of [`super::InkReplay`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplayWords {
    /// What the picture is called.
    pub picture: String,
    pub controls: String,
    pub play: String,
    pub pause: String,
    /// Of the bar that goes to any moment.
    pub moment: String,
    pub speed: String,
    /// Seen when the bytes are not a drawing that this build can read.
    pub unreadable: String,
}
