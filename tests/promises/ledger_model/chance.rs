//! Random requests, biased so that everything that may happen does.

use chrono::NaiveDate;
use gongkai::{
    form::{
        convention::{Consultation, Roll},
        ledger::{AtFault, EventKind},
    },
    request::ledger::{Event, Opinion, Service, Taker},
};
use gongkai_tests::Random;
use serde_json::{Map, Value, json};

use super::{
    law::{Counting, Law, Own, Term, Why, WorkingDays, day},
    simulator::{Request, role},
};

/// How likely each kind is among those possible: what ends a request is rare, what answers something is not.
fn weight(kind: EventKind, request: &Request) -> usize {
    use EventKind as E;
    let now_and_then = |now: bool| if now { 12 } else { 1 };
    match kind {
        E::Replied | E::Withdrawn | E::Received | E::RemedySought | E::ReplyCorrected => 1,
        E::SupplementAsked | E::ReasonsRefused => 2,
        E::ReplyReturned | E::ServedAgain => 24,
        E::DelayTold => now_and_then(request.has_reasons()),
        E::ExtensionTold => now_and_then(request.has_approval()),
        E::ThirdPartyReached | E::CoMakerReached | E::FeeNoticeReached => 8,
        E::SupplementReceived | E::FeePaid | E::ReasonsGiven => 6,
        _ => 3,
    }
}

/// A law: each text, with all readings, and days of receipt near year ends, long holidays and on rest days.
pub(crate) fn law(random: &mut Random, working: &WorkingDays, owns: &[Own]) -> (Law, i32) {
    let (book, first, last) = match random.below(16) {
        0..3 => ("cn-2008", day(2008, 5, 1), day(2019, 5, 14)),
        3 => ("guyuan-2019", day(2019, 1, 16), day(2019, 5, 14)),
        4 => ("cn-2019", day(2019, 5, 15), day(2020, 12, 31)),
        5 => ("guyuan-2019", day(2019, 5, 15), day(2020, 12, 31)),
        6..8 => ("guyuan-2019", day(2021, 1, 1), day(2026, 3, 31)),
        8 => ("own", day(2019, 5, 15), day(2020, 12, 31)),
        14.. => ("own", day(2008, 5, 1), day(2019, 5, 14)),
        9..12 => ("own", day(2021, 1, 1), day(2026, 3, 31)),
        _ => ("cn-2019", day(2021, 1, 1), day(2026, 3, 31)),
    };
    let any = |random: &mut Random| first + i32::try_from(random.below(usize::try_from(last - first + 1).unwrap())).unwrap();
    let year = 2008 + i32::try_from(random.below(19)).unwrap();
    let near = match random.below(8) {
        0 => day(year, 12, 10) + i32::try_from(random.below(35)).unwrap(),
        1 => day(year, 9, 20) + i32::try_from(random.below(25)).unwrap(),
        2 => day(year, 1, 10) + i32::try_from(random.below(40)).unwrap(),
        3 => (0..50).map(|_| any(random)).find(|day| !working.is_worked(*day)).unwrap_or(first),
        _ => any(random),
    };
    let received = if (first..=last).contains(&near) { near } else { any(random) };
    let own = (book == "own").then(|| {
        // What the text of 2007 does not call a breach, a local time does not make one: only reply terms stand beside it here.
        let is_fit = |own: &&Own| first >= day(2019, 5, 15) || own.notice.or(own.third_party).or(own.co_maker).is_none();
        let fit: Vec<&Own> = owns.iter().filter(is_fit).collect();
        fit[random.below(fit.len())].clone()
    });
    // A local book speaks for itself most of the time.
    let chooses = own.is_none() || random.below(4) == 0;
    let consultation_days = chooses.then(|| if random.coin() { Consultation::AfterSending } else { Consultation::ALL[random.below(4)] });
    let roll = chooses.then(|| if random.below(3) == 0 { Roll::NextWorkday } else { Roll::Keep });
    (Law::of(book, own, received, (consultation_days, roll)), received)
}

/// Local books: other figures, units and caps, another way of counting, causes of their own.
pub(crate) fn owns(random: &mut Random, how_many: usize) -> Vec<Own> {
    (0..how_many).map(|number| own(random, number)).collect()
}

