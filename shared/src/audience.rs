//! Who may see what: the one privacy rule, used by both sides.
//!
//! A server's SQL filter is tested against it. Whoever is not on a case sees nothing of it, and is not here.
use crate::{
    answer::{Answer, CardPlaced, CardShown, Sharing},
    event::{Event, Fact},
    id::{CaptureId, PersonId},
    people::Role,
};

/// What has become of the visit and of the item that an event belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The worker has closed the visit.
    pub visit_closed: bool,
    /// A safety matter holds the visit back: [`withheld`](crate::projection::withheld).
    pub withheld: bool,
    /// What the child's choices for the item come to.
    pub sharing: Sharing,
}

/// An adult who asks, on a case that they are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub person: PersonId,
    /// In what relation to the child.
    pub role: Role,
}

/// Whether this adult, being on the event's case, may see what the event tells.
///
/// Social workers and their managers see everything. Carers and parents see the book of likes and dislikes only
/// as carers, and of a visit nothing but the captures that the child shares with them, once the visit is closed
/// and unless a safety matter withholds it. For all else they get no trace: no count, no time, no sequence, no
/// different answer.
pub fn may_see(viewer: Viewer, event: &Event, standing: Standing) -> bool {
    let Standing { visit_closed, withheld, sharing } = standing;
    match (viewer.role, &event.fact) {
        (Role::SocialWorker | Role::Manager, _) => true,
        (Role::FosterCarer, Fact::Noted { .. }) => !withheld,
        (Role::FosterCarer, Fact::Captured { .. }) => visit_closed && !withheld && sharing.carer,
        (Role::Parent, Fact::Captured { .. }) => visit_closed && !withheld && sharing.parent,
        (Role::FosterCarer | Role::Parent, _) => false,
    }
}

/// What of an answer reaches somebody who sees it, but not every item that it names; none where nothing is left.
///
/// A card of the child's own is drawn or spoken in an item of its own, which the child shares or does not. Where that
/// is not shared the card is not there either, and the others bear their numbers without a gap. A card in words has
/// them in the answer itself, and is shared with it. A voice does not tell of a drawing that is not shared.
pub fn in_part(answer: &Answer, seen: impl Fn(CaptureId) -> bool) -> Option<Answer> {
    match answer {
        Answer::Say { sound, length_ms, beside, follows, interrupted_ms } => Some(Answer::Say {
            sound: sound.clone(),
            length_ms: *length_ms,
            beside: beside.filter(|beside| seen(beside.drawing)),
            follows: follows.filter(|before| seen(*before)),
            interrupted_ms: interrupted_ms.clone(),
        }),
        Answer::Sort { deck, shown, placed } => {
            let (shown, placed) = cards_in_part(shown, placed, seen);
            let part = Answer::Sort { deck: deck.clone(), shown, placed };
            (!part.is_empty()).then_some(part)
        }
        whole => Some(whole.clone()),
    }
}

fn cards_in_part(
    shown: &[CardShown],
    placed: &[CardPlaced],
    seen: impl Fn(CaptureId) -> bool,
) -> (Vec<CardShown>, Vec<CardPlaced>) {
    let mut own = 0;
    let mut part: Vec<(&str, CardShown)> = Vec::new();
    for card in shown {
        let mut it = CardShown { own: card.own.filter(|capture| seen(*capture)), ..card.clone() };
        if card.is_own() {
            if it.own.is_none() && it.words.is_empty() {
                continue;
            }
            own += 1;
            it.id = CardShown::own_id(own);
        }
        part.push((&card.id, it));
    }
    let lies = |it: &CardPlaced| {
        let (_, card) = part.iter().find(|(id, _)| *id == it.id)?;
        Some(CardPlaced { id: card.id.clone(), pile: it.pile })
    };
    let placed = placed.iter().filter_map(lies).collect();
    (part.into_iter().map(|(_, card)| card).collect(), placed)
}

/// Whether an adult on the case may write such a fact. The book is the carers' own; carers and parents say
/// besides only that they opened what the child shares with them. A manager decides on safety matters.
pub fn may_write(role: Role, fact: &Fact) -> bool {
    match fact {
        Fact::Noted { .. } => role == Role::FosterCarer,
        Fact::Opened { .. } => true,
        Fact::SafetyDecided(_) => role == Role::Manager,
        _ => role == Role::SocialWorker,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Beside, Blob, Pile};
    use crate::digest::Digest;

    fn capture(n: u8) -> CaptureId {
        CaptureId::make(n.into(), [n; 10])
    }

    fn card(id: &str, words: &str, own: Option<u8>) -> CardShown {
        CardShown { id: id.into(), words: words.into(), own: own.map(capture) }
    }

    fn lies(id: &str) -> CardPlaced {
        CardPlaced { id: id.into(), pile: Pile::Like }
    }

    #[test]
    fn a_card_that_is_not_shared_leaves_no_gap_where_it_was() {
        let shown = vec![
            card("own-1", "", Some(1)),
            card("pasta", "Pasta", None),
            card("own-2", "", Some(2)),
            card("own-3", "beans", None),
        ];
        let placed = vec![lies("own-2"), lies("own-1"), lies("own-3")];
        let sorted = Answer::Sort { deck: "food".into(), shown, placed };
        let part = in_part(&sorted, |it| it == capture(2)).unwrap();
        let expected = Answer::Sort {
            deck: "food".into(),
            shown: vec![
                card("pasta", "Pasta", None),
                card("own-1", "", Some(2)),
                card("own-2", "beans", None),
            ],
            placed: vec![lies("own-1"), lies("own-2")],
        };
        assert_eq!(part, expected);
        assert_eq!(in_part(&sorted, |_| true), Some(sorted));
    }

    #[test]
    fn a_sorting_of_nothing_but_what_is_not_shared_is_not_there_at_all() {
        let shown = vec![card("pasta", "Pasta", None), card("own-1", "", Some(1))];
        let sorted = Answer::Sort { deck: "food".into(), shown, placed: vec![lies("own-1")] };
        assert_eq!(in_part(&sorted, |_| false), None);
    }

    #[test]
    fn a_voice_does_not_tell_of_a_drawing_that_is_not_shared() {
        let sound = Blob { sha256: Digest::of(b"x"), size: 1, media_type: "audio/wav".into() };
        let beside = Some(Beside { drawing: capture(1), from_ms: 0, until_ms: 9 });
        let spoken = Answer::Say { sound, length_ms: 9, beside, follows: None, interrupted_ms: Vec::new() };
        assert!(matches!(in_part(&spoken, |_| false), Some(Answer::Say { beside: None, .. })));
        assert_eq!(in_part(&spoken, |_| true), Some(spoken));
    }
}
