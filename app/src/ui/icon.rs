//! The small pictures, all from one even line with round ends. A picture never stands without a word
//! for the ear; whoever shows it brings the word.
use dioxus::prelude::*;

/// A picture, by the lines it is drawn with. Each is a constant of its own, so that a browser loads those of
/// the pages that it loads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph(&'static [&'static str]);

#[component]
pub fn Icon(glyph: Glyph) -> Element {
    // Which way is on depends on the language.
    let along = glyph == Glyph::Back || glyph == Glyph::Forward;
    rsx! {
        svg { class: "icon", view_box: "0 0 32 32", "aria-hidden": "true", "data-along": along.then_some("true"),
            for (place , line) in glyph.0.iter().enumerate() {
                path { key: "{place}", d: *line }
            }
        }
    }
}

#[allow(non_upper_case_globals, reason = "a picture is chosen like the variant of an enum")]
impl Glyph {
    /// A raised hand, which a child knows before any sign on a road.
    pub const Stop: Self = Self(&[
        "M10.5 17.5V8.6C10.5 5.9 14.2 5.9 14.2 8.6V14.8",
        "M14.2 14.5V6.3C14.2 3.6 18 3.6 18 6.3V14.6",
        "M18 14.6V8.3C18 5.7 21.7 5.7 21.7 8.3V15.6",
        "M21.7 15.6V11.8C21.7 9.3 25.2 9.4 25.2 11.9V18.8C25.2 24.6 22.2 28 17.4 28C13.3 28 11.4 26.3 9.6 23.2L6.4 17.7C5.1 15.4 8.1 13.8 9.6 15.8L11.6 18.6",
    ]);
    /// A lid that comes down over a box.
    pub const PutAway: Self = Self(&[
        "M5.4 18.2L5.9 25C6 26.3 6.9 27 8.1 27H23.8C25 27 25.9 26.3 26 25L26.6 18.2",
        "M4 18H11.4C11.8 20.4 13.4 21.6 16 21.6C18.6 21.6 20.2 20.4 20.6 18H28",
        "M16 4.6V15.2",
        "M11.6 11.2L16 15.5L20.4 11.2",
    ]);
    pub const Back: Self = Self(&["M26.5 16.2C20 15.8 12.5 15.8 6 16", "M13.6 7.8L5.6 16L13.8 24.4"]);
    pub const Forward: Self = Self(&["M5.5 16.2C12 15.8 19.5 15.8 26 16", "M18.4 7.8L26.4 16L18.2 24.4"]);
    pub const RubOut: Self = Self(&[
        "M11.6 7.2H25.4C26.9 7.2 28 8.2 28 9.7V22.3C28 23.8 26.9 24.8 25.4 24.8H11.6L4 16.2Z",
        "M15.4 12.4L22.2 19.6",
        "M22.2 12.3L15.3 19.6",
    ]);
    pub const Close: Self = Self(&["M8 8.2C13 13 19 19 24.2 23.9", "M24 8C19 13 13 19 7.9 24.1"]);
    pub const Add: Self = Self(&["M16 6.5C15.9 13 15.9 19 16.1 25.6", "M6.5 16.1C13 15.9 19 15.9 25.6 16"]);
    pub const Search: Self = Self(&[
        "M14.2 5.5C19.1 5.4 22.8 9.2 22.8 14C22.8 18.9 19.1 22.6 14.2 22.6C9.3 22.6 5.5 18.9 5.5 14.1C5.5 9.3 9.3 5.6 14.2 5.5Z",
        "M20.4 20.4L27 27",
    ]);
    pub const Settings: Self = Self(&[
        "M5 9.6H13.4",
        "M20 9.6H27",
        "M16.7 6.4C18.6 6.4 20 7.8 20 9.6C20 11.5 18.6 12.9 16.7 12.9C14.8 12.9 13.4 11.5 13.4 9.6C13.4 7.8 14.8 6.4 16.7 6.4Z",
        "M5 22.4H8",
        "M14.6 22.4H27",
        "M11.3 19.1C13.2 19.1 14.6 20.5 14.6 22.4C14.6 24.2 13.2 25.6 11.3 25.6C9.4 25.6 8 24.2 8 22.4C8 20.5 9.4 19.1 11.3 19.1Z",
    ]);
    pub const Lock: Self = Self(&[
        "M8.2 14.6H23.8C25 14.6 25.8 15.4 25.8 16.6V25C25.8 26.2 25 27 23.8 27H8.2C7 27 6.2 26.2 6.2 25V16.6C6.2 15.4 7 14.6 8.2 14.6Z",
        "M10.4 14.4V10.6C10.4 3 21.6 3 21.6 10.6V14.4",
        "M16 19.6V22.4",
    ]);
    pub const Shield: Self = Self(&[
        "M16 4.4C19.3 6.6 22.6 7.6 26.4 7.8C26.8 17 23.6 23.8 16 27.8C8.4 23.8 5.2 17 5.6 7.8C9.4 7.6 12.7 6.6 16 4.4Z",
    ]);
    /// A finger raised, not a triangle: somebody asks for a moment.
    pub const Attention: Self = Self(&[
        "M16 4.6C22.6 4.5 27.4 9.4 27.4 16C27.4 22.6 22.6 27.4 16 27.4C9.4 27.4 4.6 22.6 4.6 16C4.6 9.4 9.4 4.7 16 4.6Z",
        "M16 10V17.4",
        "M16 22V22.1",
    ]);
    pub const Ear: Self = Self(&[
        "M4.6 12.8H9.2L15.6 7.4V24.6L9.2 19.4H4.6Z",
        "M20 12.4C21.9 14.6 21.9 17.6 20 19.8",
        "M23.8 8.8C27.6 13 27.6 19.2 23.8 23.4",
    ]);
    pub const Microphone: Self = Self(&[
        "M16 4.4C18.9 4.4 20.6 6.2 20.6 8.8V15.2C20.6 17.8 18.9 19.6 16 19.6C13.1 19.6 11.4 17.8 11.4 15.2V8.8C11.4 6.2 13.1 4.4 16 4.4Z",
        "M6.8 15.2C7 20.8 10.6 24 16 24C21.4 24 25 20.8 25.2 15.2",
        "M16 24.2V28",
    ]);
    pub const Record: Self = Self(&[
        "M16 5C22.4 4.9 27 9.6 27 16C27 22.4 22.4 27 16 27C9.6 27 5 22.4 5 16C5 9.6 9.6 5.1 16 5Z",
        "M16 11.2C18.9 11.1 20.8 13.1 20.8 16C20.8 18.9 18.9 20.8 16 20.8C13.1 20.8 11.2 18.9 11.2 16C11.2 13.1 13.1 11.3 16 11.2Z",
    ]);
    pub const Pause: Self = Self(&["M11 7C10.9 13 10.9 19 11.1 25", "M21 7C20.9 13 20.9 19 21.1 25"]);
    /// What ends a recording.
    pub const Square: Self = Self(&[
        "M8.6 9.4C13.6 9 18.6 9 23.2 9.2C23.5 13.8 23.4 18.4 23.2 23C18.4 23.3 13.6 23.3 8.9 23.1C8.6 18.5 8.5 13.9 8.6 9.4Z",
    ]);
    pub const Play: Self =
        Self(&["M10 6.4C9.9 13 9.9 19 10 25.6C15.6 22.7 20.4 19.8 25.4 16C20.4 12.2 15.6 9.3 10 6.4Z"]);
    pub const Again: Self = Self(&[
        "M25.8 13C24.2 8.4 20.4 5.8 16 5.8C10.2 5.8 5.8 10.3 5.8 16C5.8 21.7 10.2 26.2 16 26.2C20.6 26.2 24.3 23.5 25.8 19.4",
        "M26.6 6.6L26 13.2L19.6 12.6",
    ]);
    /// A box with a lid: what is in it stays. Never the shape of the shield.
    pub const Keep: Self = Self(&[
        "M5.2 7.4C12.4 7 19.6 7 26.8 7.4C27.2 9.4 27.2 11.4 26.8 13.4C19.6 13.8 12.4 13.8 5.2 13.4C4.8 11.4 4.8 9.4 5.2 7.4Z",
        "M7 13.8L7.4 24.4C7.5 25.8 8.3 26.6 9.7 26.7H22.3C23.7 26.6 24.5 25.8 24.6 24.4L25 13.8",
        "M12.6 18.6C14.8 18.4 17.2 18.4 19.4 18.6",
    ]);
    pub const Pencil: Self = Self(&[
        "M5.8 26.2L7.4 19.8L21.8 5.4C22.8 4.4 24.2 4.4 25.2 5.4L26.6 6.8C27.6 7.8 27.6 9.2 26.6 10.2L12.2 24.6Z",
        "M18.8 8.6L23.4 13.2",
    ]);
    pub const Rubber: Self = Self(&[
        "M12.6 26.2L5.6 19.2C4.6 18.2 4.6 17 5.6 16L16.6 5C17.6 4 18.8 4 19.8 5L27 12.2C28 13.2 28 14.4 27 15.4L16.2 26.2Z",
        "M11 10.6L21.4 21",
        "M16 26.2H27",
    ]);
    pub const NewPaper: Self = Self(&[
        "M8 4.8H18.4L25 11.4V25.4C25 26.6 24.2 27.4 23 27.4H8.8C7.6 27.4 6.8 26.6 6.8 25.4V6C6.8 5.2 7.2 4.8 8 4.8Z",
        "M18.2 5V11.6H24.8",
    ]);
    pub const Undo: Self = Self(&[
        "M12 6.4L5.4 12.4L12 18.6",
        "M6 12.4H18.8C23.6 12.4 26.6 15.3 26.6 19.2C26.6 23.1 23.6 26 18.8 26H12.6",
    ]);
    pub const Redo: Self = Self(&[
        "M20 6.4L26.6 12.4L20 18.6",
        "M26 12.4H13.2C8.4 12.4 5.4 15.3 5.4 19.2C5.4 23.1 8.4 26 13.2 26H19.4",
    ]);
    pub const Face: Self = Self(&[
        "M16 4.6C22.6 4.5 27.4 9.4 27.4 16C27.4 22.6 22.6 27.4 16 27.4C9.4 27.4 4.6 22.6 4.6 16C4.6 9.4 9.4 4.7 16 4.6Z",
        "M11.8 13V13.8",
        "M20.2 13V13.8",
        "M10.8 19.4C13.4 22 18.6 22 21.2 19.4",
    ]);
    pub const DontKnow: Self = Self(&[
        "M10.6 11.4C10.8 7.6 13 5.6 16.2 5.6C19.6 5.6 21.8 7.8 21.8 10.8C21.8 15.4 16.2 15.2 16.2 20",
        "M16.2 25.8V25.9",
    ]);
    /// Lips with a finger: some things one keeps.
    pub const DontWant: Self = Self(&[
        "M5.2 15.6C8.6 12.4 11.6 10.8 13.6 10.8C14.8 10.8 15.4 11.6 16 11.6C16.6 11.6 17.2 10.8 18.4 10.8C20.4 10.8 23.4 12.4 26.8 15.6C23.6 19.8 20.2 21.6 16 21.6C11.8 21.6 8.4 19.8 5.2 15.6Z",
        "M5.4 15.6H26.6",
    ]);
    pub const Later: Self = Self(&[
        "M16 4.6C22.6 4.5 27.4 9.4 27.4 16C27.4 22.6 22.6 27.4 16 27.4C9.4 27.4 4.6 22.6 4.6 16C4.6 9.4 9.4 4.7 16 4.6Z",
        "M16 9.6V16.2L20.6 19",
    ]);
    pub const Person: Self = Self(&[
        "M16 5C19.2 5 21.4 7.2 21.4 10.4C21.4 13.6 19.2 15.8 16 15.8C12.8 15.8 10.6 13.6 10.6 10.4C10.6 7.2 12.8 5 16 5Z",
        "M5.8 27C6.6 21.8 10.4 19.4 16 19.4C21.6 19.4 25.4 21.8 26.2 27",
    ]);
    pub const People: Self = Self(&[
        "M12 6.6C14.7 6.6 16.6 8.5 16.6 11.2C16.6 13.9 14.7 15.8 12 15.8C9.3 15.8 7.4 13.9 7.4 11.2C7.4 8.5 9.3 6.6 12 6.6Z",
        "M3.6 25.6C4.2 21 7.4 19 12 19C16.6 19 19.8 21 20.4 25.6",
        "M20.4 7.2C23 7.4 24.8 9.2 24.8 11.6C24.8 14 23 15.8 20.6 15.9",
        "M23.6 19.6C26.4 20.4 28 22.4 28.4 25.6",
    ]);
    /// A house with a heart: whoever looks after one there.
    pub const Carer: Self = Self(&[
        "M4.6 15.6L16 5.4L27.4 15.6",
        "M7.6 13.4V26.6H24.4V13.4",
        "M16 23.4C13.2 21.4 11.6 19.8 11.6 17.9C11.6 16.5 12.6 15.5 13.9 15.5C14.8 15.5 15.6 16 16 16.9C16.4 16 17.2 15.5 18.1 15.5C19.4 15.5 20.4 16.5 20.4 17.9C20.4 19.8 18.8 21.4 16 23.4Z",
    ]);
    /// A big one and a small one.
    pub const Parent: Self = Self(&[
        "M12 5C14.4 5 16.1 6.7 16.1 9.1C16.1 11.5 14.4 13.2 12 13.2C9.6 13.2 7.9 11.5 7.9 9.1C7.9 6.7 9.6 5 12 5Z",
        "M4.4 26.6C4.8 20.4 7.6 16.8 12 16.8C14 16.8 15.6 17.5 16.9 18.9",
        "M22.2 14.2C23.9 14.2 25.1 15.4 25.1 17.1C25.1 18.8 23.9 20 22.2 20C20.5 20 19.3 18.8 19.3 17.1C19.3 15.4 20.5 14.2 22.2 14.2Z",
        "M16.8 26.6C17.1 23.9 19 22.7 22.2 22.7C25.4 22.7 27.3 23.9 27.6 26.6",
    ]);
    pub const House: Self =
        Self(&["M4.6 15.6L16 5.4L27.4 15.6", "M7.6 13.4V26.6H24.4V13.4", "M13.4 26.4V19.4H18.6V26.4"]);
    pub const Book: Self = Self(&[
        "M16 9C13.4 6.6 9.6 5.8 4.8 6V24.2C9.6 24 13.4 24.8 16 27C18.6 24.8 22.4 24 27.2 24.2V6C22.4 5.8 18.6 6.6 16 9Z",
        "M16 9.2V26.8",
    ]);
    pub const Like: Self = Self(&[
        "M16 26.8C9 21.8 5 17.4 5 12.6C5 9 7.6 6.4 10.8 6.4C13 6.4 15 7.6 16 9.8C17 7.6 19 6.4 21.2 6.4C24.4 6.4 27 9 27 12.6C27 17.4 23 21.8 16 26.8Z",
    ]);
    /// Pushed aside, like a plate.
    pub const Dislike: Self = Self(&[
        "M16 4.6C22.6 4.5 27.4 9.4 27.4 16C27.4 22.6 22.6 27.4 16 27.4C9.4 27.4 4.6 22.6 4.6 16C4.6 9.4 9.4 4.7 16 4.6Z",
        "M10 16.1C14 15.9 18 15.9 22 16",
    ]);
    /// A receiver to ring with.
    pub const Phone: Self = Self(&[
        "M9.4 5.4L12.6 5.2L14.6 11L11.8 13.2C13 16 15.6 18.8 18.6 20.2L21 17.4L26.8 19.6L26.6 22.8C26.4 25.2 24.6 26.6 22.2 26.4C13.4 25.6 6.2 18.4 5.6 9.8C5.4 7.4 7 5.6 9.4 5.4Z",
    ]);
    /// A hand under something small.
    pub const Helps: Self = Self(&[
        "M3.8 19.6H8.4L12.8 17.4C14 16.8 15 17 16 17.6L19 19.4C20.6 20.4 19.8 22.6 18 22.4L13.6 21.8",
        "M19.6 20.8L25.4 17.6C27.4 16.6 28.8 18.8 27.2 20.2L19.6 26.4C18.6 27.2 17.6 27.4 16.4 27.2L8.4 25.8H3.8",
        "M16 4.6C18.5 4.6 20.2 6.3 20.2 8.8C20.2 11.3 18.5 13 16 13C13.5 13 11.8 11.3 11.8 8.8C11.8 6.3 13.5 4.6 16 4.6Z",
    ]);
    /// Weather: a cloud with rain.
    pub const Upsets: Self = Self(&[
        "M10 19.2C6.6 19.2 4.6 17.2 4.6 14.4C4.6 11.6 6.6 9.8 9.4 9.8C10.2 6.6 12.8 4.8 16 4.8C19.8 4.8 22.6 7.4 22.8 11C25.6 11 27.4 12.8 27.4 15.2C27.4 17.6 25.6 19.2 22.8 19.2Z",
        "M11 23.2L10 26.8",
        "M16.5 23.2L15.5 26.8",
        "M22 23.2L21 26.8",
    ]);
    pub const Note: Self = Self(&[
        "M7.6 5.2H24.4C25.6 5.2 26.4 6 26.4 7.2V19.2L18.8 26.8H7.6C6.4 26.8 5.6 26 5.6 24.8V7.2C5.6 6 6.4 5.2 7.6 5.2Z",
        "M26.2 19.2H20.8C19.6 19.2 18.8 20 18.8 21.2V26.6",
        "M10.6 11.2H21.4",
        "M10.6 15.8H16.8",
    ]);
    pub const Seen: Self = Self(&[
        "M3.8 16C7.2 10.4 11.2 7.8 16 7.8C20.8 7.8 24.8 10.4 28.2 16C24.8 21.6 20.8 24.2 16 24.2C11.2 24.2 7.2 21.6 3.8 16Z",
        "M16 12.2C18.3 12.2 19.8 13.7 19.8 16C19.8 18.3 18.3 19.8 16 19.8C13.7 19.8 12.2 18.3 12.2 16C12.2 13.7 13.7 12.2 16 12.2Z",
    ]);
    pub const Tablet: Self = Self(&[
        "M8.8 4H23.2C24.6 4 25.4 4.8 25.4 6.2V25.8C25.4 27.2 24.6 28 23.2 28H8.8C7.4 28 6.6 27.2 6.6 25.8V6.2C6.6 4.8 7.4 4 8.8 4Z",
        "M14.6 23.8H17.4",
    ]);
    pub const TabletOnly: Self = Self(&[
        "M8.8 4H23.2C24.6 4 25.4 4.8 25.4 6.2V25.8C25.4 27.2 24.6 28 23.2 28H8.8C7.4 28 6.6 27.2 6.6 25.8V6.2C6.6 4.8 7.4 4 8.8 4Z",
        "M14.6 23.8H17.4",
        "M16 9.8C18.1 9.8 19.5 11.2 19.5 13.3C19.5 15.4 18.1 16.8 16 16.8C13.9 16.8 12.5 15.4 12.5 13.3C12.5 11.2 13.9 9.8 16 9.8Z",
    ]);
    pub const OnTheWay: Self = Self(&[CLOUD, "M16 27.6V17.2", "M12.2 20.6L16 16.8L19.8 20.6"]);
    pub const CloudSafe: Self = Self(&[CLOUD_WHOLE, "M11.6 17.2L15 20.6L21 13.8"]);
    pub const NotTaken: Self = Self(&[CLOUD_WHOLE, "M16 12V17", "M16 20.8V20.9"]);
    pub const NoSignal: Self = Self(&[CLOUD_WHOLE, "M5.6 4.8L26.8 27.2"]);

