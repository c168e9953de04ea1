//! Ledger (台账): how a request stands after the events of its file. The definition; [`request::ledger`](../../request/ledger/index.html)
//! computes.
//!
//! What an event may do is mechanism and stands in code; what the law calls it, where it says so, which events stop or restart the clock
//! and which are breaches is law and stands in the rulebook.

use crate::{
    law::{Citation, RuleId},
    text::Text,
};

names! {
    /// What may happen to a request. The order is the one in which events of one day are taken.
    ///
    /// ```
    /// use gongkai::form::ledger::EventKind;
    /// assert!(EventKind::Received < EventKind::Replied);
    /// assert_eq!(EventKind::ThirdPartyAsked.as_str(), "third_party_asked");
    /// ```
    #[non_exhaustive]
    EventKind {
        /// The request is received (收到申请).
        Received = "received",
        /// What another office or agency took in reaches the office that handles requests (转交公开工作机构).
        PassedOn = "passed_on",
        /// The applicant is told to correct the request (告知补正).
        SupplementAsked = "supplement_asked",
        /// The corrected request is received (收到补正).
        SupplementReceived = "supplement_received",
        /// The applicant did not correct it in time (逾期未补正).
        SupplementMissed = "supplement_missed",
        /// The applicant is asked for reasons: number or frequency beyond reason (要求说明理由).
        ReasonsAsked = "reasons_asked",
        /// The applicant gives reasons that hold.
        ReasonsGiven = "reasons_given",
        /// The applicant gives none, or none that hold.
        ReasonsRefused = "reasons_refused",
        /// A fee notice is sent (收费通知).
        FeeNoticed = "fee_noticed",
        /// The applicant receives the fee notice.
        FeeNoticeReached = "fee_notice_reached",
        /// The fee is paid (缴费).
        FeePaid = "fee_paid",
        /// The fee was not paid in time.
        FeeUnpaid = "fee_unpaid",
        /// A letter asks a third party for its opinion (征求第三方意见).
        ThirdPartyAsked = "third_party_asked",
        /// The third party receives the letter.
        ThirdPartyReached = "third_party_reached",
        /// The third party's opinion arrives.
        ThirdPartyAnswered = "third_party_answered",
        /// The third party gave no opinion in time.
        ThirdPartySilent = "third_party_silent",
        /// A letter asks an agency that made the information jointly (共同制作机关).
        CoMakerAsked = "co_maker_asked",
        /// The co-maker receives the letter.
        CoMakerReached = "co_maker_reached",
        /// The co-maker's opinion arrives.
        CoMakerAnswered = "co_maker_answered",
        /// The co-maker gave no opinion in time.
        CoMakerSilent = "co_maker_silent",
        /// A letter asks another agency (其他机关).
        AgencyAsked = "agency_asked",
        /// The other agency's answer arrives.
        AgencyAnswered = "agency_answered",
        /// The term is suspended: force majeure or another cause (中止).
        Suspended = "suspended",
        /// The term runs again (恢复).
        Resumed = "resumed",
        /// An extension is approved (批准延长).
        ExtensionApproved = "extension_approved",
        /// The applicant is told of the extension (告知延长).
        ExtensionTold = "extension_told",
        /// The applicant is told of a reasonable delay: many requests with good reason (延迟答复).
        DelayTold = "delay_told",
        /// The reply comes back undelivered (答复被退回).
        ReplyReturned = "reply_returned",
        /// The request is answered (答复).
        Replied = "replied",
        /// The reply that came back is served again (重新送达).
        ServedAgain = "served_again",
        /// The applicant withdraws the request (撤回).
        Withdrawn = "withdrawn",
        /// The agency corrects its reply (更正答复).
        ReplyCorrected = "reply_corrected",
        /// The applicant seeks reconsideration or sues.
        RemedySought = "remedy_sought",
    }
}

