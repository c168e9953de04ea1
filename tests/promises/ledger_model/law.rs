//! The law that a request is judged by, copied from the texts and not from the rulebooks.

use chrono::NaiveDate;
use gongkai::form::{
    convention::{Consultation, Roll},
    ledger::BreachKind,
};
use gongkai_tests::Days;

/// Why a clock may stand still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    ThirdParty,
    CoMaker,
    Agency,
    Suspension,
}

/// The reply term of one text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// Working days.
    pub(crate) days: usize,
    /// Working days by which it may be extended in all.
    pub(crate) cap: usize,
    /// What stops it.
    pub(crate) stopped_by: &'static [Why],
    /// Whether it starts anew when the corrected request is received.
    pub(crate) anew_when_corrected: bool,
    /// Whether it starts anew when the fee is paid.
    pub(crate) anew_when_paid: bool,
}

/// The law on the day of receipt, with the readings chosen.
#[derive(Debug, Clone)]
pub(crate) struct Law {
    pub(crate) book: &'static str,
    /// A local term stands before the national one beside it.
    pub(crate) terms: Vec<Term>,
    /// Working days for the supplement notice.
    pub(crate) notice: Option<usize>,
    /// Working days of those consulted.
    pub(crate) opinion: Option<usize>,
    /// Working days for the payment.
    pub(crate) payment: Option<usize>,
    /// Whether a delay may be told.
    pub(crate) delays: bool,
    /// Whether this is the text of 2019.
    pub(crate) is_new: bool,
    pub(crate) consultation_days: Consultation,
    pub(crate) receipt_on_rest_day: Roll,
}

/// A day of receipt by its year, month and day.
pub(crate) fn day(y: i32, m: u32, d: u32) -> i32 {
    NaiveDate::from_ymd_opt(y, m, d).unwrap().to_epoch_days()
}

impl Law {
    /// The law of a book for requests received on a day.
    pub(crate) fn of(book: &'static str, received: i32, consultation_days: Consultation, receipt_on_rest_day: Roll) -> Self {
        let is_new = received >= day(2019, 5, 15);
        // 国办函〔2020〕109号 is in force since 2021-01-01.
        let fees = received >= day(2021, 1, 1);
        let national = if is_new {
            // 条例(2019) 33(2): 20 and 20 working days; 33(3): 征求第三方和其他机关意见; 30: the corrected request.
            let stopped_by = &[Why::ThirdParty, Why::CoMaker, Why::Agency];
            Term { days: 20, cap: 20, stopped_by, anew_when_corrected: true, anew_when_paid: fees }
        } else {
            // 条例(2007) 24: 15 and 15 working days, 征求第三方意见所需时间不计算; no new start.
            Term { days: 15, cap: 15, stopped_by: &[Why::ThirdParty], anew_when_corrected: false, anew_when_paid: false }
        };
        // 固原: 15 and 15 working days, and 不可抗力或者其他法定事由 stops them, beside all that stops the national term.
        let stopped_by: &[Why] =
            if is_new { &[Why::ThirdParty, Why::CoMaker, Why::Agency, Why::Suspension] } else { &[Why::ThirdParty, Why::Suspension] };
        let local = Term { days: 15, cap: 15, stopped_by, ..national };
        Self {
            book,
            terms: if book == "guyuan-2019" { vec![local, national] } else { vec![national] },
            notice: is_new.then_some(7),
            opinion: is_new.then_some(15),
            payment: fees.then_some(20),
            delays: is_new,
            is_new,
            consultation_days,
            receipt_on_rest_day,
        }
    }

    /// Whether a breach is one under this law. The text of 2007 has no time for the notice, for corrections, opinions and payments, no
    /// rule on asking twice, no delay, and no word on seeking a remedy too early.
    pub(crate) fn forbids(&self, breach: BreachKind) -> bool {
        use BreachKind as B;
        let in_2007 = matches!(
            breach,
            B::SuspensionWithoutGround
                | B::ExtensionApprovedLate
                | B::ExtensionBeyondCap
                | B::ExtensionUnapproved
                | B::ExtensionToldLate
                | B::ReplyLate
                | B::ReplyOverdue
        );
        self.is_new || in_2007
    }

    /// Whether the day on which a pause begins is left out.
    pub(crate) fn leaves_out_sending(&self) -> bool {
        matches!(self.consultation_days, Consultation::FromSending | Consultation::UntilAnswer)
    }

    /// Whether the day on which a pause ends is left out.
    pub(crate) fn leaves_out_answer(&self) -> bool {
        matches!(self.consultation_days, Consultation::AfterSending | Consultation::FromSending)
    }
}

/// Which days are worked, by day since 1970.
#[derive(Debug)]
pub(crate) struct WorkingDays {
    first: i32,
    worked: Vec<bool>,
}

impl WorkingDays {
    /// 2008–2026, from the data file.
    pub(crate) fn read() -> Self {
        let days = Days::read().unwrap();
        let (first, last) = (NaiveDate::from_ymd_opt(2008, 1, 1).unwrap(), NaiveDate::from_ymd_opt(2026, 12, 31).unwrap());
        let worked = first.iter_days().take_while(|day| *day <= last).map(|day| days.is_worked(day).unwrap()).collect();
        Self { first: first.to_epoch_days(), worked }
    }

    /// Whether a day is worked.
    pub(crate) fn is_worked(&self, day: i32) -> bool {
        self.worked[usize::try_from(day - self.first).unwrap()]
    }

    /// The `n`-th working day after a day.
    pub(crate) fn after(&self, mut day: i32, n: usize) -> i32 {
        let mut counted = 0;
        while counted < n {
            day += 1;
            counted += usize::from(self.is_worked(day));
        }
        day
    }

    /// The working days after one day up to and including another.
    pub(crate) fn between(&self, from: i32, to: i32) -> i32 {
        i32::try_from((from + 1..=to).filter(|day| self.is_worked(*day)).count()).unwrap()
    }
}
