//! The browser: the script is a module, and what the pointers did in a frame crosses into Rust once.
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use shared::drawing::{PAPER_HEIGHT, PAPER_WIDTH};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Behind, Opening, paper};
use crate::ink::{orders::Orders, report};

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
        memory: &JsValue,
        place: u32,
    ) -> Canvas;
    fn detach(canvas: &Canvas);
    #[wasm_bindgen(js_name = obey)]
    fn paint_from(canvas: &Canvas, place: u32, count: u32);
    fn pixels(canvas: &Canvas, out: &mut [u8]);
}

// What the script imports is only there if it is named.
#[wasm_bindgen(module = "/src/ink/surface/hand.js")]
extern "C" {
    #[wasm_bindgen(js_name = hangUp)]
    fn hang_up(canvas: &Canvas);
}

/// As much as the script keeps before it calls.
const ROOM: usize = 4096;

pub struct Surface {
    open: Rc<Open>,
    behind: Rc<RefCell<dyn Behind>>,
    _hear: Closure<dyn FnMut(u32)>,
}

struct Open {
    canvas: OnceCell<Canvas>,
    is_open: Cell<bool>,
}

impl Surface {
    pub fn open(opening: Opening) -> Self {
        let Opening { host, draws, behind, on_news } = opening;
        let open = Rc::new(Open { canvas: OnceCell::new(), is_open: Cell::new(true) });
        // The script writes its reports here, and reads from the first two where the orders are: one call for both,
        // and no object made for it, because this happens with every move of a pen.
        let shared: Box<[Cell<f64>]> = vec![Cell::new(0.0); ROOM].into();
        let place = shared.as_ptr() as u32;
        let hear = {
            let (open, behind) = (open.clone(), behind.clone());
            let mut told = Vec::with_capacity(ROOM);
            let mut carried = Orders::default();
            Closure::new(move |filled: u32| {
                let Some(canvas) = open.canvas.get() else { return };
                told.clear();
                told.extend(shared.iter().take(filled as usize).map(Cell::get));
                let mut behind = behind.borrow_mut();
                for report in report::each(&told) {
                    behind.hear(report);
                }
                if behind.wants_pixels() {
                    carry_out(canvas, &mut *behind);
                }
                carried.clear();
                std::mem::swap(behind.orders(), &mut carried);
                shared[0].set(f64::from(carried.numbers().as_ptr() as u32));
                shared[1].set(carried.numbers().len() as f64);
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
        let canvas = attach(
            &host.element,
            PAPER_WIDTH,
            PAPER_HEIGHT,
            &paper(),
            draws,
            hear.as_ref(),
            &wasm_bindgen::memory(),
            place,
        );
        // Nothing calls back before this function has returned to the page.
        let _ = open.canvas.set(canvas);
        Self { open, behind, _hear: hear }
    }

    /// Carries out orders that no event of the canvas gave.
    pub fn paint(&self) {
        if let Some(canvas) = self.open.canvas.get() {
            carry_out(canvas, &mut *self.behind.borrow_mut());
        }
    }
}

fn carry_out(canvas: &Canvas, behind: &mut dyn Behind) {
    obey(canvas, behind);
    if behind.wants_pixels() {
        let mut all = vec![0; (PAPER_WIDTH * PAPER_HEIGHT * 4) as usize];
        pixels(canvas, &mut all);
        behind.pixels(&all);
        obey(canvas, behind);
    }
}

fn obey(canvas: &Canvas, behind: &mut dyn Behind) {
    let orders = behind.orders();
    if !orders.is_empty() {
        let numbers = orders.numbers();
        paint_from(canvas, numbers.as_ptr() as u32, numbers.len() as u32);
        orders.clear();
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        self.open.is_open.set(false);
        if let Some(canvas) = self.open.canvas.get() {
            // What is wet is told while somebody listens.
            hang_up(canvas);
            detach(canvas);
        }
    }
}
