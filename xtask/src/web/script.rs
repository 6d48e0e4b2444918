//! Scripts without what only people need: remarks that have lines of their own, and the space before each line.
use super::files::Files;

/// Where scripts lie that Rust brings along; what is generated beside them has few remarks.
const BROUGHT: &str = "snippets/";

pub fn lighten(files: &mut Files) {
    let brought = |path: &str| path.starts_with(BROUGHT) && path.ends_with(".js");
    let scripts: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter(|(path, _)| brought(path))
        .filter_map(|(path, bytes)| {
            Some((path.to_owned(), light(std::str::from_utf8(bytes).ok()?).into_bytes()))
        })
        .collect();
    for (path, bytes) in scripts {
        files.replace(&path, bytes);
    }
}

/// A text in backquotes may have such lines, and then nothing of the script is touched.
fn light(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let has_long_texts = script.lines().any(|line| line.matches('`').count() % 2 == 1);
    if has_long_texts { script.to_owned() } else { lines.fold(String::new(), |all, line| all + line + "\n") }
}

#[cfg(test)]
mod tests {
    use super::super::files::sample;
    use super::*;

    #[test]
    fn remarks_and_space_go_and_everything_that_runs_stays() {
        let script = "// What it is.\nexport const A = `//x`; // two\n\n  if (A) {\n    // why\n    go(\"//\");\n  }\n";
        let mut files = sample(&[
            ("snippets/app-1/src/a.js", script),
            ("snippets/app-1/src/long.js", "const text = `\n// part of it\n`;\n"),
            ("boot.js", "// stays\n"),
        ]);
        lighten(&mut files);
        let text = |path| std::str::from_utf8(files.get(path).unwrap()).unwrap().to_owned();
        assert_eq!(
            text("snippets/app-1/src/a.js"),
            "export const A = `//x`; // two\nif (A) {\ngo(\"//\");\n}\n"
        );
        assert!(text("snippets/app-1/src/long.js").contains("// part of it"));
        assert_eq!(text("boot.js"), "// stays\n");
    }
}
