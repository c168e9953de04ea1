//! A verdict and what it rests on, read only as far as someone asks.

use super::super::asked::Ask;
use super::{Choice, Conclusion, Contradiction, Decision, Fact, FactSet, Known, Patience, Reading, Row, Table, bit};
use crate::verdict::{Duty, Truth};

/// What a table makes of some facts.
#[derive(Debug, Clone, Copy)]
pub struct Verdict<'t> {
    table: &'t Table,
    given: Known,
    facts: Known,
    decision: Decision,
}

/// A row that holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Ground<'t> {
    /// The row, with the rule and the passage it stands in.
    pub row: &'t Row,
    /// What it gives.
    pub outcome: &'t Conclusion,
}

/// A row that was looked at and does not hold.
#[derive(Debug, Clone, Copy)]
pub struct Tried<'t> {
    /// The row, with the rule and the passage it stands in.
    pub row: &'t Row,
    /// What it would have given.
    pub outcome: &'t Conclusion,
    table: &'t Table,
    against: u64,
}

/// A duty of which it is not known whether it is due.
#[derive(Debug, Clone, Copy)]
pub struct OpenDuty<'t> {
    /// The duty.
    pub duty: &'t Duty,
    table: &'t Table,
    unknown: u64,
}

/// A reading on which a verdict rests.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Rests<'t> {
    /// The switch.
    pub fact: &'t Fact,
    /// The passage, and how the rulebook reads it.
    pub reading: &'t Reading,
    /// How it was read here.
    pub value: bool,
}

impl<'t> Verdict<'t> {
    pub(super) fn new(table: &'t Table, given: Known) -> Self {
        match table.learn(given) {
            Some(facts) => Self { table, given, facts, decision: table.settle(facts) },
            None => Self { table, given, facts: given, decision: Decision::Contradictory },
        }
    }

    /// Settled, open, or not covered by the table; or that the facts cannot all be so.
    pub const fn decision(&self) -> Decision {
        self.decision
    }

