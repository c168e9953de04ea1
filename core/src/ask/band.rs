//! Which grade, which amount?

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde_json::Value;

use super::question::{Question, refuse};
use crate::{
    error::{Code, Problem},
    form::band::{Band, Grade, Grades, Indicator, Interval, Score, Tariff},
    json::Object,
    reader::{Fields, Node},
    rulebook::{Form, Found},
    text::Text,
    verdict::Truth,
};

pub(super) fn answer(question: &Question, found: &Found, band: &Band) -> Option<Value> {
    match band {
        Band::Grades(grades) => graded(question, found, grades),
        Band::Tariff { currency, cases } => priced(question, found, currency, cases),
        Band::Score(score) => scored(question, found, score),
    }
}

fn graded(question: &Question, found: &Found, grades: &Grades) -> Option<Value> {
    let fields = question.facts()?;
    let value = fields.fact("value").and_then(interval);
    let scaled = grades.scale.as_ref().map(|scale| (scale, fields.truth(&scale.when)));
    fields.close();
    if let Some(says) = &grades.silent {
        return question.sink.take(Err(found.no_figure(says)));
    }
    check_range(question, grades, value);
    if !question.sink.is_clean() {
        return None;
    }
    let mut answer = question.answer(found, found.rule.note.as_ref());
    let Some(value) = value else {
        return Some(answer.set_all("open", [question.open("value", &value_question(grades), [])]).into());
    };
    let factors = match scaled {
        None | Some((_, Truth::No)) => vec![(1, 1)],
        Some((scale, Truth::Yes)) => vec![scale.by],
        Some((scale, Truth::Unknown)) => vec![(1, 1), scale.by],
    };
    grade(question, found, &mut answer, grades, value, &factors);
    if let Some((scale, Truth::Unknown)) = scaled {
        let (plain, changed) = (possible(grades, value, &[(1, 1)]), possible(grades, value, &[scale.by]));
        let by_scale = (plain != changed).then(|| question.open(&scale.when, &scale.name, []));
        let by_value = (plain.len() > 1 || changed.len() > 1).then(|| question.open("value", &value_question(grades), []));
        answer.set_all("open", by_scale.into_iter().chain(by_value));
    }
    Some(answer.into())
}

/// The grades a value may have under any of several factors, highest first.
fn possible<'g>(grades: &'g Grades, value: Interval, factors: &[(u32, u32)]) -> Vec<&'g Grade> {
    let reached: Vec<&Grade> = factors.iter().flat_map(|factor| grades.of(value, *factor)).collect();
    grades.rows.iter().filter(|row| reached.iter().any(|grade| grade.id == row.id)).collect()
}

/// The grade where it is settled; otherwise those still possible, and the value as the question that would settle it.
fn grade(question: &Question, found: &Found, answer: &mut Object, grades: &Grades, value: Interval, factors: &[(u32, u32)]) {
    let possible = possible(grades, value, factors);
    if let [grade] = possible.as_slice() {
        let cite = grade.cite.as_ref().unwrap_or(&found.rule.cite);
        answer
            .set("grade", grade.id.as_str())
            .set("says", question.say(&grade.name))
            .set_all("grounds", question.grounds(found, Some(question.say(&grade.name)), cite));
    } else {
        answer.set_all("between", possible.iter().map(|grade| grade.id.as_str()));
        answer.set_all("grounds", question.grounds(found, None, &found.rule.cite));
        if !value.is_exact() {
            answer.set_all("open", [question.open("value", &value_question(grades), [])]);
        }
    }
}

pub(super) fn value_question(grades: &Grades) -> Text {
    Text::new(format!("得多少{}？", grades.unit.zh), format!("how many {}?", grades.unit.en))
}

fn check_range(question: &Question, grades: &Grades, value: Option<Interval>) {
    let outside = value.is_some_and(|value| value.low < grades.min || grades.max.is_some_and(|max| value.high > max));
    if outside {
        let range = match grades.max {
            Some(max) => format!("{}…{max}", grades.min),
            None => format!("≥ {}", grades.min),
        };
        question.sink.report(Problem::new(
            Code::OutOfRange,
            "facts.value",
            Text::new(format!("数值不在 {range} 之内"), format!("the value is outside {range}")),
            Text::new("检查数值", "check the value"),
        ));
    }
}

/// A number, or `{ "low": …, "high": … }`.
fn interval(node: Node) -> Option<Interval> {
    if !node.value.is_object() {
        return node.decimal().map(Interval::exactly);
    }
    let fields = node.clone().object()?;
    let (low, high) = (fields.need("low").and_then(|node| node.decimal()), fields.need("high").and_then(|node| node.decimal()));
    fields.close();
    let interval = Interval { low: low?, high: high? };
    if interval.high < interval.low {
        return node.report(
            Code::Contradiction,
            Text::new("上限小于下限", "the upper bound lies below the lower"),
            Text::new("对调或改正", "swap or correct them"),
        );
    }
    Some(interval)
}

