//! "That is not what I meant": the child says an earlier item differently, in its own way. The earlier one stays as it
//! was, and both are shown together. What is said so belongs to the visit of what was said first, open or closed, and is
//! on the disk as it comes like anything that a child makes.
use std::rc::Rc;

use dioxus::prelude::*;
use shared::{
    answer::{Answer, PromptShown, Way},
    event::{About, Event, Fact, Meant},
    id::{CaptureId, VisitId},
    people::AgeBand,
    projection::ItemOutcome,
    question::Item,
};

use super::{
    Hold, PageOf,
    aloud::{Line, ReadAloud},
    desk::{Desk, lasting},
    made::Made,
    parts::{Choice, Prompt},
    scribe::WriteDown,
    speaks,
    ways::way_picture,
};
use crate::{
    model::visit_flow::{Hand, Page},
    store::Draft,
    ui::{Button, ButtonKind, Glyph, Heading},
    words::{key, say, say_with},
};

/// What was said first.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    pub capture: CaptureId,
    pub visit: VisitId,
    pub prompt: PromptShown,
    pub answer: Answer,
}

impl Earlier {
    pub fn about(&self) -> About {
        About { capture: self.capture, meant: Meant::Differently }
    }

    /// It is put again in the words in which it was put, and answered in any way that needs no scale.
    pub fn item(&self, band: AgeBand) -> Item {
        Item {
            code: self.prompt.code.clone(),
            version: self.prompt.version,
            ways: speaks::ways_to_tell(band).to_vec(),
            paper: None,
            cards: None,
            prompts: [(band, self.prompt.text.clone())].into(),
            faces: Default::default(),
            audio: Default::default(),
        }
    }
}

/// The earlier item that a draft was begun to say differently.
fn instead_of(draft: &Draft) -> Option<CaptureId> {
    draft.about.filter(|about| about.meant == Meant::Differently).map(|about| about.capture)
}

/// What was begun so, of these, with the voices that belong to it.
pub fn only_differently(drafts: Vec<Draft>) -> Vec<Draft> {
    let begun: Vec<CaptureId> =
        drafts.iter().filter(|draft| instead_of(draft).is_some()).map(|draft| draft.capture).collect();
    let belongs = |draft: &Draft| {
        begun.contains(&draft.capture) || draft.beside.is_some_and(|beside| begun.contains(&beside.drawing))
    };
    drafts.into_iter().filter(belongs).collect()
}

impl Desk {
    /// The same desk, for saying this differently: one thing is asked, and what is written belongs to the visit of what
    /// was said first.
    fn differently(&self, earlier: Rc<Earlier>) -> Self {
        let mut desk = self.clone();
        desk.visiting.open.visit = earlier.visit;
        desk.earlier = Some(earlier);
        let drafts = desk.drafts.peek();
        let begun = drafts.iter().filter(|draft| draft.beside.is_none() && desk.is_of_this(draft));
        let begun = begun.max_by_key(|draft| draft.capture).cloned();
        drop(drafts);
        desk.hand = lasting(match begun {
            Some(draft) => Hand::At { item: 0, way: draft.way, draft: Some(draft.capture) },
            None => Hand::Ways { item: 0 },
        });
        desk
    }

    /// Whether a draft was begun for what is asked at this desk: the earlier item said differently, or else nothing of
    /// that kind.
    pub fn is_of_this(&self, draft: &Draft) -> bool {
        let about = match draft.beside {
            // A voice goes where its drawing goes.
            Some(beside) => {
                let drafts = self.drafts.peek();
                drafts.iter().find(|it| it.capture == beside.drawing).and_then(|drawing| drawing.about)
            }
            None => draft.about,
        };
        match &self.earlier {
            Some(earlier) => about == Some(earlier.about()),
            None => about.is_none_or(|about| about.meant != Meant::Differently),
        }
    }

    /// The child begins to say this item differently.
    pub fn say_differently(&self, capture: CaptureId) {
        let (mut differing, earlier) = (self.differing, self.earlier_of(capture));
        differing.set(earlier.map(Rc::new));
    }

    /// What was begun so before a restart is gone on with.
    pub fn resume_differently(&self) {
        let begun = self.drafts.peek().iter().find_map(instead_of);
        if let Some(capture) = begun {
            self.say_differently(capture);
        }
    }

    fn earlier_of(&self, capture: CaptureId) -> Option<Earlier> {
        let views = shared::projection::visits(&*self.events.peek());
        views.into_iter().find_map(|view| {
            let item = view.items.into_iter().find(|item| item.capture() == Some(capture))?;
            let ItemOutcome::Given { answer, .. } = item.outcome else { return None };
            Some(Earlier { capture, visit: view.id, prompt: item.prompt, answer })
        })
    }

    /// The page at which the child is while it says something differently.
    fn page_differently(&self) -> Page {
        match (self.hand)() {
            Hand::At { item, way, draft } => Page::At { item, way, draft },
            Hand::Kept { item, way } => Page::Kept { item, way },
            _ => Page::Ways { item: 0, again: false },
        }
    }
}

/// Below this a child says `earlier` differently; `around` is what frames its pages.
#[component]
pub fn SayDifferently(earlier: Rc<Earlier>, around: Callback<(Page, Element), Element>) -> Element {
    let outer = use_context::<Desk>();
    let desk = use_context_provider(|| outer.differently(earlier));
    rsx! { Said { desk, around } }
}

