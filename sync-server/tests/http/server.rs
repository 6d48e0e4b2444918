//! The server as a whole: its life, its backup, its practice case.
use shared::{
    event::Fact,
    people::Role,
    wire::{events::OwnLog, path},
};
use sync_server::app::Settings;

use crate::support::{Answer, Scratch, Server};

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::copy(from.join("heard.db"), to.join("heard.db")).unwrap();
}

#[tokio::test]
async fn a_database_that_was_restored_from_a_backup_begins_a_new_epoch_and_devices_find_what_is_missing() {
    let server = Server::start().await;
    let case = server.case(1).await;
    let mut dana = server.join("dana", Role::SocialWorker, &[case]).await;
    let first = dana.write(case, None, Fact::VisitClosed);
    server.take(&dana, case, &[first]).await;
    let backup = Scratch::new();
    server.app.store.copy_to(backup.path().join("heard.db"), server.entry()).await.unwrap();
    let second = dana.write(case, None, Fact::VisitClosed);
    server.take(&dana, case, std::slice::from_ref(&second)).await;
    let before = server.app.identity;

    let server = server.restart(|_| {}).await;
    assert_eq!(server.app.identity, before, "a restart alone is the same life");

    // Restored over the folder: the note beside the database knows of more.
    let server = server.restart(|folder| copy(backup.path(), folder)).await;
    assert_eq!(server.app.identity.server, before.server);
    assert_ne!(server.app.identity.epoch, before.epoch);
    let log: OwnLog = server.get(path::OWN_LOG, dana.token()).await.json();
    assert_eq!((log.epoch, log.through), (server.app.identity.epoch, 1));
    server.take(&dana, case, &[second]).await;

    // Restored to another place, without the note.
    let elsewhere = Scratch::new();
    copy(backup.path(), elsewhere.path());
    let app = Server::open(&elsewhere, &server.world, Settings::default()).await;
    assert_eq!(app.identity.server, before.server);
    assert_ne!(app.identity.epoch, before.epoch);
}

#[tokio::test]
async fn the_description_is_complete_and_tells_nothing_of_its_makers() {
    let server = Server::start().await;
    let answer: Answer = server.get(path::OPENAPI, "").await;
    let description: serde_json::Value = answer.json();
    assert_eq!(description, serde_json::to_value(sync_server::http::description()).unwrap());
    assert_eq!(description["info"]["contact"], serde_json::Value::Null);
    let schemas = description["components"]["schemas"].as_object().unwrap();
    for name in ["Event", "Fact", "PushRequest", "PushResponse", "Book", "Problem", "Receipt"] {
        assert!(schemas.contains_key(name), "{name}");
    }
    let text = description.to_string();
    for reference in text.split("\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(schemas.contains_key(name), "{name}");
    }
    let mut names = std::collections::BTreeSet::new();
    for (path, operations) in description["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(names.insert(id.to_owned()), "{method} {path}: {id} twice");
        }
    }
}
