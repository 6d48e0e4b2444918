//! Every line that a child of an age can meet in a visit, and therefore has to be able to hear. What is kept in
//! step with the pages by a test that walks through them.
use shared::{
    answer::{Amount, Near, Pile, Way},
    event::Event,
    people::AgeBand,
    projection::{ItemOutcome, Reply, promises, replies, visits},
    question::{Deck, QuestionSet},
};

use super::{feel::chooses_words, pad_words, people, sharing, speaks, starters};
use crate::{
    ink::Kit,
    model::{
        asked,
        child_mode::{most_items, reads_by_itself, tries_scales_first},
        visit_flow::Page,
    },
    screens::everyone::{PICTURED, near_words, pile_words},
    words::{Key, key, say, say_with},
};

/// Of whom and what the lines speak.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    pub band: AgeBand,
    /// In the language of the visit.
    pub set: QuestionSet,
    pub worker: String,
    pub child: Option<String>,
}

/// What a child is told or asked, and what stands on a button.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    pub told: Vec<String>,
    pub asked: Vec<String>,
    pub buttons: Vec<String>,
}

impl Lines {
    pub fn all(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for line in [&self.told, &self.asked, &self.buttons].into_iter().flatten() {
            if !all.contains(line) {
                all.push(line.clone());
            }
        }
        all
    }
}

/// In the language that is spoken to children now.
pub fn lines(of: &Spoken) -> Lines {
    let band = of.band;
    let set = of.set.clone().for_band(band);
    let mine = speaks::mine(band);
    let items = &set.items[..set.items.len().min(most_items(band))];
    let hello = match &of.child {
        Some(child) => say_with(key::CHILD_HELLO, &[("name", child.as_str().into())]),
        None => say(key::CHILD_HELLO_NOBODY),
    };
    let mut told = vec![hello];
    told.extend(speaks::before_we_start(band, &of.worker).into_iter().map(|(_, line)| line));
    told.extend(TOLD.map(say));
    // How many things were made is seen; that there are none is told.
    told.push(say_with(key::CHILD_END_MADE, &[("n", 0.into())]));
    told.push(speaks::what_comes_of_it(band, &of.worker));
    told.extend([say(key::CHILD_SAFE_THANK_YOU), speaks::somebody_helps(band, &of.worker)]);
    told.push(say_with(key::CHILD_SAFE_GIVE, &[("worker", of.worker.as_str().into())]));
    told.extend([key::CHILD_REST_NOW, key::CHILD_REST_NOW_TEXT].map(say));
    told.push(say(key::CHILD_DIFFERENTLY_HOW));
    told.extend(sharing::always(band, &of.worker).into_iter().map(|(_, words)| words));
    told.push(sharing::take_back(band));

    let mut asks = vec![speaks::do_you_want_to(band)];
    asks.extend(items.iter().chain([&mine]).filter_map(|item| item.prompts.get(&band).cloned()));
    asks.extend([
        say(key::CHILD_TOPICS),
        speaks::how(band),
        speaks::keep_this(band),
        speaks::who_may_see(band),
        say(key::CHILD_SKIP_HOW),
    ]);
    // Whatever is asked, something of its own is written or spoken.
    asks.extend(starters::lines(band));

    let mut buttons: Vec<String> = BUTTONS.map(say).to_vec();
    buttons.push(say_with(key::CHILD_DIFFERENTLY_SCRIBE, &[("worker", of.worker.as_str().into())]));
    // Whatever was said can be said differently in each of these.
    buttons.extend(speaks::ways_to_tell(band).iter().map(|way| speaks::way(*way, band)));
    let uses = |way: Way| items.iter().any(|item| item.ways.contains(&way));
    buttons.extend(Way::ALL.into_iter().filter(|way| uses(*way)).map(|way| speaks::way(way, band)));
    if uses(Way::Draw) {
        asks.push(say(key::CHILD_PAPER_WHICH));
        buttons.extend(Kit::of(band).papers.iter().map(|paper| pad_words::paper(*paper)));
        buttons.push(say(key::CHILD_PAPER_OTHERS));
        // A tool says what it is called to who does not read.
        if reads_by_itself(band) {
            buttons.extend(pad_words::tools(Kit::of(band)));
        }
        asks.extend([key::CHILD_DRAW_THIS_IS_IT, key::CHILD_TELL_THIS_IS_IT, key::CHILD_SAY_FULL].map(say));
        buttons.extend([key::CHILD_TELL_WHILE_DRAWING, key::CHILD_TELL_STOP].map(say));
        buttons.extend([key::CHILD_SAY_FINISH, key::CHILD_DRAW_MORE].map(say));
    }
    if uses(Way::Say) {
        asks.push(speaks::how_to_say(band));
        buttons.extend(SAYING.map(say));
    }
    if uses(Way::Sort) {
        let decks = Deck::builtin()
            .into_iter()
            .filter(|deck| items.iter().any(|it| it.cards.as_ref() == Some(&deck.id)));
        let cards = decks.flat_map(|deck| asked::deck(deck, &set.language).cards);
        buttons.extend(cards.map(|card| card.word));
        buttons.extend(Pile::ALL.map(|pile| say(pile_words(pile))));
        asks.extend([say(key::CHILD_CARD_WHAT), speaks::how_to_say(band)]);
        buttons.extend(
            [key::CHILD_DRAW_UNDO, key::CHILD_SORT_SOMETHING_ELSE, key::CHILD_CARD_OWN, key::CHILD_CARD_DONE]
                .map(say),
        );
    }
    if uses(Way::People) {
        asks.extend([say(key::CHILD_AROUND_WHO), say(key::CHILD_AROUND_WHERE)]);
        buttons.extend([say(key::CHILD_AROUND_ADD), say(key::CHILD_AROUND_ME)]);
        asks.push(say(key::CHILD_AROUND_HOW_NEAR));
        buttons.push(say(key::CHILD_AROUND_MORE));
        buttons.extend(PICTURED.map(|it| say(it.words)));
        asks.extend(PICTURED.map(|it| people::seeing_words(&say(it.words))));
        buttons.extend(people::faces(band).iter().map(|face| speaks::face(*face)));
        buttons.extend(Near::ALL.map(|near| say(near_words(near))));
    }
    if (uses(Way::Feel) || uses(Way::People)) && chooses_words(band) {
        buttons.extend([key::CHILD_FACES_TOO, key::CHILD_FACES_WORDS].map(say));
    }
    if uses(Way::Feel) || uses(Way::Sort) {
        asks.push(say(key::CHILD_TELL_ABOUT_IT));
    }
    if (uses(Way::Feel) || uses(Way::People)) && tries_scales_first(band) {
        asks.extend([say(key::CHILD_WARM_UP_HAPPY), say(key::CHILD_WARM_UP_SAD)]);
        buttons.extend([say(key::CHILD_FACE_HAPPY), say(key::CHILD_FACE_SAD)]);
    }
    if uses(Way::Feel) {
        asks.extend([speaks::pick_a_face(band), speaks::how_much(band)]);
        let faces = items.iter().filter_map(|item| item.faces.get(&band)).flatten();
        buttons.extend(faces.map(|face| speaks::face(*face)));
        buttons.extend([Amount::ALittle, Amount::Some, Amount::ALot].map(speaks::amount));
    }
    Lines { told, asked: asks, buttons }
}

