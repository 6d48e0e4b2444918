//! What children gave in visits to other tablets, told to the server as those tablets would.
use anyhow::{Result, ensure};
use journeys::wire::{Adult, now_ms, random};
use shared::{
    answer::{Amount, Answer, Blob, Face, FacePicked, FaceShown, PromptShown, Sharing},
    drawing,
    event::{Alone, Assent, Fact, Present, Relation},
    id::{CaptureId, CaseId, VisitId},
    people::AgeBand,
    wire::events::Outcome,
};

/// A visit that another tablet opened.
pub struct Elsewhere {
    pub case: CaseId,
    pub visit: VisitId,
}

impl Elsewhere {
    pub async fn open(worker: &mut Adult, first_name: &str) -> Result<Self> {
        let case = worker.case(first_name)?.id;
        let this = Self { case, visit: VisitId::make(now_ms(), random()) };
        let opened = Fact::VisitOpened {
            place: "At school".into(),
            present: vec![Present::new(Relation::SocialWorker, None)],
            alone: Alone::Yes,
            language: "en-GB".into(),
            band: AgeBand::From6To8,
            set: "how-things-are-now".into(),
            set_version: 1,
        };
        this.tell(worker, opened).await?;
        let assented = Fact::Assented {
            assent: Assent::Yes,
            told: "You can stop.".into(),
            read_aloud: 1,
            shown: Vec::new(),
        };
        this.tell(worker, assented).await?;
        Ok(this)
    }

    /// A drawing, with its bytes. Each seed is another one.
    pub async fn drawing(&self, worker: &mut Adult, seed: u64) -> Result<(CaptureId, Blob)> {
        let bytes = drawing::generate::drawing(seed, 12, 40).to_bytes();
        let blob = worker.put_blob(self.case, bytes, drawing::MEDIA_TYPE).await?;
        let capture = CaptureId::make(now_ms(), random());
        let answer = Answer::Draw { drawing: blob.clone() };
        self.tell(worker, Fact::Captured { capture, prompt: prompt(), answer, took_ms: 4_000, about: None })
            .await?;
        Ok((capture, blob))
    }

    pub async fn feeling(&self, worker: &mut Adult) -> Result<CaptureId> {
        let capture = CaptureId::make(now_ms(), random());
        let shown = vec![
            FaceShown { face: Face::Happy, words: "Happy".into() },
            FaceShown { face: Face::Sad, words: "Sad".into() },
        ];
        let picked = vec![FacePicked { face: Face::Sad, how_much: Some(Amount::ALot) }];
        let answer = Answer::Feel { shown, picked, in_words: false };
        self.tell(worker, Fact::Captured { capture, prompt: prompt(), answer, took_ms: 4_000, about: None })
            .await?;
        Ok(capture)
    }

    pub async fn share(&self, worker: &mut Adult, capture: CaptureId, carer: bool) -> Result<()> {
        self.tell(
            worker,
            Fact::SharingChosen { capture, sharing: Sharing { carer, parent: false }, replaces: Vec::new() },
        )
        .await
    }

    pub async fn close(&self, worker: &mut Adult) -> Result<()> {
        self.tell(worker, Fact::VisitClosed).await
    }

    async fn tell(&self, worker: &mut Adult, fact: Fact) -> Result<()> {
        let became = worker.tell(self.case, Some(self.visit), fact).await?;
        ensure!(became.outcome == Outcome::Accepted, "{became:?}");
        Ok(())
    }
}

/// Words that nobody but the social worker may ever read.
pub const ASKED: &str = "Where do you feel safe?";

fn prompt() -> PromptShown {
    PromptShown {
        code: "NOW.safe".into(),
        version: 1,
        set: "how-things-are-now".into(),
        set_version: 1,
        band: AgeBand::From6To8,
        language: "en-GB".into(),
        text: ASKED.into(),
        read_aloud: 0,
        read_by: None,
    }
}
