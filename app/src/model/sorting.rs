//! The table on which a child sorts cards: which card is in the hand, where each lies, and what it does to let one go
//! over a pile. Nothing is right and nothing is counted.
use shared::{
    answer::{Answer, CardPlaced, CardShown, Pile},
    id::CaptureId,
    question::Deck,
};

/// The cards of a deck and the child's own, and where they lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorting {
    deck: String,
    shown: Vec<CardShown>,
    placed: Vec<CardPlaced>,
    /// Taken up from a pile; otherwise the next one that lies on none is in the hand.
    taken: Option<String>,
}

impl Sorting {
    /// No card lies yet.
    pub fn dealt(deck: &Deck) -> Self {
        let dealt = deck.cards.iter().map(|card| CardShown {
            id: card.id.clone(),
            words: card.word.clone(),
            own: None,
        });
        Self { deck: deck.id.clone(), shown: dealt.collect(), placed: Vec::new(), taken: None }
    }

    /// As it was left; none where the answer is not a sorting.
    pub fn so_far(answer: Answer) -> Option<Self> {
        match answer {
            Answer::Sort { deck, shown, placed } => Some(Self { deck, shown, placed, taken: None }),
            _ => None,
        }
    }

    /// As it is now.
    pub fn answer(&self) -> Answer {
        Answer::Sort { deck: self.deck.clone(), shown: self.shown.clone(), placed: self.placed.clone() }
    }

    pub fn deck(&self) -> &str {
        &self.deck
    }

    pub fn in_hand(&self) -> Option<&CardShown> {
        match &self.taken {
            Some(taken) => self.shown.iter().find(|card| card.id == *taken),
            None => self.shown.iter().find(|card| self.lies_on(&card.id).is_none()),
        }
    }

    /// The cards of a pile, in the order in which they were shown.
    pub fn on(&self, pile: Pile) -> Vec<CardShown> {
        self.shown.iter().filter(|card| self.lies_on(&card.id) == Some(pile)).cloned().collect()
    }

    /// How many cards lie nowhere.
    pub fn left(&self) -> usize {
        self.shown.len() - self.placed.len()
    }

    pub fn is_untouched(&self) -> bool {
        self.placed.is_empty()
    }

    /// A card that lies is taken up again.
    pub fn take_up(&mut self, card: &str) {
        self.taken = Some(card.to_owned());
    }

    /// The card that was put down last comes back into the hand, and lies nowhere until it is put again.
    pub fn one_step_back(&mut self) {
        if let Some(last) = self.placed.pop() {
            self.taken = Some(last.id);
        }
    }

    /// The card in the hand is put on a pile.
    pub fn put(&mut self, pile: Pile) {
        if let Some(card) = self.in_hand() {
            let card = card.id.clone();
            self.lay(&card, pile);
        }
    }

    /// A card that was dragged is let go over a pile, or over nothing: then it is where it was. Answers whether
    /// anything lies otherwise than before.
    pub fn let_go(&mut self, card: &str, over: Option<Pile>) -> bool {
        let Some(pile) = over.filter(|pile| self.lies_on(card) != Some(*pile)) else { return false };
        if self.shown.iter().all(|known| known.id != card) {
            return false;
        }
        self.lay(card, pile);
        true
    }

    /// A card of the child's own, drawn or spoken in an item of its own or in words, is the next in the hand. One that
    /// is there already is not added again.
    pub fn add(&mut self, words: String, own: Option<CaptureId>) {
        let known = |card: &CardShown| card.is_own() && card.words == words && card.own == own;
        if self.shown.iter().any(known) {
            return;
        }
        let count = self.shown.iter().filter(|card| card.is_own()).count();
        let card = CardShown { id: CardShown::own_id(count + 1), words, own };
        let next = self.shown.iter().position(|card| self.lies_on(&card.id).is_none());
        self.shown.insert(next.unwrap_or(self.shown.len()), card);
        self.taken = None;
    }

    fn lies_on(&self, card: &str) -> Option<Pile> {
        self.placed.iter().find(|it| it.id == card).map(|it| it.pile)
    }

