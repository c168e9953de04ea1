//! Every closed list can be walked, shown, read back and carried in JSON by one name; a misspelt one is told the nearest.

use std::{collections::BTreeSet, fmt::Display, hash::Hash, str::FromStr};

use gongkai::{
    Code, Lang, Problem, Truth,
    answer::DaysUnit,
    calendar::{DayKind, NoticeKind, Standing},
    classify::screen::{Confidence, Mask},
    column,
    form::{
        cadence::{Kept, Window},
        chain::Course,
        checklist::Completeness,
        convention::{Consultation, Roll},
        kind::Kind,
        ledger::{BreachKind, DutyKind, EventKind, Side},
        signs::Scope,
        takes::Value,
        term::{Bound, State, Unit},
    },
    identifier::{Holder, PermitKind, Sex},
    law::Evidence,
    request::{
        ledger::{self, Closing, Effect, Opinion, Remedy, Service},
        received::Channel,
    },
    rulebook::{FormKind, Verb},
};

/// What each list is put through.
fn holds<T>(all: &[T], name: fn(T) -> &'static str)
where
    T: Copy + Eq + Hash + Display + FromStr<Err = Problem> + std::fmt::Debug,
{
    let names: BTreeSet<&str> = all.iter().map(|one| name(*one)).collect();
    assert_eq!(names.len(), all.len(), "two of one name: {names:?}");
    for one in all {
        let written = name(*one);
        assert_eq!(one.to_string(), written);
        assert_eq!(format!("{one:>20}"), format!("{written:>20}"));
        assert_eq!(written.parse(), Ok(*one));
    }
    let misspelt = format!("{}x", names.iter().max_by_key(|name| name.len()).unwrap());
    let problem = misspelt.parse::<T>().unwrap_err();
    assert_eq!((problem.code, problem.path.as_str()), (Code::BadValue, ""));
    assert!(names.iter().any(|name| problem.help.en.contains(name) && problem.help.zh.contains(name)), "{problem:?}");
}

macro_rules! all_hold {
    ($($list:ty),+ $(,)?) => { $(holds(<$list>::ALL, <$list>::as_str);)+ };
}

#[test]
fn of_every_closed_list() {
    all_hold!(
        BreachKind,
        Bound,
        Channel,
        Code,
        Consultation,
        DayKind,
        DutyKind,
        Evidence,
        EventKind,
        FormKind,
        Holder,
        Kind,
        Lang,
        Mask,
        NoticeKind,
        Opinion,
        PermitKind,
        Remedy,
        Roll,
        Scope,
        Service,
        Sex,
        Side,
        Standing,
        Truth,
        Unit,
        Value,
        Verb,
        Window,
        column::RowStatus,
        Closing,
        Completeness,
        Confidence,
        Course,
        DaysUnit,
        Effect,
        Kept,
        State,
        ledger::LedgerStatus,
    );
}

#[test]
fn in_json_by_their_names() {
    assert_eq!(serde_json::to_string(&DayKind::MakeupWorkday).unwrap(), "\"makeup_workday\"");
    // As questions write them.
    assert_eq!(serde_json::to_string(&[Truth::Yes, Truth::No, Truth::Unknown]).unwrap(), "[true,false,null]");
    assert_eq!(serde_json::from_str::<DayKind>("\"weekend\"").unwrap(), DayKind::Weekend);
    assert_eq!(serde_json::from_str::<Truth>("null").unwrap(), Truth::Unknown);
    let refused = serde_json::from_str::<DayKind>("\"weekday\"").unwrap_err().to_string();
    assert!(refused.contains("unknown `weekday`"), "{refused}");
}
