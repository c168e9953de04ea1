/** What `ask` answers. Written from the type of the core (cargo run -p gongkai-tests --bin generate). */

import type { Text } from "./index.js";

export type AtFault =
  /** The applicant's: a wrong address, a move that was not told, a refusal to sign. */
  | "applicant"
  /** The agency's: a name or address miswritten. */
  | "agency";

export type Bound =
  /** Not over before then. */
  | "at_least";

export type BreachKind =
  /** The correction notice came after its time. */
  | "supplement_notice_late"
  /** A correction was asked for more than once. */
  | "second_supplement_notice"
  /** The correction came after the time given, without good reason. */
  | "correction_late"
  /** The request was taken as abandoned before the time for the correction was over. */
  | "abandoned_early"
  /** A fee was asked for although the law does not provide for it. */
  | "fee_without_ground"
  /** The fee notice was sent when the reply term was over. */
  | "fee_notice_late"
  /** The fee was paid after its time. */
  | "payment_late"
  /** The request was taken as abandoned before the time for payment was over. */
  | "unpaid_early"
  /** The third party's opinion came after its time. */
  | "third_party_late"
  /** A third party was taken as silent before its time was over. */
  | "third_party_silence_early"
  /** The co-maker's opinion came after its time. */
  | "co_maker_late"
  /** A co-maker was taken as silent before its time was over. */
  | "co_maker_silence_early"
  /** The term was suspended for no cause that the law knows. */
  | "suspension_without_ground"
  /** The extension was approved when the term was over. */
  | "extension_approved_late"
  /** More was approved than the law allows. */
  | "extension_beyond_cap"
  /** The applicant was told of an extension that nobody had approved. */
  | "extension_unapproved"
  /** The applicant was told of the extension when the term was over. */
  | "extension_told_late"
  /** A delay was set without reasons asked for and given. */
  | "delay_without_reasons"
  /** The delay was set when the term was over. */
  | "delay_told_late"
  /** The reply came after the term. */
  | "reply_late"
  /** There is no reply, and the term is over. */
  | "reply_overdue"
  /** A remedy was sought before there was a reply and before the term was over. */
  | "remedy_early";

export type CatalogChange =
  /** It is new. */
  | "addition"
  /** One or more of its elements are not what they were. */
  | "alteration"
  /** It is gone. */
  | "cancellation"
  /** Several became one. */
  | "merge"
  /** One became several. */
  | "split";

export type Channel =
  | "in_person"
  | "signed_for"
  | "ordinary_post"
  | "internet"
  | "email"
  | "fax"
  | "passed_on";

export type Closing =
  /** By a reply. */
  | "replied"
  /** The applicant withdrew it. */
  | "withdrawn"
  /** It was not corrected, and is taken as abandoned. */
  | "uncorrected"
  /** The fee was not paid, and it is taken as abandoned. */
  | "unpaid";

export type ProblemCode =
  | "bad_syntax"
  | "unknown_key"
  | "duplicate_key"
  | "missing_key"
  | "wrong_type"
  | "bad_value"
  | "bad_date"
  | "bad_instant"
  | "needs_date"
  | "needs_instant"
  | "nonexistent_time"
  | "ambiguous_time"
  | "unknown_zone"
  | "not_built"
  | "unknown_book"
  | "unknown_rule"
  | "not_in_book"
  | "not_in_force"
  | "no_figure"
  | "not_announced"
  | "out_of_range"
  | "beyond_cap"
  | "contradiction"
  | "bad_citation"
  | "gap"
  | "unreachable";

export type Completeness =
  /** All that is needed is there. */
  | "complete"
  /** Something that is needed is not there, or not usable. */
  | "incomplete";

export type Confidence =
  /** It looks like one, and may be something else. */
  | "possible"
  /** Its form is right, and nothing speaks against it. */
  | "likely"
  /** Its check characters fit, or the text itself says what it is. */
  | "certain";

export type Course =
  /** All needed steps are taken, in order. */
  | "complete"
  /** The steps so far are in order, and more are needed. */
  | "in_progress"
  /** A needed step was passed over, or one came after a later one. */
  | "irregular";

export type DaysUnit =
  /** Working days, for terms in working days. */
  | "workdays"
  /** Calendar days, for all other terms in days. */
  | "days";

export type Departs =
  /** A figure gives more time, or asks for less. */
  | "figure"
  /** The figure is no laxer, but days are counted so that it ends later. */
  | "counting"
  /** Something is to be done more rarely. */
  | "rarer"
  /** The national table decides for a ground that the local one, which stands in its place, does not know. */
  | "hidden_ground"
  /** The local table decides for a ground of its own what the national one decides for another, and otherwise. */
  | "contrary_outcome"
  /** The local table adds a ground, where the national law says that nobody may add to its own. */
  | "added_ground"
  /** An item that the national checklist requires may be left out. */
  | "dropped_item"
  /** A step that the national chain requires may be passed over. */
  | "dropped_step"
  /** Two steps stand in the opposite order. */
  | "reordered_step"
  /** Two tables are too entangled, or ask too much between them, to be compared. */
  | "not_compared";

export type DutyGroup =
  /** Past its due date. */
  | "overdue"
  /** Due on the day looked at. */
  | "today"
  /** Due soon. */
  | "next"
  /** A procedure in which a step was passed over or came too early. */
  | "irregular"
  /** A procedure that waits for its next step. */
  | "step"
  /** A period of a cadence that is over with too few acts. */
  | "lapsed"
  /** Running, due later. */
  | "later"
  /** It cannot be begun yet. */
  | "waiting"
  /** The text sets no date. */
  | "undated"
  /** Done, but late or too early. */
  | "out_of_time"
  /** Done in time. */
  | "met";

export type DutyKind =
  /** Answer the request. */
  | "reply"
  /** Tell the applicant what to correct, if the request is unclear. */
  | "supplement_notice"
  /** Tell the applicant of the extension approved. */
  | "tell_extension"
  /** Correct the request. */
  | "correct"
  /** Close the file of a request that was not corrected. */
  | "close_uncorrected"
  /** Pay the fee. */
  | "pay"
  /** Close the file of a request whose fee was not paid. */
  | "close_unpaid"
  /** Give reasons for the number or frequency of requests. */
  | "give_reasons"
  /** Give an opinion as a third party. */
  | "third_party_opinion"
  /** Give an opinion as a co-maker. */
  | "co_maker_opinion"
  /** Answer as another agency. */
  | "agency_opinion"
  /** Take the request up again when the cause of the suspension is over. */
  | "resume";

