//! What must hold of every drawing.
use proptest::prelude::*;

use super::*;

fn sample() -> impl Strategy<Value = Sample> {
    let dt = prop_oneof![8 => 6u16..12, 1 => any::<u16>()];
    (any::<i16>(), any::<i16>(), 0..=Sample::FULL_PRESSURE, dt).prop_map(|(x, y, pressure, dt)| Sample {
        x,
        y,
        pressure,
        dt,
    })
}

fn style() -> impl Strategy<Value = Style> {
    let tool = prop_oneof![Just(Tool::Pen), Just(Tool::Eraser)];
    (tool, 0..5usize, 0..8usize, 0..3usize).prop_map(|(tool, width, colour, opacity)| Style {
        tool,
        width: Width::ALL[width],
        colour: Colour::ALL[colour],
        opacity: if tool == Tool::Pen { Opacity::ALL[opacity] } else { Opacity::Full },
    })
}

fn stamp() -> impl Strategy<Value = Op> {
    (any::<u32>(), 0..Motif::ALL.len(), any::<i16>(), any::<i16>(), Stamp::ACROSS)
        .prop_map(|(at, motif, x, y, across)| Op::Stamp(Stamp { at, motif: Motif::ALL[motif], x, y, across }))
}

/// What pouring out gives, and anything else a region can be.
fn fill() -> impl Strategy<Value = Op> {
    let row = prop::collection::vec((1u32..200, 1u32..60), 0..6).prop_map(|steps| {
        let mut end = 0;
        let stretch = |(gap, length): (u32, u32)| {
            let from = end + gap;
            end = from + length;
            (from, end.min(PAPER_WIDTH))
        };
        let stretches: Vec<_> = steps.into_iter().map(stretch).collect();
        stretches.into_iter().filter(|(from, to)| from < to).collect::<Vec<_>>()
    });
    let rows = prop::collection::vec((row, 1usize..40), 1..30).prop_map(|runs| {
        let mut rows: Vec<_> =
            runs.into_iter().flat_map(|(row, times)| std::iter::repeat_n(row, times)).collect();
        rows.insert(0, vec![(3, 9)]);
        rows.resize(PAPER_HEIGHT as usize, Vec::new());
        rows
    });
    (any::<u32>(), 0..8usize, 0..3usize, rows).prop_filter_map(
        "not every region fits on the finest grid",
        |(at, colour, opacity, rows)| {
            let region = Region::on_grid(&rows, PAPER_WIDTH, PAPER_HEIGHT, 0);
            let (colour, opacity) = (Colour::ALL[colour], Opacity::ALL[opacity]);
            region.fits().then_some(Op::Fill(Fill { at, colour, opacity, region }))
        },
    )
}

fn op() -> impl Strategy<Value = Op> {
    let stroke = (style(), any::<u32>(), prop::collection::vec(sample(), 1..40))
        .prop_map(|(style, at, samples)| Op::Stroke(Stroke { style, at, samples }));
    prop_oneof![
        6 => stroke,
        2 => any::<u32>().prop_map(|at| Op::Undo { at }),
        1 => any::<u32>().prop_map(|at| Op::Redo { at }),
        1 => any::<u32>().prop_map(|at| Op::Clear { at }),
        2 => stamp(),
        1 => fill(),
        1 => (any::<u32>(), 0..Paper::ALL.len()).prop_map(|(at, paper)| Op::Paper { at, paper: Paper::ALL[paper] }),
    ]
}

fn drawing() -> impl Strategy<Value = Drawing> {
    prop::collection::vec(op(), 0..30).prop_map(|ops| Drawing { ops })
}

/// Small numbers, which is what acts, columns and lengths are made of.
fn likely_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop_oneof![4 => 0u8..6, 1 => any::<u8>()], 0..60)
}

fn pieces(drawing: &Drawing) -> Vec<Vec<u8>> {
    (0..).zip(drawing.ops()).map(|(number, op)| Piece::whole(number, op).bytes).collect()
}

fn resume(pieces: &[Vec<u8>]) -> Resumed {
    Drawing::from_pieces(pieces.iter().map(Vec::as_slice))
}

