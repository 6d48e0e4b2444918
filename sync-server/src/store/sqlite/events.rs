//! Taking events: each gets its place in its device's log, and an accepted one its place in its case.
use rusqlite::{Connection, params};
use shared::{
    event::{Event, Fact},
    id::{CaptureId, DeviceId, SafetyId},
    wire::{events::OwnLog, problem::ProblemKind},
};

use super::{
    audit_rows, blob_rows,
    row::{self, number, statement},
    server_row,
};
use crate::store::{Became, Candidate, Place, Push, Shelf, StoreError};

const ACCEPTED: &str = "accepted";
const QUARANTINED: &str = "quarantined";

/// Takes the candidates one after the other. What is refused for ever keeps its place in the log, so that
/// nothing behind it is held back.
pub fn append(db: &Connection, push: &Push) -> Result<Vec<Became>, StoreError> {
    let welcome = blob_rows::may_send(db, push.device, push.case)?;
    let mut all = Vec::with_capacity(push.candidates.len());
    let mut accepted = 0_u64;
    for candidate in &push.candidates {
        let became = judge(db, push, candidate, welcome)?;
        match &became {
            Became::Accepted => {
                keep(db, push, candidate)?;
                accepted += 1;
                if let Some(entry) = &candidate.entry {
                    audit_rows::add(db, entry)?;
                }
            }
            Became::Duplicate => {}
            Became::Quarantined | Became::Refused(_) | Became::BlobsMissing(_) => {}
        }
        all.push(became);
    }
    if accepted > 0 {
        statement(db, "UPDATE server SET head = head + ?")?.execute([number(accepted)])?;
        audit_rows::add(db, &push.accepted_entry)?;
    }
    move_through(db, push.device)?;
    Ok(all)
}

/// What is to become of a candidate; all but an accepted one is written down here.
fn judge(db: &Connection, push: &Push, it: &Candidate, welcome: bool) -> Result<Became, StoreError> {
    let fault = it.event.as_ref().err().copied();
    let Some(place) = it.place.filter(|place| (1..i64::MAX as u64).contains(&place.device_seq)) else {
        return apart(db, push, it, None, Became::Refused(fault.unwrap_or(ProblemKind::Malformed)));
    };
    let same_id = known(db, &place)?;
    if let Some((_, became)) = same_id.iter().find(|(digest, _)| *digest == it.digest) {
        return Ok(again(became));
    }
    if place.device != push.device {
        return apart(db, push, it, None, Became::Refused(ProblemKind::NotYours));
    }
    let fits = fits(db, &place, it)?;
    if !same_id.is_empty() {
        return apart(db, push, it, fits.then_some(place), Became::Refused(ProblemKind::EventConflict));
    }
    if !fits {
        return Ok(Became::Refused(ProblemKind::DeviceLogForked));
    }
    if !welcome {
        return apart(db, push, it, Some(place), Became::Quarantined);
    }
    let event = match &it.event {
        Ok(event) => event,
        Err(kind) => return apart(db, push, it, Some(place), Became::Refused(*kind)),
    };
    if let Some(blob) = event.blob() {
        match blob_rows::find(db, Shelf::Case(push.case), &blob.sha256)? {
            None => return Ok(Became::BlobsMissing(blob.sha256)),
            Some(kept) if kept.size != blob.size => {
                return apart(db, push, it, Some(place), Became::Refused(ProblemKind::Malformed));
            }
            Some(_) => {}
        }
    }
    Ok(Became::Accepted)
}

/// The digests under which this event's id is known, and what became of each.
fn known(db: &Connection, place: &Place) -> Result<Vec<(shared::digest::Digest, String)>, StoreError> {
    let mut known = statement(db, "SELECT digest, became FROM log WHERE event = ?")?;
    row::all(&mut known, [place.id.to_string()], |row| Ok((row::digest(row, "digest")?, row.get("became")?)))
}

fn again(became: &str) -> Became {
    match became {
        ACCEPTED => Became::Duplicate,
        QUARANTINED => Became::Quarantined,
        name => {
            let kind = ProblemKind::ALL.iter().copied().find(|kind| kind.name() == name);
            Became::Refused(kind.unwrap_or(ProblemKind::Malformed))
        }
    }
}

/// Whether the place is free and the neighbours that are there agree.
fn fits(db: &Connection, place: &Place, it: &Candidate) -> Result<bool, StoreError> {
    if place.prev.is_none() != (place.device_seq == 1) {
        return Ok(false);
    }
    let sql = "SELECT device_seq, digest, prev FROM log WHERE device = ? AND device_seq BETWEEN ? AND ?";
    let seq = number(place.device_seq);
    let values = params![place.device.to_string(), seq - 1, seq + 1];
    let neighbours = row::all(&mut statement(db, sql)?, values, |row| {
        Ok((
            row.get::<_, i64>("device_seq")?,
            row::digest(row, "digest")?,
            row.get::<_, Option<[u8; 32]>>("prev")?,
        ))
    })?;
    Ok(neighbours.into_iter().all(|(at, digest, prev)| {
        if at < seq { place.prev == Some(digest) } else { at > seq && prev == Some(it.digest.0) }
    }))
}

/// Keeps the bytes for an administrator, and the place in the log where there is one.
fn apart(
    db: &Connection,
    push: &Push,
    it: &Candidate,
    place: Option<Place>,
    became: Became,
) -> Result<Became, StoreError> {
    let why = match &became {
        Became::Refused(kind) => kind.name(),
        _ => QUARANTINED,
    };
    let sql = "INSERT INTO set_apart (device, digest, case_id, event, why, bytes, received)
               VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    let new = statement(db, sql)?.execute(params![
        push.device.to_string(),
        it.digest.0,
        push.case.to_string(),
        it.place.map(|place| place.id.to_string()),
        why,
        it.bytes,
        push.received.unix_ms()
    ])?;
    if new == 1 {
        audit_rows::add(db, &push.apart_entry.clone().about(it.digest))?;
    }
    if let Some(place) = place {
        take_place(db, &place, it, why)?;
    }
    Ok(became)
}

