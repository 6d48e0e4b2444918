//! The narrow way to the server: one request, one answer.
use std::{future::Future, pin::Pin};

/// What is asked of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// GET, POST and so on.
    pub method: &'static str,
    /// The server, or nothing for the page's own.
    pub base: String,
    /// From the root, with what is asked behind `?`.
    pub path: String,
    /// Lower-case names.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Lower-case names.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// There was no answer: no network, no server, or too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no answer")]
pub struct NoAnswer;

/// An answer on its way.
pub type Sent = Pin<Box<dyn Future<Output = Result<Response, NoAnswer>>>>;

/// Carries requests.
pub trait Transport {
    /// Sends one.
    fn send(&self, request: Request) -> Sent;
}

impl Response {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
