//! A county's working day: what is overdue, what is due today, what comes next, each with rule, article and due date.

use std::process::ExitCode;

use clap::Parser;
use gongkai_examples::county::{Options, run};

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
