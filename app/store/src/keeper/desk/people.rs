//! Pairing, signing in, the PIN, and what to do when it is forgotten.
use std::rc::Rc;

use shared::{
    id::{DeviceId, InstallationId, PersonId, RecoveryId},
    wire::{
        recovery::{INFO_DEVICE, INFO_ORGANISATION, Recovery, RecoveryRequest},
        sessions::{PairRequest, SignInRequest, SignedIn},
    },
};

use super::{ACCOUNT, Account, Desk, INSTALLATION, Installation, JustSignedIn, Open, held_back::held_back};
use crate::{
    ask::{Device, Failure, KnownPerson, Reply},
    keeper::{
        keys::{self, Key},
        machine::name,
        sql::{
            self, about, event_log, keyring,
            keyring::{PendingRecovery, Ring},
            outbox,
        },
        sync::client::Client,
    },
};

impl Desk {
    pub(super) fn device(&self) -> Result<Device, Failure> {
        let paired = self.installation()?.is_some();
        let now = self.machine.now().unix_ms();
        let people = keyring::all(&self.keyring.borrow())?
            .into_iter()
            .map(|ring| KnownPerson {
                wait_ms: wait_ms(&ring, now),
                person: ring.person,
                unsent: ring.unsent,
                visit_open: ring.visit_open,
            })
            .collect();
        Ok(Device { paired, people })
    }

    pub(super) async fn pair(&self, server: String, code: String, named: String) -> Result<Reply, Failure> {
        let request = PairRequest {
            installation: name(&*self.machine, InstallationId::make),
            code: code.trim().to_owned(),
            name: named,
        };
        let base = server.trim().trim_end_matches('/').to_owned();
        let paired = Client::new(self.transport.clone(), base.clone()).pair(&request).await?;
        let installation =
            Installation { id: request.installation, token: paired.installation_token, server: base };
        about::set_json(&self.keyring.borrow(), INSTALLATION, &installation)?;
        Ok(Reply::Done)
    }

    pub(super) async fn sign_in(self: &Rc<Self>, login: String, password: String) -> Result<Reply, Failure> {
        let installation = self.installation()?.ok_or(Failure::NotPaired)?;
        let login = login.trim().to_owned();
        let known = keyring::device_of_login(&self.keyring.borrow(), &login)?;
        let request = SignInRequest {
            installation: installation.id,
            installation_token: installation.token,
            login: login.clone(),
            password,
            device: known.unwrap_or_else(|| name(&*self.machine, DeviceId::make)),
        };
        let client = Client::new(self.transport.clone(), installation.server.clone());
        let answer = client.sign_in(&request).await?;
        let person = answer.person.clone();

        // Whoever is in already renews their session without leaving their store.
        let renewed = self.with_open(|open| {
            let same = open.account.person.id == person.id && open.account.device == request.device;
            if same {
                open.account.renew(&answer);
                open.save_account()?;
            }
            Ok(same)
        });
        if renewed == Ok(true) {
            let mut engine = self.engine.borrow_mut();
            engine.signed_in();
            engine.begin_round(true);
            drop(engine);
            self.nudge();
        }
        let has_store = self.ring_of(person.id)?.is_some();
        let base = installation.server;
        *self.signed_in.borrow_mut() =
            Some(JustSignedIn { login, device: request.device, base, answer, recovered: None });
        Ok(Reply::SignedIn { person, has_store })
    }

