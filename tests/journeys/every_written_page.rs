//! Every page of every age mode, and those of adults in states that a journey seldom meets, written out by the app's own
//! tests: none breaks a rule of WCAG 2.2 AA, and those of the youngest are made for their hands.
use std::{fs, path::PathBuf};

use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, Hands, LYING, UPRIGHT},
    place,
    server::Server,
};

/// The names of all pages.
fn written(folder: &PathBuf) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)? {
        pages.push(entry?.file_name().to_string_lossy().into_owned());
    }
    pages.retain(|page| page.ends_with(".html"));
    pages.sort();
    ensure!(pages.len() > 100, "only {} pages were written", pages.len());
    Ok(pages)
}

#[tokio::test]
async fn no_page_of_any_age_breaks_a_rule() -> Result<()> {
    let folder = place::written_pages()?;
    let server = Server::start_with(folder.clone()).await?;
    let pages = written(&folder)?;
    for band in ["3-5", "6-8", "9-12", "13"] {
        ensure!(
            pages.iter().any(|page| page.starts_with(&format!("{band}-"))),
            "no page of {band} was written"
        );
    }
    let browser = Browser::open(&server, LYING).await?;
    let mut flaws = Vec::new();
    for page in &pages {
        browser.go(&format!("/{page}")).await?;
        flaws.extend(browser.barriers().await?.into_iter().map(|barrier| format!("{page}: {barrier}")));
    }
    ensure!(flaws.is_empty(), "of {} pages these keep somebody out:\n{}", pages.len(), flaws.join("\n"));
    // What the browser says besides is of pages that nobody loads: a place on the screen, for instance, which the app sets
    // from its script, stands in them as an attribute.
    drop(browser);
    Ok(())
}

/// Pages that are as long as what a child sorted, and move: everything on them is reached by moving them.
const LONG: [&str; 1] = ["6-8-sort.html"];

/// While a child draws the paper has the room: what stands around it stands closer, and most of it are tools, of which a
/// wrong one is undone by the next touch.
const AROUND_PAPER: f64 = 12.0;

/// A page on which something went wrong as well is as long as that makes it.
fn is_long(page: &str) -> bool {
    LONG.contains(&page) || page.ends_with("-not-kept.html")
}

fn is_drawing(page: &str) -> bool {
    page.contains("-draw") || page.ends_with("-card-drawn.html")
}

#[tokio::test]
async fn what_the_youngest_touch_is_large_and_apart_and_above_the_edge() -> Result<()> {
    let folder = place::written_pages()?;
    let server = Server::start_with(folder.clone()).await?;
    let pages = written(&folder)?;
    let browser = Browser::open(&server, LYING).await?;
    let (mut flaws, mut measured) = (Vec::new(), 0);
    for (band, hands) in [("3-5-", Hands::SMALLEST), ("6-8-", Hands::SMALL)] {
        for page in pages.iter().filter(|page| page.starts_with(band)) {
            browser.go(&format!("/{page}")).await?;
            if !browser.is_a_childs_page().await? {
                continue;
            }
            let gap = if is_drawing(page) { AROUND_PAPER } else { hands.gap };
            for size in [LYING, UPRIGHT] {
                browser.turn(size).await?;
                let name = format!("{page} at {}x{}", size.width, size.height);
                flaws.extend(browser.not_for_hands(&name, Hands { gap, ..hands }, is_long(page)).await?);
                measured += 1;
            }
        }
    }
    ensure!(measured > 100, "only {measured} pages were measured");
    ensure!(flaws.is_empty(), "not for small hands:\n{}", flaws.join("\n"));
    drop(browser);
    Ok(())
}
