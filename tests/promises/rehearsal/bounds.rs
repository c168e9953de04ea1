//! What the breaks of the years since 2014 have in common, worked out from the data files anew: for the test of the library's bounds, and
//! to see what they are worth if a year's own arrangement is left out.

use std::{collections::BTreeMap, ops::RangeInclusive};

use chrono::{Datelike, Days as Plus, NaiveDate, Weekday};

use super::rows;

/// The years that are looked at.
pub(super) const YEARS: RangeInclusive<i32> = 2014..=2026;

/// The occasions that come round every year: id, name, the day it has each year, and how many days are off by law until 2024 and since.
const OCCASIONS: [(&str, &str, &str, [i32; 2]); 7] = [
    ("new_year", "元旦", "01-01", [1, 1]),
    ("spring_festival", "春节", "spring_festival", [3, 4]),
    ("qingming", "清明节", "qingming", [1, 1]),
    ("labour_day", "劳动节", "05-01", [1, 2]),
    ("dragon_boat", "端午节", "dragon_boat", [1, 1]),
    ("mid_autumn", "中秋节", "mid_autumn", [1, 1]),
    ("national_day", "国庆节", "10-01", [3, 3]),
];

/// A break as it was arranged, in days from its holiday.
#[derive(Debug, Clone)]
struct Break {
    off: (i32, i32),
    made_up: Vec<i32>,
    /// Weekdays off beyond the statutory days and those made up for.
    given: i32,
}

/// The least and the most of everything that was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bound {
    /// First day off.
    pub(super) first: (i32, i32),
    /// Last day off.
    pub(super) last: (i32, i32),
    /// Days off in a row.
    pub(super) length: (i32, i32),
    /// Where the make-up days lie.
    pub(super) made_up: (i32, i32),
    /// How many there are at most.
    pub(super) most_made_up: i32,
    /// Weekdays off beyond the statutory days and those made up for.
    pub(super) given: (i32, i32),
}

/// The breaks of all years.
#[derive(Debug)]
pub(super) struct Breaks {
    anchors: BTreeMap<(i32, usize), NaiveDate>,
    breaks: BTreeMap<(i32, usize), Break>,
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn plus(day: NaiveDate, days: i32) -> NaiveDate {
    if days < 0 { day - Plus::new(u64::from(days.unsigned_abs())) } else { day + Plus::new(u64::from(days.unsigned_abs())) }
}

fn statutory(occasion: usize, year: i32) -> i32 {
    OCCASIONS.get(occasion).map_or(0, |(.., days)| days[usize::from(year >= 2025)])
}

impl Breaks {
    /// Reads the data files.
    pub(super) fn read() -> Self {
        let (days, feasts) = (rows("china_days.csv"), rows("feasts.csv"));
        let mut anchors = BTreeMap::new();
        for row in &feasts {
            let year: i32 = row["year"].parse().unwrap();
            for (i, (_, _, anchor, _)) in OCCASIONS.iter().enumerate() {
                let day = row.get(*anchor).cloned().unwrap_or_else(|| format!("{year}-{anchor}"));
                anchors.insert((year, i), day.parse().unwrap());
            }
        }
        let mut breaks = BTreeMap::new();
        for year in YEARS {
            for (i, (_, name, _, _)) in OCCASIONS.iter().enumerate() {
                let of_break = |row: &&BTreeMap<String, String>| {
                    let names: Vec<&str> = row["name_zh"].split('、').collect();
                    // With National Day it is arranged as part of that.
                    row["year_of_notice"] == year.to_string() && names.contains(name) && (*name != "中秋节" || names.len() == 1)
                };
                let named: Vec<_> = days.iter().filter(of_break).collect();
                let anchor: NaiveDate = anchors[&(year, i)];
                let offsets = |kind: &str| -> Vec<i32> {
                    let dates = named.iter().filter(|row| row["kind"] == kind).filter_map(|row| row["date"].parse::<NaiveDate>().ok());
                    let from = |date: NaiveDate| date.signed_duration_since(anchor).num_days() as i32;
                    dates.map(from).collect()
                };
                let (off, made_up) = (offsets("holiday"), offsets("makeup_workday"));
                let (Some(first), Some(last)) = (off.first().copied(), off.last().copied()) else { continue };
                let weekdays = (first..=last).filter(|day| !is_weekend(plus(anchor, *day))).count() as i32;
                let joined = i32::from(named.iter().any(|row| row["name_zh"].contains('、')));
                let given = weekdays - statutory(i, year) - joined - made_up.len() as i32;
                breaks.insert((year, i), Break { off: (first, last), made_up, given });
            }
        }
        Self { anchors, breaks }
    }

