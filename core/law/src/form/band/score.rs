//! The engine of the weighted score: points of indicators, less deductions, plus a capped bonus; what is not known makes an interval.

use rust_decimal::Decimal;

use super::{Graded, Grades, Interval, Score, Sheet};
use crate::{
    error::{Code, Problem, Problems},
    form::asked::Ask,
    text::Text,
    verdict::Truth,
};

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
    /// Everything wrong with the sheet ([`faults`](Self::faults)): `out_of_range` for points beyond their weight and for sums too large;
    /// `bad_value` for a negative sum; `duplicate_key` for an indicator given twice; `missing_key` for one the rulebook names;
    /// `contradiction` where the weights do not make up the scale, or an upper bound lies below the lower.
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
        Problems::or(self.faults(grades, &sheet.entries()), ())?;
        let known =
            |sum: Option<Decimal>| sum.map_or(Interval { low: Decimal::ZERO, high: grades.max.unwrap_or(Decimal::MAX) }, Interval::exactly);
        let (deductions, bonus) = (known(sheet.deductions), known(sheet.bonus));
        let cap = self.bonus_cap.map(Interval::exactly).or(sheet.bonus_cap);
        let earned = points.iter().try_fold(Interval::exactly(Decimal::ZERO), |sum, points| sum.plus(points.value()));
        let score = earned.and_then(|earned| Sums { earned, deductions, bonus, bonus_cap: cap }.total(grades)).ok_or_else(too_large)?;
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
}

/// What a score is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    /// The points of all indicators.
    pub earned: Interval,
    /// Points taken off the whole.
    pub deductions: Interval,
    /// Points added to the whole.
    pub bonus: Interval,
    /// The most a bonus can add; `None` where nothing caps it.
    pub bonus_cap: Option<Interval>,
}

impl Sums {
    /// The points altogether: what was earned less the deductions, never less than the least value of the scale, then the bonus up to its
    /// cap, never more than the greatest value. `None` if the numbers are too large.
    ///
    /// ```
    /// use gongkai::{Library, form::band::{Interval, Sums}};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let grades = book.band("assessment.band", "2023-01-01".parse()?)?.grades()?;
    /// let sums = Sums {
    ///     earned: Interval { low: 70.into(), high: 90.into() },
    ///     deductions: Interval::exactly(4.into()),
    ///     bonus: Interval::exactly(8.into()),
    ///     bonus_cap: Some(Interval::exactly(5.into())),
    /// };
    /// assert_eq!(sums.total(grades), Some(Interval { low: 71.into(), high: 91.into() }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn total(&self, grades: &Grades) -> Option<Interval> {
        let total = |end: fn(Interval) -> Decimal, other: fn(Interval) -> Decimal| {
            let bonus = self.bonus_cap.map_or(end(self.bonus), |cap| end(self.bonus).min(end(cap)));
            let rest = end(self.earned).checked_sub(other(self.deductions))?.max(grades.min);
            Some(rest.checked_add(bonus)?.min(grades.max.unwrap_or(Decimal::MAX)).normalize())
        };
        Some(Interval { low: total(|of| of.low, |of| of.high)?, high: total(|of| of.high, |of| of.low)? })
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
