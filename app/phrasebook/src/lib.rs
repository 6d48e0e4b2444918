//! What the app says, in each language. Translators write Fluent files (`assets/words`); a build reads and
//! checks them with the feature `read` and makes of each phrase one line of text in a form of our own; the app
//! says such lines without a parser of Fluent. Knows no key, no screen and no file of the app.
mod form;
pub mod plural;
#[cfg(feature = "read")]
pub mod read;
mod table;

pub use form::{Value, say, variables};
#[cfg(feature = "read")]
pub use form::{choice, variable};
pub use table::Table;
