//! Drawings: strokes with time.
