//! Every page of every age mode as a picture, and all of them on one sheet for who wants to see them together.
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::thread;

use anyhow::{Context, Result, bail, ensure};

use crate::needs::{self, Purpose};
use crate::{place, step};

/// The size of the pages on the sheet: a tablet lying down.
const WIDE: u32 = 1024;
const HIGH: u32 = 768;
/// Pages beside one another on the sheet, and how wide each is there.
const COLUMNS: usize = 6;
const THUMB: u32 = 256;
const SHEET: &str = "docs/pictures/screens.png";

pub fn chore(arguments: &[String]) -> Result<ExitCode> {
    let yes = match arguments {
        [] => false,
        [yes] if yes == "--yes" => true,
        _ => bail!("cargo xtask look takes nothing but --yes"),
    };
    step::end_all_on_ctrl_c()?;
    needs::ensure(&[Purpose::Browser, Purpose::Tests], yes)?;
    let folder = place::target().join("look");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut cargo = place::cargo();
    cargo.args(["test", "--locked", "--package", "app", "--lib", "--", "--ignored", "child::tests::look"]);
    step::run("Writing the pages", cargo.env("LOOK", &folder))?;
    let pages = pages(&folder)?;
    ensure!(!pages.is_empty(), "no page was written to {}", folder.display());
    let address = serve(vec![folder.clone(), place::root().join("assets")])?;
    step::work(&format!("Looking at {} pages", pages.len()), || {
        for name in &pages {
            shoot(&address, &format!("{name}.html"), &folder.join(format!("{name}.png")), WIDE, HIGH)?;
        }
        fs::write(folder.join("sheet.html"), sheet(&pages))?;
        let rows = u32::try_from(pages.len().div_ceil(COLUMNS))?;
        let wide = u32::try_from(COLUMNS)? * (THUMB + 16) + 16;
        let high = rows * (THUMB * HIGH / WIDE + 40) + 16;
        shoot(&address, "sheet.html", &place::root().join(SHEET), wide, high)
    })?;
    println!("\nThe pictures are in {}, and all of them together in {SHEET}", folder.display());
    Ok(ExitCode::SUCCESS)
}

/// The names of the pages, those of the youngest first.
fn pages(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "html") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    let age = |name: &str| name.split('-').next().and_then(|age| age.parse::<u32>().ok()).unwrap_or(u32::MAX);
    names.sort_by(|a, b| (age(a), a).cmp(&(age(b), b)));
    Ok(names)
}

fn sheet(pages: &[String]) -> String {
    let mut html = format!(
        "<!doctype html><meta charset=utf-8><style>body{{margin:16px;background:#d9d0c0;font:13px sans-serif;\
         display:grid;grid-template-columns:repeat({COLUMNS},{THUMB}px);gap:16px}}figure{{margin:0}}\
         img{{width:{THUMB}px;display:block}}figcaption{{padding-top:3px}}</style>"
    );
    for name in pages {
        html += &format!("<figure><img src=\"/{name}.png\"><figcaption>{name}</figcaption></figure>");
    }
    html
}

fn shoot(address: &str, page: &str, to: &Path, wide: u32, high: u32) -> Result<()> {
    let browser = ["chromium", "chromium-browser"].into_iter().find(|name| place::on_path(name));
    let mut command = place::command(browser.context("there is no Chromium")?);
    command.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
    command.args(["--disable-background-networking", "--no-first-run"]);
    command.arg(format!("--window-size={wide},{high}")).arg(format!("--screenshot={}", to.display()));
    command.arg(format!("{address}/{page}")).stdout(Stdio::null()).stderr(Stdio::null());
    let status = command.status().context("starting Chromium")?;
    ensure!(status.success() && to.is_file(), "Chromium took no picture of {page}");
    Ok(())
}

/// The files of these folders, the first that has one, at an address of this machine.
fn serve(folders: Vec<PathBuf>) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folders = folders.clone();
            // A browser that breaks off asks again.
            thread::spawn(move || drop(answer(stream, &folders)));
        }
    });
    Ok(address)
}

fn answer(mut stream: TcpStream, folders: &[PathBuf]) -> Result<()> {
    let mut asked = String::new();
    BufReader::new(stream.try_clone()?).read_line(&mut asked)?;
    let path = asked.split(' ').nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
    let plain = !path.split('/').any(|part| part.is_empty() || part == "..");
    let found = folders.iter().map(|folder| folder.join(&path)).find(|file| plain && file.is_file());
    let Some(file) = found else {
        stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        return Ok(());
    };
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let body = fs::read(file)?;
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_youngest_come_first() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["9-12-ways", "13-ways", "3-5-ways", "3-5-assent"] {
            fs::write(folder.path().join(format!("{name}.html")), "").unwrap();
        }
        assert_eq!(pages(folder.path()).unwrap(), ["3-5-assent", "3-5-ways", "9-12-ways", "13-ways"]);
    }

    #[test]
    fn only_files_of_the_folders_are_served() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.css"), "a{}").unwrap();
        let address = serve(vec![folder.path().to_owned()]).unwrap();
        let get = |path: &str| {
            let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
            stream.write_all(format!("GET {path} HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            text
        };
        assert!(get("/a.css").ends_with("a{}"));
        assert!(get("/../a.css").starts_with("HTTP/1.1 404"));
        assert!(get("/b.css").starts_with("HTTP/1.1 404"));
    }
}
