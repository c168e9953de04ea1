//! What each form of law has to say.

use std::ops::Range;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    ledger::Ledger,
    said::{Both, Ground, Named},
    spell::{Entries, Tell},
    tally::{Shares, Tally},
};
use crate::{
    calendar::{Calendar, Standing},
    error::Code,
    form::{
        band::Interval,
        cadence::Kept,
        chain::Course,
        checklist::Completeness,
        kind::{Confidence, Kind},
        term::{self, Bound, Point, State, Within},
    },
    law::{Citation, RuleId},
    names,
    rulebook::{Departs, Witness},
    text::{Lang, Text},
};

/// What the rule has to say, by its form.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Told {
    /// Nothing yet: the open questions come first.
    Open,
    /// When is it due?
    Deadline(Box<Deadline>),
    /// Who is in charge of a task without a date?
    Task(Task),
    /// Is it done often enough?
    Regularity(Regularity),
    /// Is everything there?
    Review(Review),
    /// Which outcome?
    Verdict(Box<Verdict>),
    /// Who must have signed, and who is next?
    Progress(Progress),
    /// Which grade, how many points?
    Grade(Grade),
    /// What does it cost?
    Price(Price),
    /// How does a request stand after these events?
    Ledger(Box<Ledger>),
    /// What is written to whom?
    Letter(Letter),
    /// What do the words of a text point to?
    Hints(Hints),
    /// Where does a local rulebook leave the national law?
    Conformity(Conformity),
    /// Do the figures of a form add up?
    Tally(Tally),
    /// Are the parts of a total and their shares right?
    Shares(Shares),
}

impl Entries for Told {
    fn each<'a>(&'a self, tell: &mut Tell<'_, 'a>) {
        match self {
            Self::Open => {}
            Self::Deadline(told) => told.each(tell),
            Self::Task(told) => told.each(tell),
            Self::Regularity(told) => told.each(tell),
            Self::Review(told) => told.each(tell),
            Self::Verdict(told) => told.each(tell),
            Self::Progress(told) => told.each(tell),
            Self::Grade(told) => told.each(tell),
            Self::Price(told) => told.each(tell),
            Self::Ledger(told) => told.each(tell),
            Self::Letter(told) => told.each(tell),
            Self::Hints(told) => told.each(tell),
            Self::Conformity(told) => told.each(tell),
            Self::Tally(told) => told.each(tell),
            Self::Shares(told) => told.each(tell),
        }
    }
}

names! {
    /// What is counted to a deadline.
    DaysUnit {
        /// Working days, for terms in working days.
        Workdays = "workdays",
        /// Calendar days, for all other terms in days.
        Days = "days",
    }
}

