//! What a screen thinks. Pure: no Dioxus, no IO, no async.
