//! A case log of requests for disclosure: how each stands, what is due first, and what the law says was done wrong.

use std::process::ExitCode;

use clap::Parser;
use gongkai_examples::cases::{Options, run};

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
