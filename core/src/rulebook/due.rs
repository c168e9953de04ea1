//! When something is due under a rulebook: the local limit, and the national one beside it.

use chrono::NaiveDate;

use super::{
    book::{Form, Found, Rulebook},
    resolve::no_such_case,
};
use crate::{
    calendar::{Calendar, CalendarError},
    error::{Code, Problem, Problems},
    form::{
        convention::Conventions,
        deadline::{Circumstances, Deadline, Point},
        proof::Proof,
        term::{Bound, Clause, Limit, Term, Within},
    },
    law::Citation,
    text::Text,
};

/// A limit of another rulebook that stands beside the one that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The rulebook it stands in.
    pub book: String,
    /// Its figure.
    pub within: Within,
    /// What it comes to here, where that can be counted.
    pub due: Option<Point>,
    /// Where it stands in the law.
    pub cite: Citation,
}

/// A deadline under a rulebook, with everything that carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The deadline.
    pub deadline: Deadline,
    /// The rulebook whose figure was applied.
    pub book: String,
    /// The limit that was applied.
    pub limit: Limit,
    /// A reading or a condition that matters.
    pub note: Option<Text>,
    /// Where else the rule stands.
    pub also: Vec<Citation>,
    /// How was counted.
    pub conventions: Conventions,
    /// The national limit, where a stricter local one was applied.
    pub legal_max: Option<Beside>,
    /// The local limit, where it is laxer than the national one and gave way to it.
    pub laxer: Option<Beside>,
}

impl std::ops::Deref for Due {
    type Target = Deadline;

    fn deref(&self) -> &Deadline {
        &self.deadline
    }
}

impl Due {
    /// Explains the deadline day by day, counted on the calendar it was computed with.
    ///
    /// # Errors
    /// The calendar's, if it is another one.
    pub fn proof(&self, calendar: &Calendar) -> Result<Proof, CalendarError> {
        self.deadline.proof(&self.conventions, calendar)
    }
}

/// What is asked of a term.
#[derive(Debug, Clone)]
pub struct TermQuestion<'a> {
    /// The rule.
    pub rule: &'a str,
    /// The case, where the term has several.
    pub case: Option<&'a str>,
    /// The date that selects the law; the start if `None`.
    pub on: Option<NaiveDate>,
    /// What starts it.
    pub start: Point,
    /// What happened since.
    pub circumstances: Circumstances,
}

impl Rulebook {
    /// When something that started on a day is due, on the calendar in force today.
    ///
    /// The law is that of the start day. For cases, extensions, pauses and other calendars see [`Rulebook::deadline`].
    ///
    /// # Errors
    /// As [`Rulebook::deadline`].
    ///
    /// ```
    /// use gongkai::Library;
    /// let book = Library::embedded().book("guyuan-2019").unwrap();
    /// let received: chrono::NaiveDate = "2019-06-03".parse().unwrap();
    /// let due = book.due("request.reply", received).unwrap();
    /// assert_eq!(due.within.to_string(), "15 workdays");
    /// assert_eq!(due.legal_max.as_ref().unwrap().within.to_string(), "20 workdays");
    /// ```
    pub fn due(&self, rule: &str, start: impl Into<Point>) -> Result<Due, Problems> {
        let question = TermQuestion { rule, case: None, on: None, start: start.into(), circumstances: Circumstances::default() };
        self.deadline(&question, &Calendar::china())
    }

    /// When something is due.
    ///
    /// A local limit answers where it is at least as strict as the national one, which then stands beside it as `legal_max`. Where the
    /// local limit is laxer the national one answers: a lower rule cannot give an agency more time than a higher one.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `missing_key` if the term has several cases and none is named; those of [`Deadline::compute`].
    pub fn deadline(&self, question: &TermQuestion, calendar: &Calendar) -> Result<Due, Problems> {
        let applicable = self.applicable(question.rule, question.case, question.on.unwrap_or(question.start.day()))?;
        Ok(applicable.due(question.start, &question.circumstances, calendar)?)
    }

    /// The limits that bear on a rule and case on a day.
    pub(crate) fn applicable(&self, rule: &str, case: Option<&str>, on: NaiveDate) -> Result<Applicable<'_>, Problems> {
        let (found, limit) = self.limit(rule, case, on)?;
        let national = self.national_limit(&found, limit, on);
        let limit = national.as_ref().map_or_else(|| limit.clone(), |(_, above)| limit.with_clauses_of(above));
        Ok(Applicable { found, limit, national, conventions: self.conventions(on)? })
    }

    /// The limit of a rule and case: the local one, or the national one for a case the local rule does not speak of.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`]; `missing_key` if the term has several cases and none is named.
    pub fn limit(&self, rule: &str, case: Option<&str>, on: NaiveDate) -> Result<(Found<'_>, &Limit), Problems> {
        let found = self.rule(rule, on)?;
        let own = term(&found)?.case(case);
        if own.is_err()
            && let Some(above) = self.parent(on).and_then(|parent| parent.own(rule, on))
            && let Form::Term(term) = &above.rule.form
            && let Ok(limit) = term.case(case)
        {
            return Ok((above, limit));
        }
        Ok((found, own?))
    }

    /// The national limit of the same rule and case above a local one; none for a local limit of another kind.
    pub(crate) fn national_limit(&self, found: &Found, limit: &Limit, on: NaiveDate) -> Option<(Found<'_>, &Limit)> {
        let parent = self.parent(on).filter(|parent| parent.id != found.book.id && !limit.stands_alone)?;
        let national = parent.own(found.rule.id.as_str(), on)?;
        let Form::Term(term) = &national.rule.form else { return None };
        term.cases.iter().find(|above| above.id == limit.id).map(|above| (national, above))
    }
}

