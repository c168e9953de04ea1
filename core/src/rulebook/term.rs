//! A term as it stands on a day: the local limits joined with the national ones above them.

use chrono::NaiveDate;

use super::{
    book::{Form, FormKind, Found, Rulebook},
    door::names::Asks,
    resolve::one_case,
};
use crate::{
    error::{Problem, Problems},
    form::{
        convention::Conventions,
        term::{Clause, Limit, Term},
    },
    text::Text,
};

/// A term on a day, local and national law together.
#[derive(Debug, Clone)]
pub struct TermOn<'a> {
    /// The book that was asked.
    pub book: &'a Rulebook,
    /// The rule that was found first.
    pub found: Found<'a>,
    /// Its cases; the national ones that the local rule does not speak of come last. Never empty.
    pub cases: Vec<CaseOn<'a>>,
    /// How the book that was asked counts.
    pub conventions: Conventions,
    /// How the national book above it counts.
    pub national: Option<Conventions>,
}

/// One case of a term on a day.
#[derive(Debug, Clone)]
pub struct CaseOn<'a> {
    /// Where the limit stands.
    pub found: Found<'a>,
    /// The limit, with what the national one adds to it: what stops it, how far it may be extended.
    pub limit: Limit,
    /// The national limit it is measured against: itself, where it is inherited by a book with conventions of its own.
    pub above: Option<(Found<'a>, &'a Limit)>,
    /// What the local rule says where it sets no figure and the national one answers.
    pub silent: Option<(Found<'a>, &'a Text)>,
}

impl Rulebook {
    /// A term on a day: this book's limits, joined with those of the national book it extends.
    ///
    /// A local limit is measured against the national one of the same case; where only one of the two rules tells cases apart, against
    /// each. National cases that the local rule does not name remain. Where the local rule sets no figure, the national one answers.
    /// A national limit is measured against itself where the local book has conventions of its own: they do not make it laxer.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`] and [`Rulebook::conventions`]; `wrong_type` for a rule of another form; `no_figure` where no text
    /// sets one.
    ///
    /// ```
    /// use gongkai::Library;
    /// let book = Library::embedded().book("huining-2016").unwrap();
    /// let term = book.term("proactive.permit_penalty", "2024-03-01".parse().unwrap()).unwrap();
    /// let cases: Vec<_> = term.cases.iter().map(|case| (case.limit.id.as_str(), case.found.book.id.as_str())).collect();
    /// assert_eq!(cases[0], ("permit_or_penalty", "huining-2016"));
    /// assert!(cases.contains(&("withdraw", "cn-2019"))); // not spoken of locally
    /// ```
    pub fn term<R: Asks<Term>>(&self, rule: R, on: NaiveDate) -> Result<TermOn<'_>, Problems> {
        let rule = rule.rule();
        let found = self.rule(rule, on)?;
        let parent = self.parent(on);
        let national = parent.filter(|parent| parent.id != found.book.id).and_then(|parent| parent.own(rule, on));
        let above = national.map_or(&[][..], |national| limits(&national));
        let own = limits(&found);
        let cases: Vec<CaseOn> = match (&found.rule.form, national) {
            (Form::Term(_), Some(national)) if !above.is_empty() => joined(found, own, national, above),
            (Form::Term(_), _) => own.iter().map(|limit| CaseOn::alone(found, limit)).collect(),
            (Form::Silent(says), Some(national)) if !above.is_empty() => {
                above.iter().map(|limit| CaseOn { silent: Some((found, says)), ..CaseOn::alone(national, limit) }).collect()
            }
            (Form::Silent(says), _) => return Err(found.no_figure(says).into()),
            _ => return Err(found.wrong_type(&FormKind::Term.text()).into()),
        };
        let conventions = self.conventions(on)?;
        let national = parent.map(|parent| parent.conventions(on)).transpose()?;
        let is_counted_otherwise = national.as_ref().is_some_and(|national| *national != conventions);
        let cases = if is_counted_otherwise { cases.into_iter().map(CaseOn::counted_twice).collect() } else { cases };
        Ok(TermOn { book: self, found, cases, conventions, national })
    }
}

