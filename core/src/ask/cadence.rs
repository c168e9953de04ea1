//! Is it done often enough?

use super::{
    answer::ground,
    question::{Question, refuse},
    term::ask_case,
};
use crate::{
    answer::{self, Answer, Told},
    form::cadence::{Cadence, Period},
    rulebook::{Found, reversed},
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, cadence: &Cadence) -> Option<Answer> {
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
        question.sink.report(reversed());
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
    let given = [from.is_some(), to.is_some(), acts.is_some()];
    let (Some(frequency), Some(from), Some(to), Some(acts)) = (frequency, from, to, acts) else {
        let cases = cadence.cases.iter().map(|frequency| (frequency.id.as_str(), &frequency.name));
        let case = frequency.is_none().then(|| ask_case(cases));
        let others = cadence.asks().into_iter().zip(given).filter(|(_, given)| !given).map(|(ask, _)| ask);
        return Some(question.unanswered(found, case.into_iter().chain(others)));
    };
    let demand = frequency.demand.as_ref().map_err(|says| found.no_figure(says)).map_err(|fault| question.sink.report(fault)).ok()?;
    let record = demand.check(&acts, from, to)?;
    let period = |period: &Period| answer::Period { from: period.from, to: period.to, acts: period.acts, needed: demand.at_least.get() };
    let mut said = question.said(found, frequency.note.as_ref().or(found.rule.note.as_ref()));
    said.grounds = vec![ground(found, Some(demand.text()), &frequency.cite)];
    said.open = record.asks().into_iter().map(Into::into).collect();
    let told = answer::Regularity {
        outcome: record.outcome(),
        lapses: record.lapses.iter().map(period).collect(),
        next: record.open.as_ref().map(period),
    };
    Some(question.tells(said, Told::Regularity(told)))
}
