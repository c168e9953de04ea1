//! A table made ready for the facts at hand: what holds for all rows of the column is worked into it beforehand.

use super::lanes::Lanes;
use crate::{
    form::table::{Mask, Table},
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

/// Where columns stand: of a fact's two planes one says where it is false, the next where it is true. The first two planes are those of
/// a fact of which nothing is known.
const fn plane(column: usize, wanted: bool) -> usize {
    2 * column + 2 + wanted as usize
}

const UNKNOWN: usize = 0;

/// The facts of 512 rows.
#[derive(Debug)]
pub(super) struct Planes(Vec<Lanes>);

impl Planes {
    pub(super) fn new(columns: usize) -> Self {
        Self(vec![Lanes::NONE; 2 * columns + 2])
    }

    /// Learns where a column is false and where it is true.
    pub(super) fn set(&mut self, column: usize, no: Lanes, yes: Lanes) {
        if let Some([to_no, to_yes]) = self.0.get_mut(plane(column, false)..=plane(column, true)) {
            (*to_no, *to_yes) = (no, yes);
        }
    }

    fn get(&self, plane: usize) -> Lanes {
        self.0.get(plane).copied().unwrap_or(Lanes::NONE)
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
    pub(super) fn run(&self, wanted: Lanes, planes: &Planes, found: &mut [Found]) -> (Lanes, Lanes) {
        found.fill(Found::default());
        let (mut undecided, mut blocked, mut open) = (wanted, Lanes::NONE, Lanes::NONE);
        for run in &self.runs {
            let (mut possible, mut certain) = (Lanes::NONE, Lanes::NONE);
            for row in &run.rows {
                let (mut holds, mut fails) = (Lanes::ALL, Lanes::NONE);
                for literal in row {
                    holds &= planes.get(*literal);
                    fails |= planes.get(*literal ^ 1);
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
        for wanted in [(mask.yes, true), (mask.no, false)].into_iter().filter_map(|(set, wanted)| (set >> i & 1 == 1).then_some(wanted)) {
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
