//! The law that a request is judged by, copied from the texts and not from the rulebooks.

use chrono::NaiveDate;
use gongkai::form::{
    convention::{Consultation, Roll},
    ledger::BreachKind,
};
use gongkai::request::ledger::{Event, Taker};
use gongkai_tests::Days;
use serde_json::Value;

/// Why a clock may stand still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    ThirdParty,
    CoMaker,
    Agency,
    Suspension,
}

/// How a text counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counting {
    pub(crate) consultation_days: Consultation,
    pub(crate) receipt_on_rest_day: Roll,
    pub(crate) calendar_day_roll: Roll,
}

impl Counting {
    /// Whether the day on which a pause begins is left out.
    pub(crate) fn leaves_out_sending(self) -> bool {
        matches!(self.consultation_days, Consultation::FromSending | Consultation::UntilAnswer)
    }

    /// Whether the day on which a pause ends is left out.
    pub(crate) fn leaves_out_answer(self) -> bool {
        matches!(self.consultation_days, Consultation::AfterSending | Consultation::FromSending)
    }
}

/// The reply term of one text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    pub(crate) days: usize,
    /// Whether these are calendar days.
    pub(crate) in_days: bool,
    /// By how much it may be extended in all.
    pub(crate) cap: usize,
    /// Whether these are calendar days.
    pub(crate) extends_in_days: bool,
    /// What stops it.
    pub(crate) stopped_by: &'static [Why],
    /// Whether it starts anew when the corrected request is received.
    pub(crate) anew_when_corrected: bool,
    /// Whether it starts anew when the fee is paid.
    pub(crate) anew_when_paid: bool,
    pub(crate) counting: Counting,
}

/// A time that others have, by one text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Time {
    pub(crate) days: usize,
    /// Whether these are calendar days.
    pub(crate) in_days: bool,
    pub(crate) counting: Counting,
}

/// A local book, made up for one test.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    pub(crate) number: usize,
    pub(crate) json: Value,
    /// Of these, what the local text sets; the national one stands above each.
    pub(crate) reply: Option<Term>,
    pub(crate) notice: Option<(usize, bool)>,
    pub(crate) third_party: Option<(usize, bool)>,
    pub(crate) co_maker: Option<(usize, bool)>,
    pub(crate) payment: Option<(usize, bool)>,
    pub(crate) counting: Counting,
    /// Whether it says that a correction starts the reply term anew.
    pub(crate) starts_anew: bool,
    /// Whether it says by how much the reply term may be extended.
    pub(crate) extends: bool,
}

/// The law on the day of receipt, with the readings chosen.
#[derive(Debug, Clone)]
pub(crate) struct Law {
    pub(crate) book: &'static str,
    pub(crate) own: Option<Own>,
    /// The readings that the question chooses, if it does.
    pub(crate) readings: (Option<Consultation>, Option<Roll>),
    /// A local term stands before the national one beside it.
    pub(crate) terms: Vec<Term>,
    /// For the supplement notice: the earliest end binds.
    pub(crate) notice: Vec<Time>,
    /// Of those consulted.
    pub(crate) third_party: Vec<Time>,
    pub(crate) co_maker: Vec<Time>,
    /// For the payment.
    pub(crate) payment: Vec<Time>,
    /// Whether a fee may be asked for.
    pub(crate) has_fees: bool,
    /// Whether a delay may be told.
    pub(crate) delays: bool,
    /// Whether this is the text of 2019.
    pub(crate) is_new: bool,
    /// Whether what another office of the agency took in is received when it is passed on.
    pub(crate) office_passes_on: bool,
    /// What nobody has said, and what the law does not say of a correction, is read for the agency.
    pub(crate) is_lenient: bool,
}

/// A day of receipt by its year, month and day.
pub(crate) fn day(y: i32, m: u32, d: u32) -> i32 {
    NaiveDate::from_ymd_opt(y, m, d).unwrap().to_epoch_days()
}

/// How the national texts count.
pub(crate) const NATIONAL: Counting =
    Counting { consultation_days: Consultation::AfterSending, receipt_on_rest_day: Roll::Keep, calendar_day_roll: Roll::NextWorkday };

