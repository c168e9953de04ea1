//! One number for every day of a calendar, found with one look-up.

use super::{
    block::{Block, ROWS},
    report::Gap,
};
use crate::calendar::{Calendar, Standing};

/// A number from 0 to 65503 for each day that a calendar covers, or the reason why there is none.
///
/// Made for the loop of [`block`](Self::block), which is as fast as memory: where all 64 days of a block are plain, a row takes a
/// load of its day's low half, a load of the cell, and a store; nothing else.
#[derive(Debug, Clone)]
pub(super) struct Lookup {
    /// A cell for each value that the low half of a day number can have. The days covered are fewer, so no two share a cell.
    cells: Box<[u16; 1 << 16]>,
    /// The first and the last day covered.
    covered: (i32, i32),
    /// A first and a last day between which all have a settled answer. If none are, the last is before the first.
    plain: (i32, i32),
    /// What the cells of days without a number stand for, from the last cell down.
    gaps: Vec<Gap>,
    /// The days from which on the answers are less firm, or firmer again, in order.
    turns: Vec<(i32, Standing)>,
}

/// The cells of days without a number: the last ones, each for a reason of its own.
const BEFORE_TABLE: u16 = u16::MAX - 1;
const NOT_ANNOUNCED: u16 = u16::MAX;
/// The first cell that is no number. There are not that many reasons.
const REASONS: u16 = u16::MAX - 31;

impl Lookup {
    /// The numbers of all days that the calendar covers, with how firm they are.
    pub(super) fn new(calendar: &Calendar, mut number: impl FnMut(i32) -> Result<(i32, Standing), Gap>) -> Self {
        let (first, end) = (calendar.tables().base, calendar.tables().end());
        let mut cells = Box::new([NOT_ANNOUNCED; 1 << 16]);
        let mut gaps = vec![Gap::NotAnnounced, Gap::BeforeTable];
        let (mut plain, mut turns, mut firmness) = ((first, first - 1), Vec::new(), Standing::Settled);
        for day in first..end {
            let number = number(day);
            if let Ok((_, standing)) = number
                && standing != firmness
            {
                firmness = standing;
                turns.push((day, standing));
            }
            if let Some(cell) = cells.get_mut(low(day)) {
                *cell = number.map_or_else(|gap| unanswered(&mut gaps, gap), |(number, _)| Self::answered(number));
            }
            let is_plain = number.is_ok_and(|(number, standing)| standing == Standing::Settled && Self::answered(number) < REASONS);
            if is_plain && plain.1 == day - 1 {
                plain.1 = day;
            } else if is_plain && plain.1 < plain.0 {
                plain = (day, day);
            }
        }
        Self { cells, covered: (first, end - 1), plain, gaps, turns }
    }

    /// The number of one day.
    pub(super) fn get(&self, day: i32) -> Result<i32, Gap> {
        match self.cell(day) {
            number @ ..REASONS => Ok(number.into()),
            reason => Err(self.gaps.get(usize::from(u16::MAX - reason)).copied().unwrap_or(Gap::NotAnnounced)),
        }
    }

    /// The number of one day, if it has one, and whether it is known to be settled.
    pub(super) fn probe(&self, day: i32) -> Option<(i32, bool)> {
        let cell = self.cell(day);
        let (first, last) = self.plain;
        (cell < REASONS).then(|| (cell.into(), (first <= day) & (day <= last)))
    }

    /// How firm the number of one day is.
    pub(super) fn standing(&self, day: i32) -> Result<Standing, Gap> {
        self.get(day)?;
        let turned = self.turns.partition_point(|(from, _)| *from <= day);
        Ok(turned.checked_sub(1).and_then(|last| self.turns.get(last)).map_or(Standing::Settled, |(_, standing)| *standing))
    }

    /// Makes a result of each day and its number.
    pub(super) fn block<T>(&self, days: &[i32; ROWS], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> Block {
        if self.plain_block(days, out, &result) {
            return Block { answered: u64::MAX, settled: true };
        }
        self.mixed_block(days, out, result)
    }

    /// The same for block after block, as long as all days are plain. Says how many blocks that were.
    pub(super) fn plain_blocks<T>(&self, days: &[[i32; ROWS]], out: &mut [[T; ROWS]], result: impl Fn(i32, i32) -> T) -> usize {
        days.iter().zip(out).map_while(|(days, out)| self.plain_block(days, out, &result).then_some(())).count()
    }

    /// The same, if all days are plain.
    fn plain_block<T>(&self, days: &[i32; ROWS], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> bool {
        let (first, last) = self.plain;
        // One signed comparison for both ends: the plain days, shifted down to the least integers.
        let (shift, most) = (first.wrapping_sub(i32::MIN), i32::MIN.wrapping_add(last.wrapping_sub(first)));
        let strange = days.iter().fold(0, |strange, day| strange | i32::from(day.wrapping_sub(shift) > most));
        if strange != 0 || first > last {
            return false;
        }
        // By eights, because that is what the compiler unrolls best.
        let (days, _) = days.as_chunks::<8>();
        let (out, _) = out.as_chunks_mut::<8>();
        for (days, out) in days.iter().zip(out) {
            *out = days.map(|day| result(day, self.stored(day).into()));
        }
        true
    }

    /// A block with days outside, unanswered or less than settled.
    fn mixed_block<T>(&self, days: &[i32; ROWS], out: &mut [T; ROWS], result: impl Fn(i32, i32) -> T) -> Block {
        let (first, last) = self.plain;
        let (mut answered, mut settled) = (0, true);
        for ((i, day), slot) in days.iter().enumerate().zip(out) {
            let cell = self.cell(*day);
            let is_answered = cell < REASONS;
            *slot = result(*day, cell.into());
            answered |= u64::from(is_answered) << i;
            settled &= !is_answered | (first <= *day) & (*day <= last);
        }
        Block { answered, settled }
    }

    fn cell(&self, day: i32) -> u16 {
        let (first, last) = self.covered;
        if day < first {
            BEFORE_TABLE
        } else if day > last {
            NOT_ANNOUNCED
        } else {
            self.stored(day)
        }
    }

    const fn answered(number: i32) -> u16 {
        match number {
            ..0 => BEFORE_TABLE,
            0..=0xFFDF => number as u16,
            _ => NOT_ANNOUNCED,
        }
    }

    fn stored(&self, day: i32) -> u16 {
        self.cells.get(low(day)).copied().unwrap_or(NOT_ANNOUNCED)
    }
}

/// The cell that stands for a reason.
fn unanswered(gaps: &mut Vec<Gap>, gap: Gap) -> u16 {
    let at = gaps.iter().position(|known| *known == gap).unwrap_or_else(|| {
        gaps.push(gap);
        gaps.len() - 1
    });
    u16::try_from(at).map_or(REASONS, |at| (u16::MAX - at).max(REASONS))
}

/// The low half of a day number.
const fn low(day: i32) -> usize {
    day as u16 as usize
}
