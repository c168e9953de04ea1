//! The sheet's own words, in both languages.

use gongkai::{
    Lang, Text,
    form::term::{Bound, Point},
};

use super::item::{Group, Item, Span};
use crate::display::mark;

pub(super) fn title() -> Text {
    Text::new("政务公开日程", "open government: the day's sheet")
}

pub(super) fn unusable() -> Text {
    Text::new("未能办理的行", "rows that could not be used")
}

pub(super) fn today() -> Text {
    Text::new("今日", "today")
}

pub(super) fn contents() -> Text {
    Text::new("本页各部分", "parts of this page")
}

pub(super) fn picture() -> Text {
    Text::new("时间图", "timeline")
}

pub(super) fn scrollable() -> Text {
    Text::new("时间图，可左右滚动", "timeline, scrolls sideways")
}

pub(super) fn proof() -> Text {
    Text::new("依据与计算", "ground and count")
}

pub(super) fn sources() -> Text {
    Text::new("所据工作日历和规则书：", "resting on this calendar and these rulebooks:")
}

/// What the shapes of the picture mean: the class of each, and its words.
pub(super) fn legend() -> [(&'static str, Text); 12] {
    [
        ("overrun", Text::new("超过期限", "past the due date")),
        ("today", Text::new("今日到期", "due today")),
        ("next", Text::new("即将到期", "due soon")),
        ("later", Text::new("在办", "running")),
        ("waiting", Text::new("尚不能办", "not yet begun")),
        ("met", Text::new("已办结", "done")),
        ("paused", Text::new("期限中止", "clock stopped")),
        ("act", Text::new("办过一次", "one act")),
        ("event", Text::new("活动之日", "day of the event")),
        ("weekend", Text::new("周末", "weekend")),
        ("holiday", Text::new("放假（休）", "holiday (休)")),
        ("makeup", Text::new("调休上班（班）", "worked weekend (班)")),
    ]
}

/// A group, and how far ahead it looks.
pub(super) fn group(group: Group, ahead: u32) -> Text {
    match group {
        Group::Next => Text::new(format!("{ahead}日内到期"), format!("due in the next {ahead} days")),
        group => group.text(),
    }
}

/// The columns of the sheet.
pub(super) fn columns() -> [Text; 7] {
    [
        Text::new("期限", "due"),
        Text::new("剩余", "left"),
        Text::new("编号", "record"),
        Text::new("事项", "what"),
        Text::new("规则", "rule"),
        Text::new("牵头", "lead"),
        Text::new("依据", "article"),
    ]
}

/// What is to be done: as the record says, or the rulebook's name for it.
pub(super) fn what(item: &Item, lang: Lang) -> &str {
    item.record.subject.as_deref().unwrap_or_else(|| item.title.get(lang))
}

/// `2022-11-02`, or `2022-11-02 14:30`; with a sign where it is the earliest end and not the latest; the whole of a period that lapsed.
pub(super) fn due(group: Group, span: &Span, lang: Lang) -> String {
    let at = format!("{}{}", point(span.due), mark(span.standing, lang));
    match (group, span.bound) {
        (Group::Lapsed, _) => format!("{}…{at}", point(span.start)),
        (_, Bound::AtLeast) => format!("≥ {at}"),
        (_, Bound::AtMost) => at,
    }
}

pub(super) fn point(point: Point) -> String {
    match point {
        Point::Day(day) => day.to_string(),
        Point::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
    }
}

/// How much is left, or by how much it is over.
pub(super) fn left(item: &Item, lang: Lang) -> String {
    item.left_in_words().map(|left| left.get(lang).to_owned()).unwrap_or_default()
}
