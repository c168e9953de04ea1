//! The log's file as rows, each with its place.

use std::{fs, path::Path};

use gongkai::{Code, Problem, Text, request::log::Row};

use super::{decode, workbook};
use crate::{cells, fault::Fault, program::Failure};

/// A log that was read as far as it can be.
pub(super) struct Source {
    pub(super) rows: Vec<Row>,
    pub(super) places: Places,
    /// What is wrong with the file itself.
    pub(super) faults: Vec<Fault>,
}

/// Where the rows stand.
pub(super) struct Places {
    file: String,
    /// The line of each row; `None` for JSON, whose rows have only their order.
    lines: Option<Vec<u64>>,
}

impl Places {
    /// A problem of a row, seen from the file: by line, or by place in the list.
    pub(super) fn fault(&self, row: usize, problem: Problem) -> Fault {
        match &self.lines {
            Some(lines) => Fault::new(&self.file, lines.get(row).copied().unwrap_or_default(), problem),
            None => Fault::new(&self.file, 0, problem.under(&format!("[{row}]"))),
        }
    }

    /// A column that nobody needs, with the one that was perhaps meant.
    pub(super) fn aside(&self, column: &str, near: Option<&str>) -> Fault {
        let message = Text::new("此列未采用", "this column is not used");
        let help = match near {
            Some(near) => Text::new(
                format!("若指“{near}”，请以 --column {column}={near} 说明；否则 --ignore {column}"),
                format!("if `{near}` is meant, say --column {column}={near}; otherwise --ignore {column}"),
            ),
            None => Text::new(format!("不需要的，以 --ignore {column} 说明"), format!("if it is not needed, say --ignore {column}")),
        };
        Fault::new(&self.file, u64::from(self.lines.is_some()), Problem::new(Code::UnknownKey, column, message, help))
    }
}

impl Source {
    /// # Errors
    /// The file cannot be opened, or is no list of rows at all.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| Failure::new(path, error);
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
        match extension.as_deref().and_then(|extension| extension.to_str()) {
            Some("json") => {
                let text = fs::read_to_string(path).map_err(|error| failed(&error))?;
                let rows = Row::list(text.trim_start_matches('\u{feff}')).map_err(|problems| failed(&problems))?;
                Ok(Self { rows, places: Places { file, lines: None }, faults: Vec::new() })
            }
            Some("xlsx") => {
                let (lines, rows) = workbook::rows(path).map_err(|error| failed(&error))?.into_iter().unzip();
                Ok(Self { rows, places: Places { file, lines: Some(lines) }, faults: Vec::new() })
            }
            _ => {
                let bytes = fs::read(path).map_err(|error| failed(&error))?;
                let text = decode::text(&bytes).ok_or_else(|| failed(&"既非 UTF-8 也非 GB18030 文本 (neither UTF-8 nor GB18030)"))?;
                let mut faults = Vec::new();
                let cells = cells::read_any(&file, &text, decode::delimiter(&text), &mut faults).unwrap_or_default();
                let lines = Some(cells.iter().map(|row| row.line).collect());
                Ok(Self { rows: cells.iter().map(|row| Row::of_cells(row.all())).collect(), places: Places { file, lines }, faults })
            }
        }
    }
}
