//! Taking what a device wrote. Each event gets an answer of its own; what may never be taken is set apart so
//! that it holds nothing back, and what was taken is promised with a signature.
use serde_json::value::RawValue;
use shared::{
    audience::may_write,
    digest::Digest,
    event::{Event, Fact, NotAnEvent},
    id::CaseId,
    wire::{
        events::{Outcome, PushResponse, PushResult},
        problem::ProblemKind,
        receipt::Receipt,
    },
};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Became, Candidate, Device, Place, Push},
};

/// Takes events of one device for one case.
pub async fn accept_events(
    app: &App,
    device: &Device,
    case: CaseId,
    events: Vec<Box<RawValue>>,
) -> Result<PushResponse, Refusal> {
    let now = app.world.now();
    let entry = |what| Entry::by(now, device.person.id, device.device, what).on(case);
    let candidates: Vec<Candidate> = events
        .into_iter()
        .map(|event| {
            let mut candidate = candidate(&event, device, case);
            candidate.entry = match candidate.event.as_ref().map(|event| &event.fact) {
                Ok(Fact::Opened { capture }) => Some(entry(What::CaptureOpened).about(capture)),
                Ok(Fact::SafetyRaised(raised)) => Some(entry(What::SafetyRaised).about(raised.matter)),
                Ok(Fact::SafetyDecided(decided)) => Some(entry(What::SafetyDecided).about(decided.matter)),
                Ok(Fact::SharedAnyway(it)) => Some(entry(What::SharedAnyway).about(it.capture)),
                _ => None,
            };
            candidate
        })
        .collect();
    let asked: Vec<(Option<Place>, Digest)> = candidates.iter().map(|it| (it.place, it.digest)).collect();
    let push = Push {
        device: device.device,
        case,
        received: now,
        candidates,
        accepted_entry: entry(What::EventsPushed),
        apart_entry: entry(What::EventsSetApart),
    };
    let became = app.store.append(push).await?;

    let promised: Vec<_> = asked
        .iter()
        .zip(&became)
        .filter(|(_, became)| matches!(became, Became::Accepted | Became::Duplicate))
        .filter_map(|((place, digest), _)| Some((place.as_ref()?.device_seq, *digest)))
        .collect();
    let receipt = (!promised.is_empty()).then(|| {
        app.receipt_key.sign(Receipt {
            server: app.identity.server,
            epoch: app.identity.epoch,
            device: device.device,
            seqs: promised.iter().map(|(seq, _)| *seq).collect(),
            digest: Digest::of_list(promised.iter().map(|(_, digest)| digest)),
            received: now,
            signature: String::new(),
        })
    });
    let results = asked.iter().zip(became).map(|((place, _), became)| result(place.as_ref(), became));
    Ok(PushResponse { results: results.collect(), receipt })
}

/// Reads as much of what came as can be read, and says what speaks against it by itself.
fn candidate(event: &RawValue, device: &Device, case: CaseId) -> Candidate {
    let bytes = event.get().as_bytes().to_vec();
    let event = match Event::read(&bytes) {
        Ok(event) if event.case != case => Err(ProblemKind::Malformed),
        Ok(event) if event.actor != device.person.id || event.device != device.device => {
            Err(ProblemKind::NotYours)
        }
        Ok(event) if !may_write(device.person.role, &event.fact) => Err(ProblemKind::NotYours),
        Ok(event) => Ok(event),
        Err(NotAnEvent::TooLarge) => Err(ProblemKind::TooLarge),
        Err(NotAnEvent::Malformed(_)) => Err(ProblemKind::Malformed),
    };
    let place = serde_json::from_slice(&bytes).ok();
    Candidate { digest: Digest::of(&bytes), bytes, place, event, entry: None }
}

fn result(place: Option<&Place>, became: Became) -> PushResult {
    let event = place.map(|place| place.id);
    let (outcome, mut problem) = match became {
        Became::Accepted => (Outcome::Accepted, None),
        Became::Duplicate => (Outcome::Duplicate, None),
        Became::Quarantined => (Outcome::Quarantined, None),
        Became::Refused(kind) => (Outcome::Refused, Some(kind.problem())),
        Became::BlobsMissing(blob) => {
            let mut problem = ProblemKind::BlobsMissing.problem();
            problem.missing = vec![blob];
            (Outcome::Refused, Some(problem))
        }
    };
    if let Some(problem) = &mut problem {
        problem.event = event;
    }
    PushResult { event, outcome, problem }
}