    /// The outcome, if it is settled.
    pub fn outcome(&self) -> Option<&'t Conclusion> {
        match self.decision {
            Decision::Settled { outcome } => self.table.outcomes.get(outcome),
            Decision::Open | Decision::Uncovered | Decision::Contradictory => None,
        }
    }

    /// What was said that cannot be: each smallest set of the facts that do not hold together.
    pub fn contradictions(&self) -> impl Iterator<Item = Contradiction<'t>> + use<'t> {
        self.table.contradictions(self.given)
    }

    /// What is known: the facts given, with all that follows from them and the readings as they were taken.
    pub const fn facts(&self) -> Known {
        self.facts
    }

    /// Every row that holds, strongest first, whatever it gives; a row without conditions only where it decides. One that only what
    /// follows from the facts bears out is left to [`duties`](Self::duties), unless the decision rests on it.
    pub fn grounds(&self) -> impl Iterator<Item = Ground<'t>> + use<'t> {
        let Self { table, given, facts, decision } = *self;
        let decides = table.rows.iter().find(|row| row.mask.holds(facts) == Truth::Yes);
        let is_said = decides.is_some_and(|row| row.mask.holds(given) == Truth::Yes);
        let bears = move |row: &Row| !is_said && decision == Decision::Settled { outcome: row.outcome };
        self.holding().filter(move |ground| ground.row.mask.holds(given) == Truth::Yes || bears(ground.row))
    }

    /// Every row that holds by the facts and what follows from them.
    fn holding(&self) -> impl Iterator<Item = Ground<'t>> + use<'t> {
        let Self { table, facts, decision, .. } = *self;
        let mut stronger = false;
        let holding = table.rows.iter().filter(move |row| row.mask.holds(facts) == Truth::Yes);
        holding.filter_map(move |row| {
            let decides = !stronger && decision == Decision::Settled { outcome: row.outcome };
            stronger = true;
            let outcome = table.outcomes.get(row.outcome)?;
            (decides || !row.when.0.is_empty()).then_some(Ground { row, outcome })
        })
    }

    /// Every row that does not hold, strongest first, with the facts that speak against it. Rows of another reading of the law than
    /// the one taken were not looked at.
    pub fn tried(&self) -> impl Iterator<Item = Tried<'t>> + use<'t> {
        let Self { table, given, facts, .. } = *self;
        table.rows.iter().filter_map(move |row| {
            // What was said comes before what follows from it.
            let against = [given, facts].map(|facts| row.mask.against(facts)).into_iter().find(|against| *against != 0)?;
            let outcome = table.outcomes.get(row.outcome)?;
            (against & table.readings.known == 0).then_some(Tried { row, outcome, table, against })
        })
    }

    /// A smallest set of facts that settles an open verdict, whatever they turn out to be: see [`Table::questions`].
    pub fn open(&self) -> impl Iterator<Item = &'t Fact> + use<'t> {
        self.table.named(self.asked())
    }

    fn asked(&self) -> u64 {
        if self.decision == Decision::Open { self.table.questions(self.facts) } else { 0 }
    }

    /// What is still to be asked: what would settle it, or else which of its duties are due. The facts of a choice are one question.
    pub fn asks(&self) -> Vec<Ask> {
        let duties: Vec<OpenDuty> = self.open_duties().collect();
        let of_duties = self.table.named(duties.iter().fold(0, |all, duty| all | duty.unknown));
        let choice = self.table.choice.as_ref();
        let of = |choice: &'t Choice| choice.of.iter().filter_map(|i| self.table.facts.get(*i)).collect::<Vec<_>>();
        let chosen = choice.map(of).unwrap_or_default();
        let (in_choice, others): (Vec<&Fact>, Vec<&Fact>) =
            self.open().chain(of_duties).partition(|fact| chosen.iter().any(|of| of.id == fact.id));
        let decided = |facts: &[&Fact]| {
            let turns_on = |duty: &&OpenDuty| duty.open().any(|open| facts.iter().any(|fact| fact.id == open.id));
            duties.iter().filter(turns_on).map(|open| open.duty.clone()).collect()
        };
        let one = choice.filter(|_| !in_choice.is_empty()).map(|choice| {
            let ask = Ask::new(choice.id.as_str(), choice.name.clone()).of(chosen.iter().map(|fact| (fact.id.as_str(), &fact.name)));
            Ask { duties: decided(&in_choice), ..ask }
        });
        let each = |fact: &Fact| Ask { duties: decided(&[fact]), ..Ask::new(fact.id.as_str(), fact.name.clone()) };
        one.into_iter().chain(others.into_iter().map(each)).collect()
    }

    /// What has to be done because of the outcome: the duties of every row that holds and gives it, each once. One with a condition of
    /// its own is due where that is known to hold; where it is not known, see [`open_duties`](Self::open_duties).
    pub fn duties(&self) -> impl Iterator<Item = &'t Duty> + use<'t> {
        let verdict = *self;
        let due = move || verdict.carried().filter(move |duty| verdict.is_due(duty) == Truth::Yes);
        due().enumerate().filter(move |(i, duty)| !due().take(*i).any(|earlier| duty.is(earlier))).map(|(_, duty)| duty)
    }

    /// The duties of the outcome, each once, of which it is not known whether they are due. That does not unsettle the outcome.
    ///
    /// ```
    /// use gongkai::{Library, Truth, classify::attribute::{Fact, Outcome, Rule}};
    ///
    /// let book = Library::embedded().book("cn-2019")?;
    /// let attribute = book.table(Rule, "2024-05-06".parse()?)?;
    /// let no = [Fact::StateSecret, Fact::ForbiddenByLaw, Fact::EndangersSecurity, Fact::InternalAffairs, Fact::ProcessRecord, Fact::EnforcementFile];
    /// let yes = [Fact::PublicInterestGrave, Fact::Listed];
    /// let facts = no.map(|fact| (fact, Truth::No)).into_iter().chain(yes.map(|fact| (fact, Truth::Yes)));
    /// let verdict = attribute.verdict(facts)?;
    /// assert_eq!(verdict.outcome(), Some(Outcome::Proactive)); // whether or not a third party is harmed
    /// let notice = verdict.open_duties().next().unwrap(); // but one that is must be told
    /// assert_eq!(notice.duty.rule.as_str(), "attribute.withheld_third_party.notice");
    /// assert_eq!(notice.open().next().unwrap().id, "third_party_harm");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open_duties(&self) -> impl Iterator<Item = OpenDuty<'t>> + use<'t> {
        let verdict = *self;
        let open = move || {
            let unknown = verdict.carried().filter(move |duty| verdict.is_due(duty) == Truth::Unknown);
            unknown.filter(move |duty| !verdict.duties().any(|due| duty.is(due)))
        };
        open().enumerate().filter(move |(i, duty)| !open().take(*i).any(|earlier| duty.is(earlier))).map(move |(_, duty)| {
            let conditions = open().filter(|other| duty.is(other)).filter_map(|duty| verdict.condition(duty));
            let unknown = conditions.fold(0, |all, mask| all | mask.unknown(verdict.facts));
            OpenDuty { duty, table: verdict.table, unknown }
        })
    }

    /// The duties of the rows that carry the outcome, whatever their own conditions.
    fn carried(self) -> impl Iterator<Item = &'t Duty> + use<'t> {
        let carrying = self.holding().filter(move |ground| self.decision == Decision::Settled { outcome: ground.row.outcome });
        carrying.flat_map(|ground| &ground.row.duties)
    }

    /// Whether the condition of a duty holds.
    fn is_due(self, duty: &Duty) -> Truth {
        self.condition(duty).map_or(Truth::No, |mask| self.table.holds(mask, self.facts))
    }

    /// The condition of a duty as masks; `None` if it names what the table does not ask.
    fn condition(self, duty: &Duty) -> Option<FactSet> {
        duty.when.0.iter().try_fold(FactSet::default(), |mask, literal| {
            let bit = bit(self.table.facts.iter().position(|fact| fact.id == literal.fact)?);
            Some(if literal.wanted { FactSet { yes: mask.yes | bit, ..mask } } else { FactSet { no: mask.no | bit, ..mask } })
        })
    }

    /// The readings without which it would be another verdict, or other questions. Where that cannot be made sure within
    /// [`PATIENCE`](super::PATIENCE) looks, a reading is told.
    pub fn readings(&self) -> impl Iterator<Item = Rests<'t>> + use<'t> {
        let verdict = *self;
        let Self { table, given, .. } = verdict;
        let patience = Patience::default();
        let asked =
            move |verdict: Self| if verdict.decision == Decision::Open { table.questions_within(verdict.facts, &patience) } else { 0 };
        let mut asked_here = None;
        table.facts.iter().enumerate().filter_map(move |(i, fact)| {
            let reading = fact.reading.as_ref()?;
            let value = given.value & bit(i) != 0;
            let other = table.verdict(given.with(bit(i), !value));
            let agrees = verdict.decision == other.decision && *asked_here.get_or_insert_with(|| asked(verdict)) == asked(other);
            (!agrees).then_some(Rests { fact, reading, value })
        })
    }
}

impl<'t> OpenDuty<'t> {
    /// The facts that tell whether it is due.
    pub fn open(&self) -> impl Iterator<Item = &'t Fact> + use<'t> {
        self.table.named(self.unknown)
    }
}

impl<'t> Tried<'t> {
    /// The facts that speak against the row, and whether each is true.
    pub fn failed(&self) -> impl Iterator<Item = (&'t Fact, bool)> + use<'t> {
        let no = self.row.mask.no;
        let table = self.table;
        table.facts.iter().enumerate().filter_map({
            let against = self.against;
            move |(i, fact)| (against & bit(i) != 0).then_some((fact, no & bit(i) != 0))
        })
    }
}