    pub(super) fn choose_pin(self: &Rc<Self>, pin: &str) -> Result<Reply, Failure> {
        if !keys::is_pin(pin) {
            return Err(Failure::NotAPin);
        }
        let signed_in = self.signed_in.borrow_mut().take().ok_or(Failure::SignInFirst)?;
        let person = signed_in.answer.person.clone();
        let key = match (self.ring_of(person.id)?, &signed_in.recovered) {
            (_, Some(recovered)) => recovered.clone(),
            (None, None) => keys::make_key(&*self.machine),
            // A store that is there is never begun anew: its PIN opens it, or the organisation does.
            (Some(_), None) => {
                *self.signed_in.borrow_mut() = Some(signed_in);
                return Err(Failure::SignInFirst);
            }
        };
        let device = signed_in.device;
        let recovery_key = &signed_in.answer.recovery_key;
        let sealed = keys::seal(recovery_key, INFO_ORGANISATION, device, &key).map_err(|_| {
            Failure::Other { reason: "the organisation's recovery key can not be read".into() }
        })?;
        let ring = Ring {
            person,
            login: signed_in.login.clone(),
            device,
            wrapped: keys::wrap(&*self.machine, &self.device_secret, device, pin, &key),
            sealed,
            wrong_pins: 0,
            last_wrong: 0,
            unsent: 0,
            visit_open: false,
            recovery: None,
            held_back: Vec::new(),
        };
        // The file first: a ring without its store would be a door to nothing.
        let connection = sql::open_person(&self.place, &ring.file(), &key)?;
        let account = match about::get_json::<Account>(&connection, ACCOUNT)? {
            Some(mut account) => {
                account.renew(&signed_in.answer);
                account
            }
            None => Account::new(&signed_in),
        };
        keyring::put(&self.keyring.borrow(), &ring)?;
        let open = Open { connection, account, ring };
        open.save_account()?;
        self.come_in(open)
    }

    pub(super) fn unlock(self: &Rc<Self>, person: PersonId, pin: &str) -> Result<Reply, Failure> {
        let mut ring = self.ring_of(person)?.ok_or(Failure::NotHere)?;
        let now = self.machine.now().unix_ms();
        let wait = wait_ms(&ring, now);
        if wait > 0 {
            return Err(Failure::WaitFirst { wait_ms: wait });
        }
        let Ok(key) = keys::unwrap_key(&self.device_secret, ring.device, pin, &ring.wrapped) else {
            ring.wrong_pins += 1;
            ring.last_wrong = now;
            keyring::put(&self.keyring.borrow(), &ring)?;
            return Err(Failure::WrongPin { wait_ms: wait_ms(&ring, now) });
        };
        if ring.wrong_pins > 0 {
            ring.wrong_pins = 0;
            keyring::put(&self.keyring.borrow(), &ring)?;
        }
        // The PIN of whoever is in already is a question, not a change: the store stays as it is.
        let already = self.with_open(|open| Ok(open.ring.person.id == person));
        if already == Ok(true) {
            return Ok(Reply::Home(Box::new(self.home()?)));
        }
        self.lock()?;
        let connection = sql::open_person(&self.place, &ring.file(), &key)?;
        let mut account: Account = about::get_json(&connection, ACCOUNT)?.ok_or(Failure::Damaged)?;
        let just = self.signed_in.borrow_mut().take_if(|just| just.answer.person.id == person);
        if let Some(just) = just {
            account.renew(&just.answer);
        }
        let open = Open { connection, account, ring };
        open.save_account()?;
        self.come_in(open)
    }

    /// Shuts the store, after writing down what may be said of it while it is shut.
    pub(super) fn lock(&self) -> Result<Reply, Failure> {
        if self.open.borrow().is_some() {
            self.note_outside()?;
        }
        *self.open.borrow_mut() = None;
        *self.last_told.borrow_mut() = None;
        Ok(Reply::Done)
    }

    /// Writes into the keyring what may be said of the open store while it is shut.
    pub(in crate::keeper) fn note_outside(&self) -> Result<(), Failure> {
        let ring = self.with_open(|open| {
            open.ring.unsent = outbox::waiting(&open.connection)?.captures;
            open.ring.held_back = held_back(open)?;
            open.ring.visit_open = event_log::open_visit(&open.connection, open.ring.device)?.is_some();
            Ok(open.ring.clone())
        })?;
        Ok(keyring::put(&self.keyring.borrow(), &ring)?)
    }

    pub(super) async fn ask_recovery(&self) -> Result<Reply, Failure> {
        let mut ring = self.ring_of_signed_in()?;
        let pending = match ring.recovery.clone() {
            Some(pending) => pending,
            None => {
                let (private_key, reply_to) = keys::make_pair(&*self.machine);
                let pending = PendingRecovery {
                    request: RecoveryRequest {
                        id: name(&*self.machine, RecoveryId::make),
                        device: ring.device,
                        sealed: ring.sealed.clone(),
                        reply_to,
                    },
                    private_key: keys::hex(&private_key.0),
                };
                // Before it is sent: an answer to a request whose private key is lost would be lost too.
                ring.recovery = Some(pending.clone());
                keyring::put(&self.keyring.borrow(), &ring)?;
                pending
            }
        };
        let (client, session) = self.client_of_signed_in()?;
        client.ask_recovery(&session, &pending.request).await?;
        self.check_recovery().await
    }

