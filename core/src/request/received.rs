//! The day of receipt (收到申请之日): the channel and the days of what happened tell it.
//!
//! ```
//! use gongkai::{Library, request::received::{Channel, Received, Receipt}};
//! let book = Library::embedded().book("cn-2019").unwrap();
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! // By post that is signed for: the day of signing.
//! let posted = Receipt { signed: Some(day("2022-09-30")), ..Receipt::through(Channel::SignedFor) };
//! assert_eq!(posted.day(&book, day("2022-09-30")).unwrap(), Received::On(day("2022-09-30")));
//! // Over the internet: the day both sides confirm, whenever it was sent.
//! let sent = Receipt { arrived: Some(day("2022-09-30")), ..Receipt::through(Channel::Internet) };
//! assert!(matches!(sent.day(&book, day("2022-09-30")).unwrap(), Received::Missing(missing) if missing.fact == "confirmed"));
//! ```

use std::{collections::BTreeSet, sync::Arc};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::{
    Rulebook,
    calendar::parse_date,
    error::{Code, Problem, Problems},
    form::{
        asked::Ask,
        table::{Dated, Decision, Known, Table, bit},
    },
    names,
    request::ledger::Taker,
    text::Text,
};

/// The rule that tells the day.
pub(crate) const RULE: &str = "request.received_on";

names! {
    /// How a request came in.
    #[non_exhaustive]
    Channel {
        /// Handed in (当面提交).
        InPerson = "in_person" ("当面提交", "handed in"),
        /// By post that is signed for (须签收的邮寄).
        SignedFor = "signed_for" ("邮寄，须签收", "by post that is signed for"),
        /// By ordinary post (平常信函).
        OrdinaryPost = "ordinary_post" ("平常信函等无需签收的邮寄", "by ordinary post, not signed for"),
        /// Over the internet (互联网渠道).
        Internet = "internet" ("互联网渠道", "over the internet"),
        /// To the published e-mail address (公布的电子邮箱).
        Email = "email" ("公布的电子邮箱", "to the published e-mail address"),
        /// By fax to the disclosure office (传真).
        Fax = "fax" ("传真", "by fax"),
        /// Taken in by another agency and passed on to this one (其他机关转来).
        PassedOn = "passed_on" ("其他机关转来", "passed on by another agency"),
    }
}

/// How and when a request came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The channel.
    pub channel: Channel,
    /// The applicant left no telephone number, or cannot be reached.
    pub unreachable: bool,
    /// It was sent to another office or person than the disclosure office, which then took it in.
    pub sent_elsewhere: bool,
    /// The reading that what another agency took in counts as received on the day it reached this one; `None` for that of the rulebook.
    pub passing_on_starts: Option<bool>,
    /// The reading that a system's own receipt is the confirmation by both sides; `None` for that of the rulebook.
    pub system_receipt_confirms: Option<bool>,
    /// The day it was handed in.
    pub submitted: Option<NaiveDate>,
    /// The day it was signed for.
    pub signed: Option<NaiveDate>,
    /// The day it was confirmed with the applicant.
    pub confirmed: Option<NaiveDate>,
    /// The day contact with the applicant was restored.
    pub restored: Option<NaiveDate>,
    /// The day the system took it in.
    pub arrived: Option<NaiveDate>,
    /// The day it reached this agency from another.
    pub taken_over: Option<NaiveDate>,
}

/// The day of receipt, or what is missing to tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// The day.
    On(NaiveDate),
    /// The day of something that has not happened yet, or that nobody has given: with the question for it.
    Missing(Dated),
    /// The law of the day does not speak of the channel.
    NotTold,
}

/// As an answer has it: the day under `date`, what is missing under `open`; nothing where the law does not speak of the channel.
impl Serialize for Received {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize, Default)]
        struct Told {
            #[serde(skip_serializing_if = "Option::is_none")]
            date: Option<NaiveDate>,
            #[serde(skip_serializing_if = "Option::is_none")]
            open: Option<[Ask; 1]>,
        }
        let told = match self {
            Self::On(date) => Told { date: Some(*date), ..Told::default() },
            Self::Missing(missing) => Told { open: Some([Ask::new(missing.fact.as_str(), missing.name.clone())]), ..Told::default() },
            Self::NotTold => Told::default(),
        };
        told.serialize(to)
    }
}

/// The names of the days that may tell when a request was received.
const DAYS: [&str; 7] = ["submitted", "signed", "confirmed", "restored", "arrived", "taken_over", "laid_down"];

/// Whether facts tell through which channel a request came, or a day that may tell when.
pub(crate) fn tells_a_receipt(given: &Value) -> bool {
    given.get("channel").is_some_and(|channel| !channel.is_null()) || DAYS.iter().any(|day| given.get(day).is_some_and(Value::is_string))
}

/// The day that selects the law of a receipt: the first of the days given that counts by the law in force on it. Where none does, the
/// day written beside them, or the last of them.
pub(crate) fn day_of_receipt(given: &Value, law: impl Fn(NaiveDate) -> Option<Arc<Rulebook>>) -> Option<NaiveDate> {
    let day = |name: &str| parse_date(given.get(name)?.as_str()?, "").ok();
    let channel = given.get("channel").and_then(Value::as_str);
    let counts = |on: NaiveDate| {
        let book = law(on)?;
        let law = book.table(RULE, on).ok()?;
        let told = told(law.content(), channel, |fact| given.get(fact)?.as_bool(), day);
        Some(told == Received::On(on))
    };
    let days: BTreeSet<NaiveDate> = DAYS.iter().filter_map(|name| day(name)).collect();
    let own = days.iter().copied().find(|on| counts(*on).unwrap_or_default());
    own.or_else(|| day("date")).or_else(|| days.last().copied())
}

