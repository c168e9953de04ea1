//! The main job: a county's folder of records in, the day's sheet out.
//!
//! `folder` reads the files, `answer` asks the library about each record, `sheet` sorts the answers by what has to be done about them,
//! and `table`, `json` and `page` show the sheet.

mod answer;
mod cells;
mod fault;
mod folder;
mod item;
mod json;
mod lane;
mod options;
mod page;
mod record;
mod sheet;
mod table;
mod words;

use std::{
    fmt, fs,
    io::{self, Write},
    path::Path,
};

use gongkai::{Library, calendar::Calendar};

pub use options::Options;

use self::{folder::Folder, sheet::Sheet};

/// Why there is no sheet at all.
#[derive(Debug)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Failure {
    fn new(path: &Path, error: impl fmt::Display) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

/// Reads the folder, prints the sheet, and writes the page if one is wanted. Rows that cannot be used are named on standard error.
///
/// # Errors
/// The folder cannot be read or holds none of the known files, the default rulebook is unknown, or the output cannot be written.
pub fn run(options: &Options) -> Result<(), Failure> {
    let lang = options.lang;
    if let Err(problems) = Library::embedded().book_on(&options.book, options.on.day()) {
        let problem = problems.first();
        return Err(Failure(format!("--book: {} ({})", problem.message.get(lang), problem.help.get(lang))));
    }
    let folder = Folder::read(&options.folder)?;
    let calendar = Calendar::china();
    let sheet = Sheet::of(folder, options, &calendar);
    for fault in &sheet.faults {
        eprintln!("{}", fault.text(lang));
    }
    let text = if options.json { json::sheet(&sheet) } else { table::sheet(&sheet) };
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(Failure::new(Path::new("-"), error)),
        _ => {}
    }
    if let Some(path) = &options.html {
        fs::write(path, page::sheet(&sheet)).map_err(|error| Failure::new(path, error))?;
    }
    Ok(())
}
