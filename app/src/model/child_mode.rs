//! How child mode speaks to an age, and which doors out of it are locked. Sizes are in the style sheet.
use shared::people::AgeBand;

/// The most items a child of this age is asked in one visit: 5 to 8 minutes for the youngest, 15 for those
/// who read. Sets are written so that what comes first stands on its own.
pub fn most_items(band: AgeBand) -> usize {
    match band {
        AgeBand::From3To5 => 5,
        AgeBand::From6To8 => 8,
        AgeBand::From9To12 | AgeBand::From13 => 12,
    }
}

/// Whether a scale is shown how it works before it is asked with (Chambers and Johnston 2002): those who can
/// fail at it without anybody noticing.
pub fn tries_scales_first(band: AgeBand) -> bool {
    matches!(band, AgeBand::From3To5 | AgeBand::From6To8)
}

/// Who does not read yet hears each page once by itself; who reads is asked first.
pub fn reads_by_itself(band: AgeBand) -> bool {
    matches!(band, AgeBand::From3To5 | AgeBand::From6To8)
}

/// Whether this age is met on a tablet only: what is as large as small hands need does not fit on a telephone.
pub fn needs_tablet(band: AgeBand) -> bool {
    matches!(band, AgeBand::From3To5 | AgeBand::From6To8)
}

/// Whether what this age made, and what it is told, comes one thing on a page: who is small does not look for what lies
/// further down.
pub fn meets_one_at_a_time(band: AgeBand) -> bool {
    matches!(band, AgeBand::From3To5 | AgeBand::From6To8)
}

/// Who holds the tablet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Holder {
    #[default]
    Child,
    /// Put away: blank paper that records nothing, and a child behind it.
    PutAway,
    /// Somebody is asked for the PIN.
    Asked { came_from: Hidden, towards: Towards },
    /// The adult, who gave the PIN.
    Adult,
}

/// What the person goes back to who does not know the PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    Child,
    PutAway,
}

/// What the PIN is to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// On with the visit, where it was.
    Visit,
    /// The adult's page.
    Adult,
}

impl Holder {
    /// Always possible for a child, and at once.
    #[must_use]
    pub fn put_away(self) -> Self {
        match self {
            Self::Child => Self::PutAway,
            other => other,
        }
    }

    /// Somebody wants out of child mode, or back from blank paper: the PIN decides.
    #[must_use]
    pub fn ask(self) -> Self {
        match self {
            Self::Child => Self::Asked { came_from: Hidden::Child, towards: Towards::Adult },
            Self::PutAway => Self::Asked { came_from: Hidden::PutAway, towards: Towards::Visit },
            other => other,
        }
    }

    /// Nobody gave the PIN.
    #[must_use]
    pub fn leave(self) -> Self {
        match self {
            Self::Asked { came_from: Hidden::Child, .. } => Self::Child,
            Self::Asked { came_from: Hidden::PutAway, .. } => Self::PutAway,
            other => other,
        }
    }

    /// The PIN was right.
    #[must_use]
    pub fn opened(self) -> Self {
        match self {
            Self::Asked { towards: Towards::Visit, .. } => Self::Child,
            Self::Asked { towards: Towards::Adult, .. } => Self::Adult,
            other => other,
        }
    }

    /// The adult gives the tablet back to the child.
    #[must_use]
    pub fn hand_back(self) -> Self {
        match self {
            Self::Adult => Self::Child,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that can be done without knowing the PIN.
    const WITHOUT_PIN: [fn(Holder) -> Holder; 4] =
        [Holder::put_away, Holder::ask, Holder::leave, |holder| holder];

    fn reachable_without_pin(from: Holder) -> Vec<Holder> {
        let mut known = vec![from];
        let mut place = 0;
        while place < known.len() {
            for act in WITHOUT_PIN {
                let next = act(known[place]);
                if !known.contains(&next) {
                    known.push(next);
                }
            }
            place += 1;
        }
        known
    }

    #[test]
    fn nobody_reaches_the_adults_page_without_the_pin() {
        assert!(!reachable_without_pin(Holder::Child).contains(&Holder::Adult));
        assert!(!reachable_without_pin(Holder::PutAway).contains(&Holder::Adult));
    }

    #[test]
    fn what_was_put_away_stays_away_until_the_pin_is_given() {
        assert!(!reachable_without_pin(Holder::PutAway).contains(&Holder::Child));
        assert_eq!(Holder::Child.put_away().ask().opened(), Holder::Child);
    }

    #[test]
    fn who_does_not_know_the_pin_goes_back_to_where_they_were() {
        assert_eq!(Holder::Child.ask().leave(), Holder::Child);
        assert_eq!(Holder::PutAway.ask().leave(), Holder::PutAway);
    }

    #[test]
    fn an_adult_with_the_pin_comes_in_and_gives_the_tablet_back() {
        assert_eq!(Holder::Child.ask().opened(), Holder::Adult);
        assert_eq!(Holder::Adult.hand_back(), Holder::Child);
    }

    #[test]
    fn the_youngest_are_asked_least() {
        let most = AgeBand::ALL.map(most_items);
        assert!(most.is_sorted(), "{most:?}");
        assert_eq!(most[0], 5);
    }
}
