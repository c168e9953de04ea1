//! Laws of the domain: what must hold whatever the figures are.

use std::{
    fmt,
    num::NonZeroU32,
    sync::{Arc, LazyLock},
};

use chrono::{Datelike, Days as Plus, NaiveDate};
use gongkai::{
    Library, Rulebook, Text,
    calendar::{Calendar, DayKind, OverlayDay},
    form::{
        band::{Band, Factor, Floor, Grades, Interval, PLAIN},
        cadence::{Demand, Every, Period, Window},
        table::{Decision, Known, Table},
        term::{Bound, Pause, Point, Unit, Within},
    },
    rulebook::{Form, Rule, TermQuestion},
};
use gongkai_tests::Days;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

static DAYS: LazyLock<Days> = LazyLock::new(|| Days::read().unwrap());

/// Every term of every rulebook that runs in days: book, rule, case, and a day on which it is in force.
struct DayTerm {
    book: Arc<Rulebook>,
    rule: String,
    case: Option<String>,
    on: NaiveDate,
    within: Within,
}

impl fmt::Debug for DayTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?} on {}", self.book.id, self.rule, self.case, self.on)
    }
}

static TERMS: LazyLock<Vec<DayTerm>> = LazyLock::new(|| {
    let library = Library::embedded();
    let mut terms = Vec::new();
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        for rule in book.rules() {
            let Form::Term(term) = &rule.form else { continue };
            let on = rule.valid.from.or(rule.valid.to).or(book.valid.from).unwrap_or_else(|| day("2022-03-01"));
            for limit in &term.cases {
                let Ok(within) = limit.within else { continue };
                // Ten to thirty years of secrecy reach past the table from most of its days.
                if !within.is_clock() && rule.id.as_str() != "screen.secrecy_mark.period" {
                    let case = (!limit.id.is_empty()).then(|| limit.id.clone());
                    terms.push(DayTerm { book: book.clone(), rule: rule.id.as_str().to_owned(), case, on, within });
                }
            }
        }
    }
    terms
});

/// A failing case is printed, not kept: once understood it belongs in the corpus.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn name() -> Text {
    Text::new("某日", "some day")
}

impl DayTerm {
    fn due(&self, start: NaiveDate, pauses: Vec<Pause>, calendar: &Calendar) -> Option<NaiveDate> {
        let question = TermQuestion::new(&self.rule, start).case(self.case.as_deref()).on(self.on);
        let question = question.times((self.rule == "query.forward").then_some(2));
        let question = pauses.into_iter().fold(question, TermQuestion::paused);
        self.book.deadline(&question, calendar).ok().map(|due| due.day())
    }

    fn pauses(&self) -> bool {
        matches!(self.rule.as_str(), "request.reply" | "request.clock")
    }
}

fn any_term() -> impl Strategy<Value = &'static DayTerm> {
    (0..TERMS.len()).prop_map(|i| &TERMS[i])
}

/// From 2003 to 2025: far enough from both ends of the table.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..8_300).prop_map(|days| day("2003-03-01") + Plus::new(days))
}

fn any_pauses() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((0_u64..60, 0_u64..40), 0..4)
}

