//! A child of three who cannot read, with no network and no voice of the device: every word on every page is heard
//! from a recording that an adult made before.
use std::collections::BTreeSet;

use shared::digest::Digest;

use super::{more_ways::with_set, *};
use crate::{
    screens::child::heard::{Spoken, lines},
    sound::{Heard, NoMicrophone, by_hand, plays_from_now_on},
    store::Voicing,
};

struct Walk {
    keeper: Keeper,
    page: Tablet,
    /// On which page which words could not be heard.
    silent: Vec<String>,
}

impl Walk {
    fn begin(keeper: Keeper, set: &str) -> Self {
        plays_from_now_on();
        let set = QuestionSet::builtin().into_iter().find(|known| known.id == set).unwrap();
        let band = AgeBand::From3To5;
        let spoken = Spoken { band, set, worker: "Dana".into(), child: Some("Maya".into()) };
        let voicing = Voicing { sha256: Digest::of(b"a voice"), length_ms: 900 };
        keeper.0.borrow_mut().read_out =
            lines(&spoken).all().into_iter().map(|line| (line, voicing)).collect();
        let page = tablet(&keeper);
        let mut walk = Self { keeper, page, silent: Vec::new() };
        walk.listen("the first page");
        walk
    }

    fn press(&mut self, name: &str) {
        self.does(name, |page| page.press(name));
    }

    fn pick(&mut self, name: &str) {
        self.does(name, |page| page.pick(name));
    }

    fn hears(&mut self, what: &str, heard: Heard) {
        self.does(what, |page| {
            by_hand::tell(heard);
            page.settle();
        });
    }

    fn does(&mut self, what: &str, deed: impl FnOnce(&mut Tablet)) {
        self.keeper.0.borrow_mut().heard.clear();
        deed(&mut self.page);
        self.listen(what);
    }

