//! Which touch is the child's drawing hand. Pure: pointers in, verdicts out; it never sees ink.
use shared::drawing::geometry::Place;

use super::report::{Felt, Pointer, PointerKind};

/// A pen rests near the paper while it is in use; after this long without it, fingers draw again.
const PEN_IN_USE_MS: f64 = 3000.0;
/// A palm comes down just before its pen does.
const PALM_BEFORE_PEN_MS: f64 = 150.0;
/// No finger is this wide, in CSS pixels.
const WIDEST_FINGER: f64 = 40.0;
/// A touch that the system takes back sooner than this, or that has gone less far, was no stroke. Paper pixels.
const SHORTEST_TOUCH_MS: f64 = 80.0;
const SHORTEST_TOUCH_PX: f32 = 6.0;

#[derive(Debug, Default)]
pub struct Hand {
    drawing: Option<Touch>,
    /// When the last stroke of a finger began, if nothing has been drawn since.
    last_touch: Option<f64>,
    pen_near: Option<f64>,
}

#[derive(Debug)]
struct Touch {
    pointer: Pointer,
    began: f64,
    from: Place,
    /// The square of how far it has gone from there, in paper pixels.
    farthest: f32,
}

/// What a pointer that comes down means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Down {
    /// It is not drawing.
    Ignored,
    Begins,
    /// The stroke being drawn was a finger's own: it ends here, and the pen's begins.
    EndsAndBegins,
    /// The stroke being drawn was the palm of the hand with the pen: it was never meant.
    DropsAndBegins,
    /// The last finished stroke was that palm.
    TakesBackAndBegins,
}

/// What becomes of a stroke whose pointer is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It was another pointer.
    NotOurs,
    Finished,
    Dropped,
}

impl Hand {
    pub fn hover(&mut self, now: f64) {
        self.pen_near = Some(now);
    }

    pub fn down(&mut self, pointer: Pointer, at: Felt) -> Down {
        let now = at.time;
        if pointer.kind.is_pen() {
            self.pen_near = Some(now);
        }
        let down = match &self.drawing {
            None if pointer.kind == PointerKind::Touch && self.is_palm(pointer, now) => Down::Ignored,
            None if pointer.kind.is_pen()
                && self.last_touch.is_some_and(|began| now - began < PALM_BEFORE_PEN_MS) =>
            {
                Down::TakesBackAndBegins
            }
            None => Down::Begins,
            Some(touch) if touch.pointer.kind == PointerKind::Touch && pointer.kind.is_pen() => {
                if now - touch.began < PALM_BEFORE_PEN_MS {
                    Down::DropsAndBegins
                } else {
                    Down::EndsAndBegins
                }
            }
            // A second finger never takes the stroke from the first.
            Some(_) => Down::Ignored,
        };
        if down != Down::Ignored {
            self.drawing = Some(Touch { pointer, began: now, from: at.sample.place(), farthest: 0.0 });
            self.last_touch = None;
        }
        down
    }

    fn is_palm(&self, pointer: Pointer, now: f64) -> bool {
        pointer.contact > WIDEST_FINGER || self.pen_near.is_some_and(|seen| now - seen < PEN_IN_USE_MS)
    }

    pub fn draws(&self, pointer: Pointer) -> bool {
        self.drawing.as_ref().is_some_and(|touch| touch.pointer.id == pointer.id)
    }

    pub fn goes(&mut self, to: Felt) {
        let Some(touch) = &mut self.drawing else { return };
        let [x, y] = to.sample.place();
        let [across, along] = [x - touch.from[0], y - touch.from[1]];
        touch.farthest = touch.farthest.max(across * across + along * along);
        if touch.pointer.kind.is_pen() {
            self.pen_near = Some(to.time);
        }
    }

    pub fn up(&mut self, pointer: Pointer) -> End {
        if !self.draws(pointer) {
            return End::NotOurs;
        }
        let touch = self.drawing.take();
        self.last_touch =
            touch.filter(|touch| touch.pointer.kind == PointerKind::Touch).map(|touch| touch.began);
        End::Finished
    }

