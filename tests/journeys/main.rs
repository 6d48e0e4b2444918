//! The journeys: days in the life of the people whom Heard is for. One program, so that it is linked once.
#![allow(clippy::disallowed_methods, reason = "journeys wait on the clock of the wall; nothing here ships")]

mod carer_sees_no_trace;
mod every_page_without_signal;
mod given;
mod shared_only_when_closed;
