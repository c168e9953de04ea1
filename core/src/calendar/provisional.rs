//! Years not yet announced, as far as the law alone fixes them.

use std::{borrow::Cow, collections::BTreeMap};

use chrono::{Datelike, NaiveDate};

use super::{
    china::{self, Bound, Mark, Statute},
    day::DayKind,
    known::Known,
    least,
};
use crate::{date::date, order};

/// Adds the years after the last announced one, by the law as published on `on`, up to the last year whose feasts are in the table:
/// the statutory holidays, and the [least](super::least) that a notice can make of their breaks.
pub(super) fn extend(known: &mut Known, on: Option<NaiveDate>) {
    let announced = known.last_year;
    // What a notice says of the year after its own is not arranged before that year's notice.
    known.marks.retain(|mark| date(mark.day).year() <= announced);
    let arranged: Vec<i32> = known.marks.iter().map(|mark| mark.day).collect();
    let is_free = |day: i32| arranged.binary_search(&day).is_err();
    for (year, _) in china::ANCHORS.iter().skip_while(|(year, _)| *year <= announced) {
        let (Some(statutory), Some(holidays)) = (statutory_holidays(*year, on), holidays(*year, on)) else { return };
        let mut days: BTreeMap<i32, Mark> = BTreeMap::new();
        for (holiday, found) in holidays.iter().zip(least::breaks(*year, &holidays, is_free)) {
            let mark = |day: i32, kind: DayKind| Mark {
                day,
                kind,
                occasions: [china::OCCASIONS.get(holiday.occasion).map(Cow::Borrowed), None],
                statutory: Some(false),
                notice: None,
            };
            days.extend((found.off.0..=found.off.1).map(|day| (day, mark(day, DayKind::Holiday))));
            days.extend(found.made_up.into_iter().map(|day| (day, mark(day, DayKind::MakeupWorkday))));
        }
        for mark in statutory {
            match days.get_mut(&mark.day).filter(|known| known.statutory == Some(true)) {
                // Two feasts on one day.
                Some(Mark { occasions: [_, second], .. }) => [*second, _] = mark.occasions,
                None => drop(days.insert(mark.day, mark)),
            }
        }
        known.marks.extend(days.into_values());
        known.last_year = *year;
    }
}

/// The statutory holidays of a year, in order, by the law as published on `on`; two on one day if two feasts meet. None if its feasts are
/// not in the table.
pub(super) fn statutory_holidays(year: i32, on: Option<NaiveDate>) -> Option<Vec<Mark>> {
    let (_, anchors) = china::ANCHORS.iter().find(|(of, _)| *of == year)?;
    in_force(year, on).map(|statute| statutory_days(statute, anchors))
}

/// A holiday that comes round every year, with one that is arranged as part of its break.
#[derive(Debug, Clone, Copy)]
pub(super) struct Holiday {
    /// Its place in [`china::OCCASIONS`].
    pub(super) occasion: usize,
    /// The day from which its law and its bounds count.
    pub(super) anchor: i32,
    /// The first and the last statutory day.
    pub(super) first: i32,
    pub(super) last: i32,
    /// How many statutory days it has.
    pub(super) days: i32,
    /// What its arrangements have in common.
    pub(super) bound: &'static Bound,
}

/// The holidays of a year, by the law as published on `on`. None if its feasts are not in the table.
pub(super) fn holidays(year: i32, on: Option<NaiveDate>) -> Option<Vec<Holiday>> {
    let (_, anchors) = china::ANCHORS.iter().find(|(of, _)| *of == year)?;
    let each = anchors.iter().zip(in_force(year, on)?.spans).zip(&china::BOUNDS).enumerate();
    let all = each.filter_map(|(occasion, ((anchor, span), bound))| {
        let (first, last) = span?;
        Some(Holiday { occasion, anchor: *anchor, first: anchor + first, last: anchor + last, days: last - first + 1, bound })
    });
    let mut holidays: Vec<Holiday> = Vec::new();
    for holiday in all {
        // Mid-Autumn within the break of National Day is arranged with it.
        let within = |other: &Holiday| (holiday.bound.first.0..=holiday.bound.last.1).contains(&(other.anchor - holiday.anchor));
        let taken_in = holidays.pop_if(|other| within(other));
        holidays.push(taken_in.map_or(holiday, |other| Holiday {
            first: holiday.first.min(other.first),
            last: holiday.last.max(other.last),
            days: holiday.days + other.days,
            ..holiday
        }));
    }
    Some(holidays)
}

/// The version of the law that rules a year, among those published by `on`. Since 1999 versions take effect with a year.
fn in_force(year: i32, on: Option<NaiveDate>) -> Option<&'static Statute> {
    let new_year = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let published = |statute: &&Statute| on.is_none_or(|on| statute.published <= on);
    china::STATUTE.iter().filter(published).rfind(|statute| statute.effective <= new_year)
}

/// The statutory holidays of one year, in order.
fn statutory_days(statute: &Statute, anchors: &[i32; china::YEARLY]) -> Vec<Mark> {
    let mut days: Vec<Mark> = china::OCCASIONS
        .iter()
        .zip(anchors)
        .zip(statute.spans)
        .filter_map(|((occasion, anchor), span)| Some((occasion, anchor, span?)))
        .flat_map(|(occasion, anchor, (first, last))| {
            (anchor + first..=anchor + last).map(|day| Mark {
                day,
                kind: DayKind::Holiday,
                occasions: [Some(Cow::Borrowed(occasion)), None],
                statutory: Some(true),
                notice: None,
            })
        })
        .collect();
    order::by_key(&mut days, |mark| mark.day);
    days
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The law's days must be the days that the notices' data call statutory: this checks feasts, statute and days against each
    /// other. Where two statutory days meet, the data leave open which of the break's days takes the second one's place.
    #[test]
    fn the_law_gives_the_statutory_days_of_the_notices() {
        for (year, anchors) in china::ANCHORS.iter().filter(|(year, _)| *year <= china::LAST_YEAR) {
            let named: Vec<&Mark> = china::MARKS.iter().filter(|mark| date(mark.day).year() == *year).collect();
            let said: BTreeSet<i32> = named.iter().filter(|mark| mark.statutory == Some(true)).map(|mark| mark.day).collect();
            let unknown: BTreeSet<i32> = named.iter().filter(|mark| mark.statutory.is_none()).map(|mark| mark.day).collect();
            let law: BTreeSet<i32> = statutory_days(in_force(*year, None).unwrap(), anchors).iter().map(|mark| mark.day).collect();
            assert!(said.is_subset(&law) && law.difference(&said).all(|day| unknown.contains(day)), "{year}: {said:?} {law:?}");
        }
    }
}
