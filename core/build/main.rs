//! Prepares what the library carries inside: the calendar's tables, the register of rules, the rulebooks.
//!
//! The rulebooks are read here by the very loader the library uses at run time, so that a broken one fails the build.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic here is a build failure, as meant"
)]

mod assess;
mod books;
mod calendar;
mod case_log;
mod register;
mod script;

use std::{env, path::PathBuf};

fn main() {
    let data = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("data");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    for watched in ["build", "data"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    assess::generate(&data, &out);
    calendar::generate(&data, &out);
    case_log::generate(&data, &out);
    register::generate(&data, &out);
    books::generate(&data, &out);
    script::generate(&data, &out);
}
