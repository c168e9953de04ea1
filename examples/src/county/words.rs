//! The sheet's own words, in both languages.

use std::borrow::Cow;

use gongkai::{
    Lang, Text,
    form::term::{Bound, Left, Point},
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

impl Group {
    pub(super) fn text(self, ahead: u32) -> Text {
        match self {
            Self::Overdue => Text::new("逾期", "overdue"),
            Self::Today => Text::new("今日到期", "due today"),
            Self::Next => Text::new(format!("{ahead}日内到期"), format!("due in the next {ahead} days")),
            Self::Irregular => Text::new("程序有误", "procedures out of order"),
            Self::Step => Text::new("待办的步骤", "next steps"),
            Self::Lapsed => Text::new("频次不足", "lapsed periods"),
            Self::Later => Text::new("在办", "running, due later"),
            Self::Waiting => Text::new("尚不能办", "not yet begun"),
            Self::Undated => Text::new("未写明期限", "no date in the text"),
            Self::OutOfTime => Text::new("未按时办结", "done out of time"),
            Self::Met => Text::new("按时办结", "done in time"),
        }
    }

    /// The name used in JSON and as a class of the page.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Next => "next",
            Self::Irregular => "irregular",
            Self::Step => "step",
            Self::Lapsed => "lapsed",
            Self::Later => "later",
            Self::Waiting => "waiting",
            Self::Undated => "undated",
            Self::OutOfTime => "out_of_time",
            Self::Met => "met",
        }
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
    let Some(span) = &item.span else { return String::new() };
    let Some(left) = span.left else { return String::new() };
    let (amount, over) = amount(left, lang);
    let none = matches!(left, Left::Workdays(0) | Left::Days(0) | Left::Minutes(0));
    let (zh, en): (Cow<str>, Cow<str>) = match (item.group, none, over) {
        (Group::Overdue, true, _) => ("逾期，其后无工作日".into(), "over, no working day since".into()),
        (Group::Overdue, false, _) => (format!("逾期{amount}").into(), format!("{amount} over").into()),
        (Group::Lapsed, ..) => (format!("已过，{}次", span.acts.len()).into(), format!("over, {} done", span.acts.len()).into()),
        (Group::Today, true, _) => ("今日".into(), "today".into()),
        (Group::OutOfTime, _, true) => (format!("迟{amount}").into(), format!("{amount} late").into()),
        (Group::OutOfTime, ..) => (format!("早{amount}").into(), format!("{amount} early").into()),
        (Group::Met, true, _) => ("当日办结".into(), "on the last day".into()),
        (Group::Met, _, true) => ("期满".into(), "period over".into()),
        (Group::Met, ..) => (format!("提前{amount}").into(), format!("{amount} to spare").into()),
        _ if span.bound == Bound::AtLeast => (format!("至少还有{amount}").into(), format!("at least {amount} more").into()),
        _ => (format!("还有{amount}").into(), format!("{amount} left").into()),
    };
    match lang {
        Lang::Zh => zh.into_owned(),
        Lang::En => en.into_owned(),
    }
}

/// An amount without its sign, and whether it was negative.
fn amount(left: Left, lang: Lang) -> (String, bool) {
    let (n, zh, en) = match left {
        Left::Workdays(n) => (n, "个工作日", "working day"),
        Left::Days(n) => (n, "日", "day"),
        Left::Minutes(n) => return (clock(n.unsigned_abs(), lang), n < 0),
    };
    let size = n.unsigned_abs();
    let text = match lang {
        Lang::Zh => format!("{size}{zh}"),
        Lang::En => format!("{size} {en}{}", if size == 1 { "" } else { "s" }),
    };
    (text, n < 0)
}

fn clock(minutes: u64, lang: Lang) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (lang, hours, rest) {
        (Lang::Zh, 0, _) => format!("{rest}分钟"),
        (Lang::Zh, _, 0) => format!("{hours}小时"),
        (Lang::Zh, ..) => format!("{hours}小时{rest}分"),
        (Lang::En, 0, _) => format!("{rest} min"),
        (Lang::En, _, 0) => format!("{hours} h"),
        (Lang::En, ..) => format!("{hours} h {rest} min"),
    }
}
