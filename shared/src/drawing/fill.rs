//! Colour poured out within what was around it, kept as what it covered: rows of stretches on the paper's own grid.
//!
//! Not the place of the tap: painted on another device, edges are a shade different, and poured out again there it
//! would leak.
use super::bytes::{Reader, put_number, put_signed};
use super::geometry::{Area, Place};
use super::{Colour, DrawingError, Opacity, PAPER_HEIGHT, PAPER_WIDTH};

/// The most bytes a region takes. What is more intricate is kept on a coarser grid.
pub const MAX_REGION_BYTES: usize = 4096;

/// Colour on a region of the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fill {
    /// Milliseconds since the drawing began.
    pub at: u32,
    pub colour: Colour,
    pub opacity: Opacity,
    pub region: Region,
}

impl Fill {
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        out.push(self.colour as u8 | (self.opacity as u8) << 3);
        self.region.put(out);
    }

    pub(super) fn read(reader: &mut Reader, at: u32) -> Result<Self, DrawingError> {
        let byte = reader.byte()?;
        let opacity = *Opacity::ALL.get(usize::from(byte >> 3)).ok_or(DrawingError::Malformed)?;
        let region = Region::read(reader)?;
        Ok(Self { at, colour: Colour::ALL[usize::from(byte & 7)], opacity, region })
    }
}

/// Part of the paper, made of whole cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// A cell has a side of two to the power of this, in paper pixels.
    coarse: u8,
    /// Row by row from the top, from left to right; no two of a row touch.
    stretches: Vec<Stretch>,
}

/// Neighbouring cells of a row, from the first to the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    row: u16,
    from: u16,
    to: u16,
}

/// A row of a grid that is not read yet: pairs of first and one after last.
pub(super) type Row = Vec<(u32, u32)>;

/// The coarsest grid, on which any region fits.
const COARSEST: u8 = 4;
/// How far a part of a colour may be from that under the tap. Half the way from paper to a mid-tone pen, so that
/// the soft edge of a line holds.
const NEARLY_THE_SAME: u8 = 72;

impl Region {
    /// What colour poured out at a place would cover: every pixel that hangs together with that one and looks
    /// nearly the same, and the soft edge around them. `pixels` are the whole paper, rows from the top, each pixel
    /// red, green, blue and something; at least two wide and two high. None for a place that is not on them.
    pub fn flooded(pixels: &[u8], width: u32, height: u32, from: [u32; 2]) -> Option<Self> {
        let pixels = pixels.as_chunks::<4>().0;
        let is_on = width > 1 && height > 1 && from[0] < width && from[1] < height;
        if !is_on || pixels.len() != (width * height) as usize {
            return None;
        }
        let rows = flood(pixels, width as usize, from.map(|it| it as usize));
        let rows = with_edge(rows, width);
        (0..=COARSEST).map(|coarse| Self::on_grid(&rows, width, height, coarse)).find(Self::fits)
    }

    /// Whether it can be kept as it is.
    pub(super) fn fits(&self) -> bool {
        !self.stretches.is_empty() && self.bytes().len() <= MAX_REGION_BYTES
    }

    /// These stretches of pixels as cells of the paper.
    pub(super) fn on_grid(rows: &[Row], width: u32, height: u32, coarse: u8) -> Self {
        let (columns, count) = (PAPER_WIDTH >> coarse, PAPER_HEIGHT >> coarse);
        // Half up, and never beyond the last cell.
        let across = |pixel: u32| (pixel * columns * 2 + width) / (2 * width);
        let mut stretches: Vec<Stretch> = Vec::new();
        for row in 0..count {
            for (from, to) in &rows[((row * 2 + 1) * height / (2 * count)) as usize] {
                let (from, to) = (across(*from) as u16, across(*to) as u16);
                let row = row as u16;
                match stretches.last_mut() {
                    Some(last) if last.row == row && last.to >= from => last.to = last.to.max(to),
                    _ if from < to => stretches.push(Stretch { row, from, to }),
                    _ => {}
                }
            }
        }
        Self { coarse, stretches }
    }

