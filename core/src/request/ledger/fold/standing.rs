//! How it stands at the end of a day.

use super::{Awaited, Figure, Fold, Pending, Reasons, Refusal, Run, Watch};
use crate::{
    form::ledger::BreachKind,
    request::ledger::{state::LedgerState, words::LedgerStatus},
};

impl<W: Watch> Fold<'_, W> {
    /// The state at the end of a day, after which nothing more is taken in.
    pub(in super::super) fn state(&mut self, on: Option<i32>) -> Result<LedgerState<i32>, Refusal> {
        let Some(received) = self.received else { return Err(Refusal::NothingReceived) };
        let on = on.unwrap_or(self.day);
        if on < self.day {
            return Err(Refusal::TooEarly);
        }
        // Of what is closed nothing counts any more, so that no later day need be arranged.
        let counted_to = self.closed.map_or(on, |(day, _)| day);
        if self.tables.is_workday(counted_to).is_err() {
            return Err(Refusal::OutsideCalendar { day: on });
        }
        self.advance(counted_to.max(self.day));
        self.finish_day();
        let on = self.closed.map_or(on, |(day, _)| day);
        for i in 0..self.open.len() {
            if let Some(open) = self.open.get(i).copied() {
                self.tell_stop(&open, on);
            }
        }
        if self.closed.is_none() {
            self.each_run(|fold, i, reply, run| {
                if let Some(due) = fold.ran_out(&reply, &run, on) {
                    fold.breach(BreachKind::ReplyOverdue, None, Some(i), Some(due));
                }
                run
            });
        }
        // As if the answers came on the day looked at.
        let answered = |run: &Run| Run { skipped: run.skipped - run.awaited, ..*run };
        let dues = [0, 1].map(|i| {
            let (reply, run) = (self.clock.replies.get(i)?, self.runs.get(i).filter(|_| i < self.clock.count)?);
            if run.waits == 0 { self.due(reply, &answered(run)) } else { None }
        });
        // The earlier due day answers; a clock without one only if there is no other.
        let answering = self.runs().min_by_key(|(i, _, run)| (run.waits != 0, dues.get(*i).copied().flatten().unwrap_or(i32::MAX)));
        let Some((clock, reply, run)) = answering else { return Err(Refusal::NothingReceived) };
        let due = dues.get(clock).copied().flatten();
        let ends = self.pause_ends(clock, on).filter(|_| self.used(reply, run, on) < reply.days + run.extended);
        let status = match due {
            _ if self.closed.is_some() => LedgerStatus::Closed,
            _ if run.waits != 0 => LedgerStatus::Stopped,
            _ if ends.is_some() => LedgerStatus::Paused,
            Some(due) if due < on => LedgerStatus::Overdue,
            Some(due) if due == on => LedgerStatus::DueToday,
            _ => LedgerStatus::Running,
        };
        let after = on.max(run.start);
        let paused = |end: i32| Run { skipped: run.skipped + self.stretch(reply, run, after, end.max(after)), ..*run };
        let latest = ends.flatten().and_then(|end| self.due(reply, &paused(end)));
        let runs_on = matches!(status, LedgerStatus::Running | LedgerStatus::DueToday | LedgerStatus::Paused);
        Ok(LedgerState {
            on,
            received,
            status,
            closed_by: self.closed.map(|(_, how)| how),
            clock,
            start: run.begun,
            extended_by: run.extended,
            used: self.used(reply, run, if run.waits == 0 { on } else { run.stopped - 1 }),
            left: due.map(|due| self.upto(reply.calendar_days, due) - self.upto(reply.calendar_days, on)),
            due,
            due_latest: latest.filter(|_| status == LedgerStatus::Paused),
            latest_lawful: self.due_extended(reply, &answered(run), reply.cap).filter(|_| runs_on),
            breaches: self.breaches,
            breach_kinds: self.breach_kinds,
            dues,
            waits: run.waits != 0,
        })
    }

    /// Whether a pause stops a clock at the end of a day, and when all of them end at the latest, if that is known.
    fn pause_ends(&self, clock: usize, on: i32) -> Option<Option<i32>> {
        let mut stops = self.open.iter().filter(|open| open.clocks & 1 << clock != 0 && open.last().is_none_or(|end| end >= on)).peekable();
        stops.peek()?;
        Some(stops.try_fold(on, |latest, open| Some(latest.max(open.end?))))
    }

    /// The figures of each clock, for the engine of terms.
    pub(in super::super) fn figures(&self) -> Vec<Figure> {
        let delay = |run: &Run| Some(run.delay).filter(|delay| *delay != i32::MIN);
        self.runs()
            .map(|(_, _, run)| Figure { begun: run.begun, extended: run.extended, delay: delay(run), waits: run.waits != 0 })
            .collect()
    }

    /// What is pending, for any clock.
    pub(in super::super) fn pending(&self, state: &LedgerState<i32>) -> Pending {
        let open = self.open.iter().filter(|open| open.closed.is_none());
        let may_tell = self.runs().filter(|(_, _, run)| run.approved.is_some() && run.waits == 0);
        let dues = may_tell.filter_map(|(i, ..)| state.dues.get(i).copied()).filter(|due| due.is_none_or(|due| due >= state.on));
        let tell_by = dues.min_by_key(|due| due.unwrap_or(i32::MAX));
        Pending {
            open: open.map(|open| Awaited { event: open.event, cause: open.cause, reached: open.reached, end: open.end }).collect(),
            supplements: self.supplements,
            supplement: self.supplement,
            reasons_asked: self.reasons == Reasons::Asked,
            fee: self.fee.map(|fee| (fee.reached, fee.end)),
            waits: self.runs().fold(0, |bits, (_, _, run)| bits | run.waits),
            tell_by,
        }
    }
}
