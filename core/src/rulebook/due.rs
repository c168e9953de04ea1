//! When something is due under a rulebook: the local limit, and the national one beside it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{
    book::{Found, Rulebook},
    term::{CaseOn, TermOn},
};
use crate::{
    calendar::{Calendar, CalendarError, Standing},
    error::{Code, Problem, Problems},
    form::{
        convention::Conventions,
        term::{Bound, Circumstances, Deadline, Limit, Pause, Point, Proof, Unit, Within, no_earlier_than},
    },
    law::Citation,
    text::Text,
};

/// A limit of another rulebook that stands beside the one that answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// The rulebook it stands in.
    pub book: String,
    /// Its figure.
    pub within: Within,
    /// What it comes to here, where that can be counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Point>,
    /// How firm the calendar is that this rests on.
    pub standing: Standing,
    /// Where it stands in the law.
    #[serde(flatten)]
    pub cite: Citation,
}

/// A deadline under a rulebook, with everything that carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The deadline.
    #[serde(flatten)]
    pub deadline: Deadline,
    /// The rulebook whose figure was applied.
    pub book: String,
    /// The limit that was applied.
    #[serde(rename = "cite", serialize_with = "passage")]
    pub limit: Limit,
    /// A reading or a condition that matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Where else the rule stands.
    pub also: Vec<Citation>,
    /// How was counted.
    #[serde(skip)]
    pub conventions: Conventions,
    /// The national limit, where a stricter local one was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_max: Option<Beside>,
    /// The local limit, where it is laxer than the national one and gave way to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub laxer: Option<Beside>,
    /// What the local rule says, with its source, where it sets no figure and the national one answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<(Text, Citation)>,
}

/// Where a limit stands is what a result carries of it.
fn passage<S: Serializer>(limit: &Limit, to: S) -> Result<S::Ok, S::Error> {
    limit.cite.serialize(to)
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

/// What is asked of a term: when is it due that began then, in these circumstances?
///
/// ```
/// use gongkai::{Library, calendar::Calendar, form::term::Pause, rulebook::TermQuestion};
/// let book = Library::embedded().book("cn-2019")?;
/// let day = |text: &str| text.parse::<chrono::NaiveDate>();
/// let question = TermQuestion::new("request.reply", day("2022-09-30")?)
///     .extended_by(20)
///     .paused(Pause::between(day("2022-10-12")?, day("2022-10-24")?).because("third_party"));
/// assert_eq!(book.deadline(&question, &Calendar::china())?.day().to_string(), "2022-12-12");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
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

impl<'a> TermQuestion<'a> {
    /// When something is due by a rule that began on a day, or at a moment.
    pub fn new(rule: &'a str, start: impl Into<Point>) -> Self {
        Self { rule, case: None, on: None, start: start.into(), circumstances: Circumstances::default() }
    }

    /// The same in one case of the term.
    #[must_use]
    pub fn case(self, case: impl Into<Option<&'a str>>) -> Self {
        Self { case: case.into(), ..self }
    }

    /// The same by the law of another day than that of the start.
    #[must_use]
    pub fn on(self, day: impl Into<Option<NaiveDate>>) -> Self {
        Self { on: day.into(), ..self }
    }

    /// The same in those circumstances.
    #[must_use]
    pub fn since(self, circumstances: Circumstances) -> Self {
        Self { circumstances, ..self }
    }

    /// The same, lawfully extended by so many units.
    #[must_use]
    pub fn extended_by(self, units: u32) -> Self {
        Self { circumstances: self.circumstances.extended_by(units), ..self }
    }

    /// The same with one more pause.
    #[must_use]
    pub fn paused(self, pause: Pause) -> Self {
        Self { circumstances: self.circumstances.paused(pause), ..self }
    }

    /// The same with the number by which the amount is multiplied, where the term wants one.
    #[must_use]
    pub fn times(self, times: impl Into<Option<u32>>) -> Self {
        Self { circumstances: self.circumstances.times(times), ..self }
    }
}

impl Rulebook {
    /// When something that started on a day is due, on the calendar in force today.
    ///
    /// The law is that of the start day. For another calendar see [`Rulebook::due_in`], for cases, extensions and pauses
    /// [`Rulebook::deadline`].
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
        self.due_in(&Calendar::china(), rule, start)
    }

    /// The same in a calendar of one's own: with a notice that the library does not have yet, as known on a day, with regional days.
    ///
    /// # Errors
    /// As [`Rulebook::deadline`].
    ///
    /// ```
    /// use gongkai::{Library, calendar::Calendar};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let received: chrono::NaiveDate = "2020-01-10".parse().unwrap();
    /// let then = Calendar::china().as_known_on("2020-01-20".parse().unwrap());
    /// assert_eq!(book.due_in(&then, "request.reply", received).unwrap().day().to_string(), "2020-02-12");
    /// ```
    pub fn due_in(&self, calendar: &Calendar, rule: &str, start: impl Into<Point>) -> Result<Due, Problems> {
        self.deadline(&TermQuestion::new(rule, start), calendar)
    }

    /// When something is due.
    ///
    /// A local limit answers where it is at least as strict as the national one, which then stands beside it as `legal_max`. Where the
    /// local limit is laxer the national one answers: a lower rule cannot give an agency more time than a higher one, neither by its
    /// figure nor by its way of counting. One of the two that the calendar ends before is the later for certain.
    ///
    /// # Errors
    /// Those of [`Rulebook::term`]; `missing_key` if the term has several cases and none is named; those of [`Deadline::compute`],
    /// by the local limit and by the national one.
    pub fn deadline(&self, question: &TermQuestion, calendar: &Calendar) -> Result<Due, Problems> {
        let term = self.term(question.rule, question.on.unwrap_or(question.start.day()))?;
        let case = term.case(question.case)?;
        Ok(case.due(&term, question.start, &question.circumstances, calendar)?)
    }
}

