//! Takes columns through the core block by block, and keeps the books.

use std::collections::BTreeMap;

use gongkai::{
    Code, Problem, Text,
    calendar::Standing,
    column::{Column, Gap, NULL_DAY, Operand, Output, Report, RowCount},
};
use pyo3::prelude::*;

use super::{
    input::{Chunk, Input, Scratch, is_set, not_a_day},
    labels::Labels,
    output::{Results, Slot},
};

/// Rows a block: the numbers and their results stay in the processor's cache.
pub(super) const ROWS: usize = 1 << 11;

/// The same for operations that make a table of the calendar for each block.
pub(super) const MANY_ROWS: usize = 1 << 17;

/// One side of an operation.
#[derive(Clone, Copy)]
pub(super) enum Side<'a> {
    Each(&'a Input),
    /// The same of a column that may have nothing in a row: [`NULL_DAY`] stands there.
    Some(&'a Input),
    All(i32),
}

/// How firm the answer of one row is, or why it has none.
pub(super) type Fate<'a, const N: usize> = &'a (dyn Fn([i32; N]) -> Result<Standing, Gap> + Sync);

/// What became of the rows, as a dict: how many rows met a fate, and which was the first.
#[derive(IntoPyObject, Default)]
pub(crate) struct Tallies {
    rows: usize,
    answered: usize,
    /// Why rows have no answer.
    reasons: Fates,
    /// How firm the answers are that are less than settled.
    standings: Fates,
}

type Fates = BTreeMap<&'static str, (usize, usize)>;

impl Tallies {
    /// Adds the report of the rows from `start` on.
    fn add(&mut self, start: usize, report: Report) {
        self.rows += report.rows;
        self.answered += report.answered;
        let note = |fates: &mut Fates, fate: &'static str, RowCount { rows, first }: RowCount| {
            if let Some(first) = first {
                fates.entry(fate).or_insert((0, start + first)).0 += rows;
            }
        };
        report.reasons().for_each(|(gap, count)| note(&mut self.reasons, gap.as_str(), count));
        report.standings().for_each(|(standing, count)| note(&mut self.standings, standing.as_str(), count));
    }
}

/// Works through columns of equal length and puts the results where they belong.
pub(super) fn run<const N: usize, T: Slot>(
    sides: [Side<'_>; N],
    most: usize,
    results: &mut Results<T>,
    kernel: impl Fn([Operand<'_>; N], Output<'_, T>) -> Result<Report, Problem>,
    mut fates: Option<(&mut Fated, Fate<'_, N>)>,
) -> Result<Tallies, Problem> {
    let rows = length(&sides)?;
    let mut tallies = Tallies::default();
    let mut cursors = sides.map(|side| Cursor { side, chunk: 0, at: 0 });
    let mut scratch: [Scratch; N] = std::array::from_fn(|_| Scratch::default());
    let mut filled: [Vec<i32>; N] = std::array::from_fn(|_| Vec::new());
    let (mut values, mut validity) = (vec![T::default(); most.min(rows)], vec![0; most.min(rows).div_ceil(8)]);
    let mut start = 0;
    while start < rows {
        let block = cursors.iter_mut().map(Cursor::left).fold(most.min(rows - start), usize::min);
        let mut operands = [Operand::All(0); N];
        for (((operand, cursor), scratch), filled) in operands.iter_mut().zip(&cursors).zip(&mut scratch).zip(&mut filled) {
            *operand = cursor.read(block, scratch, filled).map_err(|row| not_a_day(start + row))?;
        }
        let (Some(values), Some(validity)) = (values.get_mut(..block), validity.get_mut(..block.div_ceil(8))) else { break };
        tallies.add(start, kernel(operands, Output { values: &mut *values, validity: &mut *validity })?);
        results.put(start, values, validity);
        if let Some((fated, fate)) = &mut fates {
            (0..block).for_each(|row| fated.push(inputs(&operands, row).map_or(Err(Gap::Null), *fate)));
        }
        cursors.iter_mut().for_each(|cursor| cursor.at += block);
        start += block;
    }
    Ok(tallies)
}

/// The rows of the columns among the operands.
pub(super) fn length(sides: &[Side<'_>]) -> Result<usize, Problem> {
    let mut lengths = sides.iter().filter_map(|side| match side {
        Side::Each(input) | Side::Some(input) => Some(input.rows()),
        Side::All(_) => None,
    });
    let rows = lengths.next().unwrap_or_default();
    lengths.find(|length| *length != rows).map_or(Ok(rows), |other| Err(unequal(rows, other)))
}

fn unequal(rows: usize, other: usize) -> Problem {
    Problem::new(
        Code::BadValue,
        "values",
        Text::new(format!("两列长度不同：{rows}行与{other}行"), format!("two columns of {rows} and {other} rows")),
        Text::new("各列的行数须相同", "give columns of as many rows"),
    )
}

/// A place in an operand.
struct Cursor<'a> {
    side: Side<'a>,
    chunk: usize,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn here(&self) -> Option<&'a Chunk> {
        match self.side {
            Side::Each(input) | Side::Some(input) => input.chunks.get(self.chunk),
            Side::All(_) => None,
        }
    }

    /// The rows from here to the end of the chunk; goes on to the next chunk at its end.
    fn left(&mut self) -> usize {
        while let Some(chunk) = self.here() {
            if self.at < chunk.len() {
                return chunk.len() - self.at;
            }
            (self.chunk, self.at) = (self.chunk + 1, 0);
        }
        usize::MAX
    }

    fn read<'s>(&self, rows: usize, scratch: &'s mut Scratch, filled: &'s mut Vec<i32>) -> Result<Operand<'s>, usize>
    where
        'a: 's,
    {
        match (self.side, self.here()) {
            (Side::All(value), _) => Ok(Operand::All(value)),
            (Side::Each(_), Some(chunk)) => Ok(chunk.read(self.at, rows, scratch)?.into()),
            (Side::Some(_), Some(chunk)) => {
                let column = chunk.read(self.at, rows, scratch)?;
                filled.clear();
                filled.extend((0..rows).map(|row| value(&column, row).unwrap_or(NULL_DAY)));
                Ok(Operand::Each(filled.as_slice().into()))
            }
            (_, None) => Ok(Operand::Each([].as_slice().into())),
        }
    }
}

/// What a column has in a row.
pub(super) fn value(column: &Column<'_>, row: usize) -> Option<i32> {
    let is_there = column.validity.is_none_or(|bitmap| is_set(bitmap, row));
    column.values.get(row).copied().filter(|_| is_there)
}

/// The inputs of a row, unless one is missing.
fn inputs<const N: usize>(operands: &[Operand<'_>; N], row: usize) -> Option<[i32; N]> {
    let mut found = [0; N];
    for (found, operand) in found.iter_mut().zip(operands) {
        *found = match operand {
            Operand::All(value) => *value,
            Operand::Each(column) => value(column, row)?,
        };
    }
    Some(found)
}

/// What became of each row: why it has no answer, and how firm its answer is.
#[derive(Default)]
pub(super) struct Fated {
    pub(super) reasons: Labels,
    pub(super) standings: Labels,
}

impl Fated {
    fn push(&mut self, fate: Result<Standing, Gap>) {
        self.reasons.push(fate.err().map(Gap::as_str));
        self.standings.push(fate.ok().map(Standing::as_str));
    }
}
