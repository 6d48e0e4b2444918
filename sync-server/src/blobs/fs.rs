//! Blobs as files. A file gets its name only when all of it is on disk, and the name is on disk too before
//! anybody is told: write apart, sync, rename, sync the folder.
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use bytes::Bytes;
use shared::{
    digest::{Digest, Digester},
    id::UploadId,
};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt};

use super::{BlobError, Blobs, Growing, Incoming, Kept, sniff};
use crate::store::Shelf;

/// Bytes are handed to the disk in pieces of this size, so that a drawing takes one trip.
const PIECE: usize = 256 * 1024;

/// Blobs below one folder.
#[derive(Debug, Clone)]
pub struct Folder {
    places: Arc<Places>,
}

#[derive(Debug)]
struct Places {
    shelves: PathBuf,
    arriving: PathBuf,
    uploads: PathBuf,
    arrivals: AtomicU64,
}

impl Folder {
    /// Opens or makes the folder, and clears away what had not arrived when the server last ended.
    pub fn open(folder: &Path) -> Result<Self, BlobError> {
        let places = Places {
            shelves: folder.join("blobs"),
            arriving: folder.join("arriving"),
            uploads: folder.join("uploads"),
            arrivals: AtomicU64::new(0),
        };
        if places.arriving.exists() {
            fs::remove_dir_all(&places.arriving)?;
        }
        for place in [&places.shelves, &places.arriving, &places.uploads] {
            fs::create_dir_all(place)?;
        }
        sync_folder(folder)?;
        Ok(Self { places: Arc::new(places) })
    }
}

impl Places {
    /// Two levels, because some file systems are slow with many names in one folder.
    fn name(&self, shelf: Shelf, sha256: &Digest) -> PathBuf {
        let name = sha256.to_string();
        self.shelves.join(shelf.to_string()).join(&name[..2]).join(name)
    }

    fn upload(&self, upload: UploadId) -> PathBuf {
        self.uploads.join(upload.to_string())
    }

    /// Makes the folder of a name; a new folder is on disk before anything lies in it.
    fn folder_of<'name>(&self, name: &'name Path) -> io::Result<&'name Path> {
        let folder = name.parent().ok_or(io::ErrorKind::InvalidInput)?;
        if !folder.exists() {
            fs::create_dir_all(folder)?;
            let shelf = folder.parent().ok_or(io::ErrorKind::InvalidInput)?;
            sync_folder(shelf)?;
            sync_folder(&self.shelves)?;
        }
        Ok(folder)
    }
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

async fn on_disk<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, BlobError> + Send + 'static,
) -> Result<T, BlobError> {
    tokio::task::spawn_blocking(work).await.map_err(|gone| BlobError::Failed(io::Error::other(gone)))?
}

#[async_trait]
impl Blobs for Folder {
    async fn incoming(&self) -> Result<Box<dyn Incoming>, BlobError> {
        let number = self.places.arrivals.fetch_add(1, Ordering::Relaxed);
        let path = self.places.arriving.join(number.to_string());
        let places = Arc::clone(&self.places);
        let arrival = Arrival { file: None, path, buffer: Vec::new() };
        Ok(Box::new(Arriving { places, arrival, digester: Digester::default(), size: 0, head: Vec::new() }))
    }

    async fn open(
        &self,
        shelf: Shelf,
        sha256: Digest,
        from: u64,
        length: u64,
    ) -> Result<Option<Box<dyn AsyncRead + Send + Unpin>>, BlobError> {
        let mut file = match tokio::fs::File::open(self.places.name(shelf, &sha256)).await {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        file.set_max_buf_size(PIECE);
        if from > 0 {
            file.seek(SeekFrom::Start(from)).await?;
        }
        Ok(Some(Box::new(file.take(length))))
    }

    async fn remove(&self, shelf: Shelf, sha256: Digest) -> Result<(), BlobError> {
        remove(self.places.name(shelf, &sha256)).await
    }

    async fn grow(&self, upload: UploadId, noted: u64) -> Result<Box<dyn Growing>, BlobError> {
        let places = Arc::clone(&self.places);
        let file = on_disk(move || {
            let path = places.upload(upload);
            let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
            if file.metadata()?.len() < noted {
                return Err(BlobError::Lost);
            }
            file.set_len(noted)?;
            file.seek(SeekFrom::End(0))?;
            if noted == 0 {
                sync_folder(&places.uploads)?;
            }
            Ok(file)
        });
        Ok(Box::new(Appending { file: Some(file.await?), buffer: Vec::new() }))
    }

    async fn keep_grown(&self, upload: UploadId, shelf: Shelf, sha256: Digest) -> Result<Kept, BlobError> {
        let places = Arc::clone(&self.places);
        on_disk(move || {
            let from = places.upload(upload);
            let kept = read_through(&from, sha256)?;
            let name = places.name(shelf, &sha256);
            let folder = places.folder_of(&name)?;
            match fs::hard_link(&from, &name) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                linked => linked?,
            }
            sync_folder(folder)?;
            Ok(kept)
        })
        .await
    }

