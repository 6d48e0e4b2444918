//! Compiles SQLite3 Multiple Ciphers. rusqlite (feature `in_gecko`) brings only its bindings.
fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() != Ok("wasm32") {
        let source = sqlite3mc_src::source_dir();
        let mut build = cc::Build::new();
        build.file(source.join(sqlite3mc_src::SOURCE_FILE)).include(source).warnings(false).opt_level(2);
        for flag in [
            "SQLITE_CORE",
            "SQLITE_USE_URI",
            "SQLITE_ENABLE_UNLOCK_NOTIFY",
            "SQLITE_ENABLE_COLUMN_METADATA",
            "HAVE_USLEEP",
        ] {
            build.define(flag, None);
        }
        build.define("SQLITE_THREADSAFE", "1").define("SQLITE_TEMP_STORE", "2");
        if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("x86_64") {
            build.flag_if_supported("-maes").flag_if_supported("-msse4.2");
        }
        build.compile("sqlite3mc_static");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
