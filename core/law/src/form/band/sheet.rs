//! What makes up a weighted score, and all that can be wrong with it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Grades, Indicator, Interval, Score};
use crate::{
    error::{Code, Problem},
    text::Text,
};

/// The points of one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    /// The indicator.
    pub id: String,
    /// The most it can contribute.
    pub weight: Decimal,
    /// Its points; `None` where they are not yet known and may lie anywhere between nothing and the weight.
    pub value: Option<Interval>,
}

impl Points {
    pub(super) fn value(&self) -> Interval {
        self.value.unwrap_or(Interval { low: Decimal::ZERO, high: self.weight })
    }

    fn given(&self) -> Given<'_> {
        Given { id: Some(&self.id), weight: Some(self.weight), value: self.value }
    }
}

/// Everything that makes up a score. `None` says that a sum is not known; one that does not apply is 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet<P = Points> {
    /// The points of each indicator.
    pub points: Vec<P>,
    /// Points taken off.
    pub deductions: Option<Decimal>,
    /// Points added.
    pub bonus: Option<Decimal>,
    /// The most a bonus can add, where the law leaves that to the body that assesses; `None` where nothing caps it.
    pub bonus_cap: Option<Interval>,
}

/// One indicator of a sheet as far as it could be read: `None` is what could not be, or is not known. What is wrong with the rest of the
/// sheet can then be told along with that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<'a> {
    /// The indicator.
    pub id: Option<&'a str>,
    /// The most it can contribute.
    pub weight: Option<Decimal>,
    /// Its points.
    pub value: Option<Interval>,
}

impl Sheet {
    /// The sheet as one that could be read whole.
    pub(super) fn entries(&self) -> Sheet<Given<'_>> {
        let Self { deductions, bonus, bonus_cap, .. } = *self;
        Sheet { points: self.points.iter().map(Points::given).collect(), deductions, bonus, bonus_cap }
    }
}

impl Sheet<Given<'_>> {
    /// The sheet of those entries; `None` if the name or the weight of one could not be read.
    pub fn whole(&self) -> Option<Sheet> {
        let points = |entry: &Given| Some(Points { id: entry.id?.to_owned(), weight: entry.weight?, value: entry.value });
        let Self { deductions, bonus, bonus_cap, .. } = *self;
        Some(Sheet { points: self.points.iter().map(points).collect::<Option<_>>()?, deductions, bonus, bonus_cap })
    }

    /// No sum below nothing.
    fn wrong_sums(&self) -> impl Iterator<Item = Problem> {
        let sums = [("deductions", self.deductions), ("bonus", self.bonus), ("bonus_cap", self.bonus_cap.map(|cap| cap.low))];
        let negative = sums.into_iter().filter(|(_, sum)| sum.is_some_and(|sum| sum < Decimal::ZERO));
        let negative = negative.map(|(sum, _)| {
            Problem::new(
                Code::BadValue,
                format!("facts.{sum}"),
                Text::new("不能为负", "must not be negative"),
                Text::new("写正数", "write it as a positive number"),
            )
        });
        negative.chain(self.bonus_cap.and_then(|cap| cap.wrong("facts.bonus_cap")))
    }
}

impl Given<'_> {
    /// Points from nothing to the weight.
    fn wrong(self, i: usize) -> Option<Problem> {
        let at = format!("facts.indicators[{i}].value");
        if let Some(wrong) = self.value.and_then(|value| value.wrong(&at)) {
            return Some(wrong);
        }
        let weight = self.weight?;
        let value = self.value.unwrap_or(Interval { low: Decimal::ZERO, high: weight });
        (value.low < Decimal::ZERO || value.high > weight || weight < Decimal::ZERO).then(|| {
            Problem::new(
                Code::OutOfRange,
                at,
                Text::new(format!("得分须在 0 与 {weight} 之间"), format!("the points must lie between 0 and {weight}")),
                Text::new("检查得分", "check the points"),
            )
        })
    }
}

