//! What the drawing pad, the recorder and their replays say to a child.
use shared::drawing::{Motif, Paper};

use crate::{
    ink::{InkWords, Kit, ReplayWords},
    sound::{PlayerWords, SoundWords},
    words::{Key, key, say},
};

pub fn ink() -> InkWords {
    InkWords {
        paper: say(key::CHILD_DRAW_PAGE),
        colours: say(key::CHILD_DRAW_COLOURS),
        colour_names: COLOURS.map(say),
        widths: say(key::CHILD_DRAW_THICKNESS),
        width_names: WIDTHS.map(say),
        opacities: say(key::CHILD_DRAW_STRENGTH),
        opacity_names: [key::CHILD_DRAW_STRONG, key::CHILD_DRAW_HALF_STRONG, key::CHILD_DRAW_FAINT].map(say),
        tools: say(key::CHILD_DRAW_TOOLS),
        fill: say(key::CHILD_DRAW_FILL),
        stamps: say(key::CHILD_DRAW_STAMPS),
        stamp_names: STAMPS.map(say),
        more: say(key::CHILD_DRAW_MORE_STAMPS),
        eraser: say(key::CHILD_DRAW_RUBBER),
        undo: say(key::CHILD_DRAW_UNDO),
        redo: say(key::CHILD_DRAW_REDO),
        clear: say(key::CHILD_DRAW_CLEAR),
        clear_question: say(key::CHILD_DRAW_CLEAR_SURE),
        clear_yes: say(key::CHILD_DRAW_CLEAR_YES),
        clear_no: say(key::CHILD_DRAW_CLEAR_NO),
        full: say(key::CHILD_DRAW_FULL),
    }
}

/// What the tools of a kit are called as they are taken up, in the order in which they lie.
pub fn tools(kit: Kit) -> Vec<String> {
    let words = ink();
    let mut names: Vec<String> =
        kit.colours.iter().map(|it| words.colour_names[*it as usize].clone()).collect();
    let motif = |it: &Motif| words.stamp_names[*it as usize].clone();
    names.push(motif(&Motif::Figure));
    names.push(words.undo.clone());
    let trays = [
        (kit.colours.len(), &words.colours),
        (kit.widths.len(), &words.widths),
        (kit.opacities.len(), &words.opacities),
    ];
    // What fits beside the paper lies in no tray.
    names.extend(
        trays
            .into_iter()
            .zip([4, 1, 1])
            .filter(|((count, _), open)| count > open)
            .map(|((_, name), _)| name.clone()),
    );
    names.extend(
        kit.widths.iter().filter(|_| kit.widths.len() > 1).map(|it| words.width_names[*it as usize].clone()),
    );
    names.extend(
        kit.opacities
            .iter()
            .filter(|_| kit.opacities.len() > 1)
            .map(|it| words.opacity_names[*it as usize].clone()),
    );
    names.extend(kit.rubber.then(|| words.eraser.clone()));
    names.extend(kit.fill.then(|| words.fill.clone()));
    if !kit.stamps.is_empty() {
        names.extend([words.stamps.clone(), words.more.clone()]);
        names.extend(kit.stamps.concat().iter().map(motif));
    }
    names
}

pub fn replay() -> ReplayWords {
    ReplayWords {
        picture: say(key::CHILD_END_ITEM_DRAW),
        controls: say(key::CHILD_DRAW_WATCH),
        play: say(key::CHILD_DRAW_WATCH),
        pause: say(key::CHILD_SAY_PAUSE),
        moment: say(key::CHILD_DRAW_WATCH_WHERE),
        speed: say(key::CHILD_DRAW_WATCH_SPEED),
        unreadable: say(key::CHILD_COULD_NOT_OPEN),
    }
}

