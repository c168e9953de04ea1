//! What has to be done?

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    question::{self, point},
    term::pause,
};
use crate::{
    answer::{self, CalendarRef, DaysUnit, DutyCount, DutyLine, Fault},
    assess::duty::{DutyGroup, DutyMatter, DutyRecord, DutySheet, SheetDay, SheetLine, sheet},
    calendar::Standing,
    error::{Problem, Problems, join},
    form::term::{Bound, Circumstances, Left},
    limits::Cap,
    reader::{Fields, Node, Sink},
    request::icalendar::Agenda,
    rulebook::Library,
    text::{Lang, Text},
};

/// How many days after the day looked at count as next, unless the question says.
const AHEAD: u32 = 14;

/// What has to be done: the answer to `{"duty_sheet": {…}}` as a type, which [`ask`](crate::ask) spells.
///
/// # Errors
/// What is wrong with the question, all at once and in both languages. What is wrong with a record is told in the sheet.
///
/// ```
/// use gongkai::assess::duty::DutyGroup;
/// let question = serde_json::json!({ "today": "2022-11-03", "duty_sheet": { "records": [
///     { "id": "1", "rule": "request.reply", "start": "2022-09-30" },
///     { "id": "2", "rule": "request.reply", "start": "2022-10-31", "unit": "财政局" },
/// ] } });
/// let sheet = gongkai::duty_sheet(gongkai::Library::embedded(), &question).unwrap();
/// let lines: Vec<_> = sheet.lines.iter().map(|line| (line.record.as_str(), line.group)).collect();
/// assert_eq!(lines, [("1", DutyGroup::Overdue), ("2", DutyGroup::Later)]);
/// ```
pub fn duty_sheet(library: &Library, question: &Value) -> Result<answer::DutySheet, Problems> {
    told(library, question).map(|(sheet, _)| sheet)
}

/// The answer, spelled in the language of the question.
pub(super) fn json(library: &Library, question: &Value) -> Result<String, Problems> {
    told(library, question).map(|(sheet, lang)| sheet.to_json(lang))
}

fn told(library: &Library, question: &Value) -> Result<(answer::DutySheet, Lang), Problems> {
    let sink = Sink::new(*library.limits());
    let answered = answer(library, question, &sink);
    sink.finish(answered)
}

fn answer(library: &Library, question: &Value, sink: &Sink) -> Option<(answer::DutySheet, Lang)> {
    let outer = Node::root(question, "", sink).object()?;
    let today = outer.need("today").and_then(|node| point(&node, sink));
    let book = outer.may("book").map_or(Some(question::DEFAULT_BOOK), |node| node.text());
    let calendar = question::calendar_of(&outer, library);
    let lang = question::lang_of(&outer);
    let has_proof = outer.may("proof").map_or(Some(false), |node| node.bool());
    let asked = outer.need("duty_sheet").and_then(Node::object);
    outer.close();
    let fields = asked?;
    let ahead = fields.may("ahead").map_or(Some(AHEAD), |node| node.whole(0));
    let domain = fields.may("domain").map(|node| node.text());
    let records = fields.need("records").and_then(|node| node.list_within(Cap::Rows));
    fields.close();
    let (today, book, calendar, records) = (today?, book?, calendar?, records?);
    if !library.is_family(book) {
        sink.take_all(library.book(book))?;
    }
    sink.is_clean().then_some(())?;
    let mut day = SheetDay::new(today, ahead?, book, library, &calendar);
    (day.looks_ahead, day.has_proof) = (question::looks_ahead(question), has_proof?);
    let mut problems: Vec<(usize, Problem)> = Vec::new();
    // The place of each that could be read.
    let (mut read, mut places) = (Vec::new(), Vec::new());
    for (place, node) in records.iter().enumerate() {
        let sink = Sink::new(*library.limits());
        let record = record(Node::root(node.value, "", &sink));
        match sink.finish(record) {
            Ok(record) => {
                read.push(record);
                places.push(place);
            }
            Err(faults) => problems.extend(faults.into_iter().map(|fault| (place, fault))),
        }
    }
    let DutySheet { lines, problems: refused } = sheet(&read, &day);
    let place = |read: usize| places.get(read).copied().unwrap_or_default();
    problems.extend(refused.into_iter().map(|(read, problem)| (place(read), problem)));
    crate::order::by_key(&mut problems, |(place, problem)| (*place, problem.path.clone()));
    let standing = lines.iter().filter_map(|line| line.span.as_ref()).map(|span| span.standing).fold(Standing::Settled, Standing::max);
    let lines: Vec<DutyLine> = lines.into_iter().filter_map(|line| Some(DutyLine::of(read.get(line.record)?, line))).collect();
    let agenda = domain.flatten().map(|domain| agenda(&lines, &day, domain, lang));
    let sheet = answer::DutySheet {
        today,
        calendar: CalendarRef::new(&calendar, &[("lines", standing)], &[]),
        counts: counts(&lines),
        lines,
        problems: problems.into_iter().map(fault).collect(),
        agenda,
    };
    Some((sheet, lang))
}

