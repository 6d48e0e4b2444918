//! One tool: a picture to press, with a name for the ear.
use dioxus::prelude::*;

use crate::ui::use_read_now;

/// Says what a tool is called as it is taken up, to who can not read. Where there is none, tools are silent.
#[derive(Clone, Copy, PartialEq)]
pub struct Naming(pub Callback<String>);

#[component]
pub fn ToolButton(
    #[props(into)] label: String,
    /// What is said when it is taken up, where that is less than the label.
    #[props(default, into)]
    says: Option<String>,
    /// What a measurement finds it by.
    #[props(default)]
    name: Option<&'static str>,
    /// Of a tool that is in the hand or not.
    #[props(default, into)]
    pressed: Option<bool>,
    /// Of a tool whose kinds lie in a tray.
    #[props(default, into)]
    expanded: Option<bool>,
    #[props(default)] disabled: bool,
    on_press: Callback,
    children: Element,
) -> Element {
    let naming = use_hook(try_consume_context::<Naming>);
    let says = says.unwrap_or_else(|| label.clone());
    let read = use_read_now(&says);
    rsx! {
        button {
            class: "ink-tool",
            r#type: "button",
            "data-testid": name,
            "data-read": read,
            aria_label: "{label}",
            aria_expanded: expanded.map(|expanded| expanded.to_string()),
            aria_pressed: pressed.map(|pressed| pressed.to_string()),
            disabled,
            onclick: move |_| {
                if let Some(Naming(say)) = naming {
                    say.call(says.clone());
                }
                on_press.call(());
            },
            {children}
        }
    }
}
