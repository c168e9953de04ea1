//! The picture: a lane for each kind of work, a row for each record, bars from start to due date.

use chrono::{Datelike, NaiveDate};
use gongkai::{Lang, Text, assess::duty::DutyMatter, form::term::Point};
use maud::{Markup, html};
use unicode_width::UnicodeWidthStr;

use super::axis::{Axis, Shade};
use crate::{
    county::{
        item::{Group, Item, Span},
        lane::Lane,
        sheet::Sheet,
        words,
    },
    display,
};

/// Width of the labels, and of one column of their text.
const LABELS: f64 = 336.0;
const COLUMN: f64 = 6.1;
/// Heights: the mark of today, the heads of the axis, a lane's name, a row, a bar.
const MARK: f64 = 15.0;
const HEAD: f64 = 46.0;
const LANE: f64 = 24.0;
const ROW: f64 = 22.0;
const BAR: f64 = 11.0;

/// A record's row: its lines, top edge.
struct Row<'a> {
    items: Vec<&'a Item>,
    top: f64,
}

/// A lane's head and its rows.
struct Band<'a> {
    lane: Lane,
    top: f64,
    rows: Vec<Row<'a>>,
}

pub(super) fn picture(sheet: &Sheet) -> Markup {
    let axis = Axis::around(sheet.today(), sheet.ahead, LABELS);
    let (bands, bottom) = bands(sheet, &axis);
    let (width, height) = (axis.right() + 1.0, bottom + HEAD);
    let shown: usize = bands.iter().map(|band| band.rows.len()).sum();
    html! {
        svg.timeline viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) role="img" aria-labelledby="picture-title picture-desc" {
            title #picture-title { (words::picture().get(sheet.lang)) }
            desc #picture-desc { (description(sheet, shown, &axis)) }
            (patterns())
            @for day in axis.days() { (column(&axis, day, sheet, bottom)) }
            (today(&axis, sheet, bottom))
            (heads(&axis, MARK, sheet))
            @for band in &bands { (self::band(band, &axis, sheet)) }
            (heads(&axis, bottom, sheet))
        }
    }
}

/// Rows from top to bottom, and where they end.
fn bands<'a>(sheet: &'a Sheet, axis: &Axis) -> (Vec<Band<'a>>, f64) {
    let mut top = MARK + HEAD;
    let mut bands = Vec::new();
    for lane in Lane::ALL {
        let mut lines: Vec<&Item> = sheet.items.iter().filter(|item| item.record.lane == lane && is_shown(item, axis)).collect();
        lines.sort_by_key(|item| item.record.line);
        if lines.is_empty() {
            continue;
        }
        let mut band = Band { lane, top, rows: Vec::new() };
        top += LANE;
        for items in lines.chunk_by(|a, b| a.record.line == b.record.line) {
            band.rows.push(Row { items: items.to_vec(), top });
            top += ROW;
        }
        bands.push(band);
    }
    (bands, top)
}

/// What is overdue is shown however old it is.
fn is_shown(item: &Item, axis: &Axis) -> bool {
    item.span.as_ref().is_some_and(|span| {
        let ends = span.done.map_or(span.due.day(), |done| done.day().max(span.due.day()));
        item.group == Group::Overdue || (ends >= axis.first && span.first_day() <= axis.last)
    })
}

fn patterns() -> Markup {
    html! {
        defs {
            pattern #hatch width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect.hatch-ground width="6" height="6" {}
                rect.hatch-line width="2.4" height="6" {}
            }
            pattern #off width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)" {
                rect.off-ground width="5" height="5" {}
                rect.off-line width="1" height="5" {}
            }
        }
    }
}

fn column(axis: &Axis, day: NaiveDate, sheet: &Sheet, bottom: f64) -> Markup {
    let shade = Shade::of(day, sheet.calendar);
    html! {
        @if shade != Shade::Workday {
            rect class=(format!("day {}", shade.class())) x=(axis.at(day.into())) y=(MARK + HEAD) width=(axis.day_width()) height=(bottom - MARK - HEAD) {}
        }
    }
}

