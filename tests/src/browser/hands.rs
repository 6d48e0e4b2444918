//! What small hands can do with a page: how large it is what they touch, how far apart, and how far above the edge of
//! the screen, where wrists rest.
use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Browser;

/// What a child's hands need, in pixels of the page: the numbers of each age are those of `tokens.css`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hands {
    /// The least width and height of what is touched.
    pub side: f64,
    /// The least distance between two things that can be touched.
    pub gap: f64,
    /// Nothing that can be touched is nearer to the lower edge.
    pub rest: f64,
}

impl Hands {
    /// From 3 to 5.
    pub const SMALLEST: Self = Self { side: 128.0, gap: 64.0, rest: 104.0 };
    /// From 6 to 8.
    pub const SMALL: Self = Self { side: 96.0, gap: 48.0, rest: 104.0 };
}

/// Half a pixel is what a browser rounds.
const ROUNDED: f64 = 0.5;

/// What a child can touch, in a dialog where there is one: what it is called, whether there is a picture, how large it is,
/// how much of it lies beyond what moves with it, and where the part lies that is seen. Everything has come to rest. Not
/// for the child are the way to the adult, what the adult says to have read out, and the handles of a replay.
const TOUCHABLE: &str = r"(() => {
  for (const motion of document.getAnimations()) {
    if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();
  }
  const OTHERS = '[hidden], .stage-bar-adult, .read-aloud-adult, .ink-replay, .player, .grown-up';
  const dialog = document.querySelector('[role=dialog]');
  const touched = ':is(button, label, summary, [role=switch])';
  const seen = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.disabled
    && !it.querySelector('input:disabled') && !it.closest(OTHERS) && (!dialog || dialog.contains(it));
  const clipped = (it) => {
    let { left, top, right, bottom } = it.getBoundingClientRect();
    for (let at = it; at && at !== document.body;) {
      const { position } = getComputedStyle(at);
      const around = position === 'absolute' ? at.offsetParent : at.parentElement;
      if (position === 'fixed' || !around) break;
      if (getComputedStyle(around).overflowY !== 'visible' && around !== document.documentElement) {
        const room = around.getBoundingClientRect();
        left = Math.max(left, room.left);
        top = Math.max(top, room.top);
        right = Math.min(right, room.right);
        bottom = Math.min(bottom, room.bottom);
      }
      at = around;
    }
    return { left, top, right, bottom };
  };
  return [...document.querySelectorAll(`.stage ${touched}, [role=dialog] ${touched}`)].filter(seen).map((it) => {
    const whole = it.getBoundingClientRect();
    const part = clipped(it);
    return {
      name: it.getAttribute('aria-label') ?? it.innerText.replace(/\s+/g, ' ').trim(),
      picture: it.matches('.ink-tool') || it.querySelector('svg, img, canvas') !== null,
      width: whole.width,
      height: whole.height,
      beyond: Math.max(whole.bottom - part.bottom, part.top - whole.top),
      gone: part.bottom - part.top < 1,
      rest: innerHeight - part.bottom,
      ...part,
    };
  });
})()";

impl Browser {
    /// What on the page can be touched and has no picture, is too small, lies too low or too near to something else, or
    /// is not wholly seen; the last not where a page is `long` and moves.
    pub async fn not_for_hands(&self, page: &str, hands: Hands, long: bool) -> Result<Vec<String>> {
        let all = self.touchable(page).await?;
        let mut flaws = Vec::new();
        for it in all.iter().filter(|it| it["gone"] != true || !long) {
            let beyond = number(it, "beyond") > 1.0 && !long;
            if beyond || it["picture"] != true || !hands.fit(it) {
                flaws.push(format!("{page}: {it}"));
            }
        }
        let seen: Vec<&Value> = all.iter().filter(|it| it["gone"] != true).collect();
        for (place, one) in seen.iter().enumerate() {
            for other in &seen[place + 1..] {
                let apart = distance(one, other);
                if apart < hands.gap - ROUNDED {
                    flaws.push(format!("{page}: {} and {} are {apart:.0} apart", one["name"], other["name"]));
                }
            }
        }
        Ok(flaws)
    }

    /// The same, without how far apart things are: a page of the app says what it says, and may be longer than it is
    /// written out.
    pub async fn not_for_small_fingers(&self, page: &str, side: f64, rest: f64) -> Result<Vec<String>> {
        self.not_for_hands(page, Hands { side, gap: 0.0, rest }, false).await
    }

    /// Whether a child's page is seen: behind what is an adult's, and behind blank paper, it stays out of sight.
    pub async fn is_a_childs_page(&self) -> Result<bool> {
        const SEEN: &str =
            "[...document.querySelectorAll('.stage-paper')].some((it) => it.checkVisibility())";
        Ok(self.run(SEEN).await? == true)
    }

    async fn touchable(&self, page: &str) -> Result<Vec<Value>> {
        let all = self.run(TOUCHABLE).await?;
        let all = all.as_array().context("a list of what can be touched")?;
        ensure!(!all.is_empty(), "{page}: there is nothing to touch");
        Ok(all.clone())
    }
}

impl Hands {
    fn fit(self, it: &Value) -> bool {
        number(it, "width") >= self.side - ROUNDED
            && number(it, "height") >= self.side - ROUNDED
            && number(it, "rest") >= self.rest - ROUNDED
    }
}

fn number(it: &Value, name: &str) -> f64 {
    it[name].as_f64().unwrap_or_default()
}

/// Between the nearest points of two things.
fn distance(one: &Value, other: &Value) -> f64 {
    let between = |start: &str, end: &str| {
        let before = number(one, start) - number(other, end);
        let after = number(other, start) - number(one, end);
        before.max(after).max(0.0)
    };
    between("left", "right").hypot(between("top", "bottom"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn distance_is_measured_between_the_nearest_points() {
        let at = |left: f64, top: f64| json!({ "left": left, "top": top, "right": left + 10.0, "bottom": top + 10.0 });
        assert_eq!(distance(&at(0.0, 0.0), &at(30.0, 0.0)), 20.0);
        assert_eq!(distance(&at(0.0, 50.0), &at(0.0, 0.0)), 40.0);
        assert_eq!(distance(&at(0.0, 0.0), &at(13.0, 14.0)), 5.0);
        assert_eq!(distance(&at(0.0, 0.0), &at(5.0, 5.0)), 0.0);
    }
}
