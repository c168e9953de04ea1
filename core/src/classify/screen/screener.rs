//! The rulebook's side of the screening: which kinds matter, on which rule, and what may stay.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Finding, Screening,
    found::{self, Law},
    look, near,
    secrecy::{self, Level},
};
use crate::{
    error::{Code, Problem, Problems, unknown_name},
    form::{
        kind::Kind,
        table::Table,
        term::{Amount, Unit, Within},
    },
    law::{Citation, RuleId},
    order,
    rulebook::{Form, Found, Permit, Rule, Rulebook},
    text::Text,
};

/// The rule on which a kind of finding matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Basis {
    /// The rule.
    pub rule: RuleId,
    /// The name of its rulebook.
    pub book: String,
    /// Where it stands.
    #[serde(flatten)]
    pub cite: Citation,
}

/// Screens texts by the rules of a rulebook on a day. Made once, it serves any number of texts.
///
/// ```
/// use gongkai::{Rulebook, Library, classify::screen::{Kind, Mask, Screener}};
/// # let book = Rulebook::from_toml("own.toml", r#"
/// # [book]
/// # id = "own"
/// # title = { zh = "本局办法", en = "our own rules" }
/// # scope = { zh = "本局", en = "our office" }
/// # version = "1"
/// # [document.own]
/// # title = "本局办法"
/// # [table."screen.personal"]
/// # name = { zh = "个人信息", en = "personal information" }
/// # cite = { document = "own", provision = "第七条", evidence = "text" }
/// # fact = [ { id = "mobile", name = { zh = "是否有手机号码？", en = "a mobile phone number?" }, detect = "mobile" } ]
/// # outcome = [ { id = "found", name = { zh = "含个人信息", en = "personal information" } }, { id = "clear", name = { zh = "未见", en = "none" } } ]
/// # row = [ { outcome = "found", when = ["mobile"] }, { outcome = "clear", when = [] } ]
/// # "#, Library::embedded()).unwrap();
/// // [table."screen.personal"] of the book has a fact with `detect = "mobile"`, cited to its article 7
/// let screener = Screener::new(&book, "2024-01-01".parse().unwrap()).unwrap();
/// let screening = screener.screen("联系电话：138-1234-5678。");
/// let finding = &screening.findings()[0];
/// assert_eq!((finding.kind, finding.chars.clone()), (Kind::Mobile, 5..18));
/// assert_eq!(finding.basis.cite.provision, "第七条");
/// assert_eq!(screening.masked(Mask::Partial), "联系电话：138-****-5678。");
/// ```
#[derive(Debug, Clone)]
pub struct Screener {
    bases: BTreeMap<Kind, Arc<Basis>>,
    permits: Vec<Arc<Permit>>,
    longest: Vec<Longest>,
}

/// The longest period a level of secrecy may have.
#[derive(Debug, Clone)]
struct Longest {
    level: Level,
    period: Amount,
    cite: Citation,
}

impl Screener {
    /// By every rule of the screening (`screen.…`) in force on a day.
    ///
    /// # Errors
    /// `not_in_book` if no such rule says what to look for; `not_in_force` if the book is not in force on that day.
    pub fn new(book: &Rulebook, on: NaiveDate) -> Result<Self, Problems> {
        let mut bases = BTreeMap::new();
        for rule in book.line().flat_map(|book| book.headings()).filter(|rule| rule.id.as_str().starts_with(FAMILY)) {
            if let Ok(found) = book.rule(rule.id.as_str(), on)
                && let Form::Table(table) = &found.rule.form
            {
                bases.extend(bases_of(table));
            }
        }
        if bases.is_empty() {
            // What is wrong with the day is said first.
            book.rule(FAMILY.trim_end_matches('.'), on)?;
            return Err(none(book).into());
        }
        Ok(Self { bases, permits: Vec::new(), longest: longest(book, Some(on)) })
    }

    /// By the facts of one table that a text can decide.
    pub(crate) fn by(table: &Table, book: &Rulebook, on: Option<NaiveDate>) -> Self {
        Self { bases: order::gathered(bases_of(table)), permits: Vec::new(), longest: longest(book, on) }
    }

    /// The same, with some of the rulebook's permissions (`[permit."…"]`) granted.
    ///
    /// # Errors
    /// `bad_value` for a name the book has not on that day, with the nearest one. The path is the name's place in the list.
    pub fn permitting(mut self, book: &Rulebook, on: Option<NaiveDate>, permits: &[&str]) -> Result<Self, Problems> {
        let mut unknown = Vec::new();
        for (i, id) in permits.iter().enumerate() {
            // Each is granted once, however often it is named.
            if self.permits.iter().any(|permit| permit.id == *id) {
                continue;
            }
            match book.permits_on(on).find(|permit| permit.id == *id) {
                Some(permit) => self.permits.push(Arc::new(permit.clone())),
                None => {
                    let known: Vec<&str> = book.permits_on(on).map(|permit| permit.id.as_str()).collect();
                    unknown.push(unknown_name(Code::BadValue, &format!("permits[{i}]"), id, &known));
                }
            }
        }
        Problems::or(unknown, self)
    }

