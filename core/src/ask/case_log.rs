//! The reading of a case log, and what is told of it.

use serde_json::Value;

use super::{ledger, question};
use crate::{
    error::Problems,
    json::{self, Object},
    reader::{Node, Sink},
    request::{
        icalendar::Agenda,
        log::{Law, Log, Request, Row, RowProblem},
    },
    rulebook::Library,
    text::Text,
};

pub(super) fn log_of(library: &Library, value: &Value) -> Result<String, Problems> {
    let sink = Sink::default();
    let answer = answer(library, value, &sink);
    sink.finish(answer).map(|log| json::canonical(&log))
}

fn answer(library: &Library, value: &Value, sink: &Sink) -> Option<Value> {
    let fields = Node::root(value, "", sink).object()?;
    let rows = fields.need("rows").and_then(|node| node.list());
    let book = fields.may("book").map_or(Some(question::DEFAULT_BOOK), |node| node.text());
    let calendar = question::calendar_of(&fields);
    let readings = ledger::readings(&fields);
    let lang = question::lang_of(&fields);
    let agenda = fields.may("agenda").map(|node| {
        let fields = node.object()?;
        let (on, domain) = (fields.need("on").and_then(|node| node.date()), fields.need("domain").and_then(|node| node.text()));
        fields.close();
        on.zip(domain)
    });
    fields.close();
    let (rows, book, calendar) = (rows?, book?, calendar?);
    if !library.is_family(book) {
        sink.take_all(library.book(book))?;
    }
    let law = Law { library, book, calendar: &calendar, readings };
    let mut log = Log::read(rows.iter().map(|row| Row::of(row.value)), &law);
    let mut answer = Object::default();
    if let Some(agenda) = agenda {
        let (on, domain) = agenda?;
        let mut agenda = Agenda::new(on, &calendar, domain, lang);
        for request in &log.requests {
            match request.on(on) {
                Ok(account) => account.iter().for_each(|account| agenda.add(request, account)),
                Err(problem) => log.problems.push(request.problem(problem)),
            }
        }
        answer.set("agenda", agenda.finish());
    }
    if !sink.is_clean() {
        return None;
    }
    answer.set("requests", log.requests.iter().map(requested).collect::<Vec<_>>());
    answer.set("problems", log.problems.iter().map(problem).collect::<Vec<_>>());
    Some(answer.into())
}

fn requested(request: &Request) -> Value {
    Object::default()
        .set("request", request.id.as_str())
        .set_some("subject", request.subject.as_deref())
        .set("rows", request.rows().to_vec())
        .set("events", request.cells().cloned().collect::<Vec<_>>())
        .into()
}

fn problem(fault: &RowProblem) -> Value {
    let both = |text: &Text| Value::from(Object::default().set("zh", &*text.zh).set("en", &*text.en));
    let problem = &fault.problem;
    Object::default()
        .set("row", fault.row)
        .set_some("request", fault.request.as_deref())
        .set("column", problem.path.as_str())
        .set("code", problem.code.as_str())
        .set("message", both(&problem.message))
        .set("help", both(&problem.help))
        .into()
}
