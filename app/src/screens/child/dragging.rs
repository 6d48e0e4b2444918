//! Between the page and the model of a drag: what pointers do on the table, and where the piles stand.
use std::{collections::BTreeMap, rc::Rc};

use dioxus::prelude::*;
use shared::answer::Pile;

use crate::model::drag::{Area, Drag, Point, Pointer, meant};

/// A card that is dragged over the table, if one is.
#[derive(Clone, Copy, PartialEq)]
pub struct Dragging {
    drag: Signal<Drag>,
    piles: CopyValue<BTreeMap<Pile, Rc<MountedData>>>,
    /// Where they stood when the finger came down: nothing moves while it is down.
    areas: Signal<Vec<(Pile, Area)>>,
    on_let_go: Callback<(String, Option<Pile>)>,
}

/// `on_let_go` hears which card was dragged and the pile it was let go over, if it was over one.
pub fn use_dragging(on_let_go: Callback<(String, Option<Pile>)>) -> Dragging {
    let drag = use_signal(Drag::default);
    let piles = use_hook(|| CopyValue::new(BTreeMap::new()));
    let areas = use_signal(Vec::new);
    Dragging { drag, piles, areas, on_let_go }
}

impl Dragging {
    /// A pile is on the page.
    pub fn stands(mut self, pile: Pile, element: Rc<MountedData>) {
        self.piles.write().insert(pile, element);
    }

    pub fn down(self, event: &PointerEvent, card: &str) {
        if event.trigger_button() != Some(dioxus::html::input_data::MouseButton::Primary) {
            return;
        }
        let by = Pointer { id: event.pointer_id(), kind: event.pointer_type(), first: event.is_primary() };
        let from = place(event);
        self.change(|drag| drag.down(by, card, from));
        let (piles, mut areas) = (self.piles, self.areas);
        let piles: Vec<_> = piles.peek().iter().map(|(pile, element)| (*pile, element.clone())).collect();
        spawn(async move {
            let mut found = Vec::new();
            for (pile, element) in piles {
                if let Ok(rect) = element.get_client_rect().await {
                    let (left, top) = (rect.origin.x, rect.origin.y);
                    let area = Area { left, top, width: rect.size.width, height: rect.size.height };
                    found.push((pile, area));
                }
            }
            areas.set(found);
        });
    }

    pub fn moved(self, event: &PointerEvent) {
        let (id, to) = (event.pointer_id(), place(event));
        if event.held_buttons().is_empty() {
            self.change(|drag| drag.cancelled(id));
        } else {
            self.change(|drag| drag.moved(id, to));
        }
    }

    pub fn up(self, event: &PointerEvent) {
        let let_go = self.change(|drag| drag.up(event.pointer_id()));
        if let Some((card, at)) = let_go {
            let over = meant(&self.areas.peek(), at);
            self.on_let_go.call((card, over));
        }
    }

    pub fn cancelled(self, event: &PointerEvent) {
        self.change(|drag| drag.cancelled(event.pointer_id()));
    }

    /// The card was put somewhere in another way.
    pub fn forget(self) {
        self.change(|drag| *drag = Drag::default());
    }

    pub fn is_under_way(&self) -> bool {
        self.drag.read().at().is_some()
    }

    pub fn shift(&self, card: &str) -> Option<Point> {
        self.drag.read().shift(card)
    }

    /// The pile on which the card would lie if it were let go now.
    pub fn over(&self) -> Option<Pile> {
        meant(&self.areas.read(), self.drag.read().at()?)
    }

    /// The page is drawn anew only where something changed.
    fn change<T>(mut self, change: impl FnOnce(&mut Drag) -> T) -> T {
        let mut drag = self.drag.peek().clone();
        let answer = change(&mut drag);
        if drag != *self.drag.peek() {
            self.drag.set(drag);
        }
        answer
    }
}

fn place(event: &PointerEvent) -> Point {
    let at = event.client_coordinates();
    Point { x: at.x, y: at.y }
}
