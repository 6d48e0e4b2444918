//! Who may see an item. Some always do, and that is said; the rest are the child's own switches, off until the child turns
//! them on. What was turned on can be turned off again at any time.
use dioxus::prelude::*;
use shared::{
    answer::Sharing,
    event::Fact,
    id::{CaptureId, EventId},
    people::AgeBand,
};

use super::{aloud::Line, desk::Desk};
use crate::{
    ui::{Glyph, Icon},
    words::{key, say, say_with},
};

/// What somebody is to a child. Whoever is nearly grown up has a sign of it in the place of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Role {
    Worker,
    Manager,
    Officer,
    Carer,
    Parent,
    /// Somebody on the child's side.
    Advocate,
}

impl Role {
    fn picture(self) -> &'static str {
        match self {
            Self::Worker => "/pictures/roles/worker.svg",
            Self::Manager => "/pictures/roles/manager.svg",
            Self::Officer => "/pictures/roles/officer.svg",
            Self::Carer => "/pictures/roles/carer.svg",
            Self::Parent => "/pictures/roles/parent.svg",
            Self::Advocate => "/pictures/roles/advocate.svg",
        }
    }

    fn sign(self) -> Glyph {
        match self {
            Self::Worker | Self::Manager | Self::Officer => Glyph::Seen,
            Self::Carer => Glyph::Carer,
            Self::Parent => Glyph::Parent,
            Self::Advocate => Glyph::People,
        }
    }
}

/// Who sees everything, whatever the child chooses; told as it was before the visit, to each age.
pub fn always(band: AgeBand, worker: &str) -> Vec<(&'static [Role], String)> {
    let with_worker = |key| say_with(key, &[("worker", worker.into())]);
    let mut all: Vec<(&'static [Role], String)> =
        vec![(&[Role::Worker], with_worker(key::CHILD_SEE_WORKER_ALWAYS))];
    match band {
        AgeBand::From3To5 => {}
        AgeBand::From6To8 => all.push((&[Role::Manager, Role::Officer], say(key::CHILD_SEE_PLANNERS))),
        AgeBand::From9To12 | AgeBand::From13 => all.extend([
            (&[Role::Manager] as &[Role], with_worker(key::CHILD_SEE_MANAGER)),
            (&[Role::Officer], say(key::CHILD_SEE_OFFICER)),
        ]),
    }
    all
}

/// That a yes can become a no, and where that counts when.
pub fn take_back(band: AgeBand) -> String {
    say(match band {
        AgeBand::From3To5 => key::CHILD_ROOM_SHARING_3_5,
        AgeBand::From6To8 => key::CHILD_ROOM_SHARING_6_8,
        AgeBand::From9To12 => key::CHILD_ROOM_SHARING_9_12,
        AgeBand::From13 => key::CHILD_ROOM_SHARING_13,
    })
}

/// Who always sees it. There is nothing to switch.
#[component]
pub fn AlwaysSee() -> Element {
    let Desk { visiting, .. } = use_context::<Desk>();
    rsx! {
        ul { class: "end-always",
            for (roles , words) in always(visiting.band, &visiting.worker_name) {
                li { key: "{words}",
                    for role in roles.iter().copied() {
                        RolePicture { key: "{role:?}", role }
                    }
                    Line { text: words }
                }
            }
        }
    }
}

#[component]
pub fn RolePicture(role: Role) -> Element {
    let band = use_context::<Desk>().visiting.band;
    rsx! {
        if band == AgeBand::From13 {
            Icon { glyph: role.sign() }
        } else {
            img { class: "role", alt: "", src: role.picture() }
        }
    }
}

#[component]
pub fn WhoMaySee(
    capture: CaptureId,
    sharing: Sharing,
    /// The choices that come to that: the next one replaces them, whoever's tablet they were made on.
    choices: Vec<EventId>,
    on_choose: Callback<Fact>,
) -> Element {
    let choose = use_callback(move |sharing| {
        on_choose.call(Fact::SharingChosen { capture, sharing, replaces: choices.clone() });
    });
    let offers = [
        (
            Role::Carer,
            key::CHILD_SEE_CARER_PLAIN,
            sharing.carer,
            Sharing { carer: !sharing.carer, ..sharing },
        ),
        (
            Role::Parent,
            key::CHILD_SEE_PARENT_PLAIN,
            sharing.parent,
            Sharing { parent: !sharing.parent, ..sharing },
        ),
    ];
    rsx! {
        div { class: "sharing", role: "group",
            for (role , words , on , turned) in offers {
                button {
                    key: "{words:?}",
                    class: "sharing-switch",
                    r#type: "button",
                    role: "switch",
                    aria_checked: on.to_string(),
                    onclick: move |_| choose.call(turned),
                    RolePicture { role }
                    span { class: "sharing-words", Line { text: say(words) } }
                    span { class: "sharing-state", {say(if on { key::CHILD_SEE_YES } else { key::CHILD_SEE_NO })} }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_role_has_a_picture_that_is_there() {
        let all = [Role::Worker, Role::Manager, Role::Officer, Role::Carer, Role::Parent, Role::Advocate];
        for role in all {
            assert!(Path::new(&format!("../assets{}", role.picture())).is_file(), "{role:?}");
        }
    }

    #[test]
    fn every_age_is_told_of_the_worker_and_who_reads_of_the_manager_and_of_who_checks_the_plan() {
        for band in AgeBand::ALL {
            let told: Vec<String> = always(band, "Dana").into_iter().map(|(_, words)| words).collect();
            let told = told.join(" ");
            let reads = matches!(band, AgeBand::From9To12 | AgeBand::From13);
            assert!(told.contains("Dana always sees it"), "{told}");
            assert_eq!(told.contains("manager of Dana"), reads, "{band:?}: {told}");
            assert_eq!(told.contains("checks your plan"), reads, "{band:?}: {told}");
        }
    }
}
