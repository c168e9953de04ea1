//! How the columns of a register are understood: from their headers, and from what its keeper says of them.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    row::{LogRow, OUTCOME, REQUEST, SUBJECT, TOLD, columns},
    sheet, words,
};
use crate::{
    error::{Code, Problem, Problems, unknown_name},
    form::ledger::EventKind,
    limits::{Cap, Limits},
    names,
};

names! {
    /// What a row of a register is.
    Shape {
        /// One event; the column of the event says which.
        Event = "event" ("一事件一行", "one row an event"),
        /// One request, with a column for the day of each event.
        Request = "request" ("一申请一行", "one row a request"),
    }
}

/// What the keeper of a register says of its columns.
///
/// ```
/// use gongkai::request::log::Wishes;
/// assert!(Wishes::new([("登记日期", "received"), ("经手", "收到日期")], ["备注"]).is_ok());
/// let unknown = Wishes::new([("登记日期", "recieved")], []).unwrap_err();
/// assert_eq!(unknown.first().path, "columns.登记日期");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    columns: BTreeMap<String, Meaning>,
    ignore: BTreeSet<String>,
}

impl Wishes {
    /// `columns`: what a header means, as a key (`request`), an event (`received`: its day), `event.key`, or a header that is known;
    /// `ignore`: headers of columns that need not be spoken of.
    ///
    /// # Errors
    /// `bad_value` for what none of them is, with the nearest name.
    pub fn new<'t>(
        columns: impl IntoIterator<Item = (&'t str, &'t str)>,
        ignore: impl IntoIterator<Item = &'t str>,
    ) -> Result<Self, Problems> {
        let keys = self::columns();
        let mut read = BTreeMap::new();
        let mut problems: Vec<Problem> = Vec::new();
        for (header, means) in columns {
            match Meaning::of(means, &keys) {
                Some(meaning) => drop(read.insert(header.trim().to_owned(), meaning)),
                None => {
                    let known: Vec<&str> = keys.iter().copied().chain(EventKind::ALL.iter().map(|kind| kind.as_str())).collect();
                    let path = format!("columns.{header}");
                    problems.push(unknown_name(Code::BadValue, &path, means, &known));
                }
            }
        }
        let ignore = ignore.into_iter().map(|header| header.trim().to_owned()).collect();
        Problems::or(problems, Self { columns: read, ignore })
    }
}

/// What a column holds: a key of some events, or of the row itself where there are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) events: Vec<EventKind>,
    pub(super) key: &'static str,
}

impl Meaning {
    fn of(header: &str, keys: &[&'static str]) -> Option<Self> {
        words::english(header, keys).or_else(|| words::column(header)).map(|(events, key)| Self { events, key })
    }

    fn fits(&self, shape: Shape) -> bool {
        match shape {
            Shape::Event => self.key != words::REPLY && (self.events.is_empty() || self.key != "date"),
            Shape::Request => !self.events.is_empty() || [REQUEST, SUBJECT].contains(&self.key) || TOLD.contains(&self.key),
        }
    }
}

/// The columns of a register as they are understood.
///
/// ```
/// use gongkai::request::log::{Layout, LogRow, Shape, Wishes};
/// let rows = [LogRow::of_cells([("登记编号", "1"), ("收到日期", "2024/3/1"), ("答复日期", ""), ("备注", "急")])];
/// let layout = Layout::of(&rows, Wishes::default());
/// assert_eq!(layout.shape(), Shape::Request);
/// assert_eq!(layout.aside().collect::<Vec<_>>(), [("备注", None)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    shape: Shape,
    columns: BTreeMap<String, Meaning>,
    /// Columns that nobody needs, each with the nearest header.
    aside: BTreeMap<String, Option<&'static str>>,
}

impl Layout {
    /// Reads the headers of all rows. A row with an event column is one event; without one, a row with the day of an event is a request.
    pub fn of(rows: &[LogRow], wishes: Wishes) -> Self {
        let keys = columns();
        let headers: BTreeSet<&str> =
            rows.iter().flat_map(LogRow::headers).filter(|header| !wishes.ignore.contains(sheet::name(header))).collect();
        let mut found = BTreeMap::new();
        let mut aside = BTreeMap::new();
        for header in headers {
            let name = sheet::name(header);
            let meaning = wishes.columns.get(name).cloned().or_else(|| Meaning::of(name, &keys));
            match meaning {
                Some(meaning) => drop(found.insert(header.to_owned(), meaning)),
                None => drop(aside.insert(header.to_owned(), None)),
            }
        }
        let has_event = found.values().any(|meaning| meaning.events.is_empty() && meaning.key == "event");
        let has_days = found.values().any(|meaning| !meaning.events.is_empty() && meaning.key == "date");
        let shape = if has_days && !has_event { Shape::Request } else { Shape::Event };
        let mut subjects = 0;
        for (header, mut meaning) in std::mem::take(&mut found) {
            // The kind of reply is the request's own where a row is an event.
            if shape == Shape::Event && meaning.key == words::REPLY {
                meaning = Meaning { events: Vec::new(), key: OUTCOME };
            }
            // What a request asks for may stand in several columns; one is enough.
            subjects += usize::from(meaning.key == SUBJECT);
            if meaning.fits(shape) && (meaning.key != SUBJECT || subjects == 1) {
                found.insert(header, meaning);
            } else {
                aside.insert(header, None);
            }
        }
        let told = Limits::default().of(Cap::RowProblems);
        aside.iter_mut().take(told).for_each(|(header, near)| *near = words::near(header, &keys).filter(|near| near != header));
        Self { shape, columns: found, aside }
    }

    /// What a row is.
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// The columns that are kept aside because nobody needs them, by name, each with the nearest header that would be known.
    pub fn aside(&self) -> impl ExactSizeIterator<Item = (&str, Option<&str>)> {
        self.aside.iter().map(|(header, near)| (header.as_str(), *near))
    }

    pub(super) fn columns(&self) -> &BTreeMap<String, Meaning> {
        &self.columns
    }

    pub(super) fn meaning(&self, header: &str) -> Option<&Meaning> {
        self.columns.get(header)
    }

    /// Whether a column holds the day of an event.
    pub(super) fn has_day(&self, kind: EventKind) -> bool {
        self.header(Some(kind), "date").is_some()
    }

    /// The header under which the register has a key of an event; the key itself where it has none.
    pub(super) fn name<'k>(&'k self, kind: Option<EventKind>, key: &'k str) -> &'k str {
        let found = match self.shape {
            Shape::Event => self.columns.iter().find(|(_, meaning)| meaning.key == key).map(|(header, _)| header.as_str()),
            Shape::Request => {
                let own = if key == "event" { "date" } else { key };
                // A reply of another kind has the day of the reply.
                self.header(kind, own)
                    .or_else(|| self.header(Some(EventKind::Replied), own).filter(|_| kind.is_some()))
                    .or_else(|| self.header(None, key))
            }
        };
        found.unwrap_or(key)
    }

    fn header(&self, kind: Option<EventKind>, key: &str) -> Option<&str> {
        let fits = |meaning: &Meaning| meaning.key == key && kind.map_or(meaning.events.is_empty(), |kind| meaning.events.contains(&kind));
        self.columns.iter().find(|(_, meaning)| fits(meaning)).map(|(header, _)| header.as_str())
    }
}
