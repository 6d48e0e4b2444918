//! Whether a visit can be kept here, said before it starts.
use dioxus::prelude::*;

pub use crate::device::Room;
use crate::{
    ui::{Notice, NoticeKind},
    words::{Value, key, say, say_with},
};

/// What there is to say of the room; nothing while all is well. For pages that lead to a visit: the gate
/// provides `Signal<Room>` as context.
#[component]
pub fn RoomNotice() -> Element {
    let room = use_context::<Signal<Room>>();
    let room = room();
    let worries = worries(&room);
    if worries.is_empty() {
        return rsx! {};
    }
    // Without the promise things are kept all the same; in a private window or a full tablet they are not.
    let urgent = room.private_suspected || room.is_low();
    rsx! {
        Notice { kind: if urgent { NoticeKind::Attention } else { NoticeKind::OnlyHere },
            div { class: "room-words",
                for words in worries {
                    p { key: "{words}", "{words}" }
                }
            }
        }
    }
}

/// The worst first; what follows from it is not said again.
fn worries(room: &Room) -> Vec<String> {
    let mut worries = Vec::new();
    if room.private_suspected {
        worries.push(say(key::EVERYONE_STORAGE_PRIVATE));
    } else if room.persisted == Some(false) {
        worries.push(say(key::EVERYONE_STORAGE_NOT_PROMISED));
    }
    if let Some(free) = room.free_bytes.filter(|_| room.is_low()) {
        let values = [("megabytes", in_megabytes(free)), ("needed", in_megabytes(Room::NEEDED_BYTES))];
        worries.push(say_with(key::EVERYONE_STORAGE_LOW, &values));
    }
    worries
}

/// How the room stands, good or not, for the page about sending.
#[component]
pub(super) fn RoomWords() -> Element {
    let room = use_context::<Signal<Room>>();
    let room = room();
    rsx! {
        if room.persisted == Some(true) {
            p { {say(key::EVERYONE_STORAGE_KEPT)} }
        }
        if let Some(free) = room.free_bytes.filter(|_| !room.is_low()) {
            p { {say_with(key::EVERYONE_STORAGE_FREE, &[("amount", amount(free).into())])} }
        }
        RoomNotice {}
    }
}

fn in_megabytes(bytes: u64) -> Value {
    Value::Number(i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX))
}

/// "800 MB", "12 GB".
fn amount(bytes: u64) -> String {
    let megabytes = bytes / (1024 * 1024);
    if megabytes < 1024 { format!("{megabytes} MB") } else { format!("{} GB", megabytes / 1024) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENOUGH: Option<u64> = Some(4_000_000_000);

    #[test]
    fn nothing_is_said_while_all_is_well_or_nothing_is_known() {
        let well = Room { persisted: Some(true), free_bytes: ENOUGH, private_suspected: false };
        assert_eq!(worries(&well), [""; 0]);
        assert_eq!(worries(&Room::default()), [""; 0]);
    }

    #[test]
    fn a_private_window_is_told_about_once() {
        let room = Room { persisted: Some(false), free_bytes: ENOUGH, private_suspected: true };
        assert_eq!(worries(&room), [say(key::EVERYONE_STORAGE_PRIVATE)]);
    }

    #[test]
    fn too_little_room_is_told_in_numbers() {
        let room = Room { persisted: Some(true), free_bytes: Some(50 << 20), private_suspected: false };
        let worries = worries(&room);
        assert_eq!(worries.len(), 1);
        assert!(worries[0].contains("50 MB") && worries[0].contains("200 MB"), "{}", worries[0]);
    }
}
