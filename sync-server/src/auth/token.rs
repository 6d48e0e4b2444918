//! Tokens and codes: made of random bytes, kept only as digests.
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use shared::digest::Digest;

use crate::world::World;

/// What a token is for; it can be read off its beginning, so that a token that leaked is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Installation,
    Session,
    Device,
}

/// A fresh token and the digest that is kept of it.
pub fn make(world: &dyn World, use_for: Use) -> (String, Digest) {
    let prefix = match use_for {
        Use::Installation => "heard_installation_",
        Use::Session => "heard_session_",
        Use::Device => "heard_device_",
    };
    let token = format!("{prefix}{}", BASE64_URL_SAFE_NO_PAD.encode(world.random::<32>()));
    let digest = Digest::of(token.as_bytes());
    (token, digest)
}

/// Letters and digits that nobody takes for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code to pair a device: 100 random bits in four groups, to be scanned or typed.
pub fn pairing_code(world: &dyn World) -> String {
    let letters: Vec<char> =
        world.random::<20>().iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The digest of a code as somebody typed it.
pub fn code_digest(typed: &str) -> Digest {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter {
        'o' | 'O' => '0',
        'i' | 'I' | 'l' | 'L' => '1',
        letter => letter.to_ascii_uppercase(),
    });
    Digest::of(format!("pairing {}", letters.collect::<String>()).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Machine;

    #[test]
    fn a_code_can_be_typed_without_care_for_case_dashes_and_look_alikes() {
        assert_eq!(code_digest("AB0D1-X"), code_digest(" abodl x"));
        assert_ne!(code_digest("AB0D1"), code_digest("AB0D2"));
    }

    #[test]
    fn codes_and_tokens_never_come_twice() {
        let codes: std::collections::HashSet<_> = (0..200).map(|_| pairing_code(&Machine)).collect();
        assert_eq!(codes.len(), 200);
        assert!(codes.iter().all(|code| code.len() == 23));
        assert_ne!(make(&Machine, Use::Session).1, make(&Machine, Use::Session).1);
    }
}
