//! The engine of the weighted score: points of indicators, less deductions, plus a capped bonus; what is not known makes an interval.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Graded, Grades, Indicator, Interval, Score};
use crate::{
    error::{Code, Problem, Problems},
    form::asked::Ask,
    text::Text,
    verdict::Truth,
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
    fn value(&self) -> Interval {
        self.value.unwrap_or(Interval { low: Decimal::ZERO, high: self.weight })
    }
}

/// Everything that makes up a score. `None` says that a sum is not known; one that does not apply is 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The points of each indicator.
    pub points: Vec<Points>,
    /// Points taken off.
    pub deductions: Option<Decimal>,
    /// Points added.
    pub bonus: Option<Decimal>,
    /// The most a bonus can add, where the law leaves that to the body that assesses; `None` where nothing caps it.
    pub bonus_cap: Option<Interval>,
}

/// A score and its grade, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoned<'a> {
    /// The points altogether.
    pub score: Interval,
    /// The grade.
    pub grade: Graded<'a>,
    asks: Vec<Ask>,
}

impl Reckoned<'_> {
    /// What is still to be asked: every indicator and every sum that is not known exactly.
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }
}

impl Score {
    /// What to ask about a sum: `deductions`, `bonus` or `bonus_cap`.
    pub fn ask(sum: &str) -> Ask {
        let words = match sum {
            "deductions" => Text::new("扣多少分？", "how many points are deducted?"),
            "bonus" => Text::new("加多少分？", "how many bonus points?"),
            _ => Text::new("加分上限？", "how many bonus points count at most?"),
        };
        Ask::new(sum, words)
    }

