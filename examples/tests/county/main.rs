//! The county's working day, run as a program.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test that fails stops")]

mod damaged;
mod page;
mod sheet;

use std::process::{Command, Output};

/// The folder of records that fit together, and the one of records that do not.
const COUNTY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/county");
const DAMAGED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/damaged");

fn county(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_county")).args(arguments).output().unwrap()
}

/// What it prints, where nothing goes wrong.
fn printed(arguments: &[&str]) -> String {
    let output = county(arguments);
    let warnings = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && warnings.is_empty(), "{warnings}");
    String::from_utf8(output.stdout).unwrap()
}
