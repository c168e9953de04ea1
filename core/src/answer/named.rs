//! Closed lists of names in answers.

use super::{
    spell::{Spell, Spelled},
    told::DaysUnit,
};
#[cfg(feature = "catalogue")]
use crate::assess::catalog::{CatalogChange, Element};
#[cfg(feature = "duties")]
use crate::assess::duty::DutyGroup;
#[cfg(feature = "reports")]
use crate::assess::report::WhyNot;
#[cfg(feature = "assess")]
use crate::assess::score::Trend;
use crate::{
    error::Code,
    form::{
        cadence::Kept,
        chain::Course,
        checklist::Completeness,
        kind::{Confidence, Kind},
        ledger::{AtFault, BreachKind, DutyKind, EventKind, Side},
        tally::{Held, Outcome, Slip},
        term::State,
    },
    law::Evidence,
    request::{
        ledger::{Closing, Effect, LedgerStatus, Opinion, Remedy, Service, Taker},
        received::Channel,
    },
    rulebook::Departs,
    text::Lang,
};

macro_rules! named {
    ($($name:ident $(with $docs:ident)?,)*) => { $(
        impl Spell for $name {
            fn spell(&self, _: Lang) -> Spelled<'_> {
                Spelled::Text(self.as_str().into())
            }
        }

        #[cfg(feature = "schema")]
        impl super::schema::Shape for $name {
            fn kind() -> super::schema::Kind {
                let docs: &[&str] = &[];
                $(let docs = [docs, Self::$docs].concat();)?
                let docs = docs.iter().copied().chain(std::iter::repeat(""));
                let name = |(one, doc): (&Self, _)| super::schema::Name { id: one.as_str(), doc };
                super::schema::Kind::OneOf { name: stringify!($name), of: Self::ALL.iter().zip(docs).map(name).collect() }
            }
        }
    )* };
}

named! {
    BreachKind with DOCS,
    Channel,
    Closing with DOCS,
    Code,
    Completeness with DOCS,
    Confidence with DOCS,
    Course with DOCS,
    DaysUnit with DOCS,
    Departs with DOCS,
    DutyKind with DOCS,
    Effect with DOCS,
    EventKind with DOCS,
    Evidence,
    AtFault with DOCS,
    Held with DOCS,
    Kept with DOCS,
    Kind,
    Opinion with DOCS,
    Outcome with DOCS,
    Remedy with DOCS,
    Service with DOCS,
    Side with DOCS,
    Slip with DOCS,
    State with DOCS,
    LedgerStatus with DOCS,
    Taker with DOCS,
}

#[cfg(feature = "assess")]
named! {
    Trend with DOCS,
}

#[cfg(feature = "catalogue")]
named! {
    CatalogChange with DOCS,
    Element with DOCS,
}

#[cfg(feature = "duties")]
named! {
    DutyGroup with DOCS,
}

#[cfg(feature = "reports")]
named! {
    WhyNot with DOCS,
}
