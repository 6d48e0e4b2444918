//! The alphabet of every screen.
