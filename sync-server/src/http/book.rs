//! The book of likes and dislikes.
use axum::extract::State;
use shared::{
    id::CaseId,
    wire::{book::Book, path, problem::Problem},
};

use super::{
    caller::SignedIn,
    extract::{Json, Path},
};
use crate::{
    actions::{self, Refusal},
    app::App,
};

/// The whole book, and what the child shares with the one who asks. By everyone on the case.
#[utoipa::path(get, path = path::BOOK, tag = "book", security(("session" = [])),
    params(("case" = String, Path, format = Uuid)),
    responses((status = 200, body = Book), (status = "4XX", body = Problem)))]
pub async fn read(
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Path(case): Path<CaseId>,
) -> Result<Json<Book>, Refusal> {
    Ok(Json(actions::read_book(&app, &session, case).await?))
}
