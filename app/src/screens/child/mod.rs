//! What a child sees.
