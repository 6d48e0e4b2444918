//! Bytes that events name.
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use shared::{
    answer::Blob,
    digest::{Digest, Digester},
    id::{CaseId, UploadId},
};

use super::SqlError;

/// How many bytes lie in one row.
pub const PIECE: usize = 256 * 1024;

/// A blob that the server does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub blob: Blob,
    /// The upload that was begun for it.
    pub upload: Option<UploadId>,
}

/// Puts a blob in, unless it is there. `on_server` says where it came from.
pub fn put(
    transaction: &Transaction<'_>,
    case: CaseId,
    blob: &Blob,
    bytes: &[u8],
    on_server: bool,
) -> Result<(), SqlError> {
    let name = (case.to_string(), blob.sha256.to_string());
    let new = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO blob (case_id, sha256, size, media_type, on_server) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![name.0, name.1, blob.size, blob.media_type, on_server])?;
    if new == 0 {
        return Ok(());
    }
    let mut insert = transaction
        .prepare_cached("INSERT INTO blob_piece (case_id, sha256, seq, bytes) VALUES (?1, ?2, ?3, ?4)")?;
    for (seq, piece) in bytes.chunks(PIECE).enumerate() {
        insert.execute(params![name.0, name.1, seq, piece])?;
    }
    Ok(())
}

/// Lets go of every blob of a case that the server has and that is not among these.
pub fn keep_only(transaction: &Transaction<'_>, case: CaseId, named: &[Digest]) -> Result<(), SqlError> {
    let case = case.to_string();
    let mut known =
        transaction.prepare_cached("SELECT sha256 FROM blob WHERE case_id = ?1 AND on_server = 1")?;
    let known: Vec<String> = known.query_map([&case], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for sha256 in known.iter().filter(|known| named.iter().all(|named| named.to_string() != **known)) {
        for sql in [
            "DELETE FROM blob_piece WHERE case_id = ?1 AND sha256 = ?2",
            "DELETE FROM blob WHERE case_id = ?1 AND sha256 = ?2",
        ] {
            transaction.prepare_cached(sql)?.execute([&case, sha256])?;
        }
    }
    Ok(())
}

/// The bytes of a blob, if they are here and are what their name says.
pub fn get(connection: &Connection, case: CaseId, sha256: Digest) -> Result<Option<Vec<u8>>, SqlError> {
    let size: Option<usize> = connection
        .prepare_cached("SELECT size FROM blob WHERE case_id = ?1 AND sha256 = ?2")?
        .query_row([case.to_string(), sha256.to_string()], |row| row.get(0))
        .optional()?;
    let Some(size) = size else { return Ok(None) };
    let bytes = range(connection, case, sha256, 0, size)?;
    let mut digester = Digester::default();
    digester.update(&bytes);
    if digester.finish() == sha256 {
        Ok(Some(bytes))
    } else {
        Err(SqlError::Damaged("a blob differs from its name"))
    }
}

/// Some bytes of a blob, from `offset`, at most `length`.
pub fn range(
    connection: &Connection,
    case: CaseId,
    sha256: Digest,
    offset: usize,
    length: usize,
) -> Result<Vec<u8>, SqlError> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes FROM blob_piece WHERE case_id = ?1 AND sha256 = ?2 AND seq BETWEEN ?3 AND ?4 ORDER BY seq",
    )?;
    let (first, last) = (offset / PIECE, (offset + length.max(1) - 1) / PIECE);
    let mut rows = statement.query(params![case.to_string(), sha256.to_string(), first, last])?;
    let mut bytes = Vec::with_capacity(length.min(8 * PIECE));
    while let Some(row) = rows.next()? {
        let piece = row.get_ref(0)?.as_blob().map_err(|_| SqlError::Damaged("a piece is not bytes"))?;
        bytes.extend_from_slice(piece);
    }
    let from = (offset - first * PIECE).min(bytes.len());
    bytes.drain(..from);
    bytes.truncate(length);
    Ok(bytes)
}

/// What the server does not have, of these names.
pub fn unsent(connection: &Connection, case: CaseId, sha256: Digest) -> Result<Option<Unsent>, SqlError> {
    let found = connection
        .prepare_cached(
            "SELECT size, media_type, upload_id FROM blob WHERE case_id = ?1 AND sha256 = ?2 AND on_server = 0",
        )?
        .query_row([case.to_string(), sha256.to_string()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?))
        })
        .optional()?;
    Ok(found.map(|(size, media_type, upload)| Unsent {
        case,
        blob: Blob { sha256, size, media_type },
        upload: upload.and_then(|it| it.parse().ok()),
    }))
}

/// Remembers the upload that was begun for a blob, or forgets it.
pub fn set_upload(
    connection: &Connection,
    case: CaseId,
    sha256: Digest,
    upload: Option<UploadId>,
) -> Result<(), SqlError> {
    connection
        .prepare_cached("UPDATE blob SET upload_id = ?3 WHERE case_id = ?1 AND sha256 = ?2")?
        .execute(params![case.to_string(), sha256.to_string(), upload.map(|it| it.to_string())])?;
    Ok(())
}

/// The server has it, or turned out not to.
pub fn set_on_server(
    connection: &Connection,
    case: CaseId,
    sha256: Digest,
    on_server: bool,
) -> Result<(), SqlError> {
    connection
        .prepare_cached(
            "UPDATE blob SET on_server = ?3, upload_id = NULL WHERE case_id = ?1 AND sha256 = ?2",
        )?
        .execute(params![case.to_string(), sha256.to_string(), on_server])?;
    Ok(())
}
