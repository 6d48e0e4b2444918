//! Opening a store whose PIN was forgotten, by the one who holds the organisation's recovery key. This runs in a
//! command beside the server, never in the server.
use getrandom::SysRng;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256, rand_core::UnwrapErr, single_shot_open, single_shot_seal_with_rng,
};
use shared::wire::recovery::{INFO_DEVICE, INFO_ORGANISATION, RecoveryRequest, Sealed};

use crate::hex;

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// The store key could not be handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotOpened {
    /// Something in the request is not what it should be.
    #[error("the request can not be read")]
    Malformed,
    /// It was sealed to another recovery key, or changed on its way.
    #[error("this recovery key does not open the request")]
    OtherKey,
}

/// A fresh recovery key: private and public, in hexadecimal.
pub fn new_recovery_key() -> (String, String) {
    let (private, public) = X25519HkdfSha256::gen_keypair_with_rng(&mut UnwrapErr(SysRng));
    (hex::encode(&private.to_bytes()), hex::encode(&public.to_bytes()))
}

/// Opens the store key of a request and seals it to the device's fresh key.
pub fn open_recovery(private: &[u8; 32], request: &RecoveryRequest) -> Result<Sealed, NotOpened> {
    let private = PrivateKey::from_bytes(private).map_err(|_| NotOpened::Malformed)?;
    let bytes = |text: &str| hex::decode(text).ok_or(NotOpened::Malformed);
    let enc = Encapsulated::from_bytes(&bytes(&request.sealed.enc)?).map_err(|_| NotOpened::Malformed)?;
    let reply_to = PublicKey::from_bytes(&bytes(&request.reply_to)?).map_err(|_| NotOpened::Malformed)?;
    let device = request.device.to_string();
    let store_key = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &enc,
        INFO_ORGANISATION,
        &bytes(&request.sealed.ciphertext)?,
        device.as_bytes(),
    )
    .map_err(|_| NotOpened::OtherKey)?;
    let (enc, ciphertext) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &reply_to,
        INFO_DEVICE,
        &store_key,
        device.as_bytes(),
        &mut UnwrapErr(SysRng),
    )
    .map_err(|_| NotOpened::Malformed)?;
    Ok(Sealed { enc: hex::encode(&enc.to_bytes()), ciphertext: hex::encode(&ciphertext) })
}
