//! What the user asks for.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Parser;
use gongkai::Lang;

use crate::program::{day, lang, today};

/// Reads a case log of requests for disclosure, one event or one request a row, and prints how each request stands, what is due first.
#[derive(Debug, Parser)]
#[command(name = "cases", version)]
pub struct Options {
    /// The log: .xlsx, CSV (with commas, tabs or semicolons; UTF-8, UTF-16 or GB18030), or JSON as a list of objects
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/cases/cases.csv"), hide_default_value = true)]
    pub log: PathBuf,
    /// The sheet of a workbook that has several
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What a column means: a key, an event (its day), `event.key`, or a header that is known
    #[arg(long = "column", value_name = "HEADER=MEANS", value_parser = column)]
    pub columns: Vec<(String, String)>,
    /// A column that need not be spoken of
    #[arg(long, value_name = "HEADER")]
    pub ignore: Vec<String>,
    /// The day looked at; what comes later has not happened yet [default: today in Beijing]
    #[arg(long, value_name = "DATE", value_parser = day, default_value_t = today().day(), hide_default_value = true)]
    pub on: NaiveDate,
    /// A rulebook, or a line of national ones: the law of the day of receipt
    #[arg(long, value_name = "ID", default_value = "cn")]
    pub book: String,
    /// A holiday notice that the library does not have yet, as JSON; one for each
    #[arg(long, value_name = "FILE")]
    pub notices: Vec<PathBuf>,
    /// Count on into years whose holidays have not been announced, by the statutory days
    #[arg(long)]
    pub provisional: bool,
    /// Also print what is closed
    #[arg(long)]
    pub all: bool,
    /// The sheet as JSON
    #[arg(long)]
    pub json: bool,
    /// Also write the due dates as a calendar (iCalendar)
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// The domain of the office, which keeps the calendar's entries apart from those of others
    #[arg(long, value_name = "DOMAIN", default_value = "gongkai.invalid")]
    pub domain: String,
    /// zh or en
    #[arg(long, value_name = "LANG", default_value = "zh", value_parser = lang)]
    pub lang: Lang,
}

fn column(text: &str) -> Result<(String, String), String> {
    let (header, means) = text.split_once('=').ok_or("HEADER=MEANS")?;
    Ok((header.to_owned(), means.to_owned()))
}