impl Law {
    /// The law of a book for requests received on a day.
    pub(crate) fn of(book: &'static str, own: Option<Own>, received: i32, readings: (Option<Consultation>, Option<Roll>)) -> Self {
        let is_new = received >= day(2019, 5, 15);
        // 国办函〔2020〕109号 is in force since 2021-01-01.
        let fees = received >= day(2021, 1, 1);
        let read = |counting: Counting| Counting {
            consultation_days: readings.0.unwrap_or(counting.consultation_days),
            receipt_on_rest_day: readings.1.unwrap_or(counting.receipt_on_rest_day),
            ..counting
        };
        let counting = read(NATIONAL);
        let plain = Term {
            days: 20,
            in_days: false,
            cap: 20,
            extends_in_days: false,
            stopped_by: &[Why::ThirdParty, Why::CoMaker, Why::Agency],
            anew_when_corrected: true,
            anew_when_paid: fees,
            counting,
        };
        let mut national = if is_new {
            // 条例(2019) 33(2): 20 and 20 working days; 33(3): 征求第三方和其他机关意见; 30: the corrected request.
            plain
        } else {
            // 条例(2007) 24: 15 and 15 working days, 征求第三方意见所需时间不计算; no new start.
            Term { days: 15, cap: 15, stopped_by: &[Why::ThirdParty], anew_when_corrected: false, anew_when_paid: false, ..plain }
        };
        // 固原: 15 and 15 working days, and 不可抗力或者其他法定事由 stops them, beside all that stops the national term.
        let stopped_by: &[Why] =
            if is_new { &[Why::ThirdParty, Why::CoMaker, Why::Agency, Why::Suspension] } else { &[Why::ThirdParty, Why::Suspension] };
        let guyuan = (book == "guyuan-2019").then_some(Term { days: 15, cap: 15, stopped_by, ..national });
        let made_up = own.as_ref().map(|own| {
            let counting = read(own.counting);
            own.reply.map_or(Term { counting, ..national }, |reply| Term {
                anew_when_corrected: own.starts_anew || is_new,
                anew_when_paid: fees,
                cap: if own.extends { reply.cap } else { national.cap },
                stopped_by: if is_new {
                    reply.stopped_by
                } else if reply.stopped_by.contains(&Why::Suspension) {
                    &[Why::ThirdParty, Why::Suspension]
                } else {
                    &[Why::ThirdParty]
                },
                counting,
                ..reply
            })
        });
        // The text of 2007 does not say what a correction does; a local one may.
        national.anew_when_corrected |= own.as_ref().is_some_and(|own| own.reply.is_some() && own.starts_anew);
        let is_alike = |term: &Term| {
            let Counting { consultation_days, receipt_on_rest_day, calendar_day_roll } = term.counting;
            let counts_alike = (consultation_days, receipt_on_rest_day) == (counting.consultation_days, counting.receipt_on_rest_day);
            counts_alike && (calendar_day_roll == counting.calendar_day_roll || own.as_ref().is_some_and(|own| own.reply.is_none()))
        };
        // What is inherited, or laxer by its figure, runs no clock of its own where it counts in the same way.
        let is_idle = |term: &Term| {
            let is_inherited = own.as_ref().is_some_and(|own| own.reply.is_none());
            is_alike(term) && (is_inherited || !term.in_days && term.days > national.days)
        };
        let local = guyuan.or(made_up).filter(|term| !is_idle(term));
        let times = |set: bool, days: usize, of: fn(&Own) -> Option<(usize, bool)>| {
            let national = set.then_some(Time { days, in_days: false, counting });
            let own = own.as_ref().filter(|_| set).map(|own| {
                let (days, in_days) = of(own).unwrap_or((days, false));
                Time { days, in_days, counting: read(own.counting) }
            });
            own.into_iter().chain(national).collect::<Vec<Time>>()
        };
        Self {
            book,
            readings,
            terms: local.into_iter().chain([national]).collect(),
            notice: times(is_new, 7, |own| own.notice),
            third_party: times(is_new, 15, |own| own.third_party),
            co_maker: times(is_new, 15, |own| own.co_maker),
            payment: times(fees, 20, |own| own.payment),
            has_fees: fees,
            delays: is_new,
            is_new,
            // 国办公开办函〔2015〕207号, 一、2, until the text of 2019 came.
            office_passes_on: !is_new && received >= day(2015, 11, 30),
            is_lenient: false,
            own,
        }
    }

    /// The same read for the agency where the law is silent about a correction or somebody has not said something.
    pub(crate) fn read_leniently(&self) -> Self {
        let terms = self.terms.iter().map(|term| Term { anew_when_corrected: true, ..*term }).collect();
        Self { terms, is_lenient: true, ..self.clone() }
    }

    /// Whether what was passed on counts as received on that day.
    pub(crate) fn counts_from_passing_on(&self, event: &Event) -> bool {
        event.passing_on_starts.unwrap_or(match event.taken_in_by {
            Some(Taker::OtherAgency) => true,
            Some(Taker::OtherOffice) => self.office_passes_on,
            None => self.office_passes_on || self.is_lenient,
        })
    }

    /// Whether one and the same law is in force on two days.
    pub(crate) fn is_one(days: [i32; 2]) -> bool {
        let changes = [day(2015, 11, 30), day(2019, 5, 15), day(2021, 1, 1)];
        let [one, other] = days.map(|of| changes.iter().filter(|change| **change <= of).count());
        one == other
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

    /// The day itself if it is worked or stays, or the next that is worked.
    pub(crate) fn moved(&self, day: i32, roll: Roll) -> i32 {
        if roll == Roll::Keep || self.is_worked(day) { day } else { self.after(day, 1) }
    }

    /// The last day of a time that somebody has from a day on: the first of the ends that the texts set.
    pub(crate) fn end(&self, times: &[Time], from: i32) -> Option<i32> {
        let end = |time: &Time| {
            let from = self.moved(from, time.counting.receipt_on_rest_day);
            let days = i32::try_from(time.days).unwrap();
            if time.in_days { self.moved(from + days, time.counting.calendar_day_roll) } else { self.after(from, time.days) }
        };
        times.iter().map(end).min()
    }

    /// The working days after one day up to and including another.
    pub(crate) fn between(&self, from: i32, to: i32) -> i32 {
        i32::try_from((from + 1..=to).filter(|day| self.is_worked(*day)).count()).unwrap()
    }
}
