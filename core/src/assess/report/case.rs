//! A case, as far as the annual report counts it.

use chrono::NaiveDate;

use serde_json::Value;

use super::{ReportForm, form::PENDING};
use crate::{
    form::ledger::EventKind,
    names,
    request::{
        ledger::{Closing, Event, Remedy},
        log::{Request, day},
    },
};

/// A case of a year.
///
/// ```
/// use gongkai::{assess::report::{ReportedCase, Closed}, request::ledger::Closing};
/// let case = ReportedCase::new("2024-001", "自然人").closed(Closing::Replied, "国家秘密");
/// assert_eq!(case.closed, Some(Closed { by: Closing::Replied, replies: vec!["国家秘密".into()] }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ReportedCase {
    /// Its name in the register.
    pub id: String,
    /// What is told of the kind of applicant: one thing, or it cannot be counted.
    pub applicants: Vec<String>,
    /// Where it comes from.
    pub origin: CaseOrigin,
    /// How it was closed in the year; `None` while it is open at its end.
    pub closed: Option<Closed>,
    /// Its reconsideration.
    pub review: Option<Dispute>,
    /// Its suit.
    pub suit: Option<Dispute>,
    /// Whether there was a reconsideration by the end of the year, in whatever year: a suit then is one after it.
    pub is_reviewed: bool,
}

/// Where a case comes from, for the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CaseOrigin {
    /// It was received in the year.
    #[default]
    New,
    /// It was carried in from the year before.
    CarriedIn,
    /// It was closed before the year: only disputes over it count.
    Past,
    /// It cannot be counted among the requests.
    Barred(WhyNot),
}

/// How a case was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// By what.
    pub by: Closing,
    /// What is told of the kind of reply.
    pub replies: Vec<String>,
}

/// A dispute over a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dispute {
    /// It was decided in the year, or is pending at its end: the result in words.
    Of(String),
    /// It cannot be counted.
    Barred(WhyNot),
}

names! {
    /// Why something cannot be counted.
    WhyNot {
        /// The kind of applicant is not told.
        NoApplicant = "no_applicant" ("未写明申请人类别", "the kind of applicant is not told"),
        /// The kind of applicant is no column of the table.
        UnknownApplicant = "unknown_applicant" ("申请人类别对应不到唯一一列", "the kind of applicant is no one column"),
        /// It is closed, and the kind of reply is not told.
        NoOutcome = "no_outcome" ("已办结，未写明答复类型", "closed, and the kind of reply is not told"),
        /// The kind of reply is no row of the table, or that of several.
        UnknownOutcome = "unknown_outcome" ("答复类型对应不到唯一一行", "the kind of reply is no one row"),
        /// What is told of it differs.
        Contradiction = "contradiction" ("前后所填不一致", "what is told of it differs"),
        /// It was closed in an earlier year, and open again in this one.
        Reopened = "reopened" ("以前年度已办结，本年又重新办理", "closed in an earlier year and open again in this one"),
        /// Its events cannot be followed.
        Untraceable = "untraceable" ("办理过程无法推算", "its events cannot be followed"),
        /// A dispute without a result, or with one and no day.
        NoResult = "no_result" ("未写明复议、诉讼的结果或者审结日期", "the result of the dispute or its day is not told"),
        /// A day that cannot be read.
        BadDay = "bad_day" ("审结日期无法识别", "the day of the decision cannot be read"),
        /// A remedy of which it is not told whether it is a reconsideration or a suit.
        UnknownRemedy = "unknown_remedy" ("未写明是复议还是诉讼", "whether it is a reconsideration or a suit is not told"),
        /// A result that is no column of the table.
        UnknownResult = "unknown_result" ("结果对应不到唯一一列", "the result is no one column"),
    }
}

impl ReportedCase {
    /// A case new in the year and still open.
    pub fn new(id: impl Into<String>, applicant: impl Into<String>) -> Self {
        Self { id: id.into(), applicants: vec![applicant.into()], ..Self::default() }
    }

    /// The same, closed in the year.
    #[must_use]
    pub fn closed(self, by: Closing, reply: impl Into<String>) -> Self {
        Self { closed: Some(Closed { by, replies: vec![reply.into()] }), ..self }
    }

