//! A sheet: lines of cells, one of which names the columns.

use std::collections::BTreeMap;

use serde_json::Value;

use super::row::{LogRow, filled};
use crate::{
    error::{Code, Problem},
    json,
    text::Text,
};

/// A line of a sheet.
pub(super) struct Line {
    /// Its place, counted from 1.
    pub(super) at: usize,
    /// The cells that are filled, by column, counted from 0.
    pub(super) cells: Vec<(usize, Value)>,
    /// How many cells it has, where it is text and must have as many as there are columns.
    pub(super) width: Option<usize>,
    /// What is wrong with it.
    pub(super) fault: Option<Problem>,
}

impl Line {
    pub(super) fn new(at: usize, cells: impl Iterator<Item = Value>) -> Self {
        let cells = cells.enumerate().filter_map(|(column, cell)| Some((column, filled(cell)?))).collect();
        Self { at, cells, width: None, fault: None }
    }
}

/// The lines of a list of lists.
pub(super) fn lines(list: Vec<Value>) -> Vec<Line> {
    let line = |(i, line): (usize, Value)| match line {
        Value::Array(cells) => Line::new(i + 1, cells.into_iter()),
        _ => Line { fault: Some(no_line()), ..Line::new(i + 1, std::iter::empty()) },
    };
    list.into_iter().enumerate().map(line).collect()
}

/// The rows below the line that names the columns, which is the first that fills two cells, or else the first that fills any: a sheet may
/// have a title.
pub(super) fn rows(lines: Vec<Line>) -> Vec<LogRow> {
    let fills = |cells: usize| lines.iter().position(|line| line.cells.len() >= cells);
    let Some(named) = fills(2).or_else(|| fills(1)) else { return Vec::new() };
    let (mut header, mut rows) = (Header::default(), Vec::new());
    for (place, line) in lines.into_iter().enumerate() {
        if place == named {
            header = Header::of(line);
        } else if place > named && (line.fault.is_some() || !line.cells.is_empty()) {
            rows.push(header.row(line));
        }
    }
    rows
}

/// The names of the columns.
#[derive(Default)]
struct Header {
    width: Option<usize>,
    names: Vec<String>,
}

impl Header {
    /// One that stands again is numbered.
    fn of(line: Line) -> Self {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut names = Vec::new();
        for (column, cell) in line.cells {
            let name = cell.as_str().map_or_else(|| json::canonical(&cell), str::to_owned);
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            names.resize(column, String::new());
            names.push(if *times > 1 { format!("{name}#{times}") } else { name });
        }
        Self { width: line.width, names }
    }

    fn row(&self, line: Line) -> LogRow {
        let last = line.cells.last().map_or(0, |(column, _)| column + 1);
        let uneven = line.width.zip(self.width).filter(|(cells, columns)| cells < columns || last > *columns);
        let cells = match line.fault.or_else(|| uneven.map(|(cells, columns)| not_even(cells, columns))) {
            Some(fault) => Err(fault),
            None => Ok(LogRow::cells(line.cells.into_iter().map(|(column, cell)| (self.name(column), cell)))),
        };
        LogRow { cells, line: Some(line.at) }
    }

    /// The name of a column; of one that has none its number.
    fn name(&self, column: usize) -> String {
        self.names.get(column).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| format!("#{}", column + 1))
    }
}

/// The name of a column as it stands in the sheet.
pub(super) fn name(header: &str) -> &str {
    let numbered = header.rsplit_once('#').filter(|(name, times)| !name.is_empty() && times.parse::<usize>().is_ok());
    numbered.map_or(header, |(name, _)| name).trim()
}

fn no_line() -> Problem {
    Problem::new(
        Code::WrongType,
        "",
        Text::new("此处应为一行的各格", "expected the cells of a line"),
        Text::new("表的每一行都写成列表，第一行是表头", "every line of a sheet is a list, the first the header"),
    )
}

fn not_even(cells: usize, columns: usize) -> Problem {
    Problem::new(
        Code::BadSyntax,
        "",
        Text::new(format!("有{cells}格，表头有{columns}列"), format!("{cells} cells where the header has {columns} columns")),
        Text::new("检查分隔符；格内有分隔符的，用双引号括起", "look at what parts the cells; put a cell that holds it into double quotes"),
    )
}
