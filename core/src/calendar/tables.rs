//! Rank and select: the two tables that make adding and counting working days a matter of two look-ups.

use std::hint::select_unpredictable;

use super::error::CalendarError;

/// Working days of a contiguous span of whole years. Days are numbered from 1970-01-01.
#[derive(Debug)]
pub(crate) struct Tables {
    /// The first day of the span.
    pub(crate) base: i32,
    /// For each day of the span, and once more at the end: how many working days of the span come before it.
    pub(crate) rank: Vec<u16>,
    /// The offset from `base` of each working day.
    pub(crate) select: Vec<u16>,
}

impl Tables {
    /// The tables of the span that begins with `base` and has one entry of `worked` a day.
    pub(crate) fn build(base: i32, worked: &[bool]) -> Self {
        let mut rank = Vec::with_capacity(worked.len() + 1);
        let mut select = Vec::with_capacity(worked.len());
        let mut count = 0;
        rank.push(count);
        for (offset, worked) in (0..).zip(worked) {
            if *worked {
                select.push(offset);
                count += 1;
            }
            rank.push(count);
        }
        Self { base, rank, select }
    }

    /// How many days the span has.
    pub(crate) fn len(&self) -> usize {
        self.rank.len().saturating_sub(1)
    }

    /// The day after the span.
    pub(crate) fn end(&self) -> i32 {
        // Two hundred years at most: the offsets are u16.
        self.base + self.len() as i32
    }

    /// Where in the span a day is.
    fn offset(&self, day: i32) -> Result<usize, CalendarError> {
        let offset = i64::from(day) - i64::from(self.base);
        match usize::try_from(offset) {
            Ok(offset) if offset < self.len() => Ok(offset),
            Ok(_) => Err(CalendarError::beyond(day)),
            Err(_) => Err(CalendarError::before(day)),
        }
    }

    /// How many working days come before an offset of the span, or before its end.
    fn rank(&self, offset: usize) -> i32 {
        self.rank.get(offset).copied().map_or(0, i32::from)
    }

    /// How many working days of the span there are up to and including a day: none before the span, all after it.
    pub(crate) fn upto(&self, day: i32) -> i32 {
        let offset = (i64::from(day) - i64::from(self.base) + 1).clamp(0, self.len() as i64);
        self.rank(usize::try_from(offset).unwrap_or_default())
    }

    /// The `n`-th working day of the span, from 1 on.
    #[cfg(feature = "ledger")]
    pub(crate) fn nth(&self, n: i32) -> Option<i32> {
        let i = usize::try_from(n.checked_sub(1)?).ok()?;
        self.select.get(i).map(|offset| self.base + i32::from(*offset))
    }

    pub(crate) fn is_workday(&self, day: i32) -> Result<bool, CalendarError> {
        let offset = self.offset(day)?;
        Ok(self.rank(offset) != self.rank(offset + 1))
    }

    pub(crate) fn add(&self, day: i32, n: i32) -> Result<i32, CalendarError> {
        let offset = self.offset(day)?;
        // Forwards the day itself is passed first.
        let passed = select_unpredictable(n > 0, 1, 0);
        let rank = i64::from(self.rank(offset + passed)) + i64::from(n) - passed as i64;
        let found = usize::try_from(rank).ok().and_then(|rank| self.select.get(rank));
        match found {
            Some(offset) => Ok(select_unpredictable(n == 0, day, self.base + i32::from(*offset))),
            None if n == 0 => Ok(day),
            None if n < 0 => Err(CalendarError::before(self.base - 1)),
            None => Err(CalendarError::beyond(self.end())),
        }
    }

    pub(crate) fn count(&self, a: i32, b: i32) -> Result<i32, CalendarError> {
        let (from, to) = (self.offset(a)?, self.offset(b)?);
        Ok(self.rank(to + 1) - self.rank(from + 1))
    }
}
