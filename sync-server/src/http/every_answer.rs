//! What every answer carries, errors too: which server it is, what a browser may do with it, and a line in the
//! log without bodies, queries or ids.
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};
use shared::wire::{self, problem::ProblemKind};

use super::problem::problem_answer;
use crate::app::App;

const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                   img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; \
                   font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
                   frame-ancestors 'none'";

const ALWAYS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "microphone=(self), camera=(), geolocation=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Lets a request through if there is room, and finishes its answer.
pub async fn every_answer(State(app): State<App>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let of_the_api = request.uri().path().starts_with(wire::path::BASE);
    let began = app.world.now_ms();
    let mut answer = match app.requests.try_acquire() {
        Ok(_room) => next.run(request).await,
        Err(_) => {
            let mut problem = ProblemKind::Unavailable.problem();
            problem.retry_after_s = Some(1);
            problem_answer(&problem)
        }
    };
    let headers = answer.headers_mut();
    let identity = format!("{}/{}", app.identity.server, app.identity.epoch);
    if let Ok(identity) = HeaderValue::from_str(&identity) {
        headers.insert(wire::header::SERVER, identity);
    }
    for (name, value) in ALWAYS {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(CSP));
    if of_the_api {
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
    if app.settings.tls {
        let forever = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, forever);
    }
    let ms = app.world.now_ms() - began;
    let route = route.as_deref().unwrap_or("the web app");
    tracing::info!(%method, route, status = answer.status().as_u16(), ms, "answered");
    answer
}
