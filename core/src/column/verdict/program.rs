//! A table made ready for the facts at hand: what holds for all rows of the column is worked into it beforehand.

use super::lanes::Lanes;
use crate::{
    form::table::{FactSet, Known, Table, bit},
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
    /// Sets of literals that are not all true where the facts can be so. Of the table's they are the ones that a column has a say in.
    excluded: Vec<Vec<usize>>,
    /// Facts that are in no column and follow from those that are: each has the planes of a column behind the last.
    learnt: usize,
}

/// Rows that stand one after another and have one outcome. Among them the order does not matter: one that is still unknown does not
/// block another.
#[derive(Debug)]
struct Run {
    outcome: usize,
    rows: Vec<Line>,
}

/// The literals of a row, by the plane on which they are true.
#[derive(Debug)]
struct Line {
    literals: Vec<usize>,
    /// Sets of literals, none of them the row's, that rule it out where all of one are true.
    ruled_out: Vec<Vec<usize>>,
}

/// Rows of the column that have no outcome.
#[derive(Debug, Clone, Copy)]
pub(super) struct Undecided {
    /// What is still unknown leaves them open.
    pub(super) open: Lanes,
    /// Nothing covers them.
    pub(super) uncovered: Lanes,
    /// Their facts cannot be so.
    pub(super) contradictory: Lanes,
}

/// Of a fact's two planes one says in which rows it is false, the next in which it is true. The first two are those of a fact of which
/// nothing is known.
const fn plane(column: usize, wanted: bool) -> usize {
    2 * column + 2 + wanted as usize
}

const UNKNOWN: usize = 0;

/// Nothing is ever known of the fact.
const UNASKED: Given = Given::All(Truth::Unknown);