    async fn remove_grown(&self, upload: UploadId) -> Result<(), BlobError> {
        remove(self.places.upload(upload)).await
    }
}

async fn remove(path: PathBuf) -> Result<(), BlobError> {
    match tokio::fs::remove_file(path).await {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn read_through(path: &Path, sha256: Digest) -> Result<Kept, BlobError> {
    let mut file = File::open(path)?;
    let mut digester = Digester::default();
    let mut piece = vec![0; PIECE];
    let mut head = Vec::new();
    let mut size = 0;
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            break;
        }
        if head.is_empty() {
            head.extend_from_slice(&piece[..read.min(sniff::HEAD)]);
        }
        digester.update(&piece[..read]);
        size += read as u64;
    }
    if digester.finish() != sha256 {
        return Err(BlobError::Differs);
    }
    Ok(Kept { size, media_type: sniff::media_type(&head) })
}

struct Arriving {
    places: Arc<Places>,
    arrival: Arrival,
    digester: Digester,
    size: u64,
    head: Vec<u8>,
}

/// A file without a name yet. It goes when nobody keeps it.
struct Arrival {
    file: Option<File>,
    path: PathBuf,
    buffer: Vec<u8>,
}

impl Arrival {
    fn spill(&mut self) -> Result<(), BlobError> {
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(OpenOptions::new().write(true).create_new(true).open(&self.path)?),
        };
        file.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    fn has_a_name(&mut self) {
        self.file = None;
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        if self.file.is_some() {
            // What stays behind is cleared away at the next start.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[async_trait]
impl Incoming for Arriving {
    async fn write(&mut self, piece: Bytes) -> Result<(), BlobError> {
        self.digester.update(&piece);
        self.size += piece.len() as u64;
        let missing = sniff::HEAD.saturating_sub(self.head.len());
        self.head.extend_from_slice(&piece[..piece.len().min(missing)]);
        self.arrival.buffer.extend_from_slice(&piece);
        if self.arrival.buffer.len() >= PIECE {
            let path = self.arrival.path.clone();
            let nothing = Arrival { file: None, path, buffer: Vec::new() };
            let mut arrival = std::mem::replace(&mut self.arrival, nothing);
            self.arrival = on_disk(move || arrival.spill().map(|()| arrival)).await?;
        }
        Ok(())
    }

    async fn keep(self: Box<Self>, shelf: Shelf, sha256: Digest) -> Result<Kept, BlobError> {
        let Self { places, mut arrival, digester, size, head } = *self;
        if digester.finish() != sha256 {
            return Err(BlobError::Differs);
        }
        on_disk(move || {
            arrival.spill()?;
            let name = places.name(shelf, &sha256);
            let folder = places.folder_of(&name)?;
            if let Some(file) = &arrival.file {
                file.sync_all()?;
            }
            // Over a file of the same name lie the same bytes, so it does not matter who comes last.
            fs::rename(&arrival.path, &name)?;
            arrival.has_a_name();
            sync_folder(folder)?;
            Ok(Kept { size, media_type: sniff::media_type(&head) })
        })
        .await
    }
}

struct Appending {
    file: Option<File>,
    buffer: Vec<u8>,
}

impl Appending {
    async fn spill(&mut self, sync: bool) -> Result<(), BlobError> {
        let buffer = std::mem::take(&mut self.buffer);
        let mut file = self.file.take().ok_or(BlobError::Lost)?;
        let file = on_disk(move || {
            file.write_all(&buffer)?;
            if sync {
                file.sync_all()?;
            }
            Ok(file)
        });
        self.file = Some(file.await?);
        Ok(())
    }
}

#[async_trait]
impl Growing for Appending {
    async fn write(&mut self, piece: Bytes) -> Result<(), BlobError> {
        self.buffer.extend_from_slice(&piece);
        if self.buffer.len() >= PIECE { self.spill(false).await } else { Ok(()) }
    }

    async fn sync(mut self: Box<Self>) -> Result<(), BlobError> {
        self.spill(true).await
    }
}
