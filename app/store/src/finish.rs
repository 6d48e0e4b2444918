//! A draft becomes an answer: the same whether it is kept for good or only practised.
use shared::{
    answer::{Answer, Beside, Blob, Way},
    digest::Digest,
    drawing, sound,
};

use crate::ask::{Draft, Failure};

/// The finished bytes of a draft, and the answer that names them by `name`. `document` is the finished drawing, where
/// there is one; `until_ms` is when a recording beside a drawing ended, on the clock of the drawing.
///
/// # Errors
/// [`Failure::EmptyDraft`] when nothing was given yet; [`Failure::Damaged`] when the pieces are not of its way.
pub fn finish(
    draft: &Draft,
    pieces: &[Vec<u8>],
    document: Option<Vec<u8>>,
    until_ms: Option<i64>,
    name: impl Fn(&[u8]) -> Digest,
) -> Result<(Vec<u8>, Answer), Failure> {
    let blob = |bytes: &[u8], media_type: &str| Blob {
        sha256: name(bytes),
        size: bytes.len() as u64,
        media_type: media_type.to_owned(),
    };
    match draft.way {
        Way::Draw => {
            let bytes = match document {
                Some(bytes) => {
                    drawing::Drawing::from_bytes(&bytes).map_err(|_| Failure::Damaged)?;
                    bytes
                }
                None => drawing::Drawing::from_pieces(pieces.iter().map(Vec::as_slice)).drawing.to_bytes(),
            };
            let empty = drawing::Drawing::from_bytes(&bytes).is_ok_and(|drawing| drawing.ops().is_empty());
            if empty {
                return Err(Failure::EmptyDraft);
            }
            let drawing = blob(&bytes, drawing::MEDIA_TYPE);
            Ok((bytes, Answer::Draw { drawing }))
        }
        Way::Say => {
            let whole = sound::assemble(pieces.iter().map(Vec::as_slice));
            if whole.samples == 0 {
                return Err(Failure::EmptyDraft);
            }
            let length_ms = u64::from(whole.length_ms());
            let sound = blob(&whole.wav, sound::MEDIA_TYPE);
            // After a crash nobody knows when it ended but by its length.
            let until = |from_ms: i64| until_ms.unwrap_or(from_ms + i64::from(whole.length_ms()));
            let beside = draft.beside.map(|it| Beside { until_ms: until(it.from_ms), ..it });
            let (follows, interrupted_ms) = (draft.follows, whole.interrupted_ms);
            Ok((whole.wav, Answer::Say { sound, length_ms, beside, follows, interrupted_ms }))
        }
        Way::Feel | Way::Sort | Way::Write | Way::People => {
            let last = pieces.last().ok_or(Failure::EmptyDraft)?;
            let answer: Answer = serde_json::from_slice(last).map_err(|_| Failure::Damaged)?;
            if answer.way() != draft.way {
                return Err(Failure::Damaged);
            }
            if answer.is_empty() { Err(Failure::EmptyDraft) } else { Ok((Vec::new(), answer)) }
        }
    }
}
