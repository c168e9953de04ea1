//! Days that a region or a body adds to the national calendar.

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::day::DayKind;
use crate::text::Text;

/// One day of an overlay; see [`Calendar::overlay`](super::Calendar::overlay).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OverlayDay {
    /// The date.
    pub date: NaiveDate,
    /// What it becomes: as a rule a [`Holiday`](DayKind::Holiday) of the region, a body's own [`Closure`](DayKind::Closure), or a
    /// [`Workday`](DayKind::Workday).
    pub kind: DayKind,
    /// The name of the holiday or the reason.
    pub name: Text,
}

/// Eight hex digits that stand for the days of an overlay in the calendar's version.
pub(super) fn hash(days: &[OverlayDay]) -> String {
    let mut hash = Sha256::new();
    for OverlayDay { date, kind, name } in days {
        hash.update(format!("{date}\n{}\n{}\n{}\n", kind.as_str(), name.zh, name.en));
    }
    hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