names! {
    /// An unlawful event, or the lack of a lawful one.
    #[non_exhaustive]
    BreachKind {
        /// The correction notice came after its time.
        SupplementNoticeLate = "supplement_notice_late",
        /// A correction was asked for more than once.
        SecondSupplementNotice = "second_supplement_notice",
        /// The correction came after the time given, without good reason.
        CorrectionLate = "correction_late",
        /// The request was taken as abandoned before the time for the correction was over.
        AbandonedEarly = "abandoned_early",
        /// A fee was asked for although the law does not provide for it.
        FeeWithoutGround = "fee_without_ground",
        /// The fee notice was sent when the reply term was over.
        FeeNoticeLate = "fee_notice_late",
        /// The fee was paid after its time.
        PaymentLate = "payment_late",
        /// The request was taken as abandoned before the time for payment was over.
        UnpaidEarly = "unpaid_early",
        /// The third party's opinion came after its time.
        ThirdPartyLate = "third_party_late",
        /// A third party was taken as silent before its time was over.
        ThirdPartySilenceEarly = "third_party_silence_early",
        /// The co-maker's opinion came after its time.
        CoMakerLate = "co_maker_late",
        /// A co-maker was taken as silent before its time was over.
        CoMakerSilenceEarly = "co_maker_silence_early",
        /// The term was suspended for no cause that the law knows.
        SuspensionWithoutGround = "suspension_without_ground",
        /// The extension was approved when the term was over.
        ExtensionApprovedLate = "extension_approved_late",
        /// More was approved than the law allows.
        ExtensionBeyondCap = "extension_beyond_cap",
        /// The applicant was told of an extension that nobody had approved.
        ExtensionUnapproved = "extension_unapproved",
        /// The applicant was told of the extension when the term was over.
        ExtensionToldLate = "extension_told_late",
        /// A delay was set without reasons asked for and given.
        DelayWithoutReasons = "delay_without_reasons",
        /// The delay was set when the term was over.
        DelayToldLate = "delay_told_late",
        /// The reply came after the term.
        ReplyLate = "reply_late",
        /// There is no reply, and the term is over.
        ReplyOverdue = "reply_overdue",
        /// A remedy was sought before there was a reply and before the term was over.
        RemedyEarly = "remedy_early",
    }
}

names! {
    /// What somebody has to do next.
    #[non_exhaustive]
    DutyKind {
        /// Answer the request.
        Reply = "reply",
        /// Tell the applicant what to correct, if the request is unclear.
        SupplementNotice = "supplement_notice",
        /// Tell the applicant of the extension approved.
        TellExtension = "tell_extension",
        /// Correct the request.
        Correct = "correct",
        /// Close the file of a request that was not corrected.
        CloseUncorrected = "close_uncorrected",
        /// Pay the fee.
        Pay = "pay",
        /// Close the file of a request whose fee was not paid.
        CloseUnpaid = "close_unpaid",
        /// Give reasons for the number or frequency of requests.
        GiveReasons = "give_reasons",
        /// Give an opinion as a third party.
        ThirdPartyOpinion = "third_party_opinion",
        /// Give an opinion as a co-maker.
        CoMakerOpinion = "co_maker_opinion",
        /// Answer as another agency.
        AgencyOpinion = "agency_opinion",
        /// Take the request up again when the cause of the suspension is over.
        Resume = "resume",
    }
}

names! {
    /// Whose event, breach or duty it is.
    Side {
        /// The agency that was asked (行政机关).
        Agency = "agency" ("行政机关", "the agency"),
        /// The applicant (申请人).
        Applicant = "applicant" ("申请人", "the applicant"),
        /// A third party (第三方).
        ThirdParty = "third_party" ("第三方", "the third party"),
        /// An agency that made the information jointly (共同制作机关).
        CoMaker = "co_maker" ("共同制作机关", "the co-maker"),
        /// Another agency (其他机关).
        OtherAgency = "other_agency" ("其他机关", "the other agency"),
    }
}

