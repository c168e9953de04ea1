//! From where on results are less firm.

use chrono::NaiveDate;

use super::day::Standing;

/// The first days whose standing is less firm than that of the days before them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Horizon {
    /// The first day that the next year's notice may still change.
    pub(crate) unsettled: i32,
    /// The first day that no notice arranges.
    pub(crate) provisional: i32,
}

impl Horizon {
    /// The horizon of a calendar whose last announced year is `year`: its last six days, 26–31 December, are unsettled. The
    /// earliest day that a later notice moved so far was 29 December.
    #[expect(clippy::expect_used, reason = "only called with years of the table")]
    pub(crate) const fn after(year: i32) -> Self {
        let next = NaiveDate::from_ymd_opt(year + 1, 1, 1).expect("a year of the table").to_epoch_days();
        Self { unsettled: next - 6, provisional: next }
    }

    /// How firm a result is whose latest day is `last`.
    pub(crate) const fn standing(self, last: i32) -> Standing {
        if last >= self.provisional {
            Standing::Provisional
        } else if last >= self.unsettled {
            Standing::Unsettled
        } else {
            Standing::Settled
        }
    }
}
