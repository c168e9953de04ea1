//! A band bound to the law of a day: a scale of grades, a tariff, or a score.

use rust_decimal::Decimal;

use super::RuleOn;
use crate::{
    error::{Code, Problem, Problems},
    form::band::{Band, Graded, Grades, Interval, Reckoned, Sheet, Tariff},
    rulebook::{Verb, resolve::one_case},
    text::Text,
    verdict::Truth,
};

impl<'a, N> RuleOn<'a, Band, N> {
    /// The scale of grades.
    ///
    /// # Errors
    /// `wrong_type` if it is a tariff or a score, `no_figure` where the text names grades without thresholds.
    pub fn grades(&self) -> Result<&'a Grades, Problem> {
        match self.content() {
            Band::Grades(grades) => grades.silent.as_ref().map_or(Ok(grades), |says| Err(self.found.no_figure(says))),
            Band::Tariff { .. } | Band::Score(_) => Err(self.found.wrong_type(&Verb::Grade.text())),
        }
    }

    /// The grade of a value; `scaled` says whether the fact holds on which the scale's factor depends, where it has one.
    ///
    /// # Errors
    /// Those of [`grades`](Self::grades); `out_of_range` for a value outside the scale.
    ///
    /// ```
    /// use gongkai::{Library, Truth::No, form::band::Interval, rules::assessment::band};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let band = book.band(band::Rule, "2023-01-01".parse()?)?;
    /// let graded = band.grade(Interval { low: 71.into(), high: 83.into() }, No)?;
    /// let possible: Vec<_> = graded.possible.iter().map(|grade| grade.id.as_str()).collect();
    /// assert_eq!(possible, ["good", "pass"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn grade(&self, value: Interval, scaled: Truth) -> Result<Graded<'a>, Problem> {
        self.grades()?.grade(value, scaled)
    }

    /// What a sheet of points comes to, and its grade by the scale that the score names.
    ///
    /// # Errors
    /// `wrong_type` if it is a tariff or a scale of grades; those of [`Rulebook::band`](crate::Rulebook::band) for the scale, and of [`Score::reckon`](crate::form::band::Score::reckon).
    pub fn score(&self, sheet: &Sheet) -> Result<Reckoned<'a>, Problems> {
        let Band::Score(score) = self.content() else { return Err(self.found.wrong_type(&Verb::Score.text()).into()) };
        score.reckon(self.book.band(&score.grades, self.on)?.grades()?, sheet)
    }

    /// The tariff of a case; the only one, if there is one and none is named.
    ///
    /// # Errors
    /// `wrong_type` if it is a score or a scale of grades; `missing_key` with the cases to choose from, `bad_value` with the nearest name.
    pub fn tariff<'c>(&self, case: impl Into<Option<&'c str>>) -> Result<&'a Tariff, Problem> {
        let Band::Tariff { cases, .. } = self.content() else { return Err(self.found.wrong_type(&Verb::Price.text())) };
        one_case(cases, case.into(), |tariff| (&tariff.id, &tariff.name))
    }

    /// What so many units cost together.
    ///
    /// # Errors
    /// Those of [`tariff`](Self::tariff); `out_of_range` for an amount beyond what can be counted.
    ///
    /// ```
    /// use gongkai::{Library, rules::request::fee::{self, Case}};
    /// let book = Library::embedded().book("cn-2019")?;
    /// let fee = book.band(fee::Rule, "2024-03-01".parse()?)?;
    /// assert_eq!(fee.price(Case::PerItem, 31)?, 2_200.into()); // 20 at 100, the 31st at 200
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn price<'c>(&self, case: impl Into<Option<&'c str>>, units: u32) -> Result<Decimal, Problem> {
        self.tariff(case)?.price(units).ok_or_else(too_many)
    }
}

/// More than can be priced.
pub(crate) fn too_many() -> Problem {
    Problem::new(
        Code::OutOfRange,
        "facts.count",
        Text::new("数量过大，无法计费", "the count is too large to be priced"),
        Text::new("检查数量", "check the count"),
    )
}
