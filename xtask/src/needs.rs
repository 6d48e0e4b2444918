//! What a chore needs on the machine: finds what is missing, says it, and installs it where it may.
use std::fs;
use std::io::{IsTerminal, Write, stdin, stdout};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::{place, step};

const WASM: &str = "wasm32-unknown-unknown";

/// What somebody wants to do.
#[derive(Clone, Copy, PartialEq)]
pub enum Purpose {
    Browser,
    Desktop,
    Tests,
}

/// Something that has to be there.
struct Need {
    what: &'static str,
    purpose: Purpose,
    debian: &'static str,
    /// On Ubuntu, where it has another name.
    ubuntu: Option<&'static str>,
    mac: Option<&'static str>,
    found: fn() -> bool,
}

const NEEDS: &[Need] = &[
    Need {
        what: "clang, which compiles SQLite for the browser",
        purpose: Purpose::Browser,
        debian: "clang",
        ubuntu: None,
        mac: Some(
            "brew install llvm && export CC_wasm32_unknown_unknown=\"$(brew --prefix llvm)/bin/clang\"",
        ),
        found: clang_knows_wasm,
    },
    Need {
        what: "a C compiler, for SQLite in the server",
        purpose: Purpose::Browser,
        debian: "build-essential",
        ubuntu: None,
        mac: Some("xcode-select --install"),
        found: || place::on_path("cc"),
    },
    Need {
        what: "pkg-config, which finds the desktop's libraries",
        purpose: Purpose::Desktop,
        debian: "pkg-config",
        ubuntu: None,
        mac: None,
        found: || place::on_path("pkg-config"),
    },
    Need {
        what: "WebKitGTK, which shows the desktop window",
        purpose: Purpose::Desktop,
        debian: "libwebkit2gtk-4.1-dev",
        ubuntu: None,
        mac: None,
        found: || known_to_pkg_config("webkit2gtk-4.1"),
    },
    Need {
        what: "libxdo, which the desktop window links",
        purpose: Purpose::Desktop,
        debian: "libxdo-dev",
        ubuntu: None,
        mac: None,
        found: || Path::new("/usr/include/xdo.h").is_file(),
    },
    Need {
        what: "ALSA, for the microphone on the desktop",
        purpose: Purpose::Desktop,
        debian: "libasound2-dev",
        ubuntu: None,
        mac: None,
        found: || known_to_pkg_config("alsa"),
    },
    Need {
        what: "Chromium, for the journeys",
        purpose: Purpose::Tests,
        debian: "chromium",
        ubuntu: Some("chromium-browser"),
        mac: Some("brew install --cask chromium"),
        found: || place::on_path("chromium") || place::on_path("chromium-browser"),
    },
    Need {
        what: "ChromeDriver, which drives it",
        purpose: Purpose::Tests,
        debian: "chromium-driver",
        ubuntu: Some("chromium-chromedriver"),
        mac: Some("brew install --cask chromedriver"),
        found: || place::on_path("chromedriver"),
    },
    Need {
        what: "Xvfb, a screen for the desktop window in tests",
        purpose: Purpose::Tests,
        debian: "xvfb",
        ubuntu: None,
        mac: None,
        found: || place::on_path("Xvfb"),
    },
    Need {
        what: "xdotool, which draws in the desktop window in tests",
        purpose: Purpose::Tests,
        debian: "xdotool",
        ubuntu: None,
        mac: None,
        found: || place::on_path("xdotool"),
    },
];

