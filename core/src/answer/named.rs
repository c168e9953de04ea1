//! Closed lists of names in answers.

use super::{
    spell::{Spell, Spelled},
    told::DaysUnit,
};
use crate::{
    classify::screen::Confidence,
    error::Code,
    form::{
        cadence::Kept,
        chain::Course,
        check::Completeness,
        kind::Kind,
        ledger::{BreachKind, DutyKind, EventKind, Side},
        status::State,
    },
    request::{
        ledger::{Closing, Effect, Opinion, Remedy, Service, Status},
        received::Channel,
    },
    text::Lang,
};

macro_rules! named {
    ($($name:ident)*) => { $(
        impl Spell for $name {
            fn spell(&self, _: Lang) -> Spelled<'_> {
                Spelled::Text(self.as_str().into())
            }
        }

        #[cfg(feature = "schema")]
        impl super::schema::Shape for $name {
            fn kind() -> super::schema::Kind {
                super::schema::Kind::OneOf { name: stringify!($name), of: Self::ALL.iter().map(|one| one.as_str()).collect() }
            }
        }
    )* };
}

named! {
    BreachKind Channel Closing Code Completeness Confidence Course DaysUnit DutyKind Effect EventKind Kept Kind Opinion Remedy Service Side State
    Status
}
