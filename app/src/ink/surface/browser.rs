//! The browser: the script is a module, and an event crosses into Rust once.
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use shared::drawing::{PAPER_HEIGHT, PAPER_WIDTH};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Behind, Opening, paper};
use crate::ink::report::{EACH, HEAD};

#[wasm_bindgen(module = "/src/ink/surface/surface.js")]
extern "C" {
    type Canvas;
    fn attach(
        host: &web_sys::Element,
        width: u32,
        height: u32,
        paper: &str,
        draws: bool,
        hear: &JsValue,
    ) -> Canvas;
    fn detach(canvas: &Canvas);
    fn read(canvas: &Canvas, kind: u32, event: &JsValue, from: u32, out: &mut [f64]) -> u32;
    fn paint(canvas: &Canvas, orders: &[f32]);
}

/// More samples than any screen reports between two frames; what is beyond is read by further calls.
const ROOM: usize = 128;

pub struct Surface {
    open: Rc<Open>,
    behind: Rc<RefCell<dyn Behind>>,
    _hear: Closure<dyn FnMut(u32, JsValue)>,
}

struct Open {
    canvas: OnceCell<Canvas>,
    is_open: Cell<bool>,
}

impl Surface {
    pub fn open(opening: Opening) -> Self {
        let Opening { host, draws, behind, on_news } = opening;
        let open = Rc::new(Open { canvas: OnceCell::new(), is_open: Cell::new(true) });
        let hear = {
            let (open, behind) = (open.clone(), behind.clone());
            let mut numbers = [0.0; HEAD + EACH * ROOM];
            Closure::new(move |kind: u32, event: JsValue| {
                let Some(canvas) = open.canvas.get() else { return };
                let mut behind = behind.borrow_mut();
                let mut from = 0;
                loop {
                    let written = read(canvas, kind, &event, from, &mut numbers) as usize;
                    behind.hear(&numbers[..written]);
                    from += ((written - HEAD) / EACH) as u32;
                    if written == HEAD || from >= numbers[HEAD - 1] as u32 {
                        break;
                    }
                }
                let orders = behind.orders();
                if !orders.is_empty() {
                    paint(canvas, orders.numbers());
                    orders.clear();
                }
                if behind.has_news() {
                    let (open, on_news) = (open.clone(), on_news.clone());
                    spawn_local(async move {
                        if open.is_open.get() {
                            on_news();
                        }
                    });
                }
            })
        };
        let canvas = attach(&host.element, PAPER_WIDTH, PAPER_HEIGHT, &paper(), draws, hear.as_ref());
        // Nothing calls back before this function has returned to the page.
        let _ = open.canvas.set(canvas);
        Self { open, behind, _hear: hear }
    }

    /// Carries out orders that no event of the canvas gave.
    pub fn paint(&self) {
        let mut behind = self.behind.borrow_mut();
        let orders = behind.orders();
        if let (Some(canvas), false) = (self.open.canvas.get(), orders.is_empty()) {
            paint(canvas, orders.numbers());
            orders.clear();
        }
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        self.open.is_open.set(false);
        if let Some(canvas) = self.open.canvas.get() {
            detach(canvas);
        }
    }
}
