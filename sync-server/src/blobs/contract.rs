//! What any place for blobs must do.
use std::sync::Arc;

use bytes::Bytes;
use shared::{
    digest::Digest,
    id::{CaseId, UploadId},
};
use tokio::io::AsyncReadExt;

use super::*;
use crate::scratch::Scratch;

const SHELF: Shelf = Shelf::Case(CaseId(uuid::Uuid::from_u128(1)));
const OTHER: Shelf = Shelf::Case(CaseId(uuid::Uuid::from_u128(2)));

fn each_place() -> Vec<(Scratch, Arc<dyn Blobs>)> {
    let folder = Scratch::new();
    let place = Folder::open(folder.path()).unwrap();
    vec![(folder, Arc::new(place))]
}

async fn keep(blobs: &dyn Blobs, shelf: Shelf, bytes: &[u8]) -> Result<Kept, BlobError> {
    let mut incoming = blobs.incoming().await?;
    for piece in bytes.chunks(100_000) {
        incoming.write(Bytes::copy_from_slice(piece)).await?;
    }
    incoming.keep(shelf, Digest::of(bytes)).await
}

async fn part(blobs: &dyn Blobs, shelf: Shelf, sha256: Digest, from: u64, length: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    blobs.open(shelf, sha256, from, length).await.unwrap()?.read_to_end(&mut bytes).await.unwrap();
    Some(bytes)
}

fn files_in(folder: &std::path::Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[tokio::test]
async fn what_is_kept_is_read_back_whole_and_in_part_and_on_its_shelf_alone() {
    for (_folder, blobs) in each_place() {
        for size in [0, 1, 60_000, 256 * 1024, 700_001] {
            let bytes: Vec<u8> = (0..size).map(|at: u32| at.to_le_bytes()[0] ^ at.to_le_bytes()[1]).collect();
            let sha256 = Digest::of(&bytes);
            let kept = keep(&*blobs, SHELF, &bytes).await.unwrap();
            assert_eq!(kept.size, u64::from(size));
            assert_eq!(part(&*blobs, SHELF, sha256, 0, u64::MAX).await.unwrap(), bytes);
            assert_eq!(part(&*blobs, OTHER, sha256, 0, u64::MAX).await, None);
            if size > 10 {
                assert_eq!(part(&*blobs, SHELF, sha256, 3, 5).await.unwrap(), bytes[3..8]);
            }
        }
    }
}

#[tokio::test]
async fn other_bytes_than_announced_leave_nothing_behind() {
    for (folder, blobs) in each_place() {
        for size in [10, 700_000] {
            let mut incoming = blobs.incoming().await.unwrap();
            incoming.write(Bytes::from(vec![1; size])).await.unwrap();
            let kept = incoming.keep(SHELF, Digest::of(b"other")).await;
            assert!(matches!(kept, Err(BlobError::Differs)));
            let mut dropped = blobs.incoming().await.unwrap();
            dropped.write(Bytes::from(vec![1; size])).await.unwrap();
        }
        assert_eq!(part(&*blobs, SHELF, Digest::of(b"other"), 0, 9).await, None);
        assert_eq!(files_in(&folder.path().join("arriving")), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_who_keep_the_same_bytes_at_once_all_find_them_whole() {
    for (folder, blobs) in each_place() {
        for round in 0..20_u8 {
            let bytes = vec![round; 60_000];
            let tasks: Vec<_> = (0..8)
                .map(|_| {
                    let (blobs, bytes) = (Arc::clone(&blobs), bytes.clone());
                    tokio::spawn(async move {
                        keep(&*blobs, SHELF, &bytes).await.unwrap();
                        assert_eq!(part(&*blobs, SHELF, Digest::of(&bytes), 0, 60_000).await.unwrap(), bytes);
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap();
            }
        }
        assert_eq!(files_in(&folder.path().join("arriving")), 0);
    }
}

#[tokio::test]
async fn an_upload_goes_on_from_what_was_noted_and_gets_its_name_when_it_is_whole() {
    for (_folder, blobs) in each_place() {
        let upload = UploadId(uuid::Uuid::from_u128(3));
        let whole = b"RIFF....WAVE and the rest";
        let sha256 = Digest::of(whole);
        let mut growing = blobs.grow(upload, 0).await.unwrap();
        growing.write(Bytes::from_static(&whole[..10])).await.unwrap();
        growing.sync().await.unwrap();
        // Noted were only eight; what came after them is sent again.
        let mut growing = blobs.grow(upload, 8).await.unwrap();
        growing.write(Bytes::from_static(&whole[8..20])).await.unwrap();
        growing.sync().await.unwrap();
        assert!(matches!(blobs.keep_grown(upload, SHELF, sha256).await, Err(BlobError::Differs)));
        let mut growing = blobs.grow(upload, 20).await.unwrap();
        growing.write(Bytes::from_static(&whole[20..])).await.unwrap();
        growing.sync().await.unwrap();
        for _ in 0..2 {
            let kept = blobs.keep_grown(upload, SHELF, sha256).await.unwrap();
            assert_eq!(kept, Kept { size: whole.len() as u64, media_type: "audio/wav" });
        }
        blobs.remove_grown(upload).await.unwrap();
        assert_eq!(part(&*blobs, SHELF, sha256, 0, 99).await.unwrap(), whole);
        assert!(matches!(blobs.grow(upload, 20).await, Err(BlobError::Lost)));
    }
}

#[tokio::test]
async fn what_had_not_arrived_when_the_server_ended_is_cleared_away() {
    let folder = Scratch::new();
    std::fs::create_dir_all(folder.path().join("arriving")).unwrap();
    std::fs::write(folder.path().join("arriving/0"), b"half").unwrap();
    let blobs = Folder::open(folder.path()).unwrap();
    assert_eq!(files_in(&folder.path().join("arriving")), 0);
    keep(&blobs, SHELF, b"bytes").await.unwrap();
    blobs.remove(SHELF, Digest::of(b"bytes")).await.unwrap();
    blobs.remove(SHELF, Digest::of(b"bytes")).await.unwrap();
    assert_eq!(part(&blobs, SHELF, Digest::of(b"bytes"), 0, 9).await, None);
}
