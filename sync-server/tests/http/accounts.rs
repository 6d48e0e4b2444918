//! Pairing, signing in and out, and waiting after wrong tries.
use axum::http::StatusCode;
use shared::{
    id::{DeviceId, InstallationId},
    people::Role,
    wire::{
        path,
        problem::ProblemKind,
        sessions::{Me, PairRequest, Paired, Pairing, SignInRequest},
    },
};

use crate::support::{Server, json, password, plain};

const MINUTE: i64 = 60_000;

#[tokio::test]
async fn a_social_worker_pairs_a_tablet_with_a_code_that_is_good_once_and_for_ten_minutes() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let make = || async {
        let answer = server.call(plain("POST", path::PAIRINGS, dana.session())).await;
        answer.json::<Pairing>()
    };
    let pair = |number, code: &str| {
        let installation = InstallationId::make(number, [9; 10]);
        let request = PairRequest { installation, code: code.into(), name: "tablet".into() };
        server.call(json("POST", path::INSTALLATIONS, "", &request))
    };
    let pairing = make().await;
    assert!(pairing.qr_svg.starts_with("<svg"));
    let first: Paired = pair(1, &pairing.code).await.json();
    // The answer was lost: the same device may ask again, another may not.
    let again: Paired = pair(1, &pairing.code.to_lowercase()).await.json();
    assert_ne!(first.installation_token, again.installation_token);
    assert_eq!(pair(2, &pairing.code).await.problem(), ProblemKind::CodeSpent);
    let late = make().await;
    server.world.pass(10 * MINUTE);
    assert_eq!(pair(3, &late.code).await.problem(), ProblemKind::CodeSpent);
    assert_eq!(pair(3, "no such code").await.problem(), ProblemKind::CodeSpent);
}

#[tokio::test]
async fn a_wrong_name_a_wrong_password_and_an_unpaired_device_get_one_answer() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let device = DeviceId::make(99, [0; 10]);
    let sign_in = |login: &str, password: &str, token: &str| {
        let request = SignInRequest {
            installation: dana.installation,
            installation_token: token.into(),
            login: login.into(),
            password: password.into(),
            device,
        };
        server.call(json("POST", path::SESSIONS, "", &request))
    };
    let answers = [
        sign_in("dana", "wrong", &dana.installation_token).await,
        sign_in("nobody", "wrong", &dana.installation_token).await,
        sign_in("dana", &password("dana"), "wrong").await,
    ];
    assert_eq!(answers[0].problem(), ProblemKind::WrongCredentials);
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert_eq!(answers[0].header("www-authenticate"), "Bearer");
    assert!(sign_in(" DANA ", &password("dana"), &dana.installation_token).await.status.is_success());
}

#[tokio::test]
async fn many_wrong_passwords_have_to_wait_and_the_right_one_is_let_in_after_the_wait() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let wrong = SignInRequest {
        installation: dana.installation,
        installation_token: dana.installation_token.clone(),
        login: "dana".into(),
        password: "wrong".into(),
        device: dana.device,
    };
    let mut waited = 0;
    for _ in 0..12 {
        let answer = server.call(json("POST", path::SESSIONS, "", &wrong)).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            assert_eq!(answer.problem(), ProblemKind::RateLimited);
            let seconds: i64 = answer.header("retry-after").parse().unwrap();
            waited += seconds;
            server.world.pass(seconds * 1000);
        }
    }
    assert!(waited >= 14, "{waited}");
    let sign_in = || server.sign_in(dana.installation, &dana.installation_token, "dana", dana.device);
    let mut answer = sign_in().await;
    if answer.status == StatusCode::TOO_MANY_REQUESTS {
        server.world.pass(15 * MINUTE);
        answer = sign_in().await;
    }
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_or_by_signing_out_and_pushing_goes_on() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let me: Me = server.get(path::ME, dana.session()).await.json();
    assert_eq!((me.person.name.as_str(), me.cases.len()), ("dana", 1));
    server.world.pass(12 * 60 * MINUTE);
    assert_eq!(server.get(path::ME, dana.session()).await.problem(), ProblemKind::AuthExpired);
    let event = dana.write(case, None, shared::event::Fact::VisitClosed);
    server.take(&dana, case, &[event]).await;

    let again = server.sign_in(dana.installation, &dana.installation_token, "dana", dana.device).await;
    dana.signed_in = again.json();
    let out = server.call(plain("DELETE", path::SESSIONS, dana.session())).await;
    assert_eq!(out.status, StatusCode::NO_CONTENT);
    assert_eq!(server.get(path::ME, dana.session()).await.problem(), ProblemKind::AuthExpired);
    let event = dana.write(case, None, shared::event::Fact::VisitClosed);
    server.take(&dana, case, &[event]).await;
}

#[tokio::test]
async fn the_log_of_one_person_is_nobody_elses_and_a_revoked_device_does_not_sign_in() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let jo = server.join("jo", Role::FosterCarer, &[]).await;
    let stolen = server.sign_in(jo.installation, &jo.installation_token, "jo", dana.device).await;
    assert_eq!(stolen.problem(), ProblemKind::NotYours);
    assert!(server.app.store.revoke_device(dana.device, server.entry()).await.unwrap());
    assert_eq!(server.get(path::ME, dana.session()).await.problem(), ProblemKind::AuthExpired);
    let again = server.sign_in(dana.installation, &dana.installation_token, "dana", dana.device).await;
    assert_eq!(again.problem(), ProblemKind::DeviceRevoked);
}

#[tokio::test]
async fn a_new_password_ends_the_sessions_of_before() {
    let server = Server::start().await;
    let dana = server.join("dana", Role::SocialWorker, &[]).await;
    let hash = server.app.passwords.hash(&*server.app.world, "another one".into()).await.unwrap();
    assert!(server.app.store.set_password("dana".into(), hash, server.entry()).await.unwrap());
    assert_eq!(server.get(path::ME, dana.session()).await.problem(), ProblemKind::AuthExpired);
}
