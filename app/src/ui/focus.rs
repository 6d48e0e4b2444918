//! Where the keyboard and the screen reader go next.
use std::rc::Rc;

use dioxus::prelude::*;

/// Moves the focus once the listener that asks for it is over: a listener that causes another event
/// while it runs brings Dioxus 0.7 down. The desktop answers with an error although it focuses, so
/// the answer is not looked at.
pub fn focus(element: Rc<MountedData>) {
    spawn(async move {
        let _ = element.set_focus(true).await;
    });
}