/// The limit that answers on a day, and the national one above it.
pub(crate) struct Applicable<'a> {
    found: Found<'a>,
    limit: Limit,
    national: Option<(Found<'a>, &'a Limit)>,
    conventions: Conventions,
}

impl Applicable<'_> {
    /// The figure of the limit that answers.
    pub(crate) fn within(&self) -> Option<Within> {
        self.limit.within.as_ref().ok().copied()
    }

    fn compute(&self, limit: &Limit, start: Point, circumstances: &Circumstances, calendar: &Calendar) -> Result<Deadline, Problem> {
        Deadline::compute(limit, &self.conventions, calendar, start, circumstances)
    }

    /// The deadline alone: the stricter of the two.
    pub(crate) fn deadline(&self, start: Point, circumstances: &Circumstances, calendar: &Calendar) -> Result<Deadline, Problem> {
        let own = self.compute(&self.limit, start, circumstances, calendar)?;
        let legal = self.national.and_then(|(_, above)| self.compute(above, start, circumstances, calendar).ok());
        Ok(legal.filter(|legal| is_laxer(&own, legal)).unwrap_or(own))
    }

    /// The deadline with all that carries it.
    fn due(self, start: Point, circumstances: &Circumstances, calendar: &Calendar) -> Result<Due, Problem> {
        let own = self.compute(&self.limit, start, circumstances, calendar)?;
        let alone = |deadline, found: &Found, limit: Limit| Due {
            deadline,
            book: found.book.id.clone(),
            note: limit.note.clone().or_else(|| found.rule.note.clone()),
            also: found.rule.also.clone(),
            limit,
            conventions: self.conventions.clone(),
            legal_max: None,
            laxer: None,
        };
        let Some((parent, above)) = self.national else { return Ok(alone(own, &self.found, self.limit.clone())) };
        let legal = self.compute(above, start, circumstances, calendar).ok();
        match legal {
            Some(legal) if is_laxer(&own, &legal) => {
                Ok(Due { laxer: beside(self.found.book, &self.limit, Some(&own)), ..alone(legal, &parent, above.clone()) })
            }
            legal => {
                let legal_max =
                    beside(parent.book, above, legal.as_ref()).filter(|national| Ok(&national.within) != self.limit.within.as_ref());
                Ok(Due { legal_max, ..alone(own, &self.found, self.limit.clone()) })
            }
        }
    }
}

fn beside(book: &Rulebook, limit: &Limit, due: Option<&Deadline>) -> Option<Beside> {
    let within = *limit.within.as_ref().ok()?;
    Some(Beside { book: book.id.clone(), within, due: due.map(|due| due.due), cite: limit.cite.clone() })
}

/// Whether an own deadline leaves more time than the legal one; for a minimum period, less.
pub(crate) fn is_laxer(own: &Deadline, legal: &Deadline) -> bool {
    let later = match (own.due, legal.due) {
        (Point::Moment(own), Point::Moment(legal)) => own > legal,
        (own, legal) => own.day() > legal.day(),
    };
    match legal.bound {
        Bound::AtMost => later,
        Bound::AtLeast => !later && own.due != legal.due,
    }
}

fn term<'a>(found: &Found<'a>) -> Result<&'a Term, Problem> {
    match &found.rule.form {
        Form::Term(term) => Ok(term),
        Form::Silent(says) => Err(found.no_figure(says)),
        other => Err(Problem::new(
            Code::WrongType,
            "rule",
            Text::new(format!("“{}”不是期限", found.rule.id), format!("`{}` is a {}, not a term", found.rule.id, other.name())),
            Text::new("用 ask 提问", "put the question with ask"),
        )),
    }
}

impl Limit {
    /// With what else stops or restarts the national limit: a local rule that says nothing of consulting third parties does not abolish
    /// the time it takes.
    fn with_clauses_of(&self, above: &Self) -> Self {
        let joined = |own: &[Clause], above: &[Clause]| {
            let inherited = above.iter().filter(|clause| own.iter().all(|own| own.id != clause.id));
            own.iter().chain(inherited).cloned().collect()
        };
        Self { pauses: joined(&self.pauses, &above.pauses), restarts: joined(&self.restarts, &above.restarts), ..self.clone() }
    }
}

impl Term {
    /// The limit of a case; the only one if the term has one and no case is named.
    ///
    /// # Errors
    /// `missing_key` with the cases to choose from, or `bad_value` with the nearest name.
    pub fn case(&self, case: Option<&str>) -> Result<&Limit, Problem> {
        match (self.cases.as_slice(), case) {
            ([only], None) => Ok(only),
            (cases, Some(case)) => cases
                .iter()
                .find(|limit| limit.id == case)
                .ok_or_else(|| no_such_case(case, self.cases.iter().map(|limit| limit.id.as_str()))),
            (cases, None) => {
                let list = |lang: fn(&Limit) -> &str| {
                    cases.iter().map(|limit| format!("{} ({})", limit.id, lang(limit))).collect::<Vec<_>>().join(", ")
                };
                Err(Problem::new(
                    Code::MissingKey,
                    "facts.case",
                    Text::new("该期限分情形，须写明 case", "this term has several cases: name one"),
                    Text::new(list(|limit| &limit.name.zh), list(|limit| &limit.name.en)),
                ))
            }
        }
    }
}
