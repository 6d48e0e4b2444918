//! What could not be done, in plain words. The one place where a failure becomes a sentence for people.
use crate::{
    store::Failure,
    words::{Value, key, say, say_with},
};

/// What to tell a person. Never blames, never alarms; says what is still safe where that is in doubt.
pub fn words_for(failure: &Failure) -> String {
    match failure {
        Failure::NotPaired => say(key::EVERYONE_WRONG_NOT_PAIRED),
        Failure::Locked => say(key::EVERYONE_WRONG_LOCKED),
        Failure::SignInFirst => say(key::EVERYONE_SIGN_IN_EXPIRED),
        Failure::WrongPin { .. } => say(key::EVERYONE_PIN_WRONG),
        Failure::WaitFirst { .. } => say(key::EVERYONE_PIN_NEVER_ERASED),
        Failure::NotAPin => say_with(key::EVERYONE_PIN_CHOOSE_WHY, &[("n", Value::Number(6))]),
        Failure::NoAnswer => say(key::EVERYONE_WRONG_NO_ANSWER),
        Failure::Refused { problem, .. } => words_for_problem(problem),
        Failure::Full => say(key::EVERYONE_WRONG_NOT_KEPT),
        Failure::Damaged => say(key::EVERYONE_WRONG_STORE_DAMAGED),
        Failure::NewerStore => say(key::EVERYONE_WRONG_NEWER_STORE),
        Failure::NoStorage { .. } => say(key::EVERYONE_NO_STORAGE_WHY),
        Failure::NotHere => say(key::EVERYONE_WRONG_NOT_ON_TABLET),
        Failure::SafetyOpen => say(key::EVERYONE_WRONG_SAFETY_OPEN),
        Failure::EmptyDraft => say(key::EVERYONE_WRONG_EMPTY),
        Failure::Stopped { .. } => say(key::EVERYONE_WRONG_STOPPED),
        Failure::Other { .. } => say(key::EVERYONE_WRONG_SOMETHING),
    }
}

/// What the server's refusal means to a person, by the name of its kind (see `shared::wire::problem`).
pub(super) fn words_for_problem(problem: &str) -> String {
    say(match problem {
        "wrong-credentials" => key::EVERYONE_SIGN_IN_WRONG,
        "rate-limited" => key::EVERYONE_SIGN_IN_OFTEN,
        "auth-expired" => key::EVERYONE_SIGN_IN_EXPIRED,
        "code-spent" => key::EVERYONE_PAIR_WRONG,
        "device-revoked" => key::EVERYONE_WRONG_REVOKED,
        "not-found" => key::EVERYONE_WRONG_NOT_FOUND,
        "not-yours" => key::EVERYONE_WRONG_NOT_ALLOWED,
        "too-large" => key::EVERYONE_WRONG_TOO_LARGE,
        "pull-needs-update" => key::EVERYONE_WRONG_VERSION,
        "internal" | "unavailable" | "storage-full" => key::EVERYONE_WRONG_SERVER_CAN_NOT,
        _ => key::EVERYONE_WRONG_REFUSED,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::wire::problem::ProblemKind;

    #[test]
    fn no_failure_speaks_in_the_words_of_machines() {
        let refused = ProblemKind::ALL
            .iter()
            .map(|kind| Failure::Refused { problem: kind.name().into(), wait_s: None });
        let reason = || "SQLITE_NOTADB at line 7".to_owned();
        let others = [
            Failure::NotPaired,
            Failure::Locked,
            Failure::SignInFirst,
            Failure::WrongPin { wait_ms: 0 },
            Failure::WaitFirst { wait_ms: 0 },
            Failure::NotAPin,
            Failure::NoAnswer,
            Failure::Full,
            Failure::Damaged,
            Failure::NewerStore,
            Failure::NoStorage { reason: reason() },
            Failure::NotHere,
            Failure::SafetyOpen,
            Failure::EmptyDraft,
            Failure::Stopped { reason: reason() },
            Failure::Other { reason: reason() },
        ];
        for failure in refused.chain(others) {
            let said = words_for(&failure);
            assert!(said.ends_with(['.', '?']), "{failure:?}: {said}");
            for word in ["SQLITE", "error", "fail", "server refused", "-", "invalid"] {
                assert!(!said.contains(word), "{failure:?}: {said}");
            }
        }
    }
}
