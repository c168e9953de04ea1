//! The log's file as rows, each with its place.

use std::{fs, path::Path};

use gongkai::{
    Code, Problem, Problems, Text,
    request::log::{LogRow, RowProblem},
};

use crate::{fault::Fault, program::Failure};

/// A log that was read.
pub(super) struct Source {
    pub(super) rows: Vec<LogRow>,
    pub(super) places: Places,
}

/// Where the rows stand.
pub(super) struct Places {
    file: String,
    /// Whether they stand on lines; those of JSON have only their order.
    has_lines: bool,
}

impl Places {
    /// A problem of a row, seen from the file: by line, or by place in the list.
    pub(super) fn fault(&self, fault: RowProblem) -> Fault {
        match fault.line {
            Some(line) => Fault::new(&self.file, line as u64, fault.problem),
            None => Fault::new(&self.file, 0, fault.problem.under(&format!("[{}]", fault.row))),
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
        Fault::new(&self.file, u64::from(self.has_lines), Problem::new(Code::UnknownKey, column, message, help))
    }
}

impl Source {
    /// # Errors
    /// The file cannot be opened, or is no list of rows at all.
    pub(super) fn read(path: &Path, sheet: Option<&str>) -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| Failure::new(path, error);
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let bytes = fs::read(path).map_err(|error| failed(&error))?;
        let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let rows = if is_json {
            LogRow::list(String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}')).map_err(|problems| failed(&problems))?
        } else {
            LogRow::file(&bytes, sheet).map_err(|problem| failed(&Problems::from(problem)))?
        };
        Ok(Self { rows, places: Places { file, has_lines: !is_json } })
    }
}
