//! Writes pages as plain HTML, for people and for checks that look at them without the app. `LOOK` names the folder:
//! `LOOK=FOLDER cargo test -p app --lib -- --ignored look`, then serve it with `assets` beside it.
use std::{env, fs, path::Path};

/// Writes what `html` shows as a page called `name`.
pub fn write(name: &str, html: &str) {
    let folder = env::var("LOOK").expect("LOOK names a folder");
    fs::create_dir_all(&folder).unwrap();
    let page = format!(
        "<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport content=width=device-width>\
         <title>{name}</title><link rel=stylesheet href=/style/index.css><body><div id=main>{html}</div>"
    );
    fs::write(Path::new(&folder).join(format!("{name}.html")), page).unwrap();
}
