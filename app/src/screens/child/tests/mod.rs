//! Whole visits, pressed through without a browser, with a keeper that is played.
mod ages;
mod begun_before;
mod cards;
mod chance;
mod choices;
mod differently;
mod every_word;
mod heard;
mod in_parts;
mod language;
mod look;
mod look_more;
mod more_ways;
mod one;
mod practice;
mod room;
mod safety;
mod starters;
mod talking;
mod told;
mod tools;
mod visit;
mod watching;

use std::{cell::RefCell, rc::Rc};

use shared::{
    answer::{Amount, Answer, Beside, Blob, Face, PromptShown, Sharing, Skip},
    digest::Digest,
    event::{Alone, Assent, Profile, Stopper},
    id::{CaptureId, CaseId, DeviceId, EventId, PersonId, VisitId},
    people::{Case, Person, Role},
    time::Moment,
};

use super::*;
use crate::{
    services::World,
    store::{Answer as Answered, Ask, Asked, Host, KeptEvent, Place, Reply, Sending, Session, Store, Told},
    ui::press::Page as Tablet,
};

const PIN: &str = "258025";

/// What the keeper has.
#[derive(Default)]
struct Kept {
    events: Vec<Event>,
    drafts: Vec<Draft>,
    pieces: Vec<(CaptureId, Vec<u8>)>,
    blobs: Vec<(Digest, Vec<u8>)>,
    /// Whether the disk is full just now.
    full: bool,
    /// Or after so many writes.
    room_for: Option<u32>,
    machine: Option<Rc<crate::device::fake::Played>>,
    /// What an adult has read out, and every line that a page wanted to read.
    read_out: std::collections::BTreeMap<String, crate::store::Voicing>,
    asked_to_read: std::collections::BTreeSet<String>,
    heard: Vec<String>,
    comfort: crate::store::Comfort,
    /// Everything that would be on the disk, in order.
    writes: u32,
    /// How coins fall, and how many names were made.
    turned: bool,
    names: u8,
    /// In which visit each fact was to be written down.
    visits: Vec<Option<VisitId>>,
    /// How much later it is than when the page was opened, in milliseconds.
    later_ms: i64,
}

#[derive(Clone, Default)]
struct Keeper(Rc<RefCell<Kept>>);

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn ids() -> (CaseId, VisitId, PersonId) {
    (CaseId::make(1, [1; 10]), VisitId::make(1, [2; 10]), PersonId::make(1, [3; 10]))
}

fn open() -> OpenVisit {
    let (case, visit, _) = ids();
    OpenVisit { case, visit }
}

impl Kept {
    fn write(&mut self, fact: Fact) -> Event {
        let (case, visit, person) = ids();
        let seq = self.events.len() as u64 + 1;
        let event = Event {
            id: EventId::make(1_000 + seq * 10, [0; 10]),
            device: DeviceId::make(0, [0; 10]),
            device_seq: seq,
            prev: None,
            at: Moment::new(i64::try_from(4_900_000 + seq).unwrap(), 0),
            mono_ms: seq * 5_000,
            actor: person,
            case,
            visit: Some(visit),
            fact,
        };
        self.events.push(event.clone());
        event
    }

    fn draft(&mut self, capture: CaptureId) -> Option<Draft> {
        let place = self.drafts.iter().position(|draft| draft.capture == capture)?;
        self.pieces.retain(|(of, _)| *of != capture);
        Some(self.drafts.remove(place))
    }