/// A fault of a record, with its place in the question; an engine's path names the facts of a question.
fn fault((place, Problem { code, message, help, path }): (usize, Problem)) -> Fault {
    let path = join(&format!("duty_sheet.records[{place}]"), path.strip_prefix("facts.").unwrap_or(&path));
    Fault { code, message, help, path }
}

/// What is asked of the rule follows from the keys: `acts` are those of a cadence, `taken` are the steps of a procedure.
fn record(node: Node) -> Option<DutyRecord> {
    let fields = node.object()?;
    let text = |key: &'static str| fields.fact(key).and_then(|node| node.text().map(str::to_owned));
    let (id, rule) = (fields.need("id").and_then(|node| node.text()), fields.need("rule").and_then(|node| node.text()));
    let (subject, unit, topic, case, book) = (text("subject"), text("unit"), text("topic"), text("case"), text("book"));
    let matter = if let Some(acts) = fields.may("acts") {
        cadence(&fields, &acts)
    } else if let Some(taken) = fields.may("taken") {
        procedure(&fields, &taken)
    } else {
        term(&fields)
    };
    fields.close();
    Some(DutyRecord { subject, unit, topic, case, book, ..DutyRecord::new(id?, rule?, matter?) })
}

fn cadence(fields: &Fields, acts: &Node) -> Option<DutyMatter> {
    let from = fields.need("from").and_then(|node| node.date());
    let acts = acts.list()?.iter().filter_map(|node| node.date()).collect();
    Some(DutyMatter::Cadence { from: from?, acts })
}

fn procedure(fields: &Fields, taken: &Node) -> Option<DutyMatter> {
    let on = fields.need("start").and_then(|node| node.date());
    let taken = taken.texts();
    let facts = fields.fact("facts").map(|node| {
        let facts = node.object()?;
        Some(facts.entries().filter_map(|(fact, node)| Some((fact.to_owned(), node.bool()?))).collect())
    });
    Some(DutyMatter::Procedure { on: on?, taken: taken?, facts: facts.unwrap_or(Some(Vec::new()))? })
}

fn term(fields: &Fields) -> Option<DutyMatter> {
    let at = |node: Node| point(&node, fields.sink);
    let start = fields.need("start").and_then(at);
    let done = fields.fact("done").and_then(at);
    let pauses = fields.fact("pauses").and_then(|node| node.list_within(Cap::Pauses)).unwrap_or_default();
    let circumstances = Circumstances {
        extended_by: fields.fact("extended_by").and_then(|node| node.whole(0)).unwrap_or_default(),
        pauses: pauses.into_iter().filter_map(pause).collect(),
        times: fields.fact("times").and_then(|node| node.whole(1)),
    };
    Some(DutyMatter::Term { start: start?, done, circumstances })
}

