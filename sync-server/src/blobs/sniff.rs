//! What bytes are, by the bytes alone. What a sender says of them is never passed on, so that nothing kept
//! here can be made to run in a reviewer's browser.

/// The media type of a blob that begins so.
pub fn media_type(head: &[u8]) -> &'static str {
    match head {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => "audio/wav",
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
        [b'H', b'R', b'D', b'd', ..] => shared::drawing::MEDIA_TYPE,
        _ => "application/octet-stream",
    }
}

/// So many bytes of the beginning are enough.
pub const HEAD: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_never_served_as_a_page_whatever_it_was_sent_as() {
        assert_eq!(media_type(b"<!doctype html><script>"), "application/octet-stream");
        assert_eq!(media_type(b"<svg onload=alert(1)>"), "application/octet-stream");
        assert_eq!(media_type(b""), "application/octet-stream");
        assert_eq!(media_type(b"RIFF\x24\0\0\0WAVEfmt "), "audio/wav");
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image/png");
    }
}