impl<'a> CaseOn<'a> {
    fn alone(found: Found<'a>, limit: &Limit) -> Self {
        Self { found, limit: limit.clone(), above: None, silent: None }
    }

    fn under(found: Found<'a>, limit: &'a Limit, national: Found<'a>, above: &'a Limit) -> Self {
        match (&limit.within, &above.within) {
            (Err(says), Ok(_)) => Self { silent: Some((found, says)), ..Self::alone(national, above) },
            _ => Self { found, limit: under(limit, above), above: Some((national, above)), silent: None },
        }
    }

    /// An inherited limit, measured against itself as the national conventions count it.
    fn counted_twice(self) -> Self {
        let is_inherited = self.above.is_none() && self.found.book.family.is_some();
        let itself = limits(&self.found).iter().find(|limit| limit.id == self.limit.id).filter(|_| is_inherited);
        Self { above: itself.map(|limit| (self.found, limit)).or(self.above), ..self }
    }
}

fn limits<'a>(found: &Found<'a>) -> &'a [Limit] {
    match &found.rule.form {
        Form::Term(term) => &term.cases,
        _ => &[],
    }
}

fn joined<'a>(found: Found<'a>, own: &'a [Limit], national: Found<'a>, above: &'a [Limit]) -> Vec<CaseOn<'a>> {
    let whole = |limits: &'a [Limit]| match limits {
        [only] if only.id.is_empty() => Some(only),
        _ => None,
    };
    let measured = |limit: &'a Limit, against: Option<&'a Limit>| match against.filter(|_| !limit.stands_alone) {
        Some(against) => CaseOn::under(found, limit, national, against),
        None => CaseOn::alone(found, limit),
    };
    match (whole(own), whole(above)) {
        (Some(limit), _) if limit.stands_alone => vec![CaseOn::alone(found, limit)],
        // One local limit for all the national cases.
        (Some(limit), None) => above
            .iter()
            .map(|against| {
                let case = CaseOn::under(found, limit, national, against);
                CaseOn { limit: Limit { id: against.id.clone(), name: against.name.clone(), ..case.limit }, ..case }
            })
            .collect(),
        (_, Some(against)) => own.iter().map(|limit| measured(limit, Some(against))).collect(),
        (None, None) => {
            let rest = above.iter().filter(|above| own.iter().all(|limit| limit.id != above.id));
            let own = own.iter().map(|limit| measured(limit, above.iter().find(|above| above.id == limit.id)));
            own.chain(rest.map(|limit| CaseOn::alone(national, limit))).collect()
        }
    }
}

/// A limit with what the national one adds: a local rule that says nothing of consulting third parties does not abolish the time it
/// takes. A minimum period stays one.
fn under(own: &Limit, above: &Limit) -> Limit {
    let joined = |own: &[Clause], above: &[Clause]| {
        let inherited = above.iter().filter(|clause| own.iter().all(|own| own.id != clause.id));
        own.iter().chain(inherited).cloned().collect()
    };
    Limit {
        bound: above.bound,
        extension: own.extension.clone().or_else(|| above.extension.clone()),
        pauses: joined(&own.pauses, &above.pauses),
        restarts: joined(&own.restarts, &above.restarts),
        ..own.clone()
    }
}

impl<'a> TermOn<'a> {
    /// A case by its name; the only one if there is one and none is named.
    ///
    /// # Errors
    /// `missing_key` with the cases to choose from, or `bad_value` with the nearest name.
    ///
    /// ```
    /// use gongkai::{Library, rules::proactive::permit_penalty::{self, Case}};
    /// let book = Library::embedded().book("huining-2016")?;
    /// let term = book.term(permit_penalty::Rule, "2024-03-01".parse()?)?;
    /// assert_eq!(term.case(Case::Withdraw)?.limit.id, term.case("withdraw")?.limit.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn case<'n>(&self, name: impl Into<Option<&'n str>>) -> Result<&CaseOn<'a>, Problem> {
        one_case(&self.cases, name.into(), |case| (&case.limit.id, &case.limit.name))
    }
}