    /// The kinds it looks for.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.bases.keys().copied()
    }

    /// Screens a text.
    pub fn screen<'t>(&self, text: &'t str) -> Screening<'_, 't> {
        self.screen_at_most(text, usize::MAX)
    }

    /// The same, with so many findings at most; the others are counted, and what tells of persons among them is masked.
    pub(crate) fn screen_at_most<'t>(&self, text: &'t str, most: usize) -> Screening<'_, 't> {
        let law = Judge { screener: self, text };
        let found::Finds { mut all, mut left_out, mut surest, .. } = look(text, found::Finds::by(&law, most));
        all.iter().filter(|found| !law.permits(found)).for_each(|found| surest.learn(found));
        let mut unsaid = all.split_off(most.min(all.len()));
        left_out += unsaid.len();
        unsaid.retain(|found| found.kind.is_personal());
        let places = Places::of(text, all.iter().flat_map(|found| [found.bytes.start, found.bytes.end]));
        let finding = |found: found::Found| {
            Some(Finding {
                kind: found.kind,
                chars: places.chars(found.bytes.start)..places.chars(found.bytes.end),
                confidence: found.confidence,
                basis: Arc::clone(self.bases.get(&found.kind)?),
                reason: self.with_period(text, &found),
                permitted_by: self.permit(text, &found).cloned(),
                bytes: found.bytes,
            })
        };
        let findings = all.into_iter().filter_map(finding).collect();
        Screening { screener: self, text, findings, unsaid, surest, left_out }
    }

    /// The permission by which it may stay.
    pub(super) fn permit(&self, text: &str, found: &found::Found) -> Option<&Arc<Permit>> {
        let near = near::before(text, found.bytes.start);
        let is_near = |permit: &Permit| permit.labels.is_empty() || permit.labels.iter().any(|label| near.contains(label.as_str()));
        self.permits.iter().find(|permit| permit.kinds.contains(&found.kind) && is_near(permit))
    }

    /// Why it was found; of a mark whose period is longer than the law allows, that too.
    fn with_period(&self, text: &str, found: &found::Found) -> Text {
        let mark = text.get(found.bytes.clone()).filter(|_| found.kind == Kind::SecrecyMark).and_then(secrecy::period);
        let over = mark.and_then(|(level, months)| {
            self.longest.iter().find(|longest| longest.level == level && in_months(longest.period).is_some_and(|most| months > most))
        });
        match over {
            None => found.reason.clone(),
            Some(Longest { period, cite, .. }) => Text::new(
                format!("{}；保密期限超过该密级的最长期限{}（{cite}）", found.reason.zh, period.zh()),
                format!("{}; its period is longer than the {period} the law allows at that level ({cite})", found.reason.en),
            ),
        }
    }
}

/// The rule that sets the longest periods of secrecy, a case a level.
const PERIOD: &str = "screen.secrecy_mark.period";

fn longest(book: &Rulebook, on: Option<NaiveDate>) -> Vec<Longest> {
    let Ok(Found { rule: Rule { form: Form::Term(term), .. }, .. }) = book.find(PERIOD, on) else { return Vec::new() };
    let case = |level: Level| {
        let limit = term.cases.iter().find(|limit| limit.id == level.as_str())?;
        match limit.within {
            Ok(Within::After(period)) => Some(Longest { level, period, cite: limit.cite.clone() }),
            _ => None,
        }
    };
    Level::ALL.iter().copied().filter_map(case).collect()
}

const fn in_months(period: Amount) -> Option<u32> {
    match period.unit {
        Unit::Year => Some(12 * period.n),
        Unit::Month => Some(period.n),
        _ => None,
    }
}

/// A screener at work on a text.
struct Judge<'s, 't> {
    screener: &'s Screener,
    text: &'t str,
}

impl Law for Judge<'_, '_> {
    fn asks(&self, kind: Kind) -> bool {
        self.screener.bases.contains_key(&kind)
    }

    fn permits(&self, found: &found::Found) -> bool {
        self.screener.permit(self.text, found).is_some()
    }
}

/// How many characters stand before some places of a text.
struct Places(Vec<(usize, usize)>);

impl Places {
    /// Counts them in one go, however the places lie.
    fn of(text: &str, bytes: impl Iterator<Item = usize>) -> Self {
        let mut bytes: Vec<usize> = bytes.collect();
        order::natural(&mut bytes);
        bytes.dedup();
        let (mut done, mut chars) = (0, 0);
        let count = |at: usize| {
            chars += text.get(done..at).unwrap_or_default().chars().count();
            done = at;
            (at, chars)
        };
        Self(bytes.into_iter().map(count).collect())
    }

    fn chars(&self, byte: usize) -> usize {
        let place = self.0.binary_search_by_key(&byte, |(at, _)| *at).ok();
        place.and_then(|place| self.0.get(place)).map_or(0, |(_, chars)| *chars)
    }
}

/// The rules of the screening begin with this.
const FAMILY: &str = "screen.";

/// Each kind with the first row that rests on it.
fn bases_of(table: &Table) -> Vec<(Kind, Arc<Basis>)> {
    let facts = table.facts.iter().enumerate().filter_map(|(i, fact)| Some((1_u64 << i, fact.detect?)));
    facts
        .map(|(bit, kind)| {
            let row = table.rows.iter().find(|row| row.mask.yes & bit != 0).or_else(|| table.rows.first());
            let basis = row.map(|row| Basis { rule: row.source.rule.clone(), book: row.source.book.clone(), cite: row.cite.clone() });
            (kind, basis)
        })
        .filter_map(|(kind, basis)| Some((kind, Arc::new(basis?))))
        .collect()
}

fn none(book: &Rulebook) -> Problem {
    Problem::new(
        Code::NotInBook,
        "book",
        Text::new(
            format!("规则书“{}”未写明筛查何种内容", book.id),
            format!("the rulebook `{}` does not say what to look for in a text", book.id),
        ),
        Text::new(
            "写 extends = \"cn\" 沿用国家规定，或写明 [table.\"screen.personal\"] 等",
            "say extends = \"cn\" to screen as the national law does, or set [table.\"screen.personal\"] and others",
        ),
    )
}
