//! Brotli at its strongest, kept by content: a second build compresses only what has changed.
use std::collections::HashSet;
use std::fs;
use std::io::Write;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::files::{Files, hex};
use crate::{place, step};

const QUALITY: u32 = 11;
const WINDOW: u32 = 22;
/// Fonts and pictures are compressed already.
const WORTH_IT: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// The compressed bytes of each file that gets smaller by it.
pub fn all(files: &Files) -> Result<Files> {
    let cache = place::target().join("web-parts/brotli");
    fs::create_dir_all(&cache)?;
    let mut used = HashSet::new();
    let mut missing = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| worth_it(path)) {
        let key = hex(&Sha256::digest(bytes));
        if !cache.join(&key).is_file() {
            missing.push((cache.join(&key), bytes));
        }
        used.insert((path, key));
    }
    if !missing.is_empty() {
        step::work(&format!("Compressing {} files", missing.len()), || {
            missing.iter().try_for_each(|(path, bytes)| Ok(fs::write(path, brotli(bytes)?)?))
        })?;
    }
    let keys: HashSet<&str> = used.iter().map(|(_, key)| key.as_str()).collect();
    for entry in fs::read_dir(&cache)? {
        let entry = entry?;
        if !keys.contains(&*entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path())?;
        }
    }
    let mut compressed = Files::default();
    for (path, key) in used {
        let smaller = fs::read(cache.join(key))?;
        if files.get(path).is_some_and(|whole| smaller.len() < whole.len()) {
            compressed.add(path, smaller)?;
        }
    }
    Ok(compressed)
}

fn worth_it(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| WORTH_IT.contains(&extension))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_compressed_comes_out_as_it_was() {
        let text = "a child is heard ".repeat(200);
        let small = brotli(text.as_bytes()).unwrap();
        assert!(small.len() < 100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }

    #[test]
    fn fonts_are_left_alone() {
        assert!(worth_it("heard_bg.wasm") && worth_it("icons/face.svg"));
        assert!(!worth_it("fonts/andika.woff2") && !worth_it("LICENSE"));
    }
}