    fn answer(&mut self, ask: Ask, bytes: Option<Vec<u8>>) -> Result<(Reply, Option<Vec<u8>>), Failure> {
        let writes = matches!(
            ask,
            Ask::Record { .. }
                | Ask::BeginDraft { .. }
                | Ask::AddPiece { .. }
                | Ask::Keep { .. }
                | Ask::ThrowAway { .. }
        );
        if writes && (self.full || self.room_for == Some(0)) {
            return Err(Failure::Full);
        }
        if writes {
            self.room_for = self.room_for.map(|room| room - 1);
        }
        self.writes += u32::from(writes);
        let reply = match ask {
            Ask::Case { .. } => Reply::Case(
                self.events
                    .iter()
                    .map(|event| KeptEvent {
                        event: event.clone(),
                        digest: Digest::of(&event.write()),
                        place: Place::OnlyHere,
                    })
                    .collect::<Vec<_>>()
                    .into(),
            ),
            Ask::Comfort { .. } => Reply::Comfort(self.comfort),
            Ask::Voicing(line) => {
                self.heard.push(line.words);
                let wav = shared::sound::wav_header(1).into_iter().chain([0, 64]).collect();
                return Ok((Reply::Bytes, Some(wav)));
            }
            Ask::Voicings { lines, .. } => {
                self.asked_to_read.extend(lines.iter().cloned());
                Reply::Voicings(
                    lines.iter().map(|line| self.read_out.get(line).copied()).collect::<Vec<_>>().into(),
                )
            }
            Ask::Drafts { .. } => Reply::Drafts(self.drafts.clone().into()),
            Ask::Record { fact, visit, .. } => {
                self.visits.push(visit);
                self.write(fact.read()?);
                let event = self.events.last_mut().unwrap();
                event.visit = visit;
                Reply::Recorded(Box::new(event.clone()).into())
            }
            Ask::ThrowAway { capture } => {
                let draft = self.draft(capture).ok_or(Failure::NotHere)?;
                self.drafts.retain(|later| later.follows != Some(capture));
                let fact = Fact::DraftThrownAway { prompt: draft.prompt, way: draft.way };
                Reply::Recorded(Box::new(self.write(fact)).into())
            }
            Ask::Pieces { capture } => {
                let draft = self.drafts.iter().find(|draft| draft.capture == capture).cloned();
                let pieces: Vec<&[u8]> = self
                    .pieces
                    .iter()
                    .filter(|(of, _)| *of == capture)
                    .map(|(_, bytes)| bytes.as_slice())
                    .collect();
                let lengths = pieces.iter().map(|piece| u32::try_from(piece.len()).unwrap()).collect();
                let reply = Reply::Pieces { draft: Box::new(draft.ok_or(Failure::NotHere)?).into(), lengths };
                return Ok((reply, Some(pieces.concat())));
            }
            Ask::Unlock { pin, .. } if pin != PIN => return Err(Failure::WrongPin { wait_ms: 5_000 }),
            Ask::Unlock { .. } => Reply::Home(Box::new(home())),
            Ask::AddPiece { capture, .. } => {
                self.pieces.push((capture, bytes.unwrap()));
                Reply::Done
            }
            Ask::Keep { capture, took_ms, until_ms } => {
                let pieces: Vec<Vec<u8>> = self
                    .pieces
                    .iter()
                    .filter(|(of, _)| *of == capture)
                    .map(|(_, bytes)| bytes.clone())
                    .collect();
                let begun = self.drafts.iter().any(|draft| draft.capture == capture);
                let last = pieces.last().ok_or(if begun { Failure::EmptyDraft } else { Failure::NotHere })?;
                let Draft { prompt, about, way, beside, follows, .. } =
                    self.draft(capture).ok_or(Failure::NotHere)?;
                let blob = |bytes: &[u8], media_type: &str| Blob {
                    sha256: Digest::of(bytes),
                    size: bytes.len() as u64,
                    media_type: media_type.into(),
                };
                let answer = match way {
                    Way::Say => {
                        let whole = shared::sound::assemble(pieces.iter().map(Vec::as_slice));
                        let sound = blob(&whole.wav, shared::sound::MEDIA_TYPE);
                        let length_ms = whole.length_ms().into();
                        self.blobs.push((sound.sha256, whole.wav));
                        let interrupted_ms = whole.interrupted_ms;
                        let until = |from_ms| until_ms.unwrap_or(from_ms);
                        let beside = beside.map(|it| Beside { until_ms: until(it.from_ms), ..it });
                        Answer::Say { sound, length_ms, beside, follows, interrupted_ms }
                    }
                    Way::Draw => {
                        let document = bytes.unwrap_or_else(|| last.clone());
                        let drawing = blob(&document, shared::drawing::MEDIA_TYPE);
                        self.blobs.push((drawing.sha256, document));
                        Answer::Draw { drawing }
                    }
                    _ => serde_json::from_slice(last).unwrap(),
                };
                let fact = Fact::Captured { capture, prompt, answer, took_ms, about };
                Reply::Recorded(Box::new(self.write(fact)).into())
            }
            Ask::BeginDraft { draft } => {
                self.drafts.push(draft);
                Reply::Done
            }
            Ask::Bytes { blob, .. } => {
                let known = self.blobs.iter().find(|(sha256, _)| *sha256 == blob.sha256);
                let bytes = known.map(|(_, bytes)| bytes.clone()).ok_or(Failure::NoAnswer)?;
                return Ok((Reply::Bytes, Some(bytes)));
            }
            other => panic!("nobody asks for {other:?} here"),
        };
        Ok((reply, None))
    }
}

impl Host for Keeper {
    fn ask(&self, ask: Asked<Ask>) -> Answered {
        let answer = self.0.borrow_mut().answer(ask.said, ask.bytes);
        Box::pin(std::future::ready(answer.map(|(said, bytes)| Asked { said, bytes })))
    }

