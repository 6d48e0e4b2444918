//! The book of likes and dislikes, and what the child shares with the one who asks.
use shared::{id::CaseId, wire::book::Book, wire::problem::ProblemKind};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{BookPage, Session},
};

/// The whole book, as this person may see it.
pub async fn read_book(app: &App, session: &Session, case: CaseId) -> Result<Book, Refusal> {
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::BookRead).on(case);
    let page = app.store.book(case, session.person.id, entry).await?;
    let BookPage { entries, people, shared } = page.ok_or(ProblemKind::NotFound)?;
    Ok(Book { entries, people, shared })
}
