//! The address that pairs a device, as a picture to be scanned. The code stands in the fragment, which a browser
//! sends to nobody.
use fast_qr::{
    QRBuilder,
    convert::{Builder, Shape, svg::SvgBuilder},
};

/// The address that a device opens to be paired.
pub fn pairing_address(server: &str, code: &str) -> String {
    format!("{}/#pair={code}", server.trim_end_matches('/'))
}

/// A picture for a screen.
pub fn svg(text: &str) -> String {
    match QRBuilder::new(text).build() {
        Ok(code) => SvgBuilder::default().shape(Shape::Square).to_str(&code),
        // Only an address longer than any name of a server does not fit.
        Err(_) => String::new(),
    }
}

/// A picture for a terminal.
pub fn terminal(text: &str) -> String {
    QRBuilder::new(text).build().map(|code| code.to_str()).unwrap_or_default()
}