    fn listen(&self, _told: Box<dyn Fn(Told)>) {}
}

fn home() -> Home {
    let (case, _, person) = ids();
    Home {
        person: Person { id: person, name: "Dana".into(), role: Role::SocialWorker },
        cases: vec![Case {
            id: case,
            first_name: "Maya".into(),
            initial: "K".into(),
            picture: "kite".into(),
            band: AgeBand::From6To8,
        }],
        duty_number: Some("0117 496 0000".into()),
        advocate: Some("Northway Advocates, 0117 496 0001".into()),
        complaints: None,
        people: Vec::new(),
        open_visit: Some(open()),
        sending: Sending::default(),
        session: Session::Good,
    }
}

#[component]
fn Room(keeper: Keeper) -> Element {
    use_context_provider(|| {
        let (device, played) = crate::device::fake::Played::default().device();
        keeper.0.borrow_mut().machine = Some(played);
        device
    });
    use_context_provider(|| {
        let chance = keeper.clone();
        let random = move || {
            let mut kept = chance.0.borrow_mut();
            kept.names += 1;
            [u8::from(kept.turned), 7, 7, 7, 7, 7, 7, 7, 7, kept.names]
        };
        let clock = keeper.clone();
        let now = move || Moment::new(5_000_000 + clock.0.borrow().later_ms, 0);
        Services { store: Store::new(keeper), world: World::new(now, random) }
    });
    use_context_provider(|| Inside {
        home: Signal::new(home()),
        sending: Signal::new(Sending::default()),
        changes: Signal::new(0),
    });
    rsx! { Visit {} }
}

/// A visit that an adult has just opened.
fn opened(band: AgeBand) -> Keeper {
    let keeper = Keeper::default();
    keeper.0.borrow_mut().write(Fact::VisitOpened {
        place: "At school".into(),
        present: vec![],
        alone: Alone::Yes,
        language: "en-GB".into(),
        band,
        set: "how-things-are-now".into(),
        set_version: 1,
    });
    keeper
}

/// A visit to which the child said yes.
fn begun(band: AgeBand) -> Keeper {
    let keeper = opened(band);
    let fact = Fact::Assented {
        assent: Assent::Yes,
        told: "This is for you.".into(),
        read_aloud: 0,
        shown: Vec::new(),
    };
    keeper.0.borrow_mut().write(fact);
    keeper.0.borrow_mut().write(Fact::ScalesTried { tries: Vec::new(), understood: true });
    keeper
}

/// A visit that began, with a child of whom people have said so much.
fn with_profile(band: AgeBand, profile: Profile) -> Keeper {
    let keeper = begun(band);
    keeper.0.borrow_mut().write(Fact::ProfileWritten { profile });
    keeper
}

/// The tablet of a child who begins with the first of what there is to choose from.
fn tablet(keeper: &Keeper) -> Tablet {
    let mut tablet = at_the_doors(keeper);
    through_the_first_door(&mut tablet);
    tablet
}

/// The same as it comes.
fn at_the_doors(keeper: &Keeper) -> Tablet {
    let keeper = keeper.clone();
    Tablet::open(move || rsx! { Room { keeper: keeper.clone() } })
}

fn through_the_first_door(tablet: &mut Tablet) {
    let html = tablet.html();
    let Some((_, doors)) = html.split_once(r#"data-page="topics""#) else { return };
    let door = doors.split_once("<button").and_then(|(_, rest)| rest.split_once("</button>"));
    let (door, _) = door.unwrap_or_else(|| panic!("there is no door: {html}"));
    // Its words, without what stands in tags.
    let words: String =
        door.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect();
    tablet.press(words.trim());
}

fn last(keeper: &Keeper) -> Fact {
    keeper.0.borrow().events.last().unwrap().fact.clone()
}

fn first_prompt() -> PromptShown {
    let set = &QuestionSet::builtin()[0];
    set.prompt(&set.items[0], AgeBand::From6To8, 0).unwrap()
}

fn type_pin(tablet: &mut Tablet, pin: &str) {
    for digit in pin.chars() {
        tablet.press(&digit.to_string());
    }
    tablet.press("Open");
}

/// "In the child's hands" means that the child's side is not out of sight.
fn child_sees(tablet: &Tablet) -> bool {
    let html = tablet.html();
    let side = html.split(r#"<div class="child-side""#).nth(1).and_then(|rest| rest.split('>').next());
    side.is_some_and(|attributes| !attributes.contains("hidden=true"))
}