    /// The shapes to be filled together with the non-zero rule, in paper pixels. Where the edge goes on from row to
    /// row it is a line and no stair.
    pub fn outline(&self) -> Vec<Vec<Place>> {
        let mut shapes = Vec::new();
        let mut open: Vec<(Stretch, Side, Side)> = Vec::new();
        let side = f32::from(1u16 << self.coarse);
        let x = |cell: u16| f32::from(cell) * side;
        for row in self.stretches.chunk_by(|one, other| one.row == other.row) {
            let mut now: Vec<(Stretch, Side, Side)> = Vec::with_capacity(row.len());
            let (top, middle) = (f32::from(row[0].row) * side, (f32::from(row[0].row) + 0.5) * side);
            let touches = |above: &Stretch, below: &Stretch| {
                above.row + 1 == below.row && above.from < below.to && below.from < above.to
            };
            for stretch in row {
                // It goes on from the one above it if each is the other's only neighbour.
                let above = open.iter().position(|(above, ..)| touches(above, stretch));
                let alone = above.filter(|at| {
                    !open[at + 1..].iter().any(|(above, ..)| touches(above, stretch))
                        && row.iter().filter(|other| touches(&open[*at].0, other)).count() == 1
                });
                let (mut left, mut right) = match alone {
                    Some(at) => {
                        let (_, left, right) = open.swap_remove(at);
                        (left, right)
                    }
                    None => (Side::from([x(stretch.from), top]), Side::from([x(stretch.to), top])),
                };
                left.go([x(stretch.from), middle]);
                right.go([x(stretch.to), middle]);
                now.push((*stretch, left, right));
            }
            let over = std::mem::replace(&mut open, now);
            shapes.extend(over.into_iter().map(|it| close(it, side)));
        }
        shapes.extend(open.into_iter().map(|it| close(it, side)));
        shapes
    }

    /// The smallest area that holds it.
    pub fn area(&self) -> Area {
        let side = f32::from(1u16 << self.coarse);
        let boxes = self.stretches.iter().map(|stretch| Area {
            from: [f32::from(stretch.from) * side - 1.0, f32::from(stretch.row) * side - 1.0],
            to: [f32::from(stretch.to) * side + 1.0, f32::from(stretch.row + 1) * side + 1.0],
        });
        boxes.reduce(Area::with).unwrap_or(Area { from: [0.0; 2], to: [0.0; 2] })
    }

    /// Whether a place in paper pixels is in it.
    pub fn holds(&self, x: u32, y: u32) -> bool {
        let (x, y) = ((x >> self.coarse) as u16, (y >> self.coarse) as u16);
        self.stretches.iter().any(|it| it.row == y && it.from <= x && x < it.to)
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.put(&mut out);
        out
    }

    /// Blocks of rows that have equally many stretches: the first row in full, of each further row only how far
    /// its ends are from those above.
    fn put(&self, out: &mut Vec<u8>) {
        out.push(self.coarse);
        let rows: Vec<&[Stretch]> = self.stretches.chunk_by(|one, other| one.row == other.row).collect();
        let blocks: Vec<&[&[Stretch]]> =
            rows.chunk_by(|one, other| one.len() == other.len() && one[0].row + 1 == other[0].row).collect();
        put_number(out, blocks.len() as u32);
        let mut next_row = 0;
        for block in blocks {
            put_number(out, u32::from(block[0][0].row) - next_row);
            put_number(out, block.len() as u32);
            put_number(out, block[0].len() as u32);
            let mut end = 0;
            for stretch in block[0] {
                put_number(out, u32::from(stretch.from - end));
                put_number(out, u32::from(stretch.to - stretch.from));
                end = stretch.to;
            }
            for (above, below) in block.windows(2).flat_map(|pair| pair[0].iter().zip(pair[1])) {
                let [from, to] = [(above.from, below.from), (above.to, below.to)]
                    .map(|(above, below)| i32::from(below) - i32::from(above));
                if from.abs() <= NEAR && to.abs() <= NEAR {
                    out.push(((from + NEAR) * (2 * NEAR + 1) + to + NEAR) as u8);
                } else {
                    out.push(FAR);
                    put_signed(out, from);
                    put_signed(out, to);
                }
            }
            next_row = u32::from(block[0][0].row) + block.len() as u32;
        }
    }

    fn read(reader: &mut Reader) -> Result<Self, DrawingError> {
        let before = reader.0;
        let coarse = reader.byte()?;
        if coarse > COARSEST {
            return Err(DrawingError::Malformed);
        }
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut row = 0;
        for _ in 0..reader.number()? {
            row = (reader.number()? as usize).saturating_add(row);
            let (rows, each) = (reader.number()? as usize, reader.number()? as usize);
            // Every stretch takes a byte at least, so a length that lies is found before room is made for it.
            if each == 0 || rows == 0 || rows.saturating_mul(each) > MAX_REGION_BYTES {
                return Err(DrawingError::Malformed);
            }
            for down in 0..rows {
                for at in 0..each {
                    let (from, to) = if down == 0 {
                        let end = if at == 0 { 0 } else { last_end(&stretches) };
                        let from = i64::from(end) + i64::from(reader.number()?);
                        (from, from + i64::from(reader.number()?))
                    } else {
                        let above = stretches[stretches.len() - each];
                        let (from, to) = read_step(reader)?;
                        (i64::from(above.from) + i64::from(from), i64::from(above.to) + i64::from(to))
                    };
                    let number = |it: i64| u16::try_from(it).map_err(|_| DrawingError::Malformed);
                    let row = u16::try_from(row + down).map_err(|_| DrawingError::Malformed)?;
                    stretches.push(Stretch { row, from: number(from)?, to: number(to)? });
                }
            }
            row += rows;
        }
        let region = Self { coarse, stretches };
        let taken = &before[..before.len() - reader.0.len()];
        // One region has one spelling.
        if region.is_sound() && region.bytes() == taken { Ok(region) } else { Err(DrawingError::Malformed) }
    }