fn take_place(db: &Connection, place: &Place, it: &Candidate, became: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO log (device, device_seq, event, digest, prev, became) VALUES (?, ?, ?, ?, ?, ?)";
    statement(db, sql)?.execute(params![
        place.device.to_string(),
        number(place.device_seq),
        place.id.to_string(),
        it.digest.0,
        place.prev.map(|prev| prev.0),
        became
    ])?;
    Ok(())
}

fn keep(db: &Connection, push: &Push, it: &Candidate) -> Result<(), StoreError> {
    let (Ok(event), Some(place)) = (&it.event, &it.place) else {
        return Err(StoreError::Damaged("an event without a place was accepted"));
    };
    take_place(db, place, it, ACCEPTED)?;
    let case = push.case.to_string();
    let device = event.device.to_string();
    let seq = number(event.device_seq);
    let head: i64 = statement(db, "UPDATE cases SET head = head + 1 WHERE case_id = ? RETURNING head")?
        .query_row([&case], |row| row.get(0))?;
    let Columns { kind, capture, for_carer, for_parent, matter, releases } = columns(&event.fact);
    let sql =
        "INSERT INTO events (event, case_id, seq, device, device_seq, bytes, received, actor, kind, visit,
                                   capture, blob, for_carer, for_parent, matter, releases)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    statement(db, sql)?.execute(params![
        event.id.to_string(),
        case,
        head,
        device,
        seq,
        it.bytes,
        push.received.unix_ms(),
        event.actor.to_string(),
        kind,
        event.visit.map(|visit| visit.to_string()),
        capture.map(|capture| capture.to_string()),
        event.blob().map(|blob| blob.sha256.0),
        for_carer,
        for_parent,
        matter.map(|matter| matter.to_string()),
        releases
    ])?;
    replace(db, &case, event)
}

/// What a choice names about its own item is replaced, whether it is here already or not; so is what a decision names
/// about its own matter.
fn replace(db: &Connection, case: &str, by: &Event) -> Result<(), StoreError> {
    let (sql, about, replaces) = match &by.fact {
        Fact::SharingChosen { capture, replaces, .. } => (
            "INSERT INTO replaced (case_id, capture, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            capture.to_string(),
            replaces,
        ),
        Fact::SafetyDecided(decided) => (
            "INSERT INTO overruled (case_id, matter, event) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            decided.matter.to_string(),
            &decided.replaces,
        ),
        _ => return Ok(()),
    };
    for named in replaces.iter().filter(|named| **named != by.id) {
        statement(db, sql)?.execute(params![case, about, named.to_string()])?;
    }
    Ok(())
}

/// What the filter asks for.
#[derive(Default)]
struct Columns {
    kind: &'static str,
    capture: Option<CaptureId>,
    for_carer: Option<bool>,
    for_parent: Option<bool>,
    matter: Option<SafetyId>,
    releases: Option<bool>,
}

fn columns(fact: &Fact) -> Columns {
    let other = Columns { kind: "other", ..Columns::default() };
    match fact {
        Fact::Captured { capture, .. } => Columns { kind: "capture", capture: Some(*capture), ..other },
        Fact::SharingChosen { capture, sharing, .. } => Columns {
            kind: "sharing.chosen",
            capture: Some(*capture),
            for_carer: Some(sharing.carer),
            for_parent: Some(sharing.parent),
            ..other
        },
        Fact::VisitClosed => Columns { kind: "visit.closed", ..other },
        Fact::Noted { .. } => Columns { kind: "book.noted", ..other },
        Fact::SafetyRaised(raised) => Columns { kind: "safety.raised", matter: Some(raised.matter), ..other },
        Fact::SafetyDecided(decided) => Columns {
            kind: "safety.decided",
            matter: Some(decided.matter),
            releases: Some(decided.release),
            ..other
        },
        _ => other,
    }
}

/// Moves the mark up to which nothing is missing.
fn move_through(db: &Connection, device: DeviceId) -> Result<(), StoreError> {
    let device = device.to_string();
    let mut through: i64 = statement(db, "SELECT through FROM devices WHERE device = ?")?
        .query_row([&device], |row| row.get(0))?;
    let before = through;
    let mut behind =
        statement(db, "SELECT device_seq FROM log WHERE device = ? AND device_seq > ? ORDER BY device_seq")?;
    let mut rows = behind.query(params![device, through])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, i64>(0)? != through + 1 {
            break;
        }
        through += 1;
    }
    if through != before {
        statement(db, "UPDATE devices SET through = ? WHERE device = ?")?
            .execute(params![through, device])?;
    }
    Ok(())
}

pub fn own_log(db: &Connection, device: DeviceId) -> Result<OwnLog, StoreError> {
    let epoch = server_row::identity(db)?.epoch;
    let sql = "SELECT through, digest FROM devices
               LEFT JOIN log ON log.device = devices.device AND log.device_seq = through
               WHERE devices.device = ?";
    let found = row::first(&mut statement(db, sql)?, [device.to_string()], |row| {
        let digest: Option<[u8; 32]> = row.get("digest")?;
        Ok(OwnLog { epoch, through: row::count(row, "through")?, digest: digest.map(shared::digest::Digest) })
    })?;
    Ok(found.unwrap_or(OwnLog { epoch, through: 0, digest: None }))
}
