//! Drawings made from a seed, for tests and measurements: the same seed gives the same drawing on every machine.
//! They have the marks of real hands (pressure, tremor, sharp turns, leaving the paper) but are nobody's.
use super::{
    Colour, Drawing, Fill, Motif, Op, Opacity, PAPER_HEIGHT, PAPER_WIDTH, Paper, Region, Sample, Stamp,
    Stroke, Style, Tool, Width,
};

/// A drawing of so many acts, most of them strokes of up to `samples` samples.
pub fn drawing(seed: u64, acts: usize, samples: usize) -> Drawing {
    let mut dice = Dice(seed ^ 0x9e37_79b9_7f4a_7c15);
    let mut drawing = Drawing::default();
    let mut at = 0;
    for act in 0..acts {
        at += dice.below(900) + if dice.below(12) == 0 { 4000 } else { 60 };
        let op = match dice.below(24) {
            0 if act > 2 => Op::Undo { at },
            1 if act > 2 => Op::Redo { at },
            2 if act > 8 && dice.below(6) == 0 => Op::Clear { at },
            3 | 4 => Op::Stamp(stamp(&mut dice, at)),
            5 => Op::Fill(fill(&mut dice, at)),
            6 if act < 3 || dice.below(4) == 0 => {
                Op::Paper { at, paper: Paper::ALL[dice.below(Paper::ALL.len() as u32) as usize] }
            }
            _ => Op::Stroke(stroke(&mut dice, at, samples)),
        };
        at = op.end();
        drawing.push(op).expect("generated acts are within the limits");
    }
    drawing
}

/// A hand that is pulled about: it has speed, and forces that change now and then.
fn stroke(dice: &mut Dice, at: u32, most: usize) -> Stroke {
    let tool = if dice.below(8) == 0 { Tool::Eraser } else { Tool::Pen };
    let style = Style {
        tool,
        width: Width::ALL[dice.below(5) as usize],
        colour: Colour::ALL[dice.below(8) as usize],
        opacity: if tool == Tool::Pen && dice.below(4) == 0 { Opacity::Half } else { Opacity::Full },
    };
    // One in nine is a tap.
    let count = if dice.below(9) == 0 { 1 } else { 2 + dice.below(most.max(3) as u32 - 2) as usize };
    let mut place = [dice.below(PAPER_WIDTH), dice.below(PAPER_HEIGHT)].map(f64::from);
    let (mut speed, mut force) = ([0.0; 2], [dice.about(), dice.about()]);
    let mut pressure = 0.4 + 0.2 * dice.about();
    let samples = (0..count).map(|index| {
        if dice.below(14) == 0 {
            force = [dice.about() * 1.6, dice.about() * 1.6];
        }
        for axis in 0..2 {
            speed[axis] = (speed[axis] + force[axis]) * 0.88;
            place[axis] += speed[axis] + dice.about() * 0.3;
        }
        pressure = (pressure + dice.about() * 0.03).clamp(0.05, 1.0);
        let dt = if index == 0 { 0 } else { 8 + u32::from(dice.below(3) == 0) };
        Sample::nearest(place[0], place[1], pressure, f64::from(dt))
    });
    Stroke { style, at, samples: samples.collect() }
}

fn stamp(dice: &mut Dice, at: u32) -> Stamp {
    let motif = Motif::ALL[dice.below(Motif::ALL.len() as u32) as usize];
    let [x, y] = [dice.below(PAPER_WIDTH), dice.below(PAPER_HEIGHT)].map(f64::from);
    Stamp::nearest(at, motif, x, y, 64 + dice.below(200) as u16)
}

/// Colour in a blot with a wavy edge.
fn fill(dice: &mut Dice, at: u32) -> Fill {
    let [x, y] = [dice.below(PAPER_WIDTH), dice.below(PAPER_HEIGHT)];
    let (wide, high, wave) = (20 + dice.below(200), 20 + dice.below(150), 1 + dice.below(9));
    let stretch = |row: u32| {
        let down = row.abs_diff(y);
        let half = (high * high).checked_sub(down * down)?.isqrt() * wide / high + row % wave + 1;
        Some((x.saturating_sub(half), (x + half).min(PAPER_WIDTH)))
    };
    let rows: Vec<_> = (0..PAPER_HEIGHT).map(|row| stretch(row).into_iter().collect()).collect();
    Fill {
        at,
        colour: Colour::ALL[dice.below(8) as usize],
        opacity: Opacity::ALL[dice.below(3) as usize],
        region: Region::on_grid(&rows, PAPER_WIDTH, PAPER_HEIGHT, dice.below(3) as u8),
    }
}

/// xorshift64*.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) % u64::from(end)) as u32
    }

    /// From -1 to 1.
    fn about(&mut self) -> f64 {
        f64::from(self.below(2001)) / 1000.0 - 1.0
    }
}
