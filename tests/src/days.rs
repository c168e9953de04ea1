//! Working days read from the data files and counted one by one: slow, and by no means of the library's.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::{read, workspace};

/// Every day that a notice names.
#[derive(Debug, Clone)]
pub struct Days {
    named: BTreeMap<NaiveDate, bool>,
    last_year: i32,
}

impl Days {
    /// Reads `core/data/calendar/china_days.csv`.
    ///
    /// # Errors
    /// In words, if the file cannot be read.
    pub fn read() -> Result<Self, String> {
        let text = read(&workspace().join("core/data/calendar/china_days.csv"))?;
        let mut named = BTreeMap::new();
        for line in text.lines().skip(1) {
            let mut columns = line.split(',');
            let (date, kind) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
            let date = date.parse().map_err(|error| format!("{line}: {error}"))?;
            named.insert(date, kind == "makeup_workday");
        }
        Ok(Self { named, last_year: 2026 })
    }

    /// The same days with one of them off or worked.
    #[must_use]
    pub fn with(mut self, day: NaiveDate, worked: bool) -> Self {
        self.named.insert(day, worked);
        self
    }

    /// Whether a day is worked; `None` outside 2001–2026.
    pub fn is_worked(&self, day: NaiveDate) -> Option<bool> {
        let weekday = !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        (2001..=self.last_year).contains(&day.year()).then(|| self.named.get(&day).copied().unwrap_or(weekday))
    }

    /// The `n`-th working day after a day, or before it where `n` is negative, walking day by day.
    pub fn add(&self, day: NaiveDate, n: i32) -> Option<NaiveDate> {
        self.add_unless(day, n, |_| false)
    }

    /// The same, but the days for which `skip` holds do not count.
    pub fn add_unless(&self, day: NaiveDate, n: i32, skip: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
        let (mut day, mut left) = (day, n.abs());
        self.is_worked(day)?;
        while left > 0 {
            day = if n > 0 { day.succ_opt()? } else { day.pred_opt()? };
            if self.is_worked(day)? && !skip(day) {
                left -= 1;
            }
        }
        Some(day)
    }

    /// The working days after `a` up to and including `b`, `a` not being later.
    pub fn count(&self, a: NaiveDate, b: NaiveDate) -> Option<i32> {
        let mut count = 0;
        for day in a.iter_days().skip(1).take_while(|day| *day <= b) {
            count += i32::from(self.is_worked(day)?);
        }
        Some(count)
    }

    /// The day itself if it is worked, otherwise the next that is.
    pub fn roll(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.is_worked(day)? { Some(day) } else { self.add(day, 1) }
    }
}
