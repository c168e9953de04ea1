//! Verdicts of a decision table over columns of facts.

mod lanes;
mod law;
mod program;

use std::borrow::Cow;

use self::{
    lanes::{Lanes, ROWS},
    program::{Found, Given, Planes, Program, Undecided},
};
use serde::Serialize;

use super::{
    block::{BLANK, Bitmap, Output, misfit, room_for},
    report::RowCount,
};
use crate::{
    error::{Code, Problem, Problems, join, unknown_name},
    form::table::{Conclusion, Table},
    text::Text,
    verdict::Truth,
};

/// Blocks of rows for which the columns are read in one go.
const BLOCKS: usize = 16;

/// What is known of a fact in every row: yes, no or unknown.
#[derive(Debug, Clone, Copy)]
pub enum Flags<'a> {
    /// A bit a row, as Arrow has booleans; unknown where it is null.
    Bits {
        /// The values: set for yes.
        values: Bitmap<'a>,
        /// Which rows are known; all, where there is no bitmap.
        validity: Option<Bitmap<'a>>,
    },
    /// A byte a row: 1 is yes, 0 is no, [`BLANK`] is unknown.
    Bytes(&'a [u8]),
    /// The same for all rows.
    All(Truth),
}

impl From<Truth> for Flags<'_> {
    fn from(truth: Truth) -> Self {
        Self::All(truth)
    }
}

impl From<bool> for Flags<'_> {
    fn from(value: bool) -> Self {
        Self::All(value.into())
    }
}

impl<'a> From<&'a [u8]> for Flags<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

/// What became of the rows of a column of verdicts: how many have which outcome, and why the others have none.
///
/// `rows` is the sum of all tallies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct VerdictReport {
    /// All rows.
    pub rows: usize,
    /// Rows with each outcome, in the table's order of outcomes.
    pub outcomes: Vec<RowCount>,
    /// Rows that facts still unknown leave open.
    pub open: RowCount,
    /// Rows that no row of the table covers, whatever the unknown facts turn out to be.
    pub uncovered: RowCount,
    /// Rows whose facts cannot all be so.
    pub contradictory: RowCount,
}

impl VerdictReport {
    /// Rows with an outcome.
    pub fn settled(&self) -> usize {
        self.outcomes.iter().map(|tally| tally.rows).sum()
    }
}

/// A decision table, for columns of facts.
///
/// Every row of a column is decided as [`Table::decide`] decides one set of facts, many rows at a time with bitwise operations on the
/// memory that the columns are in.
///
/// ```
/// use gongkai::{Library, Truth, column::{BLANK, Bitmap, Flags, Output}};
///
/// # let book = gongkai::Rulebook::from_toml("own.toml", r#"
/// # [book]
/// # id = "own"
/// # title = { zh = "本局办法", en = "our own rules" }
/// # scope = { zh = "本局", en = "our office" }
/// # version = "1"
/// # [document.own]
/// # title = "本局办法"
/// # [table."exemption.unreviewed"]
/// # name = { zh = "未经审查", en = "not reviewed" }
/// # cite = { document = "own", provision = "第二条", evidence = "text" }
/// # fact = [ { id = "reviewed", name = { zh = "是否经过审查？", en = "has it been reviewed?" } } ]
/// # outcome = [ { id = "may_open", name = { zh = "可以公开", en = "may be opened" } }, { id = "must_not", name = { zh = "不得公开", en = "must not be opened" } } ]
/// # row = [ { outcome = "must_not", when = ["!reviewed"] }, { outcome = "may_open", when = [] } ]
/// # "#, Library::embedded()).unwrap();
/// // rows: not reviewed → must not be opened; otherwise → may be opened
/// let table = book.verdict_table("exemption.unreviewed", None).unwrap();
/// let reviewed = Flags::Bits {
///     values: Bitmap { bytes: &[0b001], offset: 0 },
///     validity: Some(Bitmap { bytes: &[0b011], offset: 0 }), // yes, no, unknown
/// };
/// let (mut codes, mut valid) = ([0; 3], [0; 1]);
/// let report = table.decide(&[("reviewed", reviewed)], Output { values: &mut codes, validity: &mut valid }).unwrap();
/// assert_eq!(table.outcomes()[1].id, "must_not");
/// assert_eq!(codes, [0, 1, BLANK]); // unknown is not yes
/// assert_eq!(valid, [0b011]);
/// assert_eq!((report.outcomes[1].rows, report.open.first), (1, Some(2)));
/// ```
#[derive(Debug, Clone)]
pub struct VerdictTable<'a> {
    table: Cow<'a, Table>,
}

