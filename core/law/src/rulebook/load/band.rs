//! Reading a band: grades, a tariff, or a weighted score.

use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::{Common, Loader, cases, cite::Around, named};
use crate::{
    error::{Code, Problem},
    form::band::{Band, Floor, Grade, Grades, Indicator, Rate, Scale, Score, Tariff},
    law::RuleId,
    reader::{Fields, Node},
    text::Text,
};

impl Loader<'_> {
    pub(super) fn band(&self, fields: &Fields, common: &Common) -> Option<Band> {
        let kind = fields
            .may("kind")
            .map_or(Some("grade"), |node| node.name(&[("grade", "grade"), ("progressive", "progressive"), ("score", "score")]));
        match kind {
            Some("progressive") => self.tariff(fields, common),
            Some("score") => self.score(fields),
            Some(_) => self.grades(fields).map(|grades| Band::Grades(Box::new(grades))),
            None => {
                fields.know(&["case", "row", "unit", "min", "max", "scale", "silent", "currency", "grades", "bonus_cap", "indicator"]);
                None
            }
        }
    }

    fn grades(&self, fields: &Fields) -> Option<Grades> {
        let silent = fields.may("silent").and_then(Node::phrase);
        let unit = fields.need("unit").and_then(Node::phrase);
        let min = fields.may("min").and_then(|node| node.decimal()).unwrap_or_default();
        let max = fields.may("max").and_then(|node| node.decimal());
        let scale = fields.may("scale").and_then(|node| self.scale(node));
        let rows = self.entries(fields, "row", |row| {
            let grade = row.need("grade").and_then(|node| node.text().map(str::to_owned));
            let name = row.need("name").and_then(Node::phrase);
            let floor = Floor::read(row, silent.is_some());
            let cite = row.may("cite").and_then(|node| self.citation(node));
            let floor = floor?;
            Some(Grade { floor, id: grade?, name: name?, cite })
        })?;
        self.distinct(fields, rows.iter().map(|row| row.id.as_str()));
        let is_named = unit.is_some();
        let grades = Grades { unit: unit.unwrap_or_default(), min, max, rows: Grade::in_order(rows), scale, silent };
        grades.faults(&fields.path()).into_iter().for_each(|fault| self.sink.report(fault));
        is_named.then_some(grades)
    }

    fn scale(&self, node: Node) -> Option<Scale> {
        let fields = node.object()?;
        let ratio = |text: &str| {
            let (num, den) = text.split_once('/').unwrap_or((text, "1"));
            let positive = |part: &str| part.parse::<NonZeroU32>().ok();
            positive(num).zip(positive(den)).ok_or_else(|| Text::new(format!("“{text}”不是分数"), format!("`{text}` is not a fraction")))
        };
        let by = fields.need("by").and_then(|node| node.parse(ratio, Text::new("例如 \"4/3\"", "for instance \"4/3\"")));
        let when = fields.need("when").and_then(|node| node.text().map(str::to_owned));
        let name = fields.need("name").and_then(Node::phrase);
        let cite = self.cite(&fields);
        fields.close();
        Some(Scale { by: by?, when: when?, name: name?, cite: cite? })
    }

    fn tariff(&self, fields: &Fields, common: &Common) -> Option<Band> {
        let currency = fields.need("currency").and_then(|node| node.text().map(str::to_owned));
        let tariffs: Vec<Tariff> = match cases(fields) {
            None => {
                let (unit, rates) = self.rates(fields);
                let whole = (|| {
                    Some(Tariff {
                        id: String::new(),
                        name: common.name.clone()?,
                        unit: unit?,
                        rates: rates?,
                        note: None,
                        cite: common.cite.clone()?,
                    })
                })();
                whole.into_iter().collect()
            }
            Some(cases) => cases.into_iter().filter_map(|case| self.tariff_case(case, common)).collect(),
        };
        self.distinct(fields, tariffs.iter().map(|tariff| tariff.id.as_str()));
        (!tariffs.is_empty()).then_some(Band::Tariff { currency: currency?, cases: tariffs })
    }

    fn tariff_case(&self, case: Node, common: &Common) -> Option<Tariff> {
        let fields = case.object()?;
        let named = named(&fields);
        let (unit, rates) = self.rates(&fields);
        let cite = self.cite_or(&fields, Around::Rule(common.cite.as_ref()));
        let note = fields.may("note").and_then(Node::phrase);
        fields.close();
        let (id, name) = named?;
        Some(Tariff { id, name, unit: unit?, rates: rates?, note, cite: cite? })
    }

    fn rates(&self, fields: &Fields) -> (Option<Text>, Option<Vec<Rate>>) {
        let unit = fields.need("unit").and_then(Node::phrase);
        let rates = self.entries(fields, "row", |row| {
            let from = row.need("from").and_then(|node| count(&node, 0));
            let rate = row.need("rate").and_then(|node| node.decimal());
            let step = row.may("step").and_then(Node::object).and_then(|step| {
                let every = step.need("every").and_then(|node| count(&node, 1)).and_then(NonZeroU32::new);
                let add = step.need("add").and_then(|node| node.decimal());
                step.close();
                every.zip(add)
            });
            Some(Rate { from: from?, rate: rate?, step })
        });
        if let Some(rates) = &rates {
            self.check_rates(fields, rates);
        }
        (unit, rates)
    }

    fn check_rates(&self, fields: &Fields, rates: &[Rate]) {
        let ordered = rates.iter().zip(rates.iter().skip(1)).all(|(lower, upper)| lower.from < upper.from && lower.step.is_none());
        if !ordered || rates.first().is_none_or(|rate| rate.from > 1) {
            self.sink.report(Problem::new(
                Code::Gap,
                fields.path_to("row"),
                Text::new(
                    "费率须自第 0 或第 1 件起、逐档递增，step 只能在末档",
                    "rates must begin at unit 0 or 1 and rise from row to row; only the last may have a step",
                ),
                Text::new("例如 from = \"1\"、from = \"11\"、from = \"31\"", "for instance from = \"1\", from = \"11\", from = \"31\""),
            ));
        }
    }

    fn score(&self, fields: &Fields) -> Option<Band> {
        let grades = fields.need("grades");
        let bonus_cap = fields.may("bonus_cap").and_then(|node| node.decimal());
        let indicators = fields.may("indicator").map_or(Some(Vec::new()), |_| {
            self.entries(fields, "indicator", |indicator| {
                let weight = indicator.need("weight").and_then(|node| node.decimal());
                let (id, name) = named(indicator)?;
                Some(Indicator { id, name, weight: weight? })
            })
        })?;
        Some(Band::Score(Score { grades: RuleId::from(grades?.text()?), indicators, bonus_cap }))
    }
}

/// A whole number written as decimal text, like every figure of a band.
fn count(node: &Node, at_least: u32) -> Option<u32> {
    let number = node.decimal()?;
    let whole = u32::try_from(number).ok().filter(|n| Decimal::from(*n) == number && *n >= at_least);
    whole.or_else(|| {
        node.bad_value(
            Text::new(format!("须为不小于 {at_least} 的整数"), format!("must be a whole number of at least {at_least}")),
            Text::new("例如 \"11\"", "for instance \"11\""),
        )
    })
}
