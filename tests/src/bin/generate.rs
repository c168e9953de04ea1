//! Writes everything that is written from data; `--check` only says what is out of date. `--root DIR` works on a copy.

use std::{env, path::PathBuf, process::ExitCode};

use gongkai_tests::{generate, workspace};

fn main() -> ExitCode {
    let (mut checks, mut root) = (false, workspace());
    let mut arguments = env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match (argument.to_str(), &mut arguments) {
            (Some("--check"), _) => checks = true,
            (Some("--root"), rest) => match rest.next() {
                Some(folder) => root = PathBuf::from(folder),
                None => return usage(),
            },
            _ => return usage(),
        }
    }
    match if checks { generate::check(&root) } else { generate::write(&root) } {
        Err(fault) => failed(&fault),
        Ok(found) if checks && !found.is_empty() => failed(&found.join("\n")),
        Ok(found) => {
            found.iter().for_each(|path| println!("{path}"));
            ExitCode::SUCCESS
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: generate [--check] [--root DIR]");
    ExitCode::from(2)
}

fn failed(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
