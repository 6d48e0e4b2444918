//! The pad: paper with tools around it. Dioxus draws the tools; the paper is a canvas of our own.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use dioxus::prelude::*;
use shared::drawing::{Colour, Drawing, Piece, Style, Tool, Width};

use super::desk::{Desk, Status};
use super::icons::{Dab, Line, Picture, ToolIcon};
use super::orders::Orders;
use super::surface::{Behind, Host, Opening, Surface};
use super::words::InkWords;

/// One drawing in the making. Lives as long as somebody holds it: the pad may leave the screen and come back.
#[derive(Clone)]
pub struct Ink(Rc<Held>);

struct Held {
    desk: Rc<RefCell<Desk>>,
    surface: RefCell<Option<Surface>>,
}

impl PartialEq for Ink {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Ink {
    /// Fresh paper, or the drawing that these pieces are of. They may come in any order.
    pub fn resume<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let desk = Rc::new(RefCell::new(Desk::new(Drawing::from_pieces(pieces))));
        Self(Rc::new(Held { desk, surface: RefCell::default() }))
    }

    /// The drawing as it is now, with a stroke that is just being drawn.
    pub fn drawing(&self) -> Drawing {
        self.0.desk.borrow().drawing()
    }

    /// The document to be kept, of type `shared::drawing::MEDIA_TYPE`.
    pub fn document(&self) -> Vec<u8> {
        self.drawing().to_bytes()
    }

    /// Whether there is nothing to be seen.
    pub fn is_blank(&self) -> bool {
        self.0.desk.borrow().status().is_blank
    }

    fn act(&self, act: impl FnOnce(&mut Desk)) {
        act(&mut self.0.desk.borrow_mut());
        if let Some(surface) = &*self.0.surface.borrow() {
            surface.paint();
        }
    }

    fn open(&self, host: Host, on_news: Rc<dyn Fn()>) {
        // The canvas before this one goes first, and with it the wish to be told of its pointers.
        self.0.surface.take();
        self.0.desk.borrow_mut().sit_down();
        let surface = Surface::open(Opening { host, draws: true, behind: self.0.desk.clone(), on_news });
        self.0.surface.replace(Some(surface));
    }

    fn close(&self) {
        self.0.surface.take();
        self.0.desk.borrow_mut().stand_up();
    }
}

impl Behind for Desk {
    fn hear(&mut self, numbers: &[f64]) {
        Desk::hear(self, numbers);
    }

    fn orders(&mut self) -> &mut Orders {
        Desk::orders(self)
    }

    fn has_news(&self) -> bool {
        Desk::has_news(self)
    }
}

/// Paper, eight colours, three widths, eraser, undo, redo and fresh paper. Fills the element that it stands in,
/// which must have a height; the paper keeps its shape. `on_piece` gets what must be kept, as it comes.
#[component]
pub fn InkPad(ink: Ink, words: InkWords, on_piece: Callback<Piece>) -> Element {
    let id = use_hook(new_id);
    let mut status = use_signal(|| ink.0.desk.borrow().status());
    let mut style = use_signal(|| ink.0.desk.borrow().style());
    let mut asks_to_clear = use_signal(|| false);
    let desk = ink.0.desk.clone();
    let deliver = use_callback(move |()| {
        let (pieces, now) = {
            let mut desk = desk.borrow_mut();
            (desk.take_pieces(), desk.status())
        };
        if now != *status.peek() {
            status.set(now);
        }
        for piece in pieces {
            on_piece.call(piece);
        }
    });
    use_drop({
        let ink = ink.clone();
        move || {
            ink.close();
            for piece in ink.0.desk.borrow_mut().take_pieces() {
                on_piece.call(piece);
            }
        }
    });
    let do_it = {
        let ink = ink.clone();
        use_callback(move |act: fn(&mut Desk)| {
            ink.act(act);
            deliver.call(());
        })
    };
    let choose = {
        let ink = ink.clone();
        use_callback(move |chosen: Style| {
            style.set(chosen);
            ink.act(|desk| desk.set_style(chosen));
        })
    };
    let sit_down = {
        let id = id.clone();
        move |mounted: MountedEvent| {
            if let Some(host) = host(id.clone(), &mounted) {
                ink.open(host, Rc::new(move || deliver.call(())));
            }
        }
    };
    let take_back = move |event: KeyboardEvent| {
        let modifiers = event.modifiers();
        if !(modifiers.ctrl() || modifiers.meta()) {
            return;
        }
        match event.key() {
            Key::Character(key) if key.eq_ignore_ascii_case("z") => {
                event.prevent_default();
                do_it.call(if modifiers.shift() { Desk::redo } else { Desk::undo });
            }
            Key::Character(key) if key.eq_ignore_ascii_case("y") => {
                event.prevent_default();
                do_it.call(Desk::redo);
            }
            _ => {}
        }
    };

    rsx! {
        section { class: "ink", aria_label: "{words.paper}", onkeydown: take_back,
            Colours { words: words.clone(), style: style(), on_choose: choose }
            Tools {
                words: words.clone(),
                style: style(),
                status: status(),
                asks_to_clear: asks_to_clear(),
                on_choose: choose,
                on_act: do_it,
                on_clear: move |()| asks_to_clear.toggle(),
            }
            div { class: "ink-table",
                div { id, class: "ink-paper", onmounted: sit_down }
                if asks_to_clear() {
                    div { class: "ink-ask", role: "group", aria_label: "{words.clear_question}",
                        p { "{words.clear_question}" }
                        button {
                            class: "ink-answer",
                            r#type: "button",
                            onclick: move |_| asks_to_clear.set(false),
                            "{words.clear_no}"
                        }
                        button {
                            class: "ink-answer",
                            r#type: "button",
                            "data-testid": "ink-clear-yes",
                            onclick: move |_| {
                                asks_to_clear.set(false);
                                do_it.call(Desk::clear);
                            },
                            "{words.clear_yes}"
                        }
                    }
                }
                if status().is_full {
                    p { class: "ink-note", role: "status", "{words.full}" }
                }
            }
        }
    }
}

