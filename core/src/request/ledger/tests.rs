//! The fold against the engine of terms, and against itself: any order, any prefix, any pause.

use chrono::{Days, NaiveDate};

use super::*;
use crate::{
    Library,
    calendar::Calendar,
    form::{
        convention::{Consultation, Roll},
        ledger::EventKind,
    },
};

/// Numbers without pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len() as u64) as usize]
    }

    fn event(&mut self, received: NaiveDate) -> Event {
        let kind = EventKind::ALL[1 + self.roll(EventKind::ALL.len() as u64 - 1) as usize];
        let date = received + Days::new(self.roll(50));
        let mut event = Event::new(date, kind);
        if !matches!(kind, EventKind::Suspended | EventKind::Resumed) {
            event.who = [None, Some("甲".to_owned()), Some("乙".to_owned())][self.roll(3) as usize].clone();
        }
        event.days = Some(self.roll(25) as u32 + 1);
        event.until = (self.roll(3) > 0).then(|| date + Days::new(self.roll(40)));
        event.excused = self.pick(&[None, Some(true), Some(false)]);
        event
    }
}

fn clocks() -> Vec<Clock> {
    let china = Calendar::china();
    let mut clocks = Vec::new();
    for (book, on) in [("cn-2019", "2022-03-04"), ("cn-2019", "2020-01-06"), ("cn-2008", "2017-06-18"), ("guyuan-2019", "2022-03-05")] {
        let book = Library::embedded().book(book).unwrap();
        for reading in Consultation::ALL.iter().copied() {
            for roll in [Roll::Keep, Roll::NextWorkday] {
                let readings = Readings { consultation_days: Some(reading), receipt_on_rest_day: Some(roll) };
                clocks.push(Clock::new(&book, on.parse().unwrap(), &china, readings).unwrap());
            }
        }
    }
    clocks
}

/// A ledger of events that can have happened, and the day of receipt of its law.
fn possible(dice: &mut Dice, clock: &Clock) -> Ledger {
    let received: NaiveDate = dice.pick(&["2022-03-04", "2020-01-06", "2017-06-18", "2022-03-05", "2023-09-29"]).parse().unwrap();
    let mut ledger = Ledger::new([Event::new(received, EventKind::Received)]);
    for _ in 0..dice.roll(14) {
        let longer = ledger.with(dice.event(received));
        if longer.account(clock, None).is_ok() {
            ledger = longer;
        }
    }
    ledger
}

#[test]
fn the_fold_and_the_engine_of_terms_agree() {
    let (mut dice, clocks) = (Dice(88_172_645_463_325_252), clocks());
    for _ in 0..4_000 {
        let clock = &clocks[dice.roll(clocks.len() as u64) as usize];
        let ledger = possible(&mut dice, clock);
        let last = ledger.events().last().unwrap().date;
        let today = last + Days::new(dice.roll(30));
        let account = ledger.account(clock, Some(today)).unwrap();
        for (i, state) in account.clocks.iter().enumerate() {
            let Some(deadline) = &state.deadline else { continue };
            let engine = state.delayed_to.map_or(deadline.day(), |day| day.max(deadline.day()));
            assert_eq!(account.state.dues[i], Some(engine), "{ledger:#?}\n{account:#?}");
        }
        // The fold alone says the same, and says it of every part of the ledger that comes first.
        let entries = event::entries(ledger.events());
        let alone = Folder::new(clock).fold(entries, Some(today.to_epoch_days()));
        assert_eq!(alone.map(LedgerState::from), Ok(account.state));
        for end in 1..ledger.events().len() {
            assert!(Ledger::new(ledger.events()[..end].iter().cloned()).account(clock, None).is_ok());
        }
    }
}

#[test]
fn the_order_of_entry_never_matters() {
    let (mut dice, clocks) = (Dice(1_234_567), clocks());
    for _ in 0..1_000 {
        let clock = &clocks[dice.roll(clocks.len() as u64) as usize];
        let ledger = possible(&mut dice, clock);
        let mut events = ledger.events().to_vec();
        for i in (1..events.len()).rev() {
            events.swap(i, dice.roll(i as u64 + 1) as usize);
        }
        let shuffled = events.iter().fold(Ledger::default(), |ledger, event| ledger.with(event.clone()));
        assert_eq!(shuffled.account(clock, None), ledger.account(clock, None));
    }
}

#[test]
fn a_pause_never_brings_the_due_day_forward() {
    let (mut dice, clocks) = (Dice(99_999), clocks());
    let mut moved = 0;
    for _ in 0..2_000 {
        let clock = &clocks[dice.roll(clocks.len() as u64) as usize];
        let ledger = possible(&mut dice, clock);
        let received = ledger.events()[0].date;
        let asked = received + Days::new(dice.roll(40));
        let paused = ledger
            .with(Event::new(asked, EventKind::AgencyAsked).of("丙"))
            .with(Event::new(asked + Days::new(dice.roll(20)), EventKind::AgencyAnswered).of("丙"));
        let later = received + Days::new(90);
        let (Ok(without), Ok(with)) = (ledger.account(clock, Some(later)), paused.account(clock, Some(later))) else { continue };
        // A pause may also save an extension, or make an opinion timely; nothing of that shortens the term.
        let (without, with) = (without.state, with.state);
        if let (Some(before), Some(after), true) = (without.due, with.due, without.closed_by.is_none() && without.clock == with.clock) {
            assert!(before <= after, "{paused:#?}");
            moved += u32::from(before < after);
        }
    }
    assert!(moved > 100, "{moved}");
}

#[test]
fn what_is_possible_is_told_and_is_possible() {
    let (mut dice, clocks) = (Dice(4_711), clocks());
    let mut refused = 0;
    for _ in 0..2_000 {
        let clock = &clocks[dice.roll(clocks.len() as u64) as usize];
        let ledger = possible(&mut dice, clock);
        let last = ledger.events().last().unwrap().date;
        let mut next = dice.event(last);
        next.date = last + Days::new(1);
        let entries = event::entries(ledger.with(next).events());
        if let Err(Refusal::Impossible { possible, event }) = Folder::new(clock).fold(entries.clone(), None) {
            refused += 1;
            let kind = entries[event].kind;
            let of_nobody =
                Folder::new(clock).fold(entries[..event].iter().copied().chain([LedgerEntry::new(entries[event].day, kind)]), None);
            assert!(of_nobody.is_err() || possible & 1 << kind as u32 != 0);
            for other in EventKind::ALL.iter().filter(|other| possible & 1 << **other as u32 != 0) {
                let of = |who| LedgerEntry { who, ..LedgerEntry::new(entries[event].day, *other) };
                let is_possible =
                    |entry: LedgerEntry| Folder::new(clock).fold(entries[..event].iter().copied().chain([entry]), None).is_ok();
                assert!((0..20).map(of).any(is_possible), "{other:?}");
            }
        }
    }
    assert!(refused > 300, "{refused}");
}

#[test]
fn a_folder_does_not_remember_the_ledger_before() {
    let (mut dice, clocks) = (Dice(777), clocks());
    let clock = &clocks[0];
    let ledgers: Vec<Vec<LedgerEntry>> = (0..200).map(|_| event::entries(possible(&mut dice, clock).events())).collect();
    let mut folder = Folder::new(clock);
    for ledger in &ledgers {
        assert_eq!(folder.fold(ledger.iter().copied(), None), Folder::new(clock).fold(ledger.iter().copied(), None));
    }
}
