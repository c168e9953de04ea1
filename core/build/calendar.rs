//! Turns `data/calendar/*.csv` into the static tables of `src/calendar/china.rs`.
//!
//! Every file is checked on the way: a fault stops the build and names its file and line.

#![expect(clippy::panic, reason = "a broken data file must stop the build")]

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use chrono::{Datelike, NaiveDate, Weekday};
use sha2::{Digest, Sha256};

const FILES: [&str; 7] = ["amendments.csv", "bounds.csv", "china_days.csv", "feasts.csv", "notices.csv", "occasions.csv", "statute.csv"];

/// Reads and checks the files of `data/calendar`, and writes `calendar.rs` into `out`.
pub(crate) fn generate(data: &Path, out: &Path) {
    let data = &data.join("calendar");
    let notices = read_notices(data);
    let occasions = read_occasions(data);
    let marks = read_marks(data, &notices, &occasions);
    let changes = read_changes(data, &notices, &occasions, &marks);
    let code = [
        write_span(data, &notices),
        write_notices(&notices),
        write_occasions(&occasions),
        write_marks(&marks, &changes),
        write_changes(&changes),
        write_statute(data, &occasions),
        write_anchors(data, &occasions),
        write_bounds(data, &occasions),
    ]
    .concat();
    let path = out.join("calendar.rs");
    if let Err(error) = fs::write(&path, code) {
        panic!("{}: {error}", path.display());
    }
}

/// One line of a data file, able to say where it stands.
struct Row {
    file: PathBuf,
    line: u64,
    cells: BTreeMap<String, String>,
}

impl Row {
    fn fail(&self, what: &str) -> ! {
        panic!("{}:{}: {what}", self.file.display(), self.line)
    }

    fn text(&self, column: &str) -> &str {
        self.cells.get(column).unwrap_or_else(|| self.fail(&format!("no column `{column}`")))
    }

    fn filled(&self, column: &str) -> Option<&str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    fn date(&self, column: &str) -> NaiveDate {
        let text = self.text(column);
        text.parse().unwrap_or_else(|_| self.fail(&format!("`{column}`: `{text}` is not a date")))
    }

    fn number(&self, column: &str) -> i32 {
        let text = self.text(column);
        text.parse().unwrap_or_else(|_| self.fail(&format!("`{column}`: `{text}` is not a whole number")))
    }

