//! A topic as a small scene to go into.
use dioxus::prelude::*;

/// What is behind a door, as a picture that says it without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// A window with light: good things.
    Window,
    /// A cloud with rain over a roof: worries.
    Rain,
    /// A kite: wishes.
    Kite,
    /// A kitchen table: where I live, my days.
    Table,
    /// A path: what comes next.
    Path,
    /// A box of treasures: my people and my things.
    Treasures,
}

#[component]
pub fn Door(
    scene: Scene,
    #[props(into)] word: String,
    /// Said for the ear when the child has been in: it may go in again.
    #[props(default, into)]
    visited: Option<String>,
    on_press: Callback,
) -> Element {
    rsx! {
        button {
            class: "door",
            r#type: "button",
            "data-scene": scene.name(),
            "data-visited": visited.is_some(),
            onclick: move |_| on_press.call(()),
            svg { class: "door-scene", view_box: "0 0 160 140", "aria-hidden": "true",
                for (place , (class , line)) in scene.lines().iter().enumerate() {
                    path { key: "{place}", class: *class, d: *line }
                }
            }
            span { class: "door-word", "{word}" }
            if let Some(visited) = &visited {
                span { class: "visually-hidden", "{visited}" }
            }
        }
    }
}

impl Scene {
    pub const ALL: [Self; 6] =
        [Self::Window, Self::Rain, Self::Kite, Self::Table, Self::Path, Self::Treasures];

