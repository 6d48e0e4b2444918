//! The ink under a pen, which the surface's own script paints: it is what is told and kept, it is steady, it does not lag,
//! and it is told in time.
use std::{f64::consts::TAU, fs};

use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    server::Server,
};
use serde::Deserialize;
use serde_json::json;
use shared::drawing::geometry::{Curve, curves, ink_width};
use shared::drawing::{Colour, Sample, Stroke, Style, Width};
use tempfile::TempDir;

const STYLE: Style = Style::pen(Width::Middle, Colour::Ink);
const DOWN: u32 = 1;
const MOVE: u32 = 2;
const UP: u32 = 3;
/// Pixels of the paper for one of the page.
const ZOOM: f64 = 2.0;

/// Paper alone, in a browser.
struct Table {
    browser: Browser,
    _server: Server,
    _folder: TempDir,
}

/// A place of the page, a pressure and a time in milliseconds.
type Place = [f64; 4];

#[derive(Debug, Deserialize)]
struct Drawn {
    told: Vec<f64>,
    painted: Vec<f64>,
}

#[derive(Debug, Clone, PartialEq)]
struct Report {
    kind: u32,
    press: u32,
    time: f64,
    samples: Vec<Sample>,
    times: Vec<f64>,
}

impl Table {
    async fn laid() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let page = "<!doctype html><title>Paper</title><link rel=icon href=data:,><div></div><script type=module src=/wet_ink.js></script>";
        let files = [
            ("index.html", page),
            ("wet_ink.js", include_str!("wet_ink.js")),
            ("surface.js", include_str!("../../app/src/ink/surface/surface.js")),
            ("hand.js", include_str!("../../app/src/ink/surface/hand.js")),
        ];
        for (name, text) in files {
            fs::write(folder.path().join(name), text)?;
        }
        let server = Server::start_with(folder.path().to_owned()).await?;
        let browser = Browser::open(&server, LYING).await?;
        let is_there = async || Ok((browser.run("typeof window.lay").await? == "function").then_some(()));
        browser.patiently("the paper", is_there).await?;
        let table = Self { browser, _server: server, _folder: folder };
        table.fresh(16_384).await?;
        Ok(table)
    }

    async fn fresh(&self, room: usize) -> Result<()> {
        let at = |pressure| ink_width(STYLE, Sample { x: 0, y: 0, pressure, dt: 0 });
        let widths: Vec<f32> = (0..=Sample::FULL_PRESSURE).map(at).collect();
        self.browser.run(&format!("lay({}, {room})", json!(widths))).await?;
        Ok(())
    }

    async fn drawn(&self, kind: &str, places: &[Place], answered: usize) -> Result<Drawn> {
        let places = json!(places);
        let drawn = self.browser.run(&format!("strokes('{kind}', {places}, {answered})")).await?;
        Ok(serde_json::from_value(drawn)?)
    }
}

impl Drawn {
    fn reports(&self) -> Vec<Report> {
        let mut reports = Vec::new();
        let mut rest = &self.told[..];
        while let Some((&[kind, press, _, _, time, count], more)) = rest.split_first_chunk::<6>() {
            let (samples, others) = more.split_at(count as usize * 4);
            let samples = samples.as_chunks::<4>().0;
            reports.push(Report {
                kind: kind as u32,
                press: press as u32,
                time,
                samples: samples
                    .iter()
                    .map(|[x, y, pressure, _]| {
                        assert!(x.fract() == 0.0 && y.fract() == 0.0 && pressure.fract() == 0.0);
                        Sample { x: *x as i16, y: *y as i16, pressure: *pressure as u8, dt: 0 }
                    })
                    .collect(),
                times: samples.iter().map(|sample| sample[3]).collect(),
            });
            rest = others;
        }
        reports
    }

    /// What is kept of one press.
    fn kept(&self, press: u32) -> Vec<Sample> {
        let of_press = self.reports().into_iter().filter(|report| report.press == press);
        of_press.flat_map(|report| report.samples).collect()
    }

