//! When is it due?

use serde_json::Value;

use super::{
    answer::citation,
    question::{Question, point},
};
use crate::{
    calendar::Standing,
    form::{
        deadline::{Circumstances, Pause, Point},
        proof::Proof,
        status::Left,
        term::{Bound, Limit, Term},
    },
    json::Object,
    reader::{Fields, Node},
    rulebook::{Beside, Due, Found, TermQuestion},
    text::Text,
};

/// The facts of a term.
struct Given<'v> {
    start: Option<Point>,
    case: Option<&'v str>,
    done: Option<Point>,
    circumstances: Circumstances,
}

pub(super) fn answer(question: &Question, found: &Found, term: &Term) -> Option<Value> {
    let fields = question.facts()?;
    let per = term.cases.iter().find_map(|limit| limit.per.as_ref());
    let given = Given {
        start: fields.fact("start").and_then(|node| point(&node, question.sink)),
        case: fields.fact("case").and_then(|node| node.text()),
        done: fields.fact("done").and_then(|node| point(&node, question.sink)),
        circumstances: Circumstances {
            extended_by: fields.fact("extended_by").and_then(|node| node.whole(0)).unwrap_or_default(),
            pauses: pauses(&fields),
            times: per.and_then(|per| fields.fact(per.fact.clone())).and_then(|node| node.whole(1)),
        },
    };
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let open = open(question, term, &given);
    let (Some(start), true) = (given.start, open.is_empty()) else {
        return Some(question.answer(found, found.rule.note.as_ref()).set_all("open", open).into());
    };
    if let Some(task) = undated_task(term, &given) {
        return Some(task_answer(question, found, task));
    }
    let asked = TermQuestion { rule: question.rule, case: given.case, on: question.on, start, circumstances: given.circumstances };
    let due = question.sink.take_all(question.book.deadline(&asked, &question.calendar))?;
    let status = question.sink.take(due.status(&question.calendar, question.today, given.done));
    let proof = question.proof.then(|| due.proof(&question.calendar)).transpose().map_err(|error| error.problem("facts.start"));
    let (status, proof) = (status?, question.sink.take(proof)?);

    let mut answer = question.answer(found, due.note.as_ref());
    answer
        .set("due", due.due.to_string())
        .set("within", due.within.to_string())
        .set_some("bound", (due.bound == Bound::AtLeast).then_some("at_least"))
        .set_some("opens", due.opens.map(|day| day.to_string()))
        .set_some("legal_max", due.legal_max.as_ref().map(beside))
        .set_all("grounds", grounds(question, found, &due))
        .set_all("tried", due.laxer.as_ref().map(|laxer| laxer_tried(question, laxer, &due)))
        .set_all("lead", due.limit.lead.iter().map(String::as_str))
        .set_all("units", due.limit.units.iter().map(String::as_str))
        .set_some("proof", proof.as_ref().map(|proof| account(question, proof)));
    if !due.within.is_clock() {
        answer.set("calendar", calendar(question, due.standing));
    }
    if let Some(status) = status {
        answer.set("status", status.state.as_str());
        match status.left {
            Left::Workdays(days) => answer.set("days_left", days).set("days_unit", "workdays"),
            Left::Days(days) => answer.set("days_left", days).set("days_unit", "days"),
            Left::Minutes(minutes) => answer.set("minutes_left", minutes),
        };
    }
    Some(answer.into())
}

/// A task that somebody is in charge of, though the text sets no date for it.
fn undated_task<'t>(term: &'t Term, given: &Given) -> Option<&'t Limit> {
    let limit = term.case(given.case).ok()?;
    let charged = !limit.lead.is_empty() || !limit.units.is_empty();
    (charged && limit.within.is_err()).then_some(limit)
}

fn task_answer(question: &Question, found: &Found, task: &Limit) -> Value {
    let mut answer = question.answer(found, task.note.as_ref().or(found.rule.note.as_ref()));
    answer
        .set_some("says", task.within.as_ref().err().map(|says| question.say(says)))
        .set_all("lead", task.lead.iter().map(String::as_str))
        .set_all("units", task.units.iter().map(String::as_str))
        .set_all("grounds", [question.ground(found, Some(question.say(&task.name)), &task.cite)]);
    answer.into()
}

