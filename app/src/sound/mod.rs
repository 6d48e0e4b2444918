//! Recording and playing sound.
