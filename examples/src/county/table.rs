//! The sheet for a terminal.

use super::{
    item::{Group, Item},
    sheet::Sheet,
    words,
};
use crate::display::{aligned, cut, day, heading};

/// Subjects, and titles of documents, longer than this are cut.
const WIDEST: usize = 44;

pub(super) fn sheet(sheet: &Sheet) -> String {
    let mut out = format!(
        "{}  {}  {}  [{}]\n",
        heading(&words::title(), sheet.lang),
        words::point(sheet.on),
        day(sheet.today(), sheet.calendar, sheet.lang),
        sheet.book
    );
    let (shown, rest): (Vec<Group>, Vec<Group>) =
        Group::ALL.iter().copied().filter(|group| sheet.count(*group) > 0).partition(|group| sheet.all || group.is_pressing());
    for group in shown {
        out += &format!("\n{} ({})\n", heading(&words::group(group, sheet.ahead), sheet.lang), sheet.count(group));
        out += &rows(sheet, group);
    }
    let mut rest: Vec<String> = rest
        .into_iter()
        .map(|group| format!("{} {}", heading(&words::group(group, sheet.ahead), sheet.lang), sheet.count(group)))
        .collect();
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
    aligned(&rows).concat()
}

fn row(sheet: &Sheet, item: &Item) -> [String; 7] {
    [
        item.span.as_ref().map_or_else(|| item.gives.get(sheet.lang).to_owned(), |span| words::due(item.group, span, sheet.lang)),
        words::left(item, sheet.lang),
        item.record.id.clone(),
        cut(words::what(item, sheet.lang), WIDEST),
        item.record.rule.clone(),
        item.lead.clone(),
        format!("《{}》{}", cut(&item.cite.document.title, WIDEST), item.cite.provision),
    ]
}
