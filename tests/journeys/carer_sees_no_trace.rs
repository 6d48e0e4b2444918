//! A child keeps ten things between herself and her social worker. Her foster carer can not find out that there
//! is anything at all.
use anyhow::{Result, ensure};
use journeys::{
    server::Server,
    wire::{Adult, Answered},
};
use shared::{
    digest::Digest,
    event::{Fact, Known, Leaning, Topic},
    id::{CaptureId, CaseId, NoteId},
    wire::{fill, path},
};

use crate::given::Elsewhere;

#[tokio::test]
async fn a_carer_sees_no_trace_of_what_a_child_keeps_private() -> Result<()> {
    let server = Server::start().await?;
    let mut dana = Adult::sign_in(&server, "dana").await?;
    let mut jo = Adult::sign_in(&server, "jo").await?;
    let maya = jo.case("Maya")?.id;
    let noted = Fact::Noted {
        note: NoteId::make(journeys::wire::now_ms(), journeys::wire::random()),
        topic: Topic::Sleep,
        leaning: Leaning::Likes,
        words: "The landing light on".into(),
        known: Known::ISaw,
        noticed_on: "2026-11-20".into(),
    };
    jo.tell(maya, None, noted).await?;

    let never_was = (Digest::of(b"nothing"), CaptureId::make(1, [7; 10]));
    let before = everything(&jo, maya, never_was.0, never_was.1).await?;

    let visit = Elsewhere::open(&mut dana, "Maya").await?;
    let mut private = Vec::new();
    for seed in 0..9 {
        private.push(visit.drawing(&mut dana, seed).await?);
    }
    visit.feeling(&mut dana).await?;
    visit.close(&mut dana).await?;

    let after = everything(&jo, maya, never_was.0, never_was.1).await?;
    same(&before, &after, "before and after ten private captures")?;
    for (capture, drawing) in &private {
        let asked = everything(&jo, maya, drawing.sha256, *capture).await?;
        same(&before, &asked, "for what never was and for what is private")?;
    }
    ensure!(before.iter().any(|(_, answer)| answer.status == 404), "nothing was refused");
    ensure!(dana.pull(maya).await?.len() >= 13, "the social worker has it all");
    Ok(())
}

/// Every answer a carer can get about a case, with what they would ask for if they knew of it.
async fn everything(
    carer: &Adult,
    case: CaseId,
    blob: Digest,
    capture: CaptureId,
) -> Result<Vec<(&'static str, Answered)>> {
    let mut answers = Vec::new();
    let asked = [
        ("book", fill(path::BOOK, &[&case])),
        ("me", path::ME.to_owned()),
        ("events", fill(path::EVENTS, &[&case])),
        ("events after a cursor", format!("{}?after=1.1", fill(path::EVENTS, &[&case]))),
        ("blob", fill(path::BLOB, &[&case, &blob])),
        ("picture", fill(path::PICTURE, &[&case, &capture])),
    ];
    for (what, address) in asked {
        answers.push((what, carer.get(&address).await?));
    }
    Ok(answers)
}

fn same(one: &[(&'static str, Answered)], other: &[(&'static str, Answered)], between: &str) -> Result<()> {
    for ((what, one), (_, other)) in one.iter().zip(other) {
        ensure!(one == other, "the answer for the {what} differs {between}:\n{one:?}\n{other:?}");
    }
    Ok(())
}
