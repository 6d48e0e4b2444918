//! The door: reads a request, names the caller, calls one action, writes the answer. Never: SQL, or a decision on
//! who may do what. The table below is the whole API.
mod address;
mod blobs;
mod book;
mod caller;
mod describe;
mod devices;
mod duty;
mod events;
mod every_answer;
mod extract;
mod problem;
mod range;
mod recoveries;
mod server;
mod sessions;
mod uploads;
mod web;

use std::time::Duration;

use axum::{Router, middleware};
pub use problem::problem_answer;
use tower_http::{catch_panic::CatchPanicLayer, timeout::RequestBodyTimeoutLayer};
use utoipa::openapi::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

use crate::app::App;

/// A body that stands still for so long has lost its sender.
const STANDSTILL: Duration = Duration::from_secs(30);

/// Everything that the server answers.
pub fn router(app: App) -> Router {
    let (router, description) = table().split_for_parts();
    finished(router.merge(describe::route(description)), app)
}

/// The description of the API, as `/openapi.json` gives it.
pub fn description() -> OpenApi {
    describe::complete(table().split_for_parts().1)
}

fn table() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(server::hello))
        .routes(routes!(server::health))
        .routes(routes!(devices::make_pairing))
        .routes(routes!(devices::pair))
        .routes(routes!(devices::own_log))
        .routes(routes!(sessions::sign_in, sessions::sign_out))
        .routes(routes!(sessions::me))
        .routes(routes!(events::push, events::pull).layer(events::push_limit()))
        .routes(routes!(book::read))
        .routes(routes!(duty::read, duty::set))
        .routes(routes!(blobs::put, blobs::get))
        .routes(routes!(blobs::picture))
        .routes(routes!(uploads::begin))
        .routes(routes!(uploads::look, uploads::extend, uploads::end))
        .routes(routes!(recoveries::ask))
        .routes(routes!(recoveries::read))
}

fn finished(router: Router<App>, app: App) -> Router {
    router
        .method_not_allowed_fallback(problem::wrong_method)
        .fallback(web::file)
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(RequestBodyTimeoutLayer::new(STANDSTILL))
        .layer(middleware::from_fn_with_state(app.clone(), every_answer::every_answer))
        .with_state(app)
}