impl DutyLine {
    fn of(record: &DutyRecord, line: SheetLine) -> Self {
        let says = line.left_in_words();
        let SheetLine { group, title, name, gives, book, cite, beside, lead, span, proof, .. } = line;
        let (days_left, days_unit, minutes_left) = match span.as_ref().and_then(|span| span.left) {
            Some(Left::Workdays(days)) => (Some(days), Some(DaysUnit::Workdays), None),
            Some(Left::Days(days)) => (Some(days), Some(DaysUnit::Days), None),
            Some(Left::Minutes(minutes)) => (None, None, Some(minutes)),
            None => (None, None, None),
        };
        let of_span = span.as_ref();
        Self {
            cite,
            marks: of_span.map_or(Standing::Settled, |span| span.standing).into(),
            record: record.id.clone(),
            group,
            what: record.subject.clone().map_or(title, |subject| Text::new(subject.clone(), subject)),
            topic: record.topic.clone(),
            unit: (!lead.is_empty()).then_some(lead),
            rule: record.rule.clone(),
            case: record.case.clone(),
            name,
            gives,
            book,
            beside,
            start: of_span.map(|span| span.start),
            opens: of_span.and_then(|span| span.opens),
            due: of_span.map(|span| span.due),
            due_between: of_span.and_then(|span| span.due_between).map_or_else(Vec::new, |(first, last)| vec![first, last]),
            bound: of_span.map_or(Bound::AtMost, |span| span.bound),
            done: of_span.and_then(|span| span.done),
            days_left,
            days_unit,
            minutes_left,
            says,
            acts: span.map(|span| span.acts).unwrap_or_default(),
            account: proof,
        }
    }
}

/// Those of all, then of each unit, then of each topic.
fn counts(lines: &[DutyLine]) -> Vec<DutyCount> {
    let mut counts: BTreeMap<(Option<&str>, Option<&str>, DutyGroup), usize> = BTreeMap::new();
    for line in lines {
        let (unit, topic) = (line.unit.as_deref(), line.topic.as_deref());
        let of_unit = unit.map(|unit| (Some(unit), None));
        let of_topic = topic.map(|topic| (None, Some(topic)));
        for (unit, topic) in [Some((None, None)), of_unit, of_topic].into_iter().flatten() {
            *counts.entry((unit, topic, line.group)).or_default() += 1;
        }
    }
    let count = |((unit, topic, group), count): ((Option<&str>, Option<&str>, DutyGroup), usize)| DutyCount {
        unit: unit.map(str::to_owned),
        topic: topic.map(str::to_owned),
        group,
        says: group.text(),
        count,
    };
    counts.into_iter().map(count).collect()
}

/// What is still to be done and has a day, as a calendar file.
fn agenda(lines: &[DutyLine], day: &SheetDay, domain: &str, lang: Lang) -> String {
    let mut agenda = Agenda::new(day.on.day(), day.calendar, domain, lang).titled(Text::new("政务公开日程", "open government: due dates"));
    for line in lines.iter().filter(|line| !matches!(line.group, DutyGroup::Met | DutyGroup::OutOfTime | DutyGroup::Lapsed)) {
        let Some(due) = line.due else { continue };
        let firmness = match (line.marks.provisional, line.marks.unsettled) {
            (true, _) => Standing::Provisional,
            (_, true) => Standing::Unsettled,
            _ => Standing::Settled,
        };
        let summary = format!("{}：{} {}", line.name.get(lang), line.record, line.what.get(lang));
        let description = [
            line.unit.clone().unwrap_or_default(),
            format!("{} {due}", line.gives.get(lang)),
            line.beside.as_ref().map_or_else(String::new, |beside| beside.get(lang).to_owned()),
            line.cite.to_string(),
        ];
        agenda.note(&[&line.record, &line.rule, line.case.as_deref().unwrap_or_default()], due.day(), summary, &description, firmness);
    }
    agenda.finish()
}