/// Where a term begins that is looked at for an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Begun {
    pub(super) start: Point,
    pub(super) times: Option<u32>,
}

/// The limit that binds, and the other as far as it can be counted.
pub(super) struct Binding {
    pub(super) deadline: Deadline,
    is_national: bool,
    other: Option<Deadline>,
}

impl Binding {
    /// Whether the national limit is told beside the local one that binds: it has another figure, or ends on another day.
    fn is_told_beside(&self, own: &Limit, above: &Limit) -> bool {
        let ends = self.other.as_ref().map(|other| other.due);
        !self.is_national && above.within.is_ok() && (above.within != own.within || ends != Some(self.deadline.due))
    }
}

impl CaseOn<'_> {
    /// The deadline alone: the stricter of the two.
    pub(crate) fn deadline(&self, term: &TermOn, start: Point, since: &Circumstances, calendar: &Calendar) -> Result<Deadline, Problem> {
        self.binding(term, start, since, calendar).map(|binding| binding.deadline)
    }

    /// The day it is due, and how firm that is.
    #[cfg(feature = "columns")]
    pub(crate) fn day_with_standing(
        &self,
        term: &TermOn,
        start: Point,
        since: &Circumstances,
        calendar: &Calendar,
    ) -> Result<(NaiveDate, Standing), Problem> {
        let deadline = self.deadline(term, start, since, calendar)?;
        Ok((deadline.day(), deadline.standing_of_due()))
    }

    /// The deadline with all that carries it.
    pub(crate) fn due(&self, term: &TermOn, start: Point, since: &Circumstances, calendar: &Calendar) -> Result<Due, Problem> {
        let binding = self.binding(term, start, since, calendar)?;
        let tells_above = self.above.is_some_and(|(_, above)| binding.is_told_beside(&self.limit, above));
        let Binding { deadline, is_national, other } = binding;
        let by = |found: &Found, limit: &Limit, conventions: &Conventions, deadline: Deadline| Due {
            deadline,
            book: found.book.id.clone(),
            note: limit.note.clone().or_else(|| found.rule.note.clone()),
            also: found.rule.also.clone(),
            limit: limit.clone(),
            conventions: conventions.clone(),
            legal_max: None,
            laxer: None,
            silent: self.silent.as_ref().map(|(found, says)| ((*says).clone(), found.rule.cite.clone())),
        };
        match &self.above {
            Some((national, above)) if is_national => {
                // An inherited figure is that of the book which counts it in its own way.
                let own = if self.found.book.family.is_some() { term.book } else { self.found.book };
                let laxer = beside(own, &self.limit, other.as_ref());
                Ok(Due { laxer, ..by(national, above, term.national(), deadline) })
            }
            Some((national, above)) => {
                let legal_max = beside(national.book, above, other.as_ref()).filter(|_| tells_above);
                Ok(Due { legal_max, ..by(&self.found, &self.limit, &term.conventions, deadline) })
            }
            None => Ok(by(&self.found, &self.limit, &term.conventions, deadline)),
        }
    }

    /// The limit itself and the national one above it, each by its own conventions: the stricter binds. Where only one of the two can
    /// be counted it binds if it is the stricter for certain.
    pub(super) fn binding(&self, term: &TermOn, start: Point, since: &Circumstances, calendar: &Calendar) -> Result<Binding, Problem> {
        let takes_moment = |limit: &Limit| limit.within.as_ref().is_ok_and(|within| within.is_clock());
        let needs_moment = |limit: &Limit| limit.within.as_ref().is_ok_and(|within| within.unit().is_some_and(Unit::is_clock));
        let limits = || [Some(&self.limit), self.above.map(|(_, above)| above)].into_iter().flatten();
        let local = |deadline, other| Binding { deadline, is_national: false, other };
        // Where one of the two runs in hours, the moment is given, and the other counts from its day.
        if let (Point::Day(_), Some(limit)) = (start, limits().find(|limit| needs_moment(limit))) {
            return Deadline::compute(limit, &term.conventions, calendar, start, since).map(|own| local(own, None));
        }
        let from_day = limits().any(takes_moment);
        let start_of = |limit: &Limit| if from_day && !takes_moment(limit) { Point::Day(start.day()) } else { start };
        self.check_causes(since)?;
        let own = Deadline::compute(&self.limit, &term.conventions, calendar, start_of(&self.limit), since);
        let Some((_, above)) = self.above.filter(|(_, above)| above.within.is_ok()) else { return own.map(|own| local(own, None)) };
        let legal = Deadline::compute(above, term.national(), calendar, start_of(above), &since.under(above));
        let national = |deadline, other| Binding { deadline, is_national: true, other };
        match (own, legal) {
            (Ok(own), Ok(legal)) if is_laxer(&own, &legal) => Ok(national(legal.beside(&own), Some(own))),
            (Ok(own), Ok(legal)) => Ok(local(own.beside(&legal), Some(legal))),
            (Ok(own), Err(problem)) if is_later_for_certain(above, &problem, start, &own, calendar) => Ok(local(own, None)),
            (Err(problem), Ok(legal)) if is_later_for_certain(&self.limit, &problem, start, &legal, calendar) => Ok(national(legal, None)),
            (Err(problem), _) | (_, Err(problem)) => Err(problem),
        }
    }

    /// The limit whose figure holds, for who has to name one before anything begins: the national one where the local one is laxer. Two
    /// figures of one unit are compared as they are written, others by where they end when they are counted from a day.
    ///
    /// # Errors
    /// What keeps the two from being compared.
    pub(crate) fn prevailing(&self, term: &TermOn, day: NaiveDate, calendar: &Calendar) -> Result<(&Found<'_>, &Limit), Problem> {
        let own = (&self.found, &self.limit);
        let Some((national, above)) = &self.above else { return Ok(own) };
        let gives_way = match (&self.limit.within, &above.within) {
            (Ok(Within::After(own)), Ok(Within::After(legal))) if own.unit == legal.unit => match above.bound {
                Bound::AtMost => own.n > legal.n,
                Bound::AtLeast => own.n < legal.n,
            },
            (Ok(own), Ok(legal)) if own != legal => self.gives_way(term, day, calendar)?.is_some(),
            _ => false,
        };
        Ok(if gives_way { (national, above) } else { own })
    }

    /// A start on a day, and a multiplier where the limit has one, from which the national limit binds; `None` if there is none.
    ///
    /// The longer a day has gone on, the later both limits end: where one of them counts from a moment, the first and the last minute
    /// tell of all. A multiplier that the national limit does not know is doubled as far as it can be counted.
    ///
    /// # Errors
    /// Those of [`binding`](Self::binding), if it binds nowhere as far as can be counted.
    pub(super) fn gives_way(&self, term: &TermOn, day: NaiveDate, calendar: &Calendar) -> Result<Option<Begun>, Problem> {
        let limits = [Some(&self.limit), self.above.map(|(_, above)| above)];
        let takes_moment = limits.iter().flatten().any(|limit| limit.within.as_ref().is_ok_and(|within| within.is_clock()));
        let starts = if takes_moment { [Point::midnight(day), Point::last_minute(day)] } else { [Some(Point::Day(day)), None] };
        let doubled = || std::iter::successors(Some(1_u32), |times| times.checked_mul(2)).map(Some);
        let mut unknown = None;
        for start in starts.into_iter().flatten() {
            let multipliers: &mut dyn Iterator<Item = Option<u32>> =
                if self.limit.per.is_some() { &mut doubled() } else { &mut std::iter::once(None) };
            for times in multipliers {
                match self.binding(term, start, &Circumstances { times, ..Circumstances::default() }, calendar) {
                    Ok(binding) if binding.is_national => return Ok(Some(Begun { start, times })),
                    Ok(_) => {}
                    Err(problem) => {
                        unknown = Some(problem);
                        break;
                    }
                }
            }
        }
        unknown.map_or(Ok(None), Err)
    }

    /// A pause that only the local book knows does not stop the national limit: where there is such a cause, each pause must say which
    /// it is.
    fn check_causes(&self, since: &Circumstances) -> Result<(), Problem> {
        let Some((_, above)) = self.above else { return Ok(()) };
        let shared = |id: &str| above.pauses.iter().any(|clause| clause.id == id);
        if self.limit.pauses.iter().all(|clause| shared(&clause.id)) {
            return Ok(());
        }
        let list = |word: fn(&Text) -> &str| {
            self.limit.pauses.iter().map(|clause| format!("{} ({})", clause.id, word(&clause.name))).collect::<Vec<_>>().join(", ")
        };
        match since.pauses.iter().position(|pause| pause.cause.is_none()) {
            None => Ok(()),
            Some(i) => Err(Problem::new(
                Code::MissingKey,
                format!("facts.pauses[{i}].cause"),
                Text::new(
                    "须写明中止的事由：并非每种事由都使法定期限中止",
                    "the cause of the pause is needed: not every one stops the legal limit",
                ),
                Text::new(list(|name| &name.zh), list(|name| &name.en)),
            )),
        }
    }
}

