//! The tables of the page: every line with all its facts and its proof.

use gongkai::Lang;
use maud::{Markup, html};

use crate::{
    county::{
        item::{Group, Item},
        sheet::Sheet,
        words,
    },
    display,
};

/// A group: open where it presses, folded where it does not.
pub(super) fn section(sheet: &Sheet, group: Group) -> Markup {
    let name = words::group(group, sheet.ahead);
    let title = html! {
        span.dot.(group.as_str()) aria-hidden="true" {}
        (display::heading(&name, sheet.lang)) " " span.count { (sheet.count(group)) }
    };
    html! {
        section #(group.as_str()) aria-label=(name.get(sheet.lang)) {
            @if group.is_pressing() {
                h2 { (title) }
                (table(sheet, group))
            } @else {
                details.fold {
                    summary { h2 { (title) } }
                    (table(sheet, group))
                }
            }
        }
    }
}

/// Roles are written out: on a narrow screen the rows are laid out as cards, and browsers then forget that this is a table.
fn table(sheet: &Sheet, group: Group) -> Markup {
    let columns = words::columns();
    html! {
        table role="table" {
            caption.hidden { (words::group(group, sheet.ahead).get(sheet.lang)) }
            colgroup { @for class in ["due", "left", "record", "what", "rule", "lead", "article"] { col.(class); } }
            thead role="rowgroup" {
                tr role="row" {
                    @for column in &columns { th scope="col" role="columnheader" { (column.get(sheet.lang)) } }
                }
            }
            tbody role="rowgroup" {
                @for item in sheet.group(group) { (row(item, sheet.lang)) }
            }
        }
    }
}

fn row(item: &Item, lang: Lang) -> Markup {
    let [due, left, id, what, rule, lead, article] = words::columns().map(|column| column.get(lang).to_owned());
    html! {
        tr role="row" {
            td.due role="cell" data-label=(due) {
                @match &item.span {
                    Some(span) => { (words::due(item.group, span, lang)) }
                    None => { (item.gives.get(lang)) }
                }
            }
            td.left.(item.group.as_str()) role="cell" data-label=(left) { (words::left(item, lang)) }
            th.record scope="row" role="rowheader" data-label=(id) lang="zh-CN" { (item.record.id) }
            td role="cell" data-label=(what) lang=[item.record.subject.as_ref().map(|_| "zh-CN")] {
                (words::what(item, lang))
                @if let Some(channel) = &item.record.channel { " " small { (channel) } }
            }
            td role="cell" data-label=(rule) {
                (item.name.get(lang)) @if item.span.is_some() { "：" (item.gives.get(lang)) }
                br; code { (item.record.rule) @if let Some(case) = &item.record.case { " / " (case) } }
            }
            td role="cell" data-label=(lead) lang="zh-CN" { (item.lead) }
            td role="cell" data-label=(article) { (ground(item, lang)) }
        }
    }
}

fn ground(item: &Item, lang: Lang) -> Markup {
    html! {
        span lang="zh-CN" { (item.cite) }
        details {
            summary { (words::proof().get(lang)) span.hidden { " " (item.record.id) } }
            @if let Some(quote) = &item.cite.quote { p lang="zh-CN" { "“" (quote) "”" } }
            @if let Some(beside) = &item.beside { p.beside { (beside.get(lang)) } }
            @if !item.proof.is_empty() {
                ol { @for line in &item.proof { li { (line.get(lang)) } } }
            }
            p { small {
                (item.book)
                @if let Some(number) = &item.cite.document.number { " · " (number) }
                " · " (item.cite.evidence.text().get(lang))
            } }
        }
    }
}
