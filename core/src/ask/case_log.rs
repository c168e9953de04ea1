//! The reading of a case log, and what is told of it.

use chrono::NaiveDate;
use serde_json::Value;

use super::{ledger, question};
use crate::{
    calendar::Calendar,
    error::Problems,
    json::{self, Object},
    limits::Cap,
    reader::{Fields, Node, Sink, optional},
    request::{
        icalendar::Agenda,
        ledger::Readings,
        log::{Law, Layout, Log, LogRow, Request, RowProblem, Wishes},
    },
    rulebook::Library,
    text::{Lang, Text},
};

/// The rows are taken out of the request, so that a long log is held but once.
pub(super) fn log_of(library: &Library, mut value: Value) -> Result<String, Problems> {
    let sink = Sink::new(*library.limits());
    let request = read(library, &value, &sink);
    let rows = value.get_mut("rows").map(LogRow::taken).unwrap_or_default();
    let answer = request.map(|request| answer(library, request, rows));
    sink.finish(answer).map(|log| json::canonical(&log))
}

/// What a log is asked, beside its rows.
struct Asked {
    book: String,
    calendar: Calendar,
    /// Whether days that no notice arranges may be counted, within their bounds: where the request does not say.
    looks_ahead: bool,
    readings: Readings,
    wishes: Wishes,
    lang: Lang,
    /// The day looked at, and the domain of the office.
    agenda: Option<(NaiveDate, String)>,
}

fn read(library: &Library, value: &Value, sink: &Sink) -> Option<Asked> {
    let fields = Node::root(value, "", sink).object()?;
    let rows = fields.need("rows").and_then(|node| rows_within(&node, sink));
    let book = fields.may("book").map_or(Some(question::DEFAULT_BOOK), |node| node.text());
    let calendar = question::calendar_of(&fields, library);
    let looks_ahead = question::looks_ahead(value);
    let readings = ledger::readings(&fields);
    let wishes = wishes(&fields);
    let lang = question::lang_of(&fields);
    let agenda = fields.may("agenda").map(|node| {
        let fields = node.object()?;
        let (on, domain) = (fields.need("on").and_then(|node| node.date()), fields.need("domain").and_then(|node| node.text()));
        fields.close();
        on.zip(domain.map(str::to_owned))
    });
    fields.close();
    let (_, book, calendar, wishes, agenda) = (rows?, book?, calendar?, wishes?, optional(agenda)?);
    if !library.is_family(book) {
        sink.take_all(library.book(book))?;
    }
    sink.is_clean().then(|| Asked { book: book.to_owned(), calendar, looks_ahead, readings, wishes, lang, agenda })
}

/// Rows as a list, or a table as text, which has no more of them than lines.
pub(super) fn rows_within(node: &Node, sink: &Sink) -> Option<()> {
    let Some(table) = node.if_text() else { return node.values_within(Cap::Rows).map(drop) };
    sink.take(sink.limits().check(Cap::Rows, table.lines().count(), &node.path()))
}

/// What the columns mean, and which need not be spoken of.
pub(super) fn wishes(fields: &Fields) -> Option<Wishes> {
    let columns = fields.may("columns").map(|node| {
        let columns = node.object()?;
        Some(columns.entries().filter_map(|(header, node)| Some((header, node.text()?))).collect::<Vec<_>>())
    });
    let ignore = fields.may("ignore").map(|node| node.texts());
    let (columns, ignore) = (optional(columns)?.unwrap_or_default(), optional(ignore)?.unwrap_or_default());
    fields.sink.take_all(Wishes::new(columns, ignore.iter().map(String::as_str)))
}

fn answer(library: &Library, asked: Asked, rows: Vec<LogRow>) -> Value {
    let Asked { book, calendar, looks_ahead, readings, wishes, lang, agenda } = asked;
    let law = Law { library, book: &book, calendar: &calendar, readings };
    let layout = Layout::of(&rows, wishes);
    let mut log = Log::read_as(layout, rows, &law);
    let mut answer = Object::default();
    if let Some((on, domain)) = &agenda {
        let ahead = if looks_ahead { calendar.provisional() } else { calendar.clone() };
        let mut agenda = Agenda::new(*on, &ahead, domain, lang);
        for request in &log.requests {
            match if looks_ahead { request.on_or_ahead(*on) } else { request.on(*on) } {
                Ok(account) => {
                    log.problems.extend(account.iter().filter_map(|account| request.undated(account)));
                    account.iter().for_each(|account| agenda.add(request, account));
                }
                Err(problem) => log.problems.push(request.problem(problem)),
            }
        }
        answer.set("agenda", agenda.finish());
    }
    answer.set_some("understood", serde_json::to_value(&log.layout).ok());
    answer.set("requests", log.requests.into_iter().map(requested).collect::<Vec<_>>());
    answer.set("problems", log.problems.iter().map(problem).collect::<Vec<_>>());
    answer.into()
}

fn requested(request: Request) -> Value {
    let mut told = Object::default();
    told.set("request", request.id.as_str()).set_some("subject", request.subject.as_deref()).set("rows", request.rows().to_vec());
    told.set("events", request.into_cells()).into()
}

fn problem(fault: &RowProblem) -> Value {
    let both = |text: &Text| Value::from(Object::default().set("zh", &*text.zh).set("en", &*text.en));
    let problem = &fault.problem;
    Object::default()
        .set("row", fault.row)
        .set_some("line", fault.line)
        .set_some("request", fault.request.as_deref())
        .set("column", problem.path.as_str())
        .set("code", problem.code.as_str())
        .set("message", both(&problem.message))
        .set("help", both(&problem.help))
        .into()
}
