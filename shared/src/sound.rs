//! Recorded sound.
