//! What makes a visit easier on a child's eyes and ears: lines that were read out for it, and how its pages look.
use shared::{id::CaseId, sound::Wav};

use super::Desk;
use crate::{
    ask::{Comfort, Failure, Line, Reply},
    keeper::sql::{about, voicings},
};

impl Desk {
    pub(super) fn voicings(&self, language: &str, lines: &[String]) -> Result<Reply, Failure> {
        self.with_open(|open| {
            let found: Result<Vec<_>, _> =
                lines.iter().map(|words| voicings::of(&open.connection, language, words)).collect();
            Ok(Reply::Voicings(found?.into()))
        })
    }

    pub(super) fn voicing(&self, line: &Line) -> Result<Vec<u8>, Failure> {
        self.with_open(|open| Ok(voicings::sound(&open.connection, line)?))
    }

    pub(super) fn keep_voicing(&self, line: &Line, wav: &[u8]) -> Result<Reply, Failure> {
        let length_ms = Wav::parse(wav).map_err(|_| Failure::Damaged)?.length_ms();
        if length_ms == 0 {
            return Err(Failure::EmptyDraft);
        }
        self.with_open(|open| {
            voicings::put(&open.connection, line, wav, length_ms)?;
            Ok(Reply::Done)
        })
    }

    pub(super) fn drop_voicing(&self, line: &Line) -> Result<Reply, Failure> {
        self.with_open(|open| {
            voicings::remove(&open.connection, line)?;
            Ok(Reply::Done)
        })
    }

    pub(super) fn comfort(&self, case: CaseId) -> Result<Reply, Failure> {
        self.with_open(|open| {
            let kept = about::get_json(&open.connection, &name_of(case))?;
            Ok(Reply::Comfort(kept.unwrap_or_default()))
        })
    }

    pub(super) fn keep_comfort(&self, case: CaseId, comfort: Comfort) -> Result<Reply, Failure> {
        self.with_open(|open| {
            about::set_json(&open.connection, &name_of(case), &comfort)?;
            Ok(Reply::Done)
        })
    }
}

fn name_of(case: CaseId) -> String {
    format!("comfort {case}")
}

#[cfg(test)]
mod tests {
    use shared::digest::Digest;

    use super::*;
    use crate::{
        ask::{Ask, Tint, Voicing},
        keeper::played::{PlayedServer, Tablet, Weather, case},
    };

    fn wav(samples: usize) -> Vec<u8> {
        let mut wav = shared::sound::wav_header(u32::try_from(samples).unwrap()).to_vec();
        wav.extend([0, 64].repeat(samples));
        wav
    }

    fn ukrainian(words: &str) -> Line {
        Line { language: "uk".into(), words: words.into() }
    }

    fn voiced(tablet: &Tablet, language: &str, line: &str) -> Option<Voicing> {
        let ask = Ask::Voicings { language: language.into(), lines: vec![line.into()] };
        let Reply::Voicings(found) = tablet.done(ask) else { panic!("no voicings") };
        found.read().unwrap().remove(0)
    }

    #[test]
    fn a_line_is_heard_as_it_was_read_out_and_not_when_it_is_worded_anew() {
        let folder = tempfile::tempdir().unwrap();
        let server = PlayedServer::new(|| Weather::Fair);
        let tablet = Tablet::danas(folder.path(), 1, &server);
        let keep = |samples| {
            let ask = Ask::KeepVoicing(ukrainian("Намалюй."));
            tablet.ask_with(ask, Some(wav(samples))).unwrap();
        };
        keep(16_000);
        keep(32_000);
        let known = voiced(&tablet, "uk", "Намалюй.").unwrap();
        assert_eq!(known, Voicing { sha256: Digest::of(&wav(32_000)), length_ms: 2_000 }, "the later one");
        assert_eq!(voiced(&tablet, "uk", "Намалюй!"), None);
        assert_eq!(voiced(&tablet, "pl", "Намалюй."), None);
        let person = tablet.home().person.id;
        tablet.done(Ask::Lock);
        tablet.done(Ask::Unlock { person, pin: "123456".into() });
        assert!(voiced(&tablet, "uk", "Намалюй.").is_some(), "it is kept");
        assert_eq!(tablet.home().sending.waiting, 0, "and goes nowhere");
        tablet.done(Ask::DropVoicing(ukrainian("Намалюй.")));
        assert_eq!(voiced(&tablet, "uk", "Намалюй."), None);
    }

    #[test]
    fn what_is_no_recording_is_not_kept_as_one() {
        let folder = tempfile::tempdir().unwrap();
        let server = PlayedServer::new(|| Weather::Fair);
        let tablet = Tablet::danas(folder.path(), 1, &server);
        let ask = || Ask::KeepVoicing(ukrainian("Так"));
        let refused = |bytes| tablet.ask_with(ask(), Some(bytes)).map(|_| ());
        assert_eq!(refused(b"OggS".to_vec()), Err(Failure::Damaged));
        assert_eq!(refused(wav(0)), Err(Failure::EmptyDraft));
        assert_eq!(voiced(&tablet, "uk", "Так"), None);
    }

    #[test]
    fn how_a_childs_pages_look_is_kept_for_each_child() {
        let folder = tempfile::tempdir().unwrap();
        let server = PlayedServer::new(|| Weather::Fair);
        let tablet = Tablet::danas(folder.path(), 1, &server);
        let wished = Comfort { larger_text: true, tint: Tint::Sky, less_motion: true };
        tablet.done(Ask::KeepComfort { case: case(), comfort: wished });
        assert_eq!(tablet.done(Ask::Comfort { case: case() }), Reply::Comfort(wished));
        let other = CaseId::make(9, [9; 10]);
        assert_eq!(tablet.done(Ask::Comfort { case: other }), Reply::Comfort(Comfort::default()));
    }
}
