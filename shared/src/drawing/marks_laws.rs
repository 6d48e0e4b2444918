//! What must hold of fills, stamps and papers beside strokes.
use super::*;

fn stamp(at: u32, motif: Motif, x: f64) -> Op {
    Op::Stamp(Stamp::nearest(at, motif, x, 300.0, 96))
}

fn drawing(ops: impl IntoIterator<Item = Op>) -> Drawing {
    Drawing { ops: ops.into_iter().collect() }
}

fn square() -> Region {
    let rows: Vec<_> = (0..PAPER_HEIGHT)
        .map(|row| if (100..180).contains(&row) { vec![(200, 300 + row % 3)] } else { Vec::new() })
        .collect();
    Region::on_grid(&rows, PAPER_WIDTH, PAPER_HEIGHT, 0)
}

#[test]
fn a_drawing_of_old_marks_only_is_written_as_it_always_was() {
    let style = Style::pen(Width::Broad, Colour::Red);
    let samples = vec![Sample::nearest(10.0, 10.0, 0.5, 0.0)];
    let old = drawing([Op::Stroke(Stroke { style, at: 0, samples: samples.clone() }), Op::Undo { at: 4 }]);
    assert_eq!(old.to_bytes()[4], 1);
    for style in [Style { width: Width::Huge, ..style }, Style { opacity: Opacity::Half, ..style }] {
        let new = drawing([Op::Stroke(Stroke { style, at: 0, samples: samples.clone() })]);
        assert_eq!(new.to_bytes()[4], 2);
        assert_eq!(Drawing::from_bytes(&new.to_bytes()), Ok(new));
    }
}

#[test]
fn the_written_form_of_fills_stamps_and_papers_never_changes() {
    let style = Style { opacity: Opacity::Faint, ..Style::pen(Width::Huge, Colour::Green) };
    let samples =
        vec![Sample { x: 400, y: -8, pressure: 32, dt: 0 }, Sample { x: 404, y: -4, pressure: 63, dt: 8 }];
    let document = drawing([
        Op::Paper { at: 0, paper: Paper::Path },
        Op::Stroke(Stroke { style, at: 300, samples }),
        stamp(700, Motif::Rainbow, 512.0),
        Op::Fill(Fill { at: 900, colour: Colour::Blue, opacity: Opacity::Half, region: square() }),
    ])
    .to_bytes();
    let hex: String = document.iter().map(|byte| format!("{byte:02x}")).collect();
    insta::assert_snapshot!(hex);
}

#[test]
fn the_figure_is_one_and_taking_it_back_puts_it_where_it_was() {
    let mut moved = drawing([
        stamp(0, Motif::Figure, 100.0),
        stamp(1, Motif::House, 300.0),
        stamp(2, Motif::Figure, 700.0),
    ]);
    assert_eq!(moved.history().visible(), [1, 2]);
    moved.push(Op::Undo { at: 3 }).unwrap();
    assert_eq!(moved.history().visible(), [0, 1]);
    moved.push(Op::Redo { at: 4 }).unwrap();
    assert_eq!(moved.history().visible(), [1, 2]);
}

#[test]
fn paper_is_no_mark_and_outlives_undo_and_clear() {
    let mut on_paper = drawing([Op::Paper { at: 0, paper: Paper::MyPeople }]);
    assert!(on_paper.is_blank() && !on_paper.history().can_undo());
    on_paper.push(stamp(1, Motif::Sun, 90.0)).unwrap();
    assert!(!on_paper.is_blank());
    on_paper.push(Op::Clear { at: 2 }).unwrap();
    on_paper.push(Op::Undo { at: 3 }).unwrap();
    on_paper.push(Op::Undo { at: 4 }).unwrap();
    assert!(on_paper.is_blank());
    assert_eq!(on_paper.paper(), Paper::MyPeople);
}

#[test]
fn a_stamp_or_paper_of_a_later_build_is_told_by_its_number() {
    let mut document = b"HRDd\x02".to_vec();
    document.extend([7, 0, 99]);
    document.extend(bytes::crc32(&document).to_le_bytes());
    assert_eq!(Drawing::from_bytes(&document), Err(DrawingError::UnknownPicture(99)));
}

#[test]
fn every_paper_is_found_by_its_name() {
    for paper in Paper::ALL {
        assert_eq!(Paper::named(paper.name()), Some(paper));
    }
    assert_eq!(Paper::named("body"), None);
}
