//! The ledger of a request beside a slow simulator that lives through it day by day.
//!
//! `simulator.rs` was written from `docs/ledger.md` and articles 29–36 before the engine was looked at, and takes nothing from it but names;
//! `law.rs` has the figures from the texts. Random requests go to both: refusals, effects, breaches, states, days, due days and duties must
//! be the same after every event.
//!
//! By default 100,000 requests from a fixed seed, two in seven of them under one of 120 random local books; in the long check 360,000, so that
//! more than 100,000 are. `GONGKAI_REQUESTS=5000000` runs
//! more of them, `GONGKAI_BOOKS=2000` under more books, `GONGKAI_SEED=7` others; the number of those for the other properties follows. What
//! disagrees is cut down to the fewest events and shown as a question for the corpus.

mod chance;
mod law;
mod simulator;

use std::{collections::BTreeMap, sync::Arc, thread};

use chrono::NaiveDate;
use gongkai::{
    Library, Problems, Rulebook,
    calendar::Calendar,
    form::{
        convention::{Consultation, Roll},
        ledger::{BreachKind, DutyKind, EventKind},
    },
    request::ledger::{
        Account, Breach, Clock, Closing, Effect, Event, Folder, Ledger, LedgerEntry, LedgerState, LedgerStatus, Readings, Refusal,
    },
};
use gongkai_tests::{Random, is_long};
use serde_json::{Map, Value, json};

use self::{
    law::{Law, WorkingDays},
    simulator::{Look, Refused, Request, Step, role},
};

/// A number from the environment.
fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

fn requests() -> u64 {
    setting("GONGKAI_REQUESTS", if is_long() { 360_000 } else { 100_000 })
}

fn date(day: i32) -> NaiveDate {
    NaiveDate::from_epoch_days(day).unwrap()
}

// The two sides

/// The library's clocks, compiled once for each law.
#[derive(Default)]
struct Clocks(BTreeMap<Key, Clock>);

/// A book, one made up, which texts are in force, and the readings that are chosen.
type Key = (&'static str, Option<usize>, [bool; 3], &'static str, Option<bool>);

impl Clocks {
    fn of(&mut self, law: &Law, received: i32) -> &Clock {
        let (consultation_days, receipt_on_rest_day) = law.readings;
        let rolls = receipt_on_rest_day.map(|roll| roll == Roll::NextWorkday);
        let own = law.own.as_ref().map(|own| own.number);
        let key =
            (law.book, own, [law.is_new, law.has_fees, law.office_passes_on], consultation_days.map_or("", Consultation::as_str), rolls);
        self.0.entry(key).or_insert_with(|| {
            let readings = Readings { consultation_days, receipt_on_rest_day };
            let library = Library::embedded();
            let book = match &law.own {
                Some(own) => Arc::new(Rulebook::from_json("own", &own.json.to_string(), library).unwrap()),
                None => library.book(law.book).unwrap(),
            };
            Clock::new(&book, date(received), &Calendar::china(), readings).unwrap()
        })
    }
}

/// The breaches that each clock has of its own.
const fn is_of_a_clock(kind: BreachKind) -> bool {
    use BreachKind as B;
    matches!(
        kind,
        B::FeeNoticeLate
            | B::ExtensionApprovedLate
            | B::ExtensionBeyondCap
            | B::ExtensionUnapproved
            | B::ExtensionToldLate
            | B::DelayToldLate
            | B::ReplyLate
            | B::ReplyOverdue
    )
}

/// A breach: which, by which event, of which clock.
type Happened = (BreachKind, Option<usize>, Option<usize>);

/// A breach, and whether it may be none.
type Told = (Happened, bool);

