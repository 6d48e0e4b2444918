//! A tablet with a played keeper and a played machine, for tests of everything that everyone meets.
use std::{cell::RefCell, rc::Rc};

use dioxus::{
    history::{MemoryHistory, provide_history_context},
    prelude::*,
};
use shared::{
    id::{CaseId, PersonId, VisitId},
    people::{AgeBand, Case, Person, Role},
    time::Moment,
    wire::recovery::Recovery,
};

use super::Start;
use crate::{
    device::{Device, Later, fake::Played},
    services::World,
    store::{
        self, Ask, Failure, Home, KnownPerson, OpenVisit, Opening, Reply, Sending, Session, Store, Stuck,
        Told,
        fake::{Log, store_that_tells},
    },
    ui::press::Page,
};

pub const PIN: &str = "258013";
pub const NOW: i64 = 1_800_000_000_000;

/// What the played keeper knows.
pub struct Keeper {
    pub device: store::Device,
    pub home: Home,
    /// What a wrong PIN is answered with.
    pub wrong: Failure,
    /// What signing in is answered with.
    pub sign_in: Result<bool, Failure>,
    pub pair: Result<(), Failure>,
    pub recovery: Result<Recovery, Failure>,
    pub stuck: Vec<Stuck>,
}

impl Keeper {
    /// Paired, and one worker has a store here.
    pub fn of(person: Person) -> Self {
        Self {
            device: store::Device { paired: true, people: vec![known(person.clone())] },
            home: home(person),
            wrong: Failure::WrongPin { wait_ms: 0 },
            sign_in: Ok(true),
            pair: Ok(()),
            recovery: Ok(Recovery::Waiting),
            stuck: Vec::new(),
        }
    }

    fn answer(&mut self, ask: &Ask) -> Result<Reply, Failure> {
        let home = || Reply::Home(Box::new(self.home.clone()));
        match ask {
            Ask::Device => Ok(Reply::Device(self.device.clone())),
            Ask::Pair { .. } => {
                self.pair.clone()?;
                self.device.paired = true;
                Ok(Reply::Done)
            }
            Ask::SignIn { .. } => {
                let has_store = self.sign_in.clone()?;
                Ok(Reply::SignedIn { person: self.home.person.clone(), has_store })
            }
            Ask::Unlock { pin, .. } if pin == PIN => Ok(home()),
            Ask::Unlock { .. } => Err(self.wrong.clone()),
            Ask::ChoosePin { .. } | Ask::Home => Ok(home()),
            Ask::Lock | Ask::Network { .. } => Ok(Reply::Done),
            Ask::AskRecovery | Ask::CheckRecovery => {
                self.recovery.clone().map(|it| Reply::Recovery(it.into()))
            }
            Ask::Stuck => Ok(Reply::Stuck(self.stuck.clone().into())),
            Ask::Sending | Ask::SyncNow => Ok(Reply::Sending(self.home.sending)),
            _ => Err(Failure::NotHere),
        }
    }
}

/// A page on a tablet, at an address.
pub struct Tablet {
    pub page: Page,
    pub keeper: Rc<RefCell<Keeper>>,
    pub machine: Rc<Played>,
    log: Log,
    tell: Box<dyn Fn(Told)>,
}

impl Tablet {
    pub fn open(keeper: Keeper) -> Self {
        Self::open_at("/", keeper, Played::default())
    }

    pub fn open_at(address: &'static str, keeper: Keeper, machine: Played) -> Self {
        machine.clock.set(NOW);
        let clock = machine.clock.clone();
        let world = World::new(move || Moment::new(clock.get(), 0), || [7; 10]);
        let (device, machine) = machine.device();
        let keeper = Rc::new(RefCell::new(keeper));
        let (store, log, tell) = store_that_tells({
            let keeper = keeper.clone();
            move |ask| keeper.borrow_mut().answer(ask)
        });
        let page = Page::open_with(
            device,
            move || rsx! { Root { address, world: world.clone(), store: store.clone() } },
        );
        Self { page, keeper, machine, log, tell: Box::new(tell) }
    }

    pub fn html(&self) -> String {
        self.page.html()
    }

    pub fn type_pin(&mut self, pin: &str, done: &str) {
        for digit in pin.chars() {
            self.page.press(&digit.to_string());
        }
        self.page.press(done);
    }

    pub fn unlock(&mut self) {
        self.type_pin(PIN, "Open");
    }

    pub fn tell(&mut self, told: Told) {
        (self.tell)(told);
        self.page.settle();
    }

    pub fn pass(&mut self, ms: i64) {
        self.machine.pass(ms);
        self.page.settle();
    }

    pub fn was_asked(&self, what: impl Fn(&Ask) -> bool) -> usize {
        self.log.borrow().iter().filter(|ask| what(ask)).count()
    }

    pub fn did(&self, what: &str) -> bool {
        self.machine.done.borrow().iter().any(|it| it == what)
    }
}

#[component]
fn Root(address: &'static str, world: World, store: Store) -> Element {
    use_hook(|| provide_history_context(Rc::new(MemoryHistory::with_initial_path(address))));
    let _ = use_context::<Device>();
    rsx! {
        Start {
            world,
            open: move |()| {
                let opened = Opening::Open(store.clone());
                Box::pin(std::future::ready(opened)) as Later<Opening>
            },
        }
    }
}

pub fn worker() -> Person {
    Person { id: PersonId::make(1, [1; 10]), name: "Jo Okafor".into(), role: Role::SocialWorker }
}

pub fn carer() -> Person {
    Person { id: PersonId::make(2, [2; 10]), name: "Sam Lindqvist".into(), role: Role::FosterCarer }
}

pub fn known(person: Person) -> KnownPerson {
    KnownPerson { person, unsent: 0, visit_open: false, wait_ms: 0 }
}

pub fn home(person: Person) -> Home {
    let case = Case {
        id: CaseId::make(3, [3; 10]),
        first_name: "Maya".into(),
        initial: "R".into(),
        picture: "kite".into(),
        band: AgeBand::From6To8,
    };
    Home {
        person,
        duty_number: Some("0117 496 0000".into()),
        advocate: Some("Northway Advocates, 0117 496 0001".into()),
        complaints: None,
        people: Vec::new(),
        cases: vec![case],
        open_visit: None,
        sending: Sending::default(),
        session: Session::Good,
    }
}

pub fn visit() -> OpenVisit {
    OpenVisit { case: CaseId::make(3, [3; 10]), visit: VisitId::make(4, [4; 10]) }
}