fn pauses_of(start: NaiveDate, given: &[(u64, u64)]) -> Vec<Pause> {
    given.iter().map(|(after, days)| Pause::between(start + Plus::new(*after), start + Plus::new(after + days))).collect()
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn a_later_start_is_never_due_earlier(term in any_term(), a in any_day(), gap in 0_u64..40) {
        let china = Calendar::china();
        let (earlier, later) = (term.due(a, Vec::new(), &china), term.due(a + Plus::new(gap), Vec::new(), &china));
        prop_assert!(earlier.is_some() && earlier <= later, "{} {:?}: {a} → {earlier:?}, {gap} days later → {later:?}", term.rule, term.case);
    }

    #[test]
    fn another_holiday_never_brings_a_due_date_forward(term in any_term(), start in any_day(), after in 0_u64..60, closure in any::<bool>()) {
        let kind = if closure { DayKind::Closure } else { DayKind::Holiday };
        let more = Calendar::china().overlay(&[OverlayDay { date: start + Plus::new(after), kind, name: name() }]).unwrap();
        let (plain, later) = (term.due(start, Vec::new(), &Calendar::china()).unwrap(), term.due(start, Vec::new(), &more).unwrap());
        match term.within {
            Within::After(_) => prop_assert!(plain <= later, "{} from {start}: {plain} → {later}", term.rule),
            // Counted back, it can only be needed earlier; a fixed day stands.
            _ => prop_assert!(later <= plain, "{} from {start}: {plain} → {later}", term.rule),
        }
    }

    #[test]
    fn a_worked_rest_day_never_puts_a_due_date_off(term in any_term(), start in any_day(), after in 0_u64..60) {
        let less = Calendar::china().overlay(&[OverlayDay { date: start + Plus::new(after), kind: DayKind::Workday, name: name() }]).unwrap();
        if let Within::After(_) = term.within {
            let (plain, earlier) = (term.due(start, Vec::new(), &Calendar::china()).unwrap(), term.due(start, Vec::new(), &less).unwrap());
            prop_assert!(earlier <= plain, "{} from {start}: {plain} → {earlier}", term.rule);
        }
    }

    #[test]
    fn pauses_never_bring_a_due_date_forward(term in any_term(), start in any_day(), given in any_pauses()) {
        if term.pauses() {
            let china = Calendar::china();
            let pauses = pauses_of(start, &given);
            let plain = term.due(start, Vec::new(), &china).unwrap();
            let Some(paused) = term.due(start, pauses.clone(), &china) else { return Ok(()) };
            prop_assert!(plain <= paused);
            // One pause less is never later; their order does not matter.
            if let Some((_, fewer)) = pauses.split_last() {
                prop_assert!(term.due(start, fewer.to_vec(), &china).unwrap() <= paused);
            }
            let reversed = pauses.iter().rev().cloned().collect();
            prop_assert_eq!(term.due(start, reversed, &china).unwrap(), paused);
        }
    }

    /// The definition, day by day: a working day counts unless it lies in a pause.
    #[test]
    fn a_paused_term_is_counted_day_by_day(start in any_day(), given in any_pauses()) {
        let term = TERMS.iter().find(|term| term.book.id == "cn-2019" && term.rule == "request.reply").unwrap();
        let pauses = pauses_of(start, &given);
        let still = |day: NaiveDate| pauses.iter().any(|pause| pause.from < day && day <= pause.to);
        prop_assert_eq!(term.due(start, pauses.clone(), &Calendar::china()), DAYS.add_unless(start, 20, still));
    }

    #[test]
    fn due_dates_are_what_walking_gives(term in any_term(), start in any_day()) {
        let n = |amount: gongkai::form::term::Amount| i32::try_from(amount.n).unwrap() * if term.rule == "query.forward" { 2 } else { 1 };
        let walked = match term.within {
            Within::After(amount) if amount.unit == Unit::Workday => DAYS.add(start, n(amount)),
            Within::After(amount) if amount.unit == Unit::Day => DAYS.roll(start + Plus::new(n(amount) as u64)),
            Within::After(amount) if amount.unit == Unit::Week => DAYS.roll(start + Plus::new(7 * n(amount) as u64)),
            Within::Before(amount) if amount.unit == Unit::Day => Some(start - Plus::new(n(amount) as u64)),
            Within::By(date) => Some(date),
            Within::SameDay => Some(start),
            _ => return Ok(()),
        };
        let due = term.due(start, Vec::new(), &Calendar::china());
        // Where a laxer local term gave way, the national one is due earlier; where a local period is too short, the national minimum ends later.
        let national = term.book.parent(term.on).and_then(|parent| parent.rule(&term.rule, term.on).ok());
        let is_minimum = |rule: &Rule| matches!(&rule.form, Form::Term(term) if term.cases.iter().any(|case| case.bound == Bound::AtLeast));
        let gave_way = national.is_some_and(|found| due < walked || is_minimum(found.rule));
        prop_assert!(due == walked || gave_way, "{} {:?} from {start}: {due:?}, walked {walked:?}", term.rule, term.case);
    }

    #[test]
    fn counting_undoes_adding(start in any_day(), n in -250_i32..250) {
        let china = Calendar::china();
        let end = china.add(start, n).unwrap();
        prop_assert_eq!(china.count(start, end).unwrap(), -china.count(end, start).unwrap());
        if n >= 0 || china.is_workday(start).unwrap() {
            prop_assert_eq!(china.count(start, end).unwrap(), n);
        }
        if china.is_workday(start).unwrap() {
            prop_assert_eq!(china.add(end, -n).unwrap(), start);
        }
    }

    #[test]
    fn counts_add_up(a in any_day(), b in any_day(), c in any_day()) {
        let china = Calendar::china();
        let last = day("2026-12-31");
        if a.max(b).max(c) <= last {
            prop_assert_eq!(china.count(a, b).unwrap() + china.count(b, c).unwrap(), china.count(a, c).unwrap());
        }
    }
}

