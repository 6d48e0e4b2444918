//! Where on a page something is missing.
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Brings the first thing that is marked into the middle of the page, and the keyboard to it.
pub fn show() {
    let page = web_sys::window().and_then(|window| window.document());
    let Some(first) = page.and_then(|page| page.query_selector(r#"[aria-invalid="true"]"#).ok().flatten())
    else {
        return;
    };
    let middle = ScrollIntoViewOptions::new();
    middle.set_block(ScrollLogicalPosition::Center);
    first.scroll_into_view_with_scroll_into_view_options(&middle);
    let within = first.query_selector("input, textarea").ok().flatten();
    if let Ok(place) = within.unwrap_or(first).dyn_into::<HtmlElement>() {
        let _ = place.focus();
    }
}