impl Score {
    /// All that is wrong with a sheet: points beyond their weight, a negative sum, an indicator given twice, one of the rulebook's that is
    /// missing, weights that do not make up the scale. What would rest on an entry that could not be read is not told.
    ///
    /// ```
    /// use gongkai::{Library, form::band::{Band, Given, Sheet}, rulebook::Form};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let day = "2023-01-01".parse()?;
    /// let grades = book.band("assessment.band", day)?.grades()?;
    /// let Form::Band(Band::Score(score)) = &book.rule("assessment.score", day)?.rule.form else { panic!() };
    /// let unread = Given { id: Some("website"), weight: None, value: None };
    /// let mut sheet = Sheet { points: vec![unread, unread], deductions: Some((-1).into()), bonus: None, bonus_cap: None };
    /// let paths = |sheet: &Sheet<Given>| score.faults(grades, sheet).into_iter().map(|fault| fault.path).collect::<Vec<_>>();
    /// assert_eq!(paths(&sheet), ["facts.deductions", "facts.indicators[1].id"]); // nothing is said of the weights
    /// sheet.points = vec![Given { weight: Some(80.into()), ..unread }];
    /// assert_eq!(paths(&sheet), ["facts.deductions", "facts.indicators"]); // they should make 100
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn faults(&self, grades: &Grades, sheet: &Sheet<Given>) -> Vec<Problem> {
        let entries = sheet.points.as_slice();
        let mut wrong: Vec<Problem> = entries.iter().enumerate().filter_map(|(i, entry)| entry.wrong(i)).collect();
        wrong.extend(sheet.wrong_sums());
        wrong.extend(twice(entries));
        if entries.iter().all(|entry| entry.id.is_some()) {
            wrong.extend(self.missing(entries));
        }
        if entries.iter().all(|entry| entry.weight.is_some()) {
            wrong.extend(grades.max.and_then(|max| not_whole(entries, max)));
        }
        wrong
    }

    /// The indicators that the rulebook names and the sheet lacks.
    fn missing(&self, entries: &[Given]) -> impl Iterator<Item = Problem> {
        let missing = self.indicators.iter().filter(|indicator| entries.iter().all(|entry| entry.id != Some(&indicator.id)));
        missing.map(|Indicator { id, name, .. }| {
            Problem::new(
                Code::MissingKey,
                "facts.indicators",
                Text::new(format!("缺少指标“{id}”（{}）", name.zh), format!("the indicator `{id}` ({}) is missing", name.en)),
                Text::new("补上；未知写 value = null", "add it; value = null if it is not known"),
            )
        })
    }
}

fn twice(entries: &[Given]) -> impl Iterator<Item = Problem> {
    let mut seen = BTreeSet::new();
    let named = entries.iter().enumerate().filter_map(|(i, entry)| Some((i, entry.id?)));
    named.filter(move |(_, id)| !seen.insert(*id)).map(|(i, id)| {
        Problem::new(
            Code::DuplicateKey,
            format!("facts.indicators[{i}].id"),
            Text::new(format!("指标“{id}”重复"), format!("the indicator `{id}` stands twice")),
            Text::new("每项指标只写一次", "give each indicator once"),
        )
    })
}

fn not_whole(entries: &[Given], max: Decimal) -> Option<Problem> {
    let whole = entries.iter().filter_map(|entry| entry.weight).try_fold(Decimal::ZERO, Decimal::checked_add);
    (whole != Some(max)).then(|| {
        let whole = whole.map_or_else(|| "∞".to_owned(), |whole| whole.normalize().to_string());
        Problem::new(
            Code::Contradiction,
            "facts.indicators",
            Text::new(format!("各指标分值合计 {whole}，应为 {max}"), format!("the weights make {whole}, they should make {max}")),
            Text::new("补齐缺少的指标，或改正分值", "add the missing indicators or correct the weights"),
        )
    })
}
