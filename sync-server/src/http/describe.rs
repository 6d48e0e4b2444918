//! The description of the API at `/openapi.json`.
use axum::{Router, routing::get};
use shared::wire::path;
use utoipa::openapi::{
    OpenApi,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};

use super::extract::Json;
use crate::app::App;

/// Adds what the operations themselves do not say.
pub fn complete(mut description: OpenApi) -> OpenApi {
    description.info.title = "Heard: sync server".into();
    description.info.version = env!("CARGO_PKG_VERSION").into();
    description.info.description =
        Some("How devices hand over what children gave, and how people read it.".into());
    description.info.contact = None;
    for path in description.paths.paths.values_mut() {
        for operation in
            [&mut path.get, &mut path.put, &mut path.post, &mut path.delete, &mut path.head, &mut path.patch]
                .into_iter()
                .flatten()
        {
            let subject = operation.tags.iter().flatten().next().cloned().unwrap_or_default();
            operation.operation_id = operation.operation_id.take().map(|verb| format!("{subject}_{verb}"));
        }
    }
    let components = description.components.get_or_insert_default();
    for (name, what) in [
        ("session", "The token of a session, for reading. It ends after twelve hours."),
        ("device", "The token of a device, for handing over what it captured. It does not end."),
    ] {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(what)).build();
        components.add_security_scheme(name, SecurityScheme::Http(scheme));
    }
    description
}

/// The route of the description.
pub fn route(description: OpenApi) -> Router<App> {
    let description = complete(description);
    Router::new().route(path::OPENAPI, get(|| async move { Json(description) }))
}
