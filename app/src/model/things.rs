//! What a child made, as the child meets it again: a drawing and what was said while it was drawn are one thing, though
//! each is a capture of its own in the record.
use std::collections::{BTreeMap, BTreeSet};

use shared::{
    answer::{Answer, Sharing},
    id::{CaptureId, EventId, PersonId},
    projection::{Item, ItemOutcome, together},
    time::Moment,
};

/// One thing that the child made.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    pub capture: CaptureId,
    /// What was said while it was drawn.
    pub voices: Vec<CaptureId>,
    pub at: Moment,
    pub asked: String,
    pub answer: Answer,
    /// Who may see it, or any part of it: what may be seen in part is not called private.
    pub sharing: Sharing,
    pub choices: Vec<EventId>,
    pub for_later: bool,
    /// Everybody who opened any of it, once, by the first time.
    pub looked: Vec<(PersonId, Moment)>,
    /// It says the thing before it differently.
    pub differently: bool,
}

/// All of them in their order; what was said differently right after what was said first.
pub fn things(mut items: Vec<Item>) -> Vec<Thing> {
    let drawing_of = drawing_of(&items);
    // Who meant something else than the voice said meant something else than the whole.
    for item in &mut items {
        if let ItemOutcome::Given { about: Some(about), .. } = &mut item.outcome
            && let Some(drawing) = drawing_of.get(&about.capture)
        {
            about.capture = *drawing;
        }
    }
    let (voices, whole): (Vec<Thing>, Vec<Thing>) = together(items)
        .into_iter()
        .filter_map(Thing::of)
        .partition(|thing| drawing_of.contains_key(&thing.capture));
    let mut things = whole;
    for voice in voices {
        let drawing = drawing_of[&voice.capture];
        if let Some(thing) = things.iter_mut().find(|thing| thing.capture == drawing) {
            thing.take_in(voice);
        }
    }
    things
}

/// Of each voice the drawing beside which it was spoken. One whose drawing has not arrived stands for itself.
fn drawing_of(items: &[Item]) -> BTreeMap<CaptureId, CaptureId> {
    let given = || {
        items.iter().filter_map(|item| match &item.outcome {
            ItemOutcome::Given { capture, answer, .. } => Some((*capture, answer)),
            ItemOutcome::Skipped(_) | ItemOutcome::ThrownAway(_) => None,
        })
    };
    let is_drawing = |(capture, answer)| matches!(answer, &Answer::Draw { .. }).then_some(capture);
    let drawn: BTreeSet<CaptureId> = given().filter_map(is_drawing).collect();
    let beside = |(capture, answer): (CaptureId, &Answer)| match answer {
        Answer::Say { beside: Some(beside), .. } => Some((capture, beside.drawing)),
        _ => None,
    };
    given().filter_map(beside).filter(|(_, drawing)| drawn.contains(drawing)).collect()
}

impl Thing {
    /// Whether that is it, or a part of it.
    pub fn is(&self, capture: CaptureId) -> bool {
        self.capture == capture || self.voices.contains(&capture)
    }

    fn of(item: Item) -> Option<Self> {
        let differently = item.instead_of().is_some();
        let ItemOutcome::Given { capture, answer, sharing, choices, for_later, opened_by, .. } = item.outcome
        else {
            return None;
        };
        let mut thing = Self {
            capture,
            voices: Vec::new(),
            at: item.at,
            asked: item.prompt.text,
            answer,
            sharing,
            choices,
            for_later,
            looked: Vec::new(),
            differently,
        };
        thing.was_opened(opened_by);
        Some(thing)
    }

    fn was_opened(&mut self, by: Vec<(PersonId, Moment)>) {
        for (person, at) in by {
            if self.looked.iter().all(|(known, _)| *known != person) {
                self.looked.push((person, at));
            }
        }
    }

    fn take_in(&mut self, voice: Self) {
        self.voices.push(voice.capture);
        self.sharing.carer |= voice.sharing.carer;
        self.sharing.parent |= voice.sharing.parent;
        self.for_later |= voice.for_later;
        self.was_opened(voice.looked);
    }
}

