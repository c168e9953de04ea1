//! The first sheet of an .xlsx workbook as rows, each with its line.

use std::path::Path;

use calamine::{Data, DataType, Reader, Xlsx, XlsxError, open_workbook};
use gongkai::request::log::Row;

/// The first line that holds anything is the header.
pub(super) fn rows(path: &Path) -> Result<Vec<(u64, Row)>, XlsxError> {
    let mut book: Xlsx<_> = open_workbook(path)?;
    let Some(sheet) = book.worksheet_range_at(0).transpose()? else { return Ok(Vec::new()) };
    let first = sheet.start().map_or(1, |(row, _)| u64::from(row) + 1);
    let mut lines = sheet.rows().map(|cells| cells.iter().map(cell).collect::<Vec<String>>());
    let header = lines.next().unwrap_or_default();
    let named = |cells: Vec<String>| {
        let cells: Vec<(&str, &str)> = header.iter().map(String::as_str).zip(cells.iter().map(String::as_str)).collect();
        Row::of_cells(cells.into_iter().filter(|(header, _)| !header.trim().is_empty()))
    };
    let filled = |cells: &Vec<String>| cells.iter().any(|cell| !cell.trim().is_empty());
    Ok(lines.zip(first + 1..).filter(|(cells, _)| filled(cells)).map(|(cells, line)| (line, named(cells))).collect())
}

/// A cell as text; of a date cell its day.
fn cell(data: &Data) -> String {
    match data {
        Data::DateTime(_) | Data::DateTimeIso(_) => data.as_date().map_or_else(|| data.to_string(), |day| day.to_string()),
        data => data.to_string(),
    }
}
