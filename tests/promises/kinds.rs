//! The corpus shows every rule from each of its sides: a table settled and unsettled, a checklist complete and incomplete, a chain in
//! order and out of order, a term kept, kept on its last day and broken, a cadence kept and lapsed. What counts is what a case expects,
//! not what the library answers.

use std::path::Path;

use gongkai::{
    Library,
    form::{
        table::{Decision, Known},
        term::{Bound, Limit, Point, Within},
    },
    rulebook::{Form, Rule},
};
use gongkai_tests::workspace;
use serde_json::Value;

use crate::corpus::{Asked, asked_of, version};

/// A side of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Settled,
    Unsettled,
    Complete,
    Incomplete,
    InOrder,
    OutOfOrder,
    /// Done with time to spare.
    InTime,
    /// Done on the last day, or in the last minute; of a least period, on the first that is enough.
    OnTheBorder,
    /// Done too late; of a least period or a window, too early.
    OutOfTime,
    Kept,
    Lapsed,
}

/// What a case shows of its rule: of a term, of which kind of limit.
type Shown = (Side, Option<Kind>);

/// At most or at least so long, counted on or back, or a fixed day: limits of one kind are kept and broken alike.
type Kind = (Bound, &'static str);

/// What of a rule there is to show.
fn to_show(form: &Form) -> Vec<Shown> {
    let of_the_rule = |sides: &[Side]| sides.iter().map(|side| (*side, None)).collect();
    match form {
        // A table that decides although nothing is known is never unsettled.
        Form::Table(table) if matches!(table.decide(Known::default()), Decision::Settled { .. }) => of_the_rule(&[Side::Settled]),
        Form::Table(_) => of_the_rule(&[Side::Settled, Side::Unsettled]),
        Form::Checklist(_) => of_the_rule(&[Side::Complete, Side::Incomplete]),
        Form::Chain(_) => of_the_rule(&[Side::InOrder, Side::OutOfOrder]),
        Form::Cadence(cadence) if cadence.cases.iter().any(|case| case.demand.is_ok()) => of_the_rule(&[Side::Kept, Side::Lapsed]),
        Form::Term(term) => term.cases.iter().flat_map(sides).collect(),
        _ => Vec::new(),
    }
}

fn kind(limit: &Limit) -> Option<Kind> {
    let counted = match limit.within.as_ref().ok()? {
        Within::After(_) => "after",
        Within::Before(_) => "before",
        Within::Window(_) => "within … before",
        Within::SameDay => "same day",
        Within::AtOnce => "at once",
        Within::Yearly { .. } => "by a day of the year",
        Within::By(_) => "by a day",
    };
    Some((limit.bound, counted))
}

fn sides(limit: &Limit) -> Vec<Shown> {
    let sides = match limit.within {
        Err(_) => vec![],
        // What is due on the day, or at the moment, of its start cannot be done before.
        Ok(Within::SameDay | Within::AtOnce) => vec![Side::OnTheBorder, Side::OutOfTime],
        Ok(_) => vec![Side::InTime, Side::OnTheBorder, Side::OutOfTime],
    };
    sides.into_iter().map(|side| (side, kind(limit))).collect()
}

/// Whether a case says where its answer stands: a county text (`S0 …`), the Regulations (`N19 …`), a standard (`GB …`) or a document by
/// its Chinese name or number.
fn names_its_passage(source: &str) -> bool {
    let mut first = source.chars();
    match (first.next(), first.next()) {
        (Some('S' | 'N'), Some(number)) => number.is_ascii_digit(),
        (Some('G'), Some('B')) => true,
        (Some(name), _) => !name.is_ascii(),
        (None, _) => false,
    }
}

/// What a case shows of its rule by what it expects.
fn shown(asked: &Asked, form: &Form) -> Option<Shown> {
    if !names_its_passage(&asked.source) {
        return None;
    }
    let outcome = asked.expect.get("outcome").and_then(Value::as_str);
    let is_open = || asked.expect.get("open").is_some() && asked.answer.get("outcome").is_none();
    let side = match (form, outcome) {
        (Form::Term(term), _) => {
            let limit = term.cases.iter().find(|limit| limit.id == asked.case)?;
            return Some((side_of_a_term(asked)?, kind(limit)));
        }
        (Form::Table(_), Some(_)) => Side::Settled,
        (Form::Table(_), None) if is_open() => Side::Unsettled,
        (Form::Checklist(_), Some("complete")) => Side::Complete,
        (Form::Checklist(_), Some("incomplete")) => Side::Incomplete,
        (Form::Chain(_), Some("irregular")) => Side::OutOfOrder,
        (Form::Chain(_), Some(_)) => Side::InOrder,
        (Form::Cadence(_), Some("kept")) => Side::Kept,
        (Form::Cadence(_), Some("lapsed")) => Side::Lapsed,
        _ => return None,
    };
    Some((side, None))
}

fn side_of_a_term(asked: &Asked) -> Option<Side> {
    let point = |text: Option<&Value>| text?.as_str()?.parse::<Point>().ok();
    let (done, due) = (point(asked.question.pointer("/facts/done"))?, point(asked.expect.get("due"))?);
    let is_last_day = matches!(due, Point::Day(last) if done.day() == last);
    match asked.expect.get("status")?.as_str()? {
        "met" if done == due || is_last_day => Some(Side::OnTheBorder),
        "met" => Some(Side::InTime),
        "late" | "too_early" => Some(Side::OutOfTime),
        _ => None,
    }
}

/// What no case shows of a rule.
fn unshown(rule: &Rule, version: &str, asked: &[Asked]) -> Vec<String> {
    let shown: Vec<Shown> = asked.iter().filter(|asked| asked.version == version).filter_map(|asked| shown(asked, &rule.form)).collect();
    let all = to_show(&rule.form);
    // Several limits of one kind are shown once.
    let first = all.iter().enumerate().filter(|(i, side)| !all[..*i].contains(side)).map(|(_, side)| side);
    let named = |(side, kind): &Shown| match kind {
        Some((bound, counted)) => format!("{version}: {side:?} ({bound}, {counted})"),
        None => format!("{version}: {side:?}"),
    };
    first.filter(|side| !shown.contains(side)).map(named).collect()
}

/// What the corpus of a checkout does not show of its rulebooks.
pub(crate) fn unshown_of(library: &Library, root: &Path) -> Vec<String> {
    unshown_by(&asked_of(library, root), library)
}

fn unshown_by(asked: &[Asked], library: &Library) -> Vec<String> {
    let books: Vec<_> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let rules = books.iter().flat_map(|book| book.rules().map(move |rule| (version(book, rule), rule)));
    rules.flat_map(|(version, rule)| unshown(rule, &version, asked)).collect()
}

#[test]
fn every_rule_is_shown_from_each_of_its_sides() {
    let missing = unshown_of(Library::embedded(), &workspace());
    assert!(missing.is_empty(), "the corpus does not show {} sides:\n{}", missing.len(), missing.join("\n"));
}

/// Without the cases that show it, each kind of side is missed.
#[test]
fn a_side_that_no_case_shows_is_named() {
    let library = Library::embedded();
    let mut asked = asked_of(library, &workspace());
    let dropped = ["huining-review-not-known", "principal-hears-not", "message-misrouted-on-the-last-day", "comment-period-2019-longer"];
    asked.retain(|asked| !dropped.contains(&asked.id.as_str()));
    // A case that does not say where its answer stands shows nothing.
    asked.iter_mut().filter(|asked| asked.id == "measures-guyuan-a-day-late").for_each(|asked| asked.source = "by the library".to_owned());
    let named = [
        "cn-2019 predecision.comment [2019-09-01…]: InTime (at_least, after)",
        "guyuan-2019 assessment.result.measures: OutOfTime (at_most, after)",
        "huining-2016 exemption.unreviewed: Unsettled",
        "huining-2016 leadership.hear: Lapsed",
        "jiujiang-county-2022 message.misrouted: OnTheBorder (at_most, same day)",
    ];
    assert_eq!(unshown_by(&asked, library), named);
}