export type Effect =
  /** The clock starts. */
  | "start"
  /** The clock stops and waits for the applicant. */
  | "wait"
  /** The clock starts anew. */
  | "restart"
  /** The clock stands still. */
  | "pause"
  /** The clock runs again. */
  | "resume"
  /** The term is longer. */
  | "extend"
  /** The term has a day of its own. */
  | "delay"
  /** The request is closed. */
  | "close"
  /** It is open again: the reply was never served. */
  | "reopen"
  /** It moves no clock. */
  | "record"
  /** It would have moved a clock, but does not. */
  | "void"
  /** Nobody can know yet: it is on a day that no notice arranges. */
  | "unjudged";

export type Element =
  /** The item. */
  | "name"
  /** The kind of item, or the first level of a catalogue of two (一级事项). */
  | "kind"
  /** What is disclosed. */
  | "content"
  /** The law by which it is. */
  | "basis"
  /** By when. */
  | "time"
  /** Who discloses it. */
  | "body"
  /** Where: 政府网站, 公开查阅点. */
  | "carrier"
  /** To whom: 全社会, 特定群体. */
  | "audience"
  /** 主动 or 依申请. */
  | "manner"
  /** At which level of government. */
  | "level";

export type EventKind =
  /** The request is received (收到申请). */
  | "received"
  /** What another office or agency took in reaches the office that handles requests (转交公开工作机构). */
  | "passed_on"
  /** The applicant is told to correct the request (告知补正). */
  | "supplement_asked"
  /** The corrected request is received (收到补正). */
  | "supplement_received"
  /** The applicant did not correct it in time (逾期未补正). */
  | "supplement_missed"
  /** The applicant is asked for reasons: number or frequency beyond reason (要求说明理由). */
  | "reasons_asked"
  /** The applicant gives reasons that hold. */
  | "reasons_given"
  /** The applicant gives none, or none that hold. */
  | "reasons_refused"
  /** A fee notice is sent (收费通知). */
  | "fee_noticed"
  /** The applicant receives the fee notice. */
  | "fee_notice_reached"
  /** The fee is paid (缴费). */
  | "fee_paid"
  /** The fee was not paid in time. */
  | "fee_unpaid"
  /** A letter asks a third party for its opinion (征求第三方意见). */
  | "third_party_asked"
  /** The third party receives the letter. */
  | "third_party_reached"
  /** The third party's opinion arrives. */
  | "third_party_answered"
  /** The third party gave no opinion in time. */
  | "third_party_silent"
  /** A letter asks an agency that made the information jointly (共同制作机关). */
  | "co_maker_asked"
  /** The co-maker receives the letter. */
  | "co_maker_reached"
  /** The co-maker's opinion arrives. */
  | "co_maker_answered"
  /** The co-maker gave no opinion in time. */
  | "co_maker_silent"
  /** A letter asks another agency (其他机关). */
  | "agency_asked"
  /** The other agency's answer arrives. */
  | "agency_answered"
  /** The term is suspended: force majeure or another cause (中止). */
  | "suspended"
  /** The term runs again (恢复). */
  | "resumed"
  /** An extension is approved (批准延长). */
  | "extension_approved"
  /** The applicant is told of the extension (告知延长). */
  | "extension_told"
  /** The applicant is told of a reasonable delay: many requests with good reason (延迟答复). */
  | "delay_told"
  /** The reply comes back undelivered (答复被退回). */
  | "reply_returned"
  /** The request is answered (答复). */
  | "replied"
  /** The reply that came back is served again (重新送达). */
  | "served_again"
  /** The applicant withdraws the request (撤回). */
  | "withdrawn"
  /** The agency corrects its reply (更正答复). */
  | "reply_corrected"
  /** The applicant seeks reconsideration or sues. */
  | "remedy_sought";

export type Evidence =
  | "text"
  | "excerpt"
  | "secondary"
  | "memory"
  | "inferred";

export type Held =
  /** The parts to their total. */
  | "sum"
  /** A printed share to its count. */
  | "share"
  /** The growth to the totals of two years. */
  | "growth";

export type Kept =
  /** Every whole period has enough acts. */
  | "kept"
  /** A period has too few. */
  | "lapsed";

export type FindingKind =
  | "secrecy_mark"
  | "internal_material"
  | "work_secret"
  | "marking_withheld"
  | "marking_on_request"
  | "marking_open"
  | "marking_partial"
  | "resident_id"
  | "resident_id_15"
  | "travel_permit"
  | "passport"
  | "hong_kong_macao_id"
  | "taiwan_id"
  | "military_id"
  | "mobile"
  | "landline"
  | "bank_card"
  | "licence_plate"
  | "email"
  | "messenger_account"
  | "address"
  | "birth_date"
  | "name"
  | "credit_code"
  | "numbering_gap"
  | "numbering_repeat"
  | "unbalanced_bracket"
  | "replacement_character"
  | "doubled_paragraph"
  | "mixed_script"
  | "stray_web_text";

export type LedgerStatus =
  /** It counts. */
  | "running"
  /** This is the last day. */
  | "due_today"
  /** The last day has passed. */
  | "overdue"
  /** A consultation or suspension stops it. */
  | "paused"
  /** No term runs: it waits for the applicant. */
  | "stopped"
  /** The request is closed. */
  | "closed";

export type Opinion =
  /** It agrees. */
  | "agrees"
  /** It objects. */
  | "objects"
  /** It objects with good reasons (合理理由). */
  | "objects_with_reasons";

export type Outcome =
  /** Every sum holds. */
  | "pass"
  /** A sum does not hold. */
  | "fail"
  /** No sum is known not to hold, and not all can be judged. */
  | "cannot_judge";

export type Remedy =
  /** Administrative reconsideration (行政复议). */
  | "reconsideration"
  /** Litigation (行政诉讼). */
  | "litigation";

export type Service =
  /** By post: the day of posting counts (交邮之日). */
  | "post"
  /** Directly or through another agency: the day it is signed for counts (签收之日). */
  | "direct";

export type Side =
  /** The agency that was asked (行政机关). */
  | "agency"
  /** The applicant (申请人). */
  | "applicant"
  /** A third party (第三方). */
  | "third_party"
  /** An agency that made the information jointly (共同制作机关). */
  | "co_maker"
  /** Another agency (其他机关). */
  | "other_agency";

export type Slip =
  /** Two digits that changed places. */
  | "transposed"
  /** One digit. */
  | "digit"
  /** A digit too many or too few. */
  | "length"
  /** The figure of the cell beside it. */
  | "shifted"
  /** The figure of the whole group in one of its rows. */
  | "group"
  /** A total that was not brought up to date. */
  | "total"
  /** Nothing was written where something was. */
  | "nought";