/// What both must agree on, in words that can be laid beside each other.
fn described(look: &Look, effects: &[Effect], breaches: &[Told]) -> Vec<String> {
    let day = |day: Option<i32>| day.map(|day| date(day).to_string()).unwrap_or_default();
    let told = |((kind, event, clock), is_doubtful): &Told| format!("{} {event:?} {clock:?} {is_doubtful}", kind.as_str());
    let mut breaches: Vec<String> = breaches.iter().map(told).collect();
    breaches.sort();
    let mut all = vec![
        format!("status {}", look.status.as_str()),
        format!("on {} start {}", day(Some(look.on)), day(Some(look.start))),
        format!("clock {} extended {}", look.clock, look.extended_by),
        format!("used {} left {:?}", look.used, look.left),
        format!("due {} latest {} lawful {}", day(look.due), day(look.due_latest), day(look.latest_lawful)),
        format!("effects {}", effects.iter().map(|effect| effect.as_str()).collect::<Vec<_>>().join(" ")),
        format!("breaches {}", breaches.join(", ")),
    ];
    all.extend(look.dues.iter().zip(&look.delays).map(|(due, delay)| format!("clock due {} delay {}", day(*due), day(*delay))));
    all.extend(look.duties.iter().map(|(kind, due)| format!("duty {} {}", kind.as_str(), day(*due))));
    all
}

/// The library's account in these words.
fn described_account(account: &Account) -> Vec<String> {
    let state = &account.state;
    let days = |day: Option<NaiveDate>| day.map(|day| day.to_epoch_days());
    let mut duties: Vec<(DutyKind, Option<i32>)> = account.duties.iter().map(|duty| (duty.kind, days(duty.due))).collect();
    duties.sort();
    // The engine of terms counts the due day again; a delay is no part of it.
    let dues = account.clocks.iter().map(|clock| Some(clock.deadline.as_ref()?.day().max(clock.delayed_to.unwrap_or_default())));
    let look = Look {
        on: state.on.to_epoch_days(),
        status: state.status,
        clock: state.clock,
        start: state.start.to_epoch_days(),
        extended_by: state.extended_by,
        used: state.used,
        left: state.left,
        due: days(state.due),
        due_latest: days(state.due_latest),
        latest_lawful: days(state.latest_lawful),
        dues: dues.map(days).collect(),
        delays: account.clocks.iter().map(|clock| days(clock.delayed_to)).collect(),
        overdue: Vec::new(),
        duties,
    };
    let clock_of = |kind: BreachKind, clock: Option<usize>| clock.filter(|_| is_of_a_clock(kind));
    let told = |breach: &Breach| ((breach.kind, breach.event, clock_of(breach.kind, breach.clock)), breach.doubtful().is_some());
    let breaches: Vec<Told> = account.breaches.iter().map(told).collect();
    described(&look, &account.effects, &breaches)
}

/// The simulator's request in these words.
fn described_simulation(request: &Request, look: &Look, certain: Option<&[Happened]>) -> Vec<String> {
    let is_doubtful = |breach| certain.is_some_and(|certain| !certain.contains(&breach));
    let happened = request.breaches.iter().map(|(kind, event, clock)| (*kind, Some(*event), *clock));
    let all = happened.chain(overdue(look)).map(|breach| (breach, is_doubtful(breach)));
    described(look, &request.effects, &all.collect::<Vec<Told>>())
}

/// Of each clock that has run out.
fn overdue(look: &Look) -> impl Iterator<Item = Happened> {
    look.overdue.iter().map(|clock| (BreachKind::ReplyOverdue, None, Some(*clock)))
}

/// What a fold tells without an account.
type Glance = (LedgerStatus, Option<Closing>, usize, [i32; 4], [Option<i32>; 4], usize);

fn glance_of_state(state: &LedgerState<i32>) -> Glance {
    let counts = [state.on, state.start, state.extended_by, state.used];
    let days = [state.left, state.due, state.due_latest, state.latest_lawful];
    (state.status, state.closed_by, state.clock, counts, days, usize::try_from(state.breaches).unwrap())
}

fn glance_of_simulation(request: &Request, look: &Look) -> Glance {
    let counts = [look.on, look.start, look.extended_by, look.used];
    let days = [look.left, look.due, look.due_latest, look.latest_lawful];
    (look.status, request.closed, look.clock, counts, days, request.breaches.len() + look.overdue.len())
}

/// Events as a fold takes them.
fn entries(events: &[Event]) -> Vec<LedgerEntry> {
    let party = |who: &Option<String>| who.as_ref().map_or(0, |who| u32::from(who.chars().next().unwrap()));
    let entry = |event: &Event| LedgerEntry {
        who: party(&event.who),
        served: event.served,
        taken_in_by: event.taken_in_by,
        passing_on_starts: event.passing_on_starts,
        fault: event.fault,
        stands: event.stands,
        days: event.days.unwrap_or_default(),
        until: event.until.map(|day| day.to_epoch_days()),
        excused: event.excused,
        ..LedgerEntry::new(event.date.to_epoch_days(), event.kind)
    };
    events.iter().map(entry).collect()
}

