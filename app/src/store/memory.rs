//! A keeper for practice: it answers what the pages of a visit ask from the page's own memory and has no way to write
//! anything down. When it is dropped, everything that was practised is gone.
use std::{cell::RefCell, collections::BTreeMap, future::ready};

use shared::{
    digest::Digest,
    event::{Event, Fact},
    id::{CaptureId, CaseId, DeviceId, EventId, PersonId, VisitId},
    projection::locked,
    time::Moment,
};
use store::finish::finish;

use super::{
    Answer, Ask, Asked, Comfort, Draft, Failure, Home, Host, KeptEvent, Line, Place, Reply, Store, Told,
    Voicing,
};
use crate::services::World;

/// Keeps a practice visit as long as it lives.
pub struct Memory {
    outside: Outside,
    world: World,
    home: Home,
    device: DeviceId,
    began: Moment,
    kept: RefCell<Kept>,
}

/// All that practice may ask of the keeper that keeps: whether a PIN opens, and what an adult has read out. No question
/// here can write a fact, a draft or a setting.
#[derive(Clone)]
struct Outside(Store);

impl Outside {
    async fn opens(&self, person: PersonId, pin: String) -> Result<(), Failure> {
        self.0.unlock(person, pin).await.map(|_| ())
    }

    async fn voicings(&self, language: String, lines: Vec<String>) -> Result<Vec<Option<Voicing>>, Failure> {
        self.0.voicings(language, lines).await
    }

    async fn voicing(&self, line: Line) -> Result<Vec<u8>, Failure> {
        self.0.voicing(line).await
    }
}

#[derive(Default)]
struct Kept {
    events: Vec<Event>,
    drafts: BTreeMap<CaptureId, (Draft, BTreeMap<u32, Vec<u8>>)>,
    blobs: Vec<Vec<u8>>,
}

impl Memory {
    /// For a person who is in, with what they find while they practise; `outside` is the keeper that keeps.
    pub fn new(outside: Store, world: World, home: Home) -> Self {
        let (device, began) = (world.name(DeviceId::make), world.now());
        Self { outside: Outside(outside), world, home, device, began, kept: RefCell::default() }
    }

    /// Writes into this memory that something happened.
    pub fn happens(&self, case: CaseId, visit: Option<VisitId>, fact: Fact) -> Event {
        let events = &mut self.kept.borrow_mut().events;
        let at = self.world.now();
        let event = Event {
            id: self.world.name(EventId::make),
            device: self.device,
            device_seq: events.len() as u64 + 1,
            prev: None,
            at,
            mono_ms: u64::try_from(at.unix_ms() - self.began.unix_ms()).unwrap_or(0),
            actor: self.home.person.id,
            case,
            visit,
            fact,
        };
        events.push(event.clone());
        event
    }

    fn answer(&self, said: Ask, bytes: Option<Vec<u8>>) -> Result<Asked<Reply>, Failure> {
        let reply = match said {
            Ask::Home => Reply::Home(Box::new(self.home.clone())),
            Ask::Comfort { .. } => Reply::Comfort(Comfort::default()),
            Ask::Case { .. } => Reply::Case(self.events().into()),
            Ask::Drafts { .. } => {
                let kept = self.kept.borrow();
                Reply::Drafts(kept.drafts.values().map(|(draft, _)| draft.clone()).collect::<Vec<_>>().into())
            }
            Ask::Record { case, visit, fact } => recorded(self.happens(case, visit, fact.read()?)),
            Ask::BeginDraft { draft } => {
                let mut kept = self.kept.borrow_mut();
                kept.drafts.entry(draft.capture).or_insert_with(|| (draft, BTreeMap::new()));
                Reply::Done
            }
            Ask::AddPiece { capture, seq } => {
                let mut kept = self.kept.borrow_mut();
                let (_, pieces) = kept.drafts.get_mut(&capture).ok_or(Failure::NotHere)?;
                pieces.insert(seq, bytes.unwrap_or_default());
                Reply::Done
            }
            Ask::Pieces { capture } => {
                let (draft, pieces) = self.draft(capture)?;
                let lengths =
                    pieces.iter().map(|piece| u32::try_from(piece.len()).unwrap_or(u32::MAX)).collect();
                let said = Reply::Pieces { draft: Box::new(draft).into(), lengths };
                return Ok(Asked { said, bytes: Some(pieces.concat()) });
            }
            Ask::Keep { capture, took_ms, until_ms } => {
                recorded(self.keep(capture, took_ms, bytes, until_ms)?)
            }
            Ask::ThrowAway { capture } => recorded(self.throw_away(capture)?),
            Ask::Bytes { blob, .. } => {
                let kept = self.kept.borrow();
                let found = (0..).map(name_of).zip(&kept.blobs).find(|(name, _)| *name == blob.sha256);
                let (_, bytes) = found.ok_or(Failure::NotHere)?;
                return Ok(Asked { said: Reply::Bytes, bytes: Some(bytes.clone()) });
            }
            // Whatever else can be asked has no place in practice, and goes no further.
            _ => return Err(Failure::NotHere),
        };
        Ok(Asked { said: reply, bytes: None })
    }

