//! Writes every part of the alphabet to plain HTML, for each age band and theme, to look at without the
//! app: `cargo run -p app --example gallery -- FOLDER`, then serve that folder.
use std::{env, fs, io, path::Path};

use app::{
    ui::*,
    words::{key, say, say_with},
};
use dioxus::prelude::*;

const BANDS: [&str; 5] = ["3-5", "6-8", "9-12", "13+", "adult"];
const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets");

type Show = fn(Shown) -> Element;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).expect("give a folder to write to");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("fonts"))?;
    for font in fs::read_dir(Path::new(ASSETS).join("fonts"))? {
        let font = font?;
        fs::copy(font.path(), folder.join("fonts").join(font.file_name()))?;
    }
    fs::write(folder.join("style.css"), style()?)?;
    for theme in ["light", "dark"] {
        for band in &BANDS[..4] {
            let shown: [(&str, Show); 6] = [
                ("doors", doors),
                ("feel", feel),
                ("much", much),
                ("say", hear),
                ("ask", ask),
                ("skip", skip),
            ];
            for (name, page) in shown {
                write(folder, &format!("{band}-{name}"), theme, page, band)?;
            }
        }
        let shown: [(&str, Show); 4] = [("pin", pin), ("review", review), ("visit", visit), ("parts", parts)];
        for (name, page) in shown {
            write(folder, &format!("adult-{name}"), theme, page, "adult")?;
        }
    }
    Ok(())
}

/// As the web build does it: the imports in their order, each in its layer.
fn style() -> io::Result<String> {
    let styles = Path::new(ASSETS).join("style");
    let mut all = String::new();
    for line in fs::read_to_string(styles.join("index.css"))?.lines() {
        let mut parts = line.split(['"', '(', ')']);
        let (Some(file), Some(layer)) = (parts.nth(1), parts.nth(1)) else { continue };
        // Another part of the app may not be there yet.
        let text = fs::read_to_string(styles.join(file)).unwrap_or_default();
        all += &format!("@layer {layer} {{\n{text}\n}}\n");
    }
    Ok(all)
}

fn write(folder: &Path, name: &str, theme: &str, page: Show, band: &'static str) -> io::Result<()> {
    let mut dom = VirtualDom::new_with_props(page, Shown { band });
    dom.rebuild_in_place();
    let body = dioxus_ssr::render(&dom);
    let html = format!(
        "<!doctype html><html lang=\"en-GB\" data-theme=\"{theme}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/style.css\">\
         <body>{body}</body></html>"
    );
    fs::write(folder.join(format!("{name}-{theme}.html")), html)
}

#[derive(Clone, PartialEq, Props)]
struct Shown {
    band: &'static str,
}

fn bar() -> Element {
    rsx! {
        IconButton { icon: Glyph::Back, label: say(key::CHILD_GO_BACK), on_press: |()| () }
        div { class: "stage-bar-ways",
            IconButton { icon: Glyph::PutAway, label: say(key::CHILD_PUT_AWAY), on_press: |()| () }
            IconButton { icon: Glyph::Stop, label: say(key::CHILD_STOP), on_press: |()| () }
        }
    }
}

fn doors(shown: Shown) -> Element {
    let title = match shown.band {
        "3-5" => key::CHILD_CHOOSE_A_DOOR_3_5,
        "6-8" => key::CHILD_CHOOSE_A_DOOR_6_8,
        "9-12" => key::CHILD_CHOOSE_A_DOOR_9_12,
        _ => key::CHILD_CHOOSE_A_DOOR_13,
    };
    let all = [
        (Scene::Window, key::CHILD_DOOR_GOOD),
        (Scene::Rain, key::CHILD_DOOR_WORRIES),
        (Scene::Kite, key::CHILD_DOOR_WISHES),
        (Scene::Table, key::CHILD_DOOR_DAYS),
        (Scene::Treasures, key::CHILD_DOOR_PEOPLE),
        (Scene::Path, key::CHILD_DOOR_CHANGES),
    ];
    let some = if shown.band == "3-5" {
        3
    } else if shown.band == "6-8" {
        4
    } else {
        6
    };
    rsx! {
        Stage { band: shown.band, bar: bar(),
            Heading { {say(title)} }
            div { class: "doors",
                for (place , (scene , word)) in all.into_iter().take(some).enumerate() {
                    Door { scene, word: say(word), visited: (place == 1).then(|| say(key::CHILD_DOOR_VISITED)), on_press: |()| () }
                }
            }
        }
    }
}

