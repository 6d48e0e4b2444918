//! Which test programs cargo built, from its own account of it.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

/// A program with tests in it.
#[derive(Debug, PartialEq)]
pub struct Executable {
    pub package: String,
    /// `lib`, or the name of the program or of the file of tests.
    pub target: String,
    pub file: PathBuf,
    /// Where the package lies, and where its tests run.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
struct Artifact {
    manifest_path: PathBuf,
    target: Target,
    profile: Profile,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

/// From the lines of `--message-format=json`.
pub fn executables(said: &str) -> Result<Vec<Executable>> {
    let mut found = Vec::new();
    for line in said.lines().filter(|line| line.contains("\"reason\":\"compiler-artifact\"")) {
        let artifact: Artifact = serde_json::from_str(line).context("what cargo said of a build")?;
        let Some(file) = artifact.executable.filter(|_| artifact.profile.test) else { continue };
        let library = artifact.target.kind.iter().any(|kind| kind.ends_with("lib"));
        found.push(Executable {
            package: package_name(&artifact.manifest_path)?,
            target: if library { "lib".to_owned() } else { artifact.target.name },
            file,
            folder: artifact.manifest_path.parent().context("a manifest lies in a folder")?.to_owned(),
        });
    }
    Ok(found)
}

pub fn package_name(manifest: &Path) -> Result<String> {
    let text =
        std::fs::read_to_string(manifest).with_context(|| format!("reading {}", manifest.display()))?;
    let table: toml::Table = text.parse().with_context(|| manifest.display().to_string())?;
    let name = table.get("package").and_then(|package| package.get("name")).and_then(toml::Value::as_str);
    Ok(name.with_context(|| format!("{} names no package", manifest.display()))?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(kind: &str, test: bool, executable: &str) -> String {
        let manifest = env!("CARGO_MANIFEST_PATH");
        format!(
            r#"{{"reason":"compiler-artifact","manifest_path":"{manifest}","target":{{"name":"t","kind":["{kind}"]}},"profile":{{"test":{test}}},"executable":{executable}}}"#
        )
    }

    #[test]
    fn only_test_programs_are_taken() {
        let said = [
            r#"{"reason":"build-finished","success":true}"#.to_owned(),
            artifact("bin", false, "\"/t/heard\""),
            artifact("lib", true, "null"),
            artifact("lib", true, "\"/t/lib-1\""),
            artifact("test", true, "\"/t/visit-2\""),
        ];
        let found = executables(&said.join("\n")).unwrap();
        let names: Vec<_> = found.iter().map(|it| (it.package.as_str(), it.target.as_str())).collect();
        assert_eq!(names, [("xtask", "lib"), ("xtask", "t")]);
        assert_eq!(found[0].folder, Path::new(env!("CARGO_MANIFEST_DIR")));
    }
}
