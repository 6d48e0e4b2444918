//! The canvas on the screen, the same script in the browser and in the desktop's web view.
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod webview;

#[cfg(target_arch = "wasm32")]
pub use browser::Surface;
#[cfg(not(target_arch = "wasm32"))]
pub use webview::Surface;

use std::{cell::RefCell, rc::Rc};

use shared::drawing::PAPER;

use super::orders::Orders;

/// The page's clock, in the milliseconds that pointers are timed by, where it is at hand.
pub fn page_clock() -> Option<f64> {
    #[cfg(target_arch = "wasm32")]
    return web_sys::window()?.performance().map(|clock| clock.now());
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// What decides what is on the canvas.
pub trait Behind {
    /// Something happened on the canvas; numbers as in `report`.
    fn hear(&mut self, numbers: &[f64]);
    fn orders(&mut self) -> &mut Orders;
    /// Whether the pixels of the paper are wanted, as `pixels` takes them: four bytes each, in paper pixels.
    fn wants_pixels(&self) -> bool {
        false
    }
    fn pixels(&mut self, _pixels: &[u8]) {}
    /// These pixels, where the canvas is in another process.
    #[cfg(not(target_arch = "wasm32"))]
    fn painted(&self) -> Vec<u8> {
        Vec::new()
    }
    /// Whether somebody ought to be told something, soon.
    fn has_news(&self) -> bool;
}

/// How a surface is made.
pub struct Opening {
    /// The element that will hold the canvas.
    pub host: Host,
    /// Whether pointers draw on it.
    pub draws: bool,
    pub behind: Rc<RefCell<dyn Behind>>,
    /// Called when there is news, never while a pointer waits.
    pub on_news: Rc<dyn Fn()>,
}

/// Where the canvas goes.
pub struct Host {
    /// All of the element that reaches a web view in another process.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: String,
    #[cfg(target_arch = "wasm32")]
    pub element: web_sys::Element,
}

fn paper() -> String {
    let [red, green, blue] = PAPER;
    format!("#{red:02x}{green:02x}{blue:02x}")
}