export type Status =
  /** It has not begun. */
  | "not_started"
  /** A window that has not opened. */
  | "not_open"
  /** It is running. */
  | "running"
  /** This is its last day. */
  | "due_today"
  /** It has passed. */
  | "overdue"
  /** A minimum period that is over. */
  | "complete"
  /** Done in time. */
  | "met"
  /** Done, but late. */
  | "late"
  /** Done before the window opened, or before a minimum period was over. */
  | "too_early";

export type Taker =
  /** Another office or person of the same agency. */
  | "other_office"
  /** Another agency. */
  | "other_agency";

export type Trend =
  /** To a better grade. */
  | "up"
  /** To a worse grade. */
  | "down"
  /** It is the same. */
  | "same";

export type WhyNot =
  /** The kind of applicant is not told. */
  | "no_applicant"
  /** The kind of applicant is no column of the table. */
  | "unknown_applicant"
  /** It is closed, and the kind of reply is not told. */
  | "no_outcome"
  /** The kind of reply is no row of the table, or that of several. */
  | "unknown_outcome"
  /** What is told of it differs. */
  | "contradiction"
  /** It was closed in an earlier year, and open again in this one. */
  | "reopened"
  /** Its events cannot be followed. */
  | "untraceable"
  /** A dispute without a result, or with one and no day. */
  | "no_result"
  /** A day that cannot be read. */
  | "bad_day"
  /** A remedy of which it is not told whether it is a reconsideration or a suit. */
  | "unknown_remedy"
  /** A result that is no column of the table. */
  | "unknown_result";

/** Which rendering of which rulebook. */
export interface BookRef {
  /** Its name, such as `cn-2019`. */
  id: string;
  /** The version of this rendering of it. */
  version: string;
  /** The first 16 hexadecimal digits of the SHA-256 of its canonical JSON. */
  hash: string;
}

/** Where a figure stands: document, article, the few words that pin it down, and how well it is known. */
export interface Citation {
  /** The document's own Chinese title. */
  document: string;
  /** The document number (文号), where known. */
  number?: string;
  /** Article, paragraph and item, as written. */
  article: string;
  /** At most 40 characters, word for word. */
  quote?: string;
  /** How well it is known. */
  evidence: Evidence;
}

/** A rule that carries the answer, and the passage it stands in. */
export interface Ground extends Citation {
  /** The rule. */
  rule: string;
  /** The rulebook it stands in. */
  book: string;
  /** What it gives, in words. */
  gives?: string;
}

/** Something considered that did not apply, and why. */
export interface Tried extends Citation {
  /** What it would have given. */
  outcome: string;
  /** Why it does not apply. */
  failed: string;
  /** The rule it stands in, where several are combined. */
  rule?: string;
  /** The rulebook it stands in. */
  book?: string;
}

/** A thing with its name in words. */
export interface Named {
  /** The name in questions and answers. */
  id: string;
  /** In words. */
  name: string;
}

/** Something to be done because of an outcome. */
export interface Duty {
  /** The rule that says how and by when. */
  rule: string;
  /** In words. */
  name: string;
}

/** A question whose answer would help to settle it, or tell whether a duty is due. */
export interface Open {
  /** The fact that is not known: the key under `facts` that answers. */
  fact: string;
  /** The question in words. */
  ask: string;
  /** What can be answered, where only some answers are possible. */
  choices?: Named[];
  /** The duties that turn on it, where the outcome does not. */
  duties?: Duty[];
  /** The event it is about, by its place in the question. */
  path?: string;
}

/** One thing wrong with a question. */
export interface Fault {
  /** The kind of problem; `docs/errors.md` explains each. */
  code: ProblemCode;
  /** What is wrong, in the language of the question. */
  message: string;
  /** What to do about it. */
  help: string;
  /** Where in the question, such as `facts.start`; empty for the whole. */
  path: string;
}

/** Whether a day rests on days that a notice has yet to arrange or may still change. */
export interface Marks {
  /** It rests on a year whose holidays no notice has arranged. */
  provisional?: true;
  /** It rests on days that the next notice may still change. */
  unsettled?: true;
}

/** A limit of another rulebook that stands beside the one that answers. */
export interface Beside extends Citation, Marks {
  /** The rulebook it stands in. */
  book: string;
  /** Its figure. */
  within?: string;
  /** What it comes to here; left out where the calendar ends before it. */
  due?: string;
}

/** On which days an answer rests. */
export interface CalendarRef {
  /** The version of the calendar. */
  version: string;
  /** It touches a year whose holidays no notice has arranged. */
  provisional: boolean;
  /** The keys of the answer that do; a limit and each duty say so themselves. */
  provisional_in?: string[];
  /** It touches days that the next notice may still change. */
  unsettled?: true;
  /** The keys of the answer that do, and no more; a limit and each duty say so themselves. */
  unsettled_in?: string[];
  /** The keys that are left out, or lack a day, because the calendar ends before it. */
  beyond?: string[];
  /** What is doubtful about the notices that the question gives: weekdays off that are neither statutory nor made up for. */
  doubts?: string[];
}

/** A way of counting that was applied. */
export interface Convention extends Citation {
  /** In words. */
  says: string;
  /** A reading that matters. */
  note?: string;
}

/** Consecutive days that were all counted, or all skipped, for one reason. */
export interface Stretch {
  /** First day. */
  from: string;
  /** Last day, included. */
  to: string;
  /** How many they are. */
  days: number;
  /** Whether they count. */
  counted: boolean;
  /** Why. */
  reason: string;
  /** The number of the notice that names the days, where known. */
  notice?: string;
}

/** The day-by-day account of a deadline. */
export interface Proof {
  /** The ways of counting that were applied, in the order of counting. */
  conventions?: Convention[];
  /** Every day between start and deadline, in order. */
  runs?: Stretch[];
  /** The account in words, a line a step. */
  text: string;
}

/** A period with its acts. */
export interface Period {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
  /** Acts that counted. */
  acts: number;
  /** Acts that are needed. */
  needed: number;
}

/** Something that the law asks for and that is not there. */
export interface Missing extends Citation {
  /** Its name. */
  id: string;
  /** In words. */
  name: string;
  /** Things any one of which is enough. */
  one_of?: Named[];
}

