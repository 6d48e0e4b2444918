//! The one privacy rule in SQL. It says the same as [`shared::audience::may_see`], and a test holds the two
//! together over random histories.
use shared::people::Role;

/// Whether the event `e` may be seen in the role `:role`, as a condition.
///
/// The choice that counts is the last in the order in which [`shared::projection`] reads: by the latest clock
/// of its log so far, then by device, then by place in the log.
pub const VISIBLE: &str = "(
    :role = 'social_worker'
    OR (:role = 'foster_carer' AND e.kind = 'book.noted')
    OR (
        :role IN ('foster_carer', 'parent') AND e.kind = 'capture'
        AND EXISTS (
            SELECT 1 FROM events AS closing
            WHERE closing.case_id = e.case_id AND closing.kind = 'visit.closed' AND closing.visit = e.visit
        )
        AND 1 = COALESCE((
            SELECT CASE WHEN :role = 'foster_carer' THEN choice.for_carer ELSE choice.for_parent END
            FROM events AS choice
            WHERE choice.case_id = e.case_id AND choice.capture = e.capture AND choice.kind = 'sharing.chosen'
            ORDER BY choice.clock DESC, choice.device DESC, choice.device_seq DESC LIMIT 1
        ), 0)
    )
)";

/// The word for a role in the database.
pub fn word(role: Role) -> &'static str {
    match role {
        Role::SocialWorker => "social_worker",
        Role::FosterCarer => "foster_carer",
        Role::Parent => "parent",
    }
}

/// The role of a word.
pub fn role(word: &str) -> Option<Role> {
    [Role::SocialWorker, Role::FosterCarer, Role::Parent].into_iter().find(|role| self::word(*role) == word)
}
