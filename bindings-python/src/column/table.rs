//! Verdicts of a decision table over columns of facts.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use arrow_array::{ArrayRef, StringArray};
use gongkai::{
    Code, Problem, Problems, Text, Truth,
    column::{self, Output, RowCount, VerdictTable},
};
use pyo3::prelude::*;

use super::{
    flags::{Cursor, Flags, Scratch},
    input::is_set,
    labels::Labels,
    output::{ArrowArray, Results, names, not_made},
};
use crate::{
    convert::{Words, guard, optional_day, raise, type_name},
    shelf::Shelf,
};

/// Rows a block: enough that a table made ready for them costs nothing, few enough that what is copied stays in the cache.
const ROWS: usize = 1 << 15;

/// What became of the rows, as a dict: how many have an outcome or none, and which was the first.
#[derive(IntoPyObject, Default)]
pub(crate) struct Tallies {
    rows: usize,
    answered: usize,
    /// Every outcome of the table, in the order of the codes.
    categories: Vec<String>,
    /// Those that occur.
    outcomes: Vec<(String, (usize, usize))>,
    reasons: BTreeMap<&'static str, (usize, usize)>,
}

/// The facts by name.
type Sides<'a> = Vec<(&'a str, Side<'a>)>;

/// One fact of all rows.
enum Side<'a> {
    Each(&'a Flags),
    All(Truth),
}

/// The outcome of each row as an Arrow dictionary; where they are asked for, the reasons of those that have none.
///
/// A fact is a column, or one boolean for all rows.
#[pyfunction]
pub(crate) fn verdict(
    py: Python<'_>,
    shelf: &Shelf,
    rule: Words,
    on: Option<&Bound<'_, PyAny>>,
    facts: Vec<(Words, Bound<'_, PyAny>)>,
    reasons: bool,
) -> PyResult<(Option<ArrowArray>, Tallies, Option<ArrowArray>)> {
    guard(py, || {
        let on = optional_day(on, "on")?;
        let table = shelf.library().verdict_table(shelf.asked(), &rule.0, on).map_err(|problems| raise(py, problems))?;
        let (sides, rows) = sides(&table, &facts).map_err(|problems| raise(py, problems))?;
        let mut results = Results::new(py, rows, None)?;
        let done = py.detach(|| {
            let mut why = reasons.then(Labels::default);
            let tallies = run(&table, &sides, rows, &mut results, &mut why)?;
            let why = why.map(|why| why.finish().map(ArrowArray::new).map_err(|error| not_made(&error))).transpose()?;
            let outcomes = tallies.categories.iter().map(String::as_str);
            let outcomes: ArrayRef = Arc::new(outcomes.map(Some).collect::<StringArray>());
            Ok((results.finish(|codes, nulls| names(codes, nulls, outcomes))?, tallies, why))
        });
        done.map_err(|problems: Problems| raise(py, problems))
    })
}

/// The facts, and how many rows they have.
fn sides<'a>(table: &VerdictTable<'_>, facts: &'a [(Words, Bound<'_, PyAny>)]) -> Result<(Sides<'a>, usize), Problems> {
    // Of no rows: all that can be wrong with them is their names.
    let named: Vec<_> = facts.iter().map(|(name, _)| (name.0.as_str(), Truth::Unknown.into())).collect();
    let checked = table.decide(&named, Output { values: &mut [], validity: &mut [] });
    let mut problems: Vec<Problem> = checked.err().into_iter().flatten().collect();
    let (mut sides, mut leading) = (Vec::new(), None);
    for (name, value) in facts {
        let name = name.0.as_str();
        let side = value
            .cast::<Flags>()
            .map(|flags| Side::Each(flags.get()))
            .or_else(|_| value.extract::<Option<bool>>().map(|all| Side::All(all.into())));
        match side {
            Err(_) => problems.push(no_booleans(name, &type_name(value))),
            Ok(side) => {
                if let Side::Each(flags) = side {
                    let (first, rows) = *leading.get_or_insert((name, flags.rows()));
                    problems.extend((flags.rows() != rows).then(|| other_length(name, flags.rows(), first, rows)));
                }
                sides.push((name, side));
            }
        }
    }
    if leading.is_none() && problems.is_empty() {
        problems.push(no_column());
    }
    Problems::or(problems, (sides, leading.map_or(0, |(_, rows)| rows)))
}

fn no_booleans(name: &str, found: &str) -> Problem {
    Problem::new(
        Code::WrongType,
        format!("facts.{name}"),
        Text::new(format!("应为布尔值，而不是 {found}"), format!("booleans are meant, not {found}")),
        Text::new("写 True、False 或 None（未知）", "give True, False or None (unknown)"),
    )
}

fn other_length(name: &str, found: usize, first: &str, rows: usize) -> Problem {
    Problem::new(
        Code::BadValue,
        format!("facts.{name}"),
        Text::new(format!("有{found}行，而“{first}”有{rows}行"), format!("has {found} rows, and `{first}` has {rows}")),
        Text::new("各列行数应相同", "columns have as many rows as each other"),
    )
}

fn no_column() -> Problem {
    Problem::new(
        Code::MissingKey,
        "facts",
        Text::new("没有一列事实，行数无从得知", "none of the facts is a column, so there is no number of rows"),
        Text::new("至少给出一列；单个问题用 ask", "give at least one column; a single question is for ask"),
    )
}