    fn events(&self) -> Vec<KeptEvent> {
        let kept = |(at, event): (usize, &Event)| KeptEvent {
            event: event.clone(),
            digest: name_of(at),
            place: Place::OnlyHere,
        };
        self.kept.borrow().events.iter().enumerate().map(kept).collect()
    }

    fn draft(&self, capture: CaptureId) -> Result<(Draft, Vec<Vec<u8>>), Failure> {
        let kept = self.kept.borrow();
        let (draft, pieces) = kept.drafts.get(&capture).ok_or(Failure::NotHere)?;
        Ok((draft.clone(), pieces.values().cloned().collect()))
    }

    fn keep(
        &self,
        capture: CaptureId,
        took_ms: u64,
        document: Option<Vec<u8>>,
        until_ms: Option<i64>,
    ) -> Result<Event, Failure> {
        let (mut draft, pieces) = self.draft(capture)?;
        // Nothing was drawn while it was said, so it is said beside nothing.
        let bare = draft.beside.map(|beside| beside.drawing).filter(|paper| self.is_bare(*paper));
        draft.beside = draft.beside.filter(|_| bare.is_none());
        let name = name_of(self.kept.borrow().blobs.len());
        let (bytes, answer) = finish(&draft, &pieces, document, until_ms, |_| name)?;
        if answer.blob().is_some() {
            self.kept.borrow_mut().blobs.push(bytes);
        }
        self.kept.borrow_mut().drafts.remove(&capture);
        if let Some(paper) = bare {
            self.let_bare_paper_go(paper);
        }
        let Draft { case, visit, prompt, about, .. } = draft;
        Ok(self.happens(case, Some(visit), Fact::Captured { capture, prompt, answer, took_ms, about }))
    }

    fn is_bare(&self, paper: CaptureId) -> bool {
        self.kept.borrow().drafts.get(&paper).is_some_and(|(_, pieces)| pieces.is_empty())
    }

    /// The last voice beside paper on which nothing was drawn takes it along.
    fn let_bare_paper_go(&self, paper: CaptureId) {
        let mut kept = self.kept.borrow_mut();
        let beside = |draft: &Draft| draft.beside.is_some_and(|beside| beside.drawing == paper);
        if !kept.drafts.values().any(|(draft, _)| beside(draft)) {
            kept.drafts.remove(&paper);
        }
    }

    fn throw_away(&self, capture: CaptureId) -> Result<Event, Failure> {
        let (draft, pieces) = self.draft(capture)?;
        let safety_is_open = locked(&self.kept.borrow().events).has(draft.case, draft.visit);
        let is_empty =
            || matches!(finish(&draft, &pieces, None, None, |_| name_of(0)), Err(Failure::EmptyDraft));
        if safety_is_open && !is_empty() {
            return Err(Failure::SafetyOpen);
        }
        self.kept.borrow_mut().drafts.remove(&capture);
        let fact = Fact::DraftThrownAway { prompt: draft.prompt, way: draft.way };
        Ok(self.happens(draft.case, Some(draft.visit), fact))
    }
}

fn recorded(event: Event) -> Reply {
    Reply::Recorded(Box::new(event).into())
}

/// Bytes that never leave the page need no more than a number for a name.
fn name_of(number: usize) -> Digest {
    let mut name = [0; 32];
    name[24..].copy_from_slice(&(number as u64).to_be_bytes());
    Digest(name)
}

impl Host for Memory {
    fn ask(&self, ask: Asked<Ask>) -> Answer {
        let outside = self.outside.clone();
        match ask.said {
            Ask::Unlock { person, pin } => {
                let home = Box::new(self.home.clone());
                Box::pin(async move {
                    outside.opens(person, pin).await?;
                    Ok(Asked { said: Reply::Home(home), bytes: None })
                })
            }
            Ask::Voicings { language, lines } => Box::pin(async move {
                let found = outside.voicings(language, lines).await?;
                Ok(Asked { said: Reply::Voicings(found.into()), bytes: None })
            }),
            Ask::Voicing(line) => Box::pin(async move {
                let wav = outside.voicing(line).await?;
                Ok(Asked { said: Reply::Bytes, bytes: Some(wav) })
            }),
            said => Box::pin(ready(self.answer(said, ask.bytes))),
        }
    }

    /// Nothing is told unasked: nothing is sent, and nothing comes.
    fn listen(&self, _: Box<dyn Fn(Told)>) {}
}