/// A question in JSON about events, as the corpus has it.
fn question(law: &Law, events: &[Event], today: Option<i32>) -> Value {
    let event = |event: &Event| {
        let mut keys = Map::new();
        keys.insert("date".into(), event.date.to_string().into());
        keys.insert("event".into(), event.kind.as_str().into());
        keys.extend(event.who.iter().map(|who| ("who".into(), who.as_str().into())));
        keys.extend(event.days.iter().map(|days| ("days".into(), (*days).into())));
        keys.extend(event.until.iter().map(|until| ("until".into(), until.to_string().into())));
        keys.extend(event.excused.iter().map(|excused| ("excused".into(), (*excused).into())));
        keys.extend(event.opinion.iter().map(|opinion| ("opinion".into(), opinion.as_str().into())));
        keys.extend(event.served.iter().map(|served| ("served".into(), served.as_str().into())));
        keys.extend(event.taken_in_by.iter().map(|taker| ("taken_in_by".into(), taker.as_str().into())));
        keys.extend(event.passing_on_starts.iter().map(|starts| ("passing_on_starts".into(), (*starts).into())));
        keys.extend(event.fault.iter().map(|fault| ("fault".into(), fault.as_str().into())));
        keys.extend(event.stands.iter().map(|stands| ("stands".into(), (*stands).into())));
        Value::Object(keys)
    };
    let mut facts = json!({ "events": events.iter().map(event).collect::<Vec<_>>() });
    if let Some(consultation_days) = law.readings.0 {
        facts["consultation_days"] = consultation_days.as_str().into();
    }
    if let Some(roll) = law.readings.1 {
        facts["receipt_on_rest_day"] = if roll == Roll::Keep { "keep" } else { "next_workday" }.into();
    }
    let book = law.own.as_ref().map_or_else(|| law.book.into(), |own| own.json.clone());
    let mut question = json!({ "rule": "request.state", "book": book, "facts": facts });
    if let Some(today) = today {
        question["today"] = date(today).to_string().into();
    }
    question
}

fn answer(question: &Value) -> Value {
    serde_json::from_str(&gongkai::ask(&question.to_string())).unwrap()
}

// Beside each other

/// One law, on both sides.
struct Sides<'a> {
    law: &'a Law,
    working: &'a WorkingDays,
    clock: &'a Clock,
}

