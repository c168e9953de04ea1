//! A case log (办理台账): one event or one request a row, many requests. Bad rows are reported and left out; all others become ledgers.
//!
//! ```
//! use gongkai::{Library, calendar::Calendar, request::{ledger::Readings, log::{Law, Log, LogRow}}};
//! let rows = LogRow::list(r#"[
//!     {"request": "2024-001", "event": "received", "date": "2024-03-01"},
//!     {"request": "2024-001", "event": "fee_paid", "date": "2024-03-06"},
//!     {"request": "2024-001", "event": "replied", "date": "2024-03-32"},
//!     {"request": "2024-001", "event": "replied", "date": "2024-03-28"}
//! ]"#).unwrap();
//! let law = Law { library: Library::embedded(), book: "cn", calendar: &Calendar::china(), readings: Readings::default() };
//! let log = Log::read(rows, &law);
//! let bad: Vec<_> = log.problems.iter().map(|fault| (fault.row, fault.problem.code.as_str(), fault.problem.path.as_str())).collect();
//! assert_eq!(bad, [(1, "contradiction", "event"), (2, "bad_date", "date")]);
//! let request = &log.requests[0];
//! assert_eq!((request.id.as_str(), request.rows()), ("2024-001", [0, 3].as_slice()));
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! // Events after the day looked at have not happened yet.
//! let account = request.on(day("2024-03-20")).unwrap().unwrap();
//! assert_eq!(account.state.status.as_str(), "running");
//! assert!(request.on(day("2024-02-29")).unwrap().is_none());
//! ```

mod day;
mod delimited;
#[cfg(feature = "files")]
mod file;
mod layout;
mod row;
mod sheet;
mod split;
mod told;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet, btree_map},
    sync::Arc,
};

use chrono::NaiveDate;
use serde_json::Value;

#[cfg(feature = "files")]
pub use file::file;
pub use layout::{Layout, Shape, Wishes};
pub use row::{LogRow, columns};

#[cfg(feature = "reports")]
pub(crate) use self::{day::day, words::named};
use self::{
    row::{REQUEST, SUBJECT, no_request},
    split::Split,
};
#[cfg(feature = "reports")]
use crate::request::ledger::LedgerState;
use crate::{
    calendar::Calendar,
    error::{Code, Problem, Problems},
    form::ledger::EventKind,
    limits::Cap,
    order,
    reader::{Node, Sink},
    request::{
        ledger::{
            Account, Clock, Event, Ledger, Readings, Refusal,
            read::{self, ReceiptLaw},
        },
        received::{day_of_passing_on, day_of_receipt},
    },
    rulebook::Library,
    text::Text,
};

/// The law by which a log is read.
#[derive(Debug, Clone, Copy)]
pub struct Law<'a> {
    /// Where the rulebooks are.
    pub library: &'a Library,
    /// A rulebook, or a line of national ones such as `cn`: each request has the one in force when it was received.
    pub book: &'a str,
    /// The calendar.
    pub calendar: &'a Calendar,
    /// Readings other than the rulebook's own.
    pub readings: Readings,
}

/// A log that was read.
#[derive(Debug, Clone)]
pub struct Log {
    /// How its columns were understood.
    pub layout: Layout,
    /// The requests, in the order in which the log first names them. One of which no receipt can be read is not among them.
    pub requests: Vec<Request>,
    /// What is wrong with the rows that were left out, in their order.
    pub problems: Vec<RowProblem>,
}

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The row, counted from 0.
    pub row: usize,
    /// The line on which it stands in a table or a sheet, counted from 1.
    pub line: Option<usize>,
    /// The request it belongs to, if it says so.
    pub request: Option<String>,
    /// What is wrong; its path is the column.
    pub problem: Problem,
}

/// One request of a log.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its name in the log.
    pub id: String,
    /// What it asks for, if the log says so.
    pub subject: Option<String>,
    /// Its events that could be used.
    pub ledger: Ledger,
    told: Vec<(&'static str, String)>,
    rows: Vec<usize>,
    /// The line of its receipt.
    line: Option<usize>,
    cells: Vec<Value>,
    clock: Arc<Clock>,
}

impl Request {
    /// The row of each event of the ledger, counted from 0.
    pub fn rows(&self) -> &[usize] {
        &self.rows
    }

