//! The window of the desktop app, and the files that its page asks for: all of them are in the program.
use dioxus::desktop::{
    Config, LogicalSize, WindowBuilder, use_asset_handler,
    wry::http::{Response, StatusCode},
};

const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));
const INDEX: &str = "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Heard</title></head>\
                     <body><div id=\"main\"></div></body></html>";
/// The paper of the style sheet, before there is a style sheet.
const PAPER: (u8, u8, u8, u8) = (0xfb, 0xf7, 0xee, 0xff);

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The window.
pub fn window() -> Config {
    let window = WindowBuilder::new().with_title("Heard").with_inner_size(LogicalSize::new(1180.0, 820.0));
    Config::new()
        .with_window(window)
        .with_menu(None)
        .with_background_color(PAPER)
        .with_data_directory(crate::device::folder().join("window"))
        .with_custom_index(INDEX.into())
        .with_custom_head(format!("<style>{STYLE}</style>"))
}

/// From now on the page finds its fonts and pictures.
pub fn use_files() {
    use_folder("fonts");
    use_folder("icons");
    use_folder("pictures");
    use_folder("prompts");
}

/// A file that came with the app.
pub fn file(asked: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(path, _)| *path == asked).map(|(_, bytes)| *bytes)
}

fn use_folder(name: &'static str) {
    use_asset_handler(name, |request, responder| {
        let asked = request.uri().path().trim_start_matches('/');
        let answer = match file(asked) {
            Some(bytes) => Response::builder().header("Content-Type", media_type(asked)).body(bytes.to_vec()),
            None => Response::builder().status(StatusCode::NOT_FOUND).body(Vec::new()),
        };
        responder.respond(answer.expect("a plain answer can be built"));
    });
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wav") => "audio/wav",
        Some("mp3") => "audio/mpeg",
        _ => "application/octet-stream",
    }
}
