//! Writes the pages of this folder, to look at: see [`crate::written_pages`].
use shared::{id::EventId, time::Moment, wire::recovery::Recovery};

use super::samples::*;
use crate::{
    device::{Invitation, Room, fake::Played},
    store::{self, Failure, Sending, SendingNow, Session, Stuck},
    written_pages,
};

#[test]
#[ignore = "writes files for people to look at"]
fn look() {
    let write =
        |name: &str, tablet: &Tablet| written_pages::write(&format!("everyone-{name}"), &tablet.html());

    let new = || Keeper { device: store::Device::default(), sign_in: Ok(false), ..Keeper::of(worker()) };
    write("pairing", &Tablet::open(new()));
    let invitation =
        Invitation { code: Some("K7QM2XPA".into()), server: Some("http://127.0.0.1:8420".into()) };
    write("pairing-desktop", &Tablet::open_at("/", new(), Played { invitation, ..Played::default() }));

    let mut keeper = new();
    keeper.device.paired = true;
    keeper.sign_in = Err(Failure::Refused { problem: "wrong-credentials".into(), wait_s: None });
    let mut tablet = Tablet::open(keeper);
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "no");
    tablet.page.send("Password");
    write("sign-in", &tablet);
    tablet.keeper.borrow_mut().sign_in = Ok(false);
    tablet.page.write("Password", "yes");
    tablet.page.send("Password");
    write("choose-pin", &tablet);

    let mut tablet = Tablet::open(Keeper::of(worker()));
    write("pin", &tablet);
    tablet.keeper.borrow_mut().wrong = Failure::WrongPin { wait_ms: 30_000 };
    tablet.type_pin("999999", "Open");
    write("pin-wait", &tablet);
    let mut keeper = Keeper::of(worker());
    keeper.device.people.push(known(carer()));
    write("who", &Tablet::open(keeper));
    let mut keeper = Keeper::of(worker());
    keeper.device.people[0].visit_open = true;
    write("pin-visit", &Tablet::open(keeper));

    let mut keeper = Keeper::of(worker());
    keeper.recovery = Ok(Recovery::Waiting);
    let mut tablet = Tablet::open(keeper);
    tablet.page.press("I forgot my PIN");
    write("forgotten", &tablet);
    tablet.page.press("Sign in");
    tablet.page.write("The name you sign in with", "jo@example.org");
    tablet.page.write("Password", "yes");
    tablet.page.send("Password");
    write("waiting", &tablet);

    let mut keeper = Keeper::of(worker());
    keeper.device.paired = true;
    let mut tablet = Tablet::open(keeper);
    tablet.tell(store::Told::Stopped { reason: String::new() });
    write("stopped", &tablet);

    let room = Room { persisted: Some(false), free_bytes: Some(90 << 20), private_suspected: false };
    let machine = || Played { room, room_when_asked: room, ..Played::default() };
    let mut keeper = Keeper::of(worker());
    keeper.home.session = Session::Ended;
    keeper.home.sending = Sending {
        waiting: 14,
        waiting_captures: 5,
        oldest: Some(Moment::new(NOW - 2 * 86_400_000, 0)),
        stuck: 1,
        now: SendingNow::NoAnswer,
        last_heard: Some(Moment::new(NOW - 5 * 3_600_000, 0)),
    };
    keeper.stuck = vec![Stuck {
        event: EventId::make(5, [5; 10]),
        at: Moment::new(NOW - 3 * 86_400_000, 0),
        kind: "capture".into(),
        problem: "too-large".into(),
    }];
    let mut tablet = Tablet::open_at("/sending", keeper, machine());
    tablet.unlock();
    write("sending", &tablet);
    tablet.page.press("Sign in");
    write("sending-sign-in", &tablet);
    for (name, address) in [("home", "/"), ("about", "/about"), ("nowhere", "/nowhere")] {
        let mut tablet = Tablet::open_at(address, Keeper::of(worker()), machine());
        tablet.unlock();
        write(name, &tablet);
    }
}
