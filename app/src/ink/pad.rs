//! The pad: paper with tools around it. Dioxus draws the tools; the paper is a canvas of our own.
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use dioxus::prelude::*;
use shared::drawing::{Drawing, Motif, Paper, Piece};

use super::desk::{Desk, Held};
use super::kit::{Kit, stamp_size};
use super::orders::Orders;
use super::rails::{Rail, Side};
use super::surface::{Behind, Host, Opening, Surface};
use super::trays::{OpenTray, Taken, Tray};
use super::words::InkWords;

/// One drawing in the making. Lives as long as somebody holds it: the pad may leave the screen and come back.
#[derive(Clone)]
pub struct Ink(Rc<Parts>);

struct Parts {
    desk: Rc<RefCell<Desk>>,
    surface: RefCell<Option<Surface>>,
    /// When the clock of the wall was last looked at, while that of the page is not known.
    wall_ms: Cell<Option<i64>>,
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
        Self(Rc::new(Parts { desk, surface: RefCell::default(), wall_ms: Cell::default() }))
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

    /// Milliseconds since the drawing began, now, on the clock that its strokes are timed by. It begins here if nothing
    /// is drawn yet. Until the canvas in another process has told its time, that of the wall counts.
    pub fn now_ms(&self, wall_ms: i64) -> i64 {
        let mut desk = self.0.desk.borrow_mut();
        let page = super::surface::page_clock();
        match page {
            Some(page) => desk.begin_clock(page),
            None if desk.has_begun() => {}
            None => {
                let before = self.0.wall_ms.replace(Some(wall_ms)).unwrap_or(wall_ms);
                desk.wait(u32::try_from(wall_ms - before).unwrap_or(0));
            }
        }
        i64::from(desk.now(page))
    }

    /// What is drawn from now on lies after this moment of the drawing's clock.
    pub fn not_before(&self, ms: u32) {
        self.0.desk.borrow_mut().not_before(ms);
    }

    /// What it is drawn on, or will be.
    pub fn paper(&self) -> Paper {
        self.0.desk.borrow().paper()
    }

    /// Lays another paper on the table, while nothing is drawn.
    pub fn choose(&self, paper: Paper) {
        self.act(|desk| desk.choose(paper));
    }

    #[cfg(feature = "bench")]
    pub(super) fn is_painting(&self) -> bool {
        self.0.desk.borrow().is_painting()
    }

    pub(super) fn act(&self, act: impl FnOnce(&mut Desk)) {
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

    fn wants_pixels(&self) -> bool {
        Desk::wants_pixels(self)
    }

    fn pixels(&mut self, pixels: &[u8]) {
        self.pour(pixels);
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn painted(&self) -> Vec<u8> {
        use shared::drawing::{PAPER_WIDTH, render};

        let pixels = render::pixels(&self.drawing(), PAPER_WIDTH).map_or_else(|_| Vec::new(), |it| it.1);
        pixels.as_chunks::<3>().0.iter().flat_map(|[red, green, blue]| [*red, *green, *blue, 255]).collect()
    }
}

/// Paper with the tools of a kit on both sides. Fills the element that it stands in, which must have a height; the
/// paper keeps its shape. `on_piece` gets what must be kept, as it comes. What else belongs to the page stands
/// under the tools at the end.
#[component]
pub fn InkPad(
    ink: Ink,
    words: InkWords,
    kit: Kit,
    on_piece: Callback<Piece>,
    #[props(default)] children: Element,
) -> Element {
    let id = use_hook(new_id);
    let mut status = use_signal(|| ink.0.desk.borrow().status());
    let mut style = use_signal(|| {
        ink.act(|desk| desk.set_style(kit.first_pen()));
        kit.first_pen()
    });
    let mut held = use_signal(|| {
        // The youngest have the figure in the hand already.
        let figure = ink.paper() == Paper::Path && kit.stamps.is_empty() && ink.is_blank();
        let held =
            if figure { Held::Stamp(Motif::Figure, stamp_size(kit.first_pen().width)) } else { Held::Pen };
        ink.act(|desk| desk.hold(held));
        held
    });
    let mut tray = use_signal(|| None::<Tray>);
    let desk = ink.0.desk.clone();
    let deliver = use_callback(move |()| {
        let (pieces, now) = {
            let mut desk = desk.borrow_mut();
            (desk.take_pieces(), desk.status())
        };
        if now != *status.peek() {
            status.set(now);
        }
        if !pieces.is_empty() && tray.peek().is_some() {
            tray.set(None);
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
    let take = {
        let ink = ink.clone();
        use_callback(move |taken: Taken| {
            tray.set(None);
            match taken {
                Taken::Nothing => {}
                Taken::Clear => do_it.call(Desk::clear),
                Taken::Hold(chosen) => {
                    held.set(chosen);
                    ink.act(|desk| desk.hold(chosen));
                }
                Taken::Style(chosen) => {
                    style.set(chosen);
                    // Colour can be poured out; whatever else was chosen is for the pen, or the size of a stamp.
                    let now = match *held.peek() {
                        Held::Stamp(motif, _) if chosen.width != ink.0.desk.borrow().style().width => {
                            Held::Stamp(motif, stamp_size(chosen.width))
                        }
                        Held::Fill => Held::Fill,
                        Held::Stamp(..) | Held::Pen => Held::Pen,
                    };
                    held.set(now);
                    ink.act(|desk| {
                        desk.set_style(chosen);
                        desk.hold(now);
                    });
                }
            }
        })
    };
    let pull = use_callback(move |pulled: Tray| {
        let now = *tray.peek();
        tray.set((now != Some(pulled)).then_some(pulled));
    });
    let sit_down = {
        let (id, ink) = (id.clone(), ink.clone());
        move |mounted: MountedEvent| {
            if let Some(host) = host(id.clone(), &mounted) {
                ink.open(host, Rc::new(move || deliver.call(())));
            }
        }
    };
    let by_key = move |event: KeyboardEvent| {
        if event.key() == Key::Escape && tray.peek().is_some() {
            tray.set(None);
            return;
        }
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
    let figure = ink.paper() == Paper::Path;
    let rail = move |side: Side, words: InkWords, children: Element| {
        rsx! {
            Rail {
                side,
                words,
                kit,
                style: style(),
                held: held(),
                status: status(),
                tray: tray(),
                figure,
                on_take: take,
                on_pull: pull,
                on_act: do_it,
                {children}
            }
        }
    };

    rsx! {
        section { class: "ink", aria_label: "{words.paper}", onkeydown: by_key,
            {rail(Side::Start, words.clone(), rsx! {})}
            div { class: "ink-table",
                div { id, class: "ink-paper", onmounted: sit_down }
                if let Some(open) = tray() {
                    OpenTray {
                        tray: open,
                        words: words.clone(),
                        kit,
                        style: style(),
                        held: held(),
                        figure,
                        on_take: take,
                    }
                }
                if status().is_full {
                    p { class: "ink-note", role: "status", "{words.full}" }
                }
            }
            {rail(Side::End, words.clone(), children)}
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