    /// What its rows tell under a key that its ledger has no use for, each thing once: `applicant`, `outcome`, `review`, `review_closed`, `suit`,
    /// `suit_closed`.
    pub fn told(&self, key: &str) -> impl Iterator<Item = &str> {
        self.told.iter().filter(move |(of, _)| *of == key).map(|(_, text)| text.as_str())
    }

    /// How it was left by its events up to and including a day; nothing where none of them had happened.
    #[cfg(feature = "reports")]
    pub(crate) fn left_on(&self, day: NaiveDate) -> Option<Result<LedgerState<i32>, Refusal>> {
        self.ledger.left_on(&self.clock, day)
    }

    /// A problem of the request as a whole, at the row of its receipt.
    pub fn problem(&self, problem: Problem) -> RowProblem {
        let received = self.ledger.events().iter().position(|event| event.kind == EventKind::Received).unwrap_or_default();
        let row = self.rows.get(received).copied().unwrap_or_default();
        RowProblem { row, line: self.line, request: Some(self.id.clone()), problem }
    }

    /// The law of its day of receipt.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// How it stood at the end of a day, whatever came later; `None` before it was received. Places of events are those of its ledger.
    /// Where the calendar ends before the due day, that is unknown, and the account says so; where it ends before the day itself, it is that of the
    /// last day that is arranged.
    ///
    /// # Errors
    /// `not_announced` where the calendar ends before the day of receipt.
    pub fn on(&self, day: NaiveDate) -> Result<Option<Account>, Problem> {
        self.looked_at(day, |so_far| so_far.account(&self.clock, Some(day)))
    }

    /// The same where the calendar ends before what is to be told: by the provisional days after it, if what a notice can make of them changes
    /// nothing of how it stands.
    pub(crate) fn on_or_ahead(&self, day: NaiveDate) -> Result<Option<Account>, Problem> {
        self.looked_at(day, |so_far| so_far.account_ahead(&self.clock, day))
    }

    fn looked_at(&self, day: NaiveDate, account: impl Fn(&Ledger) -> Result<Account, Problems>) -> Result<Option<Account>, Problem> {
        let so_far = self.ledger.until(day);
        if so_far.events().is_empty() {
            return Ok(None);
        }
        account(&so_far).map(Some).map_err(|problems| problems.first().clone())
    }

    /// Why it is told as of an earlier day, or why something that is to be done next has no day although the law counts one, at the row of its
    /// receipt.
    pub fn undated(&self, account: &Account) -> Option<RowProblem> {
        let is_beyond = account.duties.iter().any(|duty| duty.is_beyond);
        let why = account.today_unknown.or_else(|| is_beyond.then(|| self.clock.missing_year()));
        why.map(|why| self.problem(why.problem("date")))
    }

    /// The cells of each event, with the day of receipt that the channel told.
    fn cells(&self) -> impl Iterator<Item = &Value> {
        self.cells.iter()
    }

    /// The same, of a request that is not needed any more.
    pub(crate) fn into_cells(self) -> Vec<Value> {
        self.cells
    }
}

/// An event and where it comes from.
struct Entry {
    event: Event,
    row: usize,
    cells: Value,
}

/// A request whose rows are being gathered.
#[derive(Default)]
struct Gathered {
    subject: Option<String>,
    told: Vec<(&'static str, String)>,
    entries: Vec<Entry>,
}

impl Log {
    /// Reads a log, its rows in any order and its columns as their headers tell them.
    pub fn read(rows: impl IntoIterator<Item = LogRow>, law: &Law) -> Self {
        let rows: Vec<LogRow> = rows.into_iter().collect();
        let layout = Layout::of(&rows, Wishes::default());
        Self::read_as(layout, rows, law)
    }

