//! What a foster carer sees: the book of likes and dislikes.
