//! What a desktop computer can do for the app.
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use shared::time::Moment;

use super::{Device, Host, Invitation, Later, Room};
use crate::services::World;

/// This computer.
pub fn this() -> Device {
    Device::new(Computer)
}

/// The computer's clock and source of chance.
pub fn world() -> World {
    World::new(now, random)
}

/// On the desktop a panic closes the window, and says why where it was started.
pub fn when_dead(_words: String, _go_on: String) {}

/// Where everything is kept: `$HEARD_DATA`, or the person's own folder for such things.
pub fn folder() -> PathBuf {
    let below = |name: &str| env::var_os(name).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    below("HEARD_DATA")
        .or_else(|| below("XDG_DATA_HOME").map(|share| share.join("heard/desktop")))
        .or_else(|| below("HOME").map(|home| home.join(".local/share/heard/desktop")))
        .unwrap_or_else(|| "heard-data".into())
}

fn now() -> Moment {
    let now = jiff::Zoned::now();
    let offset_min = i16::try_from(now.offset().seconds() / 60).expect("an offset is less than a day or two");
    Moment::new(now.timestamp().as_millisecond(), offset_min)
}

fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).expect("a computer with a desktop has a source of chance");
    bytes
}

/// A file of its own: it is read before there is a PIN.
const LANGUAGE: &str = "language";

struct Computer;

impl Host for Computer {
    fn in_browser(&self) -> bool {
        false
    }

    fn pause(&self, ms: u32) -> Later<()> {
        Box::pin(tokio::time::sleep(Duration::from_millis(ms.into())))
    }

    fn load_anew(&self) -> bool {
        false
    }

    fn invitation(&self) -> Invitation {
        let said = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        Invitation { code: said("HEARD_PAIR"), server: Some(said("HEARD_SERVER").unwrap_or_default()) }
    }

    /// Nothing to say: whether the server answers is found out by asking it.
    fn watch_network(&self, _told: Box<dyn Fn(bool)>) {}

    fn room(&self) -> Later<Room> {
        let room = Room { persisted: Some(true), free_bytes: free(&folder()), private_suspected: false };
        Box::pin(std::future::ready(room))
    }

    fn ask_to_keep(&self) -> Later<Room> {
        self.room()
    }

    fn is_phone(&self) -> bool {
        false
    }

    fn hand_over(&self, name: &str, bytes: Vec<u8>) -> Later<Result<Option<String>, String>> {
        let written = write_anew(&for_people(), name, &bytes);
        let place = written.map(|path| Some(path.display().to_string())).map_err(|error| error.to_string());
        Box::pin(std::future::ready(place))
    }

    fn print(&self) {
        dioxus::desktop::window().print();
    }

    fn show_what_is_missing(&self) {
        const SHOW: &str = r#"setTimeout(() => {
            const first = document.querySelector('[aria-invalid="true"]');
            if (!first) return;
            first.scrollIntoView({ block: "center" });
            (first.matches("fieldset") ? first.querySelector("input") : first)?.focus({ preventScroll: true });
        }, 50)"#;
        // A page that is gone misses nothing.
        let _ = dioxus::document::eval(SHOW);
    }

    fn take_new_version(&self) {}

    fn hold_visit(&self, _open: bool) {}

    fn language(&self) -> Option<String> {
        let chosen = fs::read_to_string(folder().join(LANGUAGE)).ok();
        // As in `cy_GB.UTF-8`.
        let system = || env::var("LANG").ok()?.split('.').next().map(|tag| tag.replace('_', "-"));
        chosen.or_else(system)
    }

    fn choose_language(&self, tag: &str) {
        // Where it can not be kept it lasts as long as the window.
        let _ = fs::create_dir_all(folder()).and_then(|()| fs::write(folder().join(LANGUAGE), tag));
    }

    fn words(&self, tag: &str) -> Later<Option<String>> {
        Box::pin(std::future::ready(crate::words::table(tag).map(str::to_owned)))
    }

    fn recording(&self, file: &str) -> Later<Option<Vec<u8>>> {
        Box::pin(std::future::ready(crate::desktop::file(&format!("prompts/{file}")).map(<[u8]>::to_vec)))
    }

    fn visit_elsewhere(&self) -> Later<bool> {
        Box::pin(std::future::ready(false))
    }
}

fn for_people() -> PathBuf {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let downloads = home.map(|home| home.join("Downloads")).filter(|folder| folder.is_dir());
    downloads.unwrap_or_else(folder)
}

/// Never over a file that is there.
fn write_anew(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    for count in 1.. {
        let path = match count {
            1 => folder.join(name),
            _ => folder.join(format!("{stem} {count}.{extension}")),
        };
        match fs::File::create_new(&path) {
            Ok(mut file) => {
                std::io::Write::write_all(&mut file, bytes)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    unreachable!("there are more numbers than files")
}

/// Of the nearest folder above that is there.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let there = folder.ancestors().find(|folder| folder.is_dir())?;
    let room = rustix::fs::statvfs(there).ok()?;
    Some(room.f_bavail.saturating_mul(room.f_frsize))
}

#[cfg(not(unix))]
fn free(_folder: &Path) -> Option<u64> {
    None
}