    fn painted(&self) -> Vec<Curve> {
        let curve = |numbers: &[f64; 8]| {
            let [_, width, x0, y0, x1, y1, x2, y2] = numbers.map(|number| number as f32);
            Curve { width, from: [x0, y0], control: [x1, y1], to: [x2, y2] }
        };
        self.painted.as_chunks::<8>().0.iter().map(curve).collect()
    }
}

fn stroke(samples: Vec<Sample>) -> Vec<Curve> {
    curves(&Stroke { style: STYLE, at: 0, samples })
}

/// A hand that goes round and round, now pressing and now not.
fn scribble(count: u32) -> Vec<Place> {
    let place = |step: u32| {
        let turn = f64::from(step) / 40.0 * TAU;
        let away = 60.0 + f64::from(step % 97);
        [
            400.0 + away * turn.cos(),
            300.0 + away * turn.sin(),
            0.5 + 0.45 * (turn * 1.7).sin(),
            8.0 * f64::from(step),
        ]
    };
    (0..count).map(place).collect()
}

#[tokio::test]
async fn what_is_painted_under_the_pen_is_to_the_last_bit_what_is_kept() -> Result<()> {
    let table = Table::laid().await?;
    let places = scribble(300);
    // The answer of another process comes late, and sometimes after all is over.
    for answered in [1, 40, 1000] {
        table.fresh(16_384).await?;
        let drawn = table.drawn("pen", &places, answered).await?;
        let kept = drawn.kept(1);
        let lifted = 1;
        ensure!(kept.len() == places.len() + lifted, "{} samples are kept of {}", kept.len(), places.len());
        let (painted, law) = (drawn.painted(), stroke(kept));
        ensure!(painted.len() == law.len(), "{} curves instead of {}", painted.len(), law.len());
        for (at, (painted, law)) in painted.iter().zip(&law).enumerate() {
            ensure!(painted == law, "curve {at} is {painted:?} and will be {law:?}");
        }
    }
    table.browser.finish().await
}

#[tokio::test]
async fn ink_is_steady_at_rest_follows_a_fast_line_and_ends_where_the_pen_was_lifted() -> Result<()> {
    let table = Table::laid().await?;
    let at = |x: f64, step: u32| [x, 100.0, 0.5, f64::from(step) * 8.0];

    let trembling: Vec<Place> =
        (0..200).map(|step| at(50.0 + 0.5 * (f64::from(step % 2) - 0.5), step)).collect();
    let kept = table.drawn("pen", &trembling, 1).await?.kept(1);
    let worst = kept[20..200]
        .iter()
        .map(|sample| (f64::from(sample.x) / 4.0 - 50.0 * ZOOM).abs())
        .fold(0.0, f64::max);
    ensure!(worst < 0.4, "a hand that trembles by half a pixel is off by {worst}");

    table.fresh(16_384).await?;
    let fast: Vec<Place> = (0..60).map(|step| at(3.0 * f64::from(step), step)).collect();
    let kept = table.drawn("pen", &fast, 1).await?.kept(1);
    for (place, sample) in fast.iter().zip(&kept).skip(30) {
        let behind = place[0] * ZOOM - f64::from(sample.x) / 4.0;
        ensure!((-0.25..3.0).contains(&behind), "a fast line is {behind} paper pixels behind the pen");
    }
    let end = f64::from(kept[kept.len() - 1].x) / 4.0;
    ensure!(end == 59.0 * 3.0 * ZOOM, "lifted at {} and ended at {end}", 59.0 * 3.0 * ZOOM);
    table.browser.finish().await
}