    fn is_sound(&self) -> bool {
        let (columns, rows) = ((PAPER_WIDTH >> self.coarse) as u16, (PAPER_HEIGHT >> self.coarse) as u16);
        let in_order = self
            .stretches
            .windows(2)
            .all(|pair| pair[0].row < pair[1].row || pair[0].row == pair[1].row && pair[0].to < pair[1].from);
        let on_paper = self.stretches.iter().all(|it| it.from < it.to && it.to <= columns && it.row < rows);
        in_order && on_paper && self.fits()
    }
}

/// Both ends of a stretch this near to those above take one byte.
const NEAR: i32 = 5;
const FAR: u8 = ((2 * NEAR + 1) * (2 * NEAR + 1)) as u8;

fn read_step(reader: &mut Reader) -> Result<(i32, i32), DrawingError> {
    let byte = reader.byte()?;
    if byte == FAR {
        return Ok((reader.signed()?, reader.signed()?));
    }
    let byte = i32::from(byte);
    Ok((byte / (2 * NEAR + 1) - NEAR, byte % (2 * NEAR + 1) - NEAR))
}

fn last_end(stretches: &[Stretch]) -> u16 {
    stretches.last().map_or(0, |last| last.to)
}

/// One edge of a shape on its way down.
struct Side(Vec<Place>);

impl Side {
    fn from(place: Place) -> Self {
        Self(vec![place])
    }

    /// Further down. A place in the middle of a straight way down is left out.
    fn go(&mut self, place: Place) {
        if let [.., before, last] = &mut self.0[..]
            && before[0] == last[0]
            && last[0] == place[0]
        {
            *last = place;
        } else {
            self.0.push(place);
        }
    }
}

fn close((stretch, mut left, mut right): (Stretch, Side, Side), side: f32) -> Vec<Place> {
    let bottom = (f32::from(stretch.row) + 1.0) * side;
    left.go([f32::from(stretch.from) * side, bottom]);
    right.go([f32::from(stretch.to) * side, bottom]);
    left.0.extend(right.0.into_iter().rev());
    left.0
}

/// The stretches of every row that hang together with the place, line by line.
fn flood(pixels: &[[u8; 4]], width: usize, from: [usize; 2]) -> Vec<Row> {
    let height = pixels.len() / width;
    let [red, green, blue, _] = pixels[from[1] * width + from[0]];
    let same = |pixel: &[u8; 4]| {
        pixel[0].abs_diff(red) <= NEARLY_THE_SAME
            && pixel[1].abs_diff(green) <= NEARLY_THE_SAME
            && pixel[2].abs_diff(blue) <= NEARLY_THE_SAME
    };
    let mut rows: Vec<Row> = vec![Vec::new(); height];
    let mut seen = vec![false; pixels.len()];
    let mut seeds = vec![from];
    while let Some([x, y]) = seeds.pop() {
        let row = &pixels[y * width..(y + 1) * width];
        if seen[y * width + x] {
            continue;
        }
        let left = row[..x].iter().rposition(|pixel| !same(pixel)).map_or(0, |wall| wall + 1);
        let right = row[x..].iter().position(|pixel| !same(pixel)).map_or(width, |wall| wall + x);
        seen[y * width + left..y * width + right].fill(true);
        rows[y].push((left as u32, right as u32));
        for next in [y.checked_sub(1), (y + 1 < height).then_some(y + 1)].into_iter().flatten() {
            let start = next * width;
            let mut is_run = false;
            for x in left..right {
                let goes = !seen[start + x] && same(&pixels[start + x]);
                if goes && !is_run {
                    seeds.push([x, next]);
                }
                is_run = goes;
            }
        }
    }
    rows.iter_mut().for_each(|row| row.sort_unstable());
    rows
}