/// Months, days of the month, and the signs for days off and worked weekends.
fn heads(axis: &Axis, top: f64, sheet: &Sheet) -> Markup {
    html! {
        g.heads {
            @for day in axis.days() {
                @let shade = Shade::of(day, sheet.calendar);
                @let middle = axis.middle(day.into());
                // A month whose first days are cut off is named where there is room for the name.
                @if day.day() == 1 || (day == axis.first && day.day() < 24) {
                    text.month x=(axis.at(day.into()) + 2.0) y=(top + 13.0) { (month(day, sheet.lang)) }
                }
                text class=(format!("number {}", shade.class())) x=(middle) y=(top + 28.0) { (day.day()) }
                @if let Some(sign) = shade.sign() {
                    text class=(format!("sign {}", shade.class())) x=(middle) y=(top + 41.0) { (sign) }
                }
            }
        }
    }
}

fn month(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}年{}月", day.year(), day.month()),
        Lang::En => day.format("%B %Y").to_string(),
    }
}

fn band(band: &Band, axis: &Axis, sheet: &Sheet) -> Markup {
    html! {
        g {
            rect.lane x="0" y=(band.top) width=(axis.right()) height=(LANE) {}
            text.lane-name x="8" y=(band.top + 16.5) { (display::heading(&band.lane.name(), sheet.lang)) }
            @for row in &band.rows { (self::row(row, axis, sheet)) }
        }
    }
}

fn row(row: &Row, axis: &Axis, sheet: &Sheet) -> Markup {
    let Some(first) = row.items.first() else { return html! {} };
    let id = &first.record.id;
    let room = ((LABELS - 8.0) / COLUMN) as usize;
    let subject = display::cut(words::what(first, sheet.lang), room.saturating_sub(id.width() + 3));
    html! {
        g {
            line.rule x1="0" y1=(row.top + ROW) x2=(axis.right()) y2=(row.top + ROW) {}
            text.label x="8" y=(row.top + 15.5) { tspan.id { (id) } tspan dx="7" { (subject) } }
            @for item in &row.items {
                @if let Some(span) = &item.span { (bar(item, span, row.top, axis, sheet)) }
            }
            @if let DutyMatter::Cadence { acts, .. } = &first.record.matter {
                @for act in acts.iter().filter(|act| (axis.first..=sheet.today()).contains(act)) {
                    circle.act cx=(axis.middle((*act).into())) cy=(row.top + ROW / 2.0) r="3.4" {}
                }
            }
        }
    }
}

fn bar(item: &Item, span: &Span, top: f64, axis: &Axis, sheet: &Sheet) -> Markup {
    let (y, middle) = (top + (ROW - BAR) / 2.0, top + ROW / 2.0);
    let start = span.opens.map_or(span.start, Point::Day);
    let counted_back = start.day() > span.due.day();
    let (from, to) = (axis.at(if counted_back { span.due } else { start }), axis.end(span.due));
    let until = overrun(item, span, sheet.on).map(|until| axis.end(until)).filter(|until| *until > to);
    html! {
        g {
            title { (tooltip(item, span, sheet.lang)) }
            @if counted_back {
                line.lead x1=(to) y1=(middle) x2=(axis.middle(start)) y2=(middle) {}
                path.event d=(format!("M{} {}l5 5l-5 5l-5 -5z", axis.middle(start), middle - 5.0)) {}
            }
            @if to > from || start.day() >= axis.first {
                rect class=(format!("bar {}", item.group.as_str())) x=(from) y=(y) width=((to - from).max(3.0)) height=(BAR) rx="2" {}
            }
            @for pause in &span.pauses {
                rect.paused x=(axis.end(pause.from.into())) y=(y + 1.0) width=(axis.end(pause.to.into()) - axis.end(pause.from.into())) height=(BAR - 2.0) {}
            }
            @if let Some(until) = until {
                rect.overrun x=(to) y=(y) width=(until - to) height=(BAR) {}
            }
            @if start.day() < axis.first { path.cut d=(format!("M{} {middle}l6 -5v10z", axis.at(axis.first.into()) + 2.0)) {} }
            @if span.due.day() > axis.last { path.cut d=(format!("M{} {middle}l-6 -5v10z", axis.right() - 2.0)) {} }
            @if let Some(done) = span.done { (tick(axis, done, middle)) }
            @if item.group != Group::Lapsed { (says(item, span, (from, until.unwrap_or(to)), top, axis, sheet)) }
        }
    }
}

