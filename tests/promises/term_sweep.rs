//! Every term of every book from every day, 2008 to 2026, beside a walk through the days that knows nothing of the library's calendar.
//!
//! A figure is walked once from each day, whichever books have it; what a book makes of its figure and of the national one beside it is
//! then looked at for every term and every day.

use std::collections::BTreeMap;

use chrono::{Datelike, Days as Plus, Months, NaiveDate};
use gongkai::{
    Library,
    calendar::Calendar,
    form::term::{Bound, Circumstances, Deadline, Limit, Point, Unit, Within},
    rulebook::{Form, Rulebook, TermQuestion},
};
use gongkai_tests::Days;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A day, and the minute of it where a term runs by the clock.
type End = (NaiveDate, Option<u32>);

/// The days of the notices in order, those that are worked by their number.
struct Walk {
    days: Days,
    /// The worked days, as walking through the calendar meets them.
    worked: Vec<NaiveDate>,
    /// How many of them lie on or before each day.
    so_far: BTreeMap<NaiveDate, usize>,
}

impl Walk {
    fn new() -> Self {
        let days = Days::read().unwrap();
        let (mut worked, mut so_far) = (Vec::new(), BTreeMap::new());
        for today in day("2001-01-01").iter_days().take_while(|today| today.year() <= 2026) {
            if days.is_worked(today).unwrap() {
                worked.push(today);
            }
            so_far.insert(today, worked.len());
        }
        Self { days, worked, so_far }
    }

    /// The n-th worked day after a day; `None` beyond the notices.
    fn after(&self, start: NaiveDate, n: u32) -> Option<NaiveDate> {
        self.worked.get(self.so_far.get(&start)? + n as usize - 1).copied()
    }

    /// The n-th worked day before a day.
    fn before(&self, end: NaiveDate, n: u32) -> Option<NaiveDate> {
        let until = self.so_far.get(&end)? - usize::from(self.days.is_worked(end)?);
        self.worked.get(until.checked_sub(n as usize)?).copied()
    }

    /// When a figure that begins on a day, or at its noon, is over: a day, and the minute where it runs by the clock. `None` where the
    /// notices end before.
    fn ends(&self, within: Within, start: NaiveDate) -> Option<End> {
        let noon = 12 * 60;
        let by_clock = |minutes: i64| {
            let (mut today, mut minute) = (start, i64::from(noon) + minutes);
            while minute >= 24 * 60 {
                (today, minute) = (today.succ_opt()?, minute - 24 * 60);
            }
            while minute < 0 {
                (today, minute) = (today.pred_opt()?, minute + 24 * 60);
            }
            Some((today, Some(u32::try_from(minute).ok()?)))
        };
        let whole = |day: Option<NaiveDate>| day.map(|day| (day, None));
        match within {
            Within::After(amount) => match amount.unit {
                Unit::Workday => whole(self.after(start, amount.n)),
                Unit::Day => whole(self.days.roll(start + Plus::new(amount.n.into()))),
                Unit::Week => whole(self.days.roll(start + Plus::new(7 * u64::from(amount.n)))),
                Unit::Month => whole(self.days.roll(start + Months::new(amount.n))),
                Unit::Year => whole(self.days.roll(start + Months::new(12 * amount.n))),
                Unit::Hour => by_clock(60 * i64::from(amount.n)),
                Unit::Minute => by_clock(amount.n.into()),
            },
            Within::Before(amount) => match amount.unit {
                Unit::Workday => whole(self.before(start, amount.n)),
                Unit::Day => whole(Some(start - Plus::new(amount.n.into()))),
                Unit::Week => whole(Some(start - Plus::new(7 * u64::from(amount.n)))),
                Unit::Hour => by_clock(-60 * i64::from(amount.n)),
                Unit::Minute => by_clock(-i64::from(amount.n)),
                Unit::Month | Unit::Year => panic!("no text counts {within} back"),
            },
            Within::Window(_) => whole(start.pred_opt()),
            Within::SameDay => whole(Some(start)),
            Within::AtOnce => by_clock(0),
            Within::Yearly { month, day } => {
                let this = start.iter_days().find(|today| (today.month(), today.day()) == (month, day));
                whole(this)
            }
            Within::By(date) => whole(Some(date)),
        }
    }
}

/// A day, or its noon.
fn start_of(within: Within, day: NaiveDate) -> Point {
    if within.is_clock() { format!("{day}T12:00+08:00").parse().unwrap() } else { Point::Day(day) }
}

/// What a point says that the walk says too.
fn ended(point: Point) -> End {
    match point {
        Point::Day(day) => (day, None),
        Point::Moment(moment) => (moment.date_naive(), Some(chrono::Timelike::hour(&moment) * 60 + chrono::Timelike::minute(&moment))),
    }
}

/// A figure, once for all limits that have it.
fn figure(limit: &Limit) -> Option<(String, Within)> {
    let within = *limit.within.as_ref().ok()?;
    let within = if limit.per.is_some() { within.times(2)? } else { within };
    Some((within.to_string(), within))
}

/// A limit with its figure, and its walk from every day.
struct Figures {
    walk: Walk,
    starts: Vec<NaiveDate>,
    ends: BTreeMap<String, Vec<Option<End>>>,
}

