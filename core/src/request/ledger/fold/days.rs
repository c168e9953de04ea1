//! Counting, and the course of days: what of a day is left out is known at its end.

use super::{Consultation, Fold, Run, Skipped, Stop, Watch};
use crate::request::ledger::{
    clock::{Reply, Times, counted_from, rolled},
    words::Effect,
};

impl<W: Watch> Fold<'_, W> {
    /// Days up to and including a day: calendar days, or working days.
    pub(super) fn upto(&self, calendar_days: bool, day: i32) -> i32 {
        if calendar_days { day } else { self.tables.upto(day) }
    }

    /// The day that is the last of so many.
    fn nth(&self, calendar_days: bool, count: i32) -> Option<i32> {
        if calendar_days { Some(count) } else { self.tables.nth(count) }
    }

    /// Days of the term used up to and including a day before which everything is final.
    pub(super) fn used(&self, reply: &Reply, run: &Run, day: i32) -> i32 {
        let used = (self.upto(reply.calendar_days, day) - run.base - run.skipped.term).max(0);
        if used < reply.days || !reply.is_mixed() {
            return used;
        }
        let end = self.nth(reply.calendar_days, run.base + run.skipped.term + reply.days).unwrap_or(day);
        let unit = reply.extends_in_calendar_days;
        reply.days + (self.upto(unit, day) - self.upto(unit, end) - run.skipped.extension).max(0)
    }

    /// The due day with so many days of extension.
    pub(super) fn due_extended(&self, reply: &Reply, run: &Run, extended: i32) -> Option<i32> {
        let follows = reply.is_mixed() && extended > 0;
        let count = run.base.checked_add(run.skipped.term)?.checked_add(reply.days)?;
        let mut end = self.nth(reply.calendar_days, count.checked_add(if follows { 0 } else { extended })?)?;
        let mut in_calendar_days = reply.calendar_days;
        if follows {
            in_calendar_days = reply.extends_in_calendar_days;
            let count = self.upto(in_calendar_days, end).checked_add(run.skipped.extension)?;
            end = self.nth(in_calendar_days, count.checked_add(extended)?)?;
        }
        let due = if reply.rolls && in_calendar_days { rolled(self.tables, end)? } else { end };
        Some(due.max(run.delay))
    }

    pub(super) fn due(&self, reply: &Reply, run: &Run) -> Option<i32> {
        self.due_extended(reply, run, run.extended)
    }

    /// The days after one day up to and including another, all left out: in the unit of what is running.
    pub(super) fn stretch(&self, reply: &Reply, run: &Run, after: i32, to: i32) -> Skipped {
        let days = |unit: bool| self.upto(unit, to) - self.upto(unit, after);
        if reply.is_mixed() && self.used(reply, run, after) >= reply.days {
            Skipped { term: 0, extension: days(reply.extends_in_calendar_days) }
        } else {
            Skipped { term: days(reply.calendar_days), extension: 0 }
        }
    }

    /// The due day of a clock that has run out on a day before which everything is final.
    pub(super) fn ran_out(&self, reply: &Reply, run: &Run, day: i32) -> Option<i32> {
        self.due(reply, run).filter(|due| run.waits == 0 && *due < day)
    }

    pub(super) fn end(&self, times: Times, day: i32) -> Option<i32> {
        self.clock.end_of(times, day)
    }

    pub(super) fn each_run(&mut self, mut change: impl FnMut(&mut Self, usize, Reply, Run) -> Run) {
        for i in 0..self.clock.count {
            if let (Some(reply), Some(run)) = (self.clock.replies.get(i).copied(), self.runs.get(i).copied()) {
                let changed = change(self, i, reply, run);
                if let Some(run) = self.runs.get_mut(i) {
                    *run = changed;
                }
            }
        }
    }

    pub(super) fn runs(&self) -> impl Iterator<Item = (usize, &Reply, &Run)> {
        self.clock.replies.iter().zip(&self.runs).take(self.clock.count).enumerate().map(|(i, (reply, run))| (i, reply, run))
    }

    pub(super) fn restart(&self, reply: &Reply, run: Run, day: i32, waits: u8) -> Run {
        let start = counted_from(reply.receipt, self.tables, day).unwrap_or(day);
        let base = self.upto(reply.calendar_days, start);
        let (skipped, awaited) = (Skipped::default(), Skipped::default());
        let (extended, approved, delay) = (0, None, i32::MIN);
        Run { begun: day, start, base, skipped, awaited, extended, approved, delay, waits: run.waits & !waits, ..run }
    }

    /// Leaves out the days after `after` up to and including `to`, where `to` says so. While a clock waits nothing is there to leave out.
    /// With `is_open`, answers may still come on the last of them: where the day of an answer counts, it would count then.
    fn leave_out(&mut self, after: i32, is_open: bool, to: impl Fn(&Self, usize) -> Option<i32>) {
        self.each_run(|fold, i, reply, run| {
            let after = after.max(run.start);
            let to = to(fold, i).filter(|to| *to > after && run.waits == 0);
            let left_out = to.map_or(Skipped::default(), |to| fold.stretch(&reply, &run, after, to));
            let is_awaited = is_open && !reply.reading.leaves_out_answer();
            Run { skipped: run.skipped + left_out, awaited: if is_awaited { left_out } else { Skipped::default() }, ..run }
        });
    }

    /// Makes all days before `to` final.
    pub(super) fn advance(&mut self, to: i32) {
        if to == self.day {
            return;
        }
        if self.received.is_some() {
            self.finish_day();
            if self.closed.is_none() {
                let (day, last) = (self.day, to - 1);
                self.leave_out(day, false, |fold, i| {
                    let stops = fold.open.iter().filter(|open| open.clocks & 1 << i != 0);
                    stops.map(|open| open.last().unwrap_or(last).min(last)).max().filter(|end| *end > day)
                });
            }
        }
        self.day = to;
    }

    /// Makes the day final whose events were gathered.
    pub(super) fn finish_day(&mut self) {
        if self.open.is_empty() {
            return;
        }
        if self.closed.is_none_or(|(closed, _)| self.day <= closed) {
            self.count_day();
        }
        for i in 0..self.open.len() {
            let Some(open) = self.open.get(i).copied().filter(|open| open.closed.is_some()) else { continue };
            self.tell_stop(&open, self.day);
            if let Some((_, event)) = open.closed.filter(|_| open.from == self.day) {
                self.watch.effect(event, if open.clocks == 0 { Effect::Record } else { Effect::Resume });
            }
        }
        self.open.retain(|open| open.closed.is_none());
    }

    /// Leaves the day out where a consultation covers it, and decides what those stop that began on it.
    fn count_day(&mut self) {
        let day = self.day;
        self.begin_stops(day - 1, true);
        // Where the day of an answer counts, only what is unanswered covers the day.
        self.leave_out(day - 1, true, |fold, i| {
            let covers = |open: &Consultation| {
                let stop = fold.stop(i, open, day);
                stop.clocks != 0 && stop.first <= day && day <= stop.last
            };
            fold.open.iter().any(covers).then_some(day)
        });
        self.begin_stops(day, false);
        for i in 0..self.open.len() {
            if let Some(open) = self.open.get(i).filter(|open| open.from == day) {
                self.watch.effect(open.event, if open.clocks == 0 { Effect::Void } else { Effect::Pause });
            }
        }
    }

    /// Decides which clocks the consultations of the day stop: those that have days left at the end of `day`, or wait. Clocks for which
    /// the day of sending is left out are asked on the day before.
    fn begin_stops(&mut self, day: i32, sending: bool) {
        for i in 0..self.open.len() {
            let Some(open) = self.open.get(i).copied().filter(|open| open.from == self.day) else { continue };
            let has_days = |reply: &Reply, run: &Run| run.waits != 0 || self.used(reply, run, day) < reply.days + run.extended;
            let asked = self.runs().filter(|(_, reply, _)| reply.reading.leaves_out_sending() == sending);
            let stops = asked.filter(|(_, reply, run)| reply.causes & open.cause.bit() != 0 && has_days(reply, run));
            let clocks = stops.fold(open.clocks, |bits, (i, ..)| bits | 1 << i);
            if let Some(open) = self.open.get_mut(i) {
                open.clocks = clocks;
            }
        }
    }

    /// Tells of each clock which days a consultation leaves out.
    pub(super) fn tell_stop(&mut self, open: &Consultation, day: i32) {
        for i in 0..self.clock.count {
            self.watch.stop(self.stop(i, open, day));
        }
    }

    /// The days of a clock that a consultation leaves out, as far as they are known on a day.
    pub(super) fn stop(&self, clock: usize, open: &Consultation, day: i32) -> Stop {
        let reading = self.clock.replies.get(clock).map_or_else(Default::default, |reply| reply.reading);
        let first = open.from + i32::from(!reading.leaves_out_sending());
        let last = match open.closed {
            Some((closed, _)) => closed - i32::from(!reading.leaves_out_answer()),
            None => day,
        };
        Stop {
            cause: open.cause,
            event: open.event,
            first,
            last: open.last().map_or(last, |end| last.min(end)),
            clocks: open.clocks & 1 << clock,
        }
    }
}
