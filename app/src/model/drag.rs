//! One finger, pen or mouse that moves a card. Whoever only taps never drags, and a second finger changes nothing.

/// A place on the page, in CSS pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// What came down, as the page names it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pointer {
    pub id: i32,
    /// `touch`, `pen` or `mouse`.
    pub kind: String,
    /// The first of its kind that is down.
    pub first: bool,
}

/// As far as a hand that taps may slip, in CSS pixels.
const SLIP: f64 = 10.0;

/// How far beside an area something may be let go and still be meant for it, in CSS pixels.
const REACH: f64 = 24.0;

/// What is held, from coming down to letting go.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drag(Option<Held>);

#[derive(Debug, Clone, PartialEq)]
struct Held {
    by: Pointer,
    card: String,
    from: Point,
    /// Where it is, once it has gone further than a hand slips.
    at: Option<Point>,
}

impl Drag {
    /// Something comes down on a card. While one holds a card no other takes one; but the first of a kind is never
    /// down twice, so that what never told of its end does not hold for ever.
    pub fn down(&mut self, by: Pointer, card: &str, from: Point) {
        let held = self.0.as_ref().is_some_and(|held| held.by.id != by.id && held.by.kind != by.kind);
        if by.first && !held {
            self.0 = Some(Held { by, card: card.to_owned(), from, at: None });
        }
    }

    /// It moves. The card follows from where the hand has gone further than it slips.
    pub fn moved(&mut self, id: i32, to: Point) {
        if let Some(held) = self.held_by(id) {
            let far = (to.x - held.from.x).hypot(to.y - held.from.y) > SLIP;
            if held.at.is_some() || far {
                held.at = Some(to);
            }
        }
    }

    /// It lets go: which card, and where, if it was dragged at all.
    pub fn up(&mut self, id: i32) -> Option<(String, Point)> {
        let held = self.0.take_if(|held| held.by.id == id)?;
        Some((held.card, held.at?))
    }

    /// It is taken away: the card is where it was.
    pub fn cancelled(&mut self, id: i32) {
        self.0.take_if(|held| held.by.id == id);
    }

    /// How far a card has gone with the hand; none while it lies where it was.
    pub fn shift(&self, card: &str) -> Option<Point> {
        let held = self.0.as_ref().filter(|held| held.card == card)?;
        let at = held.at?;
        Some(Point { x: at.x - held.from.x, y: at.y - held.from.y })
    }

    /// Where a card is dragged just now.
    pub fn at(&self) -> Option<Point> {
        self.0.as_ref()?.at
    }

    fn held_by(&mut self, id: i32) -> Option<&mut Held> {
        self.0.as_mut().filter(|held| held.by.id == id)
    }
}

/// Where something lies on the page, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    /// How far a place is from it; nothing inside.
    fn distance(&self, at: Point) -> f64 {
        let beyond = |at: f64, from: f64, length: f64| (from - at).max(at - from - length).max(0.0);
        beyond(at.x, self.left, self.width).hypot(beyond(at.y, self.top, self.height))
    }
}

/// What was meant by letting go here: what is nearest, if it is within reach.
pub fn meant<T: Copy>(areas: &[(T, Area)], at: Point) -> Option<T> {
    let near = areas.iter().map(|(what, area)| (*what, area.distance(at)));
    let nearest = near.min_by(|(_, one), (_, other)| one.total_cmp(other))?;
    (nearest.1 <= REACH).then_some(nearest.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finger(id: i32) -> Pointer {
        Pointer { id, kind: "touch".into(), first: true }
    }

    fn at(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn a_tap_with_an_unsteady_finger_moves_nothing() {
        let mut drag = Drag::default();
        drag.down(finger(1), "pasta", at(100.0, 100.0));
        drag.moved(1, at(106.0, 107.0));
        assert_eq!(drag.shift("pasta"), None);
        assert_eq!(drag.up(1), None);
    }

    #[test]
    fn a_card_follows_the_finger_and_comes_back_near_without_sticking() {
        let mut drag = Drag::default();
        drag.down(finger(1), "pasta", at(100.0, 100.0));
        drag.moved(1, at(160.0, 300.0));
        assert_eq!(drag.shift("pasta"), Some(at(60.0, 200.0)));
        assert_eq!(drag.shift("rice"), None);
        drag.moved(1, at(101.0, 100.0));
        assert_eq!(drag.shift("pasta"), Some(at(1.0, 0.0)));
        assert_eq!(drag.up(1), Some(("pasta".into(), at(101.0, 100.0))));
        assert_eq!(drag, Drag::default());
    }

    #[test]
    fn a_second_finger_or_a_palm_beside_a_pen_never_steals_the_card() {
        let pen = Pointer { id: 7, kind: "pen".into(), first: true };
        for (holds, other) in [(finger(1), Pointer { first: false, ..finger(2) }), (pen, finger(2))] {
            let id = holds.id;
            let mut drag = Drag::default();
            drag.down(holds, "pasta", at(0.0, 0.0));
            drag.moved(id, at(50.0, 0.0));
            drag.down(other, "rice", at(200.0, 0.0));
            drag.moved(2, at(300.0, 0.0));
            drag.cancelled(2);
            assert_eq!(drag.up(2), None);
            assert_eq!(drag.up(id), Some(("pasta".into(), at(50.0, 0.0))));
        }
    }

    #[test]
    fn what_is_taken_away_leaves_the_card_where_it_was() {
        let mut drag = Drag::default();
        drag.down(finger(1), "pasta", at(0.0, 0.0));
        drag.moved(1, at(90.0, 0.0));
        drag.cancelled(1);
        assert_eq!((drag.shift("pasta"), drag.up(1)), (None, None));
    }

    #[test]
    fn a_finger_that_never_told_of_its_end_does_not_hold_for_ever() {
        let mut drag = Drag::default();
        drag.down(finger(1), "pasta", at(0.0, 0.0));
        drag.down(finger(2), "rice", at(0.0, 0.0));
        drag.moved(2, at(90.0, 0.0));
        assert_eq!(drag.up(2), Some(("rice".into(), at(90.0, 0.0))));
    }

    #[test]
    fn what_is_let_go_beside_a_pile_is_meant_for_the_nearest() {
        let area = |left| Area { left, top: 300.0, width: 200.0, height: 150.0 };
        let piles = [("like", area(0.0)), ("not sure", area(240.0)), ("don’t like", area(480.0))];
        assert_eq!(meant(&piles, at(100.0, 400.0)), Some("like"));
        assert_eq!(meant(&piles, at(230.0, 400.0)), Some("not sure"));
        assert_eq!(meant(&piles, at(300.0, 280.0)), Some("not sure"));
        assert_eq!(meant(&piles, at(300.0, 200.0)), None);
        assert_eq!(meant::<&str>(&[], at(0.0, 0.0)), None);
    }
}