/// Comes back when all is there. Otherwise says what to type and fails.
pub fn ensure(purposes: &[Purpose], yes: bool) -> Result<()> {
    ensure_wasm_target(yes)?;
    let missing: Vec<&Need> = NEEDS
        .iter()
        .filter(|need| purposes.contains(&need.purpose) && (!cfg!(target_os = "macos") || need.mac.is_some()))
        .filter(|need| !(need.found)())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:");
    for need in &missing {
        println!("  {}", need.what);
    }
    let system = System::read(&fs::read_to_string("/etc/os-release").unwrap_or_default());
    let plan = Plan::new(system, is_root(), || works_without_password("sudo"), &missing);
    if plan.by_hand {
        bail!("please install it with\n\n{}\n\nand call this again", plan.commands_to_type());
    }
    println!("This installs it:\n{}", plan.commands_to_type());
    confirm(yes)?;
    for command in &plan.commands {
        let mut run = place::command(&command[0]);
        run.args(&command[1..]).env("DEBIAN_FRONTEND", "noninteractive");
        step::run(&format!("Installing: {}", command.join(" ")), &mut run)?;
    }
    match missing.iter().find(|need| !(need.found)()) {
        Some(need) => bail!("{} is still missing after the installation", need.what),
        None => Ok(()),
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum System {
    Debian,
    Ubuntu,
    Mac,
    Other,
}

impl System {
    /// From the text of `/etc/os-release`.
    fn read(release: &str) -> Self {
        if cfg!(target_os = "macos") {
            return Self::Mac;
        }
        let value = |name: &str| {
            release
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
                .map(|value| value.trim_matches('"').to_owned())
                .unwrap_or_default()
        };
        let (id, like) = (value("ID"), value("ID_LIKE"));
        if id == "ubuntu" || like.split(' ').any(|it| it == "ubuntu") {
            Self::Ubuntu
        } else if id == "debian" || like.split(' ').any(|it| it == "debian") {
            Self::Debian
        } else {
            Self::Other
        }
    }
}

/// How the missing things get here.
struct Plan {
    commands: Vec<Vec<String>>,
    by_hand: bool,
}

impl Plan {
    fn new(system: System, root: bool, sudo: impl Fn() -> bool, missing: &[&Need]) -> Self {
        if system == System::Mac {
            let commands = missing.iter().filter_map(|need| need.mac).map(|line| vec![line.to_owned()]);
            return Self { commands: commands.collect(), by_hand: true };
        }
        let name = |need: &&Need| match (system, need.ubuntu) {
            (System::Ubuntu, Some(name)) => name,
            _ => need.debian,
        };
        let may = system != System::Other && (root || sudo());
        let before: &[&str] = if root {
            &[]
        } else if may {
            &["sudo", "-n"]
        } else {
            &["sudo"]
        };
        let command = |words: &[&str]| before.iter().chain(words).map(|&word| word.to_owned()).collect();
        let mut install = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
        install.extend(missing.iter().map(name));
        Self { commands: vec![command(&["apt-get", "update"]), command(&install)], by_hand: !may }
    }

    fn commands_to_type(&self) -> String {
        self.commands.iter().map(|command| format!("  {}", command.join(" "))).collect::<Vec<_>>().join("\n")
    }
}

/// rustup mostly brings it by itself, because `rust-toolchain.toml` names it.
fn ensure_wasm_target(yes: bool) -> Result<()> {
    let sysroot = step_quietly(place::command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    println!("Missing on this machine:\n  Rust's target for the browser ({WASM})");
    if !place::on_path("rustup") {
        bail!("please install Rust with rustup (https://rustup.rs), which brings the target");
    }
    println!("This installs it:\n  rustup target add {WASM}");
    confirm(yes)?;
    step::run(
        "Installing Rust's target for the browser",
        place::command("rustup").args(["target", "add", WASM]),
    )?;
    Ok(())
}

/// Asks only where somebody is there to answer.
fn confirm(yes: bool) -> Result<()> {
    if yes || !stdin().is_terminal() {
        return Ok(());
    }
    print!("Go on? [Y/n] ");
    stdout().flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "" | "y" | "yes" => Ok(()),
        _ => bail!("nothing was installed"),
    }
}

/// Apple's clang cannot make wasm, so its being there is not enough.
fn clang_knows_wasm() -> bool {
    let clang = std::env::var("CC_wasm32_unknown_unknown").unwrap_or_else(|_| "clang".to_owned());
    step_quietly(Command::new(clang).arg("--print-targets")).is_some_and(|targets| targets.contains("wasm32"))
}

fn known_to_pkg_config(library: &str) -> bool {
    step_quietly(Command::new("pkg-config").args(["--exists", library])).is_some()
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn works_without_password(sudo: &str) -> bool {
    step_quietly(Command::new(sudo).args(["-n", "true"])).is_some()
}

/// What it said, if it went well.
fn step_quietly(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(system: System, root: bool, sudo: bool) -> (String, bool) {
        let missing: Vec<&Need> =
            NEEDS.iter().filter(|need| ["clang", "chromium"].contains(&need.debian)).collect();
        let plan = Plan::new(system, root, || sudo, &missing);
        (plan.commands_to_type(), plan.by_hand)
    }

    #[test]
    fn root_installs_on_debian() {
        let (commands, by_hand) = typed(System::Debian, true, false);
        assert_eq!(
            commands,
            "  apt-get update\n  apt-get install --yes --no-install-recommends clang chromium"
        );
        assert!(!by_hand);
    }

    #[test]
    fn sudo_is_used_only_where_it_asks_for_no_password() {
        let (commands, by_hand) = typed(System::Debian, false, true);
        assert!(commands.contains("sudo -n apt-get install") && !by_hand);
        let (commands, by_hand) = typed(System::Debian, false, false);
        assert!(commands.contains("  sudo apt-get install") && by_hand);
    }

    #[test]
    fn other_systems_are_told_and_never_touched() {
        assert!(typed(System::Other, true, true).1);
        let (commands, by_hand) = typed(System::Mac, true, true);
        assert!(by_hand && commands.contains("brew install llvm") && !commands.contains("apt-get"));
    }

    #[test]
    fn ubuntu_has_names_of_its_own() {
        assert!(typed(System::Ubuntu, true, false).0.contains("chromium-browser"));
    }

    #[test]
    fn the_system_is_read_from_its_release_file() {
        let read = System::read;
        assert_eq!(read("ID=debian\nVERSION_ID=\"12\""), System::Debian);
        assert_eq!(read("ID=linuxmint\nID_LIKE=\"ubuntu debian\""), System::Ubuntu);
        assert_eq!(read("ID=raspbian\nID_LIKE=debian"), System::Debian);
        assert_eq!(read("ID=fedora"), System::Other);
    }
}