/// What a child meets in its own room: what it was told and promised, what it can answer, and what it was asked about
/// the things it made. In the language that is spoken to children now.
pub fn in_room(events: &[Event]) -> Lines {
    let mut told: Vec<String> = IN_ROOM.map(say).to_vec();
    for Reply { given, .. } in replies(events) {
        told.extend([given.said, given.words]);
    }
    told.extend(promises(events).into_iter().filter(|it| !it.settled).map(|it| it.words));
    let items = visits(events).into_iter().flat_map(|view| view.items);
    let made = items.filter(|item| matches!(item.outcome, ItemOutcome::Given { .. }));
    Lines {
        told,
        asked: made.map(|item| item.prompt.text).collect(),
        buttons: ROOM_BUTTONS.map(say).to_vec(),
    }
}

/// What a page offers beside what it reads by itself.
pub fn on(page: &Page) -> Vec<String> {
    let keys: &[Key] = match page {
        Page::Ways { again: true, .. } => &[key::CHILD_ASKED_AGAIN, key::CHILD_ANOTHER_TOPIC],
        Page::Ways { again: false, .. } => &[key::CHILD_ANOTHER_TOPIC],
        Page::Topics { first: false } => &[key::CHILD_GO_BACK],
        Page::At { way: Way::Feel, .. } => &[key::CHILD_GO_BACK, key::CHILD_GO_ON, key::CHILD_KEEP],
        Page::At { way: Way::People, .. } => &[
            key::CHILD_AROUND_ADD,
            key::CHILD_AROUND_MORE,
            key::CHILD_AROUND_ME,
            key::CHILD_GO_ON,
            key::CHILD_GO_BACK,
            key::CHILD_DO_NOT_KEEP,
            key::CHILD_KEEP,
        ],
        Page::At { way: Way::Sort, .. } => {
            &[key::CHILD_GO_BACK, key::CHILD_DRAW_UNDO, key::CHILD_DO_NOT_KEEP, key::CHILD_KEEP]
        }
        Page::At { .. } => &[key::CHILD_GO_BACK, key::CHILD_KEEP],
        Page::Kept { way: Way::Say | Way::Draw, .. } => &[key::CHILD_SAY_LISTEN],
        Page::Leftover(_) => &[key::CHILD_SAY_LISTEN, key::CHILD_DO_NOT_KEEP, key::CHILD_KEEP],
        Page::End(_) => &[
            key::CHILD_SAY_LISTEN,
            key::CHILD_SEE_CARER_PLAIN,
            key::CHILD_SEE_PARENT_PLAIN,
            key::CHILD_SEE_YES,
            key::CHILD_SEE_NO,
            key::CHILD_END_DONE,
        ],
        Page::Finished(_) => &[key::CHILD_GO_BACK],
        _ => &[],
    };
    keys.iter().map(|key| say(*key)).collect()
}

