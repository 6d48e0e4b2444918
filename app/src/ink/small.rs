//! A drawing that only stands there, small: the picture on a card.
use std::{cell::RefCell, rc::Rc};

use dioxus::prelude::*;
use shared::drawing::{Drawing, Pauses};

use super::{
    orders::Orders,
    pad::{host, new_id},
    player::Player,
    surface::{Behind, Opening, Surface},
};

/// The whole of a drawing, with nothing to press. Another drawing wants another `key`; one that this build cannot read
/// is blank, and its words say what it is.
#[component]
pub fn InkSmall(document: Vec<u8>, words: String) -> Element {
    let id = use_hook(new_id);
    let still = use_hook(|| {
        let drawing = Drawing::from_bytes(&document).unwrap_or_default();
        Rc::new(RefCell::new(Small(Player::new(drawing, Pauses::Shortened))))
    });
    let surface = use_hook(|| Rc::new(RefCell::new(None::<Surface>)));
    use_drop({
        let surface = surface.clone();
        move || drop(surface.take())
    });
    let stand = {
        let id = id.clone();
        move |mounted: MountedEvent| {
            let Some(host) = host(id.clone(), &mounted) else { return };
            surface.take();
            still.borrow_mut().0.sit_down();
            let opening = Opening { host, draws: false, behind: still.clone(), on_news: Rc::new(|| ()) };
            surface.replace(Some(Surface::open(opening)));
        }
    };
    rsx! {
        span { class: "ink-small",
            span { id, class: "ink-paper", role: "img", aria_label: "{words}", onmounted: stand }
        }
    }
}

struct Small(Player);

impl Behind for Small {
    fn hear(&mut self, numbers: &[f64]) {
        self.0.hear(numbers, None);
    }

    fn orders(&mut self) -> &mut Orders {
        self.0.orders()
    }

    fn has_news(&self) -> bool {
        false
    }
}