parts! {
    /// When something is due.
    Deadline {
        /// The deadline: a day, or a moment in Beijing time.
        due: Point,
        /// Where `due` is provisional, the first and the last day that the true deadline can be, by what all arrangements since 2014 have in common. Left out where nothing bounds it.
        due_between: Vec<NaiveDate>,
        /// The figure that was applied, such as `20 workdays`.
        within: Within,
        /// `at_least` for a minimum period: not over before then.
        bound: Bound,
        /// The first day of a window.
        opens: Option<NaiveDate>,
        /// The national limit beside a stricter local one; for a minimum period, the legal minimum.
        legal_max: Option<Beside>,
        /// How it stands on the day looked at, or how it was met.
        status: Option<State>,
        /// Days from that day to the deadline. Once the day has passed it counts the days since, as a negative number: 0 while no working day has passed.
        days_left: Option<i64>,
        /// What `days_left` counts.
        days_unit: Option<DaysUnit>,
        /// The same for terms in hours and minutes.
        minutes_left: Option<i64>,
        /// Lead units (牵头部门) of a task.
        lead: Vec<String>,
        /// Responsible units (责任部门) of a task.
        units: Vec<String>,
        /// The calendar on which it rests; terms in hours and minutes rest on none.
        calendar: Option<CalendarRef>,
        /// The day-by-day account, where `proof` asks for it.
        proof: Option<Proof>,
    }

    /// A task that somebody is in charge of, though the text sets no date for it.
    Task {
        /// What the text says instead of a date.
        says: Option<Text>,
        /// Lead units (牵头部门).
        lead: Vec<String>,
        /// Responsible units (责任部门).
        units: Vec<String>,
    }

    /// A limit of another rulebook that stands beside the one that answers.
    Beside with ["The passage." cite: Citation, "How firm its day is." marks: Marks] {
        /// The rulebook it stands in.
        book: String,
        /// Its figure.
        within: Option<Within>,
        /// What it comes to here; left out where the calendar ends before it.
        due: Option<Point>,
    }

    /// Whether a day rests on days that a notice has yet to arrange or may still change.
    Marks {
        /// It rests on a year whose holidays no notice has arranged.
        provisional: bool as if_true "provisional",
        /// It rests on days that the next notice may still change.
        unsettled: bool as if_true "unsettled",
    }

    /// On which days an answer rests.
    CalendarRef {
        /// The version of the calendar.
        version: String,
        /// It touches a year whose holidays no notice has arranged.
        provisional: bool,
        /// The keys of the answer that do; a limit and each duty say so themselves.
        provisional_in: Vec<&'static str>,
        /// It touches days that the next notice may still change.
        unsettled: bool as if_true "unsettled",
        /// The keys of the answer that do, and no more; a limit and each duty say so themselves.
        unsettled_in: Vec<&'static str>,
        /// The keys that are left out, or lack a day, because the calendar ends before it.
        beyond: Vec<&'static str>,
        /// What is doubtful about the notices that the question gives: weekdays off that are neither statutory nor made up for.
        doubts: Vec<Text>,
    }

    /// The day-by-day account of a deadline.
    Proof {
        /// The ways of counting that were applied, in the order of counting.
        conventions: Vec<Convention>,
        /// Every day between start and deadline, in order.
        runs: Vec<Stretch>,
        /// The account in words, a line a step.
        text: Text,
    }

    /// A way of counting that was applied.
    Convention with ["The passage." cite: Citation] {
        /// In words.
        says: Text,
        /// A reading that matters.
        note: Option<Text>,
    }

    /// Consecutive days that were all counted, or all skipped, for one reason.
    Stretch {
        /// First day.
        from: NaiveDate,
        /// Last day, included.
        to: NaiveDate,
        /// How many they are.
        days: i64,
        /// Whether they count.
        counted: bool,
        /// Why.
        reason: Text,
        /// The number of the notice that names the days, where known.
        notice: Option<String>,
    }

    /// Whether something was done often enough.
    Regularity {
        /// The outcome; left out while the span holds no whole period.
        outcome: Option<Kept>,
        /// Whole periods with too few acts.
        lapses: Vec<Period>,
        /// The period still running at the end of the span, if it wants more acts.
        next: Option<Period>,
    }

    /// A period with its acts.
    Period {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Acts that counted.
        acts: u32,
        /// Acts that are needed.
        needed: u32,
    }

    /// What a look at a list or a filled-in form showed.
    Review {
        /// The outcome; left out where it depends on what is not known.
        outcome: Option<Completeness>,
        /// Needed, and not there or not usable.
        missing: Vec<Missing>,
        /// Everything to correct in a form whose fields take values, in its order.
        problems: Vec<FieldProblem>,
    }

    /// Something that the law asks for and that is not there.
    Missing with ["The passage." cite: Citation] {
        /// Its name.
        id: String,
        /// In words.
        name: Text,
        /// Things any one of which is enough.
        one_of: Vec<Named>,
    }

    /// Something to correct in a form.
    FieldProblem {
        /// The kind of problem.
        code: Code,
        /// The field.
        fact: String,
        /// The place of the field in the question.
        path: String,
        /// What is wrong, in both languages.
        message: Both,
        /// What to do about it, in both languages.
        help: Both,
        /// Whether the form is incomplete because of it.
        needed: bool,
    }

    /// What a table of law makes of some facts.
    Verdict with ["The outcome, where it is settled." decided: Option<Decided>] {
        /// How ambiguous passages were read, where another reading would give another answer.
        readings: Vec<Reading>,
        /// What has to be done because of the outcome.
        duties: Vec<Duty>,
        /// What was found in `facts.text`, in its order; there whenever a text was.
        findings: Option<Vec<Finding>>,
        /// How many more were found than stand there; the limit is set by whoever runs the library. The facts and the masked text know
        /// them all.
        findings_left_out: Option<usize>,
        /// The text with personal information covered, if `facts.mask` says how.
        masked: Option<String>,
    }

    /// Where a local rulebook leaves the national law.
    Conformity {
        /// Every rule that does, by name.
        departures: Vec<Departed> as always "departures",
    }

    /// Where a local rule leaves the national one.
    Departed {
        /// The rule.
        rule: RuleId,
        /// The case, where the rule has several.
        case: Option<String>,
        /// In what.
        kind: Departs,
        /// That in words.
        what: Text,
        /// What the local book says, and where.
        own: Ground,
        /// What the national one says.
        national: Ground,
        /// Facts of a question that the two answer otherwise.
        facts: Witness,
    }

    /// A settled outcome.
    Decided {
        /// The outcome's name.
        outcome: String,
        /// The outcome in words.
        says: Text,
        /// The row of the annual report's statistics that counts it, with the format that lays it down.
        counted_as: Option<Counted>,
        /// The day that it singles out among those given, such as the day of receipt.
        date: Option<NaiveDate>,
    }

    /// A row of the statistics that the national annual report asks for.
    Counted with ["The format that lays the table down." cite: Citation] {
        /// Its place in the table, such as `3.3.1`.
        row: String,
        /// Its heading.
        name: Text,
    }

    /// How an ambiguous passage was read, where another reading would give another answer.
    Reading with ["The passage." cite: Citation] {
        /// The fact by which it can be read the other way.
        fact: String,
        /// How it was read.
        value: bool,
        /// What the reading says.
        says: Text,
    }

    /// Something to be done because of an outcome.
    Duty {
        /// The rule that says how and by when.
        rule: RuleId,
        /// In words.
        name: Text,
    }

    /// Something found in a text, and the rule on which it matters.
    Finding with ["The passage." cite: Citation] {
        /// What it is, such as `mobile`; `docs/screening.md` lists the kinds.
        kind: Kind,
        /// The kind in words.
        name: Text,
        /// From which to which byte of UTF-8.
        bytes: Range<usize>,
        /// From which to which character.
        chars: Range<usize>,
        /// How sure it is.
        confidence: Confidence,
        /// Why it was taken for one.
        reason: Text,
        /// The rule on which it matters.
        rule: RuleId,
        /// That rule's book.
        book: String,
        /// How it looks covered, if it tells of a person.
        masked: Option<String>,
        /// The permission by which it may stay.
        permitted_by: Option<Permission>,
        /// The fact by which the question says that it is none.
        set_aside_by: Option<String>,
    }

    /// A permission by which something found may stay in a text.
    Permission with ["The passage." cite: Citation] {
        /// Its name.
        id: String,
        /// In words.
        name: Text,
    }

    /// How far a procedure has come.
    Progress {
        /// The outcome; left out where it depends on what is not known.
        outcome: Option<Course>,
        /// The step to take now.
        next: Option<Step>,
        /// Needed steps passed over by a later one.
        skipped: Vec<Step>,
        /// Steps taken after one that comes later.
        out_of_order: Vec<Step>,
    }

    /// A step of a procedure.
    Step {
        /// Its name.
        id: String,
        /// In words.
        name: Text,
        /// Who may take it.
        by: Option<Text>,
    }

    /// A grade, and the score it was given for.
    Grade with ["The grade, where it is settled." graded: Option<Graded>] {
        /// The grades still possible, highest first.
        between: Vec<String>,
        /// The points altogether: a number, or the two it lies between.
        score: Option<Interval>,
    }

    /// A settled grade.
    Graded {
        /// The grade's name.
        grade: String,
        /// The grade in words.
        says: Text,
    }

    /// What something costs.
    Price {
        /// The sum.
        amount: Amount,
    }

    /// A sum of money.
    Amount {
        /// The currency, such as `CNY`.
        currency: String,
        /// How much.
        value: Decimal,
    }

    /// A letter filled in.
    Letter {
        /// The letter.
        letter: Written,
        /// The calendar, where days that are written into it rest on some that a notice has yet to arrange or may still change.
        calendar: Option<CalendarRef>,
    }

    /// The parts of a letter, in order.
    Written {
        /// Its title.
        title: Option<String>,
        /// Its document number.
        number: Option<String>,
        /// Whom it is written to.
        greeting: Option<String>,
        /// Its paragraphs.
        body: Vec<String> as always "body",
        /// Who signs.
        signature: Option<String>,
        /// The day it bears, as written.
        date: Option<String>,
        /// All of it, laid out.
        text: String,
    }

    /// What the words of a text point to; never a verdict.
    Hints {
        /// Each sign that was seen.
        hints: Vec<Hint> as always "hints",
    }

    /// What a text looks like.
    Hint {
        /// The sign.
        sign: String,
        /// In words.
        says: Text,
        /// What shows it.
        reasons: Vec<Reason>,
        /// What the law says of such a text.
        then: Vec<Consequence>,
    }

    /// What shows a sign.
    Reason {
        /// In words.
        says: Text,
        /// The words that were found.
        found: Vec<Place>,
    }

    /// Words that were found in a text.
    Place {
        /// The words.
        text: String,
        /// From which to which character.
        chars: Range<usize>,
    }

    /// What the law says of a text.
    Consequence with ["The passage." cite: Citation] {
        /// In words.
        says: Text,
    }
}

