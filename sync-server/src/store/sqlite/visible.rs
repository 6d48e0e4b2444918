//! The one privacy rule in SQL. It says the same as [`shared::audience::may_see`], and a test holds the two
//! together over random histories.
use shared::people::Role;

/// Whether the event `e` may be seen in the role `:role`, as a condition.
///
/// Of the choices about an item those stand that no other names and that are the last in their own log; all of
/// them have to say yes. The same holds of a manager's decisions on a safety matter: the visit in which it was raised is
/// withheld unless all that stand release it; and every visit of the case, where it was raised in none of them.
pub const VISIBLE: &str = "(
    :role IN ('social_worker', 'manager')
    OR (
        (
            (:role = 'foster_carer' AND e.kind = 'book.noted')
            OR (
                :role IN ('foster_carer', 'parent') AND e.kind = 'capture'
                AND EXISTS (
                    SELECT 1 FROM events AS closing
                    WHERE closing.case_id = e.case_id AND closing.kind = 'visit.closed'
                        AND closing.visit = e.visit
                )
                AND 1 = COALESCE((
                    SELECT MIN(CASE WHEN :role = 'foster_carer' THEN choice.for_carer ELSE choice.for_parent END)
                    FROM events AS choice
                    WHERE choice.case_id = e.case_id AND choice.capture = e.capture
                        AND choice.kind = 'sharing.chosen'
                        AND NOT EXISTS (
                            SELECT 1 FROM replaced
                            WHERE replaced.case_id = choice.case_id AND replaced.capture = choice.capture
                                AND replaced.event = choice.event
                        )
                        AND NOT EXISTS (
                            SELECT 1 FROM events AS later
                            WHERE later.case_id = choice.case_id AND later.capture = choice.capture
                                AND later.kind = 'sharing.chosen' AND later.device = choice.device
                                AND later.device_seq > choice.device_seq
                        )
                ), 0)
            )
        )
        AND NOT EXISTS (
            SELECT 1 FROM events AS raised
            WHERE raised.case_id = e.case_id AND raised.kind = 'safety.raised'
                AND e.visit IS NOT NULL AND e.visit = COALESCE(raised.visit, e.visit)
                AND 0 = COALESCE((
                    SELECT MIN(decision.releases)
                    FROM events AS decision
                    WHERE decision.case_id = raised.case_id AND decision.matter = raised.matter
                        AND decision.kind = 'safety.decided'
                        AND NOT EXISTS (
                            SELECT 1 FROM overruled
                            WHERE overruled.case_id = decision.case_id AND overruled.matter = decision.matter
                                AND overruled.event = decision.event
                        )
                        AND NOT EXISTS (
                            SELECT 1 FROM events AS later
                            WHERE later.case_id = decision.case_id AND later.matter = decision.matter
                                AND later.kind = 'safety.decided' AND later.device = decision.device
                                AND later.device_seq > decision.device_seq
                        )
                ), 0)
        )
    )
)";

/// The word for a role in the database.
pub fn word(role: Role) -> &'static str {
    match role {
        Role::SocialWorker => "social_worker",
        Role::FosterCarer => "foster_carer",
        Role::Parent => "parent",
        Role::Manager => "manager",
    }
}

/// The role of a word.
pub fn role(word: &str) -> Option<Role> {
    Role::ALL.into_iter().find(|role| self::word(*role) == word)
}
