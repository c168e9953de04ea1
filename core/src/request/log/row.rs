//! A row of a case log: cells by column.

use serde_json::{Map, Value};

use crate::{
    error::{Code, Problem, Problems},
    json,
    limits::{Cap, Limits},
    order,
    reader::{Node, Sink},
    request::ledger::read::{self, Key},
    text::Text,
};

/// The columns that are not keys of the event itself.
pub(super) const REQUEST: &str = "request";
pub(super) const SUBJECT: &str = "subject";

/// The columns a case log may have: `request`, `subject`, and the keys of an event. `request` and `event` must be there, and `date` or what
/// tells the day of receipt.
///
/// ```
/// assert!(gongkai::request::log::columns().starts_with(&["request", "subject", "event", "date", "who"]));
/// ```
pub fn columns() -> Vec<&'static str> {
    [REQUEST, SUBJECT, "event", "date"].into_iter().chain(read::keys().into_iter().map(|(key, ..)| key)).collect()
}

/// One event as it stands in a log. An empty cell is not there; text is read as its column takes it: `10` as a number, `true` as yes.
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

    /// The cells as an event takes them, the request's name and what it is about.
    pub(super) fn split(self, keys: &[(&'static str, Text, Key)]) -> Split {
        let Value::Object(cells) = self.0 else { return Split { request: None, subject: None, event: self.0 } };
        let mut cells: Map<String, Value> = order::gathered(cells.into_iter().filter_map(|(column, value)| Some((column, filled(value)?))));
        for (column, value) in &mut cells {
            let key = keys.iter().find(|(key, ..)| key == column).map(|(.., key)| key);
            let is_text = matches!(key, Some(Key::Text)) || column == REQUEST || column == SUBJECT;
            typed(value, if is_text { &Key::Text } else { key.unwrap_or(&Key::Date) });
        }
        Split { request: cells.remove(REQUEST), subject: cells.remove(SUBJECT), event: Value::Object(cells) }
    }
}

/// A row taken apart.
pub(super) struct Split {
    pub(super) request: Option<Value>,
    pub(super) subject: Option<Value>,
    pub(super) event: Value,
}

/// An empty cell is none.
fn filled(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) if text.trim().len() < text.len() => Some(Value::from(text.trim())),
        value => Some(value),
    }
}

/// A cell as its column takes it. What cannot be read so stays, and is refused where the event is read.
fn typed(value: &mut Value, key: &Key) {
    let read = match (key, &*value) {
        (Key::Whole, Value::String(text)) => text.parse::<u64>().ok().map(Value::from),
        // A table with empty cells holds its whole numbers as 10.0.
        (Key::Whole, Value::Number(number)) => {
            number.as_f64().filter(|n| n.fract() == 0.0 && (0.0..1e9).contains(n)).map(|n| (n as u64).into())
        }
        (Key::Truth, Value::String(text)) => truth(text).map(Value::from),
        (Key::Text, Value::Number(number)) => Some(number.to_string().into()),
        _ => None,
    };
    if let Some(read) = read {
        *value = read;
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "是" | "有" => Some(true),
        "false" | "no" | "否" | "无" => Some(false),
        _ => None,
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
