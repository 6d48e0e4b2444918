//! The picture that the tablet shows and the one that the server makes are the same file.
//!
//! Runs the very module that browsers load, before it is joined to them, in an interpreter: no browser, and no way
//! for a just-in-time compiler of this machine to help both sides to the same mistake.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use shared::drawing::generate;
use wasmi::{Engine, Func, Instance, Linker, Memory, Module, Store, TypedFunc};

const TARGET: &str = "wasm32-unknown-unknown";

#[test]
fn two_hundred_drawings_have_the_same_bytes_in_the_browser_and_natively() {
    let wasm = std::fs::read(module()).expect("cargo has just built it");
    let equal: u32 = thread::scope(|scope| {
        // Two halves, because interpreting is slow and there are two cores at least.
        let halves = [0, 100].map(|from| {
            let wasm = &wasm;
            scope.spawn(move || {
                let mut browser = Browser::load(wasm);
                (from..from + 100).map(|seed| u32::from(is_equal(&mut browser, seed))).sum::<u32>()
            })
        });
        halves.map(|half| half.join().unwrap()).into_iter().sum()
    });
    assert_eq!(equal, 200);
}

/// Small pictures of up to a dozen acts; the last of each hundred is as large as a report shows it.
fn is_equal(browser: &mut Browser, seed: u64) -> bool {
    let (acts, width) =
        if seed % 100 == 99 { (40, 1600) } else { (3 + seed as usize % 10, 160 + seed as u32 % 90) };
    let document = generate::drawing(seed, acts, 60).to_bytes();
    let native = picture::png(&document, width).unwrap();
    assert!(native.starts_with(b"\x89PNG"));
    browser.png(&document, width) == native
}

/// Builds the browser's module exactly as it is shipped.
fn module() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Beside the folder that cargo gives tests to write in.
    let target =
        Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder of tests is in the target folder");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--package", "picture", "--lib", "--profile", "picture"])
        .args(["--target", TARGET, "--target-dir"])
        .arg(target)
        .current_dir(package)
        .status()
        .expect("cargo runs");
    assert!(built.success(), "the picture maker does not build for the browser");
    target.join(TARGET).join("picture").join("picture.wasm")
}

struct Browser {
    store: Store<()>,
    memory: Memory,
    make_room: TypedFunc<(u32, u32), u32>,
    free: TypedFunc<(u32, u32, u32), ()>,
    png: TypedFunc<(u32, u32, u32, u32), ()>,
}

/// What the export writes for `Result<Vec<u8>, JsError>`: place, length, error and whether there is one.
const ANSWER: u32 = 16;

impl Browser {
    fn load(wasm: &[u8]) -> Self {
        let engine = Engine::default();
        let module = Module::new(&engine, wasm).unwrap();
        let mut store = Store::new(&engine, ());
        let mut linker = Linker::new(&engine);
        // Only an error would call into the page.
        for import in module.imports() {
            let ty = import.ty().func().expect("the page gives functions only").clone();
            let refuse = Func::new(&mut store, ty, |_, _, _| Err(wasmi::Error::new("called into the page")));
            linker.define(import.module(), import.name(), refuse).unwrap();
        }
        let name = module.exports().map(|export| export.name()).find(|name| name.starts_with("png_"));
        let name = name.expect("the picture maker has its one function").to_owned();
        let instance: Instance = linker.instantiate_and_start(&mut store, &module).unwrap();
        Self {
            memory: instance.get_memory(&store, "memory").unwrap(),
            make_room: instance.get_typed_func(&store, "__wbindgen_malloc").unwrap(),
            free: instance.get_typed_func(&store, "__wbindgen_free").unwrap(),
            png: instance.get_typed_func(&store, &name).unwrap(),
            store,
        }
    }

    fn png(&mut self, document: &[u8], width: u32) -> Vec<u8> {
        let length = document.len() as u32;
        let answer = self.make_room.call(&mut self.store, (ANSWER, 4)).unwrap();
        let place = self.make_room.call(&mut self.store, (length, 1)).unwrap();
        self.memory.write(&mut self.store, place as usize, document).unwrap();
        self.png.call(&mut self.store, (answer, place, length, width)).unwrap();
        let mut words = [0; ANSWER as usize];
        self.memory.read(&self.store, answer as usize, &mut words).unwrap();
        let [place, length, _, failed] =
            [0, 4, 8, 12].map(|at| u32::from_le_bytes(words[at..at + 4].try_into().unwrap()));
        assert_eq!(failed, 0, "the picture maker refused a drawing");
        let mut file = vec![0; length as usize];
        self.memory.read(&self.store, place as usize, &mut file).unwrap();
        self.free.call(&mut self.store, (place, length, 1)).unwrap();
        file
    }
}
