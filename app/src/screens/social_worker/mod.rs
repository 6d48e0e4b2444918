//! What a social worker sees: cases, a visit's frame, review.
