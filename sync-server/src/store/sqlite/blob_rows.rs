//! Which bytes lie where, and which are on their way.
use rusqlite::{Connection, Row, params};
use shared::{
    digest::Digest,
    id::{CaseId, DeviceId, UploadId},
};

use super::row::{self, number, statement};
use crate::store::{BlobRow, Shelf, StoreError, Upload};

/// Whether what this device sends for this case is taken: it is not revoked and its person is on the case.
pub fn may_send(db: &Connection, device: DeviceId, case: CaseId) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM devices JOIN on_case USING (person)
               WHERE device = ? AND case_id = ? AND revoked = 0";
    Ok(statement(db, sql)?.exists([device.to_string(), case.to_string()])?)
}

/// Only social workers' devices lay anything on a case's shelf. For all others the answer must not depend on
/// what is there, so they have a shelf of their own.
pub fn shelf(db: &Connection, device: DeviceId, case: CaseId) -> Result<Shelf, StoreError> {
    let sql = "SELECT 1 FROM devices JOIN people USING (person) WHERE device = ? AND role = 'social_worker'";
    let worker = statement(db, sql)?.exists([device.to_string()])?;
    Ok(if worker && may_send(db, device, case)? { Shelf::Case(case) } else { Shelf::Apart(device) })
}

pub fn keep(db: &Connection, shelf: Shelf, blob: &BlobRow) -> Result<bool, StoreError> {
    let sql = "INSERT INTO blobs (shelf, sha256, size, media_type, kept) VALUES (?, ?, ?, ?, ?)
               ON CONFLICT DO NOTHING";
    let new = statement(db, sql)?.execute(params![
        shelf.to_string(),
        blob.sha256.0,
        number(blob.size),
        blob.media_type,
        blob.kept.unix_ms()
    ])?;
    Ok(new == 1)
}

pub fn find(db: &Connection, shelf: Shelf, sha256: &Digest) -> Result<Option<BlobRow>, StoreError> {
    let sql = "SELECT sha256, size, media_type, kept FROM blobs WHERE shelf = ? AND sha256 = ?";
    row::first(&mut statement(db, sql)?, params![shelf.to_string(), sha256.0], |row| {
        Ok(BlobRow {
            sha256: row::digest(row, "sha256")?,
            size: row::count(row, "size")?,
            media_type: row.get("media_type")?,
            kept: row::moment(row, "kept")?,
        })
    })
}

pub fn weight(db: &Connection, shelf: Shelf) -> Result<u64, StoreError> {
    let sql = "SELECT COALESCE(SUM(size), 0) AS weight FROM blobs WHERE shelf = ?";
    Ok(row::first(&mut statement(db, sql)?, [shelf.to_string()], |row| row::count(row, "weight"))?
        .unwrap_or(0))
}

pub fn begin_upload(db: &Connection, upload: &Upload) -> Result<(), StoreError> {
    let sql = "INSERT INTO uploads (upload, device, case_id, shelf, sha256, length, upload_offset, expires)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    statement(db, sql)?.execute(params![
        upload.upload.to_string(),
        upload.device.to_string(),
        upload.case.to_string(),
        upload.shelf.to_string(),
        upload.sha256.0,
        number(upload.length),
        number(upload.offset),
        upload.expires.unix_ms()
    ])?;
    Ok(())
}

pub fn upload(
    db: &Connection,
    upload: UploadId,
    device: DeviceId,
    now: i64,
) -> Result<Option<Upload>, StoreError> {
    let sql = "SELECT * FROM uploads WHERE upload = ? AND device = ? AND expires > ?";
    row::first(&mut statement(db, sql)?, params![upload.to_string(), device.to_string(), now], read_upload)
}

fn read_upload(row: &Row<'_>) -> Result<Upload, StoreError> {
    let (device, case) = (row::parsed(row, "device")?, row::parsed(row, "case_id")?);
    let shelf: String = row.get("shelf")?;
    let shelf = [Shelf::Case(case), Shelf::Apart(device)].into_iter().find(|it| it.to_string() == shelf);
    Ok(Upload {
        upload: row::parsed(row, "upload")?,
        device,
        case,
        shelf: shelf.ok_or(StoreError::Damaged("shelf"))?,
        sha256: row::digest(row, "sha256")?,
        length: row::count(row, "length")?,
        offset: row::count(row, "upload_offset")?,
        expires: row::moment(row, "expires")?,
    })
}

pub fn move_upload(db: &Connection, upload: UploadId, offset: u64) -> Result<(), StoreError> {
    statement(db, "UPDATE uploads SET upload_offset = ? WHERE upload = ?")?
        .execute(params![number(offset), upload.to_string()])?;
    Ok(())
}

pub fn drop_upload(db: &Connection, upload: UploadId) -> Result<(), StoreError> {
    statement(db, "DELETE FROM uploads WHERE upload = ?")?.execute([upload.to_string()])?;
    Ok(())
}
