//! Years not yet announced, as far as the law alone fixes them.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::{
    china::{self, Mark, Statute},
    day::DayKind,
    known::Known,
};
use crate::{date::date, order};

/// Adds the statutory holidays of the years after the last announced one, by the law as published on `on`, up to the last year
/// whose feasts are in the table. No make-up days and no days off in exchange: only a notice can order those.
pub(super) fn extend(known: &mut Known, on: Option<NaiveDate>) {
    let announced = known.last_year;
    // What a notice says of the year after its own is not arranged before that year's notice.
    known.marks.retain(|mark| date(mark.day).year() <= announced);
    for (year, _) in china::ANCHORS.iter().skip_while(|(year, _)| *year <= announced) {
        let Some(statutory) = statutory_holidays(*year, on) else { return };
        for mark in statutory {
            match known.marks.last_mut().filter(|last| last.day == mark.day) {
                // Two feasts on one day.
                Some(Mark { occasions: [_, second], .. }) => [*second, _] = mark.occasions,
                None => known.marks.push(mark),
            }
        }
        known.last_year = *year;
    }
}

/// The statutory holidays of a year, in order, by the law as published on `on`; two on one day if two feasts meet. None if its feasts are
/// not in the table.
pub(super) fn statutory_holidays(year: i32, on: Option<NaiveDate>) -> Option<Vec<Mark>> {
    let (_, anchors) = china::ANCHORS.iter().find(|(of, _)| *of == year)?;
    in_force(year, on).map(|statute| statutory_days(statute, anchors))
}

/// The day of each occasion that comes round every year, and how many statutory days it has. None where the table or the law lacks one.
pub(super) fn occasions_of(year: i32, on: Option<NaiveDate>) -> Option<Vec<(i32, i32)>> {
    let (_, anchors) = china::ANCHORS.iter().find(|(of, _)| *of == year)?;
    let spans = in_force(year, on)?.spans;
    anchors.iter().zip(spans).map(|(anchor, span)| span.map(|(first, last)| (*anchor, last - first + 1))).collect()
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
