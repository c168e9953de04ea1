//! Holds the cases of the corpus to the rulebooks as they stand on disk, without building them into the library first.
//!
//! `cases [--root DIR] [WORD ...]` runs those whose name or question has one of the words; `cases --ask QUESTION ...` prints answers.

use std::{env, path::PathBuf, process::ExitCode};

use gongkai_tests::{canonical, cases_of, generate::Source, workspace};
use serde_json::Value;

fn main() -> ExitCode {
    let (mut asks, mut root, mut words) = (false, workspace(), Vec::new());
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), &mut arguments) {
            ("--ask", _) => asks = true,
            ("--root", rest) => match rest.next() {
                Some(folder) => root = PathBuf::from(folder),
                None => return usage(),
            },
            (option, _) if option.starts_with("--") => return usage(),
            _ => words.push(argument),
        }
    }
    match run(&root, asks, &words) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: corpus [--root DIR] [WORD ...] | corpus [--root DIR] --ask QUESTION ...");
    ExitCode::from(2)
}

/// How many cases failed.
fn run(root: &std::path::Path, asks: bool, words: &[String]) -> Result<usize, String> {
    let library = Source::at(root)?.library;
    let answer = |ask: &str| -> Value { serde_json::from_str(&gongkai::ask_in(&library, ask)).unwrap_or_default() };
    if asks {
        words.iter().for_each(|ask| println!("{}", canonical(&answer(ask))));
        return Ok(0);
    }
    let (mut ran, mut failed) = (0, 0);
    for case in cases_of(root)? {
        if !words.is_empty() && !words.iter().any(|word| case.id.contains(word) || case.ask.contains(word)) {
            continue;
        }
        ran += 1;
        let answer = answer(&case.ask);
        let found = case.check(&answer);
        if !found.is_empty() {
            failed += 1;
            println!("{}\n  {}\n  {}", case.id, found.join("\n  "), canonical(&answer));
        }
    }
    println!("{ran} cases, {failed} failed");
    Ok(failed)
}
