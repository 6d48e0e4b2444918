use std::collections::BTreeMap;

use proptest::prelude::*;
use shared::{
    answer::{Answer, FacePicked, FaceShown, PromptShown},
    event::{Alone, Event, Fact},
    id::{CaseId, DeviceId, EventId, PersonId, VisitId},
    projection::visits,
    time::Moment,
};

use shared::people::AgeBand;

use super::*;

/// A visit that is played: what is written down, and what is begun.
#[derive(Clone)]
struct Played {
    set: QuestionSet,
    band: AgeBand,
    events: Vec<Event>,
    drafts: Vec<Draft>,
    ms: u64,
}

impl Played {
    fn opened(band: AgeBand) -> Self {
        let set = QuestionSet::builtin().remove(0);
        let mut played = Self { set, band, events: Vec::new(), drafts: Vec::new(), ms: 1_000 };
        played.write(Fact::VisitOpened {
            place: "At school".into(),
            present: vec![],
            alone: Alone::Yes,
            language: "en-GB".into(),
            band,
            set: played.set.id.clone(),
            set_version: 1,
        });
        played
    }

    fn begun(band: AgeBand) -> Self {
        let mut played = Self::opened(band);
        played.assent(Assent::Yes);
        played
    }

    fn write(&mut self, fact: Fact) {
        self.ms += 1;
        self.events.push(Event {
            id: EventId::make(self.ms, [0; 10]),
            device: DeviceId::make(0, [0; 10]),
            device_seq: self.events.len() as u64 + 1,
            prev: None,
            at: Moment::new(self.ms.cast_signed(), 0),
            mono_ms: self.ms,
            actor: PersonId::make(0, [0; 10]),
            case: CaseId::make(0, [0; 10]),
            visit: Some(VisitId::make(0, [0; 10])),
            fact,
        });
    }

    fn assent(&mut self, assent: Assent) {
        self.write(Fact::Assented {
            assent,
            told: "This is for you.".into(),
            read_aloud: 1,
            shown: Vec::new(),
        });
    }

    fn prompt(&self, item: usize) -> PromptShown {
        self.set.prompt(&self.agenda()[item], self.band, 0).unwrap()
    }

    fn skip(&mut self, item: usize, skip: Skip) {
        self.write(Fact::Skipped { prompt: self.prompt(item), skip });
    }

    fn feel(&mut self, item: usize) {
        let face = shared::answer::Face::Calm;
        let answer = Answer::Feel {
            shown: vec![FaceShown { face, words: "OK".into() }],
            picked: vec![FacePicked { face, how_much: None }],
            in_words: false,
        };
        let prompt = self.prompt(item);
        let capture = CaptureId::make(self.ms, [9; 10]);
        self.write(Fact::Captured { capture, prompt, answer, took_ms: 1, about: None });
    }

    fn begin(&mut self, item: usize, way: Way) -> CaptureId {
        self.ms += 1;
        let capture = CaptureId::make(self.ms, [5; 10]);
        let (case, visit) = (CaseId::make(0, [0; 10]), VisitId::make(0, [0; 10]));
        let prompt = self.prompt(item);
        self.drafts.push(Draft {
            capture,
            case,
            visit,
            way,
            prompt,
            about: None,
            beside: None,
            follows: None,
        });
        capture
    }

    /// A card of the child's own begins for a sorting.
    fn begin_card(&mut self, item: usize, way: Way, sorting: CaptureId) -> CaptureId {
        let card = self.begin(item, way);
        let about = Some(About { capture: sorting, meant: Meant::More });
        self.drafts.last_mut().unwrap().about = about;
        card
    }

    /// The child keeps what it began.
    fn keep(&mut self, capture: CaptureId) {
        let place = self.drafts.iter().position(|draft| draft.capture == capture).unwrap();
        let Draft { prompt, about, .. } = self.drafts.remove(place);
        let answer = Answer::Write { words: "…".into(), by: shared::answer::Writer::Child };
        self.write(Fact::Captured { capture, prompt, answer, took_ms: 1, about });
    }

    fn throw_away(&mut self, capture: CaptureId) {
        let place = self.drafts.iter().position(|draft| draft.capture == capture).unwrap();
        let draft = self.drafts.remove(place);
        self.write(Fact::DraftThrownAway { prompt: draft.prompt, way: draft.way });
    }

    fn agenda(&self) -> Vec<Item> {
        agenda(&self.set, Manner::of(self.band, None), visits(&self.events).first())
    }

    fn place(&self) -> Place {
        let visit = visits(&self.events).remove(0);
        place(&visit, &self.drafts, &self.agenda())
    }