/// A table from a list of rows: outcome, and for each fact yes, no or whatever. `None` if it is refused (a row nobody can reach).
fn table(facts: usize, rows: &[(usize, Vec<Option<bool>>)], closing: usize) -> Option<Table> {
    let text = |name: &str| json!({ "zh": format!("{name}？"), "en": name });
    let literal = |(i, wanted): (usize, &Option<bool>)| wanted.map(|wanted| format!("{}f{i}", if wanted { "" } else { "!" }));
    let row = |outcome: usize, when: Vec<String>| json!({ "outcome": format!("o{outcome}"), "when": when });
    let mut written: Vec<Value> =
        rows.iter().map(|(outcome, when)| row(*outcome, when.iter().enumerate().filter_map(literal).collect())).collect();
    written.push(row(closing, Vec::new()));
    let book = json!({
        "book": { "id": "own", "title": text("own"), "scope": text("own"), "version": "1" },
        "document": { "own": { "title": "本局办法" } },
        "table": { "own.table": {
            "name": text("table"),
            "cite": { "document": "own", "provision": "第一条", "evidence": "text" },
            "fact": (0..facts).map(|i| json!({ "id": format!("f{i}"), "name": text(&format!("f{i}")) })).collect::<Vec<_>>(),
            "outcome": (0..3).map(|i| json!({ "id": format!("o{i}"), "name": text(&format!("o{i}")) })).collect::<Vec<_>>(),
            "row": written,
        } },
    });
    let book = Rulebook::from_json("own", &book.to_string(), Library::embedded()).ok()?;
    let rule = book.rule("own.table", day("2024-01-01")).ok()?;
    match &rule.form {
        Form::Table(table) => Some(table.clone()),
        _ => None,
    }
}

/// Random tables; a row that cannot be reached is dropped and the rest tried again.
fn any_table() -> impl Strategy<Value = (usize, Table)> {
    (1_usize..6, 1_usize..6).prop_flat_map(|(facts, rows)| {
        let when = prop::collection::vec(prop_oneof![2 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))], facts);
        (Just(facts), prop::collection::vec((0_usize..3, when), rows), 0_usize..3).prop_filter_map(
            "no row is left",
            |(facts, mut rows, closing)| {
                loop {
                    if let Some(table) = table(facts, &rows, closing) {
                        return Some((facts, table));
                    }
                    rows.pop()?;
                }
            },
        )
    })
}

/// All values that some unknown facts may take.
fn completions(facts: usize, known: Known) -> impl Iterator<Item = Known> {
    (0..1_u64 << facts)
        .filter(move |value| value & known.known == known.value & known.known)
        .map(move |value| Known { known: (1 << facts) - 1, value })
}

