//! The only place where a failure becomes a status (RFC 9457). The reason stays in our log: it may name a child.
use std::any::Any;

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
    response::IntoResponse,
};
use shared::wire::problem::{Problem, ProblemKind};

use crate::{actions::Refusal, blobs::BlobError, store::StoreError};

/// Seconds after which the server may have room or time again.
const LATER_S: u64 = 30;
/// Seconds after which passwords that wait have been hashed.
const SOON_S: u64 = 3;

impl IntoResponse for Refusal {
    fn into_response(self) -> Response<Body> {
        let problem = match self {
            Self::Because(kind) => kind.problem(),
            Self::Wait { seconds } => after(ProblemKind::RateLimited, seconds),
            Self::Store(StoreError::Full) | Self::Blobs(BlobError::Full) => {
                tracing::error!("the disk is full");
                after(ProblemKind::StorageFull, LATER_S)
            }
            Self::Store(StoreError::Closed) => after(ProblemKind::Unavailable, LATER_S),
            Self::Password(_) => after(ProblemKind::Unavailable, SOON_S),
            Self::Blobs(BlobError::Differs) => ProblemKind::DigestMismatch.problem(),
            Self::Blobs(BlobError::Lost) => ProblemKind::OffsetConflict.problem(),
            failed => {
                tracing::error!(error = &failed as &dyn std::error::Error, "a request failed");
                ProblemKind::Internal.problem()
            }
        };
        problem_answer(&problem)
    }
}

fn after(kind: ProblemKind, seconds: u64) -> Problem {
    let mut problem = kind.problem();
    problem.retry_after_s = Some(seconds);
    problem
}

/// A problem as an answer.
pub fn problem_answer(problem: &Problem) -> Response<Body> {
    let body = serde_json::to_vec(problem).expect("a problem has no map with keys that are not text");
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if problem.status == 401 {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if let Some(seconds) = problem.retry_after_s {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    answer
}

/// The path is there, but not for this method. The router adds which methods are.
pub async fn wrong_method() -> Response<Body> {
    problem_answer(&ProblemKind::WrongMethod.problem())
}

/// A fault of ours must not take the connection with it.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response<Body> {
    tracing::error!("a request panicked");
    problem_answer(&ProblemKind::Internal.problem())
}