    fn lay(&mut self, card: &str, pile: Pile) {
        self.placed.retain(|it| it.id != card);
        self.placed.push(CardPlaced { id: card.to_owned(), pile });
        self.taken = None;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use shared::question::Card;

    use super::*;

    fn table() -> Sorting {
        let card = |id: &str| Card { id: id.into(), word: id.to_uppercase() };
        Sorting::dealt(&Deck {
            id: "food".into(),
            version: 1,
            title: "Food".into(),
            topic: None,
            cards: ["a", "b", "c"].map(card).to_vec(),
        })
    }

    fn lies(sorting: &Sorting) -> Vec<(String, Pile)> {
        let Answer::Sort { placed, .. } = sorting.answer() else { panic!() };
        placed.into_iter().map(|it| (it.id, it.pile)).collect()
    }

    fn in_hand(sorting: &Sorting) -> &str {
        sorting.in_hand().map_or("", |card| &card.id)
    }

    #[test]
    fn one_step_back_brings_back_the_card_that_was_put_down_last_and_then_the_one_before() {
        let mut table = table();
        let first = table.in_hand().cloned();
        table.put(Pile::Like);
        let second = table.in_hand().cloned();
        table.put(Pile::DontLike);
        table.one_step_back();
        assert_eq!(table.in_hand().cloned(), second);
        table.one_step_back();
        assert_eq!(table.in_hand().cloned(), first);
        assert!(table.is_untouched());
        table.one_step_back();
        assert_eq!(table.in_hand().cloned(), first);
        table.put(Pile::NotSure);
        assert_eq!(table.in_hand().cloned(), second);
    }

    #[test]
    fn a_card_let_go_over_a_pile_lies_there_as_if_it_had_been_tapped() {
        let (mut tapped, mut dragged) = (table(), table());
        tapped.put(Pile::Like);
        assert!(dragged.let_go("a", Some(Pile::Like)));
        assert_eq!(dragged, tapped);
        // From one pile to another, while another card is in the hand.
        tapped.take_up("a");
        tapped.put(Pile::DontLike);
        assert!(dragged.let_go("a", Some(Pile::DontLike)));
        assert_eq!(dragged, tapped);
        assert_eq!(in_hand(&dragged), "b");
    }

    #[test]
    fn a_card_let_go_over_nothing_is_where_it_was() {
        let mut sorting = table();
        sorting.put(Pile::NotSure);
        let before = sorting.clone();
        for card in ["a", "b"] {
            assert!(!sorting.let_go(card, None));
        }
        assert!(!sorting.let_go("a", Some(Pile::NotSure)));
        assert_eq!(sorting, before);
    }

    #[test]
    fn a_card_of_the_childs_own_is_next_in_the_hand_and_stays_when_all_is_read_again() {
        let mut sorting = table();
        sorting.put(Pile::Like);
        let own = CaptureId::make(1, [1; 10]);
        sorting.add(String::new(), Some(own));
        assert_eq!(in_hand(&sorting), "own-1");
        sorting.put(Pile::DontLike);
        sorting.add("beans".into(), None);
        assert_eq!(in_hand(&sorting), "own-2");
        // Written down twice, because the disk refused something in between.
        sorting.add(String::new(), Some(own));
        let again = Sorting::so_far(sorting.answer()).unwrap();
        assert_eq!(in_hand(&again), "own-2");
        assert_eq!(again.answer().own_cards().collect::<Vec<_>>(), [own]);
        assert_eq!(lies(&again), [("a".to_owned(), Pile::Like), ("own-1".to_owned(), Pile::DontLike)]);
    }

    proptest! {
        #[test]
        fn every_card_lies_on_one_pile_or_none_whatever_was_done(
            acts in prop::collection::vec((0..4_u8, 0..5_usize, 0..3_usize), 0..40),
        ) {
            let mut sorting = table();
            for (act, card, pile) in acts {
                let (card, pile) = (["a", "b", "c", "own-1", "?"][card], Pile::ALL[pile]);
                match act {
                    0 => sorting.put(pile),
                    1 => drop(sorting.let_go(card, Some(pile))),
                    2 => sorting.add(card.to_owned(), None),
                    _ => sorting.take_up(card),
                }
            }
            let Answer::Sort { shown, placed, .. } = sorting.answer() else { panic!() };
            for card in &shown {
                prop_assert!(placed.iter().filter(|it| it.id == card.id).count() <= 1);
                prop_assert_eq!(shown.iter().filter(|it| it.id == card.id).count(), 1);
            }
            prop_assert!(placed.iter().all(|it| shown.iter().any(|card| card.id == it.id)));
            let on_piles: usize = Pile::ALL.iter().map(|pile| sorting.on(*pile).len()).sum();
            prop_assert_eq!(on_piles + sorting.left(), shown.len());
        }
    }
}