    /// Reads a log whose columns are understood.
    pub fn read_as(layout: Layout, rows: impl IntoIterator<Item = LogRow>, law: &Law) -> Self {
        let keys = read::keys();
        let mut reader = Reader { law, layout: &layout, clocks: BTreeMap::new(), lines: Vec::new(), problems: Vec::new(), left_out: 0 };
        let mut ids: Vec<String> = Vec::new();
        let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
        for (i, row) in rows.into_iter().enumerate() {
            reader.lines.push(row.line);
            let split = Split::of(row, &layout, &keys);
            let id = reader.id(i, &split);
            let Split { subject, told, events, faults, .. } = split;
            faults.into_iter().for_each(|fault| reader.report(i, id.as_deref(), None, fault));
            let sink = Sink::default();
            let subject = subject.as_ref().and_then(|subject| Node::root(subject, SUBJECT, &sink).text().map(str::to_owned));
            reader.keep(i, id.as_deref(), None, sink.finish(Some(())));
            let mut entries = Vec::new();
            for cells in events {
                let sink = Sink::default();
                let event = reader.event(&cells, &sink);
                let kind = split::kind(&cells);
                if let Some(event) = reader.keep(i, id.as_deref(), kind, sink.finish(event)) {
                    entries.push(Entry { event, row: i, cells });
                }
            }
            let Some(id) = id else { continue };
            let request = match gathered.entry(id) {
                btree_map::Entry::Vacant(place) => {
                    ids.push(place.key().clone());
                    place.insert(Gathered::default())
                }
                btree_map::Entry::Occupied(place) => place.into_mut(),
            };
            if request.subject.is_none() {
                request.subject = subject;
            }
            for one in told {
                if !request.told.contains(&one) {
                    request.told.push(one);
                }
            }
            request.entries.extend(entries);
        }
        let requests = ids.into_iter().filter_map(|id| {
            let gathered = gathered.remove(&id)?;
            reader.request(id, gathered)
        });
        let requests = requests.collect();
        let Reader { mut problems, left_out, .. } = reader;
        order::by_key(&mut problems, |problem| problem.row);
        if let Some(last) = problems.last().filter(|_| left_out > 0) {
            let problem = Problem::new(
                Code::OutOfRange,
                "",
                Text::new(format!("另有 {left_out} 处错误未列出"), format!("{left_out} more faults are not listed")),
                Text::new("先改正已列出的", "correct those that are listed first"),
            );
            problems.push(RowProblem { row: last.row, line: last.line, request: None, problem });
        }
        Self { layout, requests, problems }
    }
}

struct Reader<'a> {
    law: &'a Law<'a>,
    layout: &'a Layout,
    /// The law of each day of receipt.
    clocks: BTreeMap<NaiveDate, Result<Arc<Clock>, Problems>>,
    /// The line of each row so far.
    lines: Vec<Option<usize>>,
    problems: Vec<RowProblem>,
    /// How many more were found than are kept.
    left_out: usize,
}

