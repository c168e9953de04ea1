//! Prepares what the library carries inside: the calendar's tables, the register of rules, the rulebooks.
//!
//! The rulebooks are read here by the very loader the library uses at run time, so that a broken one fails the build.

#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    missing_docs,
    reason = "the loader's modules are compiled here for what they check, not for all they offer"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic here is a build failure, as meant"
)]

mod books;
mod calendar;
mod register;
mod script;

#[macro_use]
#[path = "../src/names.rs"]
mod names;

#[path = "../src/calendar/date.rs"]
mod date;
#[path = "../src/error.rs"]
mod error;
#[path = "../src/json.rs"]
mod json;
#[path = "../src/law.rs"]
mod law;
#[path = "../src/reader.rs"]
mod reader;
#[path = "../src/text.rs"]
mod text;
#[path = "../src/verdict.rs"]
mod verdict;

/// The definitions of the forms, without the engines that need a calendar.
#[path = "../src/form"]
mod form {
    pub mod band;
    pub mod cadence;
    pub mod chain;
    pub mod checklist;
    pub mod convention;
    pub mod kind;
    pub mod ledger;
    pub mod letter;
    pub mod signs;
    pub mod table;
    pub mod takes;
    pub mod term;
}

/// The loader, without what needs the embedded books.
#[path = "../src/rulebook"]
mod rulebook {
    pub mod book;
    pub mod load;
    pub mod permit;
}

use std::{env, path::PathBuf};

fn main() {
    let data = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("data");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    for watched in [
        "build",
        "data",
        "src/calendar/date.rs",
        "src/error.rs",
        "src/form",
        "src/json.rs",
        "src/law.rs",
        "src/names.rs",
        "src/reader.rs",
        "src/rulebook",
        "src/text.rs",
        "src/verdict.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    calendar::generate(&data, &out);
    register::generate(&data, &out);
    books::generate(&data, &out);
    script::generate(&data, &out);
}
