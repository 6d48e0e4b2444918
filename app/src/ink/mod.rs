//! The drawing pad and its replay.
