//! The State Council's notices as tables, made from `data/calendar` when the library is built.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::day::{DayKind, Notice, NoticeKind};
use crate::{date::date, law::Evidence, text::Text};

include!(concat!(env!("OUT_DIR"), "/calendar.rs"));

/// A day that is named by a notice, or by the law alone.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) day: i32,
    pub(super) kind: DayKind,
    /// The feast or commemoration that days off are given for, or two of them, such as Mid-Autumn within National Day, in the notice's order.
    pub(super) occasions: [Option<Cow<'static, Text>>; 2],
    pub(super) statutory: Option<bool>,
    pub(super) notice: Option<Cow<'static, Notice>>,
}

impl Mark {
    /// The name of the occasion or occasions.
    pub(super) fn name(&self) -> Option<Text> {
        match &self.occasions {
            [Some(one), Some(two)] => Some(Text::new(format!("{}、{}", one.zh, two.zh), format!("{} and {}", one.en, two.en))),
            [Some(one), None] => Some(one.clone().into_owned()),
            _ => None,
        }
    }
}

/// What a day was before an amendment.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) by: &'static Notice,
    pub(super) before: Mark,
}

/// A version of the holiday law (全国年节及纪念日放假办法).
#[derive(Debug)]
pub(super) struct Statute {
    pub(super) published: NaiveDate,
    pub(super) effective: NaiveDate,
    /// For each occasion that comes round every year: the first and the last day off, counted from its [anchor](ANCHORS).
    pub(super) spans: [Option<(i32, i32)>; YEARLY],
}

/// What the arrangements of a holiday have in common, in days counted from its [anchor](ANCHORS); least and most of each.
#[derive(Debug)]
pub(super) struct Bound {
    /// The first year that was looked at.
    pub(super) since: i32,
    /// The first day off.
    pub(super) first: (i32, i32),
    /// The last day off.
    pub(super) last: (i32, i32),
    /// How many days in a row are off.
    pub(super) length: (i32, i32),
    /// Between which days the weekend days lie that are worked in exchange.
    pub(super) made_up: (i32, i32),
    /// How many these are at most.
    pub(super) most_made_up: i32,
    /// How many weekdays are off beyond the statutory days and those worked in exchange.
    pub(super) given: (i32, i32),
}
