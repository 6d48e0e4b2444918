//! The replay of a drawing: the picture, and the controls of its time.
use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use shared::drawing::{Drawing, Pauses};

use super::icons::{Picture, ToolIcon};
use super::orders::Orders;
use super::pad::{host, new_id};
use super::player::{Player, SPEEDS};
use super::surface::{Behind, Opening, Surface};
use super::words::ReplayWords;

/// The bar moves this often while it plays; the picture moves with every frame.
const BAR_MS: u32 = 100;

/// A drawing that stands still until it is played. `document` is what `Ink::document` gave; another drawing wants
/// another `key`. With a `clock`, which answers the milliseconds since the drawing began or nothing while it
/// stands, something else such as sound leads the replay and pauses last as long as they did. `by_itself` plays it
/// once as soon as it is there, unless something else leads.
#[component]
pub fn InkReplay(
    document: Vec<u8>,
    words: ReplayWords,
    #[props(default)] clock: Option<Callback<(), Option<f64>>>,
    #[props(default)] by_itself: bool,
) -> Element {
    let show = use_hook(|| Show::of(&document, clock));
    match show {
        Some(show) => rsx! {
            Playing { show, words, by_itself }
        },
        None => rsx! {
            p { class: "ink-note", role: "status", "{words.unreadable}" }
        },
    }
}

#[component]
fn Playing(show: Show, words: ReplayWords, by_itself: bool) -> Element {
    let id = use_hook(new_id);
    let player = show.0.stage.clone();
    let length = player.borrow().player.length();
    let led = player.borrow().clock.is_some();
    let mut at = use_signal(|| length);
    let mut playing = use_signal(|| false);
    let mut speed = use_signal(|| SPEEDS[0]);
    let tell = {
        let player = player.clone();
        use_callback(move |()| {
            let mut stage = player.borrow_mut();
            stage.told = (stage.player.at() / BAR_MS, stage.player.is_playing());
            at.set(stage.player.at());
            if stage.player.is_playing() != *playing.peek() {
                playing.set(stage.player.is_playing());
            }
        })
    };
    use_drop({
        let show = show.clone();
        move || drop(show.0.surface.take())
    });
    let act = use_callback({
        let show = show.clone();
        move |act: Act| {
            {
                let player = &mut show.0.stage.borrow_mut().player;
                match act {
                    Act::Play => player.play(),
                    Act::Pause => player.pause(),
                    Act::Seek(ms) => player.seek(ms),
                    Act::Speed(speed) => player.set_speed(speed),
                }
            }
            if let Some(surface) = &*show.0.surface.borrow() {
                surface.paint();
            }
            tell.call(());
        }
    });
    let sit_down = {
        let id = id.clone();
        move |mounted: MountedEvent| {
            let Some(host) = host(id.clone(), &mounted) else { return };
            show.0.surface.take();
            player.borrow_mut().player.sit_down();
            let on_news = Rc::new(move || tell.call(()));
            let surface = Surface::open(Opening { host, draws: false, behind: player.clone(), on_news });
            show.0.surface.replace(Some(surface));
            if led {
                player.borrow_mut().player.follow();
                if let Some(surface) = &*show.0.surface.borrow() {
                    surface.paint();
                }
            } else if by_itself {
                act.call(Act::Play);
            }
        }
    };
    let (now, whole) = (clock_face(at()), clock_face(length));
    rsx! {
        figure { class: "ink-replay",
            div { class: "ink-table",
                div { id, class: "ink-paper", role: "img", aria_label: "{words.picture}", onmounted: sit_down }
            }
            // What leads has its own controls, and there is one clock.
            div { class: "ink-controls", role: "group", aria_label: "{words.controls}", hidden: led,
                button {
                    class: "ink-tool",
                    r#type: "button",
                    "data-testid": "ink-play",
                    aria_label: if playing() { "{words.pause}" } else { "{words.play}" },
                    onclick: move |_| act.call(if playing() { Act::Pause } else { Act::Play }),
                    ToolIcon { picture: if playing() { Picture::Pause } else { Picture::Play } }
                }
                input {
                    class: "ink-moment",
                    r#type: "range",
                    aria_label: "{words.moment}",
                    aria_valuetext: "{now} / {whole}",
                    min: "0",
                    max: "{length}",
                    step: "{BAR_MS}",
                    value: "{at}",
                    oninput: move |event| {
                        if let Ok(ms) = event.value().parse::<f64>() {
                            act.call(Act::Seek(ms as u32));
                        }
                    },
                }
                span { class: "ink-time", "aria-hidden": "true", "{now} / {whole}" }
                div { class: "ink-speeds", role: "group", aria_label: "{words.speed}",
                    for times in SPEEDS {
                        button {
                            key: "{times}",
                            class: "ink-speed",
                            r#type: "button",
                            aria_pressed: speed() == times,
                            onclick: move |_| {
                                speed.set(times);
                                act.call(Act::Speed(times));
                            },
                            "{times}×"
                        }
                    }
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Act {
    Play,
    Pause,
    Seek(u32),
    Speed(u32),
}

#[derive(Clone)]
struct Show(Rc<Held>);

struct Held {
    stage: Rc<RefCell<Stage>>,
    surface: RefCell<Option<Surface>>,
}

impl PartialEq for Show {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct Stage {
    player: Player,
    clock: Option<Callback<(), Option<f64>>>,
    /// What the controls show.
    told: (u32, bool),
}

impl Show {
    fn of(document: &[u8], clock: Option<Callback<(), Option<f64>>>) -> Option<Self> {
        let drawing = Drawing::from_bytes(document).ok()?;
        let pauses = if clock.is_some() { Pauses::Kept } else { Pauses::Shortened };
        let stage = Stage { player: Player::new(drawing, pauses), clock, told: (0, false) };
        Some(Self(Rc::new(Held { stage: Rc::new(RefCell::new(stage)), surface: RefCell::default() })))
    }
}

impl Behind for Stage {
    fn hear(&mut self, numbers: &[f64]) {
        // Led by something that has not begun, it stands where it is.
        let led = self.clock.map(|clock| clock.call(()).unwrap_or_else(|| f64::from(self.player.at())));
        self.player.hear(numbers, led);
    }

    fn orders(&mut self) -> &mut Orders {
        self.player.orders()
    }

    fn has_news(&self) -> bool {
        self.told != (self.player.at() / BAR_MS, self.player.is_playing())
    }
}

fn clock_face(ms: u32) -> String {
    let seconds = ms / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
