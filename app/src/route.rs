//! Every address of the app on one page.
//!
//! Whoever opens an address meets the PIN first ([`crate::screens::everyone::Gate`]); an open visit comes
//! before every address, so that neither back, reload nor a deep link leads a child out of it.
use dioxus::prelude::*;
use shared::{
    id::{CaseId, SafetyId, VisitId},
    people::Role,
};

use crate::{
    parts::{PageOf, Part},
    screens::everyone::{Frame, Inside, NotHere, RoomNotice},
};

/// The addresses.
#[derive(Debug, Clone, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Frame)]
        /// What a person finds when they come in; differs by role.
        #[route("/")]
        Home {},
        /// A case: its visits, and the book.
        #[route("/cases/:case")]
        CasePage { case: CaseId },
        /// Before a visit: who is here, which questions.
        #[route("/cases/:case/prepare")]
        PrepareVisit { case: CaseId },
        /// One visit, for review; at one of its items, by the capture's name.
        #[route("/cases/:case/visits/:visit?:item")]
        ReviewVisit { case: CaseId, visit: VisitId, item: Option<String> },
        /// One safety matter: what was said, what was done, who has countersigned.
        #[route("/cases/:case/safety/:matter")]
        SafetyMatter { case: CaseId, matter: SafetyId },
        /// What nobody has taken note of yet.
        #[route("/review")]
        ReviewQueue {},
        /// A carer's book of one child.
        #[route("/book/:case")]
        BookPage { case: CaseId },
        /// What is only on this device.
        #[route("/sending")]
        SendingPage {},
        /// What this is, and how it keeps things.
        #[route("/about")]
        About {},
        /// Anything else.
        #[route("/:..rest")]
        NotHere { rest: Vec<String> },
    #[end_layout]
    /// The visit, in the child's hands.
    #[route("/visit")]
    Visit {},
    /// The child's own room: what was told back, what the child made, who looked.
    #[route("/cases/:case/room")]
    ChildRoom { case: CaseId },
    /// A visit with a made-up child of this age, of which nothing is kept.
    #[route("/practise/:age")]
    Practise { age: u8 },
}

impl Route {
    /// Whether a person in this role has this page. Which cases they may see is not decided here: another's
    /// case is not on their device.
    pub fn is_for(&self, role: Role) -> bool {
        match self {
            Self::CasePage { .. } | Self::ReviewVisit { .. } | Self::SafetyMatter { .. } => {
                role.reads_cases()
            }
            Self::ChildRoom { .. }
            | Self::PrepareVisit { .. }
            | Self::ReviewQueue {}
            | Self::Visit {}
            | Self::Practise { .. } => role == Role::SocialWorker,
            Self::Home {}
            | Self::BookPage { .. }
            | Self::SendingPage {}
            | Self::About {}
            | Self::NotHere { .. } => true,
        }
    }
}

/// What a person finds when they come in.
#[component]
fn Home() -> Element {
    let inside = use_context::<Inside>();
    let part = match inside.home.read().person.role {
        Role::SocialWorker | Role::Manager => Part::SocialWorker,
        Role::FosterCarer | Role::Parent => Part::FosterCarer,
    };
    rsx! {
        div { class: "frame-worries", RoomNotice {} }
        PageOf { part, page: Route::Home {} }
    }
}

#[component]
fn CasePage(case: CaseId) -> Element {
    rsx! { PageOf { part: Part::SocialWorker, page: Route::CasePage { case } } }
}

#[component]
fn PrepareVisit(case: CaseId) -> Element {
    rsx! { PageOf { part: Part::SocialWorker, page: Route::PrepareVisit { case } } }
}

#[component]
fn ReviewVisit(case: CaseId, visit: VisitId, item: Option<String>) -> Element {
    rsx! { PageOf { part: Part::SocialWorker, page: Route::ReviewVisit { case, visit, item } } }
}

#[component]
fn SafetyMatter(case: CaseId, matter: SafetyId) -> Element {
    rsx! { PageOf { part: Part::SocialWorker, page: Route::SafetyMatter { case, matter } } }
}

#[component]
fn ReviewQueue() -> Element {
    rsx! { PageOf { part: Part::SocialWorker, page: Route::ReviewQueue {} } }
}

#[component]
fn BookPage(case: CaseId) -> Element {
    rsx! { PageOf { part: Part::FosterCarer, page: Route::BookPage { case } } }
}

#[component]
fn SendingPage() -> Element {
    rsx! { PageOf { part: Part::Everyone, page: Route::SendingPage {} } }
}

#[component]
fn About() -> Element {
    rsx! { PageOf { part: Part::Everyone, page: Route::About {} } }
}

#[component]
fn Visit() -> Element {
    rsx! { PageOf { part: Part::Child, page: Route::Visit {} } }
}

#[component]
fn ChildRoom(case: CaseId) -> Element {
    rsx! { PageOf { part: Part::Child, page: Route::ChildRoom { case } } }
}

#[component]
fn Practise(age: u8) -> Element {
    rsx! { PageOf { part: Part::Child, page: Route::Practise { age } } }
}
