//! Reading: what a person finds, the book, bytes, and what is only here.
use std::rc::Rc;

use serde::Serialize;
use serde_json::value::RawValue;
use shared::{
    answer::Blob,
    digest::Digest,
    event::{Event, Fact},
    id::CaseId,
    projection,
};

use super::Desk;
use crate::{
    ask::{Failure, Home, Place, Reply, Session},
    keeper::{
        keys::hex,
        sql::{SqlError, blobs, event_log, outbox, reading},
    },
};

impl Desk {
    pub(super) fn home(&self) -> Result<Home, Failure> {
        let sending = self.sending()?;
        let now = self.machine.now();
        let ended = self.engine.borrow().session_has_ended();
        self.with_open(|open| {
            let account = &open.account;
            Ok(Home {
                person: account.person.clone(),
                cases: account.cases.clone(),
                duty_number: account.duty_number.clone(),
                advocate: account.advocate.clone(),
                complaints: account.complaints.clone(),
                people: reading::names(&open.connection)?,
                open_visit: event_log::open_visit(&open.connection, account.device)?,
                sending,
                session: if ended || account.session_ends.unix_ms() <= now.unix_ms() {
                    Session::Ended
                } else {
                    Session::Good
                },
            })
        })
    }

    /// The book as the server last gave it, with what was written here since.
    pub(super) fn book(&self, case: CaseId) -> Result<Reply, Failure> {
        self.with_open(|open| {
            let mut book = reading::book(&open.connection, case)?;
            self.leave_out(&mut book, open.account.person.role)?;
            let kept = event_log::of_case(&open.connection, case)?;
            let unsent = kept
                .iter()
                .filter(|it| matches!(it.place, Place::OnlyHere | Place::Stuck))
                .filter(|it| matches!(it.event.fact, Fact::Noted { .. }))
                .count();
            for entry in projection::book(kept.iter().map(|it| &it.event)) {
                if book.entries.iter().all(|known| known.note != entry.note) {
                    book.entries.push(entry);
                }
            }
            projection::sort_book(&mut book.entries);
            let me = &open.account.person;
            if book.people.iter().all(|named| named.id != me.id)
                && book.entries.iter().any(|entry| entry.by == me.id)
            {
                let (id, name) = (me.id, me.name.clone());
                book.people.push(shared::wire::book::Named { id, name });
            }
            Ok(Reply::Book { book: book.into(), unsent: u32::try_from(unsent).unwrap_or(u32::MAX) })
        })
    }

    /// The bytes of a blob: from here, or from the server, and then kept here.
    pub(super) async fn bytes(self: &Rc<Self>, case: CaseId, blob: Blob) -> Result<Vec<u8>, Failure> {
        let here = self.with_open(|open| Ok(blobs::get(&open.connection, case, blob.sha256)))?;
        match here {
            Ok(Some(bytes)) => return Ok(bytes),
            // Damaged here: the server's copy may be whole. What is here stays, for those who repair.
            Ok(None) | Err(SqlError::Damaged(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let (client, account) = self.client()?;
        let bytes = client.blob(&account.session_token, case, blob.sha256).await?;
        if Digest::of(&bytes) != blob.sha256 {
            return Err(Failure::NoAnswer);
        }
        self.with_open(|open| {
            let transaction = open.connection.transaction().map_err(SqlError::from)?;
            blobs::put(&transaction, case, &blob, &bytes, true)?;
            Ok(transaction.commit().map_err(SqlError::from)?)
        })?;
        Ok(bytes)
    }

    /// One JSON line for each event that only this device has, with its bytes in hexadecimal.
    pub(super) fn export_unsent(&self) -> Result<Vec<u8>, Failure> {
        #[derive(Serialize)]
        struct Line<'a> {
            event: &'a RawValue,
            sha256: Digest,
            #[serde(skip_serializing_if = "Option::is_none")]
            blob: Option<String>,
        }
        self.with_open(|open| {
            let mut file = Vec::new();
            for outgoing in outbox::all(&open.connection)? {
                let event = Event::read(outgoing.bytes.get().as_bytes()).map_err(|_| Failure::Damaged)?;
                let blob = match event.blob() {
                    Some(blob) => {
                        blobs::get(&open.connection, outgoing.case, blob.sha256)?.map(|it| hex(&it))
                    }
                    None => None,
                };
                let line = Line { event: &outgoing.bytes, sha256: outgoing.digest, blob };
                serde_json::to_writer(&mut file, &line)
                    .map_err(|_| Failure::Other { reason: "the file can not be written".into() })?;
                file.push(b'\n');
            }
            Ok(file)
        })
    }

    /// Whether the person who is in reads whole cases, or only the book.
    pub(in crate::keeper) fn reads_cases(&self) -> bool {
        self.with_open(|open| Ok(open.account.person.role.reads_cases())).unwrap_or(false)
    }
}
