//! A drawing and what was said while it was drawn: for the child one thing, in the record each for itself.
use shared::event::MarkedForLater;

use super::{room::room_of, *};

pub fn drawing() -> CaptureId {
    CaptureId::make(21, [21; 10])
}

fn voice(n: u8) -> CaptureId {
    CaptureId::make(n.into(), [n; 10])
}

/// One drawing, with two takes of a voice.
pub fn told(keeper: &Keeper) {
    let mut kept = keeper.0.borrow_mut();
    let document = shared::drawing::generate::drawing(7, 6, 60).to_bytes();
    let blob = |bytes: &[u8], media_type: &str| Blob {
        sha256: Digest::of(bytes),
        size: bytes.len() as u64,
        media_type: media_type.into(),
    };
    for n in [22, 23] {
        let wav =
            shared::sound::assemble([&*shared::sound::Piece { number: 0, pcm: vec![n; 32_000] }.to_bytes()])
                .wav;
        let sound = blob(&wav, shared::sound::MEDIA_TYPE);
        kept.blobs.push((sound.sha256, wav));
        let from_ms = i64::from(n - 20) * 1_000;
        let beside = Some(Beside { drawing: drawing(), from_ms, until_ms: from_ms + 1_000 });
        let answer =
            Answer::Say { sound, length_ms: 1_000, beside, follows: None, interrupted_ms: Vec::new() };
        kept.write(Fact::Captured {
            capture: voice(n),
            prompt: first_prompt(),
            answer,
            took_ms: 0,
            about: None,
        });
    }
    let drawn = blob(&document, shared::drawing::MEDIA_TYPE);
    kept.blobs.push((drawn.sha256, document));
    let answer = Answer::Draw { drawing: drawn };
    kept.write(Fact::Captured {
        capture: drawing(),
        prompt: first_prompt(),
        answer,
        took_ms: 9,
        about: None,
    });
}

fn ended(band: AgeBand) -> Keeper {
    let keeper = begun(band);
    told(&keeper);
    keeper.0.borrow_mut().write(Fact::VisitStopped { by: Stopper::Child });
    keeper
}

/// Of which capture who may see it was chosen last, in order.
fn chosen(keeper: &Keeper) -> Vec<(CaptureId, Sharing)> {
    let kept = keeper.0.borrow();
    let choice = |event: &Event| match &event.fact {
        Fact::SharingChosen { capture, sharing, .. } => Some((*capture, *sharing)),
        _ => None,
    };
    kept.events.iter().filter_map(choice).collect()
}

#[test]
fn at_the_end_a_told_drawing_is_one_thing_that_plays_with_its_voice_and_is_shared_as_one() {
    for band in AgeBand::ALL {
        let keeper = ended(band);
        let mut page = tablet(&keeper);
        let html = page.html();
        assert_eq!(html.matches(r#"role="switch""#).count(), 2, "{band:?}: {html}");
        assert!(html.contains("drawn-and-told"), "{band:?}: {html}");
        assert!(band == AgeBand::From3To5 || html.contains("You made 1 thing."), "{band:?}: {html}");
        for on in [true, false] {
            page.press(&format!("My carer may see it{}", if on { "No" } else { "Yes" }));
            let sharing = Sharing { carer: on, parent: false };
            let mut all = chosen(&keeper).split_off(if on { 0 } else { 3 });
            all.sort_by_key(|(capture, _)| *capture);
            assert_eq!(all, [drawing(), voice(22), voice(23)].map(|it| (it, sharing)), "{band:?}");
        }
    }
}

#[test]
fn a_choice_about_a_told_drawing_replaces_what_was_chosen_for_its_voice_before() {
    let keeper = ended(AgeBand::From9To12);
    let sharing = Sharing { carer: true, parent: false };
    let before = Fact::SharingChosen { capture: voice(23), sharing, replaces: Vec::new() };
    let before = keeper.0.borrow_mut().write(before).id;
    let mut page = tablet(&keeper);
    // What may be heard is not called private.
    page.press("My carer may see itYes");
    let kept = keeper.0.borrow();
    let of_voice = kept.events.iter().rev().find_map(|event| match &event.fact {
        Fact::SharingChosen { capture, sharing, replaces } if *capture == voice(23) => {
            Some((*sharing, replaces.clone()))
        }
        _ => None,
    });
    assert_eq!(of_voice, Some((Sharing::default(), vec![before])));
}

#[test]
fn in_the_room_it_is_marked_for_later_and_was_looked_at_as_one() {
    let keeper = ended(AgeBand::From9To12);
    keeper.0.borrow_mut().write(Fact::VisitClosed);
    keeper.0.borrow_mut().write(Fact::Opened { capture: voice(22) });
    keeper.0.borrow_mut().write(Fact::Opened { capture: drawing() });
    let mut page = room_of(&keeper, AgeBand::From9To12);
    let html = page.html();
    assert_eq!(html.matches("For later me").count(), 1, "{html}");
    assert_eq!(html.matches("Dana looked at this on").count(), 1, "{html}");
    for marked in [true, false] {
        page.press(if marked { "For later me" } else { "Marked for later me" });
        let kept = keeper.0.borrow();
        let last: Vec<Fact> = kept.events.iter().rev().take(3).map(|event| event.fact.clone()).collect();
        let mark = |capture| Fact::MarkedForLater(MarkedForLater { capture, marked });
        for capture in [drawing(), voice(22), voice(23)] {
            assert!(last.contains(&mark(capture)), "{last:?}");
        }
    }
}

#[test]
fn a_copy_of_it_is_the_drawing_and_says_that_it_was_told() {
    let keeper = ended(AgeBand::From9To12);
    keeper.0.borrow_mut().write(Fact::VisitClosed);
    let mut page = room_of(&keeper, AgeBand::From9To12);
    page.press("A copy for me");
    page.press("I am done");
    type_pin(&mut page, PIN);
    let html = page.html();
    assert!(html.contains("This was spoken. Maya can hear it again on the tablet."), "{html}");
    assert_eq!(html.matches("copy-thing").count(), 1, "{html}");
}