impl Sides<'_> {
    fn account(&self, events: &[Event], today: Option<i32>) -> Result<Account, Problems> {
        Ledger::new(events.iter().cloned()).account(self.clock, today.map(date))
    }

    /// The simulator's request after events that stand in order, and the places of those refused.
    fn simulated(&self, events: &[Event]) -> (Request<'_>, Vec<usize>) {
        let mut request = Request::new(self.law, self.working);
        let refused = events.iter().enumerate().filter(|(_, event)| request.take(event).is_err()).map(|(i, _)| i).collect();
        (request, refused)
    }

    /// Where the account of events, given in any order, is not what the simulator lives through.
    fn disagreement(&self, events: &[Event], given: &[Event], today: Option<i32>) -> Option<String> {
        let (request, refused) = self.simulated(events);
        match self.account(given, today) {
            Err(problems) => {
                let paths: Vec<&str> = problems.iter().map(|problem| &*problem.path).collect();
                let simulated: Vec<String> = refused.iter().map(|i| format!("events[{i}]")).collect();
                (paths != simulated).then(|| format!("  library refuses: {paths:?}\n  simulator refuses: {simulated:?}\n"))
            }
            Ok(_) if !refused.is_empty() => Some(format!("  only the simulator refuses: {refused:?}\n")),
            Ok(account) => {
                let on = today.unwrap_or(request.today());
                let (then, look) = request.evening_of(on);
                let certain = self.certain(events, &then, on);
                let (library, simulated) = (described_account(&account), described_simulation(&then, &look, certain.as_deref()));
                (library != simulated).then(|| differences(&library, &simulated))
            }
        }
    }

    /// The breaches of the same life under the law read for the agency, where that may be another one. What cannot have happened by that
    /// reading leaves its place among the events.
    fn certain(&self, events: &[Event], then: &Request, on: i32) -> Option<Vec<Happened>> {
        if !then.leaves_open(events) {
            return None;
        }
        let law = self.law.read_leniently();
        let (mut request, mut places) = (Request::new(&law, self.working), Vec::new());
        for (i, event) in events.iter().enumerate() {
            places.extend(request.take(event).is_ok().then_some(i));
        }
        let (request, look) = request.evening_of(on);
        let happened = request.breaches.iter().map(|(kind, event, clock)| (*kind, Some(places[*event]), *clock));
        Some(happened.chain(overdue(&look)).collect())
    }

    /// Where the fold of some first events is not what the simulator has lived through by then.
    fn disagreement_on_the_way(&self, events: &[Event], folder: &mut Folder) -> Option<String> {
        let (entries, mut request) = (entries(events), Request::new(self.law, self.working));
        for (i, event) in events.iter().enumerate() {
            let (taken, folded) = (request.take(event), folder.fold(entries[..=i].iter().copied(), None));
            let simulated = taken.map(|()| {
                let (then, look) = request.evening_of(request.today());
                glance_of_simulation(&then, &look)
            });
            let agrees = match (folded, simulated) {
                (Ok(state), Ok(glance)) => glance_of_state(&state) == glance,
                (Err(Refusal::Impossible { event, possible }), Err(_)) => {
                    let simulated = request.possible().iter().fold(0, |bits, kind| bits | 1 << *kind as u64);
                    return (event != i || possible != simulated)
                        .then(|| format!("  at event {i}: library possible {possible:b}\n  simulator possible {simulated:b}\n"));
                }
                _ => false,
            };
            if !agrees {
                return Some(format!("  on the way, after event {i}: {folded:?}\n  simulator: {simulated:?}\n"));
            }
        }
        None
    }

    /// What is wrong, with the fewest events for which something is.
    fn smallest(&self, events: &[Event], today: Option<i32>, wrong: impl Fn(&[Event]) -> Option<String>) -> String {
        let (mut events, mut i) = (events.to_vec(), 0);
        while i < events.len() {
            let mut fewer = events.clone();
            fewer.remove(i);
            if fewer.first().is_some_and(|event| event.kind == EventKind::Received) && wrong(&fewer).is_some() {
                (events, i) = (fewer, 0);
            } else {
                i += 1;
            }
        }
        format!("{}\n{}", question(self.law, &events, today), wrong(&events).unwrap_or_default())
    }
}

/// The lines in which two descriptions differ.
fn differences(library: &[String], simulated: &[String]) -> String {
    let only = |of: &[String], other: &[String], name: &str| {
        of.iter().filter(|line| !other.contains(line)).map(|line| format!("  {name}: {line}\n")).collect::<String>()
    };
    only(library, simulated, "library") + &only(simulated, library, "simulator")
}

/// Random requests on two threads; each with what is wrong with it, the shortest first.
fn each_request<T: Default + Send>(
    requests: u64,
    property: impl Fn(&Sides, &[Event], &mut Random, &mut T) -> Option<String> + Sync,
) -> [T; 2] {
    let working = WorkingDays::read();
    let owns = chance::owns(&mut Random::new(setting("GONGKAI_SEED", 4)), usize::try_from(setting("GONGKAI_BOOKS", 120)).unwrap());
    let run = |part: u64| {
        let mut random = Random::new(setting("GONGKAI_SEED", 4) << 8 | part);
        let (mut clocks, mut seen, mut wrong) = (Clocks::default(), T::default(), Vec::new());
        for _ in 0..requests / 2 {
            let (law, received) = chance::law(&mut random, &working, &owns);
            let events = chance::events(&mut random, &law, &working, received);
            let sides = Sides { law: &law, working: &working, clock: clocks.of(&law, received) };
            wrong.extend(property(&sides, &events, &mut random, &mut seen));
            if wrong.len() > 20 {
                break;
            }
        }
        (seen, wrong)
    };
    let [one, other] = thread::scope(|scope| [scope.spawn(|| run(0)), scope.spawn(|| run(1))].map(|part| part.join().unwrap()));
    let mut wrong = [one.1, other.1].concat();
    wrong.sort_by_key(String::len);
    assert!(wrong.is_empty(), "{} and more:\n{}", wrong.len(), wrong.join("\n"));
    [one.0, other.0]
}