/** Something to correct in a form. */
export interface FieldProblem {
  /** The kind of problem. */
  code: ProblemCode;
  /** The field. */
  fact: string;
  /** The place of the field in the question. */
  path: string;
  /** What is wrong, in both languages. */
  message: Text;
  /** What to do about it, in both languages. */
  help: Text;
  /** Whether the form is incomplete because of it. */
  needed: boolean;
}

/** A row of the statistics that the national annual report asks for. */
export interface Counted extends Citation {
  /** Its place in the table, such as `3.3.1`. */
  row: string;
  /** Its heading. */
  name: string;
}

/** A settled outcome. */
export interface Decided {
  /** The outcome's name. */
  outcome: string;
  /** The outcome in words. */
  says: string;
  /** The row of the annual report's statistics that counts it, with the format that lays it down. */
  counted_as?: Counted;
  /** The day that it singles out among those given, such as the day of receipt. */
  date?: string;
}

/** How an ambiguous passage was read, where another reading would give another answer. */
export interface Reading extends Citation {
  /** The fact by which it can be read the other way. */
  fact: string;
  /** How it was read. */
  value: boolean;
  /** What the reading says. */
  says: string;
}

/** A permission by which something found may stay in a text. */
export interface Permission extends Citation {
  /** Its name. */
  id: string;
  /** In words. */
  name: string;
}

/** Something found in a text, and the rule on which it matters. */
export interface Finding extends Citation {
  /** What it is, such as `mobile`; `docs/screening.md` lists the kinds. */
  kind: FindingKind;
  /** The kind in words. */
  name: string;
  /** From which to which byte of UTF-8. */
  bytes: [from: number, to: number];
  /** From which to which character. */
  chars: [from: number, to: number];
  /** How sure it is. */
  confidence: Confidence;
  /** Why it was taken for one. */
  reason: string;
  /** The rule on which it matters. */
  rule: string;
  /** That rule's book. */
  book: string;
  /** How it looks covered, if it tells of a person. */
  masked?: string;
  /** The permission by which it may stay. */
  permitted_by?: Permission;
  /** The fact by which the question says that it is none. */
  set_aside_by?: string;
}

/** A step of a procedure. */
export interface Step {
  /** Its name. */
  id: string;
  /** In words. */
  name: string;
  /** Who may take it. */
  by?: string;
}

/** A settled grade. */
export interface Graded {
  /** The grade's name. */
  grade: string;
  /** The grade in words. */
  says: string;
}

/** A number that is only known to lie between two, both included. */
export interface Between {
  /** The least it can be. */
  low: string;
  /** The most it can be. */
  high: string;
}

/** A sum of money. */
export interface Amount {
  /** The currency, such as `CNY`. */
  currency: string;
  /** How much. */
  value: string;
}

/** An event, and what became of it. */
export interface ToldEvent extends Citation {
  /** The day. */
  date: string;
  /** What happened. */
  event: EventKind;
  /** In words. */
  name: string;
  /** What it did to the clock. */
  effect: Effect;
  /** The place of the event in the question. */
  path: string;
  /** What it means in law. */
  says?: string;
  /** Whose it is: the third party or the agency consulted. */
  who?: string;
  /** Working days of an extension. */
  days?: number;
  /** The last day of a time that the agency sets. */
  until?: string;
  /** Whether there was a good reason for being late. */
  excused?: boolean;
  /** What was answered. */
  opinion?: Opinion;
  /** How the reply was delivered. */
  served?: Service;
  /** Which remedy was sought. */
  remedy?: Remedy;
  /** Who approved an extension. */
  by?: string;
  /** How the request came in, where that told the day. */
  channel?: Channel;
  /** Who took it in first. */
  taken_in_by?: Taker;
  /** Whether it counts as received on the day it was passed on, where that was said. */
  passing_on_starts?: boolean;
  /** Whose fault it is that a reply came back. */
  fault?: AtFault;
  /** Whether a reply that came back is given all the same, where that was said. */
  stands?: boolean;
  /** A reference of the file's own, handed back. */
  ref?: string;
}

/** Something unlawful that happened, or that should have happened and did not. */
export interface Breach extends Citation, Marks {
  /** Which. */
  breach: BreachKind;
  /** In words. */
  name: string;
  /** Whose it is. */
  by: Side;
  /** The rulebook that is broken. */
  book: string;
  /** The day of the event, where there is one. */
  date?: string;
  /** The place of the event in the question. */
  path?: string;
  /** Why it may be none: the law is silent, or a fact is not given. */
  doubtful?: string;
}

/** What somebody has to do next. */
export interface NextDuty extends Citation, Marks {
  /** What. */
  duty: DutyKind;
  /** In words. */
  name: string;
  /** Whose it is. */
  by: Side;
  /** The rule that sets the time. */
  rule?: string;
  /** Who it is, where that is known. */
  who?: string;
  /** By when, where that is known. */
  due?: string;
  /** Why there is no `due` although the law counts one: the notice of a year is missing. */
  due_unknown?: string;
  /** The place of the event it follows from. */
  path?: string;
}

/** Days left out of the count. */
export interface Pause {
  /** The first day left out. */
  from: string;
  /** The last day left out. */
  to: string;
  /** What stopped the clock, by the name of its clause. */
  cause?: string;
  /** The event that began it. */
  event: EventKind;
  /** Whose it is. */
  who?: string;
}

/** How an ambiguous passage was read. */
export interface LedgerReading extends Citation {
  /** The fact by which it can be read another way. */
  fact: string;
  /** How it was read. */
  value: string;
  /** What the reading says. */
  says: string;
  /** A reading that matters. */
  note?: string;
}

/** A result that late entries changed. */
export interface Change {
  /** The key of the result; `effect` for what became of an event. */
  key: string;
  /** The event, by its place in the question. */
  path?: string;
  /** What it was; left out where there was nothing. */
  before?: LedgerStatus | string | number | Closing | Breach[] | NextDuty[] | Effect;
  /** What it is; left out where there is nothing. */
  after?: LedgerStatus | string | number | Closing | Breach[] | NextDuty[] | Effect;
}

/** The parts of a letter, in order. */
export interface Written {
  /** Its title. */
  title?: string;
  /** Its document number. */
  number?: string;
  /** Whom it is written to. */
  greeting?: string;
  /** Its paragraphs. */
  body: string[];
  /** Who signs. */
  signature?: string;
  /** The day it bears, as written. */
  date?: string;
  /** All of it, laid out. */
  text: string;
}

/** Words that were found in a text. */
export interface Place {
  /** The words. */
  text: string;
  /** From which to which character. */
  chars: [from: number, to: number];
}