impl Figures {
    fn of(&mut self, limit: &Limit) -> Option<&[Option<End>]> {
        let (name, within) = figure(limit)?;
        let Self { walk, starts, ends } = self;
        Some(ends.entry(name).or_insert_with(|| starts.iter().map(|start| walk.ends(within, *start)).collect()))
    }
}

fn spans(book: &Rulebook, national: &[std::sync::Arc<Rulebook>], starts: &[NaiveDate]) -> Vec<usize> {
    let valid = book
        .rules()
        .map(|rule| rule.valid)
        .chain([book.valid])
        .chain(national.iter().flat_map(|above| above.rules().map(|rule| rule.valid).chain([above.valid]).collect::<Vec<_>>()));
    let edges = valid.flat_map(|valid| [valid.from, valid.to.and_then(|to| to.succ_opt())]).flatten();
    let mut edges: Vec<usize> = edges.filter_map(|edge| starts.iter().position(|start| *start == edge)).chain([0]).collect();
    edges.sort_unstable();
    edges.dedup();
    edges
}

#[test]
fn every_term_from_every_day_ends_where_walking_ends() {
    let starts: Vec<NaiveDate> = day("2008-01-01").iter_days().take_while(|start| start.year() <= 2026).collect();
    let mut figures = Figures { walk: Walk::new(), starts: starts.clone(), ends: BTreeMap::new() };
    let china = Calendar::china();
    let library = Library::embedded();
    let national: Vec<_> = library.ids().map(|id| library.book(id).unwrap()).filter(|book| book.family.is_some()).collect();
    let mut counted: BTreeMap<(String, Bound), ()> = BTreeMap::new();
    let (mut looked_at, mut asked, mut beyond) = (0_usize, 0_usize, 0_usize);
    for book in library.ids().map(|id| library.book(id).unwrap()) {
        let edges = spans(&book, &national, &starts);
        for (n, first) in edges.iter().enumerate() {
            let last = edges.get(n + 1).copied().unwrap_or(starts.len());
            if !book.valid.holds(starts[*first]) {
                continue;
            }
            for rule in book.versions_on(starts[*first]).filter(|rule| matches!(rule.form, Form::Term(_))) {
                let Ok(term) = book.term(rule.id.as_str(), starts[*first]) else { continue };
                let conventions = term.national.as_ref().unwrap_or(&term.conventions);
                for case in &term.cases {
                    let place = format!("{} {} {}", book.id, rule.id, case.limit.id);
                    let limits: Vec<&Limit> = [Some(&case.limit), case.above.map(|(_, above)| above)].into_iter().flatten().collect();
                    for limit in &limits {
                        let Some((name, within)) = figure(limit) else { continue };
                        if counted.insert((name, limit.bound), ()).is_some() {
                            continue;
                        }
                        // The figure alone, counted from every day.
                        let times = limit.per.as_ref().map(|_| 2);
                        let walked = figures.of(limit).unwrap();
                        for (start, expected) in starts.iter().zip(walked) {
                            let since = Circumstances::default().times(times);
                            let due = Deadline::compute(limit, conventions, &china, start_of(within, *start), &since);
                            let due = due.ok().map(|deadline| ended(deadline.due));
                            assert_eq!(due, *expected, "{place}: {within} from {start}");
                            looked_at += 1;
                        }
                    }
                    // What the book makes of it.
                    let bound = case.above.map_or(case.limit.bound, |(_, above)| above.bound);
                    let walked: Vec<Vec<_>> =
                        limits.iter().filter_map(|limit| figures.of(limit).map(|ends| ends[*first..last].to_vec())).collect();
                    let Some((_, within)) = limits.iter().find_map(|limit| figure(limit)) else { continue };
                    for i in *first..last {
                        let ends: Option<Vec<_>> = walked.iter().map(|ends| ends[i - first]).collect();
                        let Some(ends) = ends else {
                            beyond += 1;
                            continue;
                        };
                        let days = ends.iter().map(|(day, minute)| (*day, minute.unwrap_or(24 * 60)));
                        let expected = if bound == Bound::AtMost { days.min() } else { days.max() };
                        let is_clock = limits.iter().any(|limit| figure(limit).is_some_and(|(_, within)| within.is_clock()));
                        let start =
                            if is_clock && !within.is_clock() { start_of(Within::AtOnce, starts[i]) } else { start_of(within, starts[i]) };
                        let question = TermQuestion::new(rule.id.as_str(), start)
                            .case(Some(case.limit.id.as_str()).filter(|id| !id.is_empty()))
                            .on(starts[i])
                            .times(case.limit.per.as_ref().map(|_| 2));
                        let due =
                            book.deadline(&question, &china).unwrap_or_else(|problems| panic!("{place} from {}: {problems}", starts[i]));
                        let (day, minute) = ended(due.due);
                        assert_eq!(Some((day, minute.unwrap_or(24 * 60))), expected, "{place} from {}", starts[i]);
                        asked += 1;
                    }
                }
            }
        }
    }
    println!("{} figures from {} days: {looked_at}; {asked} questions, {beyond} beyond the notices", figures.ends.len(), starts.len());
    assert!(figures.ends.len() >= 40 && asked > 300_000, "{} {asked}", figures.ends.len());
}