    /// Reckons a score on a scale of grades. A cap that the rulebook sets goes before that of the sheet.
    ///
    /// # Errors
    /// Everything wrong with the sheet: `out_of_range` for points beyond their weight and for sums too large; `bad_value` for a
    /// negative sum; `duplicate_key` for an
    /// indicator given twice; `missing_key` for one the rulebook names; `contradiction` where the weights do not make up the scale.
    ///
    /// ```
    /// use gongkai::{Library, form::band::{Interval, Points, Sheet}, rules::assessment::score};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let points = |id: &str, weight: i64, value: Option<i64>| Points {
    ///     id: id.into(),
    ///     weight: weight.into(),
    ///     value: value.map(|points| Interval::exactly(points.into())),
    /// };
    /// let sheet = Sheet {
    ///     points: vec![points("website", 80, Some(70)), points("training", 20, None)],
    ///     deductions: Some(4.into()),
    ///     bonus: Some(8.into()),
    ///     bonus_cap: Some(Interval::exactly(5.into())),
    /// };
    /// let reckoned = book.band(score::Rule, "2023-01-01".parse()?)?.score(&sheet)?;
    /// assert_eq!(reckoned.score, Interval { low: 71.into(), high: 91.into() });
    /// let possible: Vec<_> = reckoned.grade.possible.iter().map(|grade| grade.id.as_str()).collect();
    /// assert_eq!(possible, ["excellent", "good", "pass"]);
    /// assert_eq!(reckoned.asks()[0].fact, "training");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reckon<'g>(&self, grades: &'g Grades, sheet: &Sheet) -> Result<Reckoned<'g>, Problems> {
        let Sheet { points, .. } = sheet;
        Problems::or(self.wrong(grades, sheet), ())?;
        let known =
            |sum: Option<Decimal>| sum.map_or(Interval { low: Decimal::ZERO, high: grades.max.unwrap_or(Decimal::MAX) }, Interval::exactly);
        let (deductions, bonus) = (known(sheet.deductions), known(sheet.bonus));
        let cap = self.bonus_cap.map(Interval::exactly).or(sheet.bonus_cap);
        let total = |end: fn(Interval) -> Decimal, other: fn(Interval) -> Decimal| {
            let earned = points.iter().try_fold(Decimal::ZERO, |sum, points| sum.checked_add(end(points.value())));
            let bonus = cap.map_or(end(bonus), |cap| end(bonus).min(end(cap)));
            let highest = grades.max.unwrap_or(Decimal::MAX);
            Some(earned?.checked_sub(other(deductions))?.max(grades.min).checked_add(bonus)?.min(highest).normalize())
        };
        let (Some(low), Some(high)) = (total(|of| of.low, |of| of.high), total(|of| of.high, |of| of.low)) else {
            return Err(too_large().into());
        };
        let score = Interval { low, high };
        let unknown = points.iter().filter(|points| !points.value.is_some_and(Interval::is_exact)).map(|points| {
            let words = Text::new(format!("指标“{}”得几分？", points.id), format!("how many points has `{}`?", points.id));
            Ask::new(points.id.as_str(), words)
        });
        let cap = cap.filter(|cap| cap.low < bonus.high);
        let sums = [("deductions", Some(deductions)), ("bonus", Some(bonus)), ("bonus_cap", cap)];
        let sums = sums.into_iter().filter(|(_, sum)| sum.is_some_and(|sum| !sum.is_exact()));
        let asks = if score.is_exact() { Vec::new() } else { unknown.chain(sums.map(|(sum, _)| Self::ask(sum))).collect() };
        // The scale of a score is applied as it stands: its points are already those of the whole.
        Ok(Reckoned { score, grade: grades.grade(score, Truth::No)?, asks })
    }

    /// No points beyond the weight, no sum below nothing, every indicator once, none missing, and the weights make up the whole scale.
    fn wrong(&self, grades: &Grades, sheet: &Sheet) -> Vec<Problem> {
        let Sheet { points, deductions, bonus, bonus_cap } = sheet;
        let mut wrong = Vec::new();
        for (i, Points { weight, .. }) in points.iter().enumerate().filter(|(_, points)| !points.is_within()) {
            wrong.push(Problem::new(
                Code::OutOfRange,
                format!("facts.indicators[{i}].value"),
                Text::new(format!("得分须在 0 与 {weight} 之间"), format!("the points must lie between 0 and {weight}")),
                Text::new("检查得分", "check the points"),
            ));
        }
        let sums = [("deductions", *deductions), ("bonus", *bonus), ("bonus_cap", bonus_cap.map(|cap| cap.low))];
        for (sum, _) in sums.into_iter().filter(|(_, sum)| sum.is_some_and(|sum| sum < Decimal::ZERO)) {
            wrong.push(Problem::new(
                Code::BadValue,
                format!("facts.{sum}"),
                Text::new("不能为负", "must not be negative"),
                Text::new("写正数", "write it as a positive number"),
            ));
        }
        let mut seen = BTreeSet::new();
        for (i, Points { id, .. }) in points.iter().enumerate().filter(|(_, points)| !seen.insert(&points.id)) {
            wrong.push(Problem::new(
                Code::DuplicateKey,
                format!("facts.indicators[{i}].id"),
                Text::new(format!("指标“{id}”重复"), format!("the indicator `{id}` stands twice")),
                Text::new("每项指标只写一次", "give each indicator once"),
            ));
        }
        for Indicator { id, name, .. } in self.indicators.iter().filter(|indicator| points.iter().all(|point| point.id != indicator.id)) {
            wrong.push(Problem::new(
                Code::MissingKey,
                "facts.indicators",
                Text::new(format!("缺少指标“{id}”（{}）", name.zh), format!("the indicator `{id}` ({}) is missing", name.en)),
                Text::new("补上；未知写 value = null", "add it; value = null if it is not known"),
            ));
        }
        let whole = points.iter().try_fold(Decimal::ZERO, |sum, point| sum.checked_add(point.weight));
        if let Some(max) = grades.max.filter(|max| whole != Some(*max)) {
            let whole = whole.map_or_else(|| "∞".to_owned(), |whole| whole.normalize().to_string());
            wrong.push(Problem::new(
                Code::Contradiction,
                "facts.indicators",
                Text::new(format!("各指标分值合计 {whole}，应为 {max}"), format!("the weights make {whole}, they should make {max}")),
                Text::new("补齐缺少的指标，或改正分值", "add the missing indicators or correct the weights"),
            ));
        }
        wrong
    }
}

impl Points {
    fn is_within(&self) -> bool {
        let value = self.value();
        value.low >= Decimal::ZERO && value.high <= self.weight
    }
}

fn too_large() -> Problem {
    Problem::new(
        Code::OutOfRange,
        "facts.indicators",
        Text::new("数值过大", "the numbers are too large"),
        Text::new("检查数值", "check them"),
    )
}