    fn page(&self, hand: Hand) -> Page {
        page(&self.place(), hand, &self.agenda())
    }

    fn steps(&self) -> usize {
        steps_taken(&visits(&self.events)[0], &self.agenda())
    }
}

fn asking(item: usize) -> Place {
    Place::Asking { item, again: false }
}

#[test]
fn nothing_is_asked_before_the_child_said_yes() {
    let mut visit = Played::opened(AgeBand::From6To8);
    assert_eq!(visit.place(), Place::Assent);
    visit.assent(Assent::NotToday);
    assert_eq!(visit.place(), Place::NotToday);
    assert_eq!(visit.page(Hand::AskedAgain), Page::Assent);
    visit.assent(Assent::Yes);
    assert_eq!(visit.place(), Place::Choosing);
}

#[test]
fn a_child_chooses_what_to_begin_with_and_goes_on_in_order() {
    let mut visit = Played::begun(AgeBand::From6To8);
    assert_eq!(visit.page(Hand::There), Page::Topics { first: true });
    assert_eq!(visit.page(Hand::Ways { item: 2 }), Page::Ways { item: 2, again: false });
    visit.feel(2);
    assert_eq!(visit.place(), asking(0));
    let only = visit.agenda().len();
    (0..only).filter(|item| ![1, 2].contains(item)).for_each(|item| visit.skip(item, Skip::DontKnow));
    assert_eq!(visit.place(), asking(1), "one door is no choice");
}

#[test]
fn a_new_yes_carries_on_after_a_stop_where_the_child_was() {
    let mut visit = Played::begun(AgeBand::From6To8);
    visit.feel(0);
    let drawing = visit.begin(1, Way::Draw);
    visit.write(Fact::VisitStopped { by: Stopper::Child });
    assert!(matches!(visit.place(), Place::Leftover(_)));
    visit.assent(Assent::Yes);
    assert_eq!(visit.page(Hand::There), Page::At { item: 1, way: Way::Draw, draft: Some(drawing) });
    assert_eq!(visits(&visit.events)[0].carried_on, 1);
}

#[test]
fn a_voice_beside_a_drawing_leads_back_to_the_drawing() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let drawing = visit.begin(0, Way::Draw);
    visit.begin(0, Way::Say);
    let beside = shared::answer::Beside { drawing, from_ms: 40, until_ms: 40 };
    visit.drafts[1].beside = Some(beside);
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Draw, draft: Some(drawing) });
    // Its drawing gone, the voice is something begun like any other.
    visit.drafts.remove(0);
    assert!(matches!(visit.page(Hand::There), Page::At { way: Way::Say, .. }));
}

#[test]
fn a_card_of_the_childs_own_leads_back_to_the_sorting_begun_or_kept() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let sorting = visit.begin(0, Way::Sort);
    let card = visit.begin_card(0, Way::Draw, sorting);
    let at_the_table = Page::At { item: 0, way: Way::Sort, draft: Some(sorting) };
    assert_eq!(visit.page(Hand::There), at_the_table);
    // The tablet went off between the card and the sorting that were to be kept.
    visit.keep(card);
    assert_eq!(visit.page(Hand::There), at_the_table);
    assert_eq!(visit.steps(), 0, "a card is no answer");
    visit.keep(sorting);
    assert_eq!((visit.place(), visit.steps()), (asking(1), 1));
}

#[test]
fn a_card_whose_sorting_was_thrown_away_does_not_answer_for_it() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let sorting = visit.begin(0, Way::Sort);
    let card = visit.begin_card(0, Way::Say, sorting);
    visit.keep(card);
    visit.throw_away(sorting);
    assert_eq!((visit.place(), visit.steps()), (asking(0), 0));
}

#[test]
fn a_card_that_was_not_done_when_its_sorting_was_kept_is_asked_about() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let sorting = visit.begin(0, Way::Sort);
    let card = visit.begin_card(0, Way::Draw, sorting);
    visit.keep(sorting);
    let Place::Leftover(draft) = visit.place() else { panic!("{:?}", visit.place()) };
    assert_eq!(draft.capture, card);
    visit.keep(card);
    assert_eq!(visit.place(), asking(1));
}

#[test]
fn what_tells_more_of_something_kept_answers_nothing_away() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let sorting = visit.begin(0, Way::Sort);
    visit.keep(sorting);
    let more = visit.begin_card(0, Way::Draw, sorting);
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Draw, draft: Some(more) });
    visit.keep(more);
    assert_eq!(visit.place(), asking(1));
}