fn faces(codes: &[&str]) -> Vec<FaceChoice> {
    let word = |code: &str| match code {
        "happy" => key::CHILD_FACE_HAPPY,
        "sad" => key::CHILD_FACE_SAD,
        "angry" => key::CHILD_FACE_ANGRY,
        "scared" => key::CHILD_FACE_SCARED,
        "worried" => key::CHILD_FACE_WORRIED,
        "mixed" => key::CHILD_FACE_MIXED,
        _ => key::CHILD_FACE_CALM,
    };
    let face = |code: &&str| FaceChoice {
        code: (*code).to_owned(),
        shape: FaceShape::named(code).expect("the gallery names faces that exist"),
        word: say(word(code)),
    };
    codes.iter().map(face).collect()
}

const SEVEN: [&str; 7] = ["sad", "angry", "scared", "worried", "calm", "happy", "mixed"];

fn feel(shown: Shown) -> Element {
    let (title, codes): (_, &[&str]) = match shown.band {
        "3-5" => (key::CHILD_FEEL_TITLE_3_5, &["sad", "calm", "happy"]),
        "6-8" => (key::CHILD_FEEL_TITLE_6_8, &["worried", "calm", "happy"]),
        "9-12" => (key::CHILD_FEEL_TITLE_9_12, &["sad", "worried", "calm", "happy", "mixed"]),
        _ => (key::CHILD_FEEL_TITLE_13, &SEVEN),
    };
    rsx! {
        Stage { band: shown.band, bar: bar(),
            FaceRow {
                legend: say(title),
                faces: faces(codes),
                picked: vec![codes[0].to_owned()],
                picked_words: "",
                full_words: say(key::CHILD_FACE_THREE_IS_ALL),
                on_change: |_| (),
            }
            Button { icon: Glyph::Forward, on_press: |()| (), {say(key::CHILD_GO_ON)} }
        }
    }
}

fn much(shown: Shown) -> Element {
    rsx! {
        Stage { band: shown.band, bar: bar(),
            Footprints { done: 2, of: 5, words: "2" }
            HowMuch {
                legend: say(if shown.band == "3-5" { key::CHILD_HOW_MUCH_3_5 } else { key::CHILD_HOW_MUCH_9_12 }),
                words: [say(key::CHILD_MUCH_SMALL), say(key::CHILD_MUCH_MIDDLE), say(key::CHILD_MUCH_BIG)],
                picked: Amount::Middle,
                on_pick: |_| (),
            }
            Button { icon: Glyph::Keep, on_press: |()| (), {say(key::CHILD_KEEP)} }
        }
    }
}

fn peaks() -> Vec<u8> {
    (0..400_u32).map(|i| ((i * 37 % 91) * (i / 3 % 40) / 16) as u8).collect()
}

fn hear(shown: Shown) -> Element {
    rsx! {
        Stage { band: shown.band, bar: bar(),
            Heading { {say(key::CHILD_SAY_ASK_6_8)} }
            Meter { level: 0.7, words: say(key::CHILD_SAY_I_HEAR_YOU) }
            IconButton { icon: Glyph::Microphone, label: say(key::CHILD_SAY_START), kind: IconButtonKind::Great, on_press: |()| () }
        }
    }
}

fn ask(shown: Shown) -> Element {
    rsx! {
        Stage { band: shown.band, bar: bar(),
            Heading { {say(key::CHILD_HOW_6_8)} }
            div { class: "cards",
                PictureCard { word: say(key::CHILD_WAY_DRAW), on_press: |()| (), Icon { glyph: Glyph::Pencil } }
                PictureCard { word: say(key::CHILD_WAY_FEEL), pressed: true, on_press: |()| (), Face { shape: FaceShape::CALM } }
                PictureCard { word: say(key::CHILD_WAY_SAY), on_press: |()| (), Icon { glyph: Glyph::Microphone } }
            }
            Notice { kind: NoticeKind::Kept, {say(key::CHILD_KEPT_TEXT)} }
        }
    }
}

fn skip(shown: Shown) -> Element {
    rsx! {
        Stage { band: shown.band, bar: bar(),
            Heading { {say(key::CHILD_SKIP_HOW)} }
            div { class: "cards",
                PictureCard { word: say(key::CHILD_SKIP_DONT_KNOW), on_press: |()| (), Icon { glyph: Glyph::DontKnow } }
                PictureCard { word: say(key::CHILD_SKIP_DONT_WANT), on_press: |()| (), Icon { glyph: Glyph::DontWant } }
                PictureCard { word: say(key::CHILD_SKIP_LATER), on_press: |()| (), Icon { glyph: Glyph::Later } }
            }
            Dialog { title: say(key::CHILD_DRAW_CLEAR_SURE), on_leave: |()| (),
                div { class: "dialog-answers",
                    Button { kind: ButtonKind::Quiet, on_press: |()| (), {say(key::CHILD_DRAW_CLEAR_YES)} }
                    Button { on_press: |()| (), {say(key::CHILD_DRAW_CLEAR_NO)} }
                }
            }
        }
    }
}