impl<'a> VerdictTable<'a> {
    /// Makes a table ready for columns.
    ///
    /// # Errors
    /// `out_of_range` if it has more outcomes than a byte can name.
    pub fn new(table: &'a Table) -> Result<Self, Problem> {
        Self::of(Cow::Borrowed(table))
    }

    fn of(table: Cow<'a, Table>) -> Result<Self, Problem> {
        let most = usize::from(BLANK);
        if table.outcomes.len() > most {
            return Err(Problem::new(
                Code::OutOfRange,
                "rule",
                Text::new(format!("该表的结论多于 {most} 种"), format!("the table has more than {most} outcomes")),
                Text::new("逐条用 ask 提问", "put the questions one by one with ask"),
            ));
        }
        Ok(Self { table })
    }

    /// What the codes of a column stand for, in their order.
    pub fn outcomes(&self) -> &[Conclusion] {
        &self.table.outcomes
    }

    /// The names of the facts it asks about.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.table.facts.iter().map(|fact| fact.id.as_str())
    }

    /// Decides every row: the place of its outcome among [`outcomes`](Self::outcomes), or null where it is open or not covered.
    ///
    /// A fact that is not named is unknown in every row. A fact that is a reading of the law has the value its rulebook gives it wherever
    /// it is unknown.
    ///
    /// # Errors
    /// Everything wrong with the columns: a fact the table does not ask about, with the nearest name; one given twice; lengths that do
    /// not fit `out`; bytes that are not 0, 1 or [`BLANK`]. Then nothing is written.
    pub fn decide(&self, facts: &[(&str, Flags<'_>)], out: Output<'_, u8>) -> Result<VerdictReport, Problems> {
        let rows = out.values.len();
        let given = self.given(facts, rows, out.validity.len())?;
        let columns: Vec<_> = facts.iter().map(|(name, flags)| (*flags, self.reading(name))).collect();
        let outcomes = self.table.outcomes.len();
        let mut report = VerdictReport { rows, outcomes: vec![RowCount::default(); outcomes], ..VerdictReport::default() };
        let Some(program) = Program::new(&self.table, columns.len(), given) else {
            out.values.fill(BLANK);
            out.validity.fill(0);
            report.contradictory = RowCount { rows, first: (rows > 0).then_some(0) };
            return Ok(report);
        };
        let learnt = columns.len()..columns.len() + program.learnt();
        let mut planes = Planes::new(learnt.end, BLOCKS);
        let mut found = vec![Found::default(); outcomes];
        let mut slots = out.values.chunks_mut(ROWS).zip(out.validity.chunks_mut(ROWS / 8));
        for start in (0..rows).step_by(BLOCKS * ROWS) {
            let starts = || (start..rows).step_by(ROWS).take(BLOCKS);
            for (i, (flags, reading)) in columns.iter().enumerate() {
                let known = starts().map_while(|start| flags.lanes(start));
                match reading {
                    None => planes.set(i, known),
                    Some(true) => planes.set(i, known.map(|(no, _)| (no, !no))),
                    Some(false) => planes.set(i, known.map(|(_, yes)| (!yes, yes))),
                }
            }
            for fact in learnt.clone() {
                planes.set(fact, std::iter::repeat_n((Lanes::NONE, Lanes::NONE), BLOCKS));
            }
            for ((start, planes), (values, validity)) in starts().zip(planes.blocks()).zip(&mut slots) {
                let wanted = Lanes::first(values.len());
                let Undecided { open, uncovered, contradictory } = program.run(wanted, planes, &mut found);
                let mut codes = [[0; 8]; ROWS / 8];
                for (code, (found, tally)) in (0..=BLANK).zip(found.iter().zip(&mut report.outcomes)) {
                    if !found.settled.is_empty() {
                        found.settled.mark(code, &mut codes);
                        count(tally, start, found.settled);
                    }
                }
                count(&mut report.open, start, open);
                count(&mut report.uncovered, start, uncovered);
                count(&mut report.contradictory, start, contradictory);
                let null = open | uncovered | contradictory;
                null.mark(BLANK, &mut codes);
                values.iter_mut().zip(codes.as_flattened()).for_each(|(to, from)| *to = *from);
                validity.iter_mut().zip((wanted & !null).bytes()).for_each(|(to, from)| *to = from);
            }
        }
        Ok(report)
    }

    /// How a fact stands that is a reading of the law, where nothing else is said of it.
    fn reading(&self, name: &str) -> Option<bool> {
        self.table.facts.iter().find(|fact| fact.id == name)?.reading.as_ref().map(|reading| reading.value)
    }

    /// What is known of each fact of the table, by its place.
    fn given(&self, facts: &[(&str, Flags<'_>)], rows: usize, validity: usize) -> Result<Vec<Given>, Problems> {
        let mut problems = Vec::new();
        let mut given: Vec<Given> = self.facts().map(|name| Given::All(self.reading(name).into())).collect();
        for (i, (name, flags)) in facts.iter().enumerate() {
            let path = join("facts", name);
            problems.extend(flags.fits(&path, rows).err());
            if facts.iter().take(i).any(|(earlier, _)| earlier == name) {
                problems.push(twice(&path, name));
            }
            match self.facts().position(|fact| fact == *name).and_then(|place| given.get_mut(place)) {
                Some(place) => {
                    *place = match flags {
                        Flags::All(Truth::Unknown) => *place,
                        Flags::All(truth) => Given::All(*truth),
                        Flags::Bits { .. } | Flags::Bytes(_) => Given::Column(i),
                    }
                }
                None => problems.push(unknown_name(Code::UnknownKey, &path, name, &self.facts().collect::<Vec<_>>())),
            }
        }
        problems.extend(room_for(rows, validity).err());
        Problems::or(problems, given)
    }
}

impl Flags<'_> {
    /// Where the rows from `start` on are no, and where yes; `None` if all are alike.
    fn lanes(&self, start: usize) -> Option<(Lanes, Lanes)> {
        match self {
            Self::All(_) => None,
            Self::Bits { values, validity } => {
                let values = Lanes::of_bitmap(*values, start);
                let known = validity.map_or(Lanes::ALL, |validity| Lanes::of_bitmap(validity, start));
                Some((known & !values, known & values))
            }
            Self::Bytes(bytes) => {
                let (set, unknown) = Lanes::of_bytes(bytes.get(start..).unwrap_or_default());
                Some((!set, set & !unknown))
            }
        }
    }

    /// That it is a column of that many rows.
    fn fits(&self, path: &str, rows: usize) -> Result<(), Problem> {
        match self {
            Self::All(_) => Ok(()),
            Self::Bits { values, validity } => {
                values.fits(&join(path, "values"), rows)?;
                validity.map_or(Ok(()), |validity| validity.fits(&join(path, "validity"), rows))
            }
            Self::Bytes(bytes) if bytes.len() != rows => Err(misfit(path, bytes.len(), rows)),
            Self::Bytes(bytes) => {
                let strange = |byte: u8| (byte > 1) & (byte != BLANK);
                // All at once first, because that is how the compiler makes it fast.
                if !bytes.iter().fold(false, |any, byte| any | strange(*byte)) {
                    return Ok(());
                }
                let first = bytes.iter().copied().enumerate().find(|(_, byte)| strange(*byte));
                first.map_or(Ok(()), |(row, byte)| Err(not_a_flag(&format!("{path}[{row}]"), row, byte)))
            }
        }
    }
}

fn count(tally: &mut RowCount, start: usize, rows: Lanes) {
    tally.rows += rows.count();
    if tally.first.is_none() {
        tally.first = rows.position().map(|row| start + row);
    }
}

fn not_a_flag(path: &str, row: usize, byte: u8) -> Problem {
    Problem::new(
        Code::BadValue,
        path,
        Text::new(format!("第{row}行（自0起）为{byte}"), format!("row {row} (from 0) is {byte}")),
        Text::new("写 0（否）、1（是）或 255（未知）", "write 0 (no), 1 (yes) or 255 (unknown)"),
    )
}

fn twice(path: &str, name: &str) -> Problem {
    Problem::new(
        Code::DuplicateKey,
        path,
        Text::new(format!("“{name}”给出两次"), format!("`{name}` is given twice")),
        Text::new("删去其中一个", "remove one of the two"),
    )
}
