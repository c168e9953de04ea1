//! A case log of requests for disclosure (依申请公开): every event a row, or every request, in any order; out comes how each request stands.
//!
//! `source` reads the file, the library understands its columns, groups its rows and folds them, `sheet` sorts the requests by what is due
//! first, and `table` and `json` show it.

mod json;
mod options;
mod sheet;
mod source;
mod table;

use std::fs;

use gongkai::{
    Library,
    request::{
        icalendar::Agenda,
        ledger::Readings,
        log::{Law, Layout, Log, Wishes},
    },
};
use indicatif::{ProgressBar, ProgressIterator, ProgressStyle};

pub use options::Options;

use self::{sheet::Sheet, source::Source};
use crate::{
    fault::Fault,
    program::{Failure, calendar, check_book, print},
};

/// Below so many rows all is done before a bar could be seen.
const MANY_ROWS: usize = 20_000;

/// Reads the log, prints the sheet, and writes the calendar of due dates if one is wanted. Rows that cannot be used are named on standard
/// error.
///
/// # Errors
/// The log cannot be opened or is no list of rows, the rulebook is unknown, or the output cannot be written.
pub fn run(options: &Options) -> Result<(), Failure> {
    let lang = options.lang;
    check_book(&options.book, options.on, lang)?;
    let Source { rows, places } = Source::read(&options.log, options.sheet.as_deref())?;
    let arranged = calendar(&options.notices, lang)?;
    let calendar = if options.provisional { arranged.provisional() } else { arranged };
    let law = Law { library: Library::embedded(), book: &options.book, calendar: &calendar, readings: Readings::default() };
    let columns = options.columns.iter().map(|(header, means)| (header.as_str(), means.as_str()));
    let wishes =
        Wishes::new(columns, options.ignore.iter().map(String::as_str)).map_err(|problems| Failure::new(&options.log, problems))?;
    let layout = Layout::of(&rows, wishes);
    let mut faults: Vec<Fault> = layout.aside().map(|(column, near)| places.aside(column, near)).collect();
    let bar = progress(rows.len());
    let log = Log::read_as(layout, rows.into_iter().progress_with(bar.clone()), &law);
    bar.finish_and_clear();
    faults.extend(log.problems.iter().cloned().map(|fault| places.fault(fault)));
    let (sheet, undated) = Sheet::of(&log.requests, options, &calendar);
    faults.extend(undated.into_iter().map(|fault| places.fault(fault)));
    faults.sort_by_key(|fault| fault.line);
    for fault in &faults {
        eprintln!("{}", fault.text(lang));
    }
    print(&if options.json { json::sheet(&sheet, &log.layout, &faults) } else { table::sheet(&sheet, &faults) })?;
    if let Some(path) = &options.ics {
        let mut agenda = Agenda::new(options.on, &calendar, &options.domain, lang);
        sheet.lines.iter().for_each(|line| agenda.add(line.request, &line.account));
        fs::write(path, agenda.finish()).map_err(|error| Failure::new(path, error))?;
    }
    Ok(())
}

/// On standard error, and only where somebody watches it.
fn progress(rows: usize) -> ProgressBar {
    if rows < MANY_ROWS {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {human_pos}/{human_len} {eta}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(u64::try_from(rows).unwrap_or(u64::MAX)).with_style(style)
}
