//! Every address of the app on one page.
//!
//! Whoever opens an address meets the PIN first ([`crate::screens::everyone::Gate`]); an open visit comes
//! before every address, so that neither back, reload nor a deep link leads a child out of it.
use dioxus::prelude::*;
use shared::id::{CaseId, VisitId};

use crate::screens::{
    child::Visit,
    everyone::{About, Frame, Home, SendingPage},
    foster_carer::BookPage,
    social_worker::{CasePage, PrepareVisit, ReviewQueue, ReviewVisit},
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
    #[end_layout]
    /// The visit, in the child's hands.
    #[route("/visit")]
    Visit {},
}