fn priced(question: &Question, found: &Found, currency: &str, cases: &[Tariff]) -> Option<Value> {
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
    let mut answer = question.answer(found, found.rule.note.as_ref());
    let (Some(tariff), Some(units)) = (tariff, units) else {
        let case = tariff.is_none().then(|| {
            let choices = cases.iter().map(|tariff| (tariff.id.clone(), tariff.name.clone()));
            question.open("case", &Text::new("按哪种标准计费？", "by which standard is it charged?"), choices)
        });
        let count = units.is_none().then(|| question.open("count", &count_question(tariff.or(cases.first())), []));
        return Some(answer.set_all("open", case.into_iter().chain(count)).into());
    };
    let Some(price) = tariff.price(units) else {
        return question.sink.take(Err(Problem::new(
            Code::OutOfRange,
            "facts.count",
            Text::new("数量过大，无法计费", "the count is too large to be priced"),
            Text::new("检查数量", "check the count"),
        )));
    };
    let gives = format!("{price} {currency}");
    answer
        .set("amount", Object::default().set("currency", currency).set("value", price.normalize().to_string()))
        .set_some("note", tariff.note.as_ref().or(found.rule.note.as_ref()).map(|note| question.say(note)))
        .set_all("grounds", question.grounds(found, Some(&gives), &tariff.cite));
    Some(answer.into())
}

pub(super) fn count_question(tariff: Option<&Tariff>) -> Text {
    tariff.map_or_else(Text::default, |tariff| Text::new(format!("多少{}？", tariff.unit.zh), format!("how many {}?", tariff.unit.en)))
}

/// Points of one indicator, as given.
struct Points {
    id: String,
    weight: Decimal,
    value: Interval,
    unknown: bool,
}

fn scored(question: &Question, found: &Found, score: &Score) -> Option<Value> {
    let scale = question.scale(score)?;
    let fields = question.facts()?;
    let points = fields
        .need("indicators")
        .and_then(|node| node.list())
        .map(|list| list.into_iter().filter_map(|node| read_points(question, score, node)).collect::<Vec<_>>());
    let deductions = amount(&fields, "deductions", scale.0.max);
    let bonus = amount(&fields, "bonus", scale.0.max);
    // A cap that the rulebook sets is not a fact to be given.
    let cap = score.bonus_cap.or_else(|| fields.may("bonus_cap").map(|_| amount(&fields, "bonus_cap", scale.0.max).low));
    fields.close();
    let points = points?;
    check_indicators(question, score, scale.0, &points);
    if !question.sink.is_clean() {
        return None;
    }
    let total = |end: fn(&Interval) -> Decimal, other: fn(&Interval) -> Decimal| {
        let earned = points.iter().try_fold(Decimal::ZERO, |sum, points| sum.checked_add(end(&points.value)));
        let bonus = cap.map_or(end(&bonus), |cap| end(&bonus).min(cap));
        let highest = scale.0.max.unwrap_or(Decimal::MAX);
        Some(earned?.checked_sub(other(&deductions))?.max(scale.0.min).checked_add(bonus)?.min(highest).normalize())
    };
    let (Some(low), Some(high)) = (total(|of| of.low, |of| of.high), total(|of| of.high, |of| of.low)) else {
        return question.sink.take(Err(out_of_range("facts.indicators")));
    };
    let value = Interval { low, high };
    let mut answer = question.answer(found, found.rule.note.as_ref());
    if value.is_exact() {
        answer.set("score", low.to_string());
    } else {
        answer.set("score", Object::default().set("low", low.to_string()).set("high", high.to_string()));
    }
    grade(question, &scale.1, &mut answer, scale.0, value, &[(1, 1)]);
    let unknown = points.iter().filter(|points| points.unknown);
    let open = unknown.map(|points| {
        let ask = Text::new(format!("指标“{}”得几分？", points.id), format!("how many points has `{}`?", points.id));
        question.open(&points.id, &ask, [])
    });
    let sums = [("deductions", deductions), ("bonus", bonus)].into_iter().filter(|(_, sum)| !sum.is_exact());
    let sums = sums.map(|(fact, _)| question.open(fact, &sum_question(fact), []));
    if !value.is_exact() {
        answer.set_all("open", open.chain(sums));
    }
    Some(answer.into())
}

