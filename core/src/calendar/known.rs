//! Which notices were known on a day, and what they said.

use chrono::NaiveDate;

use super::{
    china::{self, Mark},
    day::{Notice, NoticeKind},
};
use crate::order;

/// What the notices known on a day arrange.
pub(super) struct Known {
    /// The days they name, in order.
    pub(super) marks: Vec<Mark>,
    /// The last year they arrange without a gap; the year before the table if none is known.
    pub(super) last_year: i32,
}

/// Everything that is known now, or was known on `on`.
pub(super) fn on(on: Option<NaiveDate>) -> Known {
    let known = |notice: &Notice| on.is_none_or(|on| notice.known_from <= on);
    let last_year = china::NOTICES
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Annual)
        .take_while(|notice| known(notice))
        .last()
        .map_or(china::FIRST_YEAR - 1, |notice| notice.year);
    // A day whose amendment is not known yet is what it was before; a day that only a later year's notice names is an ordinary day.
    let named = china::MARKS.iter().filter(|mark| mark.notice.as_deref().is_some_and(known));
    let unchanged = china::CHANGES.iter().filter(|change| !known(change.by)).map(|change| &change.before);
    let mut marks: Vec<Mark> = named.chain(unchanged.filter(|mark| mark.notice.as_deref().is_some_and(known))).cloned().collect();
    order::by_key(&mut marks, |mark| mark.day);
    Known { marks, last_year }
}
