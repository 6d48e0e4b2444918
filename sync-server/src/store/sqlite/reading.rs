//! What people read. Every query here says who asks and carries the filter.
use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};
use shared::{
    answer::Answer,
    audience,
    digest::Digest,
    event::{Event, Fact},
    id::{CaptureId, CaseId, PersonId},
    people::Role,
    projection::book as book_of,
    wire::book::{Named, SharedCapture},
};

use super::{
    audit_rows, blob_rows,
    row::{self, number, statement},
    visible::{VISIBLE, role, word},
};
use crate::{
    audit::Entry,
    store::{BlobRow, BookPage, Page, Pull, Shelf, StoreError, Taken},
};

/// In what role a person is on a case, if they are.
pub fn role_on_case(db: &Connection, case: CaseId, person: PersonId) -> Result<Option<Role>, StoreError> {
    let sql = "SELECT role FROM on_case JOIN people USING (person) WHERE case_id = ? AND person = ?";
    row::first(&mut statement(db, sql)?, [case.to_string(), person.to_string()], |row| {
        role(row.get_ref("role")?.as_str().unwrap_or_default()).ok_or(StoreError::Damaged("role"))
    })
}

pub fn pull(db: &Connection, pull: &Pull) -> Result<Option<Page>, StoreError> {
    let role = role_on_case(db, pull.case, pull.person)?.filter(|role| role.reads_cases());
    let Some(role) = role else { return Ok(None) };
    let sql = format!(
        "SELECT seq, bytes, received, actor FROM events AS e
         WHERE case_id = :case AND seq > :after AND {VISIBLE} ORDER BY seq LIMIT :limit"
    );
    let mut find = statement(db, &sql)?;
    let mut rows = find.query(named_params! {
        ":case": pull.case.to_string(),
        ":after": number(pull.after),
        ":role": word(role),
        ":limit": number(pull.limit as u64 + 1),
    })?;
    let mut page = Page { events: Vec::new(), people: Vec::new(), more: false };
    let mut actors = BTreeSet::new();
    let mut weight = 0;
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get("bytes")?;
        if page.events.len() == pull.limit || (weight + bytes.len() > pull.bytes && weight > 0) {
            page.more = true;
            break;
        }
        weight += bytes.len();
        actors.insert(row::parsed(row, "actor")?);
        page.events.push(Taken {
            seq: row::count(row, "seq")?,
            bytes,
            received: row::moment(row, "received")?,
        });
    }
    page.people = names(db, actors)?;
    Ok(Some(page))
}

/// The whole book as the person may see it. Who reads cases does so by pulling, so nothing is shared
/// with them here.
pub fn book(db: &Connection, case: CaseId, person: PersonId) -> Result<Option<BookPage>, StoreError> {
    let Some(role) = role_on_case(db, case, person)? else { return Ok(None) };
    let entries = book_of(&seen(db, case, role, "book.noted")?);
    let people = names(db, entries.iter().map(|entry| entry.by).collect())?;
    let mut shared = Vec::new();
    if !role.reads_cases() {
        for event in seen(db, case, role, "capture")? {
            if let Fact::Captured { capture, prompt, answer, .. } = event.fact {
                shared.push(SharedCapture { capture, asked: prompt.text, answer });
            }
        }
        shared.sort_by_key(|shared| shared.capture);
        shared = in_part(&shared);
    }
    Ok(Some(BookPage { entries, people, shared }))
}

/// Each without what belongs to an item that is not among them.
fn in_part(shared: &[SharedCapture]) -> Vec<SharedCapture> {
    let seen = |capture| shared.iter().any(|it| it.capture == capture);
    let part = |it: &SharedCapture| {
        Some(SharedCapture { answer: audience::in_part(&it.answer, seen)?, ..it.clone() })
    };
    shared.iter().filter_map(part).collect()
}

fn seen(db: &Connection, case: CaseId, role: Role, kind: &str) -> Result<Vec<Event>, StoreError> {
    let sql = format!("SELECT bytes FROM events AS e WHERE case_id = :case AND kind = :kind AND {VISIBLE}");
    let values = named_params! { ":case": case.to_string(), ":kind": kind, ":role": word(role) };
    row::all(&mut statement(db, &sql)?, values, event)
}

fn event(row: &rusqlite::Row<'_>) -> Result<Event, StoreError> {
    Event::read(&row.get::<_, Vec<u8>>("bytes")?).map_err(|_| StoreError::Damaged("bytes"))
}

/// The names of people, by id.
fn names(db: &Connection, people: BTreeSet<PersonId>) -> Result<Vec<Named>, StoreError> {
    let mut find = statement(db, "SELECT name FROM people WHERE person = ?")?;
    let mut names = Vec::new();
    for id in people {
        names
            .extend(row::first(&mut find, [id.to_string()], |row| Ok(Named { id, name: row.get("name")? }))?);
    }
    Ok(names)
}

pub fn blob_for(
    db: &Connection,
    case: CaseId,
    person: PersonId,
    sha256: &Digest,
    entry: &Entry,
) -> Result<Option<BlobRow>, StoreError> {
    let Some(role) = role_on_case(db, case, person)? else { return Ok(None) };
    let sql = format!("SELECT 1 FROM events AS e WHERE case_id = :case AND blob = :blob AND {VISIBLE}");
    let values = named_params! { ":case": case.to_string(), ":blob": sha256.0, ":role": word(role) };
    if !statement(db, &sql)?.exists(values)? {
        return Ok(None);
    }
    let Some(blob) = blob_rows::find(db, Shelf::Case(case), sha256)? else { return Ok(None) };
    audit_rows::add(db, entry)?;
    Ok(Some(blob))
}

pub fn drawing_for(
    db: &Connection,
    case: CaseId,
    person: PersonId,
    capture: CaptureId,
    entry: &Entry,
) -> Result<Option<Digest>, StoreError> {
    let Some(role) = role_on_case(db, case, person)? else { return Ok(None) };
    let sql = format!(
        "SELECT bytes FROM events AS e
         WHERE case_id = :case AND capture = :capture AND kind = 'capture' AND {VISIBLE}"
    );
    let values = named_params! {
        ":case": case.to_string(), ":capture": capture.to_string(), ":role": word(role)
    };
    let found = row::first(&mut statement(db, &sql)?, values, event)?;
    let Some(Fact::Captured { answer: Answer::Draw { drawing }, .. }) = found.map(|event| event.fact) else {
        return Ok(None);
    };
    audit_rows::add(db, entry)?;
    Ok(Some(drawing.sha256))
}
