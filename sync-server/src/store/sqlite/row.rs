//! How values of ours are read from columns.
use std::str::FromStr;

use rusqlite::{CachedStatement, Connection, Row};
use shared::{digest::Digest, people::Person, time::Moment};

use super::visible;
use crate::store::StoreError;

/// A statement that is prepared once for each connection.
pub fn statement<'db>(db: &'db Connection, sql: &str) -> Result<CachedStatement<'db>, StoreError> {
    Ok(db.prepare_cached(sql)?)
}

/// Text that is one of our ids, or anything else that reads itself.
pub fn parsed<T: FromStr>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| StoreError::Damaged(column))
}

/// A digest.
pub fn digest(row: &Row<'_>, column: &'static str) -> Result<Digest, StoreError> {
    Ok(Digest(row.get(column)?))
}

/// A time, in UTC.
pub fn moment(row: &Row<'_>, column: &'static str) -> Result<Moment, StoreError> {
    Ok(Moment::new(row.get(column)?, 0))
}

/// A number that is never negative.
pub fn count(row: &Row<'_>, column: &'static str) -> Result<u64, StoreError> {
    u64::try_from(row.get::<_, i64>(column)?).map_err(|_| StoreError::Damaged(column))
}

/// A number as the database takes it.
pub fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// The columns `person`, `name` and `role`.
pub fn person(row: &Row<'_>) -> Result<Person, StoreError> {
    let role = visible::role(row.get_ref("role")?.as_str().unwrap_or_default());
    Ok(Person {
        id: parsed(row, "person")?,
        name: row.get("name")?,
        role: role.ok_or(StoreError::Damaged("role"))?,
    })
}

/// Every row, read.
pub fn all<T>(
    statement: &mut CachedStatement<'_>,
    values: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut rows = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read(row)?);
    }
    Ok(all)
}

/// The first row, read, if there is one.
pub fn first<T>(
    statement: &mut CachedStatement<'_>,
    values: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut rows = statement.query(values)?;
    rows.next()?.map(read).transpose()
}