/// What a table says of a receipt, whose channel, facts and days are known by their names.
fn told(table: &Table, channel: Option<&str>, fact: impl Fn(&str) -> Option<bool>, day: impl Fn(&str) -> Option<NaiveDate>) -> Received {
    let place = |id: &str| table.facts.iter().position(|fact| fact.id == id);
    let chosen = match (&table.choice, channel.and_then(place)) {
        (Some(choice), Some(chosen)) => table.chosen(Known::default(), choice, chosen),
        _ => Known::default(),
    };
    let asked = table.facts.iter().enumerate().filter(|(i, _)| chosen.known & bit(*i) == 0);
    let known = asked.fold(chosen, |known, (i, asked)| match (fact(&asked.id), &asked.reading) {
        (Some(holds), _) => known.with(bit(i), holds),
        (None, Some(_)) => known,
        // Facts that another law of the day asks about are taken not to hold.
        (None, None) => known.with(bit(i), false),
    });
    let Decision::Settled { outcome } = table.decide(known) else { return Received::NotTold };
    match table.outcomes.get(outcome).and_then(|outcome| outcome.dated.as_ref()) {
        Some(dated) => day(&dated.fact).map_or_else(|| Received::Missing(dated.clone()), Received::On),
        None => Received::NotTold,
    }
}

/// The law was taken from a day that is not the day of receipt: from `on`, which stands at a path, or from one of the days given.
pub(crate) fn other_law(path: impl Into<String>, law: NaiveDate, received: NaiveDate) -> Problem {
    Problem::new(
        Code::Contradiction,
        path,
        Text::new(
            format!("收到申请之日为 {received}，适用当日的规定，而非 {law} 的规定"),
            format!("the request was received on {received}: the law is that of this day, not of {law}"),
        ),
        Text::new("删去 on，或改正各日期", "leave `on` out, or correct the days"),
    )
}

/// Whether a request that somebody else took in counts, by the law of a day, as received on the day it was passed on. Where the law does
/// not speak of it, what another office of the agency took in is received, and what another agency took in is not.
pub(crate) fn starts_on_passing(book: &Rulebook, on: NaiveDate, taker: Taker) -> bool {
    let channel = match taker {
        Taker::OtherOffice => Channel::SignedFor,
        Taker::OtherAgency => Channel::PassedOn,
    };
    match (Receipt { sent_elsewhere: true, ..Receipt::through(channel) }).day(book, on) {
        Ok(Received::Missing(day)) => day.fact != "signed",
        _ => taker == Taker::OtherAgency,
    }
}

/// The day that selects the law of a request first received on one day and then passed on: the last day of passing on that counts by the law
/// in force on it.
pub(crate) fn day_of_passing_on(
    received: NaiveDate,
    passed_on: impl IntoIterator<Item = (NaiveDate, Option<Taker>, Option<bool>)>,
    law: impl Fn(NaiveDate) -> Option<Arc<Rulebook>>,
) -> NaiveDate {
    let counts = |(on, taker, starts): (NaiveDate, Option<Taker>, Option<bool>)| {
        let by_law = || law(on).is_some_and(|book| starts_on_passing(&book, on, taker.unwrap_or(Taker::OtherOffice)));
        starts.unwrap_or_else(by_law).then_some(on)
    };
    passed_on.into_iter().filter(|(on, ..)| *on > received).filter_map(counts).max().unwrap_or(received)
}

impl Receipt {
    /// A receipt of which no more is known than the channel.
    pub const fn through(channel: Channel) -> Self {
        Self {
            channel,
            unreachable: false,
            sent_elsewhere: false,
            passing_on_starts: None,
            system_receipt_confirms: None,
            submitted: None,
            signed: None,
            confirmed: None,
            restored: None,
            arrived: None,
            taken_over: None,
        }
    }

    /// The day of receipt by the law of a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]: there was no such rule before 2015; `wrong_type` if it is no table there.
    pub fn day(&self, book: &Rulebook, on: NaiveDate) -> Result<Received, Problems> {
        let law = book.table(RULE, on)?;
        Ok(told(law.content(), Some(self.channel.as_str()), |name| self.fact(name), |name| self.named(name)))
    }

    fn fact(&self, name: &str) -> Option<bool> {
        match name {
            "unreachable" => Some(self.unreachable),
            "sent_elsewhere" => Some(self.sent_elsewhere),
            "passing_on_starts" => self.passing_on_starts,
            "system_receipt_confirms" => self.system_receipt_confirms,
            _ => None,
        }
    }

    /// The day of one of [`DAYS`].
    fn named(&self, name: &str) -> Option<NaiveDate> {
        match name {
            "submitted" => self.submitted,
            "signed" => self.signed,
            "confirmed" => self.confirmed,
            "restored" => self.restored,
            "arrived" => self.arrived,
            "taken_over" => self.taken_over,
            _ => None,
        }
    }
}
