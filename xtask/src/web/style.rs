//! The style sheets as two files: what the first screen needs, and what is inside, which is loaded beside the page.
//! `index.css` lists them in order, each in its layer, and says where the second file begins.
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::files::Files;

/// The line of `index.css` behind which everything belongs to the second file.
const INSIDE: &str = "/* Inside. */";

/// What the two files are called.
pub const SHEETS: [&str; 2] = ["style.css", "inside.css"];

/// Both sheets: for the first screen, and for what is inside.
pub fn bundle(folder: &Path) -> Result<[String; 2]> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    };
    let index = read("index.css")?;
    let (first, inside) =
        index.split_once(INSIDE).with_context(|| format!("index.css has no line {INSIDE:?}"))?;
    Ok([tight(&join(first, read)?), tight(&join(inside, read)?)])
}

/// Each `@import "x.css" layer(y);` becomes the text of `x.css` in `@layer y`.
fn join(index: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut sheet = String::new();
    for line in index.lines() {
        let Some(import) = line.trim_start().strip_prefix("@import") else {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        };
        let Some((file, layer)) = parse(import) else {
            bail!("index.css: {:?} is not of the form @import \"x.css\" layer(y);", line.trim());
        };
        let text = read(file)?;
        ensure!(!text.contains("@import"), "{file}: only index.css imports");
        sheet.push_str(&format!("@layer {layer} {{\n{}\n}}\n", text.trim_end()));
    }
    Ok(sheet)
}

fn parse(import: &str) -> Option<(&str, &str)> {
    let (file, rest) = import.trim_start().strip_prefix('"')?.split_once('"')?;
    let (layer, rest) = rest.trim_start().strip_prefix("layer(")?.split_once(')')?;
    let end = rest.trim_start().strip_prefix(';')?.trim();
    (end.is_empty() || end.starts_with("/*")).then_some((file.trim_start_matches("./"), layer))
}

/// Without comments and the space that only people need. Text in quotes stays as it is; space before a colon
/// stays too, where it tells `a :focus` from `a:focus`.
fn tight(sheet: &str) -> String {
    let mut tight = String::with_capacity(sheet.len());
    let mut quote = None;
    let mut space = false;
    let mut rest = sheet.chars().peekable();
    while let Some(next) = rest.next() {
        if let Some(end) = quote {
            tight.push(next);
            match next {
                '\\' => tight.extend(rest.next()),
                next if next == end => quote = None,
                _ => {}
            }
        } else if next == '/' && rest.peek() == Some(&'*') {
            let mut last = ' ';
            rest.next();
            rest.by_ref().find(|&now| std::mem::replace(&mut last, now) == '*' && now == '/');
            space = true;
        } else if next.is_whitespace() {
            space = true;
        } else {
            if next == '}' && tight.ends_with(';') {
                tight.pop();
            }
            if space
                && !tight.is_empty()
                && !tight.ends_with(['{', '}', ';', ',', ':'])
                && !['{', '}', ';', ','].contains(&next)
            {
                tight.push(' ');
            }
            space = false;
            quote = ['"', '\''].contains(&next).then_some(next);
            tight.push(next);
        }
    }
    tight
}

/// A font that the style sheet names and nobody serves would be missing only when there is no signal.
pub fn check_references(files: &Files) -> Result<()> {
    for name in SHEETS {
        check_sheet(files, name)?;
    }
    Ok(())
}

fn check_sheet(files: &Files, name: &str) -> Result<()> {
    let sheet = std::str::from_utf8(files.get(name).with_context(|| format!("there is no {name}"))?)?;
    for reference in references(sheet) {
        ensure!(
            files.get(reference.trim_start_matches('/')).is_some(),
            "{name} names {reference:?}, which is no file of the app"
        );
    }
    Ok(())
}

fn references(sheet: &str) -> impl Iterator<Item = &str> {
    sheet
        .split("url(")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(')')?.0.trim().trim_matches(['"', '\''])))
        .filter(|reference| !reference.starts_with('#') && !reference.starts_with("data:"))
}

#[cfg(test)]
mod tests {
    use super::super::files::sample;
    use super::*;

    fn joined(index: &str) -> Result<String> {
        join(index, |name| match name {
            "base.css" => Ok("body { margin: 0 }\n".to_owned()),
            "greedy.css" => Ok("@import \"base.css\";".to_owned()),
            _ => bail!("no {name}"),
        })
    }

    #[test]
    fn a_sheet_lands_in_its_layer_and_other_lines_stay() {
        let sheet = joined("@layer tokens, base;\n@import \"./base.css\" layer(base);\n").unwrap();
        assert_eq!(sheet, "@layer tokens, base;\n@layer base {\nbody { margin: 0 }\n}\n");
    }

    #[test]
    fn an_import_that_would_be_left_to_the_browser_is_refused() {
        assert!(joined("@import url(base.css);").is_err());
        assert!(joined("@import \"base.css\";").is_err());
        assert!(joined("@import \"greedy.css\" layer(base);").is_err());
        assert!(joined("@import \"missing.css\" layer(base);").is_err());
    }

    #[test]
    fn what_only_people_need_is_left_out_of_the_sheet() {
        let sheet = "/* why */\na :focus,\nb {\n  width: calc(1px + 2px); /**/\n  color: red;\n}\n";
        assert_eq!(tight(sheet), "a :focus,b{width:calc(1px + 2px);color:red}");
        let quoted = r#"p::before{content:"a /* b */  \" c;  }"}"#;
        assert_eq!(tight(quoted), quoted);
    }

    #[test]
    fn a_font_that_is_not_served_is_found() {
        let sheet = "@font-face { src: url(\"/fonts/a.woff2\") } p { clip-path: url(#x) }";
        assert!(
            check_references(&sample(&[("style.css", sheet), ("inside.css", ""), ("fonts/a.woff2", "")]))
                .is_ok()
        );
        let error = check_references(&sample(&[("style.css", sheet), ("inside.css", "")])).unwrap_err();
        assert!(error.to_string().contains("/fonts/a.woff2"));
    }
}
