//! What a child took back counts at once for everybody on this device: the store of the one who was there tells
//! it to the keyring, and the book of whoever comes in next leaves it out.
use rusqlite::Connection;
use shared::{
    answer::Sharing,
    id::CaptureId,
    people::Role,
    projection::{settle, withheld},
    wire::book::Book,
};

use super::{Desk, Open};
use crate::{
    ask::Failure,
    keeper::sql::{SqlError, event_log, keyring},
};

/// An item that somebody on this device may not see, whatever the server last said.
pub type HeldBack = (CaptureId, Sharing);

/// Every item of this store about which the child has chosen and that not everybody may see.
pub(super) fn held_back(open: &Open) -> Result<Vec<HeldBack>, SqlError> {
    of_store(&open.connection)
}

fn of_store(connection: &Connection) -> Result<Vec<HeldBack>, SqlError> {
    const ALL: Sharing = Sharing { carer: true, parent: true };
    let choices = event_log::of_kinds(connection, &["sharing.chosen"])?;
    let mut held_back: Vec<HeldBack> = settle(&choices)
        .into_iter()
        .map(|(capture, settled)| (capture, settled.sharing))
        .filter(|(_, sharing)| *sharing != ALL)
        .collect();
    let safety = event_log::of_kinds(connection, &["safety.raised", "safety.decided"])?;
    let held = withheld(&safety);
    let mut items = Vec::new();
    for visit in held.visits {
        items.extend(event_log::captures_of_visit(connection, visit)?);
    }
    for case in held.cases {
        items.extend(event_log::captures_of_case(connection, case)?);
    }
    held_back.extend(items.into_iter().map(|capture| (capture, Sharing::default())));
    Ok(held_back)
}

impl Desk {
    /// Takes out of a book what other stores on this device know to be taken back.
    pub(super) fn leave_out(&self, book: &mut Book, role: Role) -> Result<(), Failure> {
        if role.reads_cases() || book.shared.is_empty() {
            return Ok(());
        }
        let rings = keyring::all(&self.keyring.borrow())?;
        let allowed = |sharing: &Sharing| match role {
            Role::FosterCarer => sharing.carer,
            Role::Parent => sharing.parent,
            Role::SocialWorker | Role::Manager => true,
        };
        let hidden = |capture: CaptureId| {
            let mut held = rings.iter().flat_map(|ring| &ring.held_back);
            held.any(|(held, sharing)| *held == capture && !allowed(sharing))
        };
        book.shared.retain(|item| !hidden(item.capture));
        Ok(())
    }
}
