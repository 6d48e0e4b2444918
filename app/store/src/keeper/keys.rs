//! Keys: `derive_…` makes the same key from the same things, `make_…` makes a random one.
//!
//! The store key is random. It is wrapped by a key derived from the person's PIN with Argon2id, in which the
//! device's own secret is mixed, so that a copied file alone can not be tried against PINs; and it is sealed
//! to the organisation's recovery key with HPKE (RFC 9180), so that a forgotten PIN loses nothing.
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    ChaCha20Poly1305, Key as CipherKey, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305 as HpkeCipher,
    kdf::HkdfSha256, kem::X25519HkdfSha256,
};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use shared::{id::DeviceId, wire::recovery::Sealed};

use super::machine::Machine;

type Kem = X25519HkdfSha256;

/// 32 bytes that open something. Does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(pub [u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// A store key as it lies on the device: openable with the PIN on this device, and by the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrapped {
    salt: String,
    nonce: String,
    ciphertext: String,
}

/// The PIN is not the one, or what was wrapped is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this does not open it")]
pub struct DoesNotOpen;

/// A random key.
pub fn make_key(machine: &dyn Machine) -> Key {
    let mut bytes = [0; 32];
    machine.random(&mut bytes);
    Key(bytes)
}

/// The key of the list of people on this device.
pub fn derive_keyring_key(device_secret: &Key) -> Key {
    derive(device_secret, b"heard keyring, 1")
}

/// Wraps a store key with a PIN.
pub fn wrap(machine: &dyn Machine, device_secret: &Key, device: DeviceId, pin: &str, key: &Key) -> Wrapped {
    let (mut salt, mut nonce) = ([0; 16], [0; 12]);
    machine.random(&mut salt);
    machine.random(&mut nonce);
    let cipher = pin_cipher(device_secret, device, pin, &salt);
    let device = device.to_string();
    let payload = Payload { msg: &key.0, aad: device.as_bytes() };
    let ciphertext =
        cipher.encrypt(&Nonce::from(nonce), payload).expect("the cipher takes 32 bytes at any time");
    Wrapped { salt: hex(&salt), nonce: hex(&nonce), ciphertext: hex(&ciphertext) }
}

/// Opens what [`wrap`] made.
pub fn unwrap_key(
    device_secret: &Key,
    device: DeviceId,
    pin: &str,
    wrapped: &Wrapped,
) -> Result<Key, DoesNotOpen> {
    let salt = unhex(&wrapped.salt).ok_or(DoesNotOpen)?;
    let nonce: [u8; 12] = unhex(&wrapped.nonce).and_then(|it| it.try_into().ok()).ok_or(DoesNotOpen)?;
    let ciphertext = unhex(&wrapped.ciphertext).ok_or(DoesNotOpen)?;
    let cipher = pin_cipher(device_secret, device, pin, &salt);
    let device = device.to_string();
    let payload = Payload { msg: &ciphertext, aad: device.as_bytes() };
    let key = cipher.decrypt(&Nonce::from(nonce), payload).map_err(|_| DoesNotOpen)?;
    Ok(Key(key.try_into().map_err(|_| DoesNotOpen)?))
}

/// Seals a store key to a public key (X25519, hexadecimal) for a purpose.
pub fn seal(public_key: &str, purpose: &[u8], device: DeviceId, key: &Key) -> Result<Sealed, DoesNotOpen> {
    let public = unhex(public_key)
        .and_then(|bytes| <Kem as hpke::Kem>::PublicKey::from_bytes(&bytes).ok())
        .ok_or(DoesNotOpen)?;
    let (enc, ciphertext) = hpke::single_shot_seal::<HpkeCipher, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        purpose,
        &key.0,
        device.to_string().as_bytes(),
    )
    .map_err(|_| DoesNotOpen)?;
    Ok(Sealed { enc: hex(&enc.to_bytes()), ciphertext: hex(&ciphertext) })
}

/// Opens what was sealed to the public key that belongs to this private key.
pub fn open_sealed(
    private_key: &Key,
    purpose: &[u8],
    device: DeviceId,
    sealed: &Sealed,
) -> Result<Key, DoesNotOpen> {
    let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(&private_key.0).map_err(|_| DoesNotOpen)?;
    let enc = unhex(&sealed.enc)
        .and_then(|bytes| <Kem as hpke::Kem>::EncappedKey::from_bytes(&bytes).ok())
        .ok_or(DoesNotOpen)?;
    let ciphertext = unhex(&sealed.ciphertext).ok_or(DoesNotOpen)?;
    let key = hpke::single_shot_open::<HpkeCipher, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &enc,
        purpose,
        &ciphertext,
        device.to_string().as_bytes(),
    )
    .map_err(|_| DoesNotOpen)?;
    Ok(Key(key.try_into().map_err(|_| DoesNotOpen)?))
}