#[component]
fn Said(desk: Desk, around: Callback<(Page, Element), Element>) -> Element {
    let (mut hand, mut differing, events) = (desk.hand, desk.differing, desk.events);
    use_effect(move || {
        if hand() == Hand::There {
            differing.set(None);
        }
    });
    // What an adult wrote down for the child meanwhile is shown to the child as kept.
    let about = desk.earlier.as_ref().map(|earlier| earlier.about());
    let told = move |events: &[Event]| {
        let says = |event: &&Event| matches!(&event.fact, Fact::Captured { about: it, .. } if *it == about);
        events.iter().filter(says).count()
    };
    let mut known = use_signal(|| told(&events.peek()));
    use_effect(move || {
        let now = told(&events.read());
        if now > *known.peek() && matches!(*hand.peek(), Hand::Ways { .. }) {
            hand.set(Hand::Kept { item: 0, way: Way::Write });
        }
        known.set(now);
    });
    let page = desk.page_differently();
    let inner = match page {
        Page::Ways { .. } => rsx! { WaysToSay {} },
        _ => rsx! { PageOf { page: page.clone() } },
    };
    around.call((page, inner))
}

/// What was said first, and the ways to say it differently.
#[component]
fn WaysToSay() -> Element {
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let mut hand = desk.hand;
    let Some(earlier) = desk.earlier.clone() else { return rsx! {} };
    let asked = earlier.prompt.text.clone();
    let how = say(key::CHILD_DIFFERENTLY_HOW);
    let ways = speaks::ways_to_tell(band);
    let scribe =
        say_with(key::CHILD_DIFFERENTLY_SCRIBE, &[("worker", desk.visiting.worker_name.as_str().into())]);
    let mut spoken = vec![asked.clone(), how.clone()];
    spoken.extend(ways.iter().map(|way| speaks::way(*way, band)));
    spoken.extend([scribe.clone(), say(key::CHILD_GO_BACK)]);
    let begun = |way: Way| desk.begun(0, way).first().copied();
    rsx! {
        Prompt { text: asked }
        div { class: "made", Made { answer: earlier.answer.clone() } }
        p { class: "ways-how", Line { text: how } }
        div { class: "choices",
            for way in ways.iter().copied() {
                Choice {
                    key: "{way:?}",
                    picture: way_picture(way),
                    word: speaks::way(way, band),
                    note: begun(way).map(|_| say(key::CHILD_WAY_BEGUN)),
                    on_press: {
                        let draft = begun(way);
                        move |()| hand.set(Hand::At { item: 0, way, draft })
                    },
                }
            }
            Choice {
                picture: Glyph::Pencil,
                word: scribe,
                on_press: move |()| holder.with_mut(|holder| *holder = holder.ask()),
            }
        }
        div { class: "ways-below",
            ReadAloud { lines: spoken, by_itself, quietly: true, on_read: |()| () }
            Button {
                kind: ButtonKind::Quiet,
                icon: Glyph::Back,
                on_press: move |()| hand.set(Hand::There),
                Line { text: say(key::CHILD_GO_BACK) }
            }
        }
    }
}

/// For the adult, while the child says something differently: the place to write it down for the child.
#[component]
pub fn WriteDifferently(earlier: Rc<Earlier>) -> Element {
    let outer = use_context::<Desk>();
    use_context_provider(|| outer.differently(earlier.clone()));
    rsx! {
        section { class: "beside",
            h2 { {say(key::WORKER_DIFFERENTLY)} }
            blockquote { "{earlier.prompt.text}" }
            WriteDown {}
        }
    }
}

/// The adult's page of a child's own room, when the child wants something written down.
#[component]
pub fn WriteInRoom(earlier: Rc<Earlier>, on_leave: Callback) -> Element {
    let Hold(mut holder) = use_context::<Hold>();
    let desk = use_context::<Desk>();
    let name = desk
        .visiting
        .case
        .as_ref()
        .map_or_else(|| say(key::WORKER_THE_CHILD), |case| case.first_name.clone());
    rsx! {
        div { class: "grown-up",
            Heading { {say(key::WORKER_BACK_FROM_CHILD)} }
            WriteDifferently { earlier }
            div { class: "grown-up-ways",
                Button { icon: Glyph::Tablet, on_press: move |()| holder.with_mut(|holder| *holder = holder.hand_back()),
                    {say_with(key::WORKER_GIVE_BACK, &[("name", name.into())])}
                }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Forward, on_press: on_leave, {say(key::WORKER_TO_CASE)} }
            }
        }
    }
}

/// The child's way to it, below something that it made.
#[component]
pub fn NotWhatIMeant(capture: CaptureId) -> Element {
    let desk = use_context::<Desk>();
    let begun = desk.drafts.read().iter().any(|draft| instead_of(draft) == Some(capture));
    rsx! {
        Button { kind: ButtonKind::Quiet, icon: Glyph::Again, on_press: move |()| desk.say_differently(capture),
            Line { text: say(key::CHILD_DIFFERENTLY) }
            if begun {
                span { class: "choice-note", Line { text: say(key::CHILD_WAY_BEGUN) } }
            }
        }
    }
}
