//! The code that an address brings along: `https://server/#pair=CODE`. The part after `#` is sent to nobody.
use super::window;

/// The code; from then on it is in neither the address nor the history.
pub fn take_code() -> Option<String> {
    let location = window().location();
    let code = code_in(&location.hash().ok()?)?;
    let rest = format!("{}{}", location.pathname().ok()?, location.search().ok()?);
    let history = window().history().ok()?;
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&rest));
    Some(code)
}

fn code_in(fragment: &str) -> Option<String> {
    let code = fragment.strip_prefix("#pair=")?.trim();
    (!code.is_empty()).then(|| code.to_owned())
}
