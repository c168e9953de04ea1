//! What the user asks for.

use std::path::PathBuf;

use clap::Parser;
use gongkai::{Lang, form::term::Point};

use crate::program::{lang, point, today};

/// Prints a county's working day: what is overdue, what is due today, what comes next.
#[derive(Debug, Parser)]
#[command(name = "county", version)]
pub struct Options {
    /// The folder with the county's CSV files
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/county"), hide_default_value = true)]
    pub folder: PathBuf,
    /// The day of the sheet, or a moment such as 2022-11-02T09:00 in Beijing time [default: today in Beijing]
    #[arg(long, value_name = "DATE", value_parser = point, default_value_t = today(), hide_default_value = true)]
    pub on: Point,
    /// The rulebook of rows that name none
    #[arg(long, value_name = "ID", default_value = "jiujiang-county-2022")]
    pub book: String,
    /// A holiday notice that the library does not have yet, as JSON; one for each
    #[arg(long, value_name = "FILE")]
    pub notices: Vec<PathBuf>,
    /// How many days ahead "next" reaches
    #[arg(long, value_name = "DAYS", default_value_t = 14, value_parser = clap::value_parser!(u32).range(0..=366))]
    pub ahead: u32,
    /// Also print what is running without hurry, not yet begun, without a date, and done
    #[arg(long)]
    pub all: bool,
    /// The sheet as JSON, with every proof
    #[arg(long)]
    pub json: bool,
    /// Also write the sheet as one self-contained page
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// zh or en
    #[arg(long, value_name = "LANG", default_value = "zh", value_parser = lang)]
    pub lang: Lang,
}
