//! Histories for the tests: a visit with everything in it, and what adults do afterwards.
use shared::{
    answer::{
        Amount, Answer, Around, Beside, Blob, CardPlaced, CardShown, Face, FacePicked, FaceShown, Kind, Near,
        Pile, PromptShown, ReadBack, Sharing, Skip, Way, Writer,
    },
    digest::Digest,
    event::{
        About, Alone, Assent, Did, Event, Fact, Known, Leaning, MarkedForLater, Meant, Observed, Outcome,
        Present, Profile, PromiseMade, Raiser, Relation, ReplyAnswer, ReplyAnswered, ReplyGiven, SafetyActed,
        SafetyDecided, SafetyNoted, SafetyRaised, SharedAnyway, Stopper, Topic, Trial, Try,
    },
    id::{
        CaptureId, CaseId, DeviceId, EventId, NoteId, ObservationId, PersonId, PromiseId, RemarkId, ReplyId,
        SafetyId, VisitId,
    },
    people::AgeBand,
    time::Moment,
};

pub fn capture(n: u8) -> CaptureId {
    CaptureId::make(u64::from(n), [n; 10])
}

pub fn visit() -> VisitId {
    VisitId::make(1, [1; 10])
}

pub fn prompt() -> PromptShown {
    PromptShown {
        code: "NOW.place".into(),
        version: 2,
        set: "how-things-are-now".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: "Tell me about a good bit of the day here.".into(),
        read_aloud: 1,
        read_by: None,
    }
}

pub fn blob(media_type: &str) -> Blob {
    Blob { sha256: Digest::of(media_type.as_bytes()), size: 5, media_type: media_type.into() }
}

fn given(n: u8, answer: Answer) -> Fact {
    Fact::Captured { capture: capture(n), prompt: prompt(), answer, took_ms: 61_000, about: None }
}

/// One fact of every kind, in an order that a visit could have.
pub fn every_fact() -> Vec<Fact> {
    let shown = |face, words: &str| FaceShown { face, words: words.into() };
    vec![
        Fact::VisitOpened {
            place: "kitchen".into(),
            present: vec![
                Present::new(Relation::SocialWorker, None),
                Present::new(Relation::Interpreter, Some("A. Khan".into())),
            ],
            alone: Alone::No { why: "an interpreter was needed".into() },
            language: "en-GB".into(),
            band: AgeBand::From6To8,
            set: "how-things-are-now".into(),
            set_version: 1,
        },
        Fact::Assented {
            assent: Assent::Yes,
            told: "You can stop at any time.".into(),
            read_aloud: 2,
            shown: Vec::new(),
        },
        given(1, Answer::Draw { drawing: blob("application/vnd.heard.drawing") }),
        given(
            2,
            Answer::Feel {
                shown: vec![shown(Face::Sad, "sad"), shown(Face::Calm, "okay"), shown(Face::Happy, "happy")],
                picked: vec![
                    FacePicked { face: Face::Happy, how_much: Some(Amount::ALot) },
                    FacePicked { face: Face::Sad, how_much: None },
                ],
                in_words: false,
            },
        ),
        given(
            3,
            Answer::Say {
                sound: blob("audio/wav"),
                length_ms: 4_500,
                beside: None,
                follows: None,
                interrupted_ms: Vec::new(),
            },
        ),
        Fact::Skipped { prompt: prompt(), skip: Skip::DontWantToSay },
        Fact::DraftThrownAway { prompt: prompt(), way: Way::Draw },
        Fact::SharingChosen {
            capture: capture(1),
            sharing: Sharing { carer: true, parent: false },
            replaces: Vec::new(),
        },
        Fact::VisitStopped { by: Stopper::Child },
        Fact::VisitClosed,
        Fact::Opened { capture: capture(1) },
        Fact::Remarked { remark: RemarkId::make(1, [2; 10]), capture: capture(1), text: "Ask again.".into() },
        Fact::Reviewed { capture: capture(1) },
        Fact::Noted {
            note: NoteId::make(1, [3; 10]),
            topic: Topic::Food,
            leaning: Leaning::Likes,
            words: "Pasta, sauce beside it.".into(),
            known: Known::ChildSaid,
            noticed_on: "2026-11-20".into(),
        },
        given(
            4,
            Answer::Say {
                sound: blob("audio/wav"),
                length_ms: 4_500,
                beside: Some(Beside { drawing: capture(1), from_ms: -120, until_ms: 4_410 }),
                follows: None,
                interrupted_ms: Vec::new(),
            },
        ),
        given(
            5,
            Answer::Feel {
                shown: vec![shown(Face::Sad, "never"), shown(Face::Happy, "always")],
                picked: vec![FacePicked { face: Face::Sad, how_much: None }],
                in_words: true,
            },
        ),
        given(
            6,
            Answer::Sort {
                deck: "food".into(),
                shown: vec![
                    CardShown { id: "pasta".into(), words: "Pasta".into(), own: None },
                    CardShown { id: "own-1".into(), words: String::new(), own: Some(capture(1)) },
                ],
                placed: vec![CardPlaced { id: "own-1".into(), pile: Pile::DontLike }],
            },
        ),
        given(7, Answer::Write { words: "I like it here.".into(), by: Writer::Child }),
        Fact::Captured {
            capture: capture(8),
            prompt: prompt(),
            answer: Answer::Write {
                words: "I like it here, mostly.".into(),
                by: Writer::Scribe {
                    name: "Dana".into(),
                    read_back: ReadBack::Changed { at_first: "I like it here.".into() },
                },
            },
            took_ms: 9_000,
            about: Some(About { capture: capture(7), meant: Meant::Differently }),
        },
        given(
            9,
            Answer::People {
                around: vec![
                    Around {
                        name: "Nan".into(),
                        kind: Kind::Person,
                        picture: None,
                        near: Some(Near::Close),
                        seeing: vec![Face::Happy, Face::Worried],
                    },
                    Around {
                        name: "Biscuit".into(),
                        kind: Kind::Pet,
                        picture: None,
                        near: None,
                        seeing: Vec::new(),
                    },
                ],
            },
        ),
        Fact::QuestionAdded {
            code: "OWN.1".into(),
            words: "Tell me about the new room.".into(),
            ways: vec![Way::Say, Way::Draw],
        },
        Fact::BandMoved { band: AgeBand::From9To12 },
        Fact::ScalesTried {
            tries: vec![Try {
                asked: "Which one do you like?".into(),
                shown: vec!["apple".into(), "mud".into()],
                known: "apple".into(),
                picked: "apple".into(),
            }],
            understood: true,
        },
        Fact::ProfileWritten {
            profile: Profile {
                says_yes: "Looks up".into(),
                says_no: "Looks away".into(),
                says_stop: "Pushes the tablet".into(),
                aids: "Hearing aid, left".into(),
                knows_best: "Jo".into(),
                targets: Some(AgeBand::From3To5),
                choices: Some(2),
                prompts: None,
                spoken: Some(true),
                tone: None,
            },
        },
    ]
}