    /// Systems cancel a pen's stroke for their own ends, and its ink was meant; a finger's cancelled stroke is as
    /// often a palm.
    pub fn cancel(&mut self, pointer: Pointer, now: f64) -> End {
        let slip = self.drawing.as_ref().is_some_and(|touch| {
            touch.pointer.kind == PointerKind::Touch
                && (now - touch.began < SHORTEST_TOUCH_MS
                    || touch.farthest < SHORTEST_TOUCH_PX * SHORTEST_TOUCH_PX)
        });
        match self.up(pointer) {
            End::Finished if slip => {
                self.last_touch = None;
                End::Dropped
            }
            end => end,
        }
    }

    /// Whatever was drawing draws no more.
    pub fn rest(&mut self) {
        self.drawing = None;
        self.last_touch = None;
    }
}

#[cfg(test)]
mod tests {
    use shared::drawing::Sample;

    use super::*;

    const FINGER: Pointer = Pointer { id: 2, kind: PointerKind::Touch, contact: 20.0 };
    const OTHER_FINGER: Pointer = Pointer { id: 3, ..FINGER };
    const PALM: Pointer = Pointer { id: 4, contact: 62.0, ..FINGER };
    const PEN: Pointer = Pointer { id: 9, kind: PointerKind::Pen, contact: 1.0 };

    fn at(time: f64) -> Felt {
        place(100.0, time)
    }

    fn place(x: f64, time: f64) -> Felt {
        Felt { sample: Sample::nearest(x, 100.0, 0.5, 0.0), time }
    }

    #[test]
    fn a_second_finger_never_takes_the_stroke() {
        let mut hand = Hand::default();
        assert_eq!(hand.down(FINGER, at(0.0)), Down::Begins);
        assert_eq!(hand.down(OTHER_FINGER, at(300.0)), Down::Ignored);
        assert_eq!(hand.up(OTHER_FINGER), End::NotOurs);
        assert!(hand.draws(FINGER));
        assert_eq!(hand.up(FINGER), End::Finished);
    }

    #[test]
    fn a_palm_is_no_finger() {
        assert_eq!(Hand::default().down(PALM, at(0.0)), Down::Ignored);
    }

    #[test]
    fn fingers_do_not_draw_while_a_pen_is_near_and_do_again_after_it_is_gone() {
        let mut hand = Hand::default();
        hand.hover(1000.0);
        assert_eq!(hand.down(FINGER, at(2500.0)), Down::Ignored);
        assert_eq!(hand.down(FINGER, at(4100.0)), Down::Begins);
    }

    #[test]
    fn a_palm_that_came_just_before_its_pen_leaves_no_mark() {
        let mut hand = Hand::default();
        hand.down(FINGER, at(0.0));
        assert_eq!(hand.down(PEN, at(100.0)), Down::DropsAndBegins);

        let mut hand = Hand::default();
        hand.down(FINGER, at(0.0));
        hand.up(FINGER);
        assert_eq!(hand.down(PEN, at(100.0)), Down::TakesBackAndBegins);
    }

    #[test]
    fn a_finger_that_had_been_drawing_keeps_its_ink_when_the_pen_comes() {
        let mut hand = Hand::default();
        hand.down(FINGER, at(0.0));
        assert_eq!(hand.down(PEN, at(900.0)), Down::EndsAndBegins);
        assert!(hand.draws(PEN) && !hand.draws(FINGER));
    }

    #[test]
    fn the_ink_of_a_cancelled_pen_is_kept_and_the_slip_of_a_cancelled_finger_is_not() {
        let mut hand = Hand::default();
        hand.down(PEN, at(0.0));
        assert_eq!(hand.cancel(PEN, 10.0), End::Finished);

        let mut hand = Hand::default();
        hand.down(FINGER, at(0.0));
        hand.goes(place(104.0, 400.0));
        assert_eq!(hand.cancel(FINGER, 400.0), End::Dropped);

        let mut hand = Hand::default();
        hand.down(FINGER, at(0.0));
        hand.goes(place(160.0, 400.0));
        assert_eq!(hand.cancel(FINGER, 400.0), End::Finished);
    }
}