impl Given {
    /// Whether the fact is true, if that is the same for every row and known.
    const fn common(self) -> Option<bool> {
        match self {
            Self::All(truth) => truth.known(),
            Self::Column(_) => None,
        }
    }
}

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
    pub(super) fn blocks(&mut self) -> impl Iterator<Item = &mut [Lanes]> {
        self.blocks.chunks_exact_mut(self.width)
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
    /// The program for so many columns; `None` if what holds for all rows cannot be so.
    pub(super) fn new(table: &Table, columns: usize, mut given: Vec<Given>) -> Option<Self> {
        let common = given.iter().enumerate().filter_map(|(i, given)| Some((i, given.common()?)));
        let common = table.learn(common.fold(Known::default(), |common, (i, value)| common.with(bit(i), value)))?;
        for (i, given) in given.iter_mut().enumerate().filter(|(i, given)| **given == UNASKED && common.known & bit(*i) != 0) {
            *given = Given::All(Truth::from(common.value & bit(i) != 0));
        }
        // Nothing follows from a set in which two literals are never known.
        let concerned =
            table.excluded().iter().filter(|mask| literals(**mask).filter(|(i, _)| given.get(*i) == Some(&UNASKED)).count() < 2);
        let concerned: Vec<FactSet> = concerned.copied().collect();
        let mut learnt = 0;
        for mask in &concerned {
            for (i, _) in literals(*mask) {
                if let Some(given) = given.get_mut(i).filter(|given| **given == UNASKED) {
                    *given = Given::Column(columns + learnt);
                    learnt += 1;
                }
            }
        }
        let excluded = concerned.iter().filter_map(|mask| planes(literals(*mask), &given)).filter(|set| !set.is_empty()).collect();
        let mut runs: Vec<Run> = Vec::new();
        for row in &table.rows {
            let Some(line) = Line::new(row.mask, table.excluded(), &given) else { continue };
            match runs.last_mut() {
                Some(run) if run.outcome == row.outcome => run.rows.push(line),
                _ => runs.push(Run { outcome: row.outcome, rows: vec![line] }),
            }
        }
        Some(Self { runs, excluded, learnt })
    }

    /// How many columns of planes it needs behind those that are given.
    pub(super) const fn learnt(&self) -> usize {
        self.learnt
    }

    /// Decides those rows that are `wanted`. Gives those that it does not decide; the rest is `found`.
    pub(super) fn run(&self, wanted: Lanes, planes: &mut [Lanes], found: &mut [Found]) -> Undecided {
        found.fill(Found::default());
        let contradictory = self.learn(planes) & wanted;
        let plane = |plane: usize| planes.get(plane).copied().unwrap_or(Lanes::NONE);
        let (mut undecided, mut blocked, mut open) = (wanted & !contradictory, Lanes::NONE, Lanes::NONE);
        for run in &self.runs {
            let (mut possible, mut certain) = (Lanes::NONE, Lanes::NONE);
            for row in &run.rows {
                let (mut holds, mut fails) = (Lanes::ALL, Lanes::NONE);
                for literal in &row.literals {
                    holds &= plane(*literal);
                    fails |= plane(*literal ^ 1);
                }
                for set in &row.ruled_out {
                    fails |= set.iter().fold(Lanes::ALL, |all, literal| all & plane(*literal));
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
        Undecided { open: open | undecided & blocked, uncovered: undecided & !blocked, contradictory }
    }

    /// Writes what follows from the facts into the planes, and gives the rows whose facts cannot be so.
    fn learn(&self, planes: &mut [Lanes]) -> Lanes {
        let mut contradictory = Lanes::NONE;
        for set in &self.excluded {
            for (i, literal) in set.iter().enumerate() {
                let mut others = Lanes::ALL;
                for other in set.iter().enumerate().filter_map(|(other, literal)| (other != i).then_some(literal)) {
                    others &= planes.get(*other).copied().unwrap_or(Lanes::NONE);
                }
                if i == 0 {
                    contradictory |= others & planes.get(*literal).copied().unwrap_or(Lanes::NONE);
                }
                if let Some(opposite) = planes.get_mut(*literal ^ 1) {
                    *opposite |= others;
                }
            }
        }
        contradictory
    }
}

impl Line {
    /// `None` if the row holds in no row of the column.
    fn new(mask: FactSet, excluded: &[FactSet], given: &[Given]) -> Option<Self> {
        let row = Known { known: mask.yes | mask.no, value: mask.yes };
        let mut ruled_out = Vec::new();
        for set in excluded.iter().filter(|set| set.holds(row) != Truth::No) {
            let (inside, outside): (Vec<_>, Vec<_>) = literals(*set).partition(|(i, _)| row.known & bit(*i) != 0);
            // Where the row has one literal of a set, the facts have learnt from it already.
            if inside.len() > 1 {
                ruled_out.extend(planes(outside.into_iter(), given));
            }
        }
        let literals = planes(literals(mask), given)?;
        ruled_out.iter().all(|set| !set.is_empty()).then_some(Self { literals, ruled_out })
    }
}

/// What a condition wants: facts by their place, and whether each is to be true.
fn literals(mask: FactSet) -> impl Iterator<Item = (usize, bool)> {
    let of = |set: u64, wanted: bool| (0..64).filter(move |i| set & bit(*i) != 0).map(move |i| (i, wanted));
    of(mask.yes, true).chain(of(mask.no, false))
}

/// The planes on which literals are true that are not settled beforehand; `None` if one of them is true in no row of the column.
fn planes(literals: impl Iterator<Item = (usize, bool)>, given: &[Given]) -> Option<Vec<usize>> {
    let mut planes = Vec::new();
    for (i, wanted) in literals {
        match given.get(i)? {
            Given::Column(column) => planes.push(plane(*column, wanted)),
            Given::All(Truth::Unknown) => planes.push(UNKNOWN),
            Given::All(truth) if *truth == Truth::from(wanted) => {}
            Given::All(_) => return None,
        }
    }
    Some(planes)
}
