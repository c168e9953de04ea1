//! A row of a case log: cells by column.

use serde_json::{Map, Value};

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

/// The columns a case log of one event a row may have, by their English names: `request`, `subject`, and the keys of an event. `request` and `event` must be there, and `date` or what
/// tells the day of receipt.
///
/// ```
/// assert!(gongkai::request::log::columns().starts_with(&["request", "subject", "event", "date", "who"]));
/// ```
pub fn columns() -> Vec<&'static str> {
    [REQUEST, SUBJECT, "event", "date"].into_iter().chain(read::keys().into_iter().map(|(key, ..)| key)).collect()
}

/// One row as it stands in a log. An empty cell is not there; text is read as its column takes it: `10` as a number, `true` as yes.
///
/// ```
/// use gongkai::request::log::Row;
/// let row = Row::of_cells([("request", "2024-001"), ("event", "received"), ("date", "2024-03-01"), ("who", "")]);
/// let same = Row::list(r#"[{"request": "2024-001", "event": "received", "date": "2024-03-01"}]"#).unwrap();
/// assert_eq!([row].as_slice(), same);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Row(Value);

impl Row {
    /// A row of text cells, each with the name of its column.
    pub fn of_cells<'c>(cells: impl IntoIterator<Item = (&'c str, &'c str)>) -> Self {
        let cell = |(column, text): (&str, &str)| (column.to_owned(), Value::from(text.trim()));
        let filled = |(_, value): &(String, Value)| value.as_str() != Some("");
        let mut cells: Map<String, Value> = order::gathered(cells.into_iter().map(cell).filter(filled));
        cells.sort_keys();
        Self(Value::Object(cells))
    }

    /// The rows of a JSON text: a list of objects. An item that is none is a bad row.
    ///
    /// # Errors
    /// `bad_syntax` or `duplicate_key` for the text, `wrong_type` if it is no list; `out_of_range` beyond the default limits.
    pub fn list(text: &str) -> Result<Vec<Self>, Problems> {
        let limits = Limits::default();
        let mut value = json::parse(text, &limits)?;
        let sink = Sink::new(limits);
        let is_list = Node::root(&value, "", &sink).values_within(Cap::Rows).map(drop);
        sink.finish(is_list).map(|()| Self::taken(&mut value))
    }

    /// The rows of a list, which is left empty.
    pub(crate) fn taken(list: &mut Value) -> Vec<Self> {
        list.as_array_mut().map(std::mem::take).unwrap_or_default().into_iter().map(Self).collect()
    }

    /// The names of its columns.
    pub(super) fn headers(&self) -> impl Iterator<Item = &str> {
        self.0.as_object().into_iter().flat_map(|cells| cells.keys().map(String::as_str))
    }

    pub(super) fn into_value(self) -> Value {
        self.0
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
