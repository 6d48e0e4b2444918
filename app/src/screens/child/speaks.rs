//! How an age is spoken to: the same thing in the words of each band.
use std::collections::BTreeMap;

use shared::{
    answer::{Amount, Face, Way},
    people::AgeBand,
    question::Item,
};

use crate::{
    model::visit_flow::MINE,
    ui::Glyph,
    words::{Key, key, say, say_with},
};

/// One phrase for each band, youngest first.
type Phrases = [Key; 4];

fn of(phrases: Phrases, band: AgeBand) -> String {
    let [from_3, from_6, from_9, from_13] = phrases;
    say(match band {
        AgeBand::From3To5 => from_3,
        AgeBand::From6To8 => from_6,
        AgeBand::From9To12 => from_9,
        AgeBand::From13 => from_13,
    })
}

fn with_worker(key: Key<1>, worker: &str) -> String {
    say_with(key, &[("worker", worker.into())])
}

/// What this is, who will see it and where that ends, a line for each thought and a picture for who does not
/// read. For a teenager who will see it comes first, because that is the first question.
pub fn before_we_start(band: AgeBand, worker: &str) -> Vec<(Glyph, String)> {
    let told = |key| with_worker(key, worker);
    match band {
        AgeBand::From3To5 => vec![
            (Glyph::Pencil, say(key::CHILD_WHAT_THIS_IS_3_5)),
            (Glyph::Stop, say(key::CHILD_STOP_PROMISE_3_5)),
            (Glyph::Seen, told(key::CHILD_WHO_SEES_3_5)),
            (Glyph::House, say(key::CHILD_WHO_DOES_NOT_SEE_3_5)),
            (Glyph::Shield, say(key::CHILD_IF_NOT_SAFE_3_5)),
        ],
        AgeBand::From6To8 => vec![
            (Glyph::Pencil, say(key::CHILD_WHAT_THIS_IS_6_8)),
            (Glyph::Stop, say(key::CHILD_STOP_PROMISE_6_8)),
            (Glyph::Seen, told(key::CHILD_WHO_SEES_6_8)),
            (Glyph::House, say(key::CHILD_WHO_DOES_NOT_SEE_6_8)),
            (Glyph::Shield, told(key::CHILD_IF_NOT_SAFE_6_8)),
        ],
        AgeBand::From9To12 => vec![
            (Glyph::Pencil, say(key::CHILD_WHAT_THIS_IS_9_12)),
            (Glyph::Stop, say(key::CHILD_STOP_PROMISE_9_12)),
            (Glyph::Seen, told(key::CHILD_WHO_SEES_9_12)),
            (Glyph::House, say(key::CHILD_WHO_DOES_NOT_SEE_9_12)),
            (Glyph::Shield, told(key::CHILD_IF_NOT_SAFE_9_12)),
            (Glyph::Keep, say(key::CHILD_CANNOT_BE_UNSAID_9_12)),
        ],
        AgeBand::From13 => vec![
            (Glyph::Seen, told(key::CHILD_WHO_SEES_13)),
            (Glyph::House, say(key::CHILD_WHO_DOES_NOT_SEE_13)),
            (Glyph::Shield, told(key::CHILD_IF_NOT_SAFE_13)),
            (Glyph::Pencil, say(key::CHILD_WHAT_THIS_IS_13)),
            (Glyph::Stop, say(key::CHILD_STOP_PROMISE_13)),
            (Glyph::Keep, say(key::CHILD_CANNOT_BE_UNSAID_13)),
            (Glyph::Book, say(key::CHILD_YOUR_FILE_13)),
        ],
    }
}

/// Said when a child has told that it does not feel safe.
pub fn somebody_helps(band: AgeBand, worker: &str) -> String {
    let key = match band {
        AgeBand::From3To5 => key::CHILD_SAFE_HELP_3_5,
        AgeBand::From6To8 => key::CHILD_SAFE_HELP_6_8,
        AgeBand::From9To12 => key::CHILD_SAFE_HELP_9_12,
        AgeBand::From13 => key::CHILD_SAFE_HELP_13,
    };
    with_worker(key, worker)
}

pub fn do_you_want_to(band: AgeBand) -> String {
    of(
        [
            key::CHILD_DO_YOU_WANT_TO_3_5,
            key::CHILD_DO_YOU_WANT_TO_6_8,
            key::CHILD_DO_YOU_WANT_TO_9_12,
            key::CHILD_DO_YOU_WANT_TO_13,
        ],
        band,
    )
}

pub fn how(band: AgeBand) -> String {
    of([key::CHILD_HOW_3_5, key::CHILD_HOW_6_8, key::CHILD_HOW_9_12, key::CHILD_HOW_13], band)
}

