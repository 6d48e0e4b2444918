//! SQLite with its cipher (ChaCha20-Poly1305), compiled once for device and server.
//!
//! Holds no code of its own: a package that uses rusqlite says `extern crate sqlite;` so that the
//! linker keeps the library. In the browser `sqlite-wasm-rs` brings the same version.
#![no_std]