/** What shows a sign. */
export interface Reason {
  /** In words. */
  says: string;
  /** The words that were found. */
  found?: Place[];
}

/** What the law says of a text. */
export interface Consequence extends Citation {
  /** In words. */
  says: string;
}

/** What a text looks like. */
export interface Hint {
  /** The sign. */
  sign: string;
  /** In words. */
  says: string;
  /** What shows it. */
  reasons?: Reason[];
  /** What the law says of such a text. */
  then?: Consequence[];
}

/** Where a local rule leaves the national one. */
export interface Departed {
  /** The rule. */
  rule: string;
  /** The case, where the rule has several. */
  case?: string;
  /** In what. */
  kind: Departs;
  /** That in words. */
  what: string;
  /** What the local book says, and where. */
  own: Ground;
  /** What the national one says. */
  national: Ground;
  /** Facts of a question that the two answer otherwise. */
  facts?: Record<string, boolean | number | string | string[]>;
}

/** A sum that does not hold. */
export interface TallyBreach extends Citation {
  /** Its name. */
  identity: string;
  /** In words. */
  says: string;
  /** The row or the column in which it does not hold. */
  at: Named;
  /** The cells of the left side. */
  left?: string[];
  /** What they make; cells without a figure add nothing. */
  left_sum: string;
  /** The cells of the right side. */
  right?: string[];
  /** The cells of the report of the year before that belong to it. */
  before?: string[];
  /** What they make. */
  right_sum: string;
  /** It may have a good reason, and decides nothing. */
  soft?: true;
}

/** A sum that cannot be judged. */
export interface Unjudged {
  /** Its name. */
  identity: string;
  /** In words. */
  says: string;
  /** The row or the column in which it cannot be judged. */
  at: Named;
  /** The cells without a figure. */
  cells?: string[];
  /** Those of the report of the year before. */
  before?: string[];
}

/** A cell, and what would have to stand there. */
export interface CellChange {
  /** The cell. */
  cell: string;
  /** What stands there. */
  from: string;
  /** What would have to stand there. */
  to: string;
  /** The kind of slip, if it looks like one. */
  slip?: Slip;
  /** The same in words. */
  says?: string;
}

/** One way. */
export interface Mend {
  /** The cells that would change. */
  changes?: CellChange[];
}

/** How the sums of one sheet could be made to hold. */
export interface SheetMends {
  /** The sheet. */
  sheet: string;
  /** Each way changes as few cells as can be, the likeliest first; empty where no three cells would do. */
  ways: Mend[];
  /** There are more that are as small. */
  more?: true;
}

/** A figure that is not what it should be. */
export interface Strayed {
  /** What was held to what. */
  check: Held;
  /** In words. */
  says: string;
  /** The part it is about. */
  part?: string;
  /** What the report states. */
  stated: string;
  /** What the other figures make. */
  reckoned: string;
}

/** Something that cannot be judged. */
export interface Unheld {
  /** What is held to what. */
  check: Held;
  /** In words. */
  says: string;
  /** The part it is about. */
  part?: string;
}

/** The place of a unit: equals share one, and the next comes after all of them. */
export interface UnitRank {
  /** The best it may have. */
  best: number;
  /** The worst. */
  worst: number;
}

/** The marks of an indicator or a group. */
export interface IndicatorPoints {
  /** The indicator. */
  indicator: string;
  /** In words. */
  name: string;
  /** The group it stands in. */
  within?: string;
  /** Its marks. */
  points: string | Between;
  /** What they come to at most. */
  full: string;
}

/** The smallest change of one mark that moves the grade. */
export interface GradeMove {
  /** The indicator. */
  indicator: string;
  /** What is counted, if a count changes. */
  item?: string;
  /** The mark it has. */
  now: string;
  /** The mark it would have. */
  then: string;
  /** The grade then becomes better. */
  better?: true;
  /** The grades that are then possible. */
  grades?: string[];
}

/** Marks that are not what they were. */
export interface PointsChange {
  /** The indicator. */
  indicator: string;
  /** The marks of the year before. */
  before: string | Between;
  /** The marks now. */
  now: string | Between;
}

/** What changed since the year before. */
export interface YearTrend {
  /** The points of the year before. */
  score: string | Between;
  /** The grade of the year before, where it is settled. */
  grade?: string;
  /** The grades it may have had, where it is not. */
  between?: string[];
  /** By how many points the whole changed, where both years are known exactly. */
  change?: string;
  /** Where the grade went, where that is settled. */
  went?: Trend;
  /** The indicators and groups whose marks are not what they were. */
  moved?: PointsChange[];
}

/** A unit. */
export interface ScoredUnit {
  /** The unit. */
  unit: string;
  /** Its points altogether. */
  score: string | Between;
  /** Its grade, where it is settled. */
  grade?: string;
  /** The grade in words. */
  says?: string;
  /** The grades still possible, where it is not. */
  between?: string[];
  /** Its place among the units, the first and the last it may have. */
  rank: UnitRank;
  /** What keeps the whole down. */
  vetoed?: Named[];
  /** The questions whose answers would narrow it down. */
  open?: Open[];
  /** What is still to be attached. */
  attach?: Named[];
  /** The marks of every indicator and group. */
  indicators?: IndicatorPoints[];
  /** What would move a settled grade, one change at a time. */
  moves?: GradeMove[];
  /** What changed since the year before. */
  trend?: YearTrend;
}

/** What the units of a score sheet come to. */
export interface ScoreSheet {
  /** The name of the system. */
  system: string;
  /** Its title. */
  title: string;
  /** The points of all indicators together, without the bonus. */
  full: string;
  /** A reading or a condition that matters. */
  note?: string;
  /** The system, or a part of it, was made up to show how one is written. */
  example?: true;
  /** What the text says where it fixes no thresholds; there are no grades then. */
  silent?: string;
  /** The rules it rests on. */
  grounds?: Ground[];
  /** The units, in the order of the question. */
  units: ScoredUnit[];
  /** The sheet as a picture (SVG), if it was asked for. */
  picture?: string;
}

/** An item of a catalogue. */
export interface CatalogItem {
  /** Its row, counted from 0, headers included. */
  row: number;
  /** Its name. */
  item: string;
}

/** An element that is not what it was. */
export interface ChangedElement {
  /** The element. */
  element: Element;
  /** In words. */
  name: string;
  /** What stood there; left out if nothing did. */
  before?: string;
  /** What stands there. */
  now?: string;
}

