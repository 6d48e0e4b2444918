//! A folder for one test, gone when the test is.
use std::path::{Path, PathBuf};

pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("heard-{}", uuid()));
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn uuid() -> String {
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).expect("a machine has a random source");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
