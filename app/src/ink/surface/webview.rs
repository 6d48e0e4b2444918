//! The desktop: the page lives in another process, so samples come and orders go in batches.
use std::{cell::RefCell, rc::Rc};

use dioxus::core::Task;
use dioxus::prelude::*;
use shared::drawing::{PAPER_HEIGHT, PAPER_WIDTH};

use super::{Behind, Opening, paper};
use crate::ink::{orders::Orders, report};

const HAND: &str = include_str!("hand.js");
const SURFACE: &str = include_str!("surface.js");
const BATCHES: &str = include_str!("batches.js");

pub struct Surface {
    eval: document::Eval,
    behind: Rc<RefCell<dyn Behind>>,
    task: Task,
}

impl Surface {
    /// Must be called while Dioxus handles something of the component that shows the canvas.
    pub fn open(opening: Opening) -> Self {
        let Opening { host, draws, behind, on_news } = opening;
        let script = as_one(&[HAND, SURFACE, BATCHES]);
        let mut eval = document::eval(&script);
        let start = serde_json::json!({
            "host": host.id, "width": PAPER_WIDTH, "height": PAPER_HEIGHT, "paper": paper(), "draws": draws,
        });
        // Without a page there is nobody to tell, and nobody who sees.
        let _ = eval.send(start);
        let task = spawn({
            let behind = behind.clone();
            async move {
                while let Ok(numbers) = eval.recv::<Vec<f64>>().await {
                    for report in report::each(&numbers) {
                        behind.borrow_mut().hear(report);
                    }
                    let painted = behind.borrow().wants_pixels().then(|| behind.borrow().painted());
                    if let Some(painted) = painted {
                        behind.borrow_mut().pixels(&painted);
                    }
                    send(eval, behind.borrow_mut().orders());
                    if behind.borrow().has_news() {
                        on_news();
                    }
                }
            }
        });
        Self { eval, behind, task }
    }

    /// Carries out orders that no event of the canvas gave.
    pub fn paint(&self) {
        send(self.eval, self.behind.borrow_mut().orders());
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        // No orders at all: the script takes the canvas away.
        let _ = self.eval.send(Vec::<f32>::new());
        self.task.cancel();
    }
}

/// Modules as one script, each after those that it imports from.
fn as_one(modules: &[&str]) -> String {
    let lines = modules.iter().flat_map(|module| module.lines()).filter(|line| !line.starts_with("import "));
    lines.fold(String::new(), |script, line| script + line.strip_prefix("export ").unwrap_or(line) + "\n")
}

fn send(eval: document::Eval, orders: &mut Orders) {
    if !orders.is_empty() {
        // A page that is gone shows nothing; the drawing is not in it.
        let _ = eval.send(orders.numbers());
        orders.clear();
    }
}
