//! The files of the browser app, in memory until all are there: a half-made app is never served.
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

/// By path below the site's root, without the slash in front.
#[derive(Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Two sources may bring one file only if they agree on it.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<()> {
        let known = self.0.get(path);
        ensure!(known.is_none_or(|known| *known == bytes), "two different files are named {path}");
        self.0.insert(path.to_owned(), bytes);
        Ok(())
    }

    pub fn replace(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.insert(path.to_owned(), bytes);
    }

    pub fn join(&mut self, other: Self) -> Result<()> {
        other.0.into_iter().try_for_each(|(path, bytes)| self.add(&path, bytes))
    }

    /// All of a folder that there may be, hidden files apart.
    pub fn add_folder(&mut self, folder: &Path, below: &str) -> Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
            let entry = entry?;
            let name = entry.file_name().into_string().ok().context("a file name that is not text")?;
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            if name.starts_with('.') {
                continue;
            } else if entry.file_type()?.is_dir() {
                self.add_folder(&entry.path(), &path)?;
            } else {
                self.add(&path, fs::read(entry.path())?)?;
            }
        }
        Ok(())
    }

    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    pub fn paths(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// Writes into a folder of another name first, so that a running server sees the old app or the new
    /// one. Leaves the folder alone if it holds just this.
    pub fn write(&self, compressed: &Self, folder: &Path) -> Result<()> {
        let mut all = Self(self.0.clone());
        for (path, bytes) in &compressed.0 {
            all.add(&format!("{path}.br"), bytes.clone())?;
        }
        let stamp = folder.with_extension("stamp");
        let version = all.version();
        if folder.is_dir() && fs::read_to_string(&stamp).is_ok_and(|old| old == version) {
            return Ok(());
        }
        let (fresh, old) = (folder.with_extension("new"), folder.with_extension("old"));
        for leftover in [&fresh, &old].into_iter().filter(|folder| folder.exists()) {
            fs::remove_dir_all(leftover)?;
        }
        for (path, bytes) in &all.0 {
            let path = fresh.join(path);
            fs::create_dir_all(path.parent().expect("it lies in a folder"))?;
            fs::write(path, bytes)?;
        }
        if folder.exists() {
            fs::rename(folder, &old)?;
        }
        fs::rename(&fresh, folder)?;
        fs::write(stamp, version)?;
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
        Ok(())
    }

    /// Changes with each byte of each file.
    pub fn version(&self) -> String {
        let mut hash = Sha256::new();
        for (path, bytes) in &self.0 {
            hash.update(format!("{path} {}\n", hex(&Sha256::digest(bytes))));
        }
        hex(&hash.finalize())[..16].to_owned()
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
pub fn sample(files: &[(&str, &str)]) -> Files {
    Files(files.iter().map(|(path, text)| (path.to_string(), text.as_bytes().to_vec())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_and_each_name_changes_the_version() {
        let one = sample(&[("a.js", "1")]).version();
        assert_eq!(one, sample(&[("a.js", "1")]).version());
        assert_ne!(one, sample(&[("a.js", "2")]).version());
        assert_ne!(one, sample(&[("b.js", "1")]).version());
    }

    #[test]
    fn two_sources_may_not_disagree_on_a_file() {
        let mut files = sample(&[("a.js", "1")]);
        files.add("a.js", b"1".to_vec()).unwrap();
        let error = files.add("a.js", b"2".to_vec()).unwrap_err();
        assert_eq!(error.to_string(), "two different files are named a.js");
    }

    #[test]
    fn what_is_gone_from_the_app_is_gone_from_the_folder() {
        let folder = crate::place::target().join("xtask-tests/files-dist");
        let none = Files::default();
        sample(&[("a.js", "1"), ("fonts/f.woff2", "f")]).write(&sample(&[("a.js", "c")]), &folder).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.js.br")).unwrap(), "c");
        sample(&[("fonts/f.woff2", "f")]).write(&none, &folder).unwrap();
        assert!(folder.join("fonts/f.woff2").is_file() && !folder.join("a.js").exists());
        let mut read = Files::default();
        read.add_folder(&folder, "").unwrap();
        assert_eq!(read.paths(), ["fonts/f.woff2"]);
    }
}