/// The day looked at: that of the last event, or later.
fn some_day(random: &mut Random, events: &[Event]) -> Option<i32> {
    let last = events.last().unwrap().date.to_epoch_days();
    [None, None, Some(last + 1), Some(last + i32::try_from(random.below(60)).unwrap())][random.below(4)]
}

// What occurred

/// How often everything occurred.
#[derive(Debug, Default)]
struct Seen(BTreeMap<String, usize>);

impl Seen {
    fn saw(&mut self, what: impl Into<String>) {
        *self.0.entry(what.into()).or_default() += 1;
    }

    /// Counts what occurs in one request.
    fn look_at(&mut self, sides: &Sides, events: &[Event], today: Option<i32>) {
        let (law, mut request, mut is_possible) = (sides.law, Request::new(sides.law, sides.working), true);
        let text = if law.is_new { "2019" } else { "2007" };
        self.saw(if law.own.is_some() { "requests under a random local book" } else { "requests under a book of the library" });
        for event in events {
            match request.take(event) {
                Ok(()) => self.saw(format!("{text} {}", event.kind.as_str())),
                Err(why) => {
                    is_possible = false;
                    self.saw(format!("refused {}", event.kind.as_str()));
                    self.saw(format!("refused because {why:?}"));
                }
            }
        }
        if !is_possible {
            return self.saw("requests refused");
        }
        self.saw("requests taken");
        let (then, look) = request.evening_of(today.unwrap_or(request.today()));
        self.saw(format!("{text} status {}", look.status.as_str()));
        self.saw(format!("{text} days {}", law.terms[0].counting.consultation_days.as_str()));
        then.breaches.iter().for_each(|(kind, _, _)| self.saw(format!("{text} breach {}", kind.as_str())));
        look.overdue.iter().for_each(|_| self.saw(format!("{text} breach reply_overdue")));
        then.effects.iter().for_each(|effect| self.saw(format!("{text} effect {}", effect.as_str())));
        then.closed.iter().for_each(|how| self.saw(format!("{text} closed by {}", how.as_str())));
        look.duties.iter().for_each(|(kind, _)| self.saw(format!("{text} duty {}", kind.as_str())));
        look.due_latest.iter().for_each(|_| self.saw("rare: due at the latest"));
        then.rarities().iter().for_each(|what| self.saw(format!("rare: {what}")));
        if law.terms.len() > 1 {
            self.saw(format!("clock {} of two {}", look.clock, look.status.as_str()));
        }
    }

    /// Everything that must occur.
    fn needed() -> Vec<String> {
        use {BreachKind as B, DutyKind as D, Effect as X};
        let mut needed = Vec::new();
        let law = |is_new: bool| Law::of("cn-2019", None, if is_new { law::day(2022, 1, 1) } else { law::day(2012, 1, 1) }, (None, None));
        for (text, law) in [("2007", law(false)), ("2019", law(true))] {
            let new = |is: bool| law.is_new || is;
            let mut all = |what: &str, names: Vec<&str>| needed.extend(names.iter().map(|name| format!("{text} {what}{name}")));
            all("", EventKind::ALL.iter().map(|kind| kind.as_str()).collect());
            all("breach ", B::ALL.iter().filter(|kind| law.forbids(**kind)).map(|kind| kind.as_str()).collect());
            all("days ", Consultation::ALL.iter().map(|days| days.as_str()).collect());
            let effects =
                [X::Start, X::Wait, X::Restart, X::Pause, X::Resume, X::Extend, X::Delay, X::Close, X::Reopen, X::Record, X::Void];
            let known = |effect: &X| new(*effect != X::Delay);
            all("effect ", effects.iter().filter(|effect| known(effect)).map(|effect| effect.as_str()).collect());
            let states = [
                LedgerStatus::Running,
                LedgerStatus::DueToday,
                LedgerStatus::Overdue,
                LedgerStatus::Paused,
                LedgerStatus::Stopped,
                LedgerStatus::Closed,
            ];
            all("status ", states.iter().filter(|status| new(**status != LedgerStatus::Stopped)).map(|status| status.as_str()).collect());
            let ends = [Closing::Replied, Closing::Withdrawn, Closing::Uncorrected, Closing::Unpaid];
            let known = |how: &Closing| new(matches!(how, Closing::Replied | Closing::Withdrawn));
            all("closed by ", ends.iter().filter(|how| known(how)).map(|how| how.as_str()).collect());
            let waits = |duty: &D| matches!(duty, D::SupplementNotice | D::Correct | D::CloseUncorrected | D::Pay | D::CloseUnpaid);
            all("duty ", D::ALL.iter().filter(|duty| new(!waits(duty))).map(|duty| duty.as_str()).collect());
        }
        needed.extend(EventKind::ALL.iter().map(|kind| format!("refused {}", kind.as_str())));
        needed.extend(Refused::ALL.iter().map(|why| format!("refused because {why:?}")));
        needed.extend(["running", "due_today", "overdue", "paused", "stopped", "closed"].map(|status| format!("clock 0 of two {status}")));
        needed.extend(["running", "due_today", "overdue", "paused", "closed"].map(|status| format!("clock 1 of two {status}")));
        needed.extend(simulator::RARITIES.iter().map(|what| format!("rare: {what}")));
        needed
    }
}