fn run(
    table: &VerdictTable<'_>,
    sides: &[(&str, Side<'_>)],
    rows: usize,
    results: &mut Results<u8>,
    why: &mut Option<Labels>,
) -> Result<Tallies, Problems> {
    let mut known = HashMap::new();
    let mut counts = Counts { outcomes: vec![RowCount::default(); table.outcomes().len()], ..Counts::default() };
    let mut cursors: Vec<_> = sides
        .iter()
        .filter_map(|(_, side)| match side {
            Side::Each(flags) => Some((Cursor::new(flags), Scratch::default())),
            Side::All(_) => None,
        })
        .collect();
    let (mut codes, mut validity) = (vec![0; ROWS.min(rows)], vec![0; ROWS.min(rows).div_ceil(8)]);
    let mut start = 0;
    while start < rows {
        let block = cursors.iter_mut().map(|(cursor, _)| cursor.left()).fold(ROWS.min(rows - start), usize::min);
        let mut read = cursors.iter_mut().map(|(cursor, scratch)| cursor.read(block, scratch));
        let facts: Vec<(&str, column::Flags<'_>)> = sides
            .iter()
            .map(|(name, side)| match side {
                Side::Each(_) => (*name, read.next().unwrap_or(Truth::Unknown.into())),
                Side::All(truth) => (*name, (*truth).into()),
            })
            .collect();
        let (Some(codes), Some(validity)) = (codes.get_mut(..block), validity.get_mut(..block.div_ceil(8))) else { break };
        let report = table.decide(&facts, Output { values: &mut *codes, validity: &mut *validity })?;
        counts.add(start, &report);
        results.put(start, codes, validity);
        if let Some(why) = why {
            for row in 0..block {
                let is_there = validity.get(row / 8).is_some_and(|byte| byte >> (row % 8) & 1 == 1);
                why.push(if is_there { None } else { Some(reason(table, &facts, row, &mut known)?) });
            }
        }
        start += block;
    }
    Ok(counts.tallies(table, rows))
}

/// Why one row has no outcome; the same facts have the same reason.
fn reason(
    table: &VerdictTable<'_>,
    facts: &[(&str, column::Flags<'_>)],
    row: usize,
    known: &mut HashMap<Vec<Truth>, &'static str>,
) -> Result<&'static str, Problems> {
    let truths: Vec<Truth> = facts.iter().map(|(_, flags)| truth(flags, row)).collect();
    if let Some(reason) = known.get(&truths) {
        return Ok(reason);
    }
    let alone: Vec<_> = facts.iter().zip(&truths).map(|((name, _), truth)| (*name, (*truth).into())).collect();
    let report = table.decide(&alone, Output { values: &mut [0], validity: &mut [0] })?;
    let reason = match (report.contradictory.rows, report.uncovered.rows) {
        (1, _) => "contradictory",
        (_, 1) => "uncovered",
        _ => "open",
    };
    known.insert(truths, reason);
    Ok(reason)
}

fn truth(flags: &column::Flags<'_>, row: usize) -> Truth {
    match flags {
        column::Flags::All(truth) => *truth,
        column::Flags::Bytes(bytes) => match bytes.get(row) {
            Some(0) => Truth::No,
            Some(1) => Truth::Yes,
            _ => Truth::Unknown,
        },
        column::Flags::Bits { values, validity } if validity.is_none_or(|validity| is_set(validity, row)) => is_set(*values, row).into(),
        column::Flags::Bits { .. } => Truth::Unknown,
    }
}

/// Tallies of all blocks together.
#[derive(Default)]
struct Counts {
    outcomes: Vec<RowCount>,
    open: RowCount,
    uncovered: RowCount,
    contradictory: RowCount,
}

impl Counts {
    /// Adds the report of the rows from `start` on.
    fn add(&mut self, start: usize, report: &column::VerdictReport) {
        let add = |sum: &mut RowCount, tally: &RowCount| {
            sum.rows += tally.rows;
            sum.first = sum.first.or(tally.first.map(|first| start + first));
        };
        self.outcomes.iter_mut().zip(&report.outcomes).for_each(|(sum, tally)| add(sum, tally));
        add(&mut self.open, &report.open);
        add(&mut self.uncovered, &report.uncovered);
        add(&mut self.contradictory, &report.contradictory);
    }

    fn tallies(self, table: &VerdictTable<'_>, rows: usize) -> Tallies {
        let met = |tally: &RowCount| tally.first.map(|first| (tally.rows, first));
        let categories: Vec<String> = table.outcomes().iter().map(|outcome| outcome.id.clone()).collect();
        Tallies {
            rows,
            answered: rows - self.open.rows - self.uncovered.rows - self.contradictory.rows,
            outcomes: categories.iter().zip(&self.outcomes).filter_map(|(id, tally)| Some((id.clone(), met(tally)?))).collect(),
            categories,
            reasons: [("open", &self.open), ("uncovered", &self.uncovered), ("contradictory", &self.contradictory)]
                .into_iter()
                .filter_map(|(reason, tally)| Some((reason, met(tally)?)))
                .collect(),
        }
    }
}
