//! A drawing's document in, its picture as a PNG file out; in the browser by way of a worker that is started when
//! the first picture is wanted. Never here: anything else, because it would be loaded with it.
use shared::drawing::render::{self, RenderError};
use shared::drawing::{Drawing, DrawingError};

#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error(transparent)]
    Drawing(#[from] DrawingError),
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// The picture of a document, `width` pixels wide.
pub fn png(document: &[u8], width: u32) -> Result<Vec<u8>, PictureError> {
    Ok(render::png(&Drawing::from_bytes(document)?, width)?)
}

/// What `picture_worker.js` calls.
#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn png(document: &[u8], width: u32) -> Result<Vec<u8>, JsError> {
        Ok(super::png(document, width)?)
    }
}
