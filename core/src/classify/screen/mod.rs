//! Screening (筛查): what a text holds that must be looked at before it is released, in one pass over it.
//!
//! A detector says that something stands there; the rulebook says which kinds matter, and what follows. `docs/screening.md` lists the
//! kinds and how well each is told.

mod address;
mod beside;
mod birth;
mod chunk;
mod class;
mod column;
mod email;
mod found;
mod labelled;
mod layout;
pub(super) mod marking;
mod mask;
mod name;
mod near;
mod number;
mod plate;
mod scan;
mod screener;
mod secrecy;
mod steps;
mod web;
mod word;
mod words;

use std::{ops::Range, sync::Arc};

pub use crate::form::kind::{Confidence, Kind};
pub use mask::Mask;
pub use screener::{Basis, Screener};

use serde::{Serialize, Serializer};

use crate::{order, rulebook::Permit, text::Text, verdict::Truth};
use found::{Finds, Found, Surest};
use scan::{Detector, Scan};

/// Every detector. Their order does not matter: what they find is sorted by where it stands.
const DETECTORS: &[Detector] = &[
    secrecy::detect,
    marking::detect,
    number::detect,
    plate::detect,
    email::detect,
    beside::detect,
    address::detect,
    birth::detect,
    name::detect,
    layout::faults,
];

/// What is in a text, in the order in which it stands there.
fn look<'l>(text: &str, mut found: Finds<'l>) -> Finds<'l> {
    let scan = Scan::of(text);
    for detect in DETECTORS {
        detect(&scan, &mut found);
    }
    order::by(&mut found.all, |a, b| a.bytes.start.cmp(&b.bytes.start).then(b.bytes.end.cmp(&a.bytes.end)).then(a.kind.cmp(&b.kind)));
    found
}

/// From and to, as answers spell it.
fn from_to<S: Serializer>(range: &Range<usize>, to: S) -> Result<S::Ok, S::Error> {
    [range.start, range.end].serialize(to)
}

/// The rule, its book and the passage.
fn shared<S: Serializer>(basis: &Arc<Basis>, to: S) -> Result<S::Ok, S::Error> {
    (**basis).serialize(to)
}

/// A permission by its name.
fn named<S: Serializer>(permit: &Option<Arc<Permit>>, to: S) -> Result<S::Ok, S::Error> {
    permit.as_ref().map(|permit| &permit.id).serialize(to)
}

/// Something found in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, in bytes of UTF-8.
    #[serde(serialize_with = "from_to")]
    pub bytes: Range<usize>,
    /// Where it stands, in characters (Unicode scalar values).
    #[serde(serialize_with = "from_to")]
    pub chars: Range<usize>,
    /// How sure that is.
    pub confidence: Confidence,
    /// The rule on which it matters.
    #[serde(flatten, serialize_with = "shared")]
    pub basis: Arc<Basis>,
    /// Why it was taken for one, as a sentence.
    pub reason: Text,
    /// The permission by which it may stay.
    #[serde(serialize_with = "named", skip_serializing_if = "Option::is_none")]
    pub permitted_by: Option<Arc<Permit>>,
}

/// What was found in a text, in the order in which it stands there.
#[derive(Debug, Clone)]
pub struct Screening<'s, 't> {
    screener: &'s Screener,
    text: &'t str,
    findings: Vec<Finding>,
    /// What else was found that tells of persons, where only so many findings were asked for.
    unsaid: Vec<Found>,
    /// The surest of each kind that is not permitted.
    surest: Surest,
    left_out: usize,
}

impl<'s, 't> Screening<'s, 't> {
    /// The text that was screened.
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// By what it was screened.
    pub const fn screener(&self) -> &'s Screener {
        self.screener
    }

    /// The findings.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many findings there are beside those that were asked for.
    pub(crate) const fn left_out(&self) -> usize {
        self.left_out
    }

    /// How sure the surest finding of a kind is that may not stay.
    pub(crate) fn surest(&self, kind: Kind) -> Option<Confidence> {
        self.surest.of(kind)
    }

    /// Whether the text holds something of a kind that may not stay. What only may be one leaves it unknown.
    pub fn holds(&self, kind: Kind) -> Truth {
        match self.surest(kind) {
            None => Truth::No,
            Some(Confidence::Possible) => Truth::Unknown,
            Some(Confidence::Likely | Confidence::Certain) => Truth::Yes,
        }
    }
}