/// How much is left: after the bar, before it, or on its end, where there is room.
fn says(item: &Item, span: &Span, (from, to): (f64, f64), top: f64, axis: &Axis, sheet: &Sheet) -> Markup {
    let text = words::left(item, sheet.lang);
    let width = text.width() as f64 * COLUMN + 6.0;
    let ends = [span.done, (span.start.day() > span.due.day()).then_some(span.start)].into_iter().flatten();
    let reach = ends.map(|point| axis.middle(point) + 6.0).fold(to, f64::max);
    let (x, side) = if reach + width < axis.right() {
        (reach + 5.0, "after")
    } else if from - width > LABELS {
        (from - 5.0, "before")
    } else {
        (axis.right() - 12.0, "before")
    };
    html! { text class=(format!("says {side} {}", item.group.as_str())) x=(x) y=(top + 15.0) { (text) } }
}

/// Up to where a line ran over its due date.
fn overrun(item: &Item, span: &Span, on: Point) -> Option<Point> {
    match item.group {
        Group::Overdue => Some(on),
        Group::OutOfTime => span.done,
        _ => None,
    }
}

fn tick(axis: &Axis, done: Point, y: f64) -> Markup {
    let x = axis.middle(done);
    html! {
        circle.tick cx=(x) cy=(y) r="6" {}
        path.tick-mark d=(format!("M{} {}l2 2.4l3.6 -4.6", x - 2.8, y + 0.2)) {}
    }
}

fn today(axis: &Axis, sheet: &Sheet, bottom: f64) -> Markup {
    let day = Point::Day(sheet.today());
    let top = MARK + 18.0;
    html! {
        g.today {
            rect x=(axis.at(day)) y=(top) width=(axis.day_width()) height=(bottom + 32.0 - top) rx="3" {}
            @if let Point::Moment(_) = sheet.on {
                line x1=(axis.at(sheet.on)) y1=(MARK + HEAD) x2=(axis.at(sheet.on)) y2=(bottom) {}
            }
            text x=(axis.middle(day)) y="12" { (words::today().get(sheet.lang)) " ▾" }
        }
    }
}

fn tooltip(item: &Item, span: &Span, lang: Lang) -> String {
    let parts = [
        item.record.id.clone(),
        words::what(item, lang).to_owned(),
        item.name.get(lang).to_owned(),
        format!("{} → {}", words::point(span.start), words::due(item.group, span, lang)),
        words::left(item, lang),
    ];
    parts.join(" · ")
}

fn description(sheet: &Sheet, shown: usize, axis: &Axis) -> String {
    let counts: Vec<String> = Group::ALL
        .iter()
        .copied()
        .filter(|group| sheet.count(*group) > 0)
        .map(|group| format!("{} {}", words::group(group, sheet.ahead).get(sheet.lang), sheet.count(group)))
        .collect();
    let (first, last) = (axis.first, axis.last);
    let text = match sheet.lang {
        Lang::Zh => Text::new(format!("{first}至{last}，{shown}件，每件一行。{}。下方表格载有全部事实。", counts.join("，")), ""),
        Lang::En => Text::new(
            "",
            format!("{first} to {last}, {shown} records, a row each. {}. The tables below hold every fact.", counts.join(", ")),
        ),
    };
    text.get(sheet.lang).to_owned()
}
