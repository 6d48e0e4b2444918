//! Where a request comes from, as far as tries are counted: a home or an office, not a machine.
use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};

use super::extract::header_text;
use crate::app::App;

/// The first 24 bits of an IPv4 address, the first 64 of an IPv6 address.
pub struct Prefix(pub String);

impl FromRequestParts<App> for Prefix {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        // The last one was added by our own proxy; those before it are the caller's word.
        let named = header_text(&parts.headers, "x-forwarded-for")
            .filter(|_| app.settings.behind_proxy)
            .and_then(|list| list.rsplit(',').next()?.trim().parse().ok());
        Ok(Self(named.or(peer).map_or_else(String::new, prefix)))
    }
}

fn prefix(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_a_prefix_and_mapped_addresses_are_what_they_map() {
        assert_eq!(prefix("192.0.2.7".parse().unwrap()), "192.0.2.0/24");
        assert_eq!(prefix("::ffff:192.0.2.9".parse().unwrap()), "192.0.2.0/24");
        assert_eq!(prefix("2001:db8:1:2:3::4".parse().unwrap()), "2001:db8:1:2::/64");
    }
}