/// What happens around a visit beside what the child gives: safety, what was watched, what goes back.
pub fn facts_around() -> Vec<Fact> {
    let matter = SafetyId::make(1, [4; 10]);
    let promise = PromiseId::make(1, [5; 10]);
    let reply = ReplyId::make(1, [6; 10]);
    let chosen_before = EventId::make(8, [1; 10]);
    vec![
        Fact::SharingChosen {
            capture: capture(3),
            sharing: Sharing { carer: false, parent: true },
            replaces: vec![chosen_before],
        },
        Fact::SafetyRaised(SafetyRaised { matter, by: Raiser::Child, during: Some("NOW.place".into()) }),
        Fact::SafetyNoted(SafetyNoted { matter, words: "I don't want to go there on Friday.".into() }),
        Fact::SafetyActed(SafetyActed {
            matter,
            safe_now: true,
            heard_by: "nobody".into(),
            told_child: true,
            informed: "Priya N., duty manager".into(),
            informed_at: Moment::new(1_790_000_600_000, 60),
        }),
        Fact::SafetyDecided(SafetyDecided {
            matter,
            release: false,
            why: "until the meeting".into(),
            replaces: Vec::new(),
        }),
        Fact::Observed(Observed {
            observation: ObservationId::make(1, [7; 10]),
            offered: "the red car and the blue car".into(),
            trials: vec![
                Trial { did: vec![Did::Looked, Did::Reached], words: "took the red one".into() },
                Trial { did: vec![Did::TurnedAway], words: String::new() },
            ],
        }),
        Fact::PromiseMade(PromiseMade { promise, words: "I will ask about a later bedtime.".into() }),
        Fact::ReplyGiven(ReplyGiven {
            reply,
            said: "You asked for a later bedtime.".into(),
            outcome: Outcome::Done,
            words: "We asked Jo. Yes, on Fridays.".into(),
            about: vec![capture(3)],
            promise: Some(promise),
        }),
        Fact::ReplyAnswered(ReplyAnswered { reply, answer: ReplyAnswer::Talk }),
        Fact::MarkedForLater(MarkedForLater { capture: capture(1), marked: true }),
        Fact::Assented {
            assent: Assent::Yes,
            told: "You can stop at any time.".into(),
            read_aloud: 1,
            shown: vec![Assent::NotToday, Assent::Yes],
        },
        Fact::SharedAnyway(SharedAnyway {
            matter: SafetyId::make(2, [4; 10]),
            capture: capture(3),
            with: "the police".into(),
            why: "Somebody may be hurt on Friday.".into(),
            words: "We had to share this because we want you to be safe on Friday.".into(),
        }),
    ]
}

/// These facts as one device's log, a minute apart, each naming the one before.
pub fn log(device: u8, facts: Vec<Fact>) -> Vec<Event> {
    let mut prev = None;
    let mut events = Vec::new();
    for (index, fact) in facts.into_iter().enumerate() {
        let n = index as u64 + 1;
        let outside = matches!(
            fact,
            Fact::Opened { .. }
                | Fact::Remarked { .. }
                | Fact::Reviewed { .. }
                | Fact::Noted { .. }
                | Fact::ProfileWritten { .. }
        );
        let event = Event {
            id: EventId::make(n, [device; 10]),
            device: DeviceId::make(1, [device; 10]),
            device_seq: n,
            prev,
            at: Moment::new(1_790_000_000_000 + i64::from(device) + n as i64 * 60_000, 60),
            mono_ms: n * 60_000,
            actor: PersonId::make(1, [device; 10]),
            case: CaseId::make(1, [1; 10]),
            visit: (!outside).then(visit),
            fact,
        };
        prev = Some(Digest::of(&event.write()));
        events.push(event);
    }
    events
}