proptest! {
    #[test]
    fn a_drawing_read_back_is_the_drawing_written(drawing in drawing()) {
        let document = drawing.to_bytes();
        prop_assert_eq!(Drawing::from_bytes(&document), Ok(drawing));
    }

    #[test]
    fn bytes_that_mean_anything_mean_only_themselves(drawing in drawing(), place: prop::sample::Index, byte: u8) {
        let mut document = drawing.to_bytes();
        let place = place.index(document.len());
        let before = std::mem::replace(&mut document[place], byte);
        prop_assert_eq!(Drawing::from_bytes(&document).is_ok(), before == byte);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes: Vec<u8>, body in likely_bytes()) {
        let _ = Drawing::from_bytes(&bytes);
        let _ = Drawing::from_pieces([bytes.as_slice()]);
        // Behind a check that holds, where the deeper readers are.
        let mut document = b"HRDd\x02".to_vec();
        document.extend(&body);
        document.extend(bytes::crc32(&document).to_le_bytes());
        if let Ok(drawing) = Drawing::from_bytes(&document) {
            prop_assert_eq!(Drawing::from_bytes(&drawing.to_bytes()), Ok(drawing));
        }
        let mut piece = (body.len() as u32).to_le_bytes().to_vec();
        piece.extend(bytes::crc32(&body).to_le_bytes());
        piece.extend(&body);
        let _ = Drawing::from_pieces([piece.as_slice()]);
    }

    #[test]
    fn pieces_in_any_order_and_twice_give_the_drawing(
        drawing in drawing(),
        order in any::<prop::sample::Index>(),
    ) {
        let mut kept = pieces(&drawing);
        kept.extend(kept.clone());
        let turn = order.index(kept.len().max(1));
        kept.rotate_left(turn);
        let resumed = resume(&kept);
        prop_assert_eq!(resumed.next_op as usize, drawing.ops().len());
        prop_assert_eq!(resumed.drawing, drawing);
        prop_assert_eq!(resumed.unreadable, 0);
    }

    #[test]
    fn a_stroke_never_finished_is_kept_as_far_as_it_went(
        style in style(),
        samples in prop::collection::vec(sample(), 1..200),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
    ) {
        let whole = Stroke { style, at: 7, samples };
        let mut firsts: Vec<u32> = cuts.iter().map(|cut| cut.index(whole.samples.len()) as u32).collect();
        firsts.push(0);
        firsts.sort_unstable();
        firsts.dedup();
        let ends = firsts.iter().skip(1).copied().chain([whole.samples.len() as u32]);
        let kept: Vec<_> = firsts.iter().zip(ends).map(|(first, end)| {
            let so_far = Stroke { samples: whole.samples[..end as usize].to_vec(), ..whole.clone() };
            Piece::part(0, *first, &so_far).bytes
        }).collect();

        let resumed = resume(&kept);
        prop_assert_eq!(resumed.drawing.ops(), &[Op::Stroke(whole.clone())][..]);
        prop_assert_eq!(resumed.next_op, 1);

        // The finished stroke takes the place of its parts, whichever came last.
        let finished = Op::Stroke(Stroke { at: 8, ..whole });
        let both: Vec<_> = [vec![Piece::whole(0, &finished).bytes], kept].concat();
        let resumed = resume(&both);
        prop_assert_eq!(resumed.drawing.ops(), &[finished][..]);
    }

    #[test]
    fn a_piece_torn_in_the_middle_costs_no_other_stroke(drawing in drawing(), torn: prop::sample::Index) {
        let mut kept = pieces(&drawing);
        prop_assume!(!kept.is_empty());
        let torn = torn.index(kept.len());
        let half = kept[torn].len() / 2;
        kept[torn].truncate(half);
        let mut left = drawing;
        left.ops.remove(torn);
        let resumed = resume(&kept);
        prop_assert_eq!(resumed.drawing, left);
        prop_assert_eq!(resumed.unreadable, 1);
    }

    #[test]
    fn undo_then_redo_changes_nothing(drawing in drawing()) {
        let history = drawing.history();
        prop_assume!(history.can_undo());
        let mut there_and_back = history.clone();
        there_and_back.apply(0, &Op::Undo { at: 0 });
        there_and_back.apply(0, &Op::Redo { at: 0 });
        prop_assert_eq!(there_and_back, history);
    }

    #[test]
    fn a_replay_only_goes_forward_and_ends_with_everything(drawing in drawing(), steps in 1u32..50) {
        for pauses in [Pauses::Shortened, Pauses::Kept] {
            let timeline = Timeline::of(&drawing, pauses);
            let moments: Vec<_> = (0..=steps)
                .map(|step| (u64::from(timeline.length()) * u64::from(step) / u64::from(steps)) as u32)
                .map(|ms| timeline.at(&drawing, ms))
                .collect();
            prop_assert!(moments.is_sorted());
            prop_assert_eq!(moments[steps as usize], Moment { ops: drawing.ops().len() as u32, samples: 0 });
        }
    }
}

