//! The drawing pad and the replay of a drawing.
//!
//! A sample's way is short: the canvas's own listener paints it at once, and `pen::desk` (pure) is told a few times a
//! second. Dioxus has the tools around the paper and never hears of a pointer. Never here: where pieces are kept, who may
//! see them, words for people.
use pen::{desk, orders, player, report};

mod surface;

pub mod picture;

mod art;
#[cfg(all(feature = "bench", target_arch = "wasm32"))]
mod bench;
mod icons;
mod kit;
mod pad;
mod print;
mod rails;
mod replay;
mod small;
mod tool;
mod trays;
mod words;

pub use art::PaperPicture;
#[cfg(all(feature = "bench", target_arch = "wasm32"))]
pub use bench::BenchPad;
pub use kit::Kit;
pub use pad::{Ink, InkPad};
pub use print::InkPrint;
pub use replay::InkReplay;
pub use small::InkSmall;
pub use tool::Naming;
pub use words::{InkWords, ReplayWords};
