//! How much of a feeling: an amount, from little to big. Never smiling, never numbered.
use dioxus::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    Small,
    Middle,
    Big,
}

impl Amount {
    pub const ALL: [Self; 3] = [Self::Small, Self::Middle, Self::Big];

    fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Middle => "middle",
            Self::Big => "big",
        }
    }

    /// Area, not width, grows evenly: that is what the eye compares.
    fn scale(self) -> f32 {
        match self {
            Self::Small => 0.36,
            Self::Middle => 0.66,
            Self::Big => 0.94,
        }
    }
}

#[component]
pub fn HowMuch(
    #[props(into)] legend: String,
    /// For small, middle and big.
    words: [String; 3],
    #[props(into)] picked: Option<Amount>,
    /// Different on one page for each feeling asked about.
    #[props(into, default = "how-much".to_owned())]
    name: String,
    /// The word that is being read aloud.
    #[props(default)]
    read: Option<String>,
    on_pick: Callback<Amount>,
) -> Element {
    rsx! {
        fieldset { class: "how-much",
            legend { "{legend}" }
            div { class: "how-much-row",
                for (amount , word) in Amount::ALL.into_iter().zip(words) {
                    label { key: "{amount.name()}", class: "how-much-box",
                        input {
                            r#type: "radio",
                            name: "{name}",
                            value: amount.name(),
                            checked: picked == Some(amount),
                            onchange: move |_| on_pick.call(amount),
                        }
                        span { class: "how-much-frame",
                            Pebble { amount }
                        }
                        span { class: "how-much-word", "data-read": read.as_ref() == Some(&word), "{word}" }
                    }
                }
            }
        }
    }
}

/// The picture of one amount.
#[component]
pub fn Pebble(amount: Amount) -> Element {
    rsx! {
        svg { class: "pebble", view_box: "-50 -50 100 100", "aria-hidden": "true",
            path { class: "how-much-ground", d: "M-40 47.5Q0 45.5 40 47" }
            g { transform: "translate(0 47) scale({amount.scale()}) translate(0 -47)",
                path { class: "how-much-pebble", d: PEBBLE }
            }
        }
    }
}

const PEBBLE: &str =
    "M-4 -46C22 -49 45 -28 46 2C47 30 30 47 0 47C-30 47 -47 30 -46 3C-45 -24 -28 -43 -4 -46Z";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    #[component]
    fn Asking() -> Element {
        let mut picked = use_signal(|| None);
        rsx! {
            HowMuch {
                legend: "How big is it?",
                words: ["A little", "Some", "A lot"].map(str::to_owned),
                picked: picked(),
                on_pick: move |amount| picked.set(Some(amount)),
            }
            p { "{picked:?}" }
        }
    }

    #[test]
    fn one_amount_is_picked_at_a_time() {
        let mut page = Page::open(|| rsx! { Asking {} });
        assert_eq!(page.html().matches("checked=true").count(), 0, "{}", page.html());
        page.pick("A lot");
        page.pick("Some");
        assert!(page.html().contains("Some(Middle)"), "{}", page.html());
        assert_eq!(page.html().matches("checked=true").count(), 1, "{}", page.html());
    }

    #[test]
    fn each_amount_covers_clearly_more_than_the_one_before() {
        let area = |amount: Amount| amount.scale().powi(2);
        assert!(area(Amount::Middle) > 2.0 * area(Amount::Small));
        assert!(area(Amount::Big) > 2.0 * area(Amount::Middle));
    }
}