/// A fresh pair for one answer: the private key, and the public key in hexadecimal.
pub fn make_pair(machine: &dyn Machine) -> (Key, String) {
    let (private, public) = Kem::derive_keypair(&make_key(machine).0);
    let private = private.to_bytes().to_vec().try_into().expect("an X25519 key has 32 bytes");
    (Key(private), hex(&public.to_bytes()))
}

/// A PIN is six digits or more.
pub fn is_pin(pin: &str) -> bool {
    (6..=32).contains(&pin.len()) && pin.bytes().all(|digit| digit.is_ascii_digit())
}

/// How long to wait after so many wrong PINs in a row, in milliseconds. It slows down and never destroys.
pub fn wait_after(wrong_pins: u32) -> u64 {
    match wrong_pins {
        0..=2 => 0,
        3 => 5_000,
        4 => 15_000,
        5 => 60_000,
        6 => 300_000,
        _ => 900_000,
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string does not fail");
        text
    })
}

/// Reads hexadecimal.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(*pair.get(1)?)?)).collect()
}

fn pin_cipher(device_secret: &Key, device: DeviceId, pin: &str, salt: &[u8]) -> ChaCha20Poly1305 {
    let pepper = derive(device_secret, format!("heard person, 1, {device}").as_bytes());
    // 19 MiB, two passes: OWASP's Password Storage Cheat Sheet for Argon2id.
    let params = Params::new(19 * 1024, 2, 1, Some(32)).expect("these parameters are in range");
    let argon = Argon2::new_with_secret(&pepper.0, Algorithm::Argon2id, Version::V0x13, params)
        .expect("the secret is short");
    let mut key = [0; 32];
    argon.hash_password_into(pin.as_bytes(), salt, &mut key).expect("salt and output are in range");
    ChaCha20Poly1305::new(&CipherKey::from(key))
}

fn derive(secret: &Key, purpose: &[u8]) -> Key {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, &secret.0).expand(purpose, &mut key).expect("32 bytes can be expanded");
    Key(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keeper::host::native::ThisMachine;

    fn device() -> DeviceId {
        DeviceId::make(1, [7; 10])
    }

    #[test]
    fn only_the_same_pin_on_the_same_device_opens_the_store_key() {
        let machine = ThisMachine::default();
        let (here, elsewhere, key) = (make_key(&machine), make_key(&machine), make_key(&machine));
        let wrapped = wrap(&machine, &here, device(), "123456", &key);
        assert_eq!(unwrap_key(&here, device(), "123456", &wrapped), Ok(key));
        assert_eq!(unwrap_key(&here, device(), "123457", &wrapped), Err(DoesNotOpen));
        assert_eq!(unwrap_key(&elsewhere, device(), "123456", &wrapped), Err(DoesNotOpen));
        let other = DeviceId::make(2, [7; 10]);
        assert_eq!(unwrap_key(&here, other, "123456", &wrapped), Err(DoesNotOpen));
    }

    #[test]
    fn the_organisation_opens_what_was_sealed_to_it_and_nobody_else() {
        let machine = ThisMachine::default();
        let ((private, public), key) = (make_pair(&machine), make_key(&machine));
        let sealed = seal(&public, b"purpose", device(), &key).unwrap();
        assert_eq!(open_sealed(&private, b"purpose", device(), &sealed), Ok(key));
        assert_eq!(open_sealed(&private, b"another", device(), &sealed), Err(DoesNotOpen));
        let (stranger, _) = make_pair(&machine);
        assert_eq!(open_sealed(&stranger, b"purpose", device(), &sealed), Err(DoesNotOpen));
    }

    #[test]
    fn each_wrong_pin_waits_longer_but_never_for_ever() {
        let waits: Vec<u64> = (0..30).map(wait_after).collect();
        assert!(waits.is_sorted());
        assert_eq!(waits.last(), Some(&900_000));
    }

    #[test]
    fn a_pin_is_six_digits_or_more() {
        assert!(is_pin("123456") && is_pin("1234567890"));
        assert!(!is_pin("12345") && !is_pin("12345a") && !is_pin("١٢٣٤٥٦"));
    }
}
