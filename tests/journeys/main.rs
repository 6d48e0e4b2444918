//! The journeys: days in the life of the people whom Heard is for. One program, so that it is linked once.
#![allow(clippy::disallowed_methods, reason = "journeys wait on the clock of the wall; nothing here ships")]

mod a_child_who_cannot_read;
mod a_teenager_keeps_the_carer_out;
mod battery_falls_out;
mod cards_on_piles;
mod carer_on_a_phone;
mod carer_sees_no_trace;
mod child_mode_holds;
mod desktop_window;
mod draw_and_tell;
mod every_page_at_every_size;
mod every_page_without_signal;
mod every_written_page;
mod first_opening;
mod given;
mod keyboard_alone;
mod killed_while_drawing;
mod not_safe_without_signal;
mod practice;
mod second_tab;
mod shared_only_when_closed;
mod two_tablets;
mod wet_ink;
mod whole_visit_without_signal;
mod wrong_pin;
