//! A CSV file as rows of named cells.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord, Trim};
use gongkai::{Code, Problem, Text};

use crate::fault::{Fault, unknown_name};

/// The columns a file must and may have.
pub(crate) struct Columns<'a> {
    pub(crate) required: &'a [&'static str],
    pub(crate) optional: &'a [&'static str],
}

/// One row: its line, and its cells by column.
pub(crate) struct Cells {
    pub(crate) file: String,
    pub(crate) line: u64,
    header: StringRecord,
    row: StringRecord,
}

impl Cells {
    /// What stands in a column; an empty cell is none.
    pub(crate) fn may(&self, column: &str) -> Option<&str> {
        let at = self.header.iter().position(|name| name == column)?;
        self.row.get(at).filter(|text| !text.is_empty())
    }

    pub(crate) fn need(&self, column: &str) -> Result<&str, Problem> {
        self.may(column).ok_or_else(|| {
            Problem::new(Code::MissingKey, column, Text::new("此格为空", "the cell is empty"), Text::new("请补填", "fill it in"))
        })
    }

    pub(crate) fn fault(&self, problem: Problem) -> Fault {
        Fault::new(&self.file, self.line, problem)
    }
}

/// Every readable row of a file; what is wrong with the others goes to `faults`.
///
/// None for a file whose header is wrong: a misspelt `done` would make everything in it look undone.
pub(crate) fn read(folder: &Path, file: &str, columns: &Columns, faults: &mut Vec<Fault>) -> Option<Vec<Cells>> {
    let mut wrong = |line, problem| faults.push(Fault::new(file, line, problem));
    let mut source = match ReaderBuilder::new().trim(Trim::All).from_path(folder.join(file)) {
        Ok(source) => source,
        Err(error) => {
            wrong(0, broken(&error));
            return None;
        }
    };
    let header = source.headers().cloned().map_err(|error| vec![broken(&error)]).and_then(|header| checked(header, columns));
    let header = match header {
        Ok(header) => header,
        Err(problems) => {
            problems.into_iter().for_each(|problem| wrong(1, problem));
            return None;
        }
    };
    let mut rows = Vec::new();
    for row in source.records() {
        match row {
            Ok(row) => {
                rows.push(Cells { file: file.to_owned(), line: row.position().map_or(0, csv::Position::line), header: header.clone(), row })
            }
            Err(error) => wrong(error.position().map_or(0, csv::Position::line), broken(&error)),
        }
    }
    Some(rows)
}

/// A header with every required column and none that is unknown or stands twice.
fn checked(header: StringRecord, columns: &Columns) -> Result<StringRecord, Vec<Problem>> {
    let known: Vec<&str> = columns.required.iter().chain(columns.optional).copied().collect();
    let absent: Vec<&str> = known.iter().copied().filter(|name| !header.iter().any(|found| found == *name)).collect();
    let unknown =
        header.iter().filter(|name| !known.contains(name)).map(|name| not_read(unknown_name(Code::UnknownKey, "", name, &absent)));
    let twice = header.iter().enumerate().filter(|(i, name)| header.iter().take(*i).any(|other| other == *name)).map(|(_, name)| {
        not_read(Problem::new(
            Code::DuplicateKey,
            name,
            Text::new("这一列出现两次", "this column stands twice"),
            Text::new("删去其中一列", "remove one of the two"),
        ))
    });
    let missing = columns.required.iter().filter(|name| absent.contains(name)).map(|name| {
        not_read(Problem::new(
            Code::MissingKey,
            *name,
            Text::new("缺少这一列", "this column is missing"),
            Text::new(format!("本文件的列：{}", known.join("、")), format!("the columns of this file: {}", known.join(", "))),
        ))
    });
    let problems: Vec<Problem> = unknown.chain(twice).chain(missing).collect();
    if problems.is_empty() { Ok(header) } else { Err(problems) }
}

/// The problem, and what follows from it.
fn not_read(problem: Problem) -> Problem {
    let Text { zh, en } = &problem.message;
    Problem { message: Text::new(format!("{zh}，本文件未读"), format!("{en}: the file was not read")), ..problem }
}

fn broken(error: &csv::Error) -> Problem {
    let (message, help) = match error.kind() {
        csv::ErrorKind::Utf8 { .. } => {
            (Text::new("不是 UTF-8 文本", "the text is not UTF-8"), Text::new("另存为“CSV UTF-8”", "save it as “CSV UTF-8”"))
        }
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => (
            Text::new(format!("有{len}格，表头有{expected_len}列"), format!("{len} cells where the header has {expected_len} columns")),
            Text::new("检查逗号；格内有逗号的，用双引号括起", "look at the commas; put a cell that holds one into double quotes"),
        ),
        _ => (
            Text::new(format!("无法读取：{error}"), format!("cannot be read: {error}")),
            Text::new("检查文件是否可读、引号是否成对", "look whether the file can be opened and its quotes are in pairs"),
        ),
    };
    Problem::new(Code::BadSyntax, "", message, help)
}