#[test]
fn a_recording_in_parts_leads_back_to_its_beginning() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let first = visit.begin(0, Way::Say);
    let second = visit.begin(0, Way::Say);
    visit.drafts[1].follows = Some(first);
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Say, draft: Some(first) });
    assert_eq!(crate::model::begun::parts_of(&visit.drafts, first), [first, second]);
    // The first kept and the tablet gone before the second was: nothing of it is lost.
    visit.drafts.remove(0);
    assert!(matches!(visit.page(Hand::There), Page::At { way: Way::Say, .. }));
}

#[test]
fn the_youngest_are_asked_five_things_at_the_most() {
    let mut visit = Played::begun(AgeBand::From3To5);
    assert_eq!(visit.agenda().len(), 5);
    for item in 0..5 {
        assert_eq!(visit.place(), if item == 0 { Place::Choosing } else { asking(item) });
        visit.skip(item, Skip::DontKnow);
    }
    assert_eq!(visit.place(), Place::End(Ending::AllMet));
}

#[test]
fn what_was_put_off_comes_again_at_the_end_and_only_once() {
    let mut visit = Played::begun(AgeBand::From3To5);
    visit.skip(0, Skip::Later);
    for item in 1..5 {
        assert_eq!(visit.place(), asking(item));
        visit.feel(item);
    }
    assert_eq!(visit.place(), Place::Asking { item: 0, again: true });
    visit.skip(0, Skip::Later);
    assert_eq!(visit.place(), Place::End(Ending::AllMet));
}

#[test]
fn a_restart_in_the_middle_of_a_drawing_leads_to_that_drawing() {
    let mut visit = Played::begun(AgeBand::From6To8);
    visit.feel(0);
    let drawing = visit.begin(1, Way::Draw);
    assert_eq!(visit.page(Hand::There), Page::At { item: 1, way: Way::Draw, draft: Some(drawing) });
}

#[test]
fn of_two_things_begun_the_later_one_is_gone_on_with() {
    let mut visit = Played::begun(AgeBand::From6To8);
    visit.begin(0, Way::Draw);
    let voice = visit.begin(0, Way::Say);
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Say, draft: Some(voice) });
}

#[test]
fn a_child_can_look_at_the_other_ways_with_a_drawing_begun() {
    let mut visit = Played::begun(AgeBand::From6To8);
    visit.begin(0, Way::Draw);
    assert_eq!(visit.page(Hand::Ways { item: 0 }), Page::Ways { item: 0, again: false });
}

#[test]
fn what_the_child_went_past_is_neither_lost_nor_kept_without_asking() {
    let mut visit = Played::begun(AgeBand::From6To8);
    let drawing = visit.begin(0, Way::Draw);
    visit.feel(0);
    let Place::Leftover(draft) = visit.place() else { panic!("{:?}", visit.place()) };
    assert_eq!(draft.capture, drawing);
    visit.throw_away(drawing);
    assert_eq!(visit.place(), asking(1));
}

#[test]
fn a_second_answer_to_the_same_question_is_gone_on_with_after_a_restart() {
    let mut visit = Played::begun(AgeBand::From6To8);
    visit.feel(0);
    let another = visit.begin(0, Way::Draw);
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Draw, draft: Some(another) });
}

#[test]
fn a_drawing_whose_question_was_put_off_waits_with_it() {
    let mut visit = Played::begun(AgeBand::From3To5);
    let drawing = visit.begin(0, Way::Draw);
    visit.skip(0, Skip::Later);
    for item in 1..5 {
        assert_eq!(visit.place(), asking(item));
        visit.skip(item, Skip::DontWantToSay);
    }
    assert_eq!(visit.page(Hand::There), Page::At { item: 0, way: Way::Draw, draft: Some(drawing) });
}

#[test]
fn stopping_is_the_end_whatever_the_child_was_doing() {
    let mut visit = Played::begun(AgeBand::From9To12);
    let drawing = visit.begin(0, Way::Draw);
    visit.write(Fact::VisitStopped { by: Stopper::Child });
    assert!(matches!(visit.page(Hand::At { item: 0, way: Way::Draw, draft: None }), Page::Leftover(_)));
    visit.throw_away(drawing);
    assert_eq!(visit.page(Hand::There), Page::End(Ending::Stopped(Stopper::Child)));
    assert_eq!(visit.page(Hand::Finished), Page::Finished(Ending::Stopped(Stopper::Child)));
    visit.write(Fact::VisitClosed);
    assert_eq!(visit.page(Hand::Finished), Page::Closed);
}

#[test]
fn thrown_away_means_asked_again_not_answered() {
    let mut visit = Played::begun(AgeBand::From9To12);
    let drawing = visit.begin(0, Way::Draw);
    visit.throw_away(drawing);
    assert_eq!(visit.place(), asking(0));
    assert_eq!(visit.steps(), 0);
    visit.feel(0);
    assert_eq!(visit.steps(), 1);
}