    /// The same, carried in from the year before.
    #[must_use]
    pub fn carried_in(self) -> Self {
        Self { origin: CaseOrigin::CarriedIn, ..self }
    }

    /// A request of a register as a case of the form's year: by its events up to the year's last day. `None` where it is none: received later, or
    /// closed before and not disputed.
    pub fn of(request: &Request, form: &ReportForm) -> Option<Self> {
        let last = ReportForm::last_day(form.year).ok()?;
        let before = ReportForm::last_day(form.year - 1).ok()?;
        let (was, is) = (request.left_on(before), request.left_on(last)?);
        let all = |key: &str| request.told(key).map(str::to_owned).collect::<Vec<_>>();
        let disputes = Disputes { request, form, before, last };
        let (review, suit) = (disputes.of("review", Remedy::Reconsideration), disputes.of("suit", Remedy::Litigation));
        let closed_before = |day: i32| NaiveDate::from_epoch_days(day).is_some_and(|day| day <= before);
        let origin = match (&was, &is) {
            (_, Err(_)) | (Some(Err(_)), _) => CaseOrigin::Barred(WhyNot::Untraceable),
            (None, _) => CaseOrigin::New,
            (Some(Ok(was)), _) if was.closed_by.is_none() => CaseOrigin::CarriedIn,
            (_, Ok(is)) if is.closed_by.is_some() && closed_before(is.on) => CaseOrigin::Past,
            _ => CaseOrigin::Barred(WhyNot::Reopened),
        };
        let closed = is.ok().and_then(|is| is.closed_by).map(|by| Closed { by, replies: all("outcome") });
        let is_reviewed = disputes.are_told("review", Remedy::Reconsideration);
        let case = Self { id: request.id.clone(), applicants: all("applicant"), origin, closed, review, suit, is_reviewed };
        (origin != CaseOrigin::Past || case.review.is_some() || case.suit.is_some()).then_some(case)
    }
}

/// The disputes over a request.
struct Disputes<'a> {
    request: &'a Request,
    form: &'a ReportForm<'a>,
    before: NaiveDate,
    last: NaiveDate,
}

impl Disputes<'_> {
    /// Whether there is one at all.
    fn are_told(&self, key: &str, remedy: Remedy) -> bool {
        let is_sought = |event: &Event| event.remedy == Some(remedy) && event.date <= self.last;
        self.request.told(key).next().is_some() || self.request.ledger.events().iter().any(is_sought)
    }

    /// That which is told under a key and of a remedy, if it is one of the year.
    fn of(&self, key: &str, remedy: Remedy) -> Option<Dispute> {
        let told = |key: &str| self.request.told(key).collect::<Vec<_>>();
        let sought = self.request.ledger.events().iter().filter(|event| event.kind == EventKind::RemedySought && event.date <= self.last);
        let (results, days) = (told(key), told(&format!("{key}_closed")));
        if results.is_empty() && days.is_empty() {
            let is_sought = sought.clone().any(|event| event.remedy == Some(remedy));
            let is_unknown = remedy == Remedy::Reconsideration && sought.clone().any(|event| event.remedy.is_none());
            let why = if is_sought { WhyNot::NoResult } else { WhyNot::UnknownRemedy };
            return (is_sought || is_unknown).then_some(Dispute::Barred(why));
        }
        let ([] | [_], [] | [_]) = (results.as_slice(), days.as_slice()) else { return Some(Dispute::Barred(WhyNot::Contradiction)) };
        let day = match days.first().map(|written| day(&Value::from(*written))) {
            Some(None) => return Some(Dispute::Barred(WhyNot::BadDay)),
            read => read.flatten(),
        };
        let result = results.first().map(|result| (*result).to_owned());
        let is_pending = result.as_ref().is_some_and(|result| self.form.is_pending(result));
        match (day, result) {
            (Some(day), _) if day <= self.before => None,
            (Some(day), _) if day > self.last => Some(Dispute::Of(PENDING.to_owned())),
            (Some(_), Some(_)) if is_pending => Some(Dispute::Barred(WhyNot::Contradiction)),
            (day, Some(result)) if day.is_some() || is_pending => Some(Dispute::Of(result)),
            _ => Some(Dispute::Barred(WhyNot::NoResult)),
        }
    }
}
