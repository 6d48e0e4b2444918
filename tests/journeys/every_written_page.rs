//! Every page of every age mode, and those of adults in states that a journey seldom meets, written out by the app's own
//! tests: none breaks a rule of WCAG 2.2 AA.
use std::fs;

use anyhow::{Result, ensure};
use journeys::{
    browser::{Browser, LYING},
    place,
    server::Server,
};

#[tokio::test]
async fn no_page_of_any_age_breaks_a_rule() -> Result<()> {
    let folder = place::written_pages()?;
    let server = Server::start_with(folder.clone()).await?;
    let mut pages = Vec::new();
    for entry in fs::read_dir(&folder)? {
        pages.push(entry?.file_name().to_string_lossy().into_owned());
    }
    pages.retain(|page| page.ends_with(".html"));
    pages.sort();
    for band in ["3-5", "6-8", "9-12", "13"] {
        ensure!(
            pages.iter().any(|page| page.starts_with(&format!("{band}-"))),
            "no page of {band} was written"
        );
    }
    ensure!(pages.len() > 100, "only {} pages were written", pages.len());
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
