//! Which outcome?

use chrono::NaiveDate;

use super::{
    question::{Question, refuse},
    screen::{self, Seen},
};
use crate::{
    answer::{self, Answer, Ground, Open, Told},
    error::{Code, Problem, join},
    form::table::{Contradiction, Counted, Dated, Decision, Fact, Known, Rests, Row, Table, Tried, bit},
    reader::Fields,
    request::received::{self, other_law},
    rulebook::Found,
    text::Text,
    verdict::Truth,
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, table: &Table) -> Option<Answer> {
    let fields = question.facts()?;
    let screened = screen::read(question, &fields, table);
    let given = known(question, &fields, table);
    let days: Vec<(&str, Option<NaiveDate>)> =
        dated(table).map(|dated| (dated.fact.as_str(), fields.fact(dated.fact.clone()).and_then(|node| node.date()))).collect();
    fields.close();
    let seen = screened.map(|screened| screened.seen(question, given, table));
    let verdict = table.verdict(seen.as_ref().map_or(given, |seen| seen.known));
    verdict.contradictions().for_each(|contradiction| refuse_together(question, table, given, &contradiction));
    if !question.sink.is_clean() {
        return None;
    }
    let day = verdict.outcome().and_then(|outcome| outcome.dated.as_ref());
    let date = day.and_then(|day| days.iter().find(|(fact, _)| *fact == day.fact)?.1);
    if let Some((law, received)) =
        question.on.zip(date).filter(|(law, received)| found.rule.id.as_str() == received::RULE && law != received)
    {
        question.sink.report(other_law(if question.named_on.is_some() { "on" } else { "facts.channel" }, law, received));
        return None;
    }
    let mut said = question.said(found, found.rule.note.as_ref());
    said.open = verdict.asks().into_iter().map(Open::from).collect();
    said.open.extend(day.filter(|_| date.is_none()).map(|day| Open::new(&day.fact, day.name.clone())));
    said.grounds = verdict.grounds().map(|ground| stands(ground.row, Some(ground.outcome.name.clone()))).collect();
    if said.grounds.is_empty() && verdict.decision() != Decision::Uncovered {
        let source = &table.source;
        let cite = found.rule.cite.clone();
        said.grounds = vec![Ground { cite, rule: source.rule.clone(), book: source.book.clone(), gives: None }];
    }
    said.tried = verdict.tried().map(|tried| failed(&tried)).collect();
    let (findings, left_out, masked) =
        seen.map_or((None, None, None), |Seen { findings, left_out, masked, known: _ }| (Some(findings), left_out, masked));
    let decided = verdict.outcome().map(|outcome| answer::Decided {
        outcome: outcome.id.clone(),
        says: outcome.name.clone(),
        counted_as: outcome.counted_as.as_ref().map(counted),
        date,
    });
    let told = answer::Verdict {
        decided,
        readings: verdict.readings().map(|rests| reading(&rests)).collect(),
        duties: verdict.duties().map(answer::Duty::from).collect(),
        findings,
        findings_left_out: left_out,
        masked,
    };
    Some(question.tells(said, Told::Verdict(Box::new(told))))
}

/// The row of the annual report's statistics that counts the outcome.
fn counted(counted: &Counted) -> answer::Counted {
    answer::Counted { cite: counted.cite.clone(), row: counted.row.clone(), name: counted.name.clone() }
}

/// What the question says of the table's facts.
fn known(question: &Question, fields: &Fields, table: &Table) -> Known {
    let choice = table.choice.as_ref().and_then(|choice| {
        let named: Vec<(&str, usize)> = choice.of.iter().filter_map(|i| Some((table.facts.get(*i)?.id.as_str(), *i))).collect();
        let names: Vec<&str> = named.iter().map(|(name, _)| *name).collect();
        let node = fields.fact(choice.id.clone())?;
        let name = node.text()?;
        let chosen = named.iter().find(|(known, _)| *known == name);
        if chosen.is_none() {
            refuse(question.sink, &node.path(), name, &names);
        }
        Some((choice, chosen?.1))
    });
    let known = choice.map_or_else(Known::default, |(choice, chosen)| table.chosen(Known::default(), choice, chosen));
    table.facts.iter().enumerate().fold(known, |known, (i, fact)| match fields.truth(&fact.id) {
        Truth::Unknown => known,
        truth => {
            if known.known & bit(i) != 0 && (known.value & bit(i) != 0) != (truth == Truth::Yes) {
                // What the choice says stays, or the contradiction would be found once more among the facts.
                question.sink.report(Problem::new(
                    Code::Contradiction,
                    format!("facts.{}", fact.id),
                    Text::new(format!("“{}”与所选不符", fact.id), format!("`{}` contradicts the choice", fact.id)),
                    Text::new("只写其中之一", "give only one of the two"),
                ));
                return known;
            }
            known.with(bit(i), truth == Truth::Yes)
        }
    })
}

/// The days that the outcomes single out.
pub(super) fn dated(table: &Table) -> impl Iterator<Item = &Dated> {
    let days = || table.outcomes.iter().filter_map(|outcome| outcome.dated.as_ref());
    days().enumerate().filter(move |(i, day)| !days().take(*i).any(|earlier| earlier.fact == day.fact)).map(|(_, day)| day)
}

/// Facts that cannot be so together. A text that is screened stands for the facts that it shows.
fn refuse_together(question: &Question, table: &Table, given: Known, contradiction: &Contradiction) {
    let is_given = |fact: &Fact| table.named(given.known).any(|given| given.id == fact.id);
    let last = contradiction.facts().map(|(fact, _)| fact).rfind(|fact| is_given(fact));
    question.sink.report(contradiction.problem(Some(join("facts", last.map_or("text", |fact| fact.id.as_str())))));
}

/// The rule and the passage in which a row stands.
fn stands(row: &Row, gives: Option<Text>) -> Ground {
    Ground { cite: row.cite.clone(), rule: row.source.rule.clone(), book: row.source.book.clone(), gives }
}

/// A row that does not apply, and the facts that fail it.
fn failed(tried: &Tried) -> answer::Tried {
    let say = |(fact, holds): (&Fact, bool)| match holds {
        true => (format!("“{}”——是", fact.name.zh), format!("`{}`: yes", fact.name.en)),
        false => (format!("“{}”——否", fact.name.zh), format!("`{}`: no", fact.name.en)),
    };
    let (zh, en): (Vec<_>, Vec<_>) = tried.failed().map(say).unzip();
    answer::Tried {
        cite: tried.row.cite.clone(),
        outcome: tried.outcome.name.clone(),
        failed: Text::new(zh.join("；"), en.join("; ")),
        rule: Some(tried.row.source.rule.clone()),
        book: Some(tried.row.source.book.clone()),
    }
}

/// A reading of the law without which the answer would be another.
fn reading(rests: &Rests) -> answer::Reading {
    let says = rests.fact.name.clone();
    answer::Reading { cite: rests.reading.cite.clone(), fact: rests.fact.id.clone(), value: rests.value, says }
}
