//! From one year to the next.

use rust_decimal::Decimal;

use super::{Scored, System};
use crate::{form::band::Interval, names};

names! {
    /// Where a grade went.
    #[non_exhaustive]
    Trend {
        /// To a better grade.
        Up = "up" ("上升", "up"),
        /// To a worse grade.
        Down = "down" ("下降", "down"),
        /// It is the same.
        Same = "same" ("持平", "the same"),
    }
}

/// The marks of an indicator that are not what they were.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PointsMoved {
    /// The indicator, by its place.
    pub indicator: usize,
    /// Its marks in the year before.
    pub before: Interval,
    /// Its marks now.
    pub now: Interval,
}

impl Trend {
    /// Where a grade went; `None` while it could have gone several ways.
    pub fn between(before: &Scored, now: &Scored) -> Option<Self> {
        let (Some(best_before), Some(worst_before)) = (before.possible.first(), before.possible.last()) else { return None };
        let (Some(best), Some(worst)) = (now.possible.first(), now.possible.last()) else { return None };
        match () {
            () if worst < best_before => Some(Self::Up),
            () if best > worst_before => Some(Self::Down),
            () if best == worst && best_before == worst_before => Some(Self::Same),
            () => None,
        }
    }
}

impl System {
    /// The indicators and groups whose marks are not what they were, in the order of the system.
    pub fn moved_since(&self, before: &Scored, now: &Scored) -> Vec<PointsMoved> {
        let pairs = before.points.iter().zip(&now.points).enumerate();
        let moved = pairs.filter(|(_, (before, now))| before != now);
        moved.map(|(indicator, (before, now))| PointsMoved { indicator, before: *before, now: *now }).collect()
    }
}

/// By how much the whole changed, where both years are known exactly.
pub(crate) fn difference(before: Interval, now: Interval) -> Option<Decimal> {
    (before.is_exact() && now.is_exact()).then(|| (now.low - before.low).normalize())
}