const TOLD: [Key; 13] = [
    key::CHILD_ASKED_AGAIN,
    key::CHILD_NOT_KEPT_YET,
    key::CHILD_NOT_KEPT_WHY,
    key::CHILD_REST_TITLE,
    key::CHILD_REST_STOP_TITLE,
    key::CHILD_REST_TEXT,
    key::CHILD_NOT_TODAY_SAID,
    key::CHILD_STOPPED_GIVE_BACK,
    key::CHILD_STOPPED_TITLE,
    key::CHILD_STOPPED_TEXT,
    key::CHILD_KEPT_TEXT,
    key::CHILD_END_TITLE,
    key::CHILD_END_GIVE_BACK,
];

const IN_ROOM: [Key; 10] = [
    key::CHILD_ROOM_CARDS,
    key::CHILD_ROOM_CARDS_NONE,
    key::CHILD_ROOM_YOU_SAID,
    key::CHILD_ROOM_DONE,
    key::CHILD_ROOM_BEGUN,
    key::CHILD_ROOM_NOT_POSSIBLE,
    key::CHILD_ROOM_PROMISED,
    key::CHILD_ROOM_THINGS,
    key::CHILD_ROOM_THINGS_NONE,
    key::CHILD_ROOM_NOBODY_LOOKED,
];

const ROOM_BUTTONS: [Key; 8] = [
    key::CHILD_ROOM_OKAY,
    key::CHILD_ROOM_NOT_OKAY,
    key::CHILD_ROOM_TALK,
    key::CHILD_GO_ON,
    key::CHILD_GO_BACK,
    key::CHILD_WHAT_ELSE,
    key::CHILD_ROOM_FOR_LATER,
    key::CHILD_ROOM_FOR_LATER_ON,
];

const SAYING: [Key; 22] = [
    key::CHILD_SAY_START,
    key::CHILD_SAY_ASKING,
    key::CHILD_SAY_PAUSE,
    key::CHILD_SAY_PAUSED,
    key::CHILD_SAY_CARRY_ON,
    key::CHILD_SAY_FINISH,
    key::CHILD_SAY_LISTEN,
    key::CHILD_SAY_LISTEN_STOP,
    key::CHILD_SAY_AGAIN,
    key::CHILD_SAY_KEEP,
    key::CHILD_SAY_NEARLY_FULL,
    key::CHILD_SAY_FULL,
    key::CHILD_SAY_DENIED,
    key::CHILD_SAY_NO_MICROPHONE,
    key::CHILD_SAY_NOTHING_HEARD,
    key::CHILD_SAY_BUSY,
    key::CHILD_SAY_TRY_AGAIN,
    key::CHILD_SAY_FROM_BEFORE,
    key::CHILD_SAY_EARLIER,
    key::CHILD_SAY_CANNOT_PLAY,
    key::CHILD_SAY_INTERRUPTED,
    key::CHILD_SAY_WAS_STOPPED,
];

const BUTTONS: [Key; 36] = [
    key::CHILD_WHAT_ELSE,
    key::CHILD_COPY,
    key::CHILD_COPY_CHOSEN,
    key::CHILD_DIFFERENTLY,
    key::CHILD_DO_NOT_KEEP_SURE,
    key::CHILD_DO_NOT_KEEP_NO,
    key::CHILD_DO_NOT_KEEP_YES,
    key::CHILD_REST_BREAK,
    key::CHILD_SEE_CARER_PLAIN,
    key::CHILD_SEE_PARENT_PLAIN,
    key::CHILD_SEE_YES,
    key::CHILD_SEE_NO,
    key::CHILD_TRY_AGAIN,
    key::CHILD_ANOTHER_TOPIC,
    key::CHILD_NOT_SAFE,
    key::CHILD_NOT_SAFE_3_5,
    key::CHILD_SAFE_CARRY_ON,
    key::CHILD_ASSENT_YES,
    key::CHILD_ASSENT_NOT_TODAY,
    key::CHILD_STOP,
    key::CHILD_PUT_AWAY,
    key::CHILD_STOP_YES,
    key::CHILD_STOPPED_DONE,
    key::CHILD_STOP_CARRY_ON,
    key::CHILD_SKIP,
    key::CHILD_SKIP_DONT_KNOW,
    key::CHILD_SKIP_DONT_WANT,
    key::CHILD_SKIP_LATER,
    key::CHILD_GO_BACK,
    key::CHILD_GO_ON,
    key::CHILD_KEEP,
    key::CHILD_KEPT,
    key::CHILD_MAKE_ANOTHER,
    key::CHILD_END_DONE,
    key::CHILD_DO_NOT_KEEP,
    key::CHILD_OTHER_WAYS,
];
