//! Counting, and the course of days: what of a day is left out is known at its end.

use super::{Consultation, Fold, Run, Stop, Watch};
use crate::request::ledger::{
    clock::{Reply, Span, rolled},
    state::Effect,
};

impl<W: Watch> Fold<'_, W> {
    /// Countable days up to and including a day.
    pub(super) fn upto(&self, reply: &Reply, day: i32) -> i32 {
        if reply.calendar_days { day } else { self.tables.upto(day) }
    }

    /// Days of the term used up to and including a day before which everything is final.
    pub(super) fn used(&self, reply: &Reply, run: &Run, day: i32) -> i32 {
        (self.upto(reply, day) - run.base - run.skipped).max(0)
    }

    /// The due day after so many more days.
    pub(super) fn due_after(&self, reply: &Reply, run: &Run, more: i32) -> Option<i32> {
        let count = run.base.checked_add(run.skipped)?.checked_add(reply.days)?.checked_add(more)?;
        let end = if reply.calendar_days { Some(count) } else { self.tables.nth(count) }?;
        let due = if reply.rolls { rolled(self.tables, end)? } else { end };
        Some(due.max(run.delay))
    }

    pub(super) fn due(&self, reply: &Reply, run: &Run) -> Option<i32> {
        self.due_after(reply, run, run.extended)
    }

    /// Whether a clock has run out on a day before which everything is final.
    pub(super) fn has_run_out(&self, reply: &Reply, run: &Run, day: i32) -> bool {
        run.waits == 0 && self.due(reply, run).is_some_and(|due| due < day)
    }

    pub(super) fn end(&self, span: Span, day: i32) -> Option<i32> {
        self.clock.end_of(span, day)
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
        let start = self.clock.counted_from(self.tables, day);
        let base = self.upto(reply, start);
        let (extended, approved, delay) = (0, None, i32::MIN);
        Run { begun: day, start, base, skipped: 0, awaited: 0, extended, approved, delay, waits: run.waits & !waits, ..run }
    }

    /// Leaves out the days after `after` up to and including `to`, where `to` says so. While a clock waits nothing is there to leave out.
    fn leave_out(&mut self, after: i32, awaited: bool, to: impl Fn(&Self, usize) -> Option<i32>) {
        self.each_run(|fold, i, reply, run| {
            let after = after.max(run.start);
            let to = to(fold, i).filter(|to| *to > after && run.waits == 0);
            let left_out = to.map_or(0, |to| fold.upto(&reply, to) - fold.upto(&reply, after));
            Run { skipped: run.skipped + left_out, awaited: if awaited { left_out } else { 0 }, ..run }
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
                    stops.map(|open| open.end.unwrap_or(last).min(last)).max().filter(|end| *end > day)
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
            self.watch.stop(self.stop(&open, self.day));
            if let Some((_, event)) = open.closed.filter(|_| open.from == self.day) {
                self.watch.effect(event, if open.clocks == 0 { Effect::Record } else { Effect::Resume });
            }
        }
        self.open.retain(|open| open.closed.is_none());
    }

    /// Leaves the day out where a consultation covers it, and decides what those stop that began on it.
    fn count_day(&mut self) {
        let day = self.day;
        let sending = self.clock.reading.leaves_out_sending();
        if sending {
            self.begin_stops(day - 1);
        }
        // Where the day of an answer counts, only what is unanswered covers the day.
        let awaited = !self.clock.reading.leaves_out_answer();
        self.leave_out(day - 1, awaited, |fold, i| {
            let covers = |open: &Consultation| {
                let stop = fold.stop(open, day);
                open.clocks & 1 << i != 0 && stop.first <= day && day <= stop.last
            };
            fold.open.iter().any(covers).then_some(day)
        });
        if !sending {
            self.begin_stops(day);
        }
    }

    /// Decides which clocks the consultations of the day stop: those that have days left at the end of `day`, or wait.
    fn begin_stops(&mut self, day: i32) {
        for i in 0..self.open.len() {
            let Some(open) = self.open.get(i).copied().filter(|open| open.from == self.day) else { continue };
            let has_days = |reply: &Reply, run: &Run| run.waits != 0 || self.used(reply, run, day) < reply.days + run.extended;
            let stops = self.runs().filter(|(_, reply, run)| reply.causes & open.cause.bit() != 0 && has_days(reply, run));
            let clocks = stops.fold(0, |bits, (i, ..)| bits | 1 << i);
            self.watch.effect(open.event, if clocks == 0 { Effect::Void } else { Effect::Pause });
            if let Some(open) = self.open.get_mut(i) {
                open.clocks = clocks;
            }
        }
    }

    /// The days a consultation leaves out, as far as they are known on a day.
    pub(super) fn stop(&self, open: &Consultation, day: i32) -> Stop {
        let reading = self.clock.reading;
        let first = open.from + i32::from(!reading.leaves_out_sending());
        let last = match open.closed {
            Some((closed, _)) => closed - i32::from(!reading.leaves_out_answer()),
            None => day,
        };
        Stop { cause: open.cause, event: open.event, first, last: open.end.map_or(last, |end| last.min(end)), clocks: open.clocks }
    }
}