#[component]
fn Colours(words: InkWords, style: Style, on_choose: Callback<Style>) -> Element {
    let names: Vec<_> = Colour::ALL.into_iter().zip(words.colour_names).collect();
    rsx! {
        div { class: "ink-colours", role: "group", aria_label: "{words.colours}",
            // By fours, so that no pen is left alone on a line of its own.
            for four in names.chunks(4) {
                div { class: "ink-four",
                    for (colour, name) in four.iter().cloned() {
                        button {
                            key: "{name}",
                            class: "ink-tool",
                            r#type: "button",
                            aria_label: "{name}",
                            aria_pressed: style.tool == Tool::Pen && style.colour == colour,
                            onclick: move |_| on_choose.call(Style { tool: Tool::Pen, colour, ..style }),
                            Dab { rgb: colour.rgb() }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Tools(
    words: InkWords,
    style: Style,
    status: Status,
    asks_to_clear: bool,
    on_choose: Callback<Style>,
    on_act: Callback<fn(&mut Desk)>,
    on_clear: Callback,
) -> Element {
    let rubs = style.tool == Tool::Eraser;
    rsx! {
        div { class: "ink-tools",
            div { class: "ink-group", role: "group", aria_label: "{words.widths}",
                for (width, name) in Width::ALL.into_iter().zip(words.width_names) {
                    button {
                        key: "{name}",
                        class: "ink-tool",
                        r#type: "button",
                        aria_label: "{name}",
                        aria_pressed: style.width == width,
                        onclick: move |_| on_choose.call(Style { width, ..style }),
                        Line { width }
                    }
                }
            }
            div { class: "ink-group", role: "group", aria_label: "{words.tools}",
                button {
                    class: "ink-tool",
                    r#type: "button",
                    aria_label: "{words.eraser}",
                    aria_pressed: rubs,
                    onclick: move |_| on_choose.call(Style { tool: if rubs { Tool::Pen } else { Tool::Eraser }, ..style }),
                    ToolIcon { picture: Picture::Eraser }
                }
                button {
                    class: "ink-tool",
                    r#type: "button",
                    "data-testid": "ink-undo",
                    aria_label: "{words.undo}",
                    disabled: !status.can_undo,
                    onclick: move |_| on_act.call(Desk::undo),
                    ToolIcon { picture: Picture::Undo }
                }
                button {
                    class: "ink-tool",
                    r#type: "button",
                    "data-testid": "ink-redo",
                    aria_label: "{words.redo}",
                    disabled: !status.can_redo,
                    onclick: move |_| on_act.call(Desk::redo),
                    ToolIcon { picture: Picture::Redo }
                }
                button {
                    class: "ink-tool",
                    r#type: "button",
                    "data-testid": "ink-clear",
                    aria_label: "{words.clear}",
                    aria_expanded: asks_to_clear,
                    disabled: status.is_blank && !asks_to_clear,
                    onclick: move |_| on_clear.call(()),
                    ToolIcon { picture: Picture::FreshPaper }
                }
            }
        }
    }
}

/// A name for an element that no other on the page has.
pub(super) fn new_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("ink-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(target_arch = "wasm32")]
pub(super) fn host(_id: String, mounted: &MountedEvent) -> Option<Host> {
    let element = mounted.data().downcast::<web_sys::Element>()?.clone();
    Some(Host { element })
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn host(id: String, _mounted: &MountedEvent) -> Option<Host> {
    Some(Host { id })
}
