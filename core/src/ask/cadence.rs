//! Is it done often enough?

use serde_json::Value;

use super::{
    answer::citation,
    question::{Question, refuse},
};
use crate::{
    error::{Code, Problem},
    form::cadence::{Cadence, Demand, Frequency, Period},
    json::Object,
    rulebook::Found,
    text::Text,
};

pub(super) fn answer(question: &Question, found: &Found, cadence: &Cadence) -> Option<Value> {
    let fields = question.facts()?;
    let day = |key: &'static str| fields.fact(key).and_then(|node| node.date());
    let (from, to) = (day("from"), day("to"));
    let acts = fields.fact("dates").and_then(|node| node.list());
    let acts: Option<Vec<_>> = acts.map(|acts| acts.iter().filter_map(|act| act.date()).collect());
    let case = fields.fact("case").and_then(|node| node.text());
    fields.close();
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        question.sink.report(Problem::new(
            Code::Contradiction,
            "facts.to",
            Text::new("终止日早于起始日", "the last day lies before the first"),
            Text::new("对调或改正", "swap or correct them"),
        ));
    }
    let frequency = match (cadence.cases.as_slice(), case) {
        ([only], None) => Some(only),
        (cases, Some(case)) => {
            let frequency = cases.iter().find(|frequency| frequency.id == case);
            if frequency.is_none() {
                refuse(question.sink, "facts.case", case, &cases.iter().map(|frequency| frequency.id.as_str()).collect::<Vec<_>>());
            }
            frequency
        }
        (_, None) => None,
    };
    if !question.sink.is_clean() {
        return None;
    }
    let mut answer = question.answer(found, found.rule.note.as_ref());
    let (Some(frequency), Some(from), Some(to), Some(acts)) = (frequency, from, to, acts.as_ref()) else {
        return Some(answer.set_all("open", open(question, cadence, frequency, [from.is_some(), to.is_some(), acts.is_some()])).into());
    };
    let demand = frequency.demand.as_ref().map_err(|says| found.no_figure(says)).map_err(|fault| question.sink.report(fault)).ok()?;
    let record = demand.check(acts, from, to)?;
    let period = |period: &Period, demand: &Demand| {
        let mut entry = Object::default();
        entry.set("from", period.from.to_string()).set("to", period.to.to_string()).set("acts", period.acts).set("needed", demand.at_least);
        Value::from(entry)
    };
    let every = demand.every.text();
    let gives = Text::new(format!("{}至少{}次", every.zh, demand.at_least), format!("at least {} {}", demand.at_least, every.en));
    answer
        .set_some("outcome", (record.whole > 0).then_some(if record.lapses.is_empty() { "kept" } else { "lapsed" }))
        .set_some("note", frequency.note.as_ref().or(found.rule.note.as_ref()).map(|note| question.say(note)))
        .set_all("lapses", record.lapses.iter().map(|lapse| period(lapse, demand)))
        .set_all("open", (record.whole == 0).then(|| question.open("to", &longer_span(demand), [])))
        .set_some("next", record.open.as_ref().map(|open| period(open, demand)))
        .set_all(
            "grounds",
            [citation(&frequency.cite)
                .set("rule", found.rule.id.as_str())
                .set("book", found.book.id.as_str())
                .set("gives", question.say(&gives))],
        );
    Some(answer.into())
}

fn open(question: &Question, cadence: &Cadence, frequency: Option<&Frequency>, given: [bool; 3]) -> Vec<Value> {
    let mut open = Vec::new();
    if frequency.is_none() {
        let cases = cadence.cases.iter().map(|frequency| (frequency.id.clone(), frequency.name.clone()));
        open.push(question.open("case", &super::term::case_question(), cases));
    }
    let asked = questions(cadence).into_iter().zip(given).filter(|(_, given)| !given);
    open.extend(asked.map(|((fact, ask), _)| question.open(fact, &ask, [])));
    open
}

/// The span looked at held no whole period.
fn longer_span(demand: &Demand) -> Text {
    let every = demand.every.text();
    Text::new(
        format!("所查时段不足一个完整周期（{}），无法判断；可查到更晚的哪一天？", every.zh),
        format!("the span holds no whole period ({}), so nothing can be said: up to which later day can it be checked?", every.en),
    )
}

/// The facts of every cadence, with their questions.
pub(super) fn questions(cadence: &Cadence) -> [(&'static str, Text); 3] {
    let acts = cadence.acts.clone().unwrap_or_else(|| Text::new("行为", "acts"));
    [
        ("from", Text::new("自哪一天起查？", "from which day on is it checked?")),
        ("to", Text::new("查到哪一天？", "up to which day?")),
        ("dates", Text::new(format!("各次{}的日期？", acts.zh), format!("on which days were the {}?", acts.en))),
    ]
}
