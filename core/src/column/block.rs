//! The loop under every column operation: 64 rows at a time, one machine word of validity.

use super::report::Report;
use crate::{
    calendar::{CalendarError, Standing},
    error::{Code, Problem},
    text::Text,
};

/// The value in the slot of a day or a count that is null.
pub const NULL_DAY: i32 = i32::MIN;

/// The value in the slot of a flag or a status that is null.
pub const BLANK: u8 = u8::MAX;

/// Rows a block.
pub(super) const ROWS: usize = 64;

/// An Arrow validity bitmap: bit `(offset + i) % 8`, counted from the lowest, of byte `(offset + i) / 8` is set where row `i` has a value.
#[derive(Debug, Clone, Copy)]
pub struct Bitmap<'a> {
    /// The bytes.
    pub bytes: &'a [u8],
    /// How many bits come before row 0.
    pub offset: usize,
}

impl Bitmap<'_> {
    fn holds(self, rows: usize) -> bool {
        let bits = self.offset.checked_add(rows);
        bits.is_some_and(|bits| bits.div_ceil(8) <= self.bytes.len())
    }

    /// The bits of the 64 rows from `row` on; rows beyond the bitmap are null.
    fn word(self, row: usize) -> u64 {
        let bit = self.offset + row;
        let bytes = self.bytes.get(bit / 8..).unwrap_or_default();
        let mut window = [0; 16];
        window.iter_mut().zip(bytes.iter().take(ROWS / 8 + 1)).for_each(|(to, from)| *to = *from);
        (u128::from_le_bytes(window) >> (bit % 8)) as u64
    }
}

/// A column of days or of numbers, with nulls or without.
///
/// ```
/// use gongkai::column::{Bitmap, Column};
/// let days = [19_265, 0, 19_267];
/// let column = Column { values: &days, validity: Some(Bitmap { bytes: &[0b101], offset: 0 }) };
/// # let _ = column;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    /// One value a row; whatever stands in the slot of a null is not read.
    pub values: &'a [i32],
    /// Which rows have a value; all, where there is no bitmap.
    pub validity: Option<Bitmap<'a>>,
}

impl<'a> From<&'a [i32]> for Column<'a> {
    fn from(values: &'a [i32]) -> Self {
        Self { values, validity: None }
    }
}

/// One side of an operation: a value of its own for each row, or one for all.
#[derive(Debug, Clone, Copy)]
pub enum Operand<'a> {
    /// Row by row.
    Each(Column<'a>),
    /// The same for every row.
    All(i32),
}

impl<'a> From<&'a [i32]> for Operand<'a> {
    fn from(values: &'a [i32]) -> Self {
        Self::Each(values.into())
    }
}

impl<'a> From<Column<'a>> for Operand<'a> {
    fn from(column: Column<'a>) -> Self {
        Self::Each(column)
    }
}

impl From<i32> for Operand<'_> {
    fn from(value: i32) -> Self {
        Self::All(value)
    }
}

impl Operand<'_> {
    /// The values of a block and which of them are there.
    fn load(self, start: usize, block: &mut [i32; ROWS]) -> u64 {
        match self {
            Self::All(value) => {
                *block = [value; ROWS];
                u64::MAX
            }
            Self::Each(Column { values, validity }) => {
                let values = values.get(start..).unwrap_or_default();
                match values.first_chunk() {
                    Some(whole) => *block = *whole,
                    None => block.iter_mut().zip(values).for_each(|(to, from)| *to = *from),
                }
                validity.map_or(u64::MAX, |bitmap| bitmap.word(start))
            }
        }
    }
}

/// Where the results go: the caller's memory, as Arrow wants it.
#[derive(Debug)]
pub struct Output<'a, T> {
    /// One slot a row.
    pub values: &'a mut [T],
    /// One bit a row, rounded up to whole bytes.
    pub validity: &'a mut [u8],
}

/// What a kernel says of a block it has computed.
pub(super) struct Block {
    /// The rows that have an answer; the slots of the others are free.
    pub(super) answered: u64,
    /// Whether no answered row can be less than settled.
    pub(super) settled: bool,
}

/// What an operation does with its rows, whose inputs are `N` numbers each.
pub(super) trait Kernel<const N: usize, T> {
    /// Sixty-four rows at once.
    fn block(&self, inputs: &[[i32; ROWS]; N], out: &mut [T; ROWS]) -> Block;

    /// How firm the answer of one row is, or why it has none.
    fn row(&self, inputs: [i32; N]) -> Result<Standing, CalendarError>;
}

/// Runs a kernel over its columns.
pub(super) fn drive<const N: usize, T: Copy>(
    kernel: &impl Kernel<N, T>,
    inputs: [Operand<'_>; N],
    null: T,
    out: Output<'_, T>,
) -> Result<Report, Problem> {
    let rows = out.values.len();
    fits(&inputs, rows, out.validity.len())?;
    let mut report = Report { rows, ..Report::default() };
    let (mut block, mut results) = ([[0; ROWS]; N], [null; ROWS]);
    let words = out.validity.chunks_mut(ROWS / 8);
    for ((start, values), validity) in (0..).step_by(ROWS).zip(out.values.chunks_mut(ROWS)).zip(words) {
        let all = u64::MAX >> (ROWS - values.len());
        let there = inputs.iter().zip(&mut block).fold(all, |there, (input, block)| there & input.load(start, block));
        let Block { answered, settled } = match values.first_chunk_mut() {
            Some(whole) => kernel.block(&block, whole),
            None => {
                let found = kernel.block(&block, &mut results);
                values.iter_mut().zip(results).for_each(|(to, from)| *to = from);
                found
            }
        };
        let good = answered & there;
        report.answered += good.count_ones() as usize;
        let input = |i: usize| block.map(|column| column.get(i).copied().unwrap_or_default());
        for i in bits(all & !good) {
            if let Some(slot) = values.get_mut(i) {
                *slot = null;
            }
            let why = if there >> i & 1 == 1 { kernel.row(input(i)).err() } else { None };
            report.unanswered(start + i, why);
        }
        if !settled {
            for i in bits(good) {
                if let Ok(standing) = kernel.row(input(i)) {
                    report.stands(start + i, standing);
                }
            }
        }
        validity.iter_mut().zip(good.to_le_bytes()).for_each(|(to, from)| *to = from);
    }
    Ok(report)
}

/// The positions of the set bits, lowest first.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = word.trailing_zeros() as usize;
        word &= word.wrapping_sub(1);
        (lowest < ROWS).then_some(lowest)
    })
}

fn fits(inputs: &[Operand<'_>], rows: usize, validity: usize) -> Result<(), Problem> {
    for input in inputs {
        let Operand::Each(Column { values, validity }) = input else { continue };
        if values.len() != rows {
            return Err(misfit("values", values.len(), rows));
        }
        if let Some(bitmap) = validity.filter(|bitmap| !bitmap.holds(rows)) {
            return Err(misfit("validity", bitmap.bytes.len(), bitmap.offset.saturating_add(rows).div_ceil(8)));
        }
    }
    if validity == rows.div_ceil(8) { Ok(()) } else { Err(misfit("out.validity", validity, rows.div_ceil(8))) }
}

fn misfit(path: &str, is: usize, should: usize) -> Problem {
    Problem::new(
        Code::BadValue,
        path,
        Text::new(format!("长度为{is}，应为{should}"), format!("has {is} entries and should have {should}")),
        Text::new(
            "输入与输出行数应相同；有效位图每行一位，按字节向上取整",
            "inputs and output have as many rows; a validity bitmap has a bit a row, rounded up to bytes",
        ),
    )
}
