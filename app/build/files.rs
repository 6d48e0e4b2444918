//! What the browser asks a server for, the desktop app carries in itself: the style sheet as one text, and the
//! files that it and the screens name.
use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

const STYLE: &str = "../assets/style";

/// Folders of `assets` that a page asks for by their name, where there are any.
const SERVED: [&str; 4] = ["fonts", "icons", "pictures", "prompts"];

pub fn write(out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={STYLE}");
    fs::write(out.join("style.css"), style()?)?;
    let mut rust = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    for folder in SERVED {
        println!("cargo::rerun-if-changed=../assets/{folder}");
        for path in files(&Path::new("../assets").join(folder))? {
            let name = path.strip_prefix("../assets").expect("it lies there").display().to_string();
            let whole = env::current_dir()?.join(&path);
            writeln!(rust, "({name:?}, include_bytes!({whole:?})),").expect("a string takes text");
        }
    }
    fs::write(out.join("files.rs"), rust + "];\n")
}

/// As the browser build joins it: every import of `index.css` in its layer.
fn style() -> io::Result<String> {
    let index = fs::read_to_string(Path::new(STYLE).join("index.css"))?;
    let mut sheet = String::new();
    for line in index.lines() {
        let parts: Vec<&str> = line.split(['"', '(', ')']).collect();
        match parts[..] {
            ["@import ", file, " layer", layer, ..] => {
                let text = fs::read_to_string(Path::new(STYLE).join(file))?;
                sheet += &format!("@layer {layer} {{\n{text}\n}}\n");
            }
            _ if line.contains("@import") => return Err(io::Error::other(format!("index.css: {line}"))),
            _ => sheet += &format!("{line}\n"),
        }
    }
    Ok(sheet)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
