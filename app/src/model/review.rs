//! Review: what waits to be looked at, what a visit brought, and who has looked. The child's own and what
//! adults think of it stay apart; nothing is scored, averaged or compared.
use shared::{
    answer::{Amount, Face, FacePicked, FaceShown, Way},
    digest::Digest,
    event::Event,
    id::{CaseId, PersonId},
    projection::{ItemOutcome, VisitView, Waiting, review_queue, visits},
    time::Moment,
};

/// The longest remark, in letters: well within what one event can hold.
pub const REMARK_MOST_LETTERS: usize = 4_000;

/// Something to review, with whose it is.
#[derive(Debug, Clone, PartialEq)]
pub struct ToReview {
    pub case: CaseId,
    pub item: Waiting,
}

/// What nobody has taken note of, over all cases, what has waited longest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Queue {
    /// From visits that are closed: these can be reviewed.
    pub ready: Vec<ToReview>,
    /// From visits that are still open.
    pub still_open: Vec<ToReview>,
}

impl Queue {
    /// Adds what waits in one case.
    pub fn add<'log>(&mut self, case: CaseId, events: impl IntoIterator<Item = &'log Event> + Clone) {
        let open: Vec<_> = (visits(events.clone()).into_iter())
            .filter(|visit| visit.closed.is_none())
            .map(|visit| visit.id)
            .collect();
        for item in review_queue(events) {
            let list = if open.contains(&item.visit) { &mut self.still_open } else { &mut self.ready };
            list.push(ToReview { case, item });
        }
        for list in [&mut self.ready, &mut self.still_open] {
            list.sort_by_key(|waiting| (waiting.item.at, waiting.item.capture));
        }
    }

    /// How many of this case can be reviewed.
    pub fn ready_of(&self, case: CaseId) -> usize {
        self.ready.iter().filter(|waiting| waiting.case == case).count()
    }
}

/// When the child of these events last gave something.
pub fn last_heard<'log>(events: impl IntoIterator<Item = &'log Event>) -> Option<Moment> {
    visits(events).iter().flat_map(VisitView::captures).map(|item| item.at).max()
}

/// What a visit brought, for a list of visits. Says how many things there are to look at, never how much a
/// child felt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brought {
    pub drawings: usize,
    pub feelings: usize,
    pub recordings: usize,
    pub sorted: usize,
    pub written: usize,
    pub maps: usize,
    pub left_out: usize,
    pub to_review: usize,
}

impl Brought {
    pub fn by(visit: &VisitView) -> Self {
        let mut brought = Self::default();
        for item in &visit.items {
            match &item.outcome {
                ItemOutcome::Given { answer, reviewed, .. } => {
                    *match answer.way() {
                        Way::Draw => &mut brought.drawings,
                        Way::Feel => &mut brought.feelings,
                        Way::Say => &mut brought.recordings,
                        Way::Sort => &mut brought.sorted,
                        Way::Write => &mut brought.written,
                        Way::People => &mut brought.maps,
                    } += 1;
                    brought.to_review += usize::from(reviewed.is_none());
                }
                ItemOutcome::Skipped(_) => brought.left_out += 1,
                ItemOutcome::ThrownAway(_) => {}
            }
        }
        brought
    }
}

/// Everyone who looked, each once in the order of their first look, with the times.
pub fn looked(opened_by: &[(PersonId, Moment)]) -> Vec<(PersonId, Vec<Moment>)> {
    let mut people: Vec<(PersonId, Vec<Moment>)> = Vec::new();
    for (person, at) in opened_by {
        match people.iter_mut().find(|(known, _)| known == person) {
            Some((_, times)) => times.push(*at),
            None => people.push((*person, vec![*at])),
        }
    }
    people
}

/// A face as the child saw it, and what the child did with it.
#[derive(Debug, Clone, PartialEq)]
pub struct FaceSeen {
    pub face: Face,
    pub words: String,
    pub picked: bool,
    /// How much of it, when the child was asked and said.
    pub how_much: Option<Amount>,
}

/// The faces in the order in which they were shown. A face that was picked without having been shown is not
/// left out: it stands at the end, without words.
pub fn faces_seen(shown: &[FaceShown], picked: &[FacePicked]) -> Vec<FaceSeen> {
    let picked_as = |face: Face| picked.iter().find(|it| it.face == face);
    let unseen = picked.iter().filter(|it| shown.iter().all(|known| known.face != it.face));
    (shown.iter().map(|it| (it.face, it.words.clone())))
        .chain(unseen.map(|it| (it.face, String::new())))
        .map(|(face, words)| FaceSeen {
            face,
            words,
            picked: picked_as(face).is_some(),
            how_much: picked_as(face).and_then(|it| it.how_much),
        })
        .collect()
}

/// Enough of a digest for two people on the telephone to compare.
pub fn short(digest: Digest) -> String {
    let all = digest.to_string();
    format!("{} {} … {}", &all[..4], &all[4..8], &all[60..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_looked_twice_is_listed_once_with_both_times() {
        let person = |n: u8| PersonId::make(n.into(), [n; 10]);
        let at = |ms| Moment::new(ms, 0);
        let looked = looked(&[(person(2), at(1)), (person(1), at(2)), (person(2), at(3))]);
        assert_eq!(looked, [(person(2), vec![at(1), at(3)]), (person(1), vec![at(2)])]);
    }

    #[test]
    fn faces_stand_as_they_were_shown_with_what_was_picked() {
        let shown = |face, words: &str| FaceShown { face, words: words.into() };
        let seen = faces_seen(
            &[shown(Face::Sad, "Sad"), shown(Face::Calm, "OK"), shown(Face::Happy, "Happy")],
            &[
                FacePicked { face: Face::Happy, how_much: Some(Amount::ALot) },
                FacePicked { face: Face::Sad, how_much: None },
            ],
        );
        let told: Vec<_> = seen.iter().map(|it| (it.words.as_str(), it.picked, it.how_much)).collect();
        assert_eq!(told, [("Sad", true, None), ("OK", false, None), ("Happy", true, Some(Amount::ALot))]);
    }

    #[test]
    fn a_face_that_was_picked_is_never_left_out() {
        let seen = faces_seen(&[], &[FacePicked { face: Face::Mixed, how_much: None }]);
        assert_eq!(seen.len(), 1);
        assert!(seen[0].picked);
    }

    #[test]
    fn a_digest_can_be_read_out() {
        let digest = Digest::of(b"abc");
        assert_eq!(short(digest), "ba78 16bf … 15ad");
    }
}