pub fn way(way: Way, band: AgeBand) -> String {
    say(match (way, band) {
        (Way::Draw, _) => key::CHILD_WAY_DRAW,
        (Way::Feel, AgeBand::From13) => key::CHILD_WAY_FEEL_13,
        (Way::Feel, _) => key::CHILD_WAY_FEEL,
        (Way::Say, AgeBand::From13) => key::CHILD_WAY_SAY_13,
        (Way::Say, _) => key::CHILD_WAY_SAY,
        (Way::Sort, _) => key::CHILD_WAY_SORT,
        (Way::Write, _) => key::CHILD_WAY_WRITE,
        (Way::People, _) => key::CHILD_WAY_PEOPLE,
    })
}

/// What a child can bring up itself, whatever is asked: good news, or anything else.
pub fn mine(band: AgeBand) -> Item {
    const PHRASES: Phrases =
        [key::CHILD_MINE_3_5, key::CHILD_MINE_6_8, key::CHILD_MINE_9_12, key::CHILD_MINE_13];
    Item {
        code: MINE.into(),
        version: 1,
        ways: ways_to_tell(band).to_vec(),
        paper: None,
        cards: None,
        prompts: [(band, of(PHRASES, band))].into(),
        faces: BTreeMap::new(),
        audio: BTreeMap::new(),
    }
}

/// The ways to tell more about a face or a card, for who can use them.
pub fn ways_to_tell(band: AgeBand) -> &'static [Way] {
    match band {
        AgeBand::From3To5 | AgeBand::From6To8 => &[Way::Draw, Way::Say],
        AgeBand::From9To12 => &[Way::Draw, Way::Say, Way::Write],
        AgeBand::From13 => &[Way::Say, Way::Write, Way::Draw],
    }
}

pub fn pick_a_face(band: AgeBand) -> String {
    of(
        [
            key::CHILD_FEEL_TITLE_3_5,
            key::CHILD_FEEL_TITLE_6_8,
            key::CHILD_FEEL_TITLE_9_12,
            key::CHILD_FEEL_TITLE_13,
        ],
        band,
    )
}

pub fn face(face: Face) -> String {
    say(match face {
        Face::Happy => key::CHILD_FACE_HAPPY,
        Face::Calm => key::CHILD_FACE_CALM,
        Face::Sad => key::CHILD_FACE_SAD,
        Face::Angry => key::CHILD_FACE_ANGRY,
        Face::Scared => key::CHILD_FACE_SCARED,
        Face::Worried => key::CHILD_FACE_WORRIED,
        Face::Mixed => key::CHILD_FACE_MIXED,
    })
}

pub fn how_much(band: AgeBand) -> String {
    of(
        [key::CHILD_HOW_MUCH_3_5, key::CHILD_HOW_MUCH_6_8, key::CHILD_HOW_MUCH_9_12, key::CHILD_HOW_MUCH_13],
        band,
    )
}

pub fn amount(amount: Amount) -> String {
    say(match amount {
        Amount::ALittle => key::CHILD_MUCH_SMALL,
        Amount::Some => key::CHILD_MUCH_MIDDLE,
        Amount::ALot => key::CHILD_MUCH_BIG,
    })
}

pub fn how_to_say(band: AgeBand) -> String {
    of([key::CHILD_SAY_ASK_3_5, key::CHILD_SAY_ASK_6_8, key::CHILD_SAY_ASK_9_12, key::CHILD_SAY_ASK_13], band)
}

pub fn who_may_see(band: AgeBand) -> String {
    of(
        [
            key::CHILD_WHO_MAY_SEE_3_5,
            key::CHILD_WHO_MAY_SEE_6_8,
            key::CHILD_WHO_MAY_SEE_9_12,
            key::CHILD_WHO_MAY_SEE_13,
        ],
        band,
    )
}

pub fn keep_this(band: AgeBand) -> String {
    of(
        [
            key::CHILD_LEFTOVER_TITLE_3_5,
            key::CHILD_LEFTOVER_TITLE_6_8,
            key::CHILD_LEFTOVER_TITLE_9_12,
            key::CHILD_LEFTOVER_TITLE_13,
        ],
        band,
    )
}

pub fn what_comes_of_it(band: AgeBand, worker: &str) -> String {
    let key = match band {
        AgeBand::From3To5 => key::CHILD_END_TEXT_3_5,
        AgeBand::From6To8 => key::CHILD_END_TEXT_6_8,
        AgeBand::From9To12 => key::CHILD_END_TEXT_9_12,
        AgeBand::From13 => key::CHILD_END_TEXT_13,
    };
    with_worker(key, worker)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_age_is_told_who_sees_it_and_where_secrecy_ends() {
        for band in AgeBand::ALL {
            let told: Vec<String> = before_we_start(band, "Dana").into_iter().map(|(_, line)| line).collect();
            let told = told.join(" ");
            assert!(told.contains("Dana"), "{band:?}: {told}");
            assert!(told.contains("safe") || told.contains("danger") || told.contains("hurt"), "{told}");
            assert!(told.contains("stop") || told.contains("Stop"), "{band:?}: {told}");
        }
    }

    #[test]
    fn a_teenager_reads_first_who_will_see_it() {
        assert!(before_we_start(AgeBand::From13, "Dana")[0].1.contains("will see this"));
    }
}
