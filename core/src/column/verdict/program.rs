//! A table made ready for the facts at hand: what holds for all rows of the column is worked into it beforehand.

use super::lanes::Lanes;
use crate::{
    form::table::{Mask, Table, bit},
    verdict::Truth,
};

/// What is known of a fact before the first row is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// It differs from row to row: a column, by its place among them.
    Column(usize),
    /// The same for every row.
    All(Truth),
}

/// The rows of a table, in order of precedence.
#[derive(Debug)]
pub(super) struct Program {
    runs: Vec<Run>,
}

/// Rows that stand one after another and have one outcome. Among them the order does not matter: one that is still unknown does not
/// block another.
#[derive(Debug)]
struct Run {
    outcome: usize,
    /// The literals of each row, by the plane on which they are true.
    rows: Vec<Vec<usize>>,
}

/// Of a fact's two planes one says in which rows it is false, the next in which it is true. The first two are those of a fact of which
/// nothing is known.
const fn plane(column: usize, wanted: bool) -> usize {
    2 * column + 2 + wanted as usize
}

const UNKNOWN: usize = 0;

/// The facts of some blocks of rows. A column is read for all of them before the next one: memory in many places is fetched faster by
/// long strides than line by line.
#[derive(Debug)]
pub(super) struct Planes {
    blocks: Vec<Lanes>,
    /// Planes a block.
    width: usize,
}

impl Planes {
    pub(super) fn new(columns: usize, blocks: usize) -> Self {
        let width = plane(columns, false);
        Self { blocks: vec![Lanes::NONE; width * blocks], width }
    }

    /// Learns where a column is false and where it is true, block after block.
    pub(super) fn set(&mut self, column: usize, blocks: impl Iterator<Item = (Lanes, Lanes)>) {
        for (block, (no, yes)) in self.blocks.chunks_exact_mut(self.width).zip(blocks) {
            if let Some([to_no, to_yes]) = block.get_mut(plane(column, false)..=plane(column, true)) {
                (*to_no, *to_yes) = (no, yes);
            }
        }
    }

    /// The planes of each block.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &[Lanes]> {
        self.blocks.chunks_exact(self.width)
    }
}

/// What was found of one outcome.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found {
    /// Where it is the verdict.
    pub(super) settled: Lanes,
    /// Where a row with it is still unknown, and no row with another was before it.
    pending: Lanes,
}

impl Program {
    pub(super) fn new(table: &Table, given: &[Given]) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        for row in &table.rows {
            let Some(literals) = literals(row.mask, given) else { continue };
            match runs.last_mut() {
                Some(run) if run.outcome == row.outcome => run.rows.push(literals),
                _ => runs.push(Run { outcome: row.outcome, rows: vec![literals] }),
            }
        }
        Self { runs }
    }

    /// Decides those rows that are `wanted`. Gives those left open, and those that nothing covers; the rest is `found`.
    pub(super) fn run(&self, wanted: Lanes, planes: &[Lanes], found: &mut [Found]) -> (Lanes, Lanes) {
        found.fill(Found::default());
        let plane = |plane: usize| planes.get(plane).copied().unwrap_or(Lanes::NONE);
        let (mut undecided, mut blocked, mut open) = (wanted, Lanes::NONE, Lanes::NONE);
        for run in &self.runs {
            let (mut possible, mut certain) = (Lanes::NONE, Lanes::NONE);
            for row in &run.rows {
                let (mut holds, mut fails) = (Lanes::ALL, Lanes::NONE);
                for literal in row {
                    holds &= plane(*literal);
                    fails |= plane(*literal ^ 1);
                }
                possible |= !fails;
                certain |= holds;
            }
            let Some(found) = found.get_mut(run.outcome) else { continue };
            possible &= undecided;
            // Where a stronger row with another outcome is still unknown.
            let contested = possible & blocked & !found.pending;
            let settled = possible & certain & !contested;
            open |= contested;
            undecided &= !(contested | settled);
            found.settled |= settled;
            found.pending |= possible & undecided;
            blocked |= possible & undecided;
            if undecided.is_empty() {
                break;
            }
        }
        (open | undecided & blocked, undecided & !blocked)
    }
}

/// The literals of a row that are not settled beforehand; `None` if it fails in every row of the column.
fn literals(mask: Mask, given: &[Given]) -> Option<Vec<usize>> {
    let mut literals = Vec::new();
    for (i, given) in given.iter().enumerate() {
        for wanted in [(mask.yes, true), (mask.no, false)].into_iter().filter_map(|(set, wanted)| (set & bit(i) != 0).then_some(wanted)) {
            match given {
                Given::Column(column) => literals.push(plane(*column, wanted)),
                Given::All(Truth::Unknown) => literals.push(UNKNOWN),
                Given::All(truth) if *truth == Truth::from(wanted) => {}
                Given::All(_) => return None,
            }
        }
    }
    Some(literals)
}