/// The outcome of the first row whose every condition holds, read off the written conditions.
fn first_row(table: &Table, all: Known) -> usize {
    let holds = |fact: &str| table.facts.iter().position(|known| known.id == fact).is_some_and(|i| all.value >> i & 1 == 1);
    table.rows.iter().find(|row| row.when.0.iter().all(|literal| holds(&literal.fact) == literal.wanted)).unwrap().outcome
}

/// The outcome, if whatever is not known cannot change it.
fn certain(table: &Table, facts: usize, known: Known) -> Option<usize> {
    let mut outcomes = completions(facts, known).map(|all| first_row(table, all));
    let first = outcomes.next()?;
    outcomes.all(|outcome| outcome == first).then_some(first)
}

fn decided(table: &Table, known: Known) -> Option<usize> {
    match table.decide(known) {
        Decision::Settled { outcome } => Some(outcome),
        Decision::Open => None,
        Decision::Uncovered => panic!("a table without a gap covers everything"),
        Decision::Contradictory => panic!("facts that nothing ties to each other can all be so"),
    }
}

fn all_known(facts: usize) -> impl Iterator<Item = Known> {
    (0..1_u64 << facts).flat_map(move |known| (0..=known).filter(move |value| value & !known == 0).map(move |value| Known { known, value }))
}

proptest! {
    #![proptest_config(config(150))]

    /// Unknown is not no: a verdict given with facts missing is the verdict whatever they turn out to be.
    #[test]
    fn a_settled_verdict_holds_whatever_is_still_unknown((facts, table) in any_table()) {
        for known in all_known(facts) {
            if let Some(outcome) = decided(&table, known) {
                prop_assert_eq!(certain(&table, facts, known), Some(outcome), "{:?} {:?}", table.rows, known);
            }
        }
    }

    #[test]
    fn with_everything_known_the_first_row_decides((facts, table) in any_table()) {
        for all in completions(facts, Known::default()) {
            prop_assert_eq!(decided(&table, all), Some(first_row(&table, all)));
        }
    }

    #[test]
    fn more_facts_never_flip_a_settled_verdict((facts, table) in any_table()) {
        for known in all_known(facts) {
            let Some(outcome) = decided(&table, known) else { continue };
            for bit in (0..facts).map(|i| 1 << i).filter(|bit| known.known & bit == 0) {
                for value in [true, false] {
                    prop_assert_eq!(decided(&table, known.with(bit, value)), Some(outcome), "{:?} {:?}", table.rows, known);
                }
            }
        }
    }

    /// The open questions settle the table under every combination of answers; without any one of them they would not.
    #[test]
    fn open_questions_are_enough_and_none_is_too_many((facts, table) in any_table()) {
        for known in all_known(facts) {
            let asked = table.questions(known);
            prop_assert_eq!(asked & known.known, 0, "asks what is known");
            prop_assert_eq!(asked == 0, decided(&table, known).is_some());
            let settles = |asked: u64| {
                let answers = (0..=asked).filter(|value| value & !asked == 0);
                answers.map(|value| Known { known: known.known | asked, value: known.value | value }).all(|more| decided(&table, more).is_some())
            };
            prop_assert!(settles(asked), "{:?} {:?}: {asked:b} is not enough", table.rows, known);
            for bit in (0..facts).map(|i| 1 << i).filter(|bit| asked & bit != 0) {
                prop_assert!(!settles(asked & !bit), "{:?} {:?}: {bit:b} of {asked:b} need not be asked", table.rows, known);
            }
        }
    }
}

/// Every scale of grades in the rulebooks.
fn scales() -> Vec<Grades> {
    let library = Library::embedded();
    let books: Vec<_> = library.ids().map(|id| library.book(id).unwrap()).collect();
    let rules = books.iter().flat_map(|book| book.rules());
    let scales = rules.filter_map(|rule| match &rule.form {
        Form::Band(Band::Grades(grades)) if grades.silent.is_none() => Some((**grades).clone()),
        _ => None,
    });
    scales.collect()
}

fn of(grades: &Grades, low: Decimal, high: Decimal, scale: Factor) -> Vec<&str> {
    grades.of(Interval { low, high }, scale).map(|grade| grade.id.as_str()).collect()
}