fn own(random: &mut Random, number: usize) -> Own {
    let cite = json!({ "document": "own", "provision": "第一条", "evidence": "text" });
    let text = json!({ "zh": "本局", "en": "own" });
    let written = |(days, in_days): (usize, bool)| format!("{days} {}", if in_days { "days" } else { "workdays" });
    let counting = Counting {
        consultation_days: if random.coin() { Consultation::AfterSending } else { Consultation::ALL[random.below(4)] },
        receipt_on_rest_day: [Roll::Keep, Roll::NextWorkday][random.below(2)],
        calendar_day_roll: [Roll::Keep, Roll::NextWorkday][random.below(2)],
    };
    let roll = |roll: Roll, keep: &str| json!({ "value": if roll == Roll::Keep { keep } else { "next_workday" }, "cite": cite });
    let mut terms = Map::new();
    let mut term = |rule: &str, figure: (usize, bool), more: Value| {
        let mut term = json!({ "name": text, "within": written(figure), "cite": cite });
        term.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        terms.insert(rule.into(), term);
    };
    let starts_anew = random.coin();
    let extension = [None, Some((5, false)), Some((15, false)), Some((10, true)), Some((30, true))][random.below(5)];
    let reply = (random.below(5) > 0).then(|| {
        let (days, in_days) =
            [(10, false), (15, false), (20, false), (25, false), (12, true), (20, true), (30, true), (45, true)][random.below(8)];
        let suspends = random.coin();
        let mut more = json!({});
        if let Some(cap) = extension {
            more["extension"] = json!({ "up_to": written(cap), "condition": text });
        }
        if suspends {
            more["pauses"] = json!([{ "id": "force_majeure", "name": text }]);
        }
        if starts_anew {
            more["restarts"] = json!([{ "id": "supplement", "name": text }]);
        }
        term("request.reply", (days, in_days), more);
        let (cap, extends_in_days) = extension.unwrap_or((20, false));
        let stopped_by: &[Why] = match suspends {
            true => &[Why::ThirdParty, Why::CoMaker, Why::Agency, Why::Suspension],
            false => &[Why::ThirdParty, Why::CoMaker, Why::Agency],
        };
        // What is paid for is known on the day of receipt only.
        Term { days, in_days, cap, extends_in_days, stopped_by, anew_when_corrected: true, anew_when_paid: false, counting }
    });
    let mut step = |random: &mut Random, rule: &str, figures: [(usize, bool); 4]| {
        let figure = random.coin().then(|| figures[random.below(4)]);
        figure.inspect(|figure| term(rule, *figure, json!({})))
    };
    let notice = step(random, "request.supplement_notice", [(5, false), (9, false), (7, true), (15, true)]);
    let third_party = step(random, "request.third_party", [(10, false), (20, false), (15, true), (30, true)]);
    let co_maker = step(random, "request.co_maker", [(10, false), (20, false), (15, true), (30, true)]);
    let json = json!({
        "book": { "id": "own", "title": text, "scope": text, "version": "1", "extends": "cn" },
        "document": { "own": { "title": "本局办法" } },
        "convention": {
            "consultation_days": { "value": counting.consultation_days.as_str(), "cite": cite },
            "receipt_on_rest_day": roll(counting.receipt_on_rest_day, "keep"),
            "calendar_day_roll": roll(counting.calendar_day_roll, "none"),
        },
        "term": terms,
    });
    Own { number, json, reply, notice, third_party, co_maker, payment: None, counting, starts_anew, extends: extension.is_some() }
}

const PARTIES: [Option<&str>; 4] = [None, Some("甲公司"), Some("乙局"), Some("丙厅")];

fn date(day: i32) -> NaiveDate {
    NaiveDate::from_epoch_days(day).unwrap()
}

