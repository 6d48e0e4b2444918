//! Cards to choose from: one of them, or some.
use dioxus::prelude::*;

use super::{Glyph, Icon};

#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    pub picture: Option<Glyph>,
}

impl Offer {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, picture: None }
    }

    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    pub fn with_picture(self, picture: Glyph) -> Self {
        Self { picture: Some(picture), ..self }
    }
}

#[component]
pub fn ChooseOne(
    #[props(into)] legend: String,
    /// Different for every question on the page: it makes the radio buttons one group.
    #[props(into)]
    name: String,
    offers: Vec<Offer>,
    #[props(into)] picked: Option<String>,
    #[props(default, into)] error: Option<String>,
    on_pick: Callback<String>,
) -> Element {
    rsx! {
        fieldset { class: "choose", aria_invalid: error.is_some().then_some("true"),
            legend { "{legend}" }
            div { class: "choose-cards",
                for offer in offers {
                    label { key: "{offer.value}", class: "choose-card",
                        input {
                            r#type: "radio",
                            name: "{name}",
                            value: "{offer.value}",
                            checked: picked.as_ref() == Some(&offer.value),
                            onchange: { let value = offer.value.clone(); move |_| on_pick.call(value.clone()) },
                        }
                        OfferWords { offer: offer.clone() }
                    }
                }
            }
            if let Some(error) = &error {
                p { class: "field-error", role: "status", "{error}" }
            }
        }
    }
}

/// What is picked comes back in the order of the offers.
#[component]
pub fn ChooseSome(
    #[props(into)] legend: String,
    offers: Vec<Offer>,
    picked: Vec<String>,
    #[props(default, into)] error: Option<String>,
    on_change: Callback<Vec<String>>,
) -> Element {
    let values: Vec<String> = offers.iter().map(|offer| offer.value.clone()).collect();
    let turned = move |value: &str| -> Vec<String> {
        let on = |known: &String| picked.contains(known) != (known == value);
        values.iter().filter(|known| on(known)).cloned().collect()
    };
    rsx! {
        fieldset { class: "choose", aria_invalid: error.is_some().then_some("true"),
            legend { "{legend}" }
            div { class: "choose-cards",
                for offer in offers {
                    label { key: "{offer.value}", class: "choose-card",
                        input {
                            r#type: "checkbox",
                            value: "{offer.value}",
                            checked: turned(&offer.value).len() < turned("").len(),
                            onchange: { let now = turned(&offer.value); move |_| on_change.call(now.clone()) },
                        }
                        OfferWords { offer: offer.clone() }
                    }
                }
            }
            if let Some(error) = &error {
                p { class: "field-error", role: "status", "{error}" }
            }
        }
    }
}

#[component]
fn OfferWords(offer: Offer) -> Element {
    rsx! {
        span { class: "choose-mark", aria_hidden: "true" }
        if let Some(glyph) = offer.picture {
            Icon { glyph }
        }
        span { class: "choose-words",
            span { class: "choose-label", "{offer.label}" }
            if let Some(hint) = offer.hint {
                span { class: "choose-hint", "{hint}" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::press::Page;

    fn people() -> Vec<Offer> {
        vec![
            Offer::new("worker", "Social worker"),
            Offer::new("carer", "Foster carer"),
            Offer::new("dog", "Dog"),
        ]
    }

    #[component]
    fn WhoIsHere() -> Element {
        let mut picked = use_signal(Vec::<String>::new);
        let mut one = use_signal(|| None::<String>);
        rsx! {
            ChooseSome { legend: "Who is here?", offers: people(), picked: picked(), on_change: move |now| picked.set(now) }
            ChooseOne {
                legend: "Where?",
                name: "where",
                offers: vec![Offer::new("school", "School"), Offer::new("car", "In the car")],
                picked: one(),
                on_pick: move |now| one.set(Some(now)),
            }
            p { "{picked().join(\"+\")} at {one:?}" }
        }
    }

    #[test]
    fn several_people_can_be_here_and_leave_again() {
        let mut page = Page::open(|| rsx! { WhoIsHere {} });
        page.pick("Dog");
        page.pick("Social worker");
        assert!(page.html().contains("worker+dog at"), "{}", page.html());
        assert_eq!(page.html().matches("checked=true").count(), 2, "{}", page.html());
        page.pick("Dog");
        assert!(page.html().contains("worker at"), "{}", page.html());
    }

    #[test]
    fn only_one_place_is_the_place() {
        let mut page = Page::open(|| rsx! { WhoIsHere {} });
        page.pick("School");
        page.pick("In the car");
        assert!(page.html().contains("car"), "{}", page.html());
        assert_eq!(page.html().matches("checked=true").count(), 1, "{}", page.html());
    }
}
