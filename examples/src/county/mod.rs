//! The main job: a county's folder of records in, the day's sheet out.
//!
//! `folder` reads the files, `sheet` has the library make the sheet of them,
//! and `table`, `json` and `page` show the sheet.

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

use std::fs;

pub use options::Options;

use self::{folder::Folder, sheet::Sheet};
use crate::program::{Failure, calendar, check_book, print};

/// Reads the folder, prints the sheet, and writes the page if one is wanted. Rows that cannot be used are named on standard error.
///
/// # Errors
/// The folder cannot be read or holds none of the known files, the default rulebook is unknown, or the output cannot be written.
pub fn run(options: &Options) -> Result<(), Failure> {
    let lang = options.lang;
    check_book(&options.book, options.on.day(), lang)?;
    let folder = Folder::read(&options.folder)?;
    let calendar = calendar(&options.notices, lang)?;
    let sheet = Sheet::of(folder, options, &calendar);
    for fault in &sheet.faults {
        eprintln!("{}", fault.text(lang));
    }
    let text = if options.json { json::sheet(&sheet) } else { table::sheet(&sheet) };
    print(&text)?;
    if let Some(path) = &options.html {
        fs::write(path, page::sheet(&sheet)).map_err(|error| Failure::new(path, error))?;
    }
    Ok(())
}