fn pin(_: Shown) -> Element {
    rsx! {
        Gate {
            Heading { {say(key::EVERYONE_PIN_TITLE)} }
            PinPad {
                label: say(key::EVERYONE_PIN_TITLE),
                typed_words: |n: usize| say_with(key::EVERYONE_PIN_DIGITS, &[("n", n.into())]),
                rub_out_label: say(key::EVERYONE_PIN_RUB_OUT),
                done_label: say(key::EVERYONE_PIN_OPEN),
                error: say(key::EVERYONE_PIN_WRONG),
                on_pin: |_| (),
            }
        }
    }
}

fn review(_: Shown) -> Element {
    let maya = || ("name", "Maya".into());
    rsx! {
        Sheet {
            bar: rsx! {
                strong { {say(key::EVERYONE_APP)} }
                SendingBadge { state: Sending::Safe, words: say_with(key::EVERYONE_SENT_OF, &[("sent", 4.into()), ("all", 4.into())]) }
            },
            margin: rsx! { p { {say(key::WORKER_PRESENT)} } p { {say(key::WORKER_PRESENT_ALONE)} } },
            Heading { "Maya" }
            Layer { kind: LayerKind::Child, title: say_with(key::WORKER_LAYER_CHILD, &[maya()]),
                p { "Tell me how it is where you live now." }
                Waveform { peaks: peaks(), at: 0.3, label: say(key::EVERYONE_SOUND_AT), time_words: "0:12 / 0:40", on_scrub: |_| () }
                div { class: "cards",
                    for face in faces(&SEVEN) {
                        PictureCard { word: face.word, on_press: |()| (), Face { shape: face.shape } }
                    }
                }
            }
            Layer { kind: LayerKind::Adult, title: say(key::WORKER_LAYER_ADULT),
                p { {say(key::WORKER_NOT_A_FINDING)} }
                Field { id: "note", label: say(key::WORKER_NOTE), kind: FieldKind::Text, hint: say_with(key::WORKER_NOTE_HINT, &[maya()]), value: "", on_input: |_| () }
                div { Button { on_press: |()| (), {say(key::WORKER_NOTE_ADD)} } }
            }
        }
    }
}

fn visit(_: Shown) -> Element {
    let offers = || {
        vec![
            Offer::new("worker", say(key::WORKER_HERE_WORKER)),
            Offer::new("carer", say(key::WORKER_HERE_CARER)),
            Offer::new("parent", say(key::WORKER_HERE_PARENT)),
            Offer::new("sibling", say(key::WORKER_HERE_SIBLING)),
        ]
    };
    rsx! {
        Sheet {
            Heading { {say(key::WORKER_WHO_IS_HERE)} }
            Notice { kind: NoticeKind::OnlyHere, {say_with(key::EVERYONE_WAITING_TO_SEND, &[("n", 12.into())])} }
            Notice { kind: NoticeKind::Attention, {say(key::EVERYONE_STORAGE_NOT_PROMISED)} }
            Notice { kind: NoticeKind::Sent, {say(key::EVERYONE_SAFE_THERE)} }
            ChooseSome { legend: say(key::WORKER_WHO_IS_HERE), offers: offers(), picked: vec!["carer".into()], on_change: |_| () }
            ChooseOne { legend: say(key::WORKER_WHERE), name: "where", offers: offers(), picked: "worker".to_owned(), error: say(key::EVERYONE_NEEDED), on_pick: |_| () }
            Field { id: "mail", label: say(key::EVERYONE_LOGIN), kind: FieldKind::Email, error: say(key::EVERYONE_NEEDED), value: "", on_input: |_| () }
            Field { id: "code", label: say(key::EVERYONE_PAIR_CODE), kind: FieldKind::Code, hint: say(key::EVERYONE_PAIR_HINT), value: "K7QM2XPA", on_input: |_| () }
        }
    }
}

fn parts(_: Shown) -> Element {
    rsx! {
        Sheet {
            Heading { "Icons" }
            div { class: "cards",
                for glyph in Glyph::ALL {
                    IconButton { icon: glyph, label: "{glyph:?}", on_press: |()| () }
                }
            }
            div { class: "cards",
                Button { on_press: |()| (), "Primary" }
                Button { kind: ButtonKind::Quiet, icon: Glyph::Undo, on_press: |()| (), "Quiet" }
                Button { disabled: true, on_press: |()| (), "Off" }
                for state in [Sending::OnlyHere, Sending::OnTheWay, Sending::Safe, Sending::NotTaken, Sending::NoSignal] {
                    SendingBadge { state, words: "{state:?}" }
                }
            }
        }
    }
}
