//! What was begun, and what of it goes along with something else that was begun.
use shared::id::CaptureId;
use store::ask::Draft;

/// The parts of a recording in order, the first included. Names are made in the order of time.
pub fn parts_of(drafts: &[Draft], first: CaptureId) -> Vec<CaptureId> {
    let mut later: Vec<&Draft> = drafts.iter().filter(|draft| draft.follows.is_some()).collect();
    later.sort_unstable_by_key(|draft| draft.capture);
    let mut parts = vec![first];
    for draft in later {
        if draft.follows.is_some_and(|before| parts.contains(&before)) {
            parts.push(draft.capture);
        }
    }
    parts
}

/// Whether it is a later part of a recording whose beginning is there.
pub fn is_later_part(drafts: &[Draft], draft: &Draft) -> bool {
    draft.follows.is_some_and(|before| is_there(drafts, before))
}

/// Whether it goes where something else goes: a later part with its beginning, a voice with its drawing, a card of the
/// child's own with its sorting.
pub fn goes_along(drafts: &[Draft], draft: &Draft) -> bool {
    is_later_part(drafts, draft)
        || draft.beside.is_some_and(|beside| is_there(drafts, beside.drawing))
        || draft.about.is_some_and(|about| is_there(drafts, about.capture))
}

fn is_there(drafts: &[Draft], capture: CaptureId) -> bool {
    drafts.iter().any(|draft| draft.capture == capture)
}
