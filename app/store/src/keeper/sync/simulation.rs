//! Two tablets, one case, bad weather, one seed: whatever is lost on the way, everything arrives once.
use std::{cell::Cell, rc::Rc};

use shared::{event::Event, id::Epoch};

use crate::{
    ask::{Ask, Reply},
    keeper::played::{PlayedMachine, PlayedServer, Tablet, Weather, case},
};

/// One in three requests meets bad weather while `stormy` says so.
fn weather(seed: u64, stormy: Rc<Cell<bool>>) -> impl Fn() -> Weather {
    let chance = PlayedMachine::new(seed);
    move || match chance.next() % 12 {
        _ if !stormy.get() => Weather::Fair,
        0 | 1 => Weather::Lost,
        2 => Weather::AnswerLost,
        3 => Weather::Portal,
        _ => Weather::Fair,
    }
}

fn everything_arrives_once(seed: u64) {
    let stormy = Rc::new(Cell::new(false));
    let server = PlayedServer::new(weather(seed, stormy.clone()));
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let tablets = [
        Tablet::danas(folders[0].path(), seed * 2 + 1, &server),
        Tablet::danas(folders[1].path(), seed * 2 + 2, &server),
    ];
    stormy.set(true);
    let mut written: Vec<Event> = Vec::new();
    for round in 0..6 {
        for tablet in &tablets {
            let visit = tablet.open_visit();
            // Three seconds are put whole, forty go in chunks.
            written.push(tablet.say(visit, if round == 3 { 40 } else { 3 }));
            tablet.sync(usize::try_from(tablet.machine.next() % 9).unwrap());
        }
    }
    stormy.set(false);
    for tablet in &tablets {
        tablet.done(Ask::SyncNow);
        tablet.sync(400);
    }
    let kept = server.events();
    for event in &written {
        let found: Vec<_> = kept.iter().filter(|(it, _)| it.id == event.id).collect();
        assert_eq!(found.len(), 1, "seed {seed}: once");
        assert_eq!(&found[0].0, event);
        let bytes = found[0].1.as_ref().expect("a spoken answer has its sound");
        assert_eq!(shared::digest::Digest::of(bytes), event.blob().unwrap().sha256);
    }
    assert_eq!(kept.len(), 24, "seed {seed}: nothing but what was written");
    for tablet in &tablets {
        assert_eq!(tablet.home().sending.waiting, 0, "seed {seed}");
        tablet.done(Ask::SyncNow);
        tablet.sync(400);
        let Reply::Case(events) = tablet.done(Ask::Case { case: case() }) else { panic!("no case") };
        let events = events.read().unwrap();
        assert_eq!(events.len(), 24, "seed {seed}: each tablet has what the other wrote");
    }
}

#[test]
fn whatever_is_lost_on_the_way_everything_arrives_once() {
    for seed in 1..=12 {
        everything_arrives_once(seed);
    }
}

#[test]
fn a_server_restored_from_an_old_backup_gets_back_what_it_lost() {
    let folder = tempfile::tempdir().unwrap();
    let server = PlayedServer::new(|| Weather::Fair);
    let tablet = Tablet::danas(folder.path(), 1, &server);
    let events: Vec<Event> = (0..4).map(|_| tablet.say(tablet.open_visit(), 1)).collect();
    tablet.sync(200);
    assert_eq!(server.events().len(), 8);
    server.restore_old_backup(3);
    assert_ne!(server.epoch.get(), Epoch::make(1, [1; 10]));
    let person = tablet.home().person.id;
    tablet.done(Ask::Lock);
    tablet.done(Ask::Unlock { person, pin: "123456".into() });
    tablet.sync(200);
    let kept = server.events();
    assert_eq!(kept.len(), 8);
    assert!(events.iter().all(|event| kept.iter().any(|(it, bytes)| it == event && bytes.is_some())));
}

#[test]
fn a_tablet_without_an_answer_asks_less_and_less_often() {
    let folder = tempfile::tempdir().unwrap();
    let gone = Rc::new(Cell::new(false));
    let weather = gone.clone();
    let server = PlayedServer::new(move || if weather.get() { Weather::Lost } else { Weather::Fair });
    let tablet = Tablet::danas(folder.path(), 1, &server);
    gone.set(true);
    tablet.open_visit();
    let before = server.requests.get();
    // A day without a server, in steps of a second.
    let mut steps = 0;
    while tablet.machine.ms.get() < 86_400_000 {
        let rest = crate::keeper::played::now(tablet.desk.step()).unwrap_or(0);
        tablet.machine.ms.set(tablet.machine.ms.get() + rest.max(1_000));
        steps += 1;
        assert!(steps < 100_000, "it never rests");
    }
    let asked = server.requests.get() - before;
    assert!((50..400).contains(&asked), "asked {asked} times");
}