impl Reader<'_> {
    fn limit(&self, limit: Cap) -> usize {
        self.law.library.limits().of(limit)
    }

    fn line(&self, row: usize) -> Option<usize> {
        self.lines.get(row).copied().flatten()
    }

    /// A problem of a row, and of an event if it is one's; its path is a key, and told as the column that has it.
    fn report(&mut self, row: usize, request: Option<&str>, event: Option<EventKind>, problem: Problem) {
        if self.problems.len() < self.limit(Cap::RowProblems) {
            let path = self.layout.name(event, &problem.path).to_owned();
            let problem = Problem { path, ..problem };
            self.problems.push(RowProblem { row, line: self.line(row), request: request.map(str::to_owned), problem });
        } else {
            self.left_out += 1;
        }
    }

    fn keep<T>(&mut self, row: usize, request: Option<&str>, event: Option<EventKind>, read: Result<T, Problems>) -> Option<T> {
        read.map_err(|problems| problems.into_iter().for_each(|problem| self.report(row, request, event, problem))).ok()
    }

    /// The request that a row belongs to. Of a row that is none its event says so.
    fn id(&mut self, row: usize, split: &Split) -> Option<String> {
        if split.is_no_row() {
            return None;
        }
        let sink = Sink::default();
        let id = match &split.request {
            Some(id) => Node::root(id, REQUEST, &sink).text().map(str::to_owned),
            None => sink.take(Err(no_request())),
        };
        self.keep(row, None, None, sink.finish(id))
    }

    fn event(&self, cells: &Value, sink: &Sink) -> Option<Event> {
        let Law { library, book, calendar, .. } = *self.law;
        if cells.get("channel").is_none() {
            return read::event(Node::root(cells, "", sink), None);
        }
        // A receipt without any day is read by the newest law, which says what is missing.
        let day = day_of_receipt(cells, |day| library.book_on(book, day).ok()).unwrap_or(*calendar.coverage().end());
        let book = sink.take_all(library.book_on(book, day));
        let law = book.as_deref().map(|book| ReceiptLaw { book, on: day, is_named: false });
        read::event(Node::root(cells, "", sink), law)
    }

    fn clock(&mut self, received: NaiveDate) -> Result<Arc<Clock>, Problems> {
        let Law { library, book, calendar, readings } = *self.law;
        let compile = || {
            let book = library.book_on(book, received)?;
            Clock::new(&book, received, calendar, readings).map(Arc::new)
        };
        self.clocks.entry(received).or_insert_with(compile).clone()
    }

    /// The ledger of a request, without the rows that cannot have happened.
    fn request(&mut self, id: String, gathered: Gathered) -> Option<Request> {
        let Gathered { subject, told, mut entries } = gathered;
        let most = self.limit(Cap::Events);
        let left_out = entries.len().saturating_sub(most);
        if let Some(row) = entries.get(most).map(|entry| entry.row) {
            self.report(row, Some(&id), None, too_many(left_out, most));
            entries.truncate(most);
        }
        order::by(&mut entries, |a, b| (&a.event, a.row).cmp(&(&b.event, b.row)));
        let first_row = entries.iter().map(|entry| entry.row).min()?;
        loop {
            let Some(received) = entries.iter().find(|entry| entry.event.kind == EventKind::Received) else {
                self.report(first_row, Some(&id), Some(EventKind::Received), not_received(&id, entries.len()));
                return None;
            };
            let receipt = received.row;
            let passed_on = entries.iter().map(|entry| &entry.event).filter(|event| event.kind == EventKind::PassedOn);
            let passed_on = passed_on.map(|event| (event.date, event.taken_in_by, event.passing_on_starts));
            let Law { library, book, .. } = *self.law;
            let law = day_of_passing_on(received.event.date, passed_on, |day| library.book_on(book, day).ok());
            let clock = self.clock(law);
            let clock = self.keep(
                receipt,
                Some(&id),
                Some(EventKind::Received),
                clock.map_err(|problems| problems.map(|problem| at("date", problem))),
            )?;
            let events: Vec<Event> = entries.iter().map(|entry| entry.event.clone()).collect();
            let Err(refusals) = clock.replay(&events, None) else {
                let rows = entries.iter().map(|entry| entry.row).collect();
                let cells = entries.into_iter().map(|entry| dated(entry.cells, entry.event.date)).collect();
                return Some(Request { id, subject, told, ledger: Ledger::new(events), rows, line: self.line(receipt), cells, clock });
            };
            let mut refused = BTreeSet::new();
            for refusal in refusals {
                let (i, column) = match refusal {
                    Refusal::Impossible { event, .. } | Refusal::Unsorted { event } => (event, "event"),
                    Refusal::OutsideCalendar { day } => {
                        (events.iter().position(|event| event.date.to_epoch_days() == day).unwrap_or_default(), "date")
                    }
                    Refusal::TooEarly | Refusal::NothingReceived => (0, "event"),
                };
                let row = entries.get(i).map_or(receipt, |entry| entry.row);
                let kind = events.get(i).map(|event| event.kind);
                self.report(row, Some(&id), kind, at(column, clock.problem(refusal, &events, |_| String::new())));
                refused.insert(i);
            }
            let mut i = 0;
            entries.retain(|_| {
                let is_kept = !refused.contains(&i);
                i += 1;
                is_kept
            });
        }
    }
}

/// The same problem, of a column.
fn at(column: &str, problem: Problem) -> Problem {
    Problem { path: column.to_owned(), ..problem }
}

/// The cells with the day that counts.
fn dated(cells: Value, day: NaiveDate) -> Value {
    let Value::Object(mut cells) = cells else { return cells };
    cells.insert("date".to_owned(), day.to_string().into());
    Value::Object(cells)
}

fn not_received(id: &str, events: usize) -> Problem {
    Problem::new(
        Code::MissingKey,
        "event",
        Text::new(
            format!("申请“{id}”没有可用的收到申请一行，其余 {events} 行不能入账"),
            format!("request `{id}` has no row of its receipt that can be used, so its other {events} cannot be either"),
        ),
        Text::new("补上 received 及其日期，或改正该行", "add `received` with its date, or correct that row"),
    )
}

fn too_many(left_out: usize, most: usize) -> Problem {
    Problem::new(
        Code::OutOfRange,
        REQUEST,
        Text::new(
            format!("一件申请的事件多于限额“{}”的 {most} 个，自此行起 {left_out} 行未用", Cap::Events),
            format!(
                "more events of one request than the {most} of the limit `{}`; this row and those after it, {left_out} in all, are left out",
                Cap::Events
            ),
        ),
        Text::new("检查申请编号", "look at the numbers of the requests"),
    )
}
