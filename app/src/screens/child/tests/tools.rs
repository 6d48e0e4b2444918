//! The tools beside the paper, for who can not read.
use std::collections::BTreeSet;

use shared::{digest::Digest, people::AgeBand, question::QuestionSet};

use super::super::heard::{Spoken, lines};
use super::{Keeper, Tablet, begun, tablet};
use crate::{sound::plays_from_now_on, store::Voicing};

/// A child at plain paper, with a recording of every word that is met.
fn at_the_paper(band: AgeBand) -> (Keeper, Tablet, BTreeSet<String>) {
    plays_from_now_on();
    let set = QuestionSet::builtin().into_iter().find(|set| set.id == "how-things-are-now").unwrap();
    let lines = lines(&Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) }).all();
    let keeper = begun(band);
    let voicing = Voicing { sha256: Digest::of(b"a voice"), length_ms: 900 };
    keeper.0.borrow_mut().read_out = lines.iter().map(|line| (line.clone(), voicing)).collect();
    let mut page = tablet(&keeper);
    page.press("Draw");
    page.press("Plain paper");
    (keeper, page, lines.into_iter().collect())
}

const TRAYS: [&str; 3] = ["Colours", "How thick", "Stamps"];

/// The names of all tools that lie there.
fn tools(page: &Tablet) -> Vec<String> {
    let html = page.html();
    let named =
        html.split(r#"class="ink-tool""#).skip(1).filter_map(|tool| tool.split_once(r#"aria-label=""#));
    named.filter_map(|(_, rest)| rest.split_once('"')).map(|(name, _)| name.to_owned()).collect()
}

fn heard(keeper: &Keeper) -> Vec<String> {
    std::mem::take(&mut keeper.0.borrow_mut().heard)
}

#[test]
fn a_tool_says_what_it_is_called_as_it_is_taken_up() {
    let (keeper, mut page, _) = at_the_paper(AgeBand::From3To5);
    heard(&keeper);
    page.press("Red");
    assert_eq!(heard(&keeper), ["Red"]);
    // Who reads is left in peace.
    let (keeper, mut page, _) = at_the_paper(AgeBand::From13);
    heard(&keeper);
    page.press(&tools(&page)[0]);
    assert_eq!(heard(&keeper), [""; 0]);
}

#[test]
fn every_tool_of_a_child_who_can_not_read_can_be_heard() {
    for band in [AgeBand::From3To5, AgeBand::From6To8] {
        let (_, mut page, lines) = at_the_paper(band);
        let mut met: BTreeSet<String> = tools(&page).into_iter().collect();
        for tray in tools(&page).into_iter().filter(|name| TRAYS.iter().any(|tray| name.starts_with(tray))) {
            page.press(&tray);
            met.extend(tools(&page));
            while page.html().contains(r#"data-testid="ink-more""#) && met.len() < 60 {
                let before = met.len();
                page.press("More stamps");
                met.extend(tools(&page));
                if met.len() == before {
                    break;
                }
            }
        }
        // A tray is called with what lies on top of it, and says only its own name.
        let silent = met.iter().filter(|name| !lines.contains(name.split(':').next().unwrap_or_default()));
        let silent: Vec<&String> = silent.collect();
        assert!(silent.is_empty(), "{band:?}: {silent:?}");
        assert!(met.len() > if band == AgeBand::From6To8 { 30 } else { 4 }, "{met:?}");
    }
}