fn pauses(fields: &Fields) -> Vec<Pause> {
    let pauses = fields.fact("pauses").and_then(|node| node.list()).unwrap_or_default();
    pauses.into_iter().filter_map(pause).collect()
}

fn pause(node: Node) -> Option<Pause> {
    let fields = node.object()?;
    let day = |key: &'static str| fields.need(key).and_then(|node| node.date());
    let (from, to) = (day("from"), day("to"));
    fields.close();
    Some(Pause { from: from?, to: to? })
}

/// What must still be known before anything can be counted.
fn open(question: &Question, term: &Term, given: &Given) -> Vec<Value> {
    let mut open = Vec::new();
    let limit = term.case(given.case).ok();
    if limit.is_none() && given.case.is_none() {
        let cases = term.cases.iter().map(|limit| (limit.id.clone(), limit.name.clone()));
        open.push(question.open("case", &Text::new("属于哪种情形？", "which case is it?"), cases));
    }
    if given.start.is_none() {
        open.push(question.open("start", &start_question(limit.or(term.cases.first())), []));
    }
    if let Some(per) = limit.and_then(|limit| limit.per.as_ref()).filter(|_| given.circumstances.times.is_none()) {
        open.push(question.open(&per.fact, &per.name, []));
    }
    open
}

/// What starts the term, as a question.
pub(super) fn start_question(limit: Option<&Limit>) -> Text {
    match limit.and_then(|limit| limit.start.as_ref()) {
        Some(start) => Text::new(format!("{}是何时？", start.zh), format!("when was the {}?", start.en)),
        None => Text::new("自何时起算？", "from when does it run?"),
    }
}

fn calendar(question: &Question, standing: Standing) -> Value {
    let mut entry = Object::default();
    entry.set("version", question.calendar.version()).set("provisional", standing == Standing::Provisional);
    if standing == Standing::Unsettled {
        entry.set("unsettled", true);
    }
    entry.into()
}

fn beside(limit: &Beside) -> Value {
    citation(&limit.cite)
        .set("book", limit.book.as_str())
        .set("within", limit.within.to_string())
        .set_some("due", limit.due.map(|due| due.to_string()))
        .into()
}

fn grounds(question: &Question, found: &Found, due: &Due) -> Vec<Value> {
    let within = due.within.text(due.bound);
    let carried = |gives: Option<&str>, cite| {
        Value::from(citation(cite).set("rule", found.rule.id.as_str()).set("book", due.book.as_str()).set_some("gives", gives))
    };
    let mut grounds = vec![carried(Some(question.say(&within)), &due.limit.cite)];
    grounds.extend(due.also.iter().map(|cite| carried(None, cite)));
    if let Some(extension) = due.limit.extension.as_ref().filter(|_| due.extended_by > 0) {
        grounds.push(carried(Some(question.say(&extension.condition)), &extension.cite));
    }
    if !due.pauses.is_empty() {
        grounds.extend(due.limit.pauses.iter().map(|clause| carried(Some(question.say(&clause.name)), &clause.cite)));
    }
    grounds
}

fn laxer_tried(question: &Question, laxer: &Beside, due: &Due) -> Value {
    let failed = Text::new(format!("宽于“{}”的{}", due.book, due.within.zh()), format!("laxer than {} of `{}`", due.within, due.book));
    let mut tried = question.tried(question.say(&laxer.within.text(due.bound)), &failed, &laxer.cite);
    if let Some(entry) = tried.as_object_mut() {
        entry.insert("book".to_owned(), laxer.book.as_str().into());
    }
    tried
}

fn account(question: &Question, proof: &Proof) -> Value {
    let conventions = proof.conventions.iter().map(|applied| Value::from(citation(&applied.cite).set("says", question.say(&applied.text))));
    let runs = proof.stretches.iter().map(|run| {
        Value::from(
            Object::default()
                .set("from", run.from.to_string())
                .set("to", run.to.to_string())
                .set("days", run.days())
                .set("counted", run.counted)
                .set("reason", question.say(&run.reason))
                .set_some("notice", run.notice),
        )
    });
    Object::default().set_all("conventions", conventions).set_all("runs", runs).set("text", proof.text(question.lang)).into()
}