    /// What all years have in common, one left out if wanted; by the name of the occasion, in the order of the data.
    pub(super) fn bounds(&self, left_out: Option<i32>) -> Vec<(&'static str, Bound)> {
        let of = |i: usize| -> Vec<&Break> {
            self.breaks.iter().filter(|((year, of), _)| *of == i && Some(*year) != left_out).map(|(_, found)| found).collect()
        };
        let span =
            |numbers: Vec<i32>| (numbers.iter().min().copied().unwrap_or_default(), numbers.iter().max().copied().unwrap_or_default());
        let bound = |breaks: &[&Break]| Bound {
            first: span(breaks.iter().map(|one| one.off.0).collect()),
            last: span(breaks.iter().map(|one| one.off.1).collect()),
            length: span(breaks.iter().map(|one| one.off.1 - one.off.0 + 1).collect()),
            made_up: span(breaks.iter().flat_map(|one| one.made_up.iter().copied()).collect()),
            most_made_up: breaks.iter().map(|one| one.made_up.len() as i32).max().unwrap_or_default(),
            given: span(breaks.iter().map(|one| one.given).collect()),
        };
        OCCASIONS.iter().enumerate().map(|(i, (id, ..))| (*id, bound(&of(i)))).collect()
    }

    /// Every way in which the breaks of a year may be arranged within the bounds. `known` says of a day before that year whether it is
    /// worked as far as is known.
    pub(super) fn ahead<F: Fn(NaiveDate) -> bool>(&self, bounds: &[(&str, Bound)], year: i32, known: F) -> Ahead<F> {
        let mut ahead = Ahead { year, known, breaks: Vec::new() };
        for (i, (_, bound)) in bounds.iter().enumerate() {
            let anchor = self.anchors[&(year, i)];
            let spans = (bound.first.0..=bound.first.1).flat_map(|first| (bound.last.0..=bound.last.1).map(move |last| (first, last)));
            let mut ways = Vec::new();
            for (first, last) in spans.filter(|(first, last)| (bound.length.0..=bound.length.1).contains(&(last - first + 1))) {
                let days = |span: RangeInclusive<i32>| span.map(|day| plus(anchor, day));
                let weekdays = days(first..=last).filter(|day| !is_weekend(*day)).count() as i32;
                let off: Vec<NaiveDate> = days(first..=last).filter(|day| ahead.plain(*day)).collect();
                let around = (bound.made_up.0..=bound.made_up.1).filter(|day| !(first..=last).contains(day));
                let weekend: Vec<NaiveDate> =
                    around.map(|day| plus(anchor, day)).filter(|day| is_weekend(*day) && !ahead.plain(*day)).collect();
                for given in bound.given.0..=bound.given.1 {
                    let made_up = weekdays - statutory(i, year) - given;
                    if (0..=bound.most_made_up.min(weekend.len() as i32)).contains(&made_up) {
                        ways.push(Way { off: off.clone(), made_up, weekend: weekend.clone() });
                    }
                }
            }
            ahead.breaks.push(ways);
        }
        ahead
    }
}

/// One way in which a break may be arranged: weekdays off, and how many of which weekend days are worked.
struct Way {
    off: Vec<NaiveDate>,
    made_up: i32,
    weekend: Vec<NaiveDate>,
}

/// A year without a notice.
pub(super) struct Ahead<F> {
    year: i32,
    known: F,
    breaks: Vec<Vec<Way>>,
}

impl<F: Fn(NaiveDate) -> bool> Ahead<F> {
    fn plain(&self, day: NaiveDate) -> bool {
        if day.year() < self.year { (self.known)(day) } else { !is_weekend(day) }
    }

    /// Between which days the `n`-th working day after a day lies, by walking.
    pub(super) fn between(&self, start: NaiveDate, n: i32) -> Option<(NaiveDate, NaiveDate)> {
        let (mut day, mut worked, mut first) = (start, 0, None);
        while day.year() <= self.year {
            day = day.succ_opt()?;
            worked += i32::from(self.plain(day));
            let (mut fewest, mut most) = (worked, worked);
            for ways in &self.breaks {
                let inside = |days: &[NaiveDate]| days.iter().filter(|at| **at > start && **at <= day).count() as i32;
                let changes = ways.iter().map(|way| {
                    let (off, weekend) = (inside(&way.off), inside(&way.weekend));
                    ((way.made_up - (way.weekend.len() as i32 - weekend)).max(0) - off, way.made_up.min(weekend) - off)
                });
                let (least, greatest) = changes.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or_default();
                fewest += least;
                most += greatest;
            }
            if most >= n && first.is_none() {
                first = Some(day);
            }
            if fewest >= n {
                return first.map(|first| (first, day));
            }
        }
        None
    }
}
