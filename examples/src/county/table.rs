//! The sheet for a terminal: columns aligned by the width their characters have on screen.

use unicode_width::UnicodeWidthStr;

use super::{
    item::{Group, Item},
    sheet::Sheet,
    words::{self, heading},
};

/// Subjects, and titles of documents, longer than this are cut.
const WIDEST: usize = 44;
const GAP: &str = "  ";

pub(super) fn sheet(sheet: &Sheet) -> String {
    let mut out = format!(
        "{}  {}  {}  [{}]\n",
        heading(&words::title(), sheet.lang),
        words::point(sheet.on),
        words::day(sheet.today(), sheet.calendar, sheet.lang),
        sheet.book
    );
    let (shown, rest): (Vec<Group>, Vec<Group>) =
        Group::ALL.into_iter().filter(|group| sheet.count(*group) > 0).partition(|group| sheet.all || group.is_pressing());
    for group in shown {
        out += &format!("\n{} ({})\n", heading(&group.text(sheet.ahead), sheet.lang), sheet.count(group));
        out += &rows(sheet, group);
    }
    let mut rest: Vec<String> =
        rest.into_iter().map(|group| format!("{} {}", heading(&group.text(sheet.ahead), sheet.lang), sheet.count(group))).collect();
    if !sheet.faults.is_empty() {
        rest.push(format!("{} {}", heading(&words::unusable(), sheet.lang), sheet.faults.len()));
    }
    if !rest.is_empty() {
        out += &format!("\n{}\n", rest.join(" · "));
    }
    out
}

fn rows(sheet: &Sheet, group: Group) -> String {
    let header = words::columns().map(|column| heading(&column, sheet.lang));
    let rows: Vec<[String; 7]> = [header].into_iter().chain(sheet.group(group).map(|item| row(sheet, item))).collect();
    let widths: Vec<usize> =
        (0..7).map(|i| rows.iter().filter_map(|row| row.get(i)).map(|cell| cell.width()).max().unwrap_or_default()).collect();
    let line = |row: &[String; 7]| {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| padded(cell, *width)).collect();
        format!("{GAP}{}\n", cells.join(GAP).trim_end())
    };
    rows.iter().map(line).collect()
}

fn row(sheet: &Sheet, item: &Item) -> [String; 7] {
    [
        item.span.as_ref().map_or_else(|| item.gives.get(sheet.lang).to_owned(), |span| words::due(item.group, span)),
        words::left(item, sheet.lang),
        item.record.id.clone(),
        words::cut(words::what(item, sheet.lang), WIDEST),
        item.record.rule.clone(),
        item.lead.clone(),
        format!("《{}》{}", words::cut(&item.cite.document.title, WIDEST), item.cite.provision),
    ]
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