#[test]
fn a_replay_ends_with_everything_even_where_the_clock_ends_first() {
    let mut drawing = Drawing::default();
    let Op::Stroke(mut late) = dot(u32::MAX - 5) else { panic!() };
    late.samples = vec![Sample::nearest(1.0, 1.0, 0.5, 9.0); 3];
    drawing.push(Op::Stroke(late.clone())).unwrap();
    drawing.push(Op::Stroke(Stroke { at: u32::MAX, ..late })).unwrap();
    let timeline = Timeline::of(&drawing, Pauses::Kept);
    assert_eq!(timeline.at(&drawing, timeline.length()), Moment { ops: 2, samples: 0 });
}

fn dot(at: u32) -> Op {
    let style = Style::pen(Width::Fine, Colour::Ink);
    Op::Stroke(Stroke { style, at, samples: vec![Sample::nearest(10.0, 10.0, 0.5, 0.0)] })
}

#[test]
fn fifty_steps_and_more_can_be_taken_back_and_given_back() {
    let mut drawing = Drawing::default();
    for at in 0..60 {
        drawing.push(dot(at)).unwrap();
    }
    for left in (0..60).rev() {
        drawing.push(Op::Undo { at: 100 }).unwrap();
        assert_eq!(drawing.visible().count(), left);
    }
    assert!(drawing.is_blank());
    for back in 1..=60 {
        drawing.push(Op::Redo { at: 200 }).unwrap();
        assert_eq!(drawing.visible().count(), back);
    }
    assert!(!drawing.history().can_redo());
}

#[test]
fn a_clear_can_be_taken_back_and_drawing_anew_forgets_what_was_undone() {
    let mut drawing = Drawing::default();
    for op in [dot(0), dot(1), Op::Clear { at: 2 }] {
        drawing.push(op).unwrap();
    }
    assert!(drawing.is_blank());
    drawing.push(Op::Undo { at: 3 }).unwrap();
    assert_eq!(drawing.visible().count(), 2);
    drawing.push(dot(4)).unwrap();
    assert!(!drawing.history().can_redo());
    assert_eq!(drawing.visible().count(), 3);
}

#[test]
fn a_long_pause_lasts_one_second_in_a_shortened_replay() {
    let drawing = Drawing { ops: vec![dot(5_000), dot(6_000), dot(70_000)] };
    assert_eq!(Timeline::of(&drawing, Pauses::Shortened).length(), 2_000);
    assert_eq!(Timeline::of(&drawing, Pauses::Kept).length(), 70_000);
}

#[test]
fn the_written_form_of_version_one_never_changes() {
    let mut drawing = Drawing::default();
    let style = Style { tool: Tool::Eraser, ..Style::pen(Width::Broad, Colour::WarmSkin) };
    let samples = vec![
        Sample { x: 400, y: -8, pressure: 32, dt: 0 },
        Sample { x: 404, y: -4, pressure: 63, dt: 8 },
        Sample { x: 410, y: 2, pressure: 60, dt: 300 },
    ];
    for op in [Op::Stroke(Stroke { style, at: 300, samples }), Op::Undo { at: 900 }, Op::Redo { at: 901 }] {
        drawing.push(op).unwrap();
    }
    let hex: String = drawing.to_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    insta::assert_snapshot!(hex);
}

#[test]
fn what_is_no_drawing_is_told_apart() {
    let document = Drawing { ops: vec![dot(0)] }.to_bytes();
    assert_eq!(Drawing::from_bytes(b"\x89PNG\r\n"), Err(DrawingError::NotADrawing));
    assert_eq!(Drawing::from_bytes(b"HRDd\x03"), Err(DrawingError::UnknownVersion(3)));
    assert_eq!(Drawing::from_bytes(&document[..document.len() - 1]), Err(DrawingError::Changed));
    assert_eq!(Drawing::from_bytes(&document[..7]), Err(DrawingError::Truncated));
    assert_eq!(Drawing::from_bytes(&vec![0; MAX_BYTES + 1]), Err(DrawingError::TooLarge));
}