    /// Hears what is read by itself, and asks to hear the page; then no word on it may be one that was not heard.
    fn listen(&mut self, after: &str) {
        self.all_is_read();
        let html = self.page.html();
        let recording = html.contains(r#"data-stage="recording""#) || html.contains(r#"data-stage="asking""#);
        if recording {
            // Nothing is ever played over a microphone.
            return;
        }
        if !html.contains("dialog") {
            for ask in ["Hear it", "Hear it again"] {
                if self.page.html().contains(&format!("{ask}<")) {
                    self.page.press(ask);
                    self.all_is_read();
                }
            }
            if let Some(heading) = heading_to_hear(&self.page.html()) {
                self.page.press(&heading);
                self.all_is_read();
            }
        }
        let heard: BTreeSet<String> = self.keeper.0.borrow().heard.iter().cloned().collect();
        let html = self.page.html();
        let silent = words_on(visible(&html)).into_iter().filter(|word| !heard.contains(word));
        self.silent.extend(silent.map(|word| format!("after {after:?}: {word:?}")));
        let marked_nowhere = buttons_never_marked(visible(&html));
        let unmarked = marked_nowhere.into_iter().filter(|words| heard.contains(words));
        self.silent.extend(unmarked.map(|word| format!("after {after:?}, never marked: {word:?}")));
    }

    /// Lets every pause between two lines go by.
    fn all_is_read(&mut self) {
        let machine = self.keeper.0.borrow().machine.clone().expect("a page was opened");
        for _ in 0..200 {
            self.page.settle();
            if machine.pauses.borrow().is_empty() {
                return;
            }
            machine.pass(1_000);
        }
        panic!("it never stops reading");
    }

    #[track_caller]
    fn heard_everything(self) {
        assert!(self.silent.is_empty(), "{:#?}", self.silent);
    }
}

/// Where the heading is what is touched to hear the page.
fn heading_to_hear(html: &str) -> Option<String> {
    let button = html.split(r#"class="heard-prompt""#).nth(1)?.split("</button>").next()?;
    Some(button.rsplit("</svg>").next()?.to_owned())
}

/// What a child sees: the page, or what lies over it.
fn visible(html: &str) -> &str {
    if let Some(from) = html.find(r#"role="dialog""#) {
        let answers = from + html[from..].find("dialog-answers").unwrap();
        return &html[from..answers + html[answers..].find("</div>").unwrap()];
    }
    let over = [r#"data-page="safe""#, r#"data-page="rest""#, r#"data-page="stopped""#];
    let from = over.iter().filter_map(|mark| html.find(mark)).next();
    &html[from.unwrap_or(0)..]
}

/// Buttons with words that no place on the page marks while they are read.
fn buttons_never_marked(html: &str) -> Vec<String> {
    let marks = |part: &str| part.contains("data-read=");
    let buttons = html.split("<button").skip(1).filter_map(|part| part.split_once("</button>"));
    let around = html.split("<button").map(|before| before.rsplit('<').next().unwrap_or_default());
    let bare = buttons.zip(around).filter(|((button, _), around)| !marks(button) && !marks(around));
    bare.map(|((button, _), _)| words_in(button)).filter(|words| !words.is_empty()).collect()
}

/// What is written between tags.
fn words_in(html: &str) -> String {
    let texts = html.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    texts.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// The words of headings and buttons, and every line that is marked while it is read. A card that lies on a pile was read
/// while it was in the hand, and is again when it is touched.
fn words_on(html: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    // A word that stays on one line is a part of its line.
    let mut pieces = html.split(r#"<span class="unbroken">"#);
    let first = pieces.next().unwrap_or_default().to_owned();
    let html = pieces.fold(first, |html, piece| html + &piece.replacen("</span>", "", 1));
    let marked = [("<h1", "</h1>"), (r#"<span class="line""#, "</span>")];
    for (from, until) in [("<button", "</button>")].into_iter().chain(marked) {
        for part in html.split(from).skip(1) {
            let inside = part.split(until).next().unwrap();
            // How fast a drawing is replayed is for adults, and not to be seen here.
            if inside.contains("sort-lift") || inside.contains("ink-speed") {
                continue;
            }
            for text in inside.split('>').skip(1).map(|text| text.split('<').next().unwrap().trim()) {
                words.insert(text.replace("&#39;", "'").replace("&amp;", "&"));
            }
        }
    }
    // The ear itself, and how many things there are, which is seen.
    words.retain(|word| {
        !word.is_empty()
            && !["Hear it", "Hear it again", "Quiet"].contains(&word.as_str())
            && !word.starts_with("You made")
    });
    words
}

fn speaks(walk: &mut Walk) {
    walk.hears("opened", Heard::Opened { rate: 16_000 });
    walk.hears("talking", Heard::Block(vec![0.2; 16_000]));
}

#[test]
fn the_way_through_a_visit() {
    let mut walk = Walk::begin(opened(AgeBand::From3To5), "how-things-are-now");
    walk.press("Not today");
    walk.heard_everything();
    let mut walk = Walk::begin(opened(AgeBand::From3To5), "how-things-are-now");
    walk.press("Yes");
    walk.does("a door", super::through_the_first_door);
    walk.press("Something else");
    walk.does("a door", super::through_the_first_door);
    walk.press("Miss this one");
    walk.press("Back");
    walk.press("Stop");
    walk.press("Carry on");
    walk.does("a door", super::through_the_first_door);
    walk.press("Not safe");
    walk.press("Carry on here");
    while !walk.page.html().contains(r#"data-page="end""#) {
        walk.press("Miss this one");
        walk.press("Later");
        if walk.page.html().contains("Shall we stop?") {
            walk.press("A little break");
            walk.press("Carry on");
        }
    }
    walk.press("Done");
    walk.heard_everything();
}

#[test]
fn what_is_not_on_a_page_is_not_read_with_it() {
    let mut walk = Walk::begin(opened(AgeBand::From3To5), "how-things-are-now");
    let heard = |walk: &Walk, words: &str| walk.keeper.0.borrow().heard.iter().any(|heard| heard == words);
    walk.press("Yes");
    assert!(heard(&walk, "Something else") && !heard(&walk, "Back"), "there is nothing to go back to");
    walk.press("Stop");
    assert!(heard(&walk, "Carry on") && !heard(&walk, "Done"), "the end of the visit waits for its turn");
}

#[test]
fn at_the_microphone() {
    let mut walk = Walk::begin(begun(AgeBand::From3To5), "how-things-are-now");
    walk.press("Talk");
    walk.press("Start talking");
    walk.hears("refused", Heard::Failed(NoMicrophone::Refused));
    walk.press("Try again");
    speaks(&mut walk);
    walk.press("Pause");
    walk.press("Carry on");
    walk.hears("a call", Heard::Interrupted);
    walk.press("Carry on");
    walk.press("Finished");
    walk.press("Say it again");
    walk.press("Back to the one before");
    walk.press("Don’t keep it");
    walk.press("Keep it here");
    walk.keeper.0.borrow_mut().full = true;
    walk.press("Keep");
    walk.keeper.0.borrow_mut().full = false;
    walk.press("Try again");
    walk.press("Go on");
    walk.press("Stop");
    walk.press("That is all for today");
    walk.press("My carer may see itNo");
    walk.press("That is not what I meant");
    walk.press("Back");
    walk.heard_everything();
}

#[test]
fn what_was_begun_before() {
    let keeper = begun(AgeBand::From3To5);
    let (case, visit, _) = ids();
    let capture = CaptureId::make(900, [4; 10]);
    let (way, prompt) = (Way::Say, first_prompt());
    let draft = Draft { capture, case, visit, way, prompt, about: None, beside: None, follows: None };
    let piece = shared::sound::Piece { number: 0, pcm: vec![1; 32_000] };
    {
        let mut kept = keeper.0.borrow_mut();
        kept.drafts.push(draft);
        kept.pieces.push((capture, piece.to_bytes()));
        kept.write(Fact::VisitStopped { by: Stopper::Child });
    }
    let mut walk = Walk::begin(keeper, "how-things-are-now");
    assert!(walk.page.html().contains(r#"data-page="leftover""#), "{}", walk.page.html());
    walk.press("Don’t keep it");
    walk.press("Keep it here");
    walk.press("Keep");
    walk.heard_everything();
}

#[test]
fn papers_faces_people_and_cards() {
    let keeper = opened(AgeBand::From3To5);
    keeper.0.borrow_mut().write(Fact::Assented {
        assent: Assent::Yes,
        told: String::new(),
        read_aloud: 0,
        shown: Vec::new(),
    });
    let mut walk = Walk::begin(keeper, "how-things-are-now");
    walk.press("Draw");
    walk.press("Plain paper");
    walk.press("Back");
    walk.press("Pick a face");
    walk.press("Happy");
    walk.press("Sad");
    walk.pick("Happy");
    walk.press("Go on");
    walk.pick("Some");
    walk.press("Keep");
    walk.press("Go on");
    while !walk.page.html().contains("My people") {
        walk.press("Miss this one");
        walk.press("I don’t know");
        if walk.page.html().contains("dialog") {
            walk.press("Carry on");
        }
    }
    walk.press("My people");
    walk.press("Mum");
    walk.press("More");
    walk.press("Nan");
    walk.press("Go on");
    walk.press("Far away");
    walk.press("Go on");
    walk.press("Sad");
    walk.press("Go on");
    walk.press("Back");
    walk.press("Go on");
    walk.press("Go on");
    walk.press("More");
    walk.press("Go on");
    walk.press("Go on");
    walk.press("Don’t keep it");
    walk.press("Keep it here");
    walk.press("Keep");
    walk.heard_everything();
    let mut walk = Walk::begin(with_set(AgeBand::From3To5, "likes-and-dislikes"), "likes-and-dislikes");
    walk.press("Sort cards");
    walk.press("Like");
    walk.press("Don’t keep it");
    walk.press("Keep it here");
    walk.press("Keep");
    walk.heard_everything();
}

#[test]
fn a_finished_drawing() {
    let keeper = begun(AgeBand::From3To5);
    watching::drawn(&keeper);
    let mut walk = Walk::begin(keeper, "how-things-are-now");
    walk.press("Finished");
    walk.press("Draw more");
    walk.press("Finished");
    walk.press("Don’t keep it");
    walk.press("Keep it here");
    walk.press("Keep");
    walk.heard_everything();
}
