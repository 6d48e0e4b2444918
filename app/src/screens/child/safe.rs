//! "I don't feel safe": on every page, calm, and without a question. What happens next is the adult's to do.
use dioxus::prelude::*;
use shared::{
    event::{Fact, Raiser, SafetyRaised},
    id::SafetyId,
    people::AgeBand,
    projection::{Matter, locked, matters},
};

use super::{
    Hold,
    aloud::{Line, ReadAloud},
    desk::Desk,
    parts::{Choice, Prompt},
    speaks,
};
use crate::{
    model::visit_flow::Page,
    store::OpenVisit,
    ui::{Glyph, IconButton},
    words::{key, say, say_with},
};

impl Desk {
    /// The child or the worker says that the child may not be safe. Saying it again belongs to the same matter.
    pub fn raise(&self, by: Raiser, page: Option<&Page>) {
        let open = self.matter().filter(Matter::is_open);
        let matter = open.map_or_else(|| self.services.world.name(SafetyId::make), |matter| matter.id);
        let item = page.and_then(item_of).and_then(|item| Some(self.agenda().get(item)?.code.clone()));
        self.put_at_once(Fact::SafetyRaised(SafetyRaised { matter, by, during: item }));
    }

    /// The safety matter of this visit; the last one where there are more.
    pub fn matter(&self) -> Option<Matter> {
        let visit = self.visit();
        let known = matters(&*self.events.read()).into_iter().rfind(|matter| matter.visit == visit);
        known.or_else(|| {
            // The disk may be full: a person has to act all the same.
            let raised = self.on_its_way().into_iter().find_map(|fact| match fact {
                Fact::SafetyRaised(raised) => Some(raised),
                _ => None,
            })?;
            Some(Matter {
                id: raised.matter,
                visit,
                by: raised.by,
                worker: self.visiting.worker,
                at: self.services.world.now(),
                during: raised.during,
                notes: Vec::new(),
                acted: None,
                decisions: Vec::new(),
                standing: Vec::new(),
                withholds: true,
                told_by: Vec::new(),
            })
        })
    }

    /// Nothing of this visit is thrown away; in the child's own room, nothing at all.
    pub fn is_locked(&self) -> bool {
        let raised = |fact: &Fact| matches!(fact, Fact::SafetyRaised(_));
        let OpenVisit { case, visit } = self.visiting.open;
        locked(&*self.events.read()).has(case, visit) || self.on_its_way().iter().any(raised)
    }
}

fn item_of(page: &Page) -> Option<usize> {
    match page {
        Page::Ways { item, .. }
        | Page::At { item, .. }
        | Page::Card { item, .. }
        | Page::Skipping { item }
        | Page::Kept { item, .. } => Some(*item),
        _ => None,
    }
}

/// The shield in the bar: a picture with its word, of the same size and quiet as what stands beside it.
#[component]
pub fn NotSafe(on_press: Callback) -> Element {
    let desk = use_context::<Desk>();
    rsx! {
        div { class: "stage-bar-safe",
            IconButton { icon: Glyph::Shield, label: not_safe(desk.visiting.band), on_press }
        }
    }
}

/// What stands below the shield.
pub fn not_safe(band: AgeBand) -> String {
    say(match band {
        AgeBand::From3To5 => key::CHILD_NOT_SAFE_3_5,
        AgeBand::From6To8 | AgeBand::From9To12 | AgeBand::From13 => key::CHILD_NOT_SAFE,
    })
}

/// It was said, and that was right. Nothing is asked.
#[component]
pub fn Thanked(on_carry_on: Callback) -> Element {
    let desk = use_context::<Desk>();
    let Hold(mut holder) = use_context::<Hold>();
    let band = desk.visiting.band;
    let by_itself = desk.visiting.manner.spoken;
    let worker = desk.visiting.worker_name.clone();
    let title = say(key::CHILD_SAFE_THANK_YOU);
    let text = speaks::somebody_helps(band, &worker);
    let give = say_with(key::CHILD_SAFE_GIVE, &[("worker", worker.as_str().into())]);
    let carry_on = say(key::CHILD_SAFE_CARRY_ON);
    // Who does not read hears first what they pressed.
    let heard = by_itself.then(|| say(key::CHILD_NOT_SAFE));
    let lines =
        heard.into_iter().chain([title.clone(), text.clone(), give.clone(), carry_on.clone()]).collect();
    rsx! {
        div { class: "child-page", "data-page": "safe",
            Prompt { text: title }
            p { class: "safe-text", Line { text } }
            div { class: "choices",
                Choice {
                    picture: Glyph::Tablet,
                    word: give,
                    on_press: move |()| {
                        on_carry_on.call(());
                        holder.with_mut(|holder| *holder = holder.ask());
                    },
                }
                Choice { picture: Glyph::Forward, word: carry_on, on_press: on_carry_on }
            }
            ReadAloud { lines, by_itself, quietly: true, on_read: |()| () }
        }
    }
}
