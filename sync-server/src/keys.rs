//! Keys that lie in the data folder and can be read by nobody else: the one that signs receipts, and for the
//! practice server the organisation's recovery key.
use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

use anyhow::{Context, Result};
use ed25519_dalek::{Signer, SigningKey};
use shared::wire::receipt::Receipt;

use crate::{hex, world::World};

/// Signs receipts.
pub struct ReceiptKey(SigningKey);

impl ReceiptKey {
    /// Reads the key of this folder, or makes one.
    pub fn open(folder: &Path, world: &dyn World) -> Result<Self> {
        let file = folder.join("receipt.key");
        if !file.exists() {
            write_private(&file, &hex::encode(&world.random::<32>()))?;
        }
        Ok(Self(SigningKey::from_bytes(&read_private(&file)?)))
    }

    /// The public key, in hexadecimal.
    pub fn public(&self) -> String {
        hex::encode(self.0.verifying_key().as_bytes())
    }

    /// The receipt with its signature.
    pub fn sign(&self, mut receipt: Receipt) -> Receipt {
        receipt.signature = hex::encode(&self.0.sign(&receipt.signed_bytes()).to_bytes());
        receipt
    }
}

/// Writes a file that only its owner reads, and that is not there yet.
pub fn write_private(file: &Path, text: &str) -> Result<()> {
    let mut made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .with_context(|| format!("making {}", file.display()))?;
    made.write_all(text.as_bytes())?;
    made.sync_all()?;
    Ok(())
}

/// Reads 32 bytes that were written in hexadecimal.
pub fn read_private(file: &Path) -> Result<[u8; 32]> {
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let bytes = hex::decode(text.trim()).and_then(|bytes| bytes.try_into().ok());
    bytes.with_context(|| format!("{} does not hold a key", file.display()))
}
