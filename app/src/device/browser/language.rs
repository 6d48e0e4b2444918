//! Which language this browser is used in, and the words of the others. A choice of language is no secret, and
//! is wanted before there is a PIN.
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::window;

const CHOSEN: &str = "heard-language";

pub fn chosen() -> Option<String> {
    let storage = window().local_storage().ok().flatten();
    let chosen = storage.and_then(|storage| storage.get_item(CHOSEN).ok().flatten());
    chosen.or_else(|| window().navigator().language())
}

pub fn choose(tag: &str) {
    // Where it can not be kept it lasts as long as the page.
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(CHOSEN, tag);
    }
    if let Some(page) = window().document().and_then(|document| document.document_element()) {
        let _ = page.set_attribute("lang", tag);
    }
}

pub async fn words(address: String) -> Option<String> {
    JsFuture::from(fetch(&address).await?.text().ok()?).await.ok()?.as_string()
}

pub async fn bytes(address: String) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(fetch(&address).await?.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}

async fn fetch(address: &str) -> Option<Response> {
    let answer: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    answer.ok().then_some(answer)
}
