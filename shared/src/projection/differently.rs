//! What a child said differently later, beside what it said first. Neither takes the other's place.
use super::visit::{Item, ItemOutcome};
use crate::{event::Meant, id::CaptureId};

impl Item {
    /// What the child gave here.
    pub fn capture(&self) -> Option<CaptureId> {
        match &self.outcome {
            ItemOutcome::Given { capture, .. } => Some(*capture),
            ItemOutcome::Skipped(_) | ItemOutcome::ThrownAway(_) => None,
        }
    }

    /// The earlier item that this one says differently.
    pub fn instead_of(&self) -> Option<CaptureId> {
        match &self.outcome {
            ItemOutcome::Given { about: Some(about), .. } if about.meant == Meant::Differently => {
                Some(about.capture)
            }
            _ => None,
        }
    }
}

/// The items in their order, but each that says another differently stands right after it, the earliest first. One
/// whose earlier item is not among them stays where it is.
pub fn together(items: Vec<Item>) -> Vec<Item> {
    let known: Vec<CaptureId> = items.iter().filter_map(Item::capture).collect();
    let follows = |item: &Item| {
        // An item can only say differently what was there before it, so that nothing leads round in a circle.
        let own = known.iter().position(|it| Some(*it) == item.capture());
        let earlier = known.iter().position(|it| Some(*it) == item.instead_of());
        matches!((own, earlier), (Some(own), Some(earlier)) if earlier < own)
    };
    let (later, first): (Vec<Item>, Vec<Item>) = items.into_iter().partition(follows);
    let mut all = Vec::with_capacity(later.len() + first.len());
    for item in first {
        add(item, &later, &mut all);
    }
    all
}

fn add(item: Item, later: &[Item], all: &mut Vec<Item>) {
    let capture = item.capture();
    all.push(item);
    for next in later.iter().filter(|next| capture.is_some() && next.instead_of() == capture) {
        add(next.clone(), later, all);
    }
}
