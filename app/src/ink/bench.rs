//! The pad alone, with what a measurement asks of it. In no build that people load.
use dioxus::prelude::*;
use js_sys::{Object, Reflect, Uint8Array};
use shared::drawing::{Colour, Drawing, Op, Region, Style, Width};
use shared::people::AgeBand;
use wasm_bindgen::prelude::*;

use super::pad::Ink;
use super::{InkPad, InkReplay, InkWords, Kit, ReplayWords};

/// The pad, and `window.ink` to measure it with.
#[component]
pub fn BenchPad() -> Element {
    let ink = use_hook(|| {
        let ink = Ink::resume([]);
        expose(&ink);
        ink
    });
    let replayed = use_signal(|| None::<Vec<u8>>);
    use_hook(|| expose_replay(&ink, replayed));
    if let Some(document) = replayed() {
        return rsx! { InkReplay { document, words: ReplayWords::default() } };
    }
    rsx! {
        InkPad { ink, words: InkWords::default(), kit: Kit::of(AgeBand::From13), on_piece: |_| () }
    }
}

fn expose(ink: &Ink) {
    let all = Object::new();
    let set = |name: &str, value: JsValue| {
        // A new object takes everything.
        let _ = Reflect::set(&all, &name.into(), &value);
    };
    let act = |act: fn(&Ink)| {
        let ink = ink.clone();
        Closure::<dyn Fn()>::new(move || act(&ink)).into_js_value()
    };
    let count = |count: fn(&Drawing) -> usize| {
        let ink = ink.clone();
        Closure::<dyn Fn() -> f64>::new(move || count(&ink.drawing()) as f64).into_js_value()
    };
    set("undo", act(|ink| ink.act(super::desk::Desk::undo)));
    set("redo", act(|ink| ink.act(super::desk::Desk::redo)));
    set("redraw", act(|ink| ink.act(super::desk::Desk::redraw)));
    set("count", count(|drawing| drawing.visible().count()));
    set("points", count(points));
    set("painting", {
        let ink = ink.clone();
        Closure::<dyn Fn() -> bool>::new(move || ink.is_painting()).into_js_value()
    });
    set("save", {
        let ink = ink.clone();
        Closure::<dyn Fn() -> Uint8Array>::new(move || Uint8Array::from(&ink.document()[..])).into_js_value()
    });
    set("style", {
        let ink = ink.clone();
        let choose = move |width: f32, colour: usize| {
            let mut widths = Width::ALL;
            widths.sort_by(|one, other| (one.px() - width).abs().total_cmp(&(other.px() - width).abs()));
            ink.act(|desk| desk.set_style(Style::pen(widths[0], Colour::ALL[colour % Colour::ALL.len()])));
        };
        Closure::<dyn Fn(f32, usize)>::new(choose).into_js_value()
    });
    set("flood", {
        let flood =
            |pixels: &[u8], width, height, x, y| Region::flooded(pixels, width, height, [x, y]).is_some();
        let flood = move |pixels: Uint8Array, width: u32, height: u32, x: u32, y: u32| {
            flood(&pixels.to_vec(), width, height, x, y)
        };
        Closure::<dyn Fn(Uint8Array, u32, u32, u32, u32) -> bool>::new(flood).into_js_value()
    });
    if let Some(window) = web_sys::window() {
        let _ = Reflect::set(&window, &"ink".into(), &all);
    }
}

/// `window.ink.replay()` puts the replay of the drawing in the place of the pad.
fn expose_replay(ink: &Ink, mut replayed: Signal<Option<Vec<u8>>>) {
    let ink = ink.clone();
    let show = Closure::<dyn FnMut()>::new(move || replayed.set(Some(ink.document()))).into_js_value();
    let all = web_sys::window().and_then(|window| Reflect::get(&window, &"ink".into()).ok());
    if let Some(all) = all {
        let _ = Reflect::set(&all, &"replay".into(), &show);
    }
}

fn points(drawing: &Drawing) -> usize {
    let samples = |op: &Op| if let Op::Stroke(stroke) = op { stroke.samples.len() } else { 0 };
    drawing.visible().map(samples).sum()
}
