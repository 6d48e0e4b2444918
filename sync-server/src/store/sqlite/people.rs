//! People and the cases they are on.
use rusqlite::{Connection, Row, params};
use shared::{
    id::{CaseId, PersonId},
    people::{AgeBand, Case},
};

use super::{
    audit_rows,
    row::{self, statement},
    visible,
};
use crate::{
    audit::Entry,
    store::{Account, StoreError},
};

pub fn add(db: &Connection, account: &Account, entry: &Entry) -> Result<bool, StoreError> {
    let sql = "INSERT INTO people (person, name, role, login, password) VALUES (?, ?, ?, ?, ?)
               ON CONFLICT DO NOTHING";
    let person = &account.person;
    let values = params![
        person.id.to_string(),
        person.name,
        visible::word(person.role),
        account.login,
        account.password
    ];
    let added = statement(db, sql)?.execute(values)? == 1;
    if added {
        audit_rows::add(db, entry)?;
    }
    Ok(added)
}

pub fn set_password(db: &Connection, login: &str, password: &str, entry: &Entry) -> Result<bool, StoreError> {
    let set =
        statement(db, "UPDATE people SET password = ? WHERE login = ?")?.execute([password, login])? == 1;
    if set {
        let sql = "DELETE FROM sessions WHERE device IN
                   (SELECT device FROM devices JOIN people USING (person) WHERE login = ?)";
        statement(db, sql)?.execute([login])?;
        audit_rows::add(db, entry)?;
    }
    Ok(set)
}

pub fn all(db: &Connection) -> Result<Vec<Account>, StoreError> {
    row::all(&mut statement(db, "SELECT * FROM people ORDER BY login")?, [], account)
}

pub fn by_login(db: &Connection, login: &str) -> Result<Option<Account>, StoreError> {
    row::first(&mut statement(db, "SELECT * FROM people WHERE login = ?")?, [login], account)
}

fn account(row: &Row<'_>) -> Result<Account, StoreError> {
    Ok(Account { person: row::person(row)?, login: row.get("login")?, password: row.get("password")? })
}

pub fn add_case(db: &Connection, case: &Case, entry: &Entry) -> Result<bool, StoreError> {
    let sql =
        "INSERT INTO cases (case_id, first_name, initial, picture, band, head) VALUES (?, ?, ?, ?, ?, 0)
               ON CONFLICT DO NOTHING";
    let values =
        params![case.id.to_string(), case.first_name, case.initial, case.picture, case.band.as_str()];
    let added = statement(db, sql)?.execute(values)? == 1;
    if added {
        audit_rows::add(db, entry)?;
    }
    Ok(added)
}

pub fn cases(db: &Connection) -> Result<Vec<Case>, StoreError> {
    row::all(&mut statement(db, "SELECT * FROM cases ORDER BY case_id")?, [], case)
}

pub fn cases_of(db: &Connection, person: PersonId) -> Result<Vec<Case>, StoreError> {
    let sql = "SELECT cases.* FROM cases JOIN on_case USING (case_id) WHERE person = ? ORDER BY case_id";
    row::all(&mut statement(db, sql)?, [person.to_string()], case)
}

fn case(row: &Row<'_>) -> Result<Case, StoreError> {
    let band = row.get_ref("band")?.as_str().unwrap_or_default();
    let band = AgeBand::ALL.into_iter().find(|it| it.as_str() == band);
    Ok(Case {
        id: row::parsed(row, "case_id")?,
        first_name: row.get("first_name")?,
        initial: row.get("initial")?,
        picture: row.get("picture")?,
        band: band.ok_or(StoreError::Damaged("band"))?,
    })
}

pub fn grant(db: &Connection, case: CaseId, person: PersonId, entry: &Entry) -> Result<(), StoreError> {
    statement(db, "INSERT INTO on_case (case_id, person) VALUES (?, ?) ON CONFLICT DO NOTHING")?
        .execute([case.to_string(), person.to_string()])?;
    audit_rows::add(db, entry)
}

pub fn withdraw(db: &Connection, case: CaseId, person: PersonId, entry: &Entry) -> Result<bool, StoreError> {
    let gone = statement(db, "DELETE FROM on_case WHERE case_id = ? AND person = ?")?
        .execute([case.to_string(), person.to_string()])?;
    if gone == 1 {
        audit_rows::add(db, entry)?;
    }
    Ok(gone == 1)
}
