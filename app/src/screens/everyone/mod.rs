//! What everyone meets: pairing, signing in, the PIN, sending.
