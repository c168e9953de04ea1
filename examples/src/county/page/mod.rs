//! The sheet as one self-contained page: nothing is fetched, and it reads the same on paper.

mod axis;
mod rows;
mod timeline;

use gongkai::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{item::Group, sheet::Sheet, words};
use crate::display;

const STYLE: &str = include_str!("style.css");

pub(super) fn sheet(sheet: &Sheet) -> String {
    let lang = sheet.lang;
    let title = words::title();
    let groups: Vec<Group> = Group::ALL.iter().copied().filter(|group| sheet.count(*group) > 0).collect();
    let page = html! {
        (DOCTYPE)
        html lang=(match lang { Lang::Zh => "zh-CN", Lang::En => "en" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title.get(lang)) " " (words::point(sheet.on)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (title.get(lang)) }
                    p.day { time datetime=(sheet.on) { (words::point(sheet.on)) } " " (display::day(sheet.today(), sheet.calendar, lang)) }
                }
                main {
                    (summary(sheet, &groups))
                    (picture(sheet))
                    @for group in &groups { (rows::section(sheet, *group)) }
                    (faults(sheet))
                }
                (sources(sheet))
            }
        }
    };
    page.into_string()
}

fn summary(sheet: &Sheet, groups: &[Group]) -> Markup {
    html! {
        nav aria-label=(words::contents().get(sheet.lang)) {
            ul.tiles {
                @for group in groups {
                    li.(group.as_str()) {
                        a href=(format!("#{}", group.as_str())) {
                            strong { (sheet.count(*group)) } " " (words::group(*group, sheet.ahead).get(sheet.lang))
                        }
                    }
                }
            }
        }
    }
}

fn picture(sheet: &Sheet) -> Markup {
    let words = words::picture();
    html! {
        figure aria-label=(words.get(sheet.lang)) {
            ul.legend {
                @for (class, text) in words::legend() {
                    li { span class=(format!("swatch {class}")) aria-hidden="true" {} (text.get(sheet.lang)) }
                }
            }
            div.scroll tabindex="0" role="region" aria-label=(words::scrollable().get(sheet.lang)) { (timeline::picture(sheet)) }
        }
    }
}

fn faults(sheet: &Sheet) -> Markup {
    html! {
        @if !sheet.faults.is_empty() {
            section #faults aria-labelledby="faults-title" {
                h2 #faults-title { (display::heading(&words::unusable(), sheet.lang)) " " span.count { (sheet.faults.len()) } }
                ul { @for fault in &sheet.faults { li { (fault.text(sheet.lang)) } } }
            }
        }
    }
}

/// What the sheet rests on.
fn sources(sheet: &Sheet) -> Markup {
    html! {
        footer {
            p { (words::sources().get(sheet.lang)) " " code { (sheet.calendar.version()) } }
            ul { @for (id, hash) in sheet.books() { li { code { (id) " " (hash) } } } }
        }
    }
}