/// One pixel more in every direction: the soft edge of the lines around it.
fn with_edge(rows: Vec<Row>, width: u32) -> Vec<Row> {
    let none = Row::new();
    let around = |at: usize| {
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let beside = beside.flat_map(|at| rows.get(at).unwrap_or(&none).iter().copied());
        let own = rows[at].iter().map(|(from, to)| (from.saturating_sub(1), (to + 1).min(width)));
        let mut all: Row = own.chain(beside).collect();
        all.sort_unstable();
        let mut joined = Row::new();
        for (from, to) in all {
            match joined.last_mut() {
                Some(last) if last.1 >= from => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        joined
    };
    (0..rows.len()).map(around).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: u32 = PAPER_WIDTH;
    const HEIGHT: u32 = PAPER_HEIGHT;

    /// White paper with what the closure says is ink.
    fn paper(ink: impl Fn(u32, u32) -> bool) -> Vec<u8> {
        let pixels = (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y)));
        pixels.flat_map(|(x, y)| if ink(x, y) { [0, 0, 0, 255] } else { [255, 254, 251, 255] }).collect()
    }

    fn ring(x: u32, y: u32) -> bool {
        let (dx, dy) = (f64::from(x) - 500.0, f64::from(y) - 400.0);
        let far = (dx * dx + dy * dy).sqrt();
        (200.0..206.0).contains(&far)
    }

    #[test]
    fn colour_stays_within_a_closed_line_and_reaches_up_to_it() {
        let inside = Region::flooded(&paper(ring), WIDTH, HEIGHT, [500, 400]).unwrap();
        assert!(inside.holds(500, 400) && inside.holds(500, 201) && !inside.holds(500, 190));
        assert!(!inside.holds(10, 10) && inside.bytes().len() < 600, "{}", inside.bytes().len());
        let outside = Region::flooded(&paper(ring), WIDTH, HEIGHT, [0, 0]).unwrap();
        assert!(outside.holds(1023, 767) && outside.holds(500, 190) && !outside.holds(500, 400));
        assert_eq!(Region::flooded(&paper(ring), WIDTH, HEIGHT, [1024, 0]), None);
    }

    #[test]
    fn a_gap_in_the_line_lets_it_through() {
        let open = paper(|x, y| ring(x, y) && !(300..340).contains(&x));
        assert!(Region::flooded(&open, WIDTH, HEIGHT, [500, 400]).unwrap().holds(5, 5));
    }

    #[test]
    fn the_same_paper_in_more_pixels_gives_nearly_the_same_region() {
        let small = Region::flooded(&paper(ring), WIDTH, HEIGHT, [500, 400]).unwrap();
        let twice: Vec<u8> = (0..2 * HEIGHT)
            .flat_map(|y| (0..2 * WIDTH).map(move |x| (x / 2, y / 2)))
            .flat_map(|(x, y)| if ring(x, y) { [0, 0, 0, 255] } else { [255, 254, 251, 255] })
            .collect();
        let large = Region::flooded(&twice, 2 * WIDTH, 2 * HEIGHT, [1000, 800]).unwrap();
        let differ = (0..HEIGHT).step_by(7).flat_map(|y| (0..WIDTH).step_by(5).map(move |x| (x, y)));
        let differ = differ.filter(|(x, y)| small.holds(*x, *y) != large.holds(*x, *y)).count();
        assert!(differ < 50, "{differ} of a circle with 40 of these cells around it");
    }

    #[test]
    fn the_most_intricate_paper_still_fits() {
        // Dots of ink in every other place: paper between them hangs together everywhere.
        let dotted = paper(|x, y| (x / 2) % 2 == 0 && (y / 2) % 2 == 0);
        let region = Region::flooded(&dotted, WIDTH, HEIGHT, [2, 2]).unwrap();
        assert!(region.bytes().len() <= MAX_REGION_BYTES);
        let striped = paper(|x, y| x % 4 < 2 && y > 0);
        let region = Region::flooded(&striped, WIDTH, HEIGHT, [3, 5]).unwrap();
        assert!(region.bytes().len() <= MAX_REGION_BYTES);
        assert_eq!(Region::read(&mut Reader(&region.bytes())), Ok(region));
    }

    #[test]
    fn the_outline_covers_the_region_and_no_more() {
        let region = Region::flooded(&paper(ring), WIDTH, HEIGHT, [500, 400]).unwrap();
        let shapes = region.outline();
        let covered: f32 = shapes.iter().map(|shape| area_of(shape)).sum();
        let cells: u32 = region.stretches.iter().map(|it| u32::from(it.to - it.from)).sum();
        assert!((covered.abs() - cells as f32).abs() < 60.0, "{covered} of {cells}");
        assert!(shapes.iter().all(|shape| area_of(shape) < 0.0), "all are wound the same way");
        let Area { from, to } = region.area();
        let within = |[x, y]: &Place| from[0] <= *x && *x <= to[0] && from[1] <= *y && *y <= to[1];
        assert!(shapes.iter().flatten().all(within));
    }

    fn area_of(shape: &[Place]) -> f32 {
        let next = shape.iter().cycle().skip(1);
        shape.iter().zip(next).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f32>() * 0.5
    }
}