pub fn sound() -> SoundWords {
    SoundWords {
        start: say(key::CHILD_SAY_START),
        asking: say(key::CHILD_SAY_ASKING),
        recording: say(key::CHILD_SAY_RECORDING),
        pause: say(key::CHILD_SAY_PAUSE),
        paused: say(key::CHILD_SAY_PAUSED),
        carry_on: say(key::CHILD_SAY_CARRY_ON),
        finish: say(key::CHILD_SAY_FINISH),
        again: say(key::CHILD_SAY_AGAIN),
        keep: say(key::CHILD_SAY_KEEP),
        hearing: say(key::CHILD_SAY_I_HEAR_YOU),
        quiet: say(key::CHILD_SAY_IT_IS_QUIET),
        nearly_full: say(key::CHILD_SAY_NEARLY_FULL),
        full: say(key::CHILD_SAY_FULL),
        interrupted: say(key::CHILD_SAY_INTERRUPTED),
        nothing_heard: say(key::CHILD_SAY_NOTHING_HEARD),
        from_before: say(key::CHILD_SAY_FROM_BEFORE),
        earlier: say(key::CHILD_SAY_EARLIER),
        refused: say(key::CHILD_SAY_DENIED),
        absent: say(key::CHILD_SAY_NO_MICROPHONE),
        busy: say(key::CHILD_SAY_BUSY),
        try_again: say(key::CHILD_SAY_TRY_AGAIN),
        player: player(),
    }
}

pub fn player() -> PlayerWords {
    PlayerWords {
        play: say(key::CHILD_SAY_LISTEN),
        pause: say(key::CHILD_SAY_LISTEN_STOP),
        place: say(key::CHILD_SAY_WHERE),
        failed: say(key::CHILD_SAY_CANNOT_PLAY),
    }
}

/// What a paper is called.
pub fn paper(paper: Paper) -> String {
    say(match paper {
        Paper::Blank => key::CHILD_PAPER_BLANK,
        Paper::GoodWorriesWishes => key::CHILD_PAPER_GOOD_WORRIES_WISHES,
        Paper::HomeNowBefore => key::CHILD_PAPER_HOME_NOW_BEFORE,
        Paper::MyPeople => key::CHILD_PAPER_MY_PEOPLE,
        Paper::Path => key::CHILD_PAPER_PATH,
    })
}

/// In the order of `shared::drawing::Width::ALL`.
const WIDTHS: [Key; 5] = [
    key::CHILD_DRAW_THIN,
    key::CHILD_DRAW_MIDDLE,
    key::CHILD_DRAW_THICK,
    key::CHILD_DRAW_VERY_THIN,
    key::CHILD_DRAW_VERY_THICK,
];

/// In the order of `shared::drawing::Motif::ALL`.
const STAMPS: [Key; 23] = [
    key::CHILD_STAMP_SUN,
    key::CHILD_STAMP_MOON,
    key::CHILD_STAMP_CLOUD,
    key::CHILD_STAMP_RAIN,
    key::CHILD_STAMP_RAINBOW,
    key::CHILD_STAMP_SNOW,
    key::CHILD_STAMP_HOUSE,
    key::CHILD_STAMP_TREE,
    key::CHILD_STAMP_FLOWER,
    key::CHILD_STAMP_CAT,
    key::CHILD_STAMP_DOG,
    key::CHILD_STAMP_RABBIT,
    key::CHILD_STAMP_FISH,
    key::CHILD_STAMP_BIRD,
    key::CHILD_STAMP_PERSON_TALL,
    key::CHILD_STAMP_PERSON_MIDDLE,
    key::CHILD_STAMP_PERSON_SMALL,
    key::CHILD_STAMP_BABY,
    key::CHILD_STAMP_HEART,
    key::CHILD_STAMP_BIKE,
    key::CHILD_STAMP_BALL,
    key::CHILD_STAMP_CAR,
    key::CHILD_STAMP_FIGURE,
];

/// In the order of `shared::drawing::Colour::ALL`.
const COLOURS: [Key; 8] = [
    key::CHILD_COLOUR_BLACK,
    key::CHILD_COLOUR_RED,
    key::CHILD_COLOUR_YELLOW,
    key::CHILD_COLOUR_GREEN,
    key::CHILD_COLOUR_BLUE,
    key::CHILD_COLOUR_SKIN_DEEP,
    key::CHILD_COLOUR_SKIN_WARM,
    key::CHILD_COLOUR_SKIN_LIGHT,
];
