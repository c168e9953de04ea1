//! Rank and select: the two tables that make adding and counting working days a matter of two look-ups.

use std::borrow::Cow;

use super::error::CalendarError;

/// Working days of a contiguous span of whole years. Days are numbered from 1970-01-01.
#[derive(Debug)]
pub(crate) struct Tables {
    /// The first day of the span.
    pub(crate) base: i32,
    /// For each day of the span, and once more at the end: how many working days of the span come before it.
    pub(crate) rank: Cow<'static, [u16]>,
    /// The offset from `base` of each working day.
    pub(crate) select: Cow<'static, [u16]>,
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
        Self { base, rank: rank.into(), select: select.into() }
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

    /// The working days of the span before a day, and up to and including it.
    fn ranks(&self, day: i32) -> Result<(u16, u16), CalendarError> {
        let offset = i64::from(day) - i64::from(self.base);
        let offset = usize::try_from(offset).map_err(|_| CalendarError::before(day))?;
        match self.rank.get(offset..) {
            Some([before, through, ..]) => Ok((*before, *through)),
            _ => Err(CalendarError::beyond(day)),
        }
    }

    pub(crate) fn is_workday(&self, day: i32) -> Result<bool, CalendarError> {
        self.ranks(day).map(|(before, through)| before != through)
    }

    pub(crate) fn add(&self, day: i32, n: i32) -> Result<i32, CalendarError> {
        let (before, through) = self.ranks(day)?;
        let rank = match n {
            0 => return Ok(day),
            1.. => i64::from(through) + i64::from(n) - 1,
            _ => i64::from(before) + i64::from(n),
        };
        let rank = usize::try_from(rank).map_err(|_| CalendarError::before(self.base - 1))?;
        let offset = self.select.get(rank).ok_or_else(|| CalendarError::beyond(self.end()))?;
        Ok(self.base + i32::from(*offset))
    }

    pub(crate) fn count(&self, a: i32, b: i32) -> Result<i32, CalendarError> {
        let (before_a, through_a) = self.ranks(a)?;
        let (before_b, through_b) = self.ranks(b)?;
        Ok(if b < a {
            i32::from(before_b) - i32::from(before_a)
        } else {
            i32::from(through_b) - i32::from(through_a)
        })
    }
}
