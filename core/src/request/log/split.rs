//! A row taken apart: which request it is of, and its events with the keys and values that an event takes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    day::day,
    layout::{Layout, Meaning, Shape},
    row::{LogRow, OUTCOME, REQUEST, SUBJECT, TOLD, filled},
    words::{self, OPEN, REPLY},
};
use crate::{
    error::{Code, Problem},
    form::ledger::EventKind,
    order,
    request::ledger::read::{Key, keys_of},
    text::Text,
};

type Keys = [(&'static str, Text, Key)];

/// What a row holds.
#[derive(Default)]
pub(super) struct Split {
    pub(super) request: Option<Value>,
    pub(super) subject: Option<Value>,
    /// What is told for the annual report, each under its key.
    pub(super) told: Vec<(&'static str, String)>,
    /// Each with its keys; what is no object is no row.
    pub(super) events: Vec<Value>,
    /// What cannot be understood, each at its column.
    pub(super) faults: Vec<Problem>,
    /// The line could not be taken apart.
    is_unread: bool,
}

/// The event that cells say they are.
pub(super) fn kind(cells: &Value) -> Option<EventKind> {
    cells.get("event")?.as_str()?.parse().ok()
}

impl Split {
    pub(super) fn of(row: LogRow, layout: &Layout, keys: &Keys) -> Self {
        let cells = match row.cells {
            Ok(Value::Object(cells)) => cells,
            Ok(other) => return Self { events: vec![other], ..Self::default() },
            Err(fault) => return Self { faults: vec![fault], is_unread: true, ..Self::default() },
        };
        let mut split = Self::default();
        let mut own = Map::new();
        let mut events: BTreeMap<EventKind, Map<String, Value>> = BTreeMap::new();
        let mut shared = Vec::new();
        let mut headers: Vec<&String> = cells.keys().collect();
        order::natural(&mut headers);
        for header in headers {
            let (Some(meaning), Some(value)) = (layout.meaning(header), cells.get(header).cloned().and_then(filled)) else { continue };
            // The word for the kind of reply tells both the event and the row of the annual report.
            if let Some(key) = TOLD.into_iter().find(|key| *key == meaning.key || meaning.key == REPLY && *key == OUTCOME) {
                split.told.extend(shown(&value).map(|text| (key, text)));
            }
            if TOLD.contains(&meaning.key) {
                continue;
            }
            let value = match typed(value, meaning.key, keys, header) {
                Ok(value) => value,
                Err(fault) => {
                    split.faults.push(fault);
                    continue;
                }
            };
            match (layout.shape(), meaning.events.as_slice()) {
                (Shape::Event, _) | (Shape::Request, []) => split.set(&mut own, header, meaning, value),
                (Shape::Request, [kind]) => split.set(events.entry(*kind).or_default(), header, meaning, value),
                (Shape::Request, _) => shared.push((header, meaning, value)),
            }
        }
        // Whom several events may concern brings none of them about.
        for (header, meaning, value) in shared {
            for kind in &meaning.events {
                if let Some(cells) = events.get_mut(kind) {
                    split.set(cells, header, meaning, value.clone());
                }
            }
        }
        split.request = own.remove(REQUEST);
        split.subject = own.remove(SUBJECT);
        match layout.shape() {
            // An event that cannot be read is told of already.
            Shape::Event if split.faults.is_empty() => split.events.push(Value::Object(own)),
            Shape::Event => {}
            Shape::Request => split.take(events, layout),
        }
        split
    }

    /// Whether no cell of it is known.
    pub(super) fn is_no_row(&self) -> bool {
        self.is_unread || self.events.first().is_some_and(|event| !event.is_object())
    }

    /// Puts a cell under its key. Two columns of one key must agree.
    fn set(&mut self, cells: &mut Map<String, Value>, header: &str, meaning: &Meaning, value: Value) {
        match cells.get(meaning.key) {
            Some(other) if *other != value => self.faults.push(Problem::new(
                Code::Contradiction,
                header,
                Text::new(
                    format!("此列与另一列同义（{}），所填却不同", meaning.key),
                    format!("another column means the same (`{}`) and holds something else", meaning.key),
                ),
                Text::new("改正其一，或以 ignore 略去一列", "correct one of the two, or name one column under `ignore`"),
            )),
            _ => drop(cells.insert(meaning.key.to_owned(), value)),
        }
    }

    /// The events of a row that is a request.
    fn take(&mut self, mut events: BTreeMap<EventKind, Map<String, Value>>, layout: &Layout) {
        self.reply(&mut events, layout);
        if events.contains_key(&EventKind::ExtensionTold) && !layout.has_day(EventKind::ExtensionApproved) {
            events.remove(&EventKind::ExtensionTold);
            self.faults.push(no_approval(layout.name(Some(EventKind::ExtensionTold), "date")));
        }
        self.events = order::gathered(events.into_iter().map(|(kind, mut cells)| {
            cells.insert("event".to_owned(), kind.as_str().into());
            cells.sort_keys();
            Value::Object(cells)
        }));
        if self.events.is_empty() && self.faults.is_empty() {
            self.faults.push(Problem::new(
                Code::MissingKey,
                layout.name(Some(EventKind::Received), "date"),
                Text::new("此行没有任何事件的日期", "the row has no day of any event"),
                Text::new("补上收到日期", "add the day of receipt"),
            ));
        }
    }

    /// The day of the reply is that of the event that the kind of reply tells.
    fn reply(&mut self, events: &mut BTreeMap<EventKind, Map<String, Value>>, layout: &Layout) {
        let Some(mut cells) = events.remove(&EventKind::Replied) else { return };
        let told = cells.remove(REPLY);
        let kind = match told.as_ref().and_then(Value::as_str) {
            Some(OPEN) => {
                if cells.contains_key("date") {
                    self.faults.push(Problem::new(
                        Code::Contradiction,
                        layout.name(Some(EventKind::Replied), REPLY),
                        Text::new("所填是办理中的步骤，却有答复日期", "this is a step on the way, and yet there is a day of reply"),
                        Text::new("填写答复类型，或删去答复日期", "give the kind of reply, or take the day of reply out"),
                    ));
                }
                return;
            }
            Some(word) => word.parse().unwrap_or(EventKind::Replied),
            // A kind that cannot be read is told of already; whether there was a reply is then open.
            None if self.faults.iter().any(|fault| fault.path == layout.name(Some(EventKind::Replied), REPLY)) => return,
            None => EventKind::Replied,
        };
        cells.retain(|key, _| key == "date" || key == "ref" || keys_of(kind).iter().any(|(known, _)| known == key));
        events.entry(kind).or_insert(cells);
    }
}

/// What a cell shows; nothing for what is no single value.
fn shown(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A cell as its key takes it. What cannot be read so stays, and is refused where the event is read.
fn typed(value: Value, key: &'static str, keys: &Keys, header: &str) -> Result<Value, Problem> {
    let takes = keys.iter().find(|(known, ..)| *known == key).map(|(.., takes)| takes);
    let read = match (takes, &value) {
        (Some(Key::Whole), Value::String(text)) => text.parse::<u64>().ok().map(Value::from),
        // A table with empty cells holds its whole numbers as 10.0.
        (Some(Key::Whole), Value::Number(number)) => {
            number.as_f64().filter(|n| n.fract() == 0.0 && (0.0..1e9).contains(n)).map(|n| (n as u64).into())
        }
        (Some(Key::Truth), Value::String(text)) => truth(text).map(Value::from),
        (Some(Key::Text), Value::Number(number)) => Some(number.to_string().into()),
        (None, Value::Number(number)) if key == REQUEST || key == SUBJECT => Some(number.to_string().into()),
        (Some(Key::Date), value) => day(value).map(|day| day.to_string().into()),
        (None, value) if key == "date" => day(value).map(|day| day.to_string().into()),
        (Some(Key::Choice(_)) | None, Value::String(text)) => Some(words::value(key, takes, text, header)?.into()),
        _ => None,
    };
    Ok(read.unwrap_or(value))
}

fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "是" | "有" => Some(true),
        "false" | "no" | "否" | "无" => Some(false),
        _ => None,
    }
}

/// A register that has the day on which an extension was told, and no column for its approval: whether it was approved nobody knows.
fn no_approval(column: &str) -> Problem {
    Problem::new(
        Code::MissingKey,
        column,
        Text::new(
            "有告知延期的日期，却没有批准日期一列，不知延期是否经批准、延长几日",
            "there is a day on which the extension was told and no column for its approval: whether and by how much is not known",
        ),
        Text::new("补上“批准延期日期”和“延长工作日数”两列", "add columns `extension_approved` and `extension_approved.days`"),
    )
}
