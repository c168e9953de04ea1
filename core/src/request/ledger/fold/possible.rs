//! What can have happened: an event that cannot is refused.

use super::{Fold, Letter, Reasons, Watch};
use crate::{
    form::ledger::EventKind,
    request::ledger::{clock::Cause, words::Closing},
};

impl<W: Watch> Fold<'_, W> {
    /// Every kind of event that is possible now, as bits.
    pub(super) fn possible(&self) -> u64 {
        EventKind::ALL.iter().filter(|kind| self.is_possible(**kind, None)).fold(0, |bits, kind| bits | 1 << *kind as u32)
    }

    /// Whether an event of a kind is possible: of somebody, or of anybody.
    pub(super) fn is_possible(&self, kind: EventKind, who: Option<u32>) -> bool {
        use EventKind as E;
        if self.received.is_none() {
            return kind == E::Received;
        }
        let is_open = self.closed.is_none();
        let mut of = self.open.iter().filter(|open| open.closed.is_none() && who.is_none_or(|who| open.who == who));
        match kind {
            E::Received => false,
            E::ThirdPartyReached => of.any(|open| open.cause == Cause::ThirdParty && open.reached.is_none()),
            E::CoMakerReached => of.any(|open| open.cause == Cause::CoMaker && open.reached.is_none()),
            E::ThirdPartyAnswered | E::ThirdPartySilent => of.any(|open| open.cause == Cause::ThirdParty),
            E::CoMakerAnswered | E::CoMakerSilent => of.any(|open| open.cause == Cause::CoMaker),
            E::AgencyAnswered => of.any(|open| open.cause == Cause::Agency),
            E::Resumed => of.any(|open| open.cause == Cause::Suspension),
            E::FeeNoticeReached => self.fee.is_some_and(|fee| fee.reached.is_none()),
            E::ReplyCorrected => matches!(self.closed, Some((_, Closing::Replied))),
            E::RemedySought => true,
            E::ReplyReturned => self.letter == Letter::Sent,
            E::ServedAgain => self.letter == Letter::Returned && matches!(self.closed, None | Some((_, Closing::Replied))),
            _ if !is_open => false,
            E::ThirdPartyAsked => who.is_none() || !of.any(|open| open.cause == Cause::ThirdParty),
            E::CoMakerAsked => who.is_none() || !of.any(|open| open.cause == Cause::CoMaker),
            E::AgencyAsked => who.is_none() || !of.any(|open| open.cause == Cause::Agency),
            E::Suspended => !of.any(|open| open.cause == Cause::Suspension),
            E::PassedOn => !self.is_handled,
            E::SupplementReceived | E::SupplementMissed => self.supplement.is_some(),
            E::ReasonsAsked => self.reasons != Reasons::Asked,
            E::ReasonsGiven | E::ReasonsRefused => self.reasons == Reasons::Asked,
            E::FeeNoticed => self.fee.is_none(),
            E::FeePaid | E::FeeUnpaid => self.fee.is_some(),
            E::SupplementAsked | E::ExtensionApproved | E::ExtensionTold | E::DelayTold | E::Replied | E::Withdrawn => true,
            // What the list may gain is not possible until its effect is written.
            _ => false,
        }
    }
}