    pub(super) async fn check_recovery(&self) -> Result<Reply, Failure> {
        let mut ring = self.ring_of_signed_in()?;
        let pending = ring.recovery.clone().ok_or(Failure::NotHere)?;
        let (client, session) = self.client_of_signed_in()?;
        let recovery = client.recovery(&session, pending.request.id).await?;
        match &recovery {
            Recovery::Waiting => {}
            Recovery::Refused => {
                ring.recovery = None;
                keyring::put(&self.keyring.borrow(), &ring)?;
            }
            Recovery::Opened { sealed } => {
                let private = keys::unhex(&pending.private_key).and_then(|it| it.try_into().ok());
                let private = Key(private.ok_or(Failure::Damaged)?);
                let key = keys::open_sealed(&private, INFO_DEVICE, ring.device, sealed)
                    .map_err(|_| Failure::Damaged)?;
                if let Some(just) = self.signed_in.borrow_mut().as_mut() {
                    just.recovered = Some(key);
                }
            }
        }
        Ok(Reply::Recovery(recovery.into()))
    }

    pub(super) async fn make_pairing(&self) -> Result<Reply, Failure> {
        let (client, account) = self.client()?;
        Ok(Reply::Pairing(client.make_pairing(&account.session_token).await?))
    }

    fn come_in(self: &Rc<Self>, open: Open) -> Result<Reply, Failure> {
        *self.open.borrow_mut() = Some(open);
        self.engine.borrow_mut().came_in();
        self.note_outside()?;
        self.nudge();
        Ok(Reply::Home(Box::new(self.home()?)))
    }

    fn ring_of_signed_in(&self) -> Result<Ring, Failure> {
        let person = self.signed_in.borrow().as_ref().map(|just| just.answer.person.id);
        self.ring_of(person.ok_or(Failure::SignInFirst)?)?.ok_or(Failure::NotHere)
    }

    fn client_of_signed_in(&self) -> Result<(Client, String), Failure> {
        let just = self.signed_in.borrow();
        let just = just.as_ref().ok_or(Failure::SignInFirst)?;
        let client = Client::new(self.transport.clone(), just.base.clone());
        Ok((client, just.answer.session_token.clone()))
    }
}

impl Account {
    fn new(just: &JustSignedIn) -> Self {
        let JustSignedIn { device, base, answer, .. } = just;
        Self {
            person: answer.person.clone(),
            device: *device,
            base: base.clone(),
            server: answer.server,
            epoch: answer.epoch,
            device_token: answer.device_token.clone(),
            session_token: answer.session_token.clone(),
            session_ends: answer.session_ends,
            cases: answer.cases.clone(),
            receipt_key: answer.receipt_key.clone(),
            recovery_key: answer.recovery_key.clone(),
            duty_number: answer.duty_number.clone(),
            advocate: answer.advocate.clone(),
            complaints: answer.complaints.clone(),
        }
    }

    /// Takes what a new sign-in brought. The epoch stays: the sync finds a change of it by itself.
    fn renew(&mut self, answer: &SignedIn) {
        self.person = answer.person.clone();
        self.device_token = answer.device_token.clone();
        self.session_token = answer.session_token.clone();
        self.session_ends = answer.session_ends;
        self.cases = answer.cases.clone();
        self.receipt_key = answer.receipt_key.clone();
        self.recovery_key = answer.recovery_key.clone();
        self.duty_number = answer.duty_number.clone();
        self.advocate = answer.advocate.clone();
        self.complaints = answer.complaints.clone();
    }
}

/// How long the next PIN has to wait. A clock that was put back makes nobody wait longer than from now.
fn wait_ms(ring: &Ring, now: i64) -> u64 {
    let wait = keys::wait_after(ring.wrong_pins);
    let passed = u64::try_from(now - ring.last_wrong).unwrap_or(0);
    wait.saturating_sub(passed)
}
