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

use chrono::NaiveDate;
use serde_json::Value;

use crate::{
    Rulebook,
    error::Problems,
    form::table::{Dated, Decision, Known},
    names,
};

/// The rule that tells the day.
pub(crate) const RULE: &str = "request.received_on";

names! {
    /// How a request came in.
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
    }
}

/// How and when a request came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The channel.
    pub channel: Channel,
    /// The applicant left no telephone number, or cannot be reached.
    pub unreachable: bool,
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

/// The names of the days that a [`Receipt`] may have.
const DAYS: [&str; 5] = ["submitted", "signed", "confirmed", "restored", "arrived"];

/// The day that a receipt names: its own, or the last of what happened.
pub(crate) fn day_of_receipt(receipt: &Value) -> Option<&Value> {
    let days = DAYS.iter().filter_map(|day| receipt.get(*day).filter(|day| day.is_string()));
    receipt.get("date").or_else(|| days.max_by_key(|day| day.as_str().unwrap_or_default().to_owned()))
}

impl Receipt {
    /// A receipt of which no more is known than the channel.
    pub const fn through(channel: Channel) -> Self {
        Self { channel, unreachable: false, submitted: None, signed: None, confirmed: None, restored: None, arrived: None }
    }

    /// The day of receipt by the law of a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]: there was no such rule before 2015; `wrong_type` if it is no table there.
    pub fn day(&self, book: &Rulebook, on: NaiveDate) -> Result<Received, Problems> {
        let law = book.table(RULE, on)?;
        let table = law.content();
        let place = |id: &str| table.facts.iter().position(|fact| fact.id == id);
        let mut known = Known::default();
        if let (Some(choice), Some(chosen)) = (&table.choice, place(self.channel.as_str())) {
            known = table.chosen(known, choice, chosen);
        }
        // Facts that another law of the day asks about are taken not to hold.
        let chosen = known;
        for (i, fact) in table.facts.iter().enumerate().filter(|(i, fact)| chosen.known & 1 << i == 0 && fact.reading.is_none()) {
            known = known.with(1 << i, fact.id == "unreachable" && self.unreachable);
        }
        let Decision::Settled { outcome } = table.decide(known) else { return Ok(Received::NotTold) };
        let Some(dated) = table.outcomes.get(outcome).and_then(|outcome| outcome.dated.as_ref()) else { return Ok(Received::NotTold) };
        Ok(self.named(&dated.fact).map_or_else(|| Received::Missing(dated.clone()), Received::On))
    }

    /// The day of one of [`DAYS`].
    fn named(&self, name: &str) -> Option<NaiveDate> {
        match name {
            "submitted" => self.submitted,
            "signed" => self.signed,
            "confirmed" => self.confirmed,
            "restored" => self.restored,
            "arrived" => self.arrived,
            _ => None,
        }
    }
}
