//! One small number for every day of a calendar, found with one look-up.

use super::block::ROWS;
use crate::calendar::{Calendar, CalendarError};

/// A number for each day that a calendar covers, or the reason why there is none.
#[derive(Debug, Clone)]
pub(super) struct Lookup {
    /// The day before the first one covered.
    before: i32,
    /// The day after the last one covered.
    beyond: i32,
    /// What every number has in common; a cell holds the rest.
    least: i32,
    /// A cell for each day from `before` to `beyond`, which two stand for all days further out.
    cells: Cells,
}

/// As narrow as the numbers allow: bytes for 26 years lie in the processor's nearest cache.
#[derive(Debug, Clone)]
enum Cells {
    Bytes(Vec<u8>),
    Shorts(Vec<u16>),
    Words(Vec<u32>),
}

/// A number beyond the least, or one of two reasons why there is none. The reasons are the two greatest values.
trait Cell: Copy + PartialOrd + Into<u32> + TryFrom<u32> {
    const BEFORE: Self;
    const BEYOND: Self;
}

macro_rules! cells {
    ($($width:ty)*) => {
        $(impl Cell for $width {
            const BEFORE: Self = Self::MAX - 1;
            const BEYOND: Self = Self::MAX;
        })*
    };
}

cells!(u8 u16 u32);

impl Lookup {
    /// The numbers of all days that the calendar covers.
    pub(super) fn new(calendar: &Calendar, number: impl Fn(i32) -> Result<i32, CalendarError>) -> Self {
        let (first, beyond) = (calendar.tables().base, calendar.tables().end());
        let numbers: Vec<_> = (first..beyond).map(number).collect();
        let answers = || numbers.iter().flatten().copied();
        let (least, most) = (answers().min().unwrap_or_default(), answers().max().unwrap_or_default());
        let cells = match least.abs_diff(most) {
            0..=0xFD => Cells::Bytes(cells(&numbers, least)),
            0xFE..=0xFFFD => Cells::Shorts(cells(&numbers, least)),
            _ => Cells::Words(cells(&numbers, least)),
        };
        Self { before: first - 1, beyond, least, cells }
    }

    /// The number of one day.
    pub(super) fn get(&self, day: i32) -> Result<i32, CalendarError> {
        match &self.cells {
            Cells::Bytes(cells) => self.get_from(cells, day),
            Cells::Shorts(cells) => self.get_from(cells, day),
            Cells::Words(cells) => self.get_from(cells, day),
        }
    }

    /// Makes a result of each day and its number, and says which days have one.
    pub(super) fn block<T>(&self, days: &[i32; ROWS], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> u64 {
        match &self.cells {
            Cells::Bytes(cells) => self.block_from(cells, days, out, result),
            Cells::Shorts(cells) => self.block_from(cells, days, out, result),
            Cells::Words(cells) => self.block_from(cells, days, out, result),
        }
    }

    fn cell<C: Cell>(&self, cells: &[C], day: i32) -> C {
        let i = day.clamp(self.before, self.beyond).wrapping_sub(self.before) as usize;
        cells.get(i).copied().unwrap_or(C::BEYOND)
    }

    fn number<C: Cell>(&self, cell: C) -> i32 {
        self.least.wrapping_add_unsigned(cell.into())
    }

    fn get_from<C: Cell>(&self, cells: &[C], day: i32) -> Result<i32, CalendarError> {
        let cell = self.cell(cells, day);
        if cell == C::BEYOND {
            Err(CalendarError::beyond(day.max(self.beyond)))
        } else if cell == C::BEFORE {
            Err(CalendarError::before(day.min(self.before)))
        } else {
            Ok(self.number(cell))
        }
    }

    /// Two passes: the look-ups one by one, then everything else on whole vectors.
    fn block_from<C: Cell, T>(&self, cells: &[C], days: &[i32; ROWS], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> u64 {
        let found = days.map(|day| self.cell(cells, day));
        for ((slot, day), cell) in out.iter_mut().zip(days).zip(found) {
            *slot = result(*day, self.number(cell));
        }
        pack(&found.map(|cell| u8::from(cell < C::BEFORE)))
    }
}

fn cells<C: Cell>(numbers: &[Result<i32, CalendarError>], least: i32) -> Vec<C> {
    let cell = |number: &Result<i32, CalendarError>| match number {
        Ok(number) => C::try_from(number.abs_diff(least)).unwrap_or(C::BEYOND),
        Err(CalendarError::BeforeTable { .. }) => C::BEFORE,
        Err(CalendarError::NotAnnounced { .. }) => C::BEYOND,
    };
    [C::BEFORE].into_iter().chain(numbers.iter().map(cell)).chain([C::BEYOND]).collect()
}

/// The lowest bit of each byte, as one word.
fn pack(flags: &[u8; ROWS]) -> u64 {
    // The product brings bit 0 of byte i to bit 56 + i.
    let byte = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let (eights, _) = flags.as_chunks::<8>();
    eights.iter().rev().fold(0, |word, eight| word << 8 | byte(eight))
}