    /// Two cards, one over the other.
    pub const Cards: Self = Self(&[
        "M11.4 9.6H25C26.2 9.6 27 10.4 27 11.6V25C27 26.2 26.2 27 25 27H13.4C12.2 27 11.4 26.2 11.4 25Z",
        "M8.4 22.4H7C5.8 22.4 5 21.6 5 20.4V7C5 5.8 5.8 5 7 5H18.6C19.8 5 20.6 5.8 20.6 7V7.4",
    ]);
    /// A pet's foot.
    pub const Paw: Self = Self(&[
        "M16 15.6C19.6 15.6 23 19.4 23 22.6C23 25 21.2 26.4 19 26C17 25.6 15 25.6 13 26C10.8 26.4 9 25 9 22.6C9 19.4 12.4 15.6 16 15.6Z",
        "M7.4 13.2C8.8 13 9.8 14.2 9.8 15.8C9.8 17.2 9 18.2 7.8 18.2C6.4 18.2 5.4 17 5.4 15.6C5.4 14.2 6.2 13.3 7.4 13.2Z",
        "M12.4 6.4C13.8 6.4 14.8 7.8 14.8 9.6C14.8 11.2 13.8 12.4 12.6 12.4C11.2 12.4 10.2 11 10.2 9.2C10.2 7.6 11.2 6.4 12.4 6.4Z",
        "M19.6 6.4C20.8 6.4 21.8 7.6 21.8 9.2C21.8 11 20.8 12.4 19.4 12.4C18.2 12.4 17.2 11.2 17.2 9.6C17.2 7.8 18.2 6.4 19.6 6.4Z",
        "M24.6 13.2C25.8 13.3 26.6 14.2 26.6 15.6C26.6 17 25.6 18.2 24.2 18.2C23 18.2 22.2 17.2 22.2 15.8C22.2 14.2 23.2 13 24.6 13.2Z",
    ]);

