//! The alphabet of every screen: what is shown comes in as plain values and words already said, what
//! is done goes out by callbacks. Never services, addresses, the store or types of a visit.
mod announcer;
mod badge;
mod button;
mod choice;
mod dialog;
mod door;
mod face;
mod face_row;
mod field;
mod focus;
mod footprints;
mod how_much;
mod icon;
mod line;
mod meter;
mod notice;
mod page;
mod picture_card;
mod pin_pad;
mod waveform;

#[cfg(test)]
mod contrast;
#[cfg(test)]
pub(crate) mod press;

pub use announcer::Announcer;
pub use badge::{Sending, SendingBadge};
pub use button::{Button, ButtonKind, IconButton, IconButtonKind};
pub use choice::{ChooseOne, ChooseSome, Offer};
pub use dialog::Dialog;
pub use door::{Door, Scene};
pub use face::{Face, FaceShape};
pub use face_row::{FaceChoice, FaceRow};
pub use field::{Field, FieldKind};
pub use focus::focus;
pub use footprints::Footprints;
pub use how_much::{Amount, HowMuch, Pebble};
pub use icon::{Glyph, Icon};
pub use line::{Line, ReadingNow, Unbroken, use_read_now};
pub use meter::{LevelRing, Meter};
pub use notice::{Notice, NoticeKind};
pub use page::{Gate, Heading, Layer, LayerKind, Sheet, Stage};
pub use picture_card::PictureCard;
pub use pin_pad::PinPad;
pub use waveform::Waveform;