    /// The Rust name that stands for the text of a column.
    fn variant(&self, column: &str, names: &[(&str, &'static str)]) -> &'static str {
        let text = self.text(column);
        names
            .iter()
            .find(|(name, _)| *name == text)
            .map_or_else(|| self.fail(&format!("`{column}`: `{text}` is not known")), |(_, variant)| variant)
    }
}

fn read(data: &Path, name: &str) -> Vec<Row> {
    let file = data.join(name);
    let mut reader = csv::Reader::from_path(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let headers = reader.headers().cloned().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    reader
        .into_records()
        .map(|record| {
            let record = record.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let line = record.position().map_or(0, csv::Position::line);
            let cells = headers.iter().zip(&record).map(|(header, cell)| (header.to_owned(), cell.to_owned())).collect();
            Row { file: file.clone(), line, cells }
        })
        .collect()
}

const KINDS: [(&str, &str); 4] =
    [("workday", "Workday"), ("makeup_workday", "MakeupWorkday"), ("weekend", "Weekend"), ("holiday", "Holiday")];

const EVIDENCE: [(&str, &str); 5] =
    [("text", "Text"), ("excerpt", "Excerpt"), ("secondary", "Secondary"), ("memory", "Memory"), ("inferred", "Inferred")];

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// What a day is that no notice names.
fn ordinary(date: NaiveDate) -> &'static str {
    if is_weekend(date) { "Weekend" } else { "Workday" }
}

struct Notice {
    year: i32,
    kind: &'static str,
    number: Option<String>,
    issued: Option<NaiveDate>,
    known_from: NaiveDate,
    evidence: &'static str,
}

fn read_notices(data: &Path) -> Vec<Notice> {
    let mut next_year = None;
    read(data, "notices.csv")
        .iter()
        .map(|row| {
            let year = row.number("year");
            let kind = row.variant("kind", &[("annual", "Annual"), ("amendment", "Amendment")]);
            let issued = row.filled("issued").map(|_| row.date("issued"));
            match kind {
                "Annual" if next_year.is_some_and(|next| next != year) => row.fail("the years of the annual notices have a gap"),
                "Annual" => next_year = Some(year + 1),
                _ if issued.is_none() => row.fail("an amendment needs its date of issue"),
                _ => {}
            }
            let number = row.filled("number").map(str::to_owned);
            Notice {
                year,
                kind,
                issued,
                known_from: issued.unwrap_or_else(|| certainly_issued(row, year, number.as_deref())),
                number,
                evidence: row.variant("evidence", &EVIDENCE),
            }
        })
        .collect()
}

/// The first day on which a notice of unknown date is certain to exist: the last day of the year in its number `〔2002〕`, otherwise
/// the last day of the year it is about.
fn certainly_issued(row: &Row, year: i32, number: Option<&str>) -> NaiveDate {
    let numbered = number.and_then(|number| number.split_once('〔')?.1.split_once('〕')?.0.parse().ok());
    NaiveDate::from_ymd_opt(numbered.unwrap_or(year), 12, 31).unwrap_or_else(|| row.fail("no such year"))
}

fn first_year(notices: &[Notice]) -> i32 {
    notices.iter().map(|notice| notice.year).min().unwrap_or_default()
}

fn last_year(notices: &[Notice]) -> i32 {
    notices.iter().map(|notice| notice.year).max().unwrap_or_default()
}

struct Occasion {
    id: String,
    zh: String,
    en: String,
    anchor: Option<String>,
}

fn read_occasions(data: &Path) -> Vec<Occasion> {
    read(data, "occasions.csv")
        .iter()
        .map(|row| Occasion {
            id: row.text("id").to_owned(),
            zh: row.text("name_zh").to_owned(),
            en: row.text("name_en").to_owned(),
            anchor: row.filled("anchor").map(str::to_owned),
        })
        .collect()
}

/// A day that a notice names.
#[derive(Clone)]
struct Mark {
    date: NaiveDate,
    kind: &'static str,
    occasions: Vec<usize>,
    statutory: Option<bool>,
    notice: usize,
}

fn occasions_named(row: &Row, names: &str, occasions: &[Occasion]) -> Vec<usize> {
    let found: Vec<usize> = names
        .split('、')
        .map(|name| {
            let known = occasions.iter().position(|occasion| occasion.zh == name);
            known.unwrap_or_else(|| row.fail(&format!("`{name}` is not in occasions.csv")))
        })
        .collect();
    if found.len() > 2 {
        row.fail("more than two occasions in one name");
    }
    found
}

fn annual(row: &Row, notices: &[Notice], year: i32) -> usize {
    let found = notices.iter().position(|notice| notice.kind == "Annual" && notice.year == year);
    found.unwrap_or_else(|| row.fail(&format!("notices.csv has no annual notice of {year}")))
}

fn read_marks(data: &Path, notices: &[Notice], occasions: &[Occasion]) -> BTreeMap<NaiveDate, Mark> {
    let mut marks: BTreeMap<NaiveDate, Mark> = BTreeMap::new();
    for row in read(data, "china_days.csv") {
        let date = row.date("date");
        let year = row.number("year_of_notice");
        if marks.last_key_value().is_some_and(|(last, _)| *last >= date) {
            row.fail("the dates do not ascend");
        }
        if year != date.year() && year != date.year() + 1 {
            row.fail("a notice names days of its own year and of the December before");
        }
        let kind = row.variant("kind", &KINDS);
        match kind {
            "Holiday" => {}
            "MakeupWorkday" if is_weekend(date) => {}
            _ => row.fail("neither a holiday nor a weekend day that is worked"),
        }
        let statutory = match row.text("statutory") {
            "true" => Some(true),
            "false" => Some(false),
            "unknown" => None,
            _ => row.fail("`statutory` is true, false or unknown"),
        };
        let occasions = occasions_named(&row, row.text("name_zh"), occasions);
        marks.insert(date, Mark { date, kind, occasions, statutory, notice: annual(&row, notices, year) });
    }
    marks
}

/// What an amendment changed: the day as it was before, and by which notice it became what it is.
struct Change {
    before: Mark,
    after: Mark,
}

fn read_changes(data: &Path, notices: &[Notice], occasions: &[Occasion], marks: &BTreeMap<NaiveDate, Mark>) -> Vec<Change> {
    read(data, "amendments.csv")
        .iter()
        .map(|row| {
            let (date, issued) = (row.date("date"), row.date("issued"));
            let amendment = notices.iter().position(|notice| notice.kind == "Amendment" && notice.issued == Some(issued));
            let notice = amendment.unwrap_or_else(|| row.fail("notices.csv has no amendment of that date"));
            let unnamed = |kind| Mark { date, kind, occasions: Vec::new(), statutory: Some(false), notice };
            let after = Mark { notice, ..marks.get(&date).cloned().unwrap_or_else(|| unnamed(ordinary(date))) };
            if after.kind != row.variant("after", &KINDS) {
                row.fail("`after` is not what china_days.csv says");
            }
            let mut before = unnamed(row.variant("before", &KINDS));
            match row.filled("name_before") {
                Some(names) => {
                    before.occasions = occasions_named(row, names, occasions);
                    before.notice = annual(row, notices, date.year());
                }
                None if before.kind == ordinary(date) => {}
                None => row.fail("a holiday or a make-up day needs its name"),
            }
            Change { before, after }
        })
        .collect()
}

fn rust_date(date: NaiveDate) -> String {
    format!("date({})", date.to_epoch_days())
}

fn write_span(data: &Path, notices: &[Notice]) -> String {
    let mut hash = Sha256::new();
    for name in FILES {
        let file = data.join(name);
        hash.update(fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())));
    }
    let first = first_year(notices);
    let hex: String = hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!(
        "pub(super) const FIRST_YEAR: i32 = {first};\npub(super) const FIRST_DAY: i32 = {};\npub(super) const LAST_YEAR: i32 = {};\n\
         pub(super) const DATA_HASH: &str = \"{hex}\";\n",
        days_of(first).next().unwrap_or_default().to_epoch_days(),
        last_year(notices),
    )
}

fn write_notices(notices: &[Notice]) -> String {
    let mut code = format!("pub(super) static NOTICES: [Notice; {}] = [\n", notices.len());
    for notice in notices {
        let issued = notice.issued.map(rust_date).map_or("None".to_owned(), |date| format!("Some({date})"));
        let number = notice.number.as_ref().map_or("None".to_owned(), |number| format!("Some(Cow::Borrowed({number:?}))"));
        let _ = writeln!(
            code,
            "    Notice {{ year: {}, kind: NoticeKind::{}, number: {number}, issued: {issued}, known_from: {}, evidence: Evidence::{} }},",
            notice.year,
            notice.kind,
            rust_date(notice.known_from),
            notice.evidence,
        );
    }
    code + "];\n"
}

fn write_occasions(occasions: &[Occasion]) -> String {
    let mut code = format!("pub(super) static OCCASIONS: [Text; {}] = [\n", occasions.len());
    for occasion in occasions {
        let _ = writeln!(code, "    Text {{ zh: Cow::Borrowed({:?}), en: Cow::Borrowed({:?}) }},", occasion.zh, occasion.en);
    }
    code + "];\n"
}

fn rust_mark(mark: &Mark, notice: Option<usize>) -> String {
    let occasion = |i: usize| mark.occasions.get(i).map_or("None".to_owned(), |id| format!("Some(Cow::Borrowed(&OCCASIONS[{id}]))"));
    let notice = notice.map_or("None".to_owned(), |id| format!("Some(Cow::Borrowed(&NOTICES[{id}]))"));
    format!(
        "Mark {{ day: {}, kind: DayKind::{}, occasions: [{}, {}], statutory: {:?}, notice: {notice} }}",
        mark.date.to_epoch_days(),
        mark.kind,
        occasion(0),
        occasion(1),
        mark.statutory,
    )
}

fn write_marks(marks: &BTreeMap<NaiveDate, Mark>, changes: &[Change]) -> String {
    let mut marks = marks.clone();
    marks.extend(changes.iter().map(|change| (change.after.date, change.after.clone())));
    let mut code = format!("pub(super) static MARKS: [Mark; {}] = [\n", marks.len());
    for mark in marks.values() {
        let _ = writeln!(code, "    {},", rust_mark(mark, Some(mark.notice)));
    }
    code + "];\n"
}

fn write_changes(changes: &[Change]) -> String {
    let mut code = format!("pub(super) static CHANGES: [Change; {}] = [\n", changes.len());
    for Change { before, after } in changes {
        let by = before.occasions.first().map(|_| before.notice);
        let _ = writeln!(code, "    Change {{ by: &NOTICES[{}], before: {} }},", after.notice, rust_mark(before, by));
    }
    code + "];\n"
}

/// The occasions that come round every year, in the order of occasions.csv; statute and anchors share it.
fn yearly(occasions: &[Occasion]) -> Vec<(&Occasion, &str)> {
    occasions.iter().map_while(|occasion| Some((occasion, occasion.anchor.as_deref()?))).collect()
}

fn write_statute(data: &Path, occasions: &[Occasion]) -> String {
    let rows = read(data, "statute.csv");
    let yearly = yearly(occasions);
    let mut code = format!("pub(super) static STATUTE: [Statute; {}] = [\n", rows.len());
    let mut last = NaiveDate::MIN;
    for row in &rows {
        let (published, effective) = (row.date("published"), row.date("effective"));
        if published <= last || effective < published {
            row.fail("the versions do not ascend, or one takes effect before it is published");
        }
        last = published;
        row.variant("evidence", &EVIDENCE);
        let spans: Vec<String> = yearly.iter().map(|(occasion, _)| rust_span(row, &occasion.id)).collect();
        let _ = writeln!(
            code,
            "    Statute {{ published: {}, effective: {}, spans: [{}] }},",
            rust_date(published),
            rust_date(effective),
            spans.join(", "),
        );
    }
    code + "];\n"
}

fn rust_span(row: &Row, column: &str) -> String {
    let Some(text) = row.filled(column) else { return "None".to_owned() };
    let days = text.split_once("..").and_then(|(first, last)| Some((first.parse::<i32>().ok()?, last.parse::<i32>().ok()?)));
    match days {
        Some((first, last)) if first <= last => format!("Some(({first}, {last}))"),
        _ => row.fail(&format!("`{column}`: `{text}` is not `first..last`")),
    }
}

fn write_anchors(data: &Path, occasions: &[Occasion]) -> String {
    let rows = read(data, "feasts.csv");
    let yearly = yearly(occasions);
    let mut code = format!(
        "pub(super) const YEARLY: usize = {};\npub(super) static ANCHORS: [(i32, [i32; YEARLY]); {}] = [\n",
        yearly.len(),
        rows.len(),
    );
    let mut last = None;
    for row in &rows {
        let year = row.number("year");
        if last.is_some_and(|last| last + 1 != year) {
            row.fail("the years have a gap");
        }
        last = Some(year);
        let days: Vec<String> = yearly.iter().map(|(_, anchor)| anchor_day(row, year, anchor).to_epoch_days().to_string()).collect();
        let _ = writeln!(code, "    ({year}, [{}]),", days.join(", "));
    }
    let _ = writeln!(code, "];\npub(super) const LAST_FEAST_YEAR: i32 = {};", last.unwrap_or_default());
    code
}

fn anchor_day(row: &Row, year: i32, anchor: &str) -> NaiveDate {
    if anchor.contains('-') {
        return format!("{year}-{anchor}").parse().unwrap_or_else(|_| row.fail(&format!("`{anchor}` is no day of the year")));
    }
    let day = row.date(anchor);
    if day.year() != year {
        row.fail(&format!("`{anchor}` is not in {year}"));
    }
    day
}

/// How the break of each occasion can be arranged, in the order of occasions.csv.
fn write_bounds(data: &Path, occasions: &[Occasion]) -> String {
    let rows = read(data, "bounds.csv");
    let yearly = yearly(occasions);
    let mut code = "pub(super) static BOUNDS: [Bound; YEARLY] = [\n".to_owned();
    for (i, row) in rows.iter().enumerate() {
        if yearly.get(i).is_none_or(|(occasion, _)| occasion.id != row.text("occasion")) {
            row.fail("the occasions are not those of occasions.csv, in their order");
        }
        row.variant("evidence", &EVIDENCE);
        let pair = |from: &str, to: &str| {
            let (first, last) = (row.number(from), row.number(to));
            if first > last {
                row.fail(&format!("`{from}` is after `{to}`"));
            }
            format!("({first}, {last})")
        };
        let _ = writeln!(
            code,
            "    Bound {{ since: {}, first: {}, last: {}, length: {}, made_up: {}, most_made_up: {}, given: {} }},",
            row.number("since"),
            pair("first_from", "first_to"),
            pair("last_from", "last_to"),
            pair("shortest", "longest"),
            pair("made_up_from", "made_up_to"),
            row.number("most_made_up"),
            pair("given_from", "given_to"),
        );
    }
    if let (Some(last), true) = (rows.last(), rows.len() != yearly.len()) {
        last.fail("an occasion is missing");
    }
    code + "];\n"
}

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter();
    first.flat_map(|day| day.iter_days()).take_while(move |date| date.year() == year)
}
