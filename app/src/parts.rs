//! The parts of the app that a browser loads after the first page, one for each persona and one
//! for what all may meet. Elsewhere all is there from the start. No screen is laid out here but the one for a part that has not come.
use dioxus::prelude::*;
use shared::{id::CaseId, people::AgeBand};

use crate::{
    route::Route,
    screens::{
        child,
        everyone::{self, FirstTime},
        foster_carer, social_worker,
    },
    ui::{Button, Glyph, Heading, Sheet},
    words::{key, say},
};

/// Which page of a part.
#[derive(Clone, PartialEq)]
pub enum Page {
    /// The one at this address, behind the PIN.
    At(Route),
    /// One on the way to a PIN.
    First(FirstTime),
    /// Of the child's part, and shown to the adult before a visit.
    ReadOut(ToReadOut),
}

/// What an adult reads out beforehand: whom it is for, and in which words.
#[derive(Debug, Clone, PartialEq)]
pub struct ToReadOut {
    pub case: CaseId,
    pub child: String,
    pub worker: String,
    pub band: AgeBand,
    pub place: HeardWhere,
}

/// Where the child hears it.
#[derive(Debug, Clone, PartialEq)]
pub enum HeardWhere {
    /// In a visit with this set of questions.
    Visit { set: String, language: String },
    /// In its own room, in the language of the visit before.
    Room,
}

impl From<Route> for Page {
    fn from(route: Route) -> Self {
        Self::At(route)
    }
}

#[derive(Clone, Copy)]
enum Pages {
    At(fn(Route) -> Element),
    First(fn(FirstTime) -> Element),
    Any(fn(Page) -> Element),
}

/// What comes together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The visit, in the child's hands.
    Child,
    /// Cases, getting ready, review.
    SocialWorker,
    /// The book.
    FosterCarer,
    /// What everyone may look up: sending, and what this is.
    Everyone,
    /// Pairing, signing in, choosing a PIN.
    FirstTime,
}

impl Part {
    const ALL: [Self; 5] =
        [Self::SocialWorker, Self::Child, Self::FosterCarer, Self::Everyone, Self::FirstTime];

    #[cfg(not(target_arch = "wasm32"))]
    fn pages(self) -> Pages {
        match self {
            Self::Child => Pages::Any(child::pages),
            Self::SocialWorker => Pages::At(social_worker::pages),
            Self::FosterCarer => Pages::At(foster_carer::pages),
            Self::Everyone => Pages::At(everyone::pages),
            Self::FirstTime => Pages::First(everyone::first_time),
        }
    }
}

/// The page of `part`; a calm word while the part is on its way, or did not come.
#[component]
pub fn PageOf(part: Part, #[props(into)] page: Page) -> Element {
    let mut coming = use_resource(move || load(part));
    match (here(part), page) {
        (Some(Pages::At(pages)), Page::At(route)) => return pages(route),
        (Some(Pages::First(pages)), Page::First(step)) => return pages(step),
        (Some(Pages::Any(pages)), page) => return pages(page),
        _ => {}
    }
    match coming() {
        None | Some(Ok(())) => rsx! { p { class: "moment", role: "status", {say(key::EVERYONE_OPENING)} } },
        Some(Err(NotCome)) => rsx! {
            div { "data-band": "adult",
                Sheet {
                    Heading { {say(key::EVERYONE_PART_TITLE)} }
                    p { {say(key::EVERYONE_PART_TEXT)} }
                    Button { icon: Glyph::Again, on_press: move |()| coming.restart(), {say(key::EVERYONE_TRY_AGAIN)} }
                }
            }
        },
    }
}

/// Loads every part that is not here yet, so that nobody waits for one later. What does not come now is tried
/// again when it is needed.
pub async fn load_ahead() {
    for part in Part::ALL {
        let _ = load(part).await;
    }
}

/// The part could not be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NotCome;

#[cfg(not(target_arch = "wasm32"))]
fn here(part: Part) -> Option<Pages> {
    Some(part.pages())
}

#[cfg(not(target_arch = "wasm32"))]
async fn load(_: Part) -> Result<(), NotCome> {
    Ok(())
}

#[cfg(target_arch = "wasm32")]
use apart::{here, load};

/// The functions with `wasm_split` are where the build cuts: what only they lead to leaves the first file.
#[cfg(target_arch = "wasm32")]
mod apart {
    use std::cell::Cell;

    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::*;

    thread_local! {
        static HERE: Cell<[Option<Pages>; Part::ALL.len()]> = const { Cell::new([None; Part::ALL.len()]) };
    }

    impl From<SplitLoaderError> for NotCome {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(child, fallible)]
    fn child_pages() -> Result<Pages, NotCome> {
        Ok(Pages::Any(child::pages))
    }

    #[wasm_split(social_worker, fallible)]
    fn social_worker_pages() -> Result<Pages, NotCome> {
        Ok(Pages::At(social_worker::pages))
    }

    #[wasm_split(foster_carer, fallible)]
    fn foster_carer_pages() -> Result<Pages, NotCome> {
        Ok(Pages::At(foster_carer::pages))
    }

    #[wasm_split(everyone, fallible)]
    fn everyone_pages() -> Result<Pages, NotCome> {
        Ok(Pages::At(everyone::pages))
    }

    #[wasm_split(first_time, fallible)]
    fn first_time_pages() -> Result<Pages, NotCome> {
        Ok(Pages::First(everyone::first_time))
    }

    pub fn here(part: Part) -> Option<Pages> {
        HERE.get()[part as usize]
    }

    pub async fn load(part: Part) -> Result<(), NotCome> {
        let pages = match part {
            Part::Child => child_pages().await,
            Part::SocialWorker => social_worker_pages().await,
            Part::FosterCarer => foster_carer_pages().await,
            Part::Everyone => everyone_pages().await,
            Part::FirstTime => first_time_pages().await,
        }?;
        let mut all = HERE.get();
        all[part as usize] = Some(pages);
        HERE.set(all);
        Ok(())
    }
}
