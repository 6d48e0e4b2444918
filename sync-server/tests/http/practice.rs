//! The practice case.
use shared::{
    id::{DeviceId, InstallationId},
    people::Role,
    wire::{
        path,
        sessions::{PairRequest, Paired, SignInRequest, SignedIn},
    },
};
use sync_server::practice;

use crate::support::{Server, json};

#[tokio::test]
async fn everybody_of_the_practice_case_signs_in_on_any_device_and_a_second_start_changes_nothing() {
    let server = Server::start().await;
    let code = practice::prepare(&server.app, server.folder.path()).await.unwrap();
    assert_eq!(practice::prepare(&server.app, server.folder.path()).await.unwrap(), code);
    assert_eq!(server.app.store.people().await.unwrap().len(), 4);
    for (number, (login, role, cases)) in (1..).zip([
        ("dana", Role::SocialWorker, 2),
        ("jo", Role::FosterCarer, 1),
        ("sam", Role::Parent, 1),
        ("priya", Role::Manager, 2),
    ]) {
        let installation = InstallationId::make(number, [1; 10]);
        let request = PairRequest { installation, code: code.clone(), name: "a browser".into() };
        let paired: Paired = server.call(json("POST", path::INSTALLATIONS, "", &request)).await.json();
        let request = SignInRequest {
            installation,
            installation_token: paired.installation_token,
            login: login.into(),
            password: practice::password(login),
            device: DeviceId::make(number, [1; 10]),
        };
        let signed_in: SignedIn = server.call(json("POST", path::SESSIONS, "", &request)).await.json();
        assert_eq!((signed_in.person.role, signed_in.cases.len()), (role, cases));
        assert_eq!(signed_in.recovery_key.len(), 64);
        assert_eq!(signed_in.duty_number.is_some(), role.reads_cases(), "{role:?}");
    }
}