names! {
    /// Whose fault it is that a reply came back.
    AtFault {
        /// The applicant's: a wrong address, a move that was not told, a refusal to sign.
        Applicant = "applicant" ("申请人的原因，如所留地址有误、拒收", "the applicant's, such as a wrong address or a refusal to sign"),
        /// The agency's: a name or address miswritten.
        Agency = "agency" ("行政机关的原因，如写错地址", "the agency's, such as a miswritten address"),
    }
}

impl EventKind {
    /// Whether it begins a time that may be left out of the term.
    pub const fn may_stop(self) -> bool {
        matches!(self, Self::ThirdPartyAsked | Self::CoMakerAsked | Self::AgencyAsked | Self::Suspended)
    }

    /// Whether it may start the term anew.
    pub const fn may_restart(self) -> bool {
        matches!(self, Self::SupplementReceived | Self::FeePaid)
    }
}

/// What a rulebook says of one kind of event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventRule {
    /// The kind.
    pub kind: EventKind,
    /// In words.
    pub name: Text,
    /// What it means in law, such as that silence is consent.
    pub says: Option<Text>,
    /// The cause under `pauses` of the reply term that it is.
    pub stops: Option<String>,
    /// The clause under `restarts` of the reply term that it is.
    pub restarts: Option<String>,
    /// Whether it sets a day of its own for the reply.
    pub delays: bool,
    /// By whose fault it leaves the reply as given.
    pub stands: Vec<AtFault>,
    /// Where that stands; the rule's own citation if `None`.
    pub cite: Option<Citation>,
}

/// What a rulebook says of one kind of breach: that it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BreachRule {
    /// The kind.
    pub kind: BreachKind,
    /// In words.
    pub name: Text,
    /// Whose breach it is.
    pub by: Side,
    /// The rule that is broken; that of the limit where there is one, the rule's own citation otherwise.
    pub cite: Option<Citation>,
}

/// What a rulebook says of one kind of duty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DutyRule {
    /// The kind.
    pub kind: DutyKind,
    /// In words.
    pub name: Text,
    /// Whose duty it is.
    pub by: Side,
    /// Where it stands; that of its limit where there is one, the rule's own citation otherwise.
    pub cite: Option<Citation>,
}

/// The rules from which a ledger takes its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Terms {
    /// The term of the reply, with what stops, restarts and extends it.
    pub reply: RuleId,
    /// The term of the correction notice.
    pub supplement: RuleId,
    /// The term of a third party's opinion.
    pub third_party: RuleId,
    /// The term of a co-maker's opinion.
    pub co_maker: RuleId,
    /// The term of payment.
    pub payment: RuleId,
}

impl Terms {
    /// Each of them.
    pub fn all(&self) -> impl Iterator<Item = &RuleId> {
        [&self.reply, &self.supplement, &self.third_party, &self.co_maker, &self.payment].into_iter()
    }
}

/// The rules of a ledger: the events of a request, the breaches and the duties that a law knows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerRules {
    /// Where the figures stand.
    pub terms: Terms,
    /// Every kind of event once, in the order of [`EventKind`].
    pub events: Vec<EventRule>,
    /// What is a breach under this law. A kind that is not listed is lawful.
    pub breaches: Vec<BreachRule>,
    /// Every kind of duty once, in the order of [`DutyKind`].
    pub duties: Vec<DutyRule>,
}

impl LedgerRules {
    /// What is said of a kind of event.
    pub fn event(&self, kind: EventKind) -> Option<&EventRule> {
        self.events.iter().find(|rule| rule.kind == kind)
    }

    /// What is said of a kind of breach, if it is one under this law.
    pub fn breach(&self, kind: BreachKind) -> Option<&BreachRule> {
        self.breaches.iter().find(|rule| rule.kind == kind)
    }

    /// What is said of a kind of duty.
    pub fn duty(&self, kind: DutyKind) -> Option<&DutyRule> {
        self.duties.iter().find(|rule| rule.kind == kind)
    }
}
