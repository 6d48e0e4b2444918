//! The children a carer looks after; with one child there is nothing to choose.
use dioxus::prelude::*;

use super::book_page::BookOf;
use crate::{
    route::Route,
    screens::everyone::{ChildName, Inside},
    ui::{Heading, Sheet},
    words::{key, say},
};

#[component]
pub fn CarerHome() -> Element {
    let inside = use_context::<Inside>();
    let cases = inside.home.read().cases.clone();
    match &cases[..] {
        [only] => rsx! { BookOf { case: only.clone() } },
        [] => rsx! {
            Sheet {
                Heading { {say(key::CARER_CHILDREN)} }
                p { {say(key::CARER_CHILDREN_NONE)} }
            }
        },
        several => rsx! {
            Sheet {
                Heading { {say(key::CARER_CHILDREN)} }
                ul { class: "children",
                    for case in several {
                        li { key: "{case.id}", class: "child-row",
                            Link { class: "child-card", to: Route::BookPage { case: case.id },
                                ChildName { case: case.clone() }
                            }
                        }
                    }
                }
            }
        },
    }
}
