//! What social workers and managers read of a case, by a cursor that nobody else can make sense of.
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::value::RawValue;
use shared::{
    id::{CaseId, Epoch},
    wire::{
        events::{PullResponse, Pulled},
        problem::ProblemKind,
    },
};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Pull, Session, StoreError},
};

const MOST_EVENTS: usize = 500;
const MOST_BYTES: usize = 2 << 20;

/// The events after a cursor. For whoever does not read cases, or is not on this one, there is nothing here.
pub async fn read_events(
    app: &App,
    session: &Session,
    case: CaseId,
    after: Option<&str>,
    limit: Option<usize>,
) -> Result<PullResponse, Refusal> {
    let place = after.map(|cursor| Cursor::read(cursor).ok_or(ProblemKind::Malformed)).transpose();
    let after = match &place {
        Ok(Some(cursor)) => cursor.seq,
        Ok(None) | Err(_) => 0,
    };
    let pull = Pull {
        case,
        person: session.person.id,
        after,
        limit: limit.unwrap_or(100).clamp(1, MOST_EVENTS),
        bytes: MOST_BYTES,
    };
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::EventsPulled).on(case);
    let page = app.store.pull(pull, entry).await?.ok_or(ProblemKind::NotFound)?;
    // Only now, so that who may not read here learns nothing from a cursor that does not fit.
    if place?.is_some_and(|cursor| cursor.epoch != app.identity.epoch) {
        return Err(ProblemKind::CursorStale.into());
    }
    let seq = page.events.last().map_or(after, |event| event.seq);
    let events = page.events.into_iter().map(|taken| {
        let text = String::from_utf8(taken.bytes).ok();
        let event = text.and_then(|text| RawValue::from_string(text).ok());
        Ok(Pulled { event: event.ok_or(StoreError::Damaged("bytes"))?, received: taken.received })
    });
    Ok(PullResponse {
        events: events.collect::<Result<_, StoreError>>()?,
        people: page.people,
        next: Cursor { epoch: app.identity.epoch, seq }.write(),
        more: page.more,
    })
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Cursor {
    epoch: Epoch,
    seq: u64,
}

impl Cursor {
    fn write(self) -> String {
        let mut bytes = self.epoch.0.as_bytes().to_vec();
        bytes.extend(self.seq.to_be_bytes());
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let (epoch, seq) = bytes.split_first_chunk::<16>()?;
        let epoch = epoch.iter().map(|byte| format!("{byte:02x}")).collect::<String>().parse().ok()?;
        Some(Self { epoch, seq: u64::from_be_bytes(seq.try_into().ok()?) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_reads_back_as_written(ms in 0..1_u64 << 47, random: [u8; 10], seq: u64) {
            let cursor = Cursor { epoch: Epoch::make(ms, random), seq };
            prop_assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
        }

        #[test]
        fn no_text_makes_reading_a_cursor_fail_hard(text: String) {
            let _ = Cursor::read(&text);
        }
    }
}
