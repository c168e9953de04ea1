//! Which grade, which amount?

use rust_decimal::Decimal;

use super::{
    answer::grounds,
    question::{Question, refuse},
};
use crate::{
    answer::{self, Amount, Answer, Said, Told},
    form::{
        asked::Ask,
        band::{Band, Given, Graded, Grades, Interval, Score, Sheet, Tariff},
    },
    reader::{Fields, Node},
    rulebook::{Form, Found, too_many},
    text::Text,
    verdict::Truth,
};

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, band: &Band) -> Option<Answer> {
    match band {
        Band::Grades(grades) => graded(question, found, grades),
        Band::Tariff { currency, cases } => priced(question, found, currency, cases),
        Band::Score(score) => scored(question, found, score),
    }
}

fn graded(question: &Question, found: &Found, grades: &Grades) -> Option<Answer> {
    let fields = question.facts()?;
    let value = fields.fact("value").and_then(interval);
    let scaled = grades.scale.as_ref().map_or(Truth::No, |scale| fields.truth(&scale.when));
    fields.close();
    if let Some(says) = &grades.silent {
        return question.sink.take(Err(found.no_figure(says)));
    }
    let graded = value.map(|value| question.sink.take(grades.grade(value, scaled)));
    if !question.sink.is_clean() {
        return None;
    }
    let Some(graded) = graded else { return Some(question.unanswered(found, [grades.ask()])) };
    let graded = graded?;
    let mut said = question.said(found, found.rule.note.as_ref());
    said.open = graded.asks().iter().cloned().map(Into::into).collect();
    let told = grade(&mut said, found, &graded, None);
    Some(question.tells(said, told))
}

/// The grade where it is settled; otherwise those still possible.
fn grade(said: &mut Said, found: &Found, graded: &Graded, score: Option<Interval>) -> Told {
    let settled = graded.outcome();
    let cite = settled.and_then(|grade| grade.cite.as_ref()).unwrap_or(&found.rule.cite);
    said.grounds = grounds(found, settled.map(|grade| grade.name.clone()), cite);
    let open = graded.possible.iter().filter(|_| settled.is_none());
    Told::Grade(answer::Grade {
        graded: settled.map(|grade| answer::Graded { grade: grade.id.clone(), says: grade.name.clone() }),
        between: open.map(|grade| grade.id.clone()).collect(),
        score,
    })
}

/// A number, or `{ "low": …, "high": … }`.
fn interval(node: Node) -> Option<Interval> {
    if !node.value.is_object() {
        return node.decimal().map(Interval::exactly);
    }
    let fields = node.clone().object()?;
    let (low, high) = (fields.need("low").and_then(|node| node.decimal()), fields.need("high").and_then(|node| node.decimal()));
    fields.close();
    Some(Interval { low: low?, high: high? })
}

fn priced(question: &Question, found: &Found, currency: &str, cases: &[Tariff]) -> Option<Answer> {
    let fields = question.facts()?;
    let case = fields.fact("case").and_then(|node| node.text());
    let units = fields.fact("count").and_then(|node| node.whole(0));
    fields.close();
    let tariff = match (cases, case) {
        ([only], None) => Some(only),
        (_, Some(case)) => cases.iter().find(|tariff| tariff.id == case).or_else(|| {
            refuse(question.sink, "facts.case", case, &cases.iter().map(|tariff| tariff.id.as_str()).collect::<Vec<_>>());
            None
        }),
        (_, None) => None,
    };
    if !question.sink.is_clean() {
        return None;
    }
    let (Some(tariff), Some(units)) = (tariff, units) else {
        let case = tariff.is_none().then(|| {
            let words = Text::new("按哪种标准计费？", "by which standard is it charged?");
            Ask::new("case", words).of(cases.iter().map(|tariff| (tariff.id.as_str(), &tariff.name)))
        });
        let count = tariff.or(cases.first()).filter(|_| units.is_none()).map(Tariff::ask);
        return Some(question.unanswered(found, case.into_iter().chain(count)));
    };
    let price = question.sink.take(tariff.price(units).ok_or_else(too_many))?;
    let gives = format!("{price} {currency}");
    let mut said = question.said(found, tariff.note.as_ref().or(found.rule.note.as_ref()));
    said.grounds = grounds(found, Some(Text::new(gives.clone(), gives)), &tariff.cite);
    let amount = Amount { currency: currency.to_owned(), value: price };
    Some(question.tells(said, Told::Price(answer::Price { amount })))
}

fn scored(question: &Question, found: &Found, score: &Score) -> Option<Answer> {
    let (grades, scale) = question.scale(score)?;
    let fields = question.facts()?;
    let entries = fields.need("indicators").and_then(|node| node.list());
    let entries = entries.map(|list| list.into_iter().map(|node| entry(score, node)).collect());
    let (deductions, bonus) = (sum(&fields, "deductions"), sum(&fields, "bonus"));
    // A cap that the rulebook sets is not a fact to be given.
    let is_capped = score.bonus_cap.is_none() && fields.may("bonus_cap").is_some();
    let unknown = Interval { low: Decimal::ZERO, high: Decimal::MAX };
    let bonus_cap = is_capped.then(|| sum(&fields, "bonus_cap").map_or(unknown, Interval::exactly));
    fields.close();
    let sheet = Sheet { points: entries.unwrap_or_else(|| vec![UNREAD]), deductions, bonus, bonus_cap };
    let Some(sheet) = sheet.whole().filter(|_| question.sink.is_clean()) else {
        score.faults(grades, &sheet).into_iter().for_each(|fault| question.sink.report(fault));
        return None;
    };
    let reckoned = question.sink.take_all(score.reckon(grades, &sheet))?;
    let mut said = question.said(found, found.rule.note.as_ref());
    said.open = reckoned.asks().iter().cloned().map(Into::into).collect();
    let told = grade(&mut said, &scale, &reckoned.grade, Some(reckoned.score));
    Some(question.tells(said, told))
}

impl Question<'_, '_> {
    /// The scale that grades a score.
    fn scale<'q>(&'q self, score: &Score) -> Option<(&'q Grades, Found<'q>)> {
        let found = self.sink.take_all(self.book.find(score.grades.as_str(), self.on))?;
        match &found.rule.form {
            Form::Band(Band::Grades(grades)) => Some((grades, found)),
            _ => None,
        }
    }
}

/// A sum of points: nothing if it is left out, `None` if it is not known.
fn sum(fields: &Fields, key: &'static str) -> Option<Decimal> {
    match fields.may(key) {
        Some(node) if node.value.is_null() => None,
        Some(node) => node.decimal(),
        None => Some(Decimal::ZERO),
    }
}

/// An indicator of which nothing could be read.
const UNREAD: Given = Given { id: None, weight: None, value: None };

/// One indicator: `value` must be there; `null` says that it is not yet known.
fn entry<'v>(score: &Score, node: Node<'v, '_>) -> Given<'v> {
    let Some(fields) = node.object() else { return UNREAD };
    let id = fields.need("id").and_then(|node| node.text());
    let fixed = score.indicators.iter().find(|indicator| Some(indicator.id.as_str()) == id);
    let weight = match fixed {
        Some(indicator) => Some(indicator.weight),
        None => fields.need("weight").and_then(|node| node.decimal()),
    };
    let unknown = fields.fact("value").is_none();
    let value = fields.need("value").filter(|_| !unknown).and_then(interval);
    fields.close();
    Given { id, weight, value }
}
