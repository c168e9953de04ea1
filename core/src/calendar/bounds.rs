//! Between which days a count in the year after the last notice must end.
//!
//! The statutory days alone say when a break falls, not how it is arranged. But every arrangement since 2014 has kept to narrow ways: a
//! break begins and ends within so many days of its holiday, the weekend days worked in exchange lie close to it, and they are as many as
//! the weekdays off beyond the statutory ones. `bounds.csv` has these ways. Of every number of working days that some arrangement within
//! them gives, the most and the fewest are taken: the true one lies between.

use chrono::NaiveDate;

use super::{
    china, is_weekend,
    least::weekdays,
    provisional::{Holiday, holidays},
    tables::Tables,
};
use crate::date::date;

/// Which end of what is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The day a count ends at the earliest.
    Earliest,
    /// The day it ends at the latest.
    Latest,
}

/// What the days of the year after the last notice can be.
#[derive(Debug)]
pub(crate) struct Bounds {
    /// Monday to Friday in what is not arranged, and all that is.
    plain: Tables,
    breaks: Vec<Break>,
    /// The last day of which anything can be said.
    last: i32,
}

/// A break.
#[derive(Debug)]
struct Break {
    /// The first and the last day that it can touch.
    reach: (i32, i32),
    /// Every way in which it can be arranged.
    ways: Vec<Arrangement>,
}

/// One way in which a break can be arranged.
#[derive(Debug)]
struct Arrangement {
    /// The first and the last day off.
    off: (i32, i32),
    /// How many weekend days are worked in exchange.
    made_up: i32,
    /// The weekend days that may be, in order.
    weekend: Vec<i32>,
}

impl Bounds {
    /// The bounds of a year, and of the New Year after it, which may reach back into December.
    pub(super) fn of(year: i32, plain: Tables, known_on: Option<NaiveDate>) -> Option<Self> {
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?.to_epoch_days();
        if china::BOUNDS.iter().any(|bound| year < bound.since) {
            return None;
        }
        let mut breaks: Vec<Break> = Vec::new();
        for year in [year, year + 1] {
            breaks.extend(holidays(year, known_on)?.iter().map(|holiday| Break::of(holiday, &plain)));
        }
        // A break that no known way fits cannot be bounded.
        breaks.iter().all(|found| !found.ways.is_empty()).then_some(Self { plain, breaks, last })
    }

    /// The day on which the `n`-th working day after a day falls at that edge, or before it where `back`.
    pub(crate) fn nth(&self, from: NaiveDate, n: u32, back: bool, edge: Edge) -> Option<NaiveDate> {
        let (from, n) = (from.to_epoch_days(), i32::try_from(n).ok()?);
        if n == 0 {
            return NaiveDate::from_epoch_days(from);
        }
        let (step, moved) = if back { (-1, -n) } else { (1, n) };
        let is_reached = |day: i32| {
            let (fewest, most) = if back { self.worked(day - 1, from - 1) } else { self.worked(from, day) };
            // Forwards the more are worked the earlier it ends; backwards the later.
            n <= if (edge == Edge::Earliest) == back { fewest } else { most }
        };
        // Where it would be without any holiday is not far off.
        let mut day = self.plain.add(from, moved).ok()?.clamp(self.plain.base, self.last);
        while !is_reached(day) {
            day += step;
            self.holds(day).then_some(())?;
        }
        while day - step != from && is_reached(day - step) {
            day -= step;
        }
        NaiveDate::from_epoch_days(day)
    }

    /// The days after one day up to and including another that are worked at that edge.
    pub(crate) fn count(&self, from: NaiveDate, to: NaiveDate, edge: Edge) -> Option<i32> {
        let (from, to) = (from.to_epoch_days(), to.to_epoch_days());
        (self.holds(from) && self.holds(to)).then_some(())?;
        let (fewest, most) = self.worked(from, to);
        Some(if edge == Edge::Earliest { fewest } else { most })
    }

    /// Whether anything can be said of a day.
    pub(super) fn holds(&self, day: i32) -> bool {
        (self.plain.base..=self.last).contains(&day)
    }

    /// The fewest and the most working days after one day up to and including another.
    fn worked(&self, from: i32, to: i32) -> (i32, i32) {
        let plain = self.plain.upto(to) - self.plain.upto(from);
        let touched = self.breaks.iter().filter(|found| found.reach.0 <= to && found.reach.1 > from);
        let changes = touched.map(|found| {
            let each = found.ways.iter().map(|way| way.change(&self.plain, from, to));
            each.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or_default()
        });
        changes.fold((plain, plain), |worked, change| (worked.0 + change.0, worked.1 + change.1))
    }
}

impl Arrangement {
    /// By how many working days it changes the days after one day up to and including another, at least and at most.
    fn change(&self, plain: &Tables, from: i32, to: i32) -> (i32, i32) {
        let (first, last) = (self.off.0.max(from + 1), self.off.1.min(to));
        let off = if first <= last { plain.upto(last) - plain.upto(first - 1) } else { 0 };
        let inside = self.weekend.iter().filter(|day| from < **day && **day <= to).count() as i32;
        let outside = self.weekend.len() as i32 - inside;
        ((self.made_up - outside).max(0) - off, self.made_up.min(inside) - off)
    }
}

impl Break {
    fn of(holiday: &Holiday, plain: &Tables) -> Self {
        let Holiday { anchor, days, bound, .. } = *holiday;
        let firsts = bound.first.0..=bound.first.1;
        let spans = firsts.flat_map(|first| (bound.last.0..=bound.last.1).map(move |last| (first, last)));
        let lengths = bound.length.0..=bound.length.1;
        let kept = spans.filter(|(first, last)| lengths.contains(&(last - first + 1)));
        let ways = kept.flat_map(|(first, last)| {
            let off = (anchor + first, anchor + last);
            let may_be_worked = |day: &i32| is_weekend(date(*day)) && !(off.0..=off.1).contains(day) && plain.is_workday(*day) == Ok(false);
            let weekend: Vec<i32> = (anchor + bound.made_up.0..=anchor + bound.made_up.1).filter(may_be_worked).collect();
            (bound.given.0..=bound.given.1).map(move |given| Arrangement {
                off,
                made_up: weekdays(off) - days - given,
                weekend: weekend.clone(),
            })
        });
        let is_possible = |way: &Arrangement| (0..=bound.most_made_up.min(way.weekend.len() as i32)).contains(&way.made_up);
        Self {
            reach: (anchor + bound.first.0.min(bound.made_up.0), anchor + bound.last.1.max(bound.made_up.1)),
            ways: ways.filter(is_possible).collect(),
        }
    }
}
