//! One row as a record: what is to be done under which rule.

use std::ops::Deref;

use gongkai::{
    Code, Problem, Text,
    assess::duty::{DutyMatter, DutyRecord},
    calendar::parse_date,
    form::term::{Circumstances, Pause},
};

use super::lane::Lane;
use crate::{cells::Cells, program::point_at};

/// The rule of every row of the ledger.
const LEDGER: &str = "ledger.task";

/// A piece of work, and where it stands in the folder.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) lane: Lane,
    pub(super) line: u64,
    pub(super) channel: Option<String>,
    pub(super) asked: DutyRecord,
}

impl Deref for Record {
    type Target = DutyRecord;

    fn deref(&self) -> &DutyRecord {
        &self.asked
    }
}

impl Record {
    /// Reads a row; of several faults the first is reported.
    pub(super) fn read(lane: Lane, cells: &Cells) -> Result<Self, Problem> {
        let text = |column| cells.may(column).map(str::to_owned);
        let id = cells.need("id")?;
        let tasks = lane == Lane::Tasks;
        let subject = if tasks { None } else { Some(cells.need("subject")?.to_owned()) };
        let rule = if tasks { LEDGER } else { cells.need("rule")? };
        let case = if tasks { Some(cells.need("case")?.to_owned()) } else { text("case") };
        let book = if tasks { Some(cells.need("book")?.to_owned()) } else { text("book") };
        let matter = match lane {
            Lane::Cadences => cadence(cells),
            Lane::Procedures => procedure(cells),
            _ => term(cells),
        }?;
        let mut asked = DutyRecord::new(id, rule, matter);
        (asked.subject, asked.case, asked.book, asked.unit) = (subject, case, book, text("unit"));
        Ok(Self { lane, line: cells.line, channel: text("channel"), asked })
    }
}

/// Its acts stand in a file of their own.
fn cadence(cells: &Cells) -> Result<DutyMatter, Problem> {
    Ok(DutyMatter::Cadence { from: parse_date(cells.need("from")?, "from")?, acts: Vec::new() })
}

/// `draft;review` are steps, `concerns_others;!superior_approval` what is so and what is not.
fn procedure(cells: &Cells) -> Result<DutyMatter, Problem> {
    let listed = |column| cells.may(column).into_iter().flat_map(|text| text.split(';')).map(str::trim);
    let fact = |text: &str| text.strip_prefix('!').map_or_else(|| (text.to_owned(), true), |fact| (fact.to_owned(), false));
    let on = parse_date(cells.need("on")?, "on")?;
    Ok(DutyMatter::Procedure { on, taken: listed("taken").map(str::to_owned).collect(), facts: listed("facts").map(fact).collect() })
}

fn term(cells: &Cells) -> Result<DutyMatter, Problem> {
    Ok(DutyMatter::Term {
        start: point_at(cells.need("start")?, "start")?,
        done: cells.may("done").map(|text| point_at(text, "done")).transpose()?,
        circumstances: circumstances(cells)?,
    })
}

fn circumstances(cells: &Cells) -> Result<Circumstances, Problem> {
    let since = Circumstances::default().extended_by(whole(cells, "extended_by")?.unwrap_or_default()).times(whole(cells, "levels")?);
    let mut pauses = cells.may("paused").into_iter().flat_map(|text| text.split(';')).map(pause);
    pauses.try_fold(since, |since, pause| Ok(since.paused(pause?)))
}

fn whole(cells: &Cells, column: &str) -> Result<Option<u32>, Problem> {
    let read = |text: &str| {
        text.parse().map_err(|_| {
            Problem::new(
                Code::BadValue,
                column,
                Text::new(format!("“{text}”不是整数"), format!("`{text}` is not a whole number")),
                Text::new("例如 20", "for instance 20"),
            )
        })
    };
    cells.may(column).map(read).transpose()
}

/// `2022-10-12/2022-10-24`: the letter goes out, the answer comes in.
fn pause(text: &str) -> Result<Pause, Problem> {
    let Some((from, to)) = text.trim().split_once('/') else {
        return Err(Problem::new(
            Code::BadValue,
            "paused",
            Text::new(format!("“{text}”不是一段日期"), format!("`{text}` is not a span of days")),
            Text::new("例如 2022-10-12/2022-10-24，多段以分号隔开", "for instance 2022-10-12/2022-10-24; several with semicolons between"),
        ));
    };
    Ok(Pause::between(parse_date(from, "paused")?, parse_date(to, "paused")?))
}