/// What a child may do with the page that is shown.
#[derive(Debug, Clone, Copy)]
enum Act {
    Yes,
    NotToday,
    Feel,
    Draw,
    Say,
    Skip(Skip),
    ThrowAway,
    Keep,
    Stop,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        4 => Just(Act::Yes),
        1 => Just(Act::NotToday),
        3 => Just(Act::Feel),
        4 => Just(Act::Draw),
        4 => Just(Act::Say),
        2 => Just(Act::Skip(Skip::Later)),
        1 => Just(Act::Skip(Skip::DontKnow)),
        1 => Just(Act::Skip(Skip::DontWantToSay)),
        2 => Just(Act::ThrowAway),
        3 => Just(Act::Keep),
        1 => Just(Act::Stop),
    ];
    prop::collection::vec(act, 0..40)
}

fn play(visit: &mut Played, act: Act) {
    let item = match visit.place() {
        Place::Assent | Place::NotToday => {
            match act {
                Act::Yes => visit.assent(Assent::Yes),
                Act::NotToday => visit.assent(Assent::NotToday),
                _ => {}
            }
            return;
        }
        Place::Choosing => 0,
        Place::Asking { item, .. } => item,
        Place::Resume(draft) => {
            visit.agenda().iter().position(|item| item.code == draft.prompt.code).unwrap()
        }
        Place::Leftover(draft) => {
            visit.throw_away(draft.capture);
            return;
        }
        Place::End(Ending::Stopped(_)) if matches!(act, Act::Yes) => {
            visit.assent(Assent::Yes);
            return;
        }
        Place::End(_) | Place::Closed => return,
    };
    let begun = visit.drafts.iter().map(|draft| draft.capture).max();
    match (act, begun) {
        (Act::Feel, _) => visit.feel(item),
        (Act::Draw, _) => drop(visit.begin(item, Way::Draw)),
        (Act::Say, _) => drop(visit.begin(item, Way::Say)),
        (Act::Skip(skip), _) => visit.skip(item, skip),
        (Act::ThrowAway, Some(capture)) => visit.throw_away(capture),
        (Act::Keep, Some(capture)) => {
            visit.drafts.retain(|draft| draft.capture != capture);
            visit.feel(item);
        }
        (Act::Stop, _) => visit.write(Fact::VisitStopped { by: Stopper::Child }),
        _ => {}
    }
}

proptest! {
    #[test]
    fn no_child_is_ever_stuck(acts in acts(), band in prop::sample::select(&AgeBand::ALL[..])) {
        let mut visit = Played::opened(band);
        for act in acts {
            play(&mut visit, act);
        }
        // From wherever that led: saying yes, throwing away and passing over come to an end.
        for _ in 0..200 {
            match visit.place() {
                Place::End(_) | Place::Closed => return Ok(()),
                Place::Assent | Place::NotToday => visit.assent(Assent::Yes),
                Place::Choosing => visit.skip(0, Skip::Later),
                Place::Asking { item, .. } => visit.skip(item, Skip::Later),
                Place::Resume(draft) | Place::Leftover(draft) => visit.throw_away(draft.capture),
            }
        }
        prop_assert!(false, "still at {:?}", visit.place());
    }

    #[test]
    fn the_order_and_the_number_of_arrivals_do_not_matter(acts in acts(), seed: u64) {
        let mut visit = Played::opened(AgeBand::From6To8);
        for act in acts {
            play(&mut visit, act);
        }
        let before = visit.place();
        let twice: Vec<Event> = visit.events.iter().chain(&visit.events).cloned().collect();
        let shuffled: BTreeMap<u64, Event> = (0u64..)
            .zip(twice)
            .map(|(place, event)| ((place + 1).wrapping_mul(seed | 1).rotate_left(17), event))
            .collect();
        visit.events = shuffled.into_values().collect();
        visit.drafts.reverse();
        prop_assert_eq!(visit.place(), before);
    }

    #[test]
    fn what_was_begun_last_is_where_a_restart_leads(acts in acts(), way in prop::sample::select(&[Way::Draw, Way::Say][..])) {
        let mut visit = Played::begun(AgeBand::From9To12);
        for act in acts {
            play(&mut visit, act);
        }
        let asked = match visit.place() {
            Place::Choosing => Some(0),
            Place::Asking { item, .. } => Some(item),
            _ => None,
        };
        if let Some(item) = asked {
            let capture = visit.begin(item, way);
            prop_assert_eq!(visit.page(Hand::There), Page::At { item, way, draft: Some(capture) });
        }
    }
}