#[cfg(test)]
mod tests {
    use shared::{
        answer::{Beside, Blob, PromptShown},
        digest::Digest,
        event::{About, Meant},
        question::QuestionSet,
    };

    use super::*;

    fn capture(n: u8) -> CaptureId {
        CaptureId::make(n.into(), [n; 10])
    }

    fn someone(n: u8) -> PersonId {
        PersonId::make(n.into(), [n; 10])
    }

    fn asked() -> PromptShown {
        let set = &QuestionSet::builtin()[0];
        set.prompt(&set.items[0], shared::people::AgeBand::From6To8, 0).unwrap()
    }

    fn blob(n: u8) -> Blob {
        Blob { sha256: Digest::of(&[n]), size: 1, media_type: "a/b".into() }
    }

    fn given(n: u8, answer: Answer) -> Item {
        let outcome = ItemOutcome::Given {
            capture: capture(n),
            answer,
            parts: Vec::new(),
            about: None,
            sharing: Sharing::default(),
            choices: Vec::new(),
            for_later: false,
            opened_by: Vec::new(),
            remarks: Vec::new(),
            reviewed: None,
        };
        let event = EventId::make(n.into(), [n; 10]);
        Item { event, at: Moment::new(n.into(), 0), prompt: asked(), outcome, translations: Vec::new() }
    }

    fn drawn(n: u8) -> Item {
        given(n, Answer::Draw { drawing: blob(n) })
    }

    fn said(n: u8, beside: Option<u8>) -> Item {
        let beside = beside.map(|drawing| Beside { drawing: capture(drawing), from_ms: 0, until_ms: 1 });
        let (sound, interrupted_ms) = (blob(n), Vec::new());
        given(n, Answer::Say { sound, length_ms: 1, beside, follows: None, interrupted_ms })
    }

    fn names(things: &[Thing]) -> Vec<CaptureId> {
        things.iter().map(|thing| thing.capture).collect()
    }

    #[test]
    fn a_drawing_and_what_was_said_meanwhile_are_one_thing() {
        let made = things(vec![said(1, Some(3)), said(2, Some(3)), drawn(3), said(4, None)]);
        assert_eq!(names(&made), [capture(3), capture(4)]);
        assert_eq!(made[0].voices, [capture(1), capture(2)]);
    }

    #[test]
    fn a_voice_whose_drawing_is_not_there_stands_for_itself() {
        assert_eq!(names(&things(vec![said(1, Some(3)), drawn(2)])), [capture(1), capture(2)]);
    }

    #[test]
    fn what_may_be_seen_in_part_is_not_called_private_and_each_who_looked_is_named_once() {
        let (mut voice, mut drawing) = (said(1, Some(2)), drawn(2));
        if let ItemOutcome::Given { sharing, opened_by, .. } = &mut voice.outcome {
            sharing.carer = true;
            *opened_by = vec![(someone(1), Moment::new(50, 0)), (someone(2), Moment::new(60, 0))];
        }
        if let ItemOutcome::Given { opened_by, .. } = &mut drawing.outcome {
            *opened_by = vec![(someone(1), Moment::new(40, 0))];
        }
        let made = things(vec![voice, drawing]);
        assert_eq!(made[0].sharing, Sharing { carer: true, parent: false });
        assert_eq!(made[0].looked, [(someone(1), Moment::new(40, 0)), (someone(2), Moment::new(60, 0))]);
    }

    #[test]
    fn what_says_the_voice_differently_stands_after_its_drawing() {
        let mut meant = said(5, None);
        if let ItemOutcome::Given { about, .. } = &mut meant.outcome {
            *about = Some(About { capture: capture(1), meant: Meant::Differently });
        }
        let made = things(vec![said(1, Some(2)), drawn(2), drawn(4), meant]);
        assert_eq!(names(&made), [capture(2), capture(5), capture(4)]);
        assert!(made[1].differently);
    }
}