#[tokio::test]
async fn what_is_wet_is_told_four_times_a_second_and_when_the_paper_goes() -> Result<()> {
    let table = Table::laid().await?;
    let drawn = table.drawn("pen", &scribble(400), 1).await?;
    let told: Vec<Report> = drawn.reports().into_iter().filter(|report| report.press == 1).collect();
    ensure!(
        told.first().map(|report| report.kind) == Some(DOWN)
            && told.last().map(|report| report.kind) == Some(UP)
    );
    for report in told.iter().filter(|report| report.kind == MOVE) {
        let (first, last) = (report.times[0], report.times[report.times.len() - 1]);
        ensure!(last - first <= 260.0, "samples waited {} ms", last - first);
    }

    // A pen at rest says nothing, and is told of all the same.
    table.fresh(16_384).await?;
    let rest = "does('down', 'pen', 5, [100, 100, 0.5, performance.now()]); table.answer(); \
                does('move', 'pen', 5, [120, 100, 0.5, performance.now()]); table.told.length";
    let before = table.browser.run(rest).await?.as_u64();
    table.browser.half_a_second_passes().await?;
    let after = table.browser.run("table.told.length").await?.as_u64();
    ensure!(after > before, "half a second later nothing more was told");

    // The page goes on to another while the pen is down.
    let gone =
        "does('move', 'pen', 5, [160, 100, 0.5, performance.now()]); leaves(); table.told.slice(-6)[0]";
    ensure!(table.browser.run(gone).await?.as_u64() == Some(u64::from(UP)), "the stroke was not ended");
    let last = "table.told.at(-10) / 4";
    ensure!(table.browser.run(last).await?.as_f64() == Some(160.0 * ZOOM), "its last sample is missing");
    table.browser.finish().await
}

#[tokio::test]
async fn a_stroke_longer_than_can_be_goes_on_as_another_without_a_gap() -> Result<()> {
    let table = Table::laid().await?;
    table.fresh(100).await?;
    let places = scribble(180);
    // Answered after each, as where the answer is there at once.
    let deed = format!(
        "(() => {{ const places = {}; does('down', 'pen', 5, places[0]); table.answer(); \
         for (const place of places.slice(1)) {{ does('move', 'pen', 5, place); table.answer(); }} \
         does('up', 'pen', 5, places.at(-1)); table.answer(); \
         return {{ told: table.told, painted: table.painted }}; }})()",
        json!(places)
    );
    let drawn: Drawn = serde_json::from_value(table.browser.run(&deed).await?)?;
    let (first, second) = (drawn.kept(1), drawn.kept(2));
    ensure!(first.len() == 100, "the first has {} samples", first.len());
    let seam = 1;
    ensure!(first.len() + second.len() == places.len() + seam + 1, "{} and {}", first.len(), second.len());
    let [before, after] = [first[99].place(), second[0].place()];
    ensure!(before == after, "it ends at {before:?} and goes on at {after:?}");
    ensure!(drawn.painted() == [stroke(first), stroke(second)].concat());
    table.browser.finish().await
}

#[tokio::test]
async fn a_second_finger_leaves_the_ink_to_the_first_and_a_pen_takes_it_over() -> Result<()> {
    let table = Table::laid().await?;
    let deed = "does('down', 'touch', 1, [100, 100, 0, 0]); table.answer(); \
                does('move', 'touch', 1, [110, 100, 0, 8]); \
                does('down', 'touch', 2, [400, 400, 0, 10]); table.painted.length";
    let painted = table.browser.run(deed).await?.as_u64();
    // Nothing is answered to the second finger: it may move as it likes.
    let other = "does('move', 'touch', 2, [480, 400, 0, 16]); table.painted.length";
    ensure!(table.browser.run(other).await?.as_u64() == painted, "the second finger left ink");
    let first = "does('move', 'touch', 1, [140, 100, 0, 24]); table.painted.length";
    ensure!(table.browser.run(first).await?.as_u64() > painted, "the first finger lost its ink");

    let pen = "does('down', 'pen', 3, [300, 300, 0.5, 400]); table.painted.length";
    let before = table.browser.run(pen).await?;
    let finger = "does('move', 'touch', 1, [190, 100, 0, 408]); table.painted.length";
    ensure!(table.browser.run(finger).await? == before, "a finger went on under the pen");
    table.browser.finish().await
}