impl From<Standing> for Marks {
    fn from(standing: Standing) -> Self {
        Self { provisional: standing == Standing::Provisional, unsettled: standing == Standing::Unsettled }
    }
}

impl CalendarRef {
    /// Of an answer whose keys are as firm as is said; those that are not there are settled.
    pub(crate) fn new(calendar: &Calendar, keys: &[(&'static str, Standing)], beyond: &[&'static str]) -> Self {
        let least = keys.iter().map(|(_, standing)| *standing).fold(Standing::Settled, Standing::max);
        let those = |so: Standing| keys.iter().filter(|(_, standing)| *standing == so).map(|(key, _)| *key).collect();
        Self {
            version: calendar.version(),
            provisional: least == Standing::Provisional,
            provisional_in: those(Standing::Provisional),
            unsettled: least == Standing::Unsettled,
            unsettled_in: those(Standing::Unsettled),
            beyond: beyond.to_vec(),
            doubts: calendar.doubts().into_iter().map(|doubt| doubt.message).collect(),
        }
    }
}

impl From<term::Proof> for Proof {
    fn from(proof: term::Proof) -> Self {
        let text = Text::new(proof.text(Lang::Zh), proof.text(Lang::En));
        let convention = |applied: term::Applied| Convention { cite: applied.cite, says: applied.text, note: applied.note };
        let stretch = |run: term::Stretch| Stretch {
            days: run.days(),
            from: run.from,
            to: run.to,
            counted: run.counted,
            reason: run.reason,
            notice: run.notice.map(Into::into),
        };
        Self {
            conventions: proof.conventions.into_iter().map(convention).collect(),
            runs: proof.stretches.into_iter().map(stretch).collect(),
            text,
        }
    }
}
