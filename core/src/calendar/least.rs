//! The breaks of a year without a notice: the least that one can make of them.
//!
//! The law fixes the statutory days, and that a working day is given for each of them that falls on a weekend (全国年节及纪念日放假办法
//! 第六条「应当在工作日补假」). On which, it does not say: here on the next ones after them, where the notices put it. The weeks of Spring
//! Festival and National Day are longer than that in every notice: they are as long as the shortest since 2014, and as many of the nearest
//! weekend days are worked as weekdays are off beyond the statutory ones. All this is inferred, and within the [bounds](super::bounds), so
//! that a day counted by it lies between those that a count must end on.

use super::{
    china::{self, Bound},
    is_weekend,
    provisional::Holiday,
};
use crate::{date::date, order};

/// The days off and the days worked in exchange.
#[derive(Debug)]
pub(super) struct Break {
    /// The first and the last day off.
    pub(super) off: (i32, i32),
    /// Weekend days, the nearest first.
    pub(super) made_up: Vec<i32>,
}

/// The break of each holiday of a year. `is_free` says of a day whether a notice leaves it to be worked in exchange.
pub(super) fn breaks(year: i32, holidays: &[Holiday], is_free: impl Fn(i32) -> bool) -> Vec<Break> {
    let offs: Vec<(i32, i32)> = holidays.iter().map(|holiday| (holiday.first, last_day_off(year, holiday))).collect();
    let mut taken: Vec<i32> = offs.iter().flat_map(|off| off.0..=off.1).collect();
    let breaks = holidays.iter().zip(offs).map(|(holiday, off)| {
        let Bound { made_up: (from, to), .. } = holiday.bound;
        let around = holiday.anchor + from..=holiday.anchor + to;
        let mut made_up: Vec<i32> = around.filter(|day| is_weekend(date(*day)) && !taken.contains(day) && is_free(*day)).collect();
        order::by_key(&mut made_up, |day| (off.0 - day).max(day - off.1));
        made_up.truncate((weekdays(off) - holiday.days) as usize);
        taken.extend(&made_up);
        Break { off, made_up }
    });
    breaks.collect()
}

fn last_day_off(year: i32, holiday: &Holiday) -> i32 {
    let Holiday { anchor, first, days, bound, .. } = *holiday;
    let given = (holiday.last..).find(|last| weekdays((first, *last)) >= days).unwrap_or(holiday.last);
    let shortest = (anchor + bound.last.0).max(first + bound.length.0 - 1);
    if china::BOUNDS.iter().all(|bound| bound.since <= year) { given.max(shortest) } else { given }
}

/// How many days of a span are a Monday to Friday.
pub(super) fn weekdays((first, last): (i32, i32)) -> i32 {
    (first..=last).filter(|day| !is_weekend(date(*day))).count() as i32
}