/// What is added or taken off, as a question.
pub(super) fn sum_question(fact: &str) -> Text {
    match fact {
        "deductions" => Text::new("扣多少分？", "how many points are deducted?"),
        "bonus" => Text::new("加多少分？", "how many bonus points?"),
        _ => Text::new("加分上限？", "how many bonus points count at most?"),
    }
}

impl Question<'_, '_> {
    /// The scale that grades a score.
    fn scale<'q>(&'q self, score: &Score) -> Option<(&'q Grades, Found<'q>)> {
        let found = match self.on {
            Some(on) => self.book.rule(score.grades.as_str(), on),
            None => self.book.only(score.grades.as_str()),
        };
        let found = self.sink.take_all(found)?;
        match &found.rule.form {
            Form::Band(Band::Grades(grades)) => Some((grades, found)),
            _ => None,
        }
    }
}

/// A sum of points: nothing if it is left out, anything up to `most` if it is not known.
fn amount(fields: &Fields, key: &'static str, most: Option<Decimal>) -> Interval {
    let Some(node) = fields.may(key) else { return Interval::exactly(Decimal::ZERO) };
    if node.value.is_null() {
        return Interval { low: Decimal::ZERO, high: most.unwrap_or(Decimal::MAX) };
    }
    let value = node.decimal().unwrap_or_default();
    if value < Decimal::ZERO {
        node.bad_value::<()>(Text::new("不能为负", "must not be negative"), Text::new("写正数", "write it as a positive number"));
    }
    Interval::exactly(value)
}

/// One indicator: `value` must be there; `null` says that it is not yet known and may lie anywhere between nothing and full marks.
fn read_points(question: &Question, score: &Score, node: Node) -> Option<Points> {
    let path = node.path();
    let fields = node.object()?;
    let id = fields.need("id").and_then(|node| node.text());
    let fixed = score.indicators.iter().find(|indicator| Some(indicator.id.as_str()) == id);
    let weight = match fixed {
        Some(indicator) => Some(indicator.weight),
        None => fields.need("weight").and_then(|node| node.decimal()),
    };
    let unknown = fields.fact("value").is_none();
    let value = fields.need("value").filter(|_| !unknown).and_then(interval);
    fields.close();
    let weight = weight?;
    let value = if unknown { Interval { low: Decimal::ZERO, high: weight } } else { value? };
    if value.low < Decimal::ZERO || value.high > weight {
        question.sink.report(Problem::new(
            Code::OutOfRange,
            format!("{path}.value"),
            Text::new(format!("得分须在 0 与 {weight} 之间"), format!("the points must lie between 0 and {weight}")),
            Text::new("检查得分", "check the points"),
        ));
    }
    Some(Points { id: id?.to_owned(), weight, value, unknown: unknown || !value.is_exact() })
}

/// Every indicator once, none missing, and the weights make up the whole scale.
fn check_indicators(question: &Question, score: &Score, scale: &Grades, points: &[Points]) {
    let mut seen = BTreeSet::new();
    for (i, point) in points.iter().enumerate() {
        if !seen.insert(&point.id) {
            question.sink.report(Problem::new(
                Code::DuplicateKey,
                format!("facts.indicators[{i}].id"),
                Text::new(format!("指标“{}”重复", point.id), format!("the indicator `{}` stands twice", point.id)),
                Text::new("每项指标只写一次", "give each indicator once"),
            ));
        }
    }
    for Indicator { id, name, .. } in score.indicators.iter().filter(|indicator| points.iter().all(|point| point.id != indicator.id)) {
        question.sink.report(Problem::new(
            Code::MissingKey,
            "facts.indicators",
            Text::new(format!("缺少指标“{id}”（{}）", name.zh), format!("the indicator `{id}` ({}) is missing", name.en)),
            Text::new("补上；未知写 value = null", "add it; value = null if it is not known"),
        ));
    }
    let whole = points.iter().try_fold(Decimal::ZERO, |sum, point| sum.checked_add(point.weight));
    if let Some(max) = scale.max.filter(|max| whole != Some(*max)) {
        let whole = whole.map_or_else(|| "∞".to_owned(), |whole| whole.normalize().to_string());
        question.sink.report(Problem::new(
            Code::Contradiction,
            "facts.indicators",
            Text::new(format!("各指标分值合计 {whole}，应为 {max}"), format!("the weights make {whole}, they should make {max}")),
            Text::new("补齐缺少的指标，或改正分值", "add the missing indicators or correct the weights"),
        ));
    }
}

fn out_of_range(path: &str) -> Problem {
    Problem::new(Code::OutOfRange, path, Text::new("数值过大", "the numbers are too large"), Text::new("检查数值", "check them"))
}