/// An event of a kind on a day with what belongs to it.
fn event(random: &mut Random, on: i32, kind: EventKind) -> Event {
    use EventKind as E;
    let mut event = Event::new(date(on), kind);
    if let Some(who) = role(kind).filter(|_| !matches!(kind, E::Suspended | E::Resumed)).and_then(|_| PARTIES[random.below(4)]) {
        event = event.of(who);
    }
    let later = |random: &mut Random| date(on + [0, 1, 7, 15, 30, 60][random.below(6)]);
    match kind {
        E::ExtensionApproved => event.days = Some([1, 5, 10, 15, 16, 20, 25][random.below(7)]),
        E::SupplementAsked if random.below(4) > 0 => event.until = Some(later(random)),
        E::SupplementReceived => event.excused = [None, Some(true), Some(false), Some(false)][random.below(4)],
        E::DelayTold => event.until = Some(later(random)),
        E::PassedOn => {
            event.taken_in_by = [None, Some(Taker::OtherOffice), Some(Taker::OtherAgency)][random.below(3)];
            event.passing_on_starts = [None, None, None, Some(true), Some(false)][random.below(5)];
        }
        E::ReplyReturned => {
            event.fault = [None, Some(AtFault::Applicant), Some(AtFault::Agency), Some(AtFault::Agency)][random.below(4)];
            event.stands = [None, None, None, Some(true), Some(false)][random.below(5)];
        }
        E::Replied | E::ServedAgain => {
            event.served = [None, Some(Service::Post), Some(Service::Post), Some(Service::Direct)][random.below(4)];
        }
        E::ThirdPartyAnswered if random.coin() => event.opinion = Some(Opinion::Objects),
        _ => {}
    }
    event
}

/// The day of the next event: the same, a day or some days later, or where something ends; rarely after the due day.
fn next_day(random: &mut Random, request: &Request, last: i32) -> i32 {
    let today = request.today();
    let some = |random: &mut Random, most: usize| today + 1 + i32::try_from(random.below(most)).unwrap();
    let landmarks = request.landmarks();
    let next = match random.below(16) {
        0..4 => today,
        4..7 => some(random, 3),
        7..9 => some(random, 12),
        9 => some(random, 40),
        _ => random.pick(&landmarks.days).copied().unwrap_or(today),
    };
    let in_time = landmarks.due.filter(|due| random.below(5) > 0 && (today..next).contains(due));
    // The calendar ends with 2026; so does patience.
    in_time.unwrap_or(next).min(last).max(today)
}

/// The events of one request, in order. Some cannot have happened.
pub(crate) fn events(random: &mut Random, law: &Law, working: &WorkingDays, received: i32) -> Vec<Event> {
    let count = 2 + random.below(15);
    let wild = [0, 0, 0, 12][random.below(4)];
    let mut request = Request::new(law, working);
    let mut events: Vec<Event> = Vec::new();
    if wild > 0 && random.below(6) == 0 {
        let kind = EventKind::ALL[random.below(EventKind::ALL.len())];
        if kind != EventKind::Received {
            events.push(event(random, received - 3, kind));
        }
    }
    let first = Event::new(date(received), EventKind::Received);
    request.take(&first).unwrap();
    events.push(first);
    while events.len() < count && (request.closed.is_none() || random.below(3) > 0) {
        let on = next_day(random, &request, received + 150);
        let mut there = request.clone();
        there.wake_on(on);
        let is_wild = random.below(100) < wild;
        let mut candidates = Vec::new();
        for kind in EventKind::ALL {
            for _ in 0..if is_wild { 1 } else { 3 } {
                let candidate = event(random, on, *kind);
                // By which law a request is judged that outlives one on its way is for the corpus.
                let is_one_law = *kind != EventKind::PassedOn || Law::is_one([received, on]);
                if is_one_law && events.last().is_none_or(|last| *last <= candidate) && (is_wild || there.refusal(&candidate).is_none()) {
                    candidates.extend(std::iter::repeat_n(candidate, weight(*kind, &there)));
                    break;
                }
            }
        }
        let Some(next) = random.pick(&candidates) else {
            if on >= received + 150 {
                break;
            }
            request.wake_on(on + 1);
            continue;
        };
        // What cannot have happened changes nothing.
        let _ = request.take(next);
        events.push(next.clone());
    }
    events
}

/// The same in another order.
pub(crate) fn shuffled<T: Clone>(random: &mut Random, all: &[T]) -> Vec<T> {
    let mut all = all.to_vec();
    for end in (1..all.len()).rev() {
        all.swap(end, random.below(end + 1));
    }
    all
}
