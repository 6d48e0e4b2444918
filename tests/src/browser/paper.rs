//! Drawing with a pen or a finger, and looking at what is on the paper.
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::Browser;
use super::page::Seen;

/// What draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    Pen,
    Mouse,
}

/// What is on the paper: which cells of a grid have something in them. The grid is fine enough to tell two
/// drawings apart, and too coarse to care how an edge was smoothed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ink {
    cells: Vec<bool>,
}

/// Where paper lies on the screen.
#[derive(Debug, Clone, Copy)]
pub struct Laid {
    corner: [f64; 2],
    size: [f64; 2],
}

/// When the page had heard each sample of a stroke, and its end.
#[derive(Debug, Default)]
pub struct Drawn {
    pub heard: Vec<Instant>,
    pub lifted: Option<Instant>,
}

const ACROSS: usize = 64;

/// Counts a cell when any pixel in it is far from the colour of the paper.
const LOOK: &str = r"function () {
  const canvas = this.querySelector('canvas');
  if (!canvas || !canvas.width) return null;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const across = 64, down = 48;
  const cells = new Array(across * down).fill(false);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const far = Math.abs(data[at] - 255) + Math.abs(data[at + 1] - 254) + Math.abs(data[at + 2] - 251);
      if (far > 160) cells[Math.floor(y * down / height) * across + Math.floor(x * across / width)] = true;
    }
  }
  return cells;
}";

/// Where a place on the paper is on the screen; nothing while it can not be seen or something lies over it.
const WHERE: &str = r"function () {
  const canvas = this.querySelector('canvas');
  if (!canvas) return null;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const x = left + width * PLACE[0], y = top + height * PLACE[1];
  return document.elementFromPoint(x, y) === canvas ? [x, y] : null;
}";

impl Laid {
    fn at(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [self.corner[0] + x * self.size[0], self.corner[1] + y * self.size[1]]
    }
}

impl Ink {
    pub fn is_blank(&self) -> bool {
        self.amount() == 0
    }

    /// How many cells have something in them.
    pub fn amount(&self) -> usize {
        self.cells.iter().filter(|cell| **cell).count()
    }

    /// Cells that only one of the two has.
    pub fn differs_by(&self, other: &Self) -> usize {
        self.cells.iter().zip(&other.cells).filter(|(one, other)| one != other).count()
    }

    /// Whether there is something near this place; both from 0 to 1, from the top left.
    pub fn has(&self, x: f64, y: f64) -> bool {
        let (across, down) = (ACROSS as f64, (self.cells.len() / ACROSS) as f64);
        let (column, row) = ((x * across) as usize, (y * down) as usize);
        let near = |it: usize| it.saturating_sub(1)..=it + 1;
        near(row)
            .flat_map(|row| near(column).map(move |column| (row, column)))
            .any(|(row, column)| column < ACROSS && self.cells.get(row * ACROSS + column) == Some(&true))
    }
}

impl Browser {
    /// One stroke on the paper of this name through these places; both from 0 to 1, from the top left.
    pub async fn draw(&self, paper: &str, pointer: Pointer, places: &[[f64; 2]]) -> Result<()> {
        self.pen_down(paper, pointer, places).await?;
        let last = self.on_paper(paper, *places.last().context("a stroke has a place")?).await?;
        self.pen_event(pointer, "mouseReleased", last).await
    }

    /// The same without lifting the pen.
    pub async fn pen_down(&self, paper: &str, pointer: Pointer, places: &[[f64; 2]]) -> Result<()> {
        for (number, place) in places.iter().enumerate() {
            let kind = if number == 0 { "mousePressed" } else { "mouseMoved" };
            let at = self.on_paper(paper, *place).await?;
            self.pen_event(pointer, kind, at).await?;
        }
        Ok(())
    }

    /// Where this paper lies, for strokes that are drawn faster than it can be looked for.
    pub async fn laid(&self, paper: &str) -> Result<Laid> {
        let (near, far) = (0.1, 0.9);
        let [left, top] = self.on_paper(paper, [near; 2]).await?;
        let [right, bottom] = self.on_paper(paper, [far; 2]).await?;
        let size = [(right - left) / (far - near), (bottom - top) / (far - near)];
        Ok(Laid { corner: [left - near * size[0], top - near * size[1]], size })
    }

    /// One stroke, which breaks off when it is time.
    pub async fn draw_until(&self, laid: &Laid, places: &[[f64; 2]], end: Instant) -> Result<Drawn> {
        let mut drawn = Drawn::default();
        for (number, place) in places.iter().enumerate() {
            if Instant::now() >= end {
                return Ok(drawn);
            }
            let kind = if number == 0 { "mousePressed" } else { "mouseMoved" };
            self.pen_event(Pointer::Pen, kind, laid.at(*place)).await?;
            drawn.heard.push(Instant::now());
        }
        if let Some(last) = places.last().filter(|_| Instant::now() < end) {
            self.pen_event(Pointer::Pen, "mouseReleased", laid.at(*last)).await?;
            drawn.lifted = Some(Instant::now());
        }
        Ok(drawn)
    }

    /// What is on the paper of this name now.
    pub async fn ink_on(&self, paper: &str) -> Result<Ink> {
        let seen = self.paper(paper).await?;
        let cells: Option<Vec<bool>> = serde_json::from_value(self.call_on(&seen, LOOK).await?)?;
        let cells = cells.with_context(|| format!("{paper} has a canvas"))?;
        ensure!(cells.len() % ACROSS == 0, "the grid has whole rows");
        Ok(Ink { cells })
    }

    /// Paper to draw on is a part of the page with tools in it, and a replay is a picture.
    async fn paper(&self, name: &str) -> Result<Seen> {
        self.patiently(&format!("paper called “{name}”"), async || {
            let found = self.all_of("region", Some(name)).await?.into_iter().next();
            if found.is_some() {
                return Ok(found);
            }
            Ok(self.all_of("image", Some(name)).await?.into_iter().next())
        })
        .await
    }

    pub(super) async fn on_paper(&self, paper: &str, place: [f64; 2]) -> Result<[f64; 2]> {
        let what = format!("paper called “{paper}” that a pen can meet at {place:?}");
        let at = WHERE.replace("PLACE", &format!("{place:?}"));
        self.patiently(&what, async || {
            let seen = self.paper(paper).await?;
            Ok(serde_json::from_value(self.call_on(&seen, &at).await?)?)
        })
        .await
    }

    async fn pen_event(&self, pointer: Pointer, kind: &str, [x, y]: [f64; 2]) -> Result<()> {
        let pointer = if pointer == Pointer::Pen { "pen" } else { "mouse" };
        let event = json!({
            "type": kind, "x": x, "y": y, "button": "left", "buttons": i32::from(kind != "mouseReleased"),
            "pointerType": pointer, "force": 0.5, "clickCount": 1,
        });
        self.cdp("Input.dispatchMouseEvent", event).await.map(|_| ())
    }
}
