//! What is written down about the voice and the language a child met: frozen like every written form.
#[allow(dead_code, reason = "each test uses a part of it")]
mod common;

use common::{capture, every_fact, log, prompt, visit};
use shared::{
    answer::{PromptShown, ReadBy},
    digest::Digest,
    event::{Close, Event, Fact, Present, Relation, Tie},
    projection::{ItemOutcome, visits},
};

fn translated(words: &str) -> Fact {
    Fact::Translated {
        capture: capture(3),
        language: "en-GB".into(),
        words: words.into(),
        by: "A. Khan, 40213".into(),
    }
}

#[test]
fn the_written_forms_never_change() {
    let interpreter = Present {
        close: Some(Close { tie: Tie::Friend, why: "Nobody else speaks it.".into() }),
        ..Present::new(Relation::Interpreter, Some("A. Khan, 40213".into()))
    };
    insta::assert_json_snapshot!("interpreter", interpreter);
    insta::assert_json_snapshot!("translation", translated("I am fine."));
    let read_by = [
        ReadBy::Recording { sha256: Digest::of(b"a voice") },
        ReadBy::Device { voice: "Aled".into() },
        ReadBy::Adult,
    ];
    insta::assert_json_snapshot!("read_by", read_by);
}

#[test]
fn what_was_written_before_these_were_known_still_reads_and_is_written_the_same() {
    let before = serde_json::to_string(&prompt()).unwrap();
    assert!(!before.contains("read_by"), "{before}");
    assert_eq!(serde_json::from_str::<PromptShown>(&before).unwrap(), prompt());
    let present: Present = serde_json::from_str(r#"{"relation":"interpreter"}"#).unwrap();
    assert_eq!(present, Present::new(Relation::Interpreter, None));
}

#[test]
fn a_translation_stands_beside_what_the_child_said_and_the_next_does_not_replace_it() {
    let mut facts = every_fact();
    facts.extend([translated("I am fine."), translated("I am well.")]);
    let mut events = log(1, facts);
    for event in &mut events {
        if matches!(event.fact, Fact::Translated { .. }) {
            event.visit = None;
        }
    }
    let original = |events: &[Event]| {
        let view = visits(events).into_iter().find(|view| view.id == visit()).unwrap();
        view.items.into_iter().find_map(|item| match item.outcome {
            ItemOutcome::Given { capture: named, answer, .. } if named == capture(3) => {
                Some((answer, item.translations))
            }
            _ => None,
        })
    };
    let (answer, translations) = original(&events).unwrap();
    let words: Vec<&str> = translations.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(words, ["I am fine.", "I am well."]);
    assert_eq!(translations[0].by, "A. Khan, 40213");
    let (untouched, _) = original(&log(1, every_fact())).unwrap();
    assert_eq!(answer, untouched);
}
