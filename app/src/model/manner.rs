//! How a child is met in a visit: as its age has it, unless the people who know it best have said otherwise.
use shared::{answer::Face, event::Profile, people::AgeBand, question::most_choices};

use super::child_mode::{most_items, reads_by_itself};

/// What pages and agenda go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// In whose words the child is spoken to.
    pub words: AgeBand,
    /// The age by which what is touched is sized.
    pub targets: AgeBand,
    /// The most choices on one page.
    pub choices: usize,
    /// The most items of a set in one visit.
    pub prompts: usize,
    /// Whether each page is read aloud by itself.
    pub spoken: bool,
}

impl Manner {
    /// `band` is the visit's own.
    pub fn of(band: AgeBand, profile: Option<&Profile>) -> Self {
        let words = profile.and_then(|profile| profile.tone).unwrap_or(band);
        let at_least_one = |most: Option<u8>| most.map(|most| usize::from(most.max(1)));
        Self {
            words,
            targets: profile.and_then(|profile| profile.targets).unwrap_or(band),
            choices: profile
                .and_then(|profile| at_least_one(profile.choices))
                .unwrap_or_else(|| most_choices(band))
                .max(2),
            prompts: profile
                .and_then(|profile| at_least_one(profile.prompts))
                .unwrap_or_else(|| most_items(band)),
            spoken: profile.and_then(|profile| profile.spoken).unwrap_or_else(|| reads_by_itself(words)),
        }
    }
}

/// As many of these faces as a child can choose among, in the order in which they were: one at ease and one that is not,
/// and then as they come.
pub fn most_telling(faces: &[Face], most: usize) -> Vec<Face> {
    let first = |wanted: &[Face]| wanted.iter().copied().find(|face| faces.contains(face));
    let ends = [first(&AT_EASE), first(&UNEASY)].into_iter().flatten();
    let mut kept: Vec<Face> = Vec::new();
    for face in ends.chain(faces.iter().copied()) {
        if !kept.contains(&face) && kept.len() < most {
            kept.push(face);
        }
    }
    faces.iter().copied().filter(|face| kept.contains(face)).collect()
}

const AT_EASE: [Face; 2] = [Face::Happy, Face::Calm];
const UNEASY: [Face; 4] = [Face::Sad, Face::Worried, Face::Scared, Face::Angry];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_faces_one_is_at_ease_and_one_is_not() {
        let young = [Face::Sad, Face::Calm, Face::Happy];
        assert_eq!(most_telling(&young, 2), [Face::Sad, Face::Happy]);
        assert_eq!(most_telling(&young, usize::MAX), young);
        assert_eq!(most_telling(&[Face::Worried, Face::Calm, Face::Happy], 2), [Face::Worried, Face::Happy]);
        let heavy = [Face::Scared, Face::Worried, Face::Angry, Face::Sad, Face::Calm];
        assert_eq!(most_telling(&heavy, 2), [Face::Sad, Face::Calm]);
        assert_eq!(most_telling(&heavy, 3), [Face::Scared, Face::Sad, Face::Calm]);
    }

    #[test]
    fn without_a_profile_the_age_decides() {
        for band in AgeBand::ALL {
            let manner = Manner::of(band, None);
            assert_eq!(Manner::of(band, Some(&Profile::default())), manner);
            assert_eq!((manner.words, manner.targets), (band, band));
            assert_eq!(manner.spoken, reads_by_itself(band));
        }
    }

    #[test]
    fn a_teenager_who_needs_large_targets_keeps_a_grown_up_tone() {
        let said = Profile {
            targets: Some(AgeBand::From3To5),
            spoken: Some(true),
            prompts: Some(3),
            ..Profile::default()
        };
        let manner = Manner::of(AgeBand::From13, Some(&said));
        assert_eq!((manner.words, manner.targets), (AgeBand::From13, AgeBand::From3To5));
        assert!(manner.spoken);
        assert_eq!(manner.prompts, 3);
    }

    #[test]
    fn a_page_never_has_fewer_than_two_choices_and_a_visit_never_no_question() {
        let said = Profile { choices: Some(0), prompts: Some(0), ..Profile::default() };
        let manner = Manner::of(AgeBand::From6To8, Some(&said));
        assert_eq!((manner.choices, manner.prompts), (2, 1));
    }
}