#[test]
fn bands_cover_their_range_without_gap_or_overlap() {
    let scales = scales();
    assert!(scales.len() >= 3);
    for grades in &scales {
        let max = grades.max.unwrap_or(Decimal::from(100));
        let factors = grades.scale.iter().map(|scale| scale.by).chain([PLAIN]);
        for factor in factors {
            let mut value = grades.min;
            let mut order = Vec::new();
            while value <= max {
                let found = of(grades, value, value, factor);
                assert_eq!(found.len(), 1, "{value}: {found:?}");
                if order.last() != found.last() {
                    order.extend(found);
                }
                value += Decimal::new(1, 2);
            }
            // Each grade once, from the lowest up.
            let lowest_first: Vec<&str> = grades.rows.iter().rev().map(|row| row.id.as_str()).collect();
            assert!(lowest_first.starts_with(&order) || order == lowest_first, "{order:?}");
        }
    }
}

proptest! {
    #![proptest_config(config(256))]

    /// An interval has exactly the grades of the values in it, highest first.
    #[test]
    fn an_interval_has_the_grades_of_its_values(scale in 0_usize..3, a in 0_i64..=1000, b in 0_i64..=1000, third in any::<bool>()) {
        let scales = scales();
        let grades = &scales[scale % scales.len()];
        let (low, high) = (Decimal::new(a.min(b), 1), Decimal::new(a.max(b), 1));
        let factor = if third { ([4, 3].map(|n| NonZeroU32::new(n).unwrap())).into() } else { PLAIN };
        let mut within: Vec<&str> = Vec::new();
        for tenth in (a.min(b)..=a.max(b)).rev() {
            let value = Decimal::new(tenth, 1);
            within.extend(of(grades, value, value, factor).into_iter().filter(|grade| within.last() != Some(grade)).collect::<Vec<_>>());
        }
        let floors_between = grades.rows.iter().any(|row| matches!(row.floor, Some(Floor::Above(_))));
        let found = of(grades, low, high, factor);
        // Tenths miss nothing but what lies strictly between two of them.
        prop_assert!(found == within || (floors_between || third) && within.iter().all(|grade| found.contains(grade)), "{low}…{high}: {found:?} {within:?}");
    }

    #[test]
    fn a_tariff_never_costs_less_for_more(case in 0_usize..2, units in 0_u32..5_000) {
        let book = Library::embedded().book("cn-2019").unwrap();
        let rule = book.rule("request.fee", day("2024-03-01")).unwrap();
        let Form::Band(Band::Tariff { cases, .. }) = &rule.form else { panic!() };
        let (now, next, after) = (cases[case].price(units).unwrap(), cases[case].price(units + 1).unwrap(), cases[case].price(units + 2).unwrap());
        prop_assert!(now <= next, "{units}");
        // Progressive: no unit is cheaper than the one before it.
        prop_assert!(next - now <= after - next, "{units}");
    }
}

/// Whether two days lie in one calendar period, read off the calendar.
fn same_period(every: Every, a: NaiveDate, b: NaiveDate) -> bool {
    let key = |day: NaiveDate| match every {
        Every::Days(_) => (day.year(), day.ordinal()),
        Every::Weeks(_) => (day.iso_week().year(), day.iso_week().week()),
        Every::MONTH => (day.year(), day.month()),
        Every::QUARTER => (day.year(), day.month().div_ceil(3)),
        Every::HALF_YEAR => (day.year(), day.month().div_ceil(6)),
        Every::Months(_) => (day.year(), 0),
    };
    key(a) == key(b)
}

