//! What the programs share: their arguments, their output, and why they fail.

use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::SystemTime,
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use gongkai::{
    Lang, Library, Problem,
    calendar::{Calendar, HolidayNotice, instant, parse_date},
    form::term::Point,
};

/// Why there is no sheet at all.
#[derive(Debug)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Failure {
    pub(crate) fn new(path: &Path, error: impl fmt::Display) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

/// Whether there is such a rulebook at all.
pub(crate) fn check_book(book: &str, on: NaiveDate, lang: Lang) -> Result<(), Failure> {
    Library::embedded().book_on(book, on).map(|_| ()).map_err(|problems| {
        let problem = problems.first();
        Failure(format!("--book: {} ({})", problem.message.get(lang), problem.help.get(lang)))
    })
}

/// The calendar with the notices of some files, each a notice as JSON. What is doubtful about them is told on standard error.
pub(crate) fn calendar(notices: &[PathBuf], lang: Lang) -> Result<Calendar, Failure> {
    let told = |problem: &Problem| format!("{} {} ({})", problem.path, problem.message.get(lang), problem.help.get(lang));
    notices.iter().try_fold(Calendar::china(), |calendar, path| {
        let text = fs::read_to_string(path).map_err(|error| Failure::new(path, error))?;
        let with = HolidayNotice::from_json(&text).and_then(|notice| calendar.with_notice(&notice));
        let with = with.map_err(|problems| Failure::new(path, problems.iter().map(told).collect::<Vec<_>>().join("; ")))?;
        with.doubts().iter().for_each(|doubt| eprintln!("{}: {}", path.display(), told(doubt)));
        Ok(with)
    })
}

/// Writes to standard output; a reader who has seen enough is no failure.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(Path::new("-"), error)),
        _ => Ok(()),
    }
}

/// A day, or a moment: only a moment has a colon.
pub(crate) fn point_at(text: &str, path: &str) -> Result<Point, Problem> {
    if text.contains(':') { instant::parse(text, path).map(Point::from) } else { parse_date(text, path).map(Point::from) }
}

pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    parse_date(text, "").map_err(refused)
}

pub(crate) fn point(text: &str) -> Result<Point, String> {
    point_at(text, "").map_err(refused)
}

fn refused(problem: Problem) -> String {
    format!("{} ({})", problem.message.en, problem.help.en)
}

/// China's legal time is eight hours ahead of UTC all year.
pub(crate) fn today() -> Point {
    let now = DateTime::<Utc>::from(SystemTime::now()) + TimeDelta::hours(8);
    Point::Day(now.date_naive())
}

pub(crate) fn lang(text: &str) -> Result<Lang, String> {
    text.parse().map_err(refused)
}
