//! A forgotten PIN is mended by the one who holds the organisation's key, and by nobody else.
use getrandom::SysRng;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256, rand_core::UnwrapErr, single_shot_open, single_shot_seal_with_rng,
};
use shared::{
    id::RecoveryId,
    people::Role,
    wire::{
        self, path,
        problem::ProblemKind,
        recovery::{INFO_DEVICE, INFO_ORGANISATION, Recovery, RecoveryRequest, Sealed},
    },
};
use sync_server::actions::{NotOpened, new_recovery_key, open_recovery};

use crate::support::{Server, json};

type Key = <X25519HkdfSha256 as Kem>::PublicKey;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap()).collect()
}

#[tokio::test]
async fn a_forgotten_pin_is_mended_by_who_holds_the_organisations_key() {
    let server = Server::start().await;
    let (private, public) = new_recovery_key();
    server.app.store.set_recovery_key(public, server.entry()).await.unwrap();
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let jo = server.join("jo", Role::FosterCarer, &[]).await;

    // The device sealed its store key when the PIN was chosen, and asks with a fresh key of its own.
    let organisation = Key::from_bytes(&unhex(&dana.signed_in.recovery_key)).unwrap();
    let aad = dana.device.to_string();
    let mut chance = UnwrapErr(SysRng);
    let (enc, ciphertext) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &organisation,
        INFO_ORGANISATION,
        b"the store key",
        aad.as_bytes(),
        &mut chance,
    )
    .unwrap();
    let (reply_private, reply_public) = X25519HkdfSha256::gen_keypair_with_rng(&mut chance);
    let request = RecoveryRequest {
        id: RecoveryId::make(1, [1; 10]),
        device: dana.device,
        sealed: Sealed { enc: hex(&enc.to_bytes()), ciphertext: hex(&ciphertext) },
        reply_to: hex(&reply_public.to_bytes()),
    };
    for _ in 0..2 {
        let asked = server.call(json("POST", path::RECOVERIES, dana.session(), &request)).await;
        assert_eq!(asked.json::<Recovery>(), Recovery::Waiting);
    }
    let stolen = server.call(json("POST", path::RECOVERIES, jo.session(), &request)).await;
    assert_eq!(stolen.problem(), ProblemKind::NotFound);
    let other = RecoveryRequest { reply_to: hex(&[9; 32]), ..request.clone() };
    let other = server.call(json("POST", path::RECOVERIES, dana.session(), &other)).await;
    assert_eq!(other.problem(), ProblemKind::NotFound);
    let address = wire::fill(path::RECOVERY, &[&request.id]);
    assert_eq!(server.get(&address, dana.session()).await.json::<Recovery>(), Recovery::Waiting);
    assert_eq!(server.get(&address, jo.session()).await.problem(), ProblemKind::NotFound);

    let waiting = server.app.store.recoveries().await.unwrap().remove(0);
    let (wrong, _) = new_recovery_key();
    let opened = open_recovery(&unhex(&wrong).try_into().unwrap(), &waiting.request);
    assert_eq!(opened, Err(NotOpened::OtherKey));
    let sealed = open_recovery(&unhex(&private).try_into().unwrap(), &waiting.request).unwrap();
    let entry = server.entry();
    assert!(server.app.store.answer_recovery(request.id, Some(sealed), entry.clone()).await.unwrap());
    assert!(!server.app.store.answer_recovery(request.id, None, entry).await.unwrap());
    let Recovery::Opened { sealed } = server.get(&address, dana.session()).await.json() else {
        panic!("the request was answered");
    };
    let store_key = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &reply_private,
        &<X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&unhex(&sealed.enc)).unwrap(),
        INFO_DEVICE,
        &unhex(&sealed.ciphertext),
        aad.as_bytes(),
    );
    assert_eq!(store_key.unwrap(), b"the store key");
}