/** A change of a catalogue. */
export interface ChangedItem {
  /** What it is. */
  kind: CatalogChange;
  /** That in words. */
  says: string;
  /** The items that were. */
  former?: CatalogItem[];
  /** The items that are. */
  new?: CatalogItem[];
  /** The elements that are not what they were. */
  elements?: ChangedElement[];
  /** What the rule on its grounds makes of it, where that is settled. */
  outcome?: string;
  /** The passages it stands on; while the ground is open, the rule that wants one. */
  grounds?: Ground[];
  /** The questions of which one must be answered yes for it to have a ground. */
  open?: Open[];
  /** What has to be done because of it. */
  duties?: Duty[];
}

/** An item that lacks elements. */
export interface CatalogGap {
  /** Its row, counted from 0, headers included. */
  row: number;
  /** Its name. */
  item: string;
  /** What is missing. */
  missing?: Missing[];
}

/** The filing of changes. */
export interface CatalogFiling {
  /** Whether all of it is done; left out where that depends on what is not known. */
  outcome?: Completeness;
  /** What is missing. */
  missing?: Missing[];
  /** What is not known of it. */
  open?: Open[];
  /** How soon, or that the text does not say. */
  note?: string;
  /** The passage. */
  grounds?: Ground[];
}

/** What became of a standard catalogue between two versions. */
export interface CatalogDiff {
  /** Every change, in the order of the new catalogue, then what is gone. */
  changes: ChangedItem[];
  /** How many items are as they were, wherever they stand. */
  unchanged: number;
  /** Items of the new catalogue that lack elements. */
  incomplete?: CatalogGap[];
  /** Elements that the new catalogue has no column for. */
  absent?: Named[];
  /** Elements that only one of the two has a column for: they are not compared. */
  uncompared?: Named[];
  /** What has to be filed because of the changes. */
  filing?: CatalogFiling;
}

/** A line of a duty sheet: a record, or one of its periods. */
export interface DutyLine extends Citation, Marks {
  /** The name of the record. */
  record: string;
  /** What has to be done about it. */
  group: DutyGroup;
  /** What it is about: as the record says, or the rulebook. */
  what: string;
  /** What it belongs to. */
  topic?: string;
  /** Who is in charge: as the record says, or the rulebook. */
  unit?: string;
  /** The rule. */
  rule: string;
  /** The case, where the rule has several. */
  case?: string;
  /** The rule in words. */
  name: string;
  /** Its figure; what the text says instead of one; of a procedure, the step that is next or was passed over. */
  gives: string;
  /** The rulebook whose figure was applied. */
  book: string;
  /** Another level's figure for the same matter, and which of the two prevails. */
  beside?: string;
  /** When it began; for terms counted back, the event. */
  start?: string;
  /** The first day of a window. */
  opens?: string;
  /** When it is due. */
  due?: string;
  /** Where `due` is provisional, the first and the last day that it can be. */
  due_between?: string[];
  /** `at_least` for a minimum period: not over before then. */
  bound?: Bound;
  /** When it was done. */
  done?: string;
  /** Days left, negative when it is over. */
  days_left?: number;
  /** What `days_left` counts. */
  days_unit?: DaysUnit;
  /** The same for terms in hours and minutes. */
  minutes_left?: number;
  /** What is left in words. */
  says?: string;
  /** The days on which a cadence was acted on. */
  acts?: string[];
  /** The count, line by line, if it was asked for. */
  account?: string[];
}

/** How many lines there are. */
export interface DutyCount {
  /** The unit they are of. */
  unit?: string;
  /** The topic they are of. */
  topic?: string;
  /** The group. */
  group: DutyGroup;
  /** The group in words. */
  says: string;
  /** How many. */
  count: number;
}

/** What has to be done about the records of an office on a day. */
export interface DutySheet {
  /** The day, or the moment, looked at. */
  today: string;
  /** The calendar on which it rests. */
  calendar: CalendarRef;
  /** Every line, the most pressing first. */
  lines: DutyLine[];
  /** How many lines each group has, and those of each unit and topic. */
  counts?: DutyCount[];
  /** What is wrong with the records that were left out. */
  problems?: Fault[];
  /** What is due, as a calendar file (RFC 5545), if it was asked for. */
  agenda?: string;
}

/** A cell and its cases. */
export interface ReportCell {
  /** The cell, such as `requests.secret.person`. */
  cell: string;
  /** How many. */
  count: number;
  /** Their names in the register, in its order. */
  cases?: string[];
}

/** Something that could not be counted. */
export interface NotCounted {
  /** The case. */
  request: string;
  /** The sheet it is missing from. */
  sheet: string;
  /** Why. */
  why: WhyNot;
  /** The same in words. */
  says: string;
  /** The word that could not be placed, or that differs. */
  word?: string;
}

/** A cell of the report that is not what the cases make of it. */
export interface CellDifference {
  /** The cell. */
  cell: string;
  /** What the report has there: a figure, nothing, `/` or `—`. */
  given: string;
  /** How many cases there are. */
  counted: number;
  /** Their names. */
  cases?: string[];
}

/** What is wrong with a row of a register. */
export interface LogProblem {
  /** The row, counted from 0. */
  row: number;
  /** The line of the table, counted from 1. */
  line?: number;
  /** The request it belongs to. */
  request?: string;
  /** The column. */
  column: string;
  /** The kind of problem. */
  code: ProblemCode;
  /** What is wrong, in both languages. */
  message: Text;
  /** What to do about it, in both languages. */
  help: Text;
}

/** The tables of requests and of disputes, made of the cases of a register. */
export interface ReportTables {
  /** The year reported on. */
  year: number;
  /** What matters about the form. */
  note?: string;
  /** The form, and the rule by which a kind of reply has its row. */
  grounds?: Ground[];
  /** The cells in which there are cases, in the order of the form; every other cell of the two tables is 0. */
  cells: ReportCell[];
  /** What could not be counted, and why: the figures are so much too low. */
  uncounted?: NotCounted[];
  /** The requests of the register that are none of this year's. */
  outside?: string[];
  /** The cells of the report given that the cases make something else of. */
  differences?: CellDifference[];
  /** What is wrong with the rows that could not be used. */
  problems?: LogProblem[];
}

/** What every answer says. */
export interface Said {
  /** The rule that was asked. */
  rule: string;
  /** The rulebook that was asked. */
  book: BookRef;
  /** A reading or a condition that matters. */
  note?: string;
  /** The rules that carry the answer, strongest first. */
  grounds: Ground[];
  /** What was considered and did not apply. */
  tried?: Tried[];
  /** The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due. */
  open?: Open[];
}

