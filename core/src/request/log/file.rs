//! A register's file as plain data: a workbook as its lines, text in whatever encoding spreadsheets save.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use encoding_rs::{Encoding, GB18030};
use serde_json::Value;

use crate::{
    error::{Code, Problem},
    limits::{Cap, Limits},
    text::Text,
};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// A register's file as the `rows` of a question: of an .xlsx workbook the lines of a sheet, of all else the text, in UTF-8, in UTF-16 with its
/// mark, or in GB18030. A cell that holds a day comes as that day.
///
/// A workbook with several filled sheets wants the name of one.
///
/// # Errors
/// `bad_syntax` for a file that is neither, or an older workbook or one with a password; `missing_key` or `bad_value` for the name of its sheet;
/// `out_of_range` beyond the default limits.
///
/// ```
/// use gongkai::request::log::file;
/// assert_eq!(file(b"request,event\n", None).unwrap(), "request,event\n");
/// assert_eq!(file(b"\xca\xd5\xbc\xfe\n", None).unwrap(), "收件\n"); // GB18030
/// ```
pub fn file(bytes: &[u8], sheet: Option<&str>) -> Result<Value, Problem> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if bytes.starts_with(ZIP) {
        return workbook(bytes, sheet);
    }
    if bytes.starts_with(OLE) {
        return Err(not_read(Text::new("这是旧式 .xls 工作簿，或者设有密码", "this is an old .xls workbook, or one with a password")));
    }
    text(bytes).ok_or_else(|| not_read(Text::new("既非 UTF-8 也非 GB18030 文本", "the text is neither UTF-8 nor GB18030")))
}

fn text(bytes: &[u8]) -> Option<Value> {
    let decoded = match Encoding::for_bom(bytes) {
        Some((marked, mark)) => marked.decode_without_bom_handling_and_without_replacement(bytes.get(mark..)?)?,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => GB18030.decode_without_bom_handling_and_without_replacement(bytes)?,
        },
    };
    Some(decoded.into())
}

fn workbook(bytes: &[u8], sheet: Option<&str>) -> Result<Value, Problem> {
    let broken =
        |error: XlsxError| not_read(Text::new(format!("工作簿无法读取：{error}"), format!("the workbook cannot be read: {error}")));
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let Some(name) = chosen(&mut book, sheet).map_err(broken)?? else { return Ok(Value::Array(Vec::new())) };
    let lines = lines(&mut book, &name).map_err(broken)??;
    Ok(lines.into_iter().map(Value::Array).collect())
}

/// The sheet that is read: the one that is named, or the only one that is seen and holds anything; none where none does.
fn chosen(book: &mut Book, named: Option<&str>) -> Result<Result<Option<String>, Problem>, XlsxError> {
    let sheets: Vec<(String, bool)> = (book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet))
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let one_of = |names: &[&str]| Text::new(format!("可用：{}", names.join("、")), format!("known: {}", names.join(", ")));
    if let Some(named) = named {
        if sheets.iter().any(|(name, _)| name == named) {
            return Ok(Ok(Some(named.to_owned())));
        }
        let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
        let message = Text::new(format!("工作簿没有“{named}”表"), format!("the workbook has no sheet `{named}`"));
        return Ok(Err(Problem::new(Code::BadValue, "sheet", message, one_of(&names))));
    }
    let mut filled = Vec::new();
    for (name, _) in sheets.iter().filter(|(_, is_seen)| *is_seen) {
        let mut cells = book.worksheet_cells_reader(name)?;
        while let Some(cell) = cells.next_cell()? {
            if !matches!(cell.get_value(), DataRef::Empty) {
                filled.push(name.as_str());
                break;
            }
        }
    }
    Ok(match filled.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some((*one).to_owned())),
        several => {
            let message =
                Text::new(format!("工作簿有{}张填了内容的表", several.len()), format!("the workbook has {} filled sheets", several.len()));
            Err(Problem::new(Code::MissingKey, "sheet", message, one_of(several)))
        }
    })
}

/// The cells of a sheet, each at its line and column.
fn lines(book: &mut Book, name: &str) -> Result<Result<Vec<Vec<Value>>, Problem>, XlsxError> {
    let limits = Limits::default();
    let mut lines: Vec<Vec<Value>> = Vec::new();
    let mut cells = book.worksheet_cells_reader(name)?;
    while let Some(cell) = cells.next_cell()? {
        if matches!(cell.get_value(), DataRef::Empty) {
            continue;
        }
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        if let Err(beyond) = limits.check(Cap::Rows, row + 1, "").and_then(|()| limits.check(Cap::Entries, column + 1, "")) {
            return Ok(Err(beyond));
        }
        if lines.len() <= row {
            lines.resize(row + 1, Vec::new());
        }
        if let Some(line) = lines.get_mut(row) {
            line.resize(line.len().max(column + 1), Value::Null);
            line.get_mut(column).into_iter().for_each(|place| *place = written(cell.get_value()).into());
        }
    }
    Ok(Ok(lines))
}

/// A cell as text; of a moment its day.
fn written(cell: &DataRef) -> String {
    match cell {
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        cell => Data::from(cell.clone()).to_string(),
    }
}

fn not_read(message: Text) -> Problem {
    let help = Text::new("另存为 .xlsx 或 UTF-8 的 CSV", "save it as .xlsx, or as CSV in UTF-8");
    Problem::new(Code::BadSyntax, "", message, help)
}