    fn name(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Rain => "rain",
            Self::Kite => "kite",
            Self::Table => "table",
            Self::Path => "path",
            Self::Treasures => "treasures",
        }
    }

    /// Tints under lines: `wash` is the scene's tint, `glow` its mid-tone, `pen` a line.
    fn lines(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Window => &[
                (
                    "wash",
                    "M46 22C66 20 94 20 114 22C116 50 116 82 114 106C92 108 68 108 46 106C44 78 44 50 46 22Z",
                ),
                ("glow", "M82 54C92 54 98 61 98 70C98 80 91 87 81 87C71 87 64 80 64 70C64 61 71 54 82 54Z"),
                (
                    "pen",
                    "M46 22C66 20 94 20 114 22C116 50 116 82 114 106C92 108 68 108 46 106C44 78 44 50 46 22Z",
                ),
                ("pen", "M80 21.5C79.5 50 80.5 80 80 107"),
                ("pen", "M45 64C68 63 92 65 115 64"),
                ("pen", "M36 108C66 110 96 110 124 108"),
                ("pen", "M30 18C32 44 33 66 28 92M130 18C128 44 127 66 132 92M26 17C60 13 100 13 134 17"),
                ("pen", "M58 34L54 31M102 34L106 31"),
            ],
            Self::Rain => &[
                (
                    "wash",
                    "M56 62C42 62 36 53 37 45C38 36 46 31 54 32C58 20 68 14 80 15C94 16 102 25 103 36C114 35 122 42 122 51C122 58 116 63 106 63C90 62 72 62 56 62Z",
                ),
                (
                    "pen",
                    "M56 62C42 62 36 53 37 45C38 36 46 31 54 32C58 20 68 14 80 15C94 16 102 25 103 36C114 35 122 42 122 51C122 58 116 63 106 63C90 62 72 62 56 62Z",
                ),
                ("glow", "M50 112V126H110V112L80 90Z"),
                ("pen", "M40 118L80 89L120 118"),
                ("pen", "M50 112C50.5 118 49.5 124 50 130H110C110.5 124 109.5 118 110 112"),
                ("pen", "M58 71L55 79M74 70L71 78M90 71L87 79M105 70L102 78"),
                ("pen", "M44 86L42 91M118 86L116 91"),
            ],
            Self::Kite => &[
                ("wash", "M92 16L124 44L98 84L66 52Z"),
                ("glow", "M92 16L124 44L95 50Z"),
                (
                    "pen",
                    "M92 16C103 25 114 34 124 44C116 58 107 72 98 84C87 74 76 63 66 52C74 40 83 28 92 16Z",
                ),
                ("pen", "M92 16C94 38 96 62 98 84M66 52C86 50 105 47 124 44"),
                ("pen", "M98 84C92 98 70 92 64 104C58 116 40 112 30 126"),
                ("pen", "M76 90L84 99M84 90L75 99M48 107L56 116M56 106L47 116"),
                ("pen", "M22 40C26 34 34 34 37 40C41 38 46 40 47 45"),
            ],
            Self::Table => &[
                (
                    "wash",
                    "M30 76C62 73 98 73 130 76C131 80 131 84 130 87C98 90 62 90 30 87C29 84 29 80 30 76Z",
                ),
                (
                    "pen",
                    "M30 76C62 73 98 73 130 76C131 80 131 84 130 87C98 90 62 90 30 87C29 84 29 80 30 76Z",
                ),
                ("pen", "M42 89C41 102 40 114 38 126M118 89C119 102 120 114 122 126"),
                ("glow", "M62 52H90C91 64 86 73 76 73C66 73 61 64 62 52Z"),
                ("pen", "M62 52C71 50.5 81 50.5 90 52C91 64 86 73 76 73C66 73 61 64 62 52Z"),
                ("pen", "M90 56C99 53 101 65 88 66"),
                ("pen", "M70 42C67 37 73 34 70 29M81 42C78 37 84 34 81 29"),
                ("pen", "M104 74C103 70 108 66 113 67C119 68 120 73 118 74.5"),
                ("pen", "M111 67C111 63 113 61 116 60"),
            ],
            Self::Path => &[
                ("wash", "M18 70C44 54 62 62 84 56C106 50 122 56 142 50V122C100 126 58 126 18 122Z"),
                ("pen", "M18 70C44 54 62 62 84 56C106 50 122 56 142 50"),
                ("pen", "M56 124C62 104 96 104 92 90C88 78 66 82 72 70C75 64 84 62 88 57"),
                ("pen", "M88 125C94 112 118 106 112 88C108 76 86 82 88 72C89 66 96 60 99 54.5"),
                (
                    "glow",
                    "M122 14C131 14 137 20 137 28C137 36 131 42 122 42C114 42 108 36 108 28C108 20 114 14 122 14Z",
                ),
                (
                    "pen",
                    "M122 14C131 14 137 20 137 28C137 36 131 42 122 42C114 42 108 36 108 28C108 20 114 14 122 14Z",
                ),
                (
                    "pen",
                    "M38 98C37 90 37 84 38 76M38 76C28 76 25 66 29 59C26 50 33 43 39 44C47 43 51 51 48 58C52 67 48 76 38 76Z",
                ),
            ],
            Self::Treasures => &[
                ("wash", "M34 70H126C126 88 125 106 124 122C94 124 66 124 36 122C35 106 34 88 34 70Z"),
                ("glow", "M66 50C72 36 90 36 92 50C98 58 92 70 79 70C66 70 60 58 66 50Z"),
                (
                    "pen",
                    "M34 70C64 68.5 96 68.5 126 70C126 88 125 106 124 122C94 124 66 124 36 122C35 106 34 88 34 70Z",
                ),
                ("pen", "M34 70L22 54C30 52 38 51 46 50M126 70L138 54C130 52 122 51 114 50"),
                (
                    "pen",
                    "M62 69C58 58 62 50 68 47C66 40 73 38 74 44C77 43 82 43 85 44C86 38 93 40 91 47C97 50 100 58 97 69",
                ),
                ("pen", "M74 54V55.5M85 54V55.5M77 61C79 62.5 81 62.5 83 61"),
                ("pen", "M104 69C105 56 110 46 118 36M118 36C111 35 110 27 116 24C121 26 122 33 118 36Z"),
                ("pen", "M50 69C48 60 46 52 41 44M41 44L34 42L39 37L38 30L44 34L51 31L48 38L52 43L45 43"),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[test]
    fn a_door_opens_and_says_where_it_leads() {
        #[component]
        fn House() -> Element {
            let mut inside = use_signal(|| false);
            rsx! {
                Door { scene: Scene::Kite, word: "Wishes", on_press: move |()| inside.set(true) }
                p { "inside {inside}" }
            }
        }
        let mut page = Page::open(|| rsx! { House {} });
        page.press("Wishes");
        assert!(page.html().contains("inside true"), "{}", page.html());
    }

    #[test]
    fn every_scene_is_another_picture() {
        for (place, scene) in Scene::ALL.iter().enumerate() {
            for other in &Scene::ALL[place + 1..] {
                assert_ne!(scene.lines(), other.lines(), "{scene:?} and {other:?}");
            }
        }
    }
}