/** What stands in place of an answer to a question that cannot be read. */
export interface Refused {
  /** Everything wrong with the question. */
  errors: Fault[];
}

/** Nothing can be said before the open questions are answered. */
export interface Unanswered extends Omit<Said, "grounds"> {
  grounds?: Ground[];
  open: Open[];
}

/** When something is due. */
export interface DeadlineAnswer extends Said {
  /** The deadline: a day, or a moment in Beijing time. */
  due: string;
  /** Where `due` is provisional, the first and the last day that the true deadline can be, by what all arrangements since 2014 have in common. Left out where nothing bounds it. */
  due_between?: string[];
  /** The figure that was applied, such as `20 workdays`. */
  within: string;
  /** `at_least` for a minimum period: not over before then. */
  bound?: Bound;
  /** The first day of a window. */
  opens?: string;
  /** The national limit beside a stricter local one; for a minimum period, the legal minimum. */
  legal_max?: Beside;
  /** How it stands on the day looked at, or how it was met. */
  status?: Status;
  /** Days from that day to the deadline. Once the day has passed it counts the days since, as a negative number: 0 while no working day has passed. */
  days_left?: number;
  /** What `days_left` counts. */
  days_unit?: DaysUnit;
  /** The same for terms in hours and minutes. */
  minutes_left?: number;
  /** Lead units (牵头部门) of a task. */
  lead?: string[];
  /** Responsible units (责任部门) of a task. */
  units?: string[];
  /** The calendar on which it rests; terms in hours and minutes rest on none. */
  calendar?: CalendarRef;
  /** The day-by-day account, where `proof` asks for it. */
  proof?: Proof;
}

/** A task that somebody is in charge of, though the text sets no date for it. */
export interface TaskAnswer extends Said {
  /** What the text says instead of a date. */
  says?: string;
  /** Lead units (牵头部门). */
  lead?: string[];
  /** Responsible units (责任部门). */
  units?: string[];
}

/** Whether something was done often enough. */
export interface RegularityAnswer extends Said {
  /** The outcome; left out while the span holds no whole period. */
  outcome?: Kept;
  /** Whole periods with too few acts. */
  lapses?: Period[];
  /** The period still running at the end of the span, if it wants more acts. */
  next?: Period;
}

/** What a look at a list or a filled-in form showed. */
export interface ReviewAnswer extends Said {
  /** The outcome; left out where it depends on what is not known. */
  outcome?: Completeness;
  /** Needed, and not there or not usable. */
  missing?: Missing[];
  /** Everything to correct in a form whose fields take values, in its order. */
  problems?: FieldProblem[];
}

/** What a table of law makes of some facts. */
export interface VerdictAnswer extends Said {
  /** How ambiguous passages were read, where another reading would give another answer. */
  readings?: Reading[];
  /** What has to be done because of the outcome. */
  duties?: Duty[];
  /** What was found in `facts.text`, in its order; there whenever a text was. */
  findings?: Finding[];
  /** How many more were found than stand there; the limit is set by whoever runs the library. The facts and the masked text know them all. */
  findings_left_out?: number;
  /** The text with personal information covered, if `facts.mask` says how. */
  masked?: string;
}

/** The same, settled. */
export interface SettledVerdictAnswer extends VerdictAnswer, Decided {}

/** How far a procedure has come. */
export interface ProgressAnswer extends Said {
  /** The outcome; left out where it depends on what is not known. */
  outcome?: Course;
  /** The step to take now. */
  next?: Step;
  /** Needed steps passed over by a later one. */
  skipped?: Step[];
  /** Steps taken after one that comes later. */
  out_of_order?: Step[];
}

/** A grade, and the score it was given for. */
export interface GradeAnswer extends Said {
  /** The grades still possible, highest first. */
  between?: string[];
  /** The points altogether: a number, or the two it lies between. */
  score?: string | Between;
}

/** The same, settled. */
export interface SettledGradeAnswer extends GradeAnswer, Graded {}

/** What something costs. */
export interface PriceAnswer extends Said {
  /** The sum. */
  amount: Amount;
}

/** How a request stands. */
export interface LedgerAnswer extends Said {
  /** What its clock is doing. */
  status: LedgerStatus;
  /** The day looked at; of a closed request, the day it was closed. */
  on: string;
  /** The day of receipt. */
  received: string;
  /** The day from which its clock counts. */
  start: string;
  /** The figure that was applied. */
  within?: string;
  /** Days of extension in force. */
  extended_by?: number;
  /** The day set for a delayed reply. */
  delayed_to?: string;
  /** The due day; while the clock is paused, the earliest it can be. Left out while the clock waits for the applicant. */
  due?: string;
  /** Where `due` is provisional, the first and the last day that the true due day can be, by what all arrangements since 2014 have in common. */
  due_between?: string[];
  /** Why there is no `due` although the clock runs: the notice of a year is missing. All else is certain. */
  due_unknown?: string;
  /** Why it is told as it stood on an earlier day than the one asked for, and what came later is not judged: the notice of a year is missing. */
  today_unknown?: string;
  /** The clock is paused: `due` is the earliest day it can be. */
  due_moves?: true;
  /** The due day at the latest, where the clock is paused and the time of all others is known. */
  due_latest?: string;
  /** The due day if all the extension left were added. */
  latest_lawful?: string;
  /** Days of the term used. */
  days_used: number;
  /** Days to the due day, negative when it has passed. */
  days_left?: number;
  /** What days are counted. */
  days_unit: DaysUnit;
  /** How the request was closed. */
  closed_by?: Closing;
  /** The national limit beside a stricter local one. */
  legal_max?: Beside;
  /** The events in order. */
  events: ToldEvent[];
  /** Unlawful events that happened, and lawful ones that did not. */
  breaches?: Breach[];
  /** What somebody has to do next. */
  duties?: NextDuty[];
  /** The days left out, with what stopped the clock. */
  pauses?: Pause[];
  /** How ambiguous passages were read, where the events touch them. */
  readings?: LedgerReading[];
  /** What `insert` changed. */
  changes?: Change[];
  /** The calendar on which it rests. */
  calendar: CalendarRef;
  /** The day-by-day account, where `proof` asks for it. */
  proof?: Proof;
}

/** A letter filled in. */
export interface LetterAnswer extends Said {
  /** The letter. */
  letter: Written;
  /** The calendar, where days that are written into it rest on some that a notice has yet to arrange or may still change. */
  calendar?: CalendarRef;
}

/** What the words of a text point to; never a verdict. */
export interface HintsAnswer extends Said {
  /** Each sign that was seen. */
  hints: Hint[];
}

