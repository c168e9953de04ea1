//! Everything in this repository that is written from its data: pages of the guide, names and types for the other languages.
//!
//! A module writes one thing; [`WRITERS`] lists them. `cargo run -p gongkai-tests --bin generate` writes the files, `--check` compares.

mod answer;
mod api;
mod coverage;
mod facts;
mod letters;
mod licences;
mod marks;
mod rules;
mod rust;
mod schema;
pub mod screening;
mod source;
mod told;
mod vocabulary;

use std::{collections::BTreeSet, fs, path::Path};

pub use coverage::{State, states};
pub use letters::{Shown, is_shown, letters};
pub use source::Source;

use crate::read;

/// Who writes what. To add one: its module above, its line here.
const WRITERS: &[Writer] = &[
    Writer { pages: answer::pages, alone_in: None },
    Writer { pages: api::pages, alone_in: None },
    Writer { pages: coverage::pages, alone_in: None },
    Writer { pages: facts::pages, alone_in: None },
    Writer { pages: letters::pages, alone_in: Some("docs/letters") },
    Writer { pages: licences::pages, alone_in: None },
    Writer { pages: rules::pages, alone_in: None },
    Writer { pages: rust::pages, alone_in: Some(rust::FOLDER) },
    Writer { pages: schema::pages, alone_in: None },
    Writer { pages: screening::pages, alone_in: None },
];

/// What to run when a file is out of date.
pub const COMMAND: &str = "cargo run -p gongkai-tests --bin generate";

/// Writes some files from the data.
struct Writer {
    pages: fn(&Source) -> Result<Vec<Page>, String>,
    /// A folder in which no file stands that it has not written.
    alone_in: Option<&'static str>,
}

/// A file that is written from data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it stands in the repository.
    pub path: String,
    /// All that stands in it.
    pub text: String,
}

impl Page {
    fn new(path: impl Into<String>, text: String) -> Self {
        Self { path: path.into(), text }
    }
}

/// What is to be done about a file.
enum Change {
    Write(Page),
    Remove(String),
}

fn changes(source: &Source) -> Result<Vec<Change>, String> {
    let mut changes = Vec::new();
    for writer in WRITERS {
        let pages = (writer.pages)(source)?;
        if let Some(folder) = writer.alone_in {
            let written: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
            changes.extend(standing(&source.root, folder)?.into_iter().filter(|path| !written.contains(path.as_str())).map(Change::Remove));
        }
        let stands = |page: &Page| read(&source.root.join(&page.path)).is_ok_and(|text| text == page.text);
        changes.extend(pages.into_iter().filter(|page| !stands(page)).map(Change::Write));
    }
    Ok(changes)
}

/// The files of a folder, as paths in the repository.
fn standing(root: &Path, folder: &str) -> Result<Vec<String>, String> {
    let told = |error| format!("{folder}: {error}");
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(_) => return Ok(Vec::new()),
    };
    let names = entries.map(|entry| entry.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())));
    names.collect::<Result<_, _>>().map_err(told)
}

/// The files that are not what the data say, one line each: which, where they differ, what to run.
///
/// # Errors
/// In words, if the data cannot be read.
pub fn check(root: &Path) -> Result<Vec<String>, String> {
    let told = |change| match change {
        Change::Remove(path) => format!("{path} is written from nothing any more: run `{COMMAND}`"),
        Change::Write(page) => {
            format!("{} is not what the data say ({}): run `{COMMAND}`", page.path, difference(&root.join(&page.path), &page.text))
        }
    };
    Ok(changes(&Source::at(root)?)?.into_iter().map(told).collect())
}

/// The first line in which a file differs from what it should be.
fn difference(path: &Path, wanted: &str) -> String {
    let Ok(found) = read(path) else { return "it is missing".to_owned() };
    let same = found.lines().zip(wanted.lines()).take_while(|(found, wanted)| found == wanted).count();
    let line = |text: &str| text.lines().nth(same).map_or_else(|| "nothing".to_owned(), |line| format!("`{line}`"));
    format!("line {}: {} stands where {} should", same + 1, line(&found), line(wanted))
}

/// Writes the files that are not what the data say, and returns their paths.
///
/// # Errors
/// In words, if the data cannot be read or a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<String>, String> {
    let mut done = Vec::new();
    for change in changes(&Source::at(root)?)? {
        let (path, outcome) = match change {
            Change::Remove(path) => (path.clone(), fs::remove_file(root.join(path))),
            Change::Write(page) => {
                let target = root.join(&page.path);
                let folder = target.parent().map_or(Ok(()), fs::create_dir_all);
                (page.path, folder.and_then(|()| fs::write(target, page.text)))
            }
        };
        outcome.map_err(|error| format!("{path}: {error}"))?;
        done.push(path);
    }
    Ok(done)
}
