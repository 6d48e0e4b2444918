//! A case to practise with: two children, a social worker and a manager, a foster carer and a parent, with
//! passwords that everybody can read here. Made once for each data folder; only a server on this machine makes them.
use std::path::Path;

use anyhow::Result;
use shared::{
    id::{CaseId, PersonId},
    people::{AgeBand, Case, Person, Role},
    time::Moment,
};

use crate::{
    actions::new_recovery_key,
    app::App,
    audit::{Entry, What},
    auth::token,
    keys::write_private,
    store::{Account, Outside, PairingCode},
};

/// Login, name and role. The password is `practice-` and the login.
const PEOPLE: &[(&str, &str, Role)] = &[
    ("dana", "Dana", Role::SocialWorker),
    ("jo", "Jo", Role::FosterCarer),
    ("sam", "Sam", Role::Parent),
    ("priya", "Priya", Role::Manager),
];
const CHILDREN: &[(&str, &str, &str, AgeBand)] =
    &[("Maya", "R", "kite", AgeBand::From6To8), ("Theo", "B", "fox", AgeBand::From9To12)];
/// Jo looks after Maya, and Sam is her parent; Dana visits both children, and Priya is Dana's manager.
const ON_CASES: &[(&str, usize)] =
    &[("dana", 0), ("dana", 1), ("jo", 0), ("sam", 0), ("priya", 0), ("priya", 1)];
/// Of the numbers that are kept free for stories: nobody answers it.
const DUTY_NUMBER: &str = "0117 496 0000";
const ADVOCATE: &str = "Northway Advocates, 0117 496 0001";
const COMPLAINTS: &str = "The complaints team, 0117 496 0002";

/// The password of a practice account.
pub fn password(login: &str) -> String {
    format!("practice-{login}")
}

/// Makes what is missing, and returns the pairing code, which stays good for this folder.
pub async fn prepare(app: &App, folder: &Path) -> Result<String> {
    let now = app.world.now();
    let entry = |what| Entry::by_operator(now, what);
    if app.store.people().await?.is_empty() {
        let mut people: Vec<(&str, PersonId)> = Vec::new();
        for (login, name, role) in PEOPLE {
            let (ms, random) = app.world.id_parts();
            let person = Person { id: PersonId::make(ms, random), name: (*name).into(), role: *role };
            people.push((login, person.id));
            let hash = app.passwords.hash(&*app.world, password(login)).await?;
            let account = Account { person, login: (*login).into(), password: hash };
            app.store.add_person(account, entry(What::PersonAdded).about(login)).await?;
        }
        let mut cases = Vec::new();
        for (first_name, initial, picture, band) in CHILDREN {
            let (ms, random) = app.world.id_parts();
            let id = CaseId::make(ms, random);
            let case = Case {
                id,
                first_name: (*first_name).into(),
                initial: (*initial).into(),
                picture: (*picture).into(),
                band: *band,
            };
            app.store.add_case(case, entry(What::CaseAdded).on(id)).await?;
            cases.push(id);
        }
        for (login, child) in ON_CASES {
            let person = people.iter().find(|(it, _)| it == login).map(|(_, person)| *person);
            if let (Some(person), Some(case)) = (person, cases.get(*child)) {
                app.store.grant(*case, person, entry(What::CaseGranted).on(*case).about(person)).await?;
            }
        }
    }
    if app.store.duty_number().await?.is_none() {
        app.store.set_duty_number(Some(DUTY_NUMBER.into()), entry(What::DutyNumberSet)).await?;
    }
    if app.store.outside().await? == Outside::default() {
        let outside = Outside { advocate: Some(ADVOCATE.into()), complaints: Some(COMPLAINTS.into()) };
        app.store.set_outside(outside, entry(What::OutsideSet)).await?;
    }
    if app.store.recovery_key().await?.is_none() {
        let (private, public) = new_recovery_key();
        write_private(&folder.join("recovery.key"), &private)?;
        app.store.set_recovery_key(public, entry(What::RecoveryKeySet)).await?;
    }
    pairing_code(app, folder).await
}

async fn pairing_code(app: &App, folder: &Path) -> Result<String> {
    let file = folder.join("practice.pairing");
    let code = match std::fs::read_to_string(&file) {
        Ok(code) => code.trim().to_owned(),
        Err(_) => {
            let code = token::pairing_code(&*app.world);
            write_private(&file, &code)?;
            code
        }
    };
    let never = Moment::new(i64::MAX, 0);
    let kept = PairingCode { code: token::code_digest(&code), expires: never, many: true };
    app.store.keep_code(kept, Entry::by_operator(app.world.now(), What::PairingMade)).await?;
    Ok(code)
}

/// How to sign in, for the terminal.
pub fn how_to(pairing_address: &str) -> String {
    let mut text = format!(
        "Practice case: children Maya R. and Theo B. who do not exist.\n\
         1. Pair this browser once: {pairing_address}\n   (for practice this address can be used more than once)\n\
         2. Sign in:\n"
    );
    for (login, name, role) in PEOPLE {
        let role = match role {
            Role::SocialWorker => "social worker",
            Role::FosterCarer => "foster carer",
            Role::Parent => "parent",
            Role::Manager => "manager",
        };
        text.push_str(&format!("     {name}, {role}: name {login}, password {}\n", password(login)));
    }
    text
}
