//! Closed lists of what stands in events and in accounts; answers name them.

use crate::names;

names! {
    /// Who took a request in before it reached the office that handles it.
    Taker {
        /// Another office or person of the same agency.
        OtherOffice = "other_office" ("本机关的其他机构或者个人", "another office or person of the same agency"),
        /// Another agency.
        OtherAgency = "other_agency" ("其他机关", "another agency"),
    }
}

names! {
    /// What a third party or another agency thinks of disclosure.
    Opinion {
        /// It agrees.
        Agrees = "agrees" ("同意公开", "agrees to disclosure"),
        /// It objects.
        Objects = "objects" ("不同意公开", "objects"),
        /// It objects with good reasons (合理理由).
        ObjectsWithReasons = "objects_with_reasons" ("不同意公开且有合理理由", "objects with good reasons"),
    }
}

names! {
    /// How a reply was delivered.
    Service {
        /// By post: the day of posting counts (交邮之日).
        Post = "post" ("邮寄", "by post"),
        /// Directly or through another agency: the day it is signed for counts (签收之日).
        Direct = "direct" ("直接或者委托送达", "directly or through another agency"),
    }
}

names! {
    /// Which remedy was sought.
    Remedy {
        /// Administrative reconsideration (行政复议).
        Reconsideration = "reconsideration" ("行政复议", "reconsideration"),
        /// Litigation (行政诉讼).
        Litigation = "litigation" ("行政诉讼", "litigation"),
    }
}

names! {
    /// What a clock is doing on the day looked at.
    LedgerStatus {
        /// It counts.
        Running = "running" ("在办", "running"),
        /// This is the last day.
        DueToday = "due_today" ("今日到期", "due today"),
        /// The last day has passed.
        Overdue = "overdue" ("逾期", "overdue"),
        /// A consultation or suspension stops it.
        Paused = "paused" ("期限中止", "clock paused"),
        /// No term runs: it waits for the applicant.
        Stopped = "stopped" ("待申请人补正或缴费", "waits for the applicant"),
        /// The request is closed.
        Closed = "closed" ("已办结", "closed"),
    }
}

names! {
    /// How a request was closed.
    #[non_exhaustive]
    Closing {
        /// By a reply.
        Replied = "replied" ("已答复", "replied"),
        /// The applicant withdrew it.
        Withdrawn = "withdrawn" ("申请人撤回", "withdrawn"),
        /// It was not corrected, and is taken as abandoned.
        Uncorrected = "uncorrected" ("逾期未补正，视为放弃", "not corrected, abandoned"),
        /// The fee was not paid, and it is taken as abandoned.
        Unpaid = "unpaid" ("逾期未缴费，视为放弃", "not paid for, abandoned"),
    }
}

names! {
    /// What became of an event.
    Effect {
        /// The clock starts.
        Start = "start",
        /// The clock stops and waits for the applicant.
        Wait = "wait",
        /// The clock starts anew.
        Restart = "restart",
        /// The clock stands still.
        Pause = "pause",
        /// The clock runs again.
        Resume = "resume",
        /// The term is longer.
        Extend = "extend",
        /// The term has a day of its own.
        Delay = "delay",
        /// The request is closed.
        Close = "close",
        /// It is open again: the reply was never served.
        Reopen = "reopen",
        /// It moves no clock.
        Record = "record",
        /// It would have moved a clock, but does not.
        Void = "void",
        /// Nobody can know yet: it is on a day that no notice arranges.
        Unjudged = "unjudged",
    }
}
