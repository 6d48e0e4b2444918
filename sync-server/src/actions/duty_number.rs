//! The number to ring when a child may not be safe. Everybody who reads cases has it; a manager sets it.
use shared::{
    people::Role,
    wire::{
        duty::{Duty, dialled},
        problem::ProblemKind,
    },
};

use super::Refusal;
use crate::{
    app::App,
    audit::{Entry, What},
    store::{Session, StoreError},
};

/// The number as it is set now.
pub async fn read_duty_number(app: &App, session: &Session) -> Result<Duty, Refusal> {
    if !session.person.role.reads_cases() {
        return Err(ProblemKind::NotFound.into());
    }
    Ok(Duty { number: app.store.duty_number().await? })
}

/// Sets the number; none takes it away.
pub async fn set_duty_number(app: &App, session: &Session, duty: Duty) -> Result<(), Refusal> {
    if session.person.role != Role::Manager {
        return Err(ProblemKind::NotFound.into());
    }
    let number = duty.number.map(|number| number.trim().to_owned());
    if number.as_deref().is_some_and(|number| dialled(number).is_none()) {
        return Err(ProblemKind::Malformed.into());
    }
    let entry = Entry::by(app.world.now(), session.person.id, session.device, What::DutyNumberSet);
    Ok(app.store.set_duty_number(number, entry).await?)
}

/// The number for a person in this role; none for those who do not read cases.
pub(super) async fn duty_number_for(app: &App, role: Role) -> Result<Option<String>, StoreError> {
    if role.reads_cases() { app.store.duty_number().await } else { Ok(None) }
}
