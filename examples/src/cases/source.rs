//! The log's file as rows, each with its place.

use std::{
    fs::{self, File},
    path::Path,
};

use gongkai::{
    Problem,
    request::log::{Row, columns},
};

use crate::{
    cells::{self, Columns},
    fault::Fault,
    program::Failure,
};

/// What must stand in the header of a CSV log.
const REQUIRED: [&str; 3] = ["request", "event", "date"];

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
}

impl Source {
    /// # Errors
    /// The file cannot be opened, or is no list of rows at all.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
            let text = fs::read_to_string(path).map_err(|error| Failure::new(path, error))?;
            let rows = Row::list(text.trim_start_matches('\u{feff}')).map_err(|problems| Failure::new(path, problems))?;
            return Ok(Self { rows, places: Places { file, lines: None }, faults: Vec::new() });
        }
        File::open(path).map_err(|error| Failure::new(path, error))?;
        let optional: Vec<&str> = columns().into_iter().filter(|column| !REQUIRED.contains(column)).collect();
        let mut faults = Vec::new();
        let folder = path.parent().unwrap_or(Path::new("."));
        let cells = cells::read(folder, &file, &Columns { required: &REQUIRED, optional: &optional }, &mut faults).unwrap_or_default();
        let lines = Some(cells.iter().map(|row| row.line).collect());
        Ok(Self { rows: cells.iter().map(|row| Row::of_cells(row.all())).collect(), places: Places { file, lines }, faults })
    }
}
