//! Whom a child can turn to beside its worker. It is on the tablets of those who visit, and nowhere else.
use shared::people::Role;

use crate::{
    app::App,
    store::{Outside, StoreError},
};

/// For a person in this role; nobody for those who do not read cases.
pub(super) async fn outside_for(app: &App, role: Role) -> Result<Outside, StoreError> {
    if role.reads_cases() { app.store.outside().await } else { Ok(Outside::default()) }
}