/** Where a local rulebook leaves the national law. */
export interface ConformityAnswer extends Pick<Said, "book" | "rule"> {
  /** Every rule that does, by name. */
  departures: Departed[];
}

/** Whether the figures of a form tally. */
export interface TallyAnswer extends Said {
  /** What it comes to. */
  outcome: Outcome;
  /** The same in words. */
  says: string;
  /** The sums that do not hold, in the order of the form. */
  breaches?: TallyBreach[];
  /** The sums that cannot be judged, because a cell holds no figure. */
  unjudged?: Unjudged[];
  /** The cells whose writing cannot be right. */
  problems?: FieldProblem[];
  /** The smallest changes after which the sums would hold, by sheet. */
  mends?: SheetMends[];
  /** How many sums hold. */
  held: number;
}

/** Whether the parts of a total and their shares are right. */
export interface SharesAnswer extends Said {
  /** What it comes to. */
  outcome: Outcome;
  /** The same in words. */
  says: string;
  /** What does not hold. */
  strayed?: Strayed[];
  /** What cannot be judged, because a figure is not known. */
  unjudged?: Unheld[];
  /** How much holds. */
  held: number;
}

/** {@link DeadlineAnswer} as the typed call gives it, its keys in camel case. */
export interface Deadline {
  /** The rule that was asked. */
  rule: string;
  /** The rulebook that was asked. */
  book: BookRef;
  /** A reading or a condition that matters. */
  note?: string;
  /** The rules that carry the answer, strongest first. */
  grounds: Ground[];
  /** What was considered and did not apply. */
  tried?: Tried[];
  /** The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due. */
  open?: Open[];
  /** The deadline: a day, or a moment in Beijing time. */
  due: string;
  /** Where `due` is provisional, the first and the last day that the true deadline can be, by what all arrangements since 2014 have in common. Left out where nothing bounds it. */
  dueBetween?: string[];
  /** The figure that was applied, such as `20 workdays`. */
  within: string;
  /** `at_least` for a minimum period: not over before then. */
  bound?: Bound;
  /** The first day of a window. */
  opens?: string;
  /** The national limit beside a stricter local one; for a minimum period, the legal minimum. */
  legalMax?: Beside;
  /** How it stands on the day looked at, or how it was met. */
  status?: Status;
  /** Days from that day to the deadline. Once the day has passed it counts the days since, as a negative number: 0 while no working day has passed. */
  daysLeft?: number;
  /** What `days_left` counts. */
  daysUnit?: DaysUnit;
  /** The same for terms in hours and minutes. */
  minutesLeft?: number;
  /** Lead units (牵头部门) of a task. */
  lead?: string[];
  /** Responsible units (责任部门) of a task. */
  units?: string[];
  /** The calendar on which it rests; terms in hours and minutes rest on none. */
  calendar?: CalendarRef;
  /** The day-by-day account, where `proof` asks for it. */
  proof?: Proof;
}

/** {@link LedgerAnswer} as the typed call gives it, its keys in camel case. */
export interface LedgerState {
  /** The rule that was asked. */
  rule: string;
  /** The rulebook that was asked. */
  book: BookRef;
  /** A reading or a condition that matters. */
  note?: string;
  /** The rules that carry the answer, strongest first. */
  grounds: Ground[];
  /** What was considered and did not apply. */
  tried?: Tried[];
  /** The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due. */
  open?: Open[];
  /** What its clock is doing. */
  status: LedgerStatus;
  /** The day looked at; of a closed request, the day it was closed. */
  on: string;
  /** The day of receipt. */
  received: string;
  /** The day from which its clock counts. */
  start: string;
  /** The figure that was applied. */
  within?: string;
  /** Days of extension in force. */
  extendedBy?: number;
  /** The day set for a delayed reply. */
  delayedTo?: string;
  /** The due day; while the clock is paused, the earliest it can be. Left out while the clock waits for the applicant. */
  due?: string;
  /** Where `due` is provisional, the first and the last day that the true due day can be, by what all arrangements since 2014 have in common. */
  dueBetween?: string[];
  /** Why there is no `due` although the clock runs: the notice of a year is missing. All else is certain. */
  dueUnknown?: string;
  /** Why it is told as it stood on an earlier day than the one asked for, and what came later is not judged: the notice of a year is missing. */
  todayUnknown?: string;
  /** The clock is paused: `due` is the earliest day it can be. */
  dueMoves?: true;
  /** The due day at the latest, where the clock is paused and the time of all others is known. */
  dueLatest?: string;
  /** The due day if all the extension left were added. */
  latestLawful?: string;
  /** Days of the term used. */
  daysUsed: number;
  /** Days to the due day, negative when it has passed. */
  daysLeft?: number;
  /** What days are counted. */
  daysUnit: DaysUnit;
  /** How the request was closed. */
  closedBy?: Closing;
  /** The national limit beside a stricter local one. */
  legalMax?: Beside;
  /** The events in order. */
  events: ToldEvent[];
  /** Unlawful events that happened, and lawful ones that did not. */
  breaches?: Breach[];
  /** What somebody has to do next. */
  duties?: NextDuty[];
  /** The days left out, with what stopped the clock. */
  pauses?: Pause[];
  /** How ambiguous passages were read, where the events touch them. */
  readings?: LedgerReading[];
  /** What `insert` changed. */
  changes?: Change[];
  /** The calendar on which it rests. */
  calendar: CalendarRef;
  /** The day-by-day account, where `proof` asks for it. */
  proof?: Proof;
}

type KeyOf<One> = One extends unknown ? keyof One : never;

/** One of several, with the keys of all others known not to be there. */
type Either<One, Keys extends PropertyKey = KeyOf<One>> = One extends unknown ? One & { [Key in Exclude<Keys, keyof One>]?: undefined } : never;

/**
 * One answer. What stands in it tells which: `errors` of a question that cannot be read, `due` of a deadline or a ledger, `outcome` of what
 * is settled; `open` asks for what is not known.
 */
export type Answer = Either<
  | Refused
  | Unanswered
  | DeadlineAnswer
  | TaskAnswer
  | RegularityAnswer
  | ReviewAnswer
  | SettledVerdictAnswer
  | VerdictAnswer
  | ProgressAnswer
  | SettledGradeAnswer
  | GradeAnswer
  | PriceAnswer
  | LedgerAnswer
  | LetterAnswer
  | HintsAnswer
  | ConformityAnswer
  | TallyAnswer
  | SharesAnswer
  | ScoreSheet
  | CatalogDiff
  | DutySheet
  | ReportTables
>;