// The properties

#[test]
fn the_ledger_is_what_a_day_by_day_life_makes_of_it() {
    let seen = each_request(requests(), |sides, events, random, seen: &mut Seen| {
        let today = some_day(random, events);
        seen.look_at(sides, events, today);
        let wrong = |events: &[Event]| {
            // The order in which events are given never matters.
            let given = chance::shuffled(&mut Random::new(events.len() as u64), events);
            let at_the_end = || sides.disagreement(events, &given, today);
            sides.disagreement_on_the_way(events, &mut Folder::new(sides.clock)).or_else(at_the_end)
        };
        wrong(events).map(|_| sides.smallest(events, today, wrong))
    });
    let mut counts = BTreeMap::new();
    for (what, count) in seen.into_iter().flat_map(|seen| seen.0) {
        *counts.entry(what).or_insert(0) += count;
    }
    counts.iter().for_each(|(what, count)| println!("{count:8} {what}"));
    if requests() >= 100_000 {
        let rare: Vec<String> = Seen::needed().into_iter().filter(|what| counts.get(what).copied().unwrap_or(0) < 20).collect();
        assert!(rare.is_empty(), "hardly ever: {rare:?}");
    }
}

/// An account of the first events is the same however they were put together, and stays true when more happens on later days.
#[test]
fn what_has_happened_stays_as_it_was() {
    each_request(requests() / 20, |sides, events, _, (): &mut ()| {
        let (request, refused) = sides.simulated(events);
        if !refused.is_empty() {
            return None;
        }
        let whole = sides.account(events, None).unwrap();
        let (mut ledger, mut folder) = (Ledger::new([]), Folder::new(sides.clock));
        for (i, event) in events.iter().enumerate() {
            ledger = ledger.with(event.clone());
            let first = &events[..=i];
            let account = ledger.account(sides.clock, None).unwrap();
            assert_eq!(Ok(&account), sides.account(first, None).as_ref(), "{}", question(sides.law, first, None));
            assert_eq!(account.state, folder.fold(entries(first), None).unwrap().into(), "{}", question(sides.law, first, None));
            if events.get(i + 1).is_none_or(|next| next.date > event.date) {
                let happened = |account: &Account| account.breaches.iter().filter(|breach| breach.event.is_some_and(|at| at <= i)).count();
                let stays = whole.effects[..=i] == account.effects && happened(&whole) == happened(&account);
                assert!(stays, "{}: {:?}", question(sides.law, events, None), &first[i]);
            }
        }
        assert_eq!(whole.effects, request.evening_of(request.today()).0.effects);
        None
    });
}

