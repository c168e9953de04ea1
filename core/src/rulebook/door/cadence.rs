//! A cadence bound to the law of a day.

use chrono::NaiveDate;

use super::RuleOn;
use crate::{
    error::{Code, Problem, Problems},
    form::cadence::{Cadence, Demand, Record},
    rulebook::resolve::one_case,
    text::Text,
};

impl<'a, N> RuleOn<'a, Cadence, N> {
    /// What is demanded in a case; in the only one, if there is one and none is named.
    ///
    /// # Errors
    /// `missing_key` with the cases to choose from, `bad_value` with the nearest name, `no_figure` where the text sets none.
    pub fn demand<'c>(&self, case: impl Into<Option<&'c str>>) -> Result<&'a Demand, Problem> {
        let found = one_case(&self.content().cases, case.into(), |frequency| (&frequency.id, &frequency.name))?;
        found.demand.as_ref().map_err(|says| self.found.no_figure(says))
    }

    /// The periods between two days, both included, in which too little was done.
    ///
    /// # Errors
    /// Those of [`demand`](Self::demand); `contradiction` where `to` lies before `from`, `out_of_range` past the end of time.
    ///
    /// ```
    /// use gongkai::{Library, rules::media::weekly_post};
    /// let book = Library::embedded().book("jiujiang-county-2022")?;
    /// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    /// let cadence = book.cadence(weekly_post::Rule, day("2024-01-01"))?;
    /// let record = cadence.kept(None::<&str>, &[day("2024-01-02"), day("2024-01-17")], day("2024-01-01"), day("2024-01-28"))?;
    /// assert_eq!(record.lapses[0].from, day("2024-01-08"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn kept<'c>(
        &self,
        case: impl Into<Option<&'c str>>,
        acts: &[NaiveDate],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Record, Problems> {
        let demand = self.demand(case)?;
        if to < from {
            return Err(reversed().into());
        }
        Ok(demand.check(acts, from, to).ok_or_else(|| {
            Problem::new(
                Code::OutOfRange,
                "facts.to",
                Text::new("日期过晚，无法计算", "too late a date to count with"),
                Text::new("检查日期", "check the date"),
            )
        })?)
    }
}

/// A span that ends before it begins.
pub(crate) fn reversed() -> Problem {
    Problem::new(
        Code::Contradiction,
        "facts.to",
        Text::new("终止日早于起始日", "the last day lies before the first"),
        Text::new("对调或改正", "swap or correct them"),
    )
}
