//! What each event does to the clocks.

use super::{Consultation, Fee, Fold, Letter, Reasons, Run, Skipped, Watch};
use crate::{
    form::ledger::{BreachKind, EventKind},
    request::ledger::{
        clock::{Cause, Reply, waits},
        event::LedgerEntry,
        words::{Closing, Effect, Service},
    },
};

impl<W: Watch> Fold<'_, W> {
    /// Notes a breach; `last` is the last day that was lawful, or, of what came too early, the day up to which was counted.
    pub(super) fn breach(&mut self, kind: BreachKind, event: Option<usize>, clock: Option<usize>, last: Option<i32>) -> bool {
        let is_breach = self.clock.is_breach(kind);
        if is_breach {
            self.breaches += 1;
            self.breach_kinds |= 1 << kind as u32;
            self.watch.breach(kind, event, clock, last);
        }
        is_breach
    }

    pub(super) fn apply(&mut self, event: usize, entry: &LedgerEntry) {
        use EventKind as E;
        let effect = match entry.kind {
            E::Received => Some(self.receive(entry.day)),
            E::PassedOn if self.clock.starts_on_passing(entry) => Some(self.receive(entry.day)),
            E::PassedOn => Some(Effect::Record),
            E::SupplementAsked => Some(self.ask_supplement(event, entry)),
            E::SupplementReceived => Some(self.receive_supplement(event, entry)),
            E::SupplementMissed => Some(self.miss_supplement(event, entry)),
            E::ReasonsAsked => Some(self.reasons(Reasons::Asked)),
            E::ReasonsGiven => Some(self.reasons(Reasons::Given)),
            E::ReasonsRefused => Some(self.reasons(Reasons::Refused)),
            E::FeeNoticed => Some(self.notice_fee(event, entry.day)),
            E::FeeNoticeReached => Some(self.reach_fee_notice(entry.day)),
            E::FeePaid => Some(self.pay(event, entry.day)),
            E::FeeUnpaid => Some(self.miss_payment(event, entry.day)),
            E::ThirdPartyAsked => self.consult(event, entry, Cause::ThirdParty),
            E::CoMakerAsked => self.consult(event, entry, Cause::CoMaker),
            E::AgencyAsked => self.consult(event, entry, Cause::Agency),
            E::Suspended => {
                if self.runs().all(|(_, reply, _)| reply.causes & Cause::Suspension.bit() == 0) {
                    self.breach(BreachKind::SuspensionWithoutGround, Some(event), None, None);
                }
                self.consult(event, entry, Cause::Suspension)
            }
            E::ThirdPartyReached => Some(self.reach(entry, Cause::ThirdParty)),
            E::CoMakerReached => Some(self.reach(entry, Cause::CoMaker)),
            E::ThirdPartyAnswered => self.answer(event, entry, Cause::ThirdParty, Some(BreachKind::ThirdPartyLate)),
            E::CoMakerAnswered => self.answer(event, entry, Cause::CoMaker, Some(BreachKind::CoMakerLate)),
            E::AgencyAnswered => self.answer(event, entry, Cause::Agency, None),
            E::Resumed => self.answer(event, entry, Cause::Suspension, None),
            E::ThirdPartySilent => self.silence(event, entry, Cause::ThirdParty, BreachKind::ThirdPartySilenceEarly),
            E::CoMakerSilent => self.silence(event, entry, Cause::CoMaker, BreachKind::CoMakerSilenceEarly),
            E::ExtensionApproved => Some(self.approve_extension(event, entry)),
            E::ExtensionTold => Some(self.tell_extension(event, entry.day)),
            E::DelayTold => Some(self.tell_delay(event, entry)),
            E::Replied | E::ServedAgain => Some(self.reply(event, entry)),
            E::ReplyReturned => Some(self.take_back(entry)),
            E::Withdrawn => Some(self.close(entry.day, Closing::Withdrawn)),
            E::ReplyCorrected => Some(Effect::Record),
            E::RemedySought => {
                let early = self.closed.is_none() && !self.runs().any(|(_, reply, run)| self.ran_out(reply, run, entry.day).is_some());
                Some(if early && self.breach(BreachKind::RemedyEarly, Some(event), None, Some(entry.day)) {
                    Effect::Void
                } else {
                    Effect::Record
                })
            }
            // Not possible, so never applied.
            _ => None,
        };
        if let Some(effect) = effect {
            self.watch.effect(event, effect);
        }
    }

    fn receive(&mut self, day: i32) -> Effect {
        self.received = Some(day);
        self.each_run(|fold, _, reply, run| fold.restart(&reply, run, day, u8::MAX));
        Effect::Start
    }

    fn close(&mut self, day: i32, how: Closing) -> Effect {
        self.closed = Some((day, how));
        for open in &mut self.open {
            open.over.get_or_insert(day);
        }
        Effect::Close
    }

    fn reply(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        // What was signed for does not come back.
        self.letter = if entry.served == Some(Service::Direct) { Letter::None } else { Letter::Sent };
        if self.closed.is_some() {
            return Effect::Record;
        }
        self.each_run(|fold, i, reply, run| {
            if let Some(due) = fold.ran_out(&reply, &run, entry.day) {
                fold.breach(BreachKind::ReplyLate, Some(event), Some(i), Some(due));
            }
            run
        });
        self.close(entry.day, Closing::Replied)
    }

    /// The reply came back: it stands, or there was none.
    fn take_back(&mut self, entry: &LedgerEntry) -> Effect {
        self.letter = Letter::Returned;
        if self.clock.reply_stands(entry) {
            return Effect::Record;
        }
        self.closed = None;
        self.each_run(|_, _, _, run| Run { awaited: Skipped::default(), ..run });
        Effect::Reopen
    }

    fn waits(&self, what: u8) -> bool {
        self.runs().any(|(_, _, run)| run.waits & what != 0)
    }

    fn ask_supplement(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        let passed = || self.end(self.clock.supplement?, self.received?).filter(|end| entry.day > *end);
        let kind = if self.supplements > 0 {
            Some((BreachKind::SecondSupplementNotice, None))
        } else {
            passed().map(|end| (BreachKind::SupplementNoticeLate, Some(end)))
        };
        let is_breach = kind.is_some_and(|(kind, last)| self.breach(kind, Some(event), None, last));
        self.supplements += 1;
        if is_breach {
            self.supplement.get_or_insert(entry.until);
            return Effect::Void;
        }
        self.supplement = Some(entry.until);
        self.wait(waits::CORRECTION, |_, _, _| true)
    }

    /// Stops the clocks that know how to start anew, where `lawful` holds.
    fn wait(&mut self, what: u8, mut lawful: impl FnMut(&mut Self, usize, (&Reply, &Run)) -> bool) -> Effect {
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            if reply.restarts & what == 0 || !lawful(fold, i, (&reply, &run)) {
                return run;
            }
            effect = Effect::Wait;
            let stopped = if run.waits == 0 { fold.day } else { run.stopped };
            Run { waits: run.waits | what, stopped, ..run }
        });
        effect
    }

    /// Starts the clocks anew that waited.
    fn start_anew(&mut self, what: u8, day: i32) -> Effect {
        let mut effect = Effect::Record;
        self.each_run(|fold, _, reply, run| {
            if run.waits & what == 0 {
                return run;
            }
            effect = Effect::Restart;
            fold.restart(&reply, run, day, what)
        });
        effect
    }

    fn receive_supplement(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        let is_late = self.supplement.flatten().is_some_and(|until| entry.day > until);
        let counts = self.waits(waits::CORRECTION) && is_late && entry.excused == Some(false);
        if counts && self.breach(BreachKind::CorrectionLate, Some(event), None, None) {
            return Effect::Void;
        }
        self.supplement = None;
        self.start_anew(waits::CORRECTION, entry.day)
    }

    fn miss_supplement(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        if !self.waits(waits::CORRECTION) {
            self.supplement = None;
            return Effect::Void;
        }
        let is_early = self.supplement.flatten().is_some_and(|until| entry.day <= until);
        if is_early && self.breach(BreachKind::AbandonedEarly, Some(event), None, None) {
            return Effect::Void;
        }
        self.supplement = None;
        self.close(entry.day, Closing::Uncorrected)
    }

    pub(super) fn reasons(&mut self, reasons: Reasons) -> Effect {
        self.reasons = reasons;
        Effect::Record
    }

    fn notice_fee(&mut self, event: usize, day: i32) -> Effect {
        if self.runs().all(|(_, reply, _)| reply.restarts & waits::PAYMENT == 0) {
            self.breach(BreachKind::FeeWithoutGround, Some(event), None, None);
        }
        self.fee = Some(Fee { reached: None, end: None });
        self.wait(waits::PAYMENT, |fold, i, (reply, run)| {
            !fold.ran_out(reply, run, day).is_some_and(|due| fold.breach(BreachKind::FeeNoticeLate, Some(event), Some(i), Some(due)))
        })
    }

    fn reach_fee_notice(&mut self, day: i32) -> Effect {
        let end = self.clock.payment.and_then(|times| self.end(times, day));
        self.fee = Some(Fee { reached: Some(day), end });
        Effect::Record
    }

    fn pay(&mut self, event: usize, day: i32) -> Effect {
        let passed = self.fee.and_then(|fee| fee.end).filter(|end| day > *end);
        if self.waits(waits::PAYMENT) && passed.is_some() && self.breach(BreachKind::PaymentLate, Some(event), None, passed) {
            return Effect::Void;
        }
        self.fee = None;
        self.start_anew(waits::PAYMENT, day)
    }

    fn miss_payment(&mut self, event: usize, day: i32) -> Effect {
        if !self.waits(waits::PAYMENT) {
            self.fee = None;
            return Effect::Void;
        }
        let is_early = self.fee.and_then(|fee| fee.end).is_some_and(|end| day <= end);
        if is_early && self.breach(BreachKind::UnpaidEarly, Some(event), None, Some(day)) {
            return Effect::Void;
        }
        self.fee = None;
        self.close(day, Closing::Unpaid)
    }

    /// Begins a consultation. What it stops is known at the end of the day only.
    fn consult(&mut self, event: usize, entry: &LedgerEntry, cause: Cause) -> Option<Effect> {
        self.open.push(Consultation {
            cause,
            who: entry.who,
            from: entry.day,
            end: None,
            reached: None,
            clocks: 0,
            event,
            closed: None,
            over: None,
        });
        None
    }

    fn consulted(&mut self, entry: &LedgerEntry, cause: Cause) -> Option<&mut Consultation> {
        self.open.iter_mut().find(|open| open.cause == cause && open.who == entry.who && open.closed.is_none())
    }

    fn reach(&mut self, entry: &LedgerEntry, cause: Cause) -> Effect {
        let end = self.clock.times_of(cause).and_then(|times| self.end(times, entry.day));
        if let Some(open) = self.consulted(entry, cause) {
            (open.reached, open.end) = (Some(entry.day), end);
        }
        Effect::Record
    }

    /// Ends a consultation on a day; one that began on the same day has its effect at the end of the day.
    fn answer(&mut self, event: usize, entry: &LedgerEntry, cause: Cause, late: Option<BreachKind>) -> Option<Effect> {
        let open = self.consulted(entry, cause)?;
        if let Some(end) = open.end.filter(|end| entry.day > *end) {
            if let Some(late) = late {
                self.breach(late, Some(event), None, Some(end));
            }
            return Some(self.end_by_time(entry, cause));
        }
        open.closed = Some((entry.day, event));
        let effect = if open.clocks == 0 { Effect::Record } else { Effect::Resume };
        (open.from < entry.day).then_some(effect)
    }

    fn silence(&mut self, event: usize, entry: &LedgerEntry, cause: Cause, early: BreachKind) -> Option<Effect> {
        let end = self.consulted(entry, cause)?.end;
        match end {
            Some(end) if entry.day > end => Some(self.end_by_time(entry, cause)),
            Some(_) if self.breach(early, Some(event), None, Some(entry.day)) => Some(Effect::Void),
            _ => self.answer(event, entry, cause, None),
        }
    }

    /// Takes a consultation off whose time has run out: it stops nothing any more.
    fn end_by_time(&mut self, entry: &LedgerEntry, cause: Cause) -> Effect {
        let is_it = |open: &Consultation| open.cause == cause && open.who == entry.who && open.closed.is_none();
        if let Some(open) = self.open.iter().position(is_it).map(|i| self.open.remove(i)) {
            self.tell_stop(&open, entry.day);
        }
        Effect::Record
    }

    fn approve_extension(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        let days = i32::try_from(entry.days).unwrap_or(i32::MAX);
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            let passed = fold.ran_out(&reply, &run, entry.day);
            if passed.is_some() && fold.breach(BreachKind::ExtensionApprovedLate, Some(event), Some(i), passed) {
                return run;
            }
            if days > reply.cap - run.extended {
                fold.breach(BreachKind::ExtensionBeyondCap, Some(event), Some(i), None);
            }
            effect = Effect::Record;
            Run { approved: Some(days), ..run }
        });
        effect
    }

    fn tell_extension(&mut self, event: usize, day: i32) -> Effect {
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            let told = Run { approved: None, ..run };
            let passed = fold.ran_out(&reply, &run, day);
            if run.waits != 0 || passed.is_some() && fold.breach(BreachKind::ExtensionToldLate, Some(event), Some(i), passed) {
                return told;
            }
            let Some(days) = run.approved else {
                fold.breach(BreachKind::ExtensionUnapproved, Some(event), Some(i), None);
                return told;
            };
            let extended = run.extended + days.min(reply.cap - run.extended);
            if extended > run.extended {
                effect = Effect::Extend;
            }
            Run { extended, ..told }
        });
        effect
    }

    fn tell_delay(&mut self, event: usize, entry: &LedgerEntry) -> Effect {
        if self.reasons != Reasons::Given && self.breach(BreachKind::DelayWithoutReasons, Some(event), None, None) {
            return Effect::Void;
        }
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            let passed = fold.ran_out(&reply, &run, entry.day);
            let takes_delays = fold.clock.delays && run.waits == 0;
            if !takes_delays || passed.is_some() && fold.breach(BreachKind::DelayToldLate, Some(event), Some(i), passed) {
                return run;
            }
            effect = Effect::Delay;
            Run { delay: run.delay.max(entry.until.unwrap_or(i32::MIN)), ..run }
        });
        effect
    }
}