impl TermOn<'_> {
    /// How the national limits are counted.
    pub(crate) fn national(&self) -> &Conventions {
        self.national.as_ref().unwrap_or(&self.conventions)
    }
}

impl Circumstances {
    /// What of them bears on a limit: causes it knows, a multiplier it has.
    fn under(&self, limit: &Limit) -> Self {
        let known = |pause: &&Pause| pause.cause.as_ref().is_none_or(|cause| limit.pauses.iter().any(|clause| clause.id == *cause));
        Self {
            extended_by: self.extended_by,
            pauses: self.pauses.iter().filter(known).cloned().collect(),
            times: self.times.filter(|_| limit.per.is_some()),
        }
    }
}

fn beside(book: &Rulebook, limit: &Limit, due: Option<&Deadline>) -> Option<Beside> {
    let within = *limit.within.as_ref().ok()?;
    let standing = due.map_or(Standing::Settled, |due| due.standing);
    Some(Beside { book: book.id.clone(), within, due: due.map(|due| due.due), standing, cite: limit.cite.clone() })
}

/// Whether a latest day that could not be counted, because the notices end before it, lies on or after another one. Only what counts
/// forward leaves them at their end; and it takes no less than its figure in calendar days.
fn is_later_for_certain(limit: &Limit, problem: &Problem, start: Point, known: &Deadline, calendar: &Calendar) -> bool {
    let coverage = calendar.coverage();
    let is_within_notices = start.day() >= *coverage.start() && known.day() <= *coverage.end();
    problem.code == Code::NotAnnounced
        && limit.bound == Bound::AtMost
        && no_earlier_than(limit, start.day()).is_some_and(|earliest| is_within_notices || known.day() <= earliest)
}

/// Whether an own deadline leaves more time than the legal one; for a minimum period, less.
pub(crate) fn is_laxer(own: &Deadline, legal: &Deadline) -> bool {
    let (earlier, later) = match (own.due, legal.due) {
        (Point::Moment(own), Point::Moment(legal)) => (own < legal, own > legal),
        // A day lasts to its end, whatever the hour beside it.
        (Point::Day(own), Point::Moment(legal)) => (own < Point::Moment(legal).day(), own >= Point::Moment(legal).day()),
        (own, legal) => (own.day() < legal.day(), own.day() > legal.day()),
    };
    match legal.bound {
        Bound::AtMost => later,
        Bound::AtLeast => earlier,
    }
}
