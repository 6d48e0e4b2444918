//! What everyone meets: pairing, signing in, the PIN, sending. Never a child's name or a visit before the PIN.
mod about;
mod add_tablet;
mod child_name;
mod choose_pin;
mod days;
mod entry;
mod failures;
mod first_time;
mod forgotten;
mod frame;
mod gate;
mod given;
mod inside;
mod language;
mod not_here;
mod pairing;
mod promised;
mod room;
mod safety;
mod sending;
mod shelves;
mod sign_in;
mod start;
mod tablet_only;
mod unlock;
mod watched;
mod who;
mod writing;

#[cfg(test)]
mod journeys;
#[cfg(test)]
mod look;
#[cfg(test)]
mod look_adults;
#[cfg(test)]
pub mod practice;
#[cfg(test)]
mod samples;

use dioxus::prelude::*;

use self::{about::About, sending::SendingPage};
use crate::route::Route;

pub use child_name::{ChildName, ChildPicture};
pub use days::{ago, in_days};
pub use failures::words_for;
pub use first_time::{FirstTime, first_time};
pub use frame::Frame;
pub use gate::Gate;
pub use given::{
    DrawnAndTold, Given, InItself, KeptOnCard, Likeness, OnCard, PICTURED, beside_clock, card_picture,
    face_words, near_words, pile_words, whole,
};
pub use inside::{Inside, Leave};
pub use language::{AdultLanguage, learn};
pub use not_here::NotHere;
pub use promised::{PromiseForm, Promises};
pub use room::{Room, RoomNotice};
pub use safety::{SafetyAccount, SafetyStanding, SafetySteps, use_sent};
pub use shelves::{SaidInCards, Shelves, topic_words};
pub use start::Start;
pub use tablet_only::{TabletOnly, too_small};
pub use watched::{WatchForm, Watched, written_by};
pub use writing::{NotWritten, mark_missing, use_writing};

/// The pages of what everyone may look up.
pub fn pages(route: Route) -> Element {
    match route {
        Route::SendingPage {} => rsx! { SendingPage {} },
        _ => rsx! { About {} },
    }
}