/// Without one of its pauses a request is never due later.
#[test]
fn a_pause_never_makes_a_request_due_earlier() {
    let compared = each_request(requests() / 5, |sides, events, random, compared: &mut usize| {
        let (_, refused) = sides.simulated(events);
        let begins: Vec<usize> = (0..events.len()).filter(|i| matches!(role(events[*i].kind), Some((_, Step::Begins)))).collect();
        let begins = *random.pick(&begins)?;
        if !refused.is_empty() {
            return None;
        }
        // The pause with all that belongs to it.
        let (why, who) = (role(events[begins].kind)?.0, &events[begins].who);
        let mut is_over = false;
        let mut rest = events[..begins].to_vec();
        for event in &events[begins + 1..] {
            let belongs = role(event.kind).is_some_and(|(of, _)| of == why) && event.who == *who;
            is_over |= belongs && matches!(role(event.kind), Some((_, Step::Begins)));
            if !belongs || is_over {
                rest.push(event.clone());
            }
        }
        let today = events.last()?.date.to_epoch_days();
        let (with, without) = (sides.account(events, Some(today)).unwrap(), sides.account(&rest, Some(today)).ok()?);
        let (Some(paused), Some(straight)) = (with.state.due, without.state.due) else { return None };
        *compared += 1;
        let told = || format!("{}\n  {} without event {begins} {}\n", question(sides.law, events, None), paused, straight);
        (paused < straight).then(told)
    });
    let compared: usize = compared.iter().sum();
    assert!(compared as u64 > requests() / 40, "only {compared}");
}

/// An answer without what the order of the question shows in.
fn bare(mut answer: Value) -> Value {
    answer.as_object_mut().unwrap().remove("changes");
    without_paths(&mut answer);
    answer
}

fn without_paths(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_paths),
        Value::Object(keys) => {
            keys.remove("path");
            keys.values_mut().for_each(without_paths);
        }
        _ => {}
    }
}

/// In JSON: the same state whatever the order, late entries as if they had been there, and `changes` as they are.
#[test]
fn late_entries_are_folded_as_if_they_had_been_there() {
    const RESULTS: [&str; 9] =
        ["status", "start", "due", "due_latest", "latest_lawful", "extended_by", "days_used", "days_left", "closed_by"];
    let late = each_request(requests() / 100, |sides, events, random, late: &mut usize| {
        let (request, refused) = sides.simulated(events);
        if !refused.is_empty() {
            return None;
        }
        let today = request.today();
        let whole = question(sides.law, events, Some(today));
        let answered = answer(&whole);
        let (then, look) = request.evening_of(today);
        let day = |day: Option<i32>| day.map_or(Value::Null, |day| date(day).to_string().into());
        let expected = json!({ "status": look.status.as_str(), "due": day(look.due), "due_latest": day(look.due_latest),
            "latest_lawful": day(look.latest_lawful), "days_used": look.used, "days_left": look.left,
            "effects": then.effects.iter().map(|effect| effect.as_str()).collect::<Vec<_>>() });
        let mut told = answered.clone();
        told["effects"] = answered["events"].as_array().unwrap().iter().map(|event| event["effect"].clone()).collect();
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(told.get(key).unwrap_or(&Value::Null), value, "{key} of {whole}");
        }
        let given = question(sides.law, &chance::shuffled(random, events), Some(today));
        assert_eq!(bare(answer(&given)), bare(answered.clone()), "{given}");

        let (mut early, mut inserted) = (vec![events[0].clone()], Vec::new());
        for event in &events[1..] {
            if random.below(3) == 0 { inserted.push(event.clone()) } else { early.push(event.clone()) }
        }
        let before = answer(&question(sides.law, &early, Some(today)));
        if before.get("errors").is_some() || inserted.is_empty() {
            return None;
        }
        *late += 1;
        let mut inserting = question(sides.law, &early, Some(today));
        inserting["facts"]["insert"] = question(sides.law, &inserted, None)["facts"]["events"].clone();
        let after = answer(&inserting);
        assert_eq!(bare(after.clone()), bare(answered.clone()), "{inserting}");
        let no_changes = Vec::new();
        let changes = after["changes"].as_array().unwrap_or(&no_changes);
        for key in RESULTS {
            let change = changes.iter().find(|change| change["key"] == key);
            let told = change.map(|change| (change.get("before"), change.get("after")));
            let (old, new) = (before.get(key), answered.get(key));
            assert_eq!(told, (old != new).then_some((old, new)), "{key} of {inserting}");
        }
        None
    });
    assert!(late.iter().sum::<usize>() as u64 > requests() / 500, "only {late:?}");
}