    pub const ALL: [Self; 50] = [
        Self::Stop,
        Self::PutAway,
        Self::Back,
        Self::Forward,
        Self::RubOut,
        Self::Close,
        Self::Add,
        Self::Search,
        Self::Settings,
        Self::Lock,
        Self::Shield,
        Self::Attention,
        Self::Ear,
        Self::Microphone,
        Self::Record,
        Self::Pause,
        Self::Square,
        Self::Play,
        Self::Again,
        Self::Keep,
        Self::Pencil,
        Self::Rubber,
        Self::NewPaper,
        Self::Undo,
        Self::Redo,
        Self::Face,
        Self::Cards,
        Self::Paw,
        Self::DontKnow,
        Self::DontWant,
        Self::Later,
        Self::Person,
        Self::People,
        Self::Carer,
        Self::Parent,
        Self::House,
        Self::Book,
        Self::Like,
        Self::Dislike,
        Self::Phone,
        Self::Helps,
        Self::Upsets,
        Self::Note,
        Self::Seen,
        Self::Tablet,
        Self::TabletOnly,
        Self::OnTheWay,
        Self::CloudSafe,
        Self::NotTaken,
        Self::NoSignal,
    ];
}

const CLOUD: &str = "M11 22.8H9.4C6 22.8 3.8 20.6 3.8 17.4C3.8 14.2 6 12.2 9 12.2C9.8 8.2 12.6 5.8 16.2 5.8C20.4 5.8 23.4 8.8 23.6 13C26.4 13 28.4 15 28.4 17.8C28.4 20.8 26.4 22.8 23.4 22.8H21";
const CLOUD_WHOLE: &str = "M9.4 25C6 25 3.8 22.8 3.8 19.6C3.8 16.4 6 14.4 9 14.4C9.8 10.4 12.6 8 16.2 8C20.4 8 23.4 11 23.6 15.2C26.4 15.2 28.4 17.2 28.4 20C28.4 23 26.4 25 23.4 25Z";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_pictures_are_the_same() {
        for (place, glyph) in Glyph::ALL.iter().enumerate() {
            for other in &Glyph::ALL[place + 1..] {
                assert_ne!(glyph, other);
            }
        }
    }

    #[test]
    fn every_line_begins_on_the_sheet() {
        for glyph in Glyph::ALL {
            for line in glyph.0 {
                let numbers =
                    line.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter(|n| !n.is_empty());
                for number in numbers {
                    let place: f32 = number.parse().unwrap();
                    assert!((3.0..=29.0).contains(&place), "{glyph:?} leaves the sheet at {place}");
                }
            }
        }
    }
}