/// The whole periods of a span with too few acts, day by day.
fn lapses_by_day(demand: &Demand, acts: &[NaiveDate], from: NaiveDate, to: NaiveDate) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    for today in from.pred_opt().unwrap().iter_days().take_while(|today| *today <= to.succ_opt().unwrap()) {
        let count = u32::try_from(acts.iter().filter(|act| **act == today).count()).unwrap();
        match periods.last_mut() {
            Some(period) if same_period(demand.every, period.from, today) => (period.to, period.acts) = (today, period.acts + count),
            _ => periods.push(Period { from: today, to: today, acts: count }),
        }
    }
    // The first and the last stick out of the span by a day, or are cut.
    let whole =
        |period: &Period| period.from >= from && period.to <= to && !same_period(demand.every, period.to, period.to.succ_opt().unwrap());
    let begun = |period: &Period| !same_period(demand.every, period.from, period.from.pred_opt().unwrap());
    periods.into_iter().filter(|period| whole(period) && begun(period) && period.acts < demand.at_least.get()).collect()
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn calendar_cadences_are_what_counting_by_day_gives(
        every in prop_oneof![
            Just(Every::DAY), Just(Every::WEEK), Just(Every::MONTH), Just(Every::QUARTER), Just(Every::HALF_YEAR), Just(Every::YEAR)
        ],
        at_least in 1_u32..4, start in any_day(), length in 0_u64..500, acts in prop::collection::vec(0_u64..560, 0..40),
    ) {
        let demand = Demand { at_least: NonZeroU32::new(at_least).unwrap(), ..Demand::each(every) };
        let acts: Vec<NaiveDate> = acts.into_iter().map(|days| start - Plus::new(30) + Plus::new(days)).collect();
        let to = start + Plus::new(length);
        let record = demand.check(&acts, start, to).unwrap();
        prop_assert_eq!(record.lapses, lapses_by_day(&demand, &acts, start, to));
    }

    /// Rolling: a window of that length with too few acts lies in a lapse, and every window in a lapse has too few.
    #[test]
    fn rolling_cadences_are_what_sliding_a_window_gives(
        (every, days) in prop_oneof![(1_u32..20).prop_map(|n| (Every::days(n), n)), (1_u32..4).prop_map(|n| (Every::weeks(n), 7 * n))],
        at_least in 1_u32..4, start in any_day(), length in 0_u64..150, acts in prop::collection::vec(0_u64..150, 0..20),
    ) {
        let demand = Demand { at_least: NonZeroU32::new(at_least).unwrap(), window: Window::Rolling, ..Demand::each(every.unwrap()) };
        let acts: Vec<NaiveDate> = acts.into_iter().map(|days| start + Plus::new(days)).collect();
        let to = start + Plus::new(length);
        let record = demand.check(&acts, start, to).unwrap();
        let size = Plus::new(u64::from(days) - 1);
        for first in start.iter_days().take_while(|first| *first + size <= to) {
            let last = first + size;
            let count = acts.iter().filter(|act| (first..=last).contains(act)).count();
            let inside = record.lapses.iter().any(|lapse| lapse.from <= first && last <= lapse.to);
            prop_assert_eq!(inside, count < at_least as usize, "{}…{}: {} acts; {:?}", first, last, count, record.lapses);
        }
        for lapse in &record.lapses {
            let count = acts.iter().filter(|act| (lapse.from..=lapse.to).contains(act)).count();
            prop_assert_eq!(lapse.acts as usize, count);
        }
    }

    /// A moment has the same term in every zone it is written in.
    #[test]
    fn hours_do_not_depend_on_the_offset(minutes in 0_i64..20_000_000, offset in -12_i64..=14) {
        let book = Library::embedded().book("cn-2019").unwrap();
        let utc = chrono::DateTime::from_timestamp(1_577_836_800 + 60 * minutes / 10, 0).unwrap();
        let local = utc.naive_utc() + chrono::TimeDelta::hours(offset);
        let written = format!("{}{}{:02}:00", local.format("%Y-%m-%dT%H:%M:%S"), if offset < 0 { '-' } else { '+' }, offset.abs());
        let start = gongkai::calendar::instant::parse(&written, "start").unwrap();
        let due = book.due("opinion.other", start).unwrap().due;
        prop_assert_eq!(due, Point::Moment((utc + chrono::TimeDelta::hours(48)).with_timezone(start.offset())));
    }
}
