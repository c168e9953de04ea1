//! A row of a case log: cells by column.

use serde_json::{Map, Value};

use super::{delimited, sheet};
use crate::{
    error::{Code, Problem, Problems},
    json,
    limits::{Cap, Limits},
    order,
    reader::{Node, Sink},
    request::ledger::read,
    text::Text,
};

/// The columns that are not keys of the event itself.
pub(super) const REQUEST: &str = "request";
pub(super) const SUBJECT: &str = "subject";

/// What a row may tell of its request that its ledger has no use for, and the annual report has: who applied, the kind of reply, and the
/// result of a reconsideration and of a suit with the day on which it was closed.
pub(crate) const TOLD: [&str; 6] = ["applicant", OUTCOME, "review", "review_closed", "suit", "suit_closed"];
pub(super) const OUTCOME: &str = "outcome";

/// The columns a case log of one event a row may have, by their English names: `request`, `subject`, the keys of an event, and what is told of the
/// request for the annual report. `request` and `event` must be there, and `date` or what tells the day of receipt.
///
/// ```
/// assert!(gongkai::request::log::columns().starts_with(&["request", "subject", "event", "date", "who"]));
/// ```
pub fn columns() -> Vec<&'static str> {
    [REQUEST, SUBJECT, "event", "date"].into_iter().chain(read::keys().into_iter().map(|(key, ..)| key)).chain(TOLD).collect()
}

/// One row as it stands in a log. An empty cell is not there; text is read as its column takes it: `10` as a number, `true` as yes.
///
/// ```
/// use gongkai::request::log::LogRow;
/// let row = LogRow::of_cells([("request", "2024-001"), ("event", "received"), ("date", "2024-03-01"), ("who", "")]);
/// let same = LogRow::list(r#"[{"request": "2024-001", "event": "received", "date": "2024-03-01"}]"#).unwrap();
/// assert_eq!([row].as_slice(), same);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct LogRow {
    pub(super) cells: Result<Value, Problem>,
    pub(super) line: Option<usize>,
}

impl LogRow {
    /// A row of text cells, each with the name of its column.
    pub fn of_cells<'c>(cells: impl IntoIterator<Item = (&'c str, &'c str)>) -> Self {
        let cell = |(column, text): (&str, &str)| Some((column.to_owned(), filled(text.into())?));
        Self { cells: Ok(Self::cells(cells.into_iter().filter_map(cell))), line: None }
    }

    pub(super) fn cells(cells: impl Iterator<Item = (String, Value)>) -> Value {
        let mut cells: Map<String, Value> = order::gathered(cells);
        cells.sort_keys();
        Value::Object(cells)
    }

    /// The rows of a JSON text: a list of objects, or a sheet as a list of its lines, the first of which that fills two cells names the columns.
    /// An item that is none is a bad row.
    ///
    /// # Errors
    /// `bad_syntax` or `duplicate_key` for the text, `wrong_type` if it is no list; `out_of_range` beyond the default limits.
    ///
    /// ```
    /// use gongkai::request::log::LogRow;
    /// let sheet = LogRow::list(r#"[["2024年台账"], ["登记编号", "收到日期"], ["1", "2024/3/1"]]"#).unwrap();
    /// assert_eq!((sheet.len(), sheet[0].line()), (1, Some(3)));
    /// ```
    pub fn list(text: &str) -> Result<Vec<Self>, Problems> {
        let limits = Limits::default();
        let mut value = json::parse(text, &limits)?;
        let sink = Sink::new(limits);
        let is_list = Node::root(&value, "", &sink).values_within(Cap::Rows).map(drop);
        sink.finish(is_list).map(|()| Self::taken(&mut value))
    }

    /// The rows of a table as text: its cells parted by commas, tabs or semicolons, in double quotes where they hold one of these. The first
    /// line that fills two cells names the columns; what stands before it is a title, and an empty line is none.
    ///
    /// ```
    /// use gongkai::request::log::LogRow;
    /// let rows = LogRow::table("登记编号;收到日期\n\n1;2024/3/1\n");
    /// assert_eq!((rows.len(), rows[0].line()), (1, Some(3)));
    /// ```
    pub fn table(text: &str) -> Vec<Self> {
        sheet::rows(delimited::lines(text))
    }

    /// The rows of a register's file: see [`file`](super::file()).
    ///
    /// # Errors
    /// As there.
    #[cfg(feature = "files")]
    pub fn file(bytes: &[u8], sheet: Option<&str>) -> Result<Vec<Self>, Problem> {
        super::file(bytes, sheet).map(|mut rows| Self::taken(&mut rows))
    }

    /// The rows of a list, which is left empty, or of a table.
    pub(crate) fn taken(rows: &mut Value) -> Vec<Self> {
        match rows.take() {
            Value::String(table) => Self::table(&table),
            Value::Array(lines) if lines.first().is_some_and(Value::is_array) => sheet::rows(sheet::lines(lines)),
            Value::Array(rows) => rows.into_iter().map(|row| Self { cells: Ok(row), line: None }).collect(),
            _ => Vec::new(),
        }
    }

    /// The line on which it stands in a table or a sheet, counted from 1.
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// The names of its columns.
    pub(super) fn headers(&self) -> impl Iterator<Item = &str> {
        let cells = self.cells.as_ref().ok().and_then(Value::as_object);
        cells.into_iter().flat_map(|cells| cells.keys().map(String::as_str))
    }
}

/// What stands in a cell; an empty one is none.
pub(super) fn filled(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(Value::from),
        value => Some(value),
    }
}

/// A row that does not say which request it belongs to.
pub(super) fn no_request() -> Problem {
    Problem::new(
        Code::MissingKey,
        REQUEST,
        Text::new("没有写明是哪件申请", "the row does not say which request it belongs to"),
        Text::new("补上申请编号", "add the number of the request"),
    )
}
