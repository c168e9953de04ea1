//! The loop under every column operation: 64 rows at a time, one machine word of validity.

use super::report::{Gap, Report};
use crate::{
    calendar::Standing,
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
    /// That it has a bit for each of that many rows.
    pub(super) fn fits(self, path: &str, rows: usize) -> Result<(), Problem> {
        let bits = self.offset.checked_add(rows);
        if bits.is_some_and(|bits| bits.div_ceil(8) <= self.bytes.len()) {
            return Ok(());
        }
        Err(misfit(path, self.bytes.len(), self.offset.saturating_add(rows).div_ceil(8)))
    }

    /// The bits of the 64 rows from `row` on; rows beyond the bitmap are null.
    fn word(self, row: usize) -> u64 {
        let bit = self.offset + row;
        let bytes = self.bytes.get(bit / 8..).unwrap_or_default();
        let window = bytes.first_chunk().copied().unwrap_or_else(|| {
            let mut padded = [0; 16];
            padded.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            padded
        });
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

/// Where the results go: the caller's memory, as Arrow wants it.
#[derive(Debug)]
pub struct Output<'a, T> {
    /// One slot a row.
    pub values: &'a mut [T],
    /// One bit a row, rounded up to whole bytes.
    pub validity: &'a mut [u8],
}

/// What an operation does with its rows, whose inputs are `N` numbers each.
pub(super) trait Kernel<const N: usize, T> {
    /// Sixty-four rows at once.
    fn block(&self, inputs: [&[i32; ROWS]; N], out: &mut [T; ROWS]) -> Block;

    /// The fast lane, for kernels that have one: answers block after block as long as every row has a settled answer, and says how
    /// many blocks that were.
    fn plain_blocks(&self, _: [&[[i32; ROWS]]; N], _: &mut [[T; ROWS]]) -> usize {
        0
    }

    /// How firm the answer of one row is, or why it has none.
    fn row(&self, inputs: [i32; N]) -> Result<Standing, Gap>;
}

/// What a kernel says of a block it has computed.
pub(super) struct Block {
    /// The rows that have an answer; the slots of the others are free.
    pub(super) answered: u64,
    /// Whether every answer is known to be settled.
    pub(super) settled: bool,
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
    let feeds = inputs.map(Feed::new);
    let mut run = Run { kernel, null, report: Report { rows, ..Report::default() } };
    let (blocks, rest) = out.values.as_chunks_mut();
    let (words, last) = out.validity.split_at_mut_checked(blocks.len() * (ROWS / 8)).unwrap_or_default();
    let (words, _) = words.as_chunks_mut();
    let mut i = 0;
    while let (Some(block), Some(word)) = (blocks.get_mut(i), words.get_mut(i)) {
        *word = run.block(&feeds, i, u64::MAX, block).to_le_bytes();
        i += 1;
        let plain = run.plain_blocks(&feeds, i, blocks.get_mut(i..).unwrap_or_default());
        words.get_mut(i..i + plain).unwrap_or_default().fill(u64::MAX.to_le_bytes());
        i += plain;
    }
    if !rest.is_empty() {
        let mut block = [null; ROWS];
        let word = run.block(&feeds, i, u64::MAX >> (ROWS - rest.len()), &mut block).to_le_bytes();
        rest.iter_mut().zip(block).for_each(|(to, from)| *to = from);
        last.iter_mut().zip(word).for_each(|(to, from)| *to = from);
    }
    let unanswered = run.report.reasons().map(|(_, tally)| tally.rows).sum::<usize>();
    Ok(Report { answered: rows - unanswered, ..run.report })
}

/// A kernel at work.
struct Run<'a, K, T> {
    kernel: &'a K,
    null: T,
    report: Report,
}

impl<K, T: Copy> Run<'_, K, T> {
    /// Answers the blocks from the `i`-th on as long as they are plain, and says how many that were.
    fn plain_blocks<const N: usize>(&mut self, feeds: &[Feed<'_>; N], i: usize, out: &mut [[T; ROWS]]) -> usize
    where
        K: Kernel<N, T>,
    {
        if feeds.iter().any(|feed| feed.validity.is_some()) {
            return 0;
        }
        self.kernel.plain_blocks(feeds.each_ref().map(|feed| feed.blocks.get(i..).unwrap_or_default()), out)
    }

    /// Answers those rows of the `i`-th block that are `wanted`, and says which have an answer.
    fn block<const N: usize>(&mut self, feeds: &[Feed<'_>; N], i: usize, wanted: u64, out: &mut [T; ROWS]) -> u64
    where
        K: Kernel<N, T>,
    {
        let inputs = feeds.each_ref().map(|feed| feed.block(i));
        let there = feeds.iter().fold(wanted, |there, feed| there & feed.there(i));
        let Block { answered, settled } = self.kernel.block(inputs, out);
        let good = answered & there;
        if good != u64::MAX || !settled {
            let unsettled = if settled { 0 } else { good };
            self.account(i * ROWS, inputs, [wanted & !good, wanted & !there, unsettled], out);
        }
        good
    }

    /// Blanks the rows without an answer, and reports on them and on the answers that may be less than settled.
    #[cold]
    fn account<const N: usize>(
        &mut self,
        start: usize,
        inputs: [&[i32; ROWS]; N],
        [missing, null, unsettled]: [u64; 3],
        out: &mut [T; ROWS],
    ) where
        K: Kernel<N, T>,
    {
        let row = |i: usize| self.kernel.row(inputs.map(|column| column.get(i).copied().unwrap_or_default()));
        for i in bits(missing) {
            if let Some(slot) = out.get_mut(i) {
                *slot = self.null;
            }
            let gap = if null >> i & 1 == 1 { Some(Gap::Null) } else { row(i).err() };
            gap.into_iter().for_each(|gap| self.report.unanswered(start + i, gap));
        }
        bits(unsettled).for_each(|i| row(i).into_iter().for_each(|standing| self.report.stands(start + i, standing)));
    }
}

/// Hands out an operand block by block.
struct Feed<'a> {
    blocks: &'a [[i32; ROWS]],
    /// What comes after the blocks: the last rows, or the one value that all rows have.
    rest: [i32; ROWS],
    validity: Option<Bitmap<'a>>,
}

impl<'a> Feed<'a> {
    fn new(operand: Operand<'a>) -> Self {
        match operand {
            Operand::All(value) => Self { blocks: &[], rest: [value; ROWS], validity: None },
            Operand::Each(Column { values, validity }) => {
                let (blocks, last) = values.as_chunks();
                let mut rest = [0; ROWS];
                rest.iter_mut().zip(last).for_each(|(to, from)| *to = *from);
                Self { blocks, rest, validity }
            }
        }
    }

    /// The values of the `i`-th block.
    fn block(&self, i: usize) -> &[i32; ROWS] {
        self.blocks.get(i).unwrap_or(&self.rest)
    }

    /// Which of them are there.
    fn there(&self, i: usize) -> u64 {
        self.validity.map_or(u64::MAX, |bitmap| bitmap.word(i * ROWS))
    }
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
        validity.map_or(Ok(()), |validity| validity.fits("validity", rows))?;
    }
    room_for(rows, validity)
}

/// That the bitmap of results has a bit a row.
pub(super) fn room_for(rows: usize, validity: usize) -> Result<(), Problem> {
    if validity == rows.div_ceil(8) { Ok(()) } else { Err(misfit("out.validity", validity, rows.div_ceil(8))) }
}

pub(super) fn misfit(path: &str, is: usize, should: usize) -> Problem {
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
