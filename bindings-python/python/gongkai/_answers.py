"""What the typed calls return. Written from the type of the core (cargo run -p gongkai-tests --bin generate)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, Literal, Self, TypeVar

from ._law import Citation
from ._told import Told, part

O = TypeVar("O", bound=str)

AtFault = Literal["applicant", "agency"]

BreachKind = Literal["supplement_notice_late", "second_supplement_notice", "correction_late", "abandoned_early", "fee_without_ground", "fee_notice_late", "payment_late", "unpaid_early", "third_party_late", "third_party_silence_early", "co_maker_late", "co_maker_silence_early", "suspension_without_ground", "extension_approved_late", "extension_beyond_cap", "extension_unapproved", "extension_told_late", "delay_without_reasons", "delay_told_late", "reply_late", "reply_overdue", "remedy_early"]

CatalogChange = Literal["addition", "alteration", "cancellation", "merge", "split"]

Channel = Literal["in_person", "signed_for", "ordinary_post", "internet", "email", "fax", "passed_on"]

Closing = Literal["replied", "withdrawn", "uncorrected", "unpaid"]

Completeness = Literal["complete", "incomplete"]

Confidence = Literal["possible", "likely", "certain"]

Course = Literal["complete", "in_progress", "irregular"]

DaysUnit = Literal["workdays", "days"]

DutyGroup = Literal["overdue", "today", "next", "irregular", "step", "lapsed", "later", "waiting", "undated", "out_of_time", "met"]

DutyKind = Literal["reply", "supplement_notice", "tell_extension", "correct", "close_uncorrected", "pay", "close_unpaid", "give_reasons", "third_party_opinion", "co_maker_opinion", "agency_opinion", "resume"]

Effect = Literal["start", "wait", "restart", "pause", "resume", "extend", "delay", "close", "reopen", "record", "void", "unjudged"]

Element = Literal["name", "kind", "content", "basis", "time", "body", "carrier", "audience", "manner", "level"]

EventKind = Literal["received", "passed_on", "supplement_asked", "supplement_received", "supplement_missed", "reasons_asked", "reasons_given", "reasons_refused", "fee_noticed", "fee_notice_reached", "fee_paid", "fee_unpaid", "third_party_asked", "third_party_reached", "third_party_answered", "third_party_silent", "co_maker_asked", "co_maker_reached", "co_maker_answered", "co_maker_silent", "agency_asked", "agency_answered", "suspended", "resumed", "extension_approved", "extension_told", "delay_told", "reply_returned", "replied", "served_again", "withdrawn", "reply_corrected", "remedy_sought"]

Held = Literal["sum", "share", "growth"]

Kept = Literal["kept", "lapsed"]

FindingKind = Literal["secrecy_mark", "internal_material", "work_secret", "marking_withheld", "marking_on_request", "marking_open", "marking_partial", "resident_id", "resident_id_15", "travel_permit", "passport", "hong_kong_macao_id", "taiwan_id", "military_id", "mobile", "landline", "bank_card", "licence_plate", "email", "messenger_account", "address", "birth_date", "name", "credit_code", "numbering_gap", "numbering_repeat", "unbalanced_bracket", "replacement_character", "doubled_paragraph", "mixed_script", "stray_web_text"]

LedgerStatus = Literal["running", "due_today", "overdue", "paused", "stopped", "closed"]

Opinion = Literal["agrees", "objects", "objects_with_reasons"]

Outcome = Literal["pass", "fail", "cannot_judge"]

Remedy = Literal["reconsideration", "litigation"]

Service = Literal["post", "direct"]

Side = Literal["agency", "applicant", "third_party", "co_maker", "other_agency"]

Slip = Literal["transposed", "digit", "length", "shifted", "group", "total", "nought"]


class State(StrEnum):
    """How a deadline stands, or how it was met."""

    NOT_STARTED = "not_started"
    """It has not begun."""
    NOT_OPEN = "not_open"
    """A window that has not opened."""
    RUNNING = "running"
    """It is running."""
    DUE_TODAY = "due_today"
    """This is its last day."""
    OVERDUE = "overdue"
    """It has passed."""
    COMPLETE = "complete"
    """A minimum period that is over."""
    MET = "met"
    """Done in time."""
    LATE = "late"
    """Done, but late."""
    TOO_EARLY = "too_early"
    """Done before the window opened, or before a minimum period was over."""

Taker = Literal["other_office", "other_agency"]

Trend = Literal["up", "down", "same"]

WhyNot = Literal["no_applicant", "unknown_applicant", "no_outcome", "unknown_outcome", "contradiction", "reopened", "untraceable", "no_result", "bad_day", "unknown_remedy", "unknown_result"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A rule that carries the answer, and the passage it stands in."""

    citation: Citation
    """The passage."""
    rule: str
    """The rule."""
    book: str
    """The rulebook it stands in."""
    gives: str | None = None
    """What it gives, in words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            rule=entry["rule"],
            book=entry["book"],
            gives=entry.get("gives"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Something considered that did not apply, and why."""

    citation: Citation
    """The passage."""
    outcome: str
    """What it would have given."""
    failed: str
    """Why it does not apply."""
    rule: str | None = None
    """The rule it stands in, where several are combined."""
    book: str | None = None
    """The rulebook it stands in."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            outcome=entry["outcome"],
            failed=entry["failed"],
            rule=entry.get("rule"),
            book=entry.get("book"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A thing with its name in words."""

    id: str
    """The name in questions and answers."""
    name: str
    """In words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            id=entry["id"],
            name=entry["name"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something to be done because of an outcome."""

    rule: str
    """The rule that says how and by when."""
    name: str
    """In words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            rule=entry["rule"],
            name=entry["name"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question whose answer would help to settle it, or tell whether a duty is due."""

    fact: str
    """The fact that is not known: the key under ``facts`` that answers."""
    ask: str
    """The question in words."""
    choices: tuple[Named, ...] = field(default=(), repr=False)
    """What can be answered, where only some answers are possible."""
    duties: tuple[Duty, ...] = field(default=(), repr=False)
    """The duties that turn on it, where the outcome does not."""
    path: str | None = field(default=None, repr=False, compare=False)
    """The event it is about, by its place in the question."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            fact=entry["fact"],
            ask=entry["ask"],
            choices=tuple([Named.of(item) for item in entry.get("choices", ())]),
            duties=tuple([Duty.of(item) for item in entry.get("duties", ())]),
            path=entry.get("path"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong with a question."""

    code: str
    """The kind of problem; ``docs/errors.md`` explains each."""
    message: str
    """What is wrong, in the language of the question."""
    help: str
    """What to do about it."""
    path: str = field(default="", repr=False, compare=False)
    """Where in the question, such as ``facts.start``; empty for the whole."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            code=entry["code"],
            message=entry["message"],
            help=entry["help"],
            path=entry["path"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Whether a day rests on days that a notice has yet to arrange or may still change."""

    provisional: bool = False
    """It rests on a year whose holidays no notice has arranged."""
    unsettled: bool = False
    """It rests on days that the next notice may still change."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            provisional=entry.get("provisional", False),
            unsettled=entry.get("unsettled", False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A limit of another rulebook that stands beside the one that answers."""

    citation: Citation
    """The passage."""
    provisional: bool = False
    """It rests on a year whose holidays no notice has arranged."""
    unsettled: bool = False
    """It rests on days that the next notice may still change."""
    book: str
    """The rulebook it stands in."""
    within: str | None = None
    """Its figure."""
    due: dt.date | dt.datetime | None = None
    """What it comes to here; left out where the calendar ends before it."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            provisional=entry.get("provisional", False),
            unsettled=entry.get("unsettled", False),
            book=entry["book"],
            within=entry.get("within"),
            due=_point(entry["due"]) if "due" in entry else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """A way of counting that was applied."""

    citation: Citation
    """The passage."""
    says: str
    """In words."""
    note: str | None = field(default=None, repr=False)
    """A reading that matters."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            says=entry["says"],
            note=entry.get("note"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Consecutive days that were all counted, or all skipped, for one reason."""

    first: dt.date
    """First day."""
    last: dt.date
    """Last day, included."""
    days: int
    """How many they are."""
    counted: bool
    """Whether they count."""
    reason: str
    """Why."""
    notice: str | None = None
    """The number of the notice that names the days, where known."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            first=dt.date.fromisoformat(entry["from"]),
            last=dt.date.fromisoformat(entry["to"]),
            days=entry["days"],
            counted=entry["counted"],
            reason=entry["reason"],
            notice=entry.get("notice"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The day-by-day account of a deadline."""

    conventions: tuple[Convention, ...] = field(default=(), repr=False)
    """The ways of counting that were applied, in the order of counting."""
    runs: tuple[Stretch, ...] = field(default=(), repr=False)
    """Every day between start and deadline, in order."""
    text: str
    """The account in words, a line a step."""

    def __str__(self) -> str:
        return self.text

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            conventions=tuple([Convention.of(item) for item in entry.get("conventions", ())]),
            runs=tuple([Stretch.of(item) for item in entry.get("runs", ())]),
            text=entry["text"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A period with its acts."""

    first: dt.date
    """First day."""
    last: dt.date
    """Last day."""
    acts: int
    """Acts that counted."""
    needed: int
    """Acts that are needed."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            first=dt.date.fromisoformat(entry["from"]),
            last=dt.date.fromisoformat(entry["to"]),
            acts=entry["acts"],
            needed=entry["needed"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something that the law asks for and that is not there."""

    citation: Citation
    """The passage."""
    id: str
    """Its name."""
    name: str
    """In words."""
    one_of: tuple[Named, ...] = field(default=(), repr=False)
    """Things any one of which is enough."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            id=entry["id"],
            name=entry["name"],
            one_of=tuple([Named.of(item) for item in entry.get("one_of", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProblem:
    """Something to correct in a form."""

    code: str
    """The kind of problem."""
    fact: str
    """The field."""
    path: str = field(default="", repr=False, compare=False)
    """The place of the field in the question."""
    message: str
    """What is wrong, in both languages."""
    message_en: str
    """The same in English."""
    help: str
    """What to do about it, in both languages."""
    help_en: str
    """The same in English."""
    needed: bool
    """Whether the form is incomplete because of it."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            code=entry["code"],
            fact=entry["fact"],
            path=entry["path"],
            message=entry["message"]["zh"],
            message_en=entry["message"]["en"],
            help=entry["help"]["zh"],
            help_en=entry["help"]["en"],
            needed=entry["needed"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A row of the statistics that the national annual report asks for."""

    citation: Citation
    """The format that lays the table down."""
    row: str
    """Its place in the table, such as ``3.3.1``."""
    name: str
    """Its heading."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            row=entry["row"],
            name=entry["name"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How an ambiguous passage was read, where another reading would give another answer."""

    citation: Citation
    """The passage."""
    fact: str
    """The fact by which it can be read the other way."""
    value: bool
    """How it was read."""
    says: str
    """What the reading says."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            fact=entry["fact"],
            value=entry["value"],
            says=entry["says"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """A permission by which something found may stay in a text."""

    citation: Citation
    """The passage."""
    id: str
    """Its name."""
    name: str
    """In words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            id=entry["id"],
            name=entry["name"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFinding:
    """Something found in a text, and the rule on which it matters."""

    citation: Citation
    """The passage."""
    kind: FindingKind
    """What it is, such as ``mobile``; ``docs/screening.md`` lists the kinds."""
    name: str
    """The kind in words."""
    byte_start: int
    """From which to which byte of UTF-8."""
    byte_end: int
    """Where it ends."""
    start: int
    """From which to which character."""
    end: int
    """Where it ends."""
    confidence: Confidence
    """How sure it is."""
    reason: str
    """Why it was taken for one."""
    rule: str
    """The rule on which it matters."""
    book: str
    """That rule's book."""
    masked: str | None = None
    """How it looks covered, if it tells of a person."""
    permitted_by: Permission | None = None
    """The permission by which it may stay."""
    set_aside_by: str | None = None
    """The fact by which the question says that it is none."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            kind=entry["kind"],
            name=entry["name"],
            byte_start=entry["bytes"][0],
            byte_end=entry["bytes"][1],
            start=entry["chars"][0],
            end=entry["chars"][1],
            confidence=entry["confidence"],
            reason=entry["reason"],
            rule=entry["rule"],
            book=entry["book"],
            masked=entry.get("masked"),
            permitted_by=Permission.of(entry["permitted_by"]) if "permitted_by" in entry else None,
            set_aside_by=entry.get("set_aside_by"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a procedure."""

    id: str
    """Its name."""
    name: str
    """In words."""
    by: str | None = None
    """Who may take it."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            id=entry["id"],
            name=entry["name"],
            by=entry.get("by"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """A number that is only known to lie between two, both included."""

    low: Decimal
    """The least it can be."""
    high: Decimal
    """The most it can be."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            low=Decimal(entry["low"]),
            high=Decimal(entry["high"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEvent:
    """An event, and what became of it."""

    citation: Citation
    """The passage."""
    date: dt.date
    """The day."""
    event: EventKind
    """What happened."""
    name: str
    """In words."""
    effect: Effect
    """What it did to the clock."""
    path: str = field(default="", repr=False, compare=False)
    """The place of the event in the question."""
    says: str | None = None
    """What it means in law."""
    who: str | None = None
    """Whose it is: the third party or the agency consulted."""
    days: int | None = None
    """Working days of an extension."""
    until: dt.date | None = None
    """The last day of a time that the agency sets."""
    excused: bool | None = None
    """Whether there was a good reason for being late."""
    opinion: Opinion | None = None
    """What was answered."""
    served: Service | None = None
    """How the reply was delivered."""
    remedy: Remedy | None = None
    """Which remedy was sought."""
    by: str | None = None
    """Who approved an extension."""
    channel: Channel | None = None
    """How the request came in, where that told the day."""
    taken_in_by: Taker | None = None
    """Who took it in first."""
    passing_on_starts: bool | None = None
    """Whether it counts as received on the day it was passed on, where that was said."""
    fault: AtFault | None = None
    """Whose fault it is that a reply came back."""
    stands: bool | None = None
    """Whether a reply that came back is given all the same, where that was said."""
    ref: str | None = None
    """A reference of the file's own, handed back."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            date=dt.date.fromisoformat(entry["date"]),
            event=entry["event"],
            name=entry["name"],
            effect=entry["effect"],
            path=entry["path"],
            says=entry.get("says"),
            who=entry.get("who"),
            days=entry.get("days"),
            until=dt.date.fromisoformat(entry["until"]) if "until" in entry else None,
            excused=entry.get("excused"),
            opinion=entry.get("opinion"),
            served=entry.get("served"),
            remedy=entry.get("remedy"),
            by=entry.get("by"),
            channel=entry.get("channel"),
            taken_in_by=entry.get("taken_in_by"),
            passing_on_starts=entry.get("passing_on_starts"),
            fault=entry.get("fault"),
            stands=entry.get("stands"),
            ref=entry.get("ref"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """Something unlawful that happened, or that should have happened and did not."""

    citation: Citation
    """The passage it breaks."""
    provisional: bool = False
    """It rests on a year whose holidays no notice has arranged."""
    unsettled: bool = False
    """It rests on days that the next notice may still change."""
    breach: BreachKind
    """Which."""
    name: str
    """In words."""
    by: Side
    """Whose it is."""
    book: str
    """The rulebook that is broken."""
    date: dt.date | None = None
    """The day of the event, where there is one."""
    path: str | None = field(default=None, repr=False, compare=False)
    """The place of the event in the question."""
    doubtful: str | None = None
    """Why it may be none: the law is silent, or a fact is not given."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            provisional=entry.get("provisional", False),
            unsettled=entry.get("unsettled", False),
            breach=entry["breach"],
            name=entry["name"],
            by=entry["by"],
            book=entry["book"],
            date=dt.date.fromisoformat(entry["date"]) if "date" in entry else None,
            path=entry.get("path"),
            doubtful=entry.get("doubtful"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDuty:
    """What somebody has to do next."""

    citation: Citation
    """The passage."""
    provisional: bool = False
    """It rests on a year whose holidays no notice has arranged."""
    unsettled: bool = False
    """It rests on days that the next notice may still change."""
    duty: DutyKind
    """What."""
    name: str
    """In words."""
    by: Side
    """Whose it is."""
    rule: str | None = None
    """The rule that sets the time."""
    who: str | None = None
    """Who it is, where that is known."""
    due: dt.date | None = None
    """By when, where that is known."""
    due_unknown: str | None = None
    """Why there is no ``due`` although the law counts one: the notice of a year is missing."""
    path: str | None = field(default=None, repr=False, compare=False)
    """The place of the event it follows from."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            provisional=entry.get("provisional", False),
            unsettled=entry.get("unsettled", False),
            duty=entry["duty"],
            name=entry["name"],
            by=entry["by"],
            rule=entry.get("rule"),
            who=entry.get("who"),
            due=dt.date.fromisoformat(entry["due"]) if "due" in entry else None,
            due_unknown=entry.get("due_unknown"),
            path=entry.get("path"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Days left out of the count."""

    first: dt.date
    """The first day left out."""
    last: dt.date
    """The last day left out."""
    cause: str | None = None
    """What stopped the clock, by the name of its clause."""
    event: EventKind
    """The event that began it."""
    who: str | None = None
    """Whose it is."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            first=dt.date.fromisoformat(entry["from"]),
            last=dt.date.fromisoformat(entry["to"]),
            cause=entry.get("cause"),
            event=entry["event"],
            who=entry.get("who"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReading:
    """How an ambiguous passage was read."""

    citation: Citation
    """The passage."""
    fact: str
    """The fact by which it can be read another way."""
    value: str
    """How it was read."""
    says: str
    """What the reading says."""
    note: str | None = field(default=None, repr=False)
    """A reading that matters."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            fact=entry["fact"],
            value=entry["value"],
            says=entry["says"],
            note=entry.get("note"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A result that late entries changed."""

    key: str
    """The key of the result; ``effect`` for what became of an event."""
    path: str | None = field(default=None, repr=False, compare=False)
    """The event, by its place in the question."""
    before: Any | None = None
    """What it was; left out where there was nothing."""
    after: Any | None = None
    """What it is; left out where there is nothing."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            key=entry["key"],
            path=entry.get("path"),
            before=entry.get("before"),
            after=entry.get("after"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words that were found in a text."""

    text: str
    """The words."""
    start: int
    """From which to which character."""
    end: int
    """Where it ends."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            text=entry["text"],
            start=entry["chars"][0],
            end=entry["chars"][1],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What shows a sign."""

    says: str
    """In words."""
    found: tuple[Place, ...] = field(default=(), repr=False)
    """The words that were found."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            says=entry["says"],
            found=tuple([Place.of(item) for item in entry.get("found", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """What the law says of a text."""

    citation: Citation
    """The passage."""
    says: str
    """In words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            says=entry["says"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What a text looks like."""

    sign: str
    """The sign."""
    says: str
    """In words."""
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    """What shows it."""
    then: tuple[Consequence, ...] = field(default=(), repr=False)
    """What the law says of such a text."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            sign=entry["sign"],
            says=entry["says"],
            reasons=tuple([Reason.of(item) for item in entry.get("reasons", ())]),
            then=tuple([Consequence.of(item) for item in entry.get("then", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyBreach:
    """A sum that does not hold."""

    citation: Citation
    """The passage."""
    identity: str
    """Its name."""
    says: str
    """In words."""
    at: Named
    """The row or the column in which it does not hold."""
    left: tuple[str, ...] = field(default=(), repr=False)
    """The cells of the left side."""
    left_sum: Decimal
    """What they make; cells without a figure add nothing."""
    right: tuple[str, ...] = field(default=(), repr=False)
    """The cells of the right side."""
    before: tuple[str, ...] = field(default=(), repr=False)
    """The cells of the report of the year before that belong to it."""
    right_sum: Decimal
    """What they make."""
    soft: bool = False
    """It may have a good reason, and decides nothing."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            identity=entry["identity"],
            says=entry["says"],
            at=Named.of(entry["at"]),
            left=tuple(entry.get("left", ())),
            left_sum=Decimal(entry["left_sum"]),
            right=tuple(entry.get("right", ())),
            before=tuple(entry.get("before", ())),
            right_sum=Decimal(entry["right_sum"]),
            soft=entry.get("soft", False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unjudged:
    """A sum that cannot be judged."""

    identity: str
    """Its name."""
    says: str
    """In words."""
    at: Named
    """The row or the column in which it cannot be judged."""
    cells: tuple[str, ...] = field(default=(), repr=False)
    """The cells without a figure."""
    before: tuple[str, ...] = field(default=(), repr=False)
    """Those of the report of the year before."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            identity=entry["identity"],
            says=entry["says"],
            at=Named.of(entry["at"]),
            cells=tuple(entry.get("cells", ())),
            before=tuple(entry.get("before", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange:
    """A cell, and what would have to stand there."""

    cell: str
    """The cell."""
    first: Decimal
    """What stands there."""
    last: Decimal
    """What would have to stand there."""
    slip: Slip | None = None
    """The kind of slip, if it looks like one."""
    says: str | None = None
    """The same in words."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            cell=entry["cell"],
            first=Decimal(entry["from"]),
            last=Decimal(entry["to"]),
            slip=entry.get("slip"),
            says=entry.get("says"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One way."""

    changes: tuple[CellChange, ...] = field(default=(), repr=False)
    """The cells that would change."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            changes=tuple([CellChange.of(item) for item in entry.get("changes", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMends:
    """How the sums of one sheet could be made to hold."""

    sheet: str
    """The sheet."""
    ways: tuple[Mend, ...] = field(repr=False)
    """Each way changes as few cells as can be, the likeliest first; empty where no three cells would do."""
    more: bool = False
    """There are more that are as small."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            sheet=entry["sheet"],
            ways=tuple([Mend.of(item) for item in entry["ways"]]),
            more=entry.get("more", False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Strayed:
    """A figure that is not what it should be."""

    check: Held
    """What was held to what."""
    says: str
    """In words."""
    part: str | None = None
    """The part it is about."""
    stated: Decimal
    """What the report states."""
    reckoned: Decimal
    """What the other figures make."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            check=entry["check"],
            says=entry["says"],
            part=entry.get("part"),
            stated=Decimal(entry["stated"]),
            reckoned=Decimal(entry["reckoned"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheld:
    """Something that cannot be judged."""

    check: Held
    """What is held to what."""
    says: str
    """In words."""
    part: str | None = None
    """The part it is about."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            check=entry["check"],
            says=entry["says"],
            part=entry.get("part"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRank:
    """The place of a unit: equals share one, and the next comes after all of them."""

    best: int
    """The best it may have."""
    worst: int
    """The worst."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            best=entry["best"],
            worst=entry["worst"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorPoints:
    """The marks of an indicator or a group."""

    indicator: str
    """The indicator."""
    name: str
    """In words."""
    within: str | None = None
    """The group it stands in."""
    points: Decimal | Between
    """Its marks."""
    full: Decimal
    """What they come to at most."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            indicator=entry["indicator"],
            name=entry["name"],
            within=entry.get("within"),
            points=_between(entry["points"]),
            full=Decimal(entry["full"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeMove:
    """The smallest change of one mark that moves the grade."""

    indicator: str
    """The indicator."""
    item: str | None = None
    """What is counted, if a count changes."""
    now: Decimal
    """The mark it has."""
    then: Decimal
    """The mark it would have."""
    better: bool = False
    """The grade then becomes better."""
    grades: tuple[str, ...] = field(default=(), repr=False)
    """The grades that are then possible."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            indicator=entry["indicator"],
            item=entry.get("item"),
            now=Decimal(entry["now"]),
            then=Decimal(entry["then"]),
            better=entry.get("better", False),
            grades=tuple(entry.get("grades", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsChange:
    """Marks that are not what they were."""

    indicator: str
    """The indicator."""
    before: Decimal | Between
    """The marks of the year before."""
    now: Decimal | Between
    """The marks now."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            indicator=entry["indicator"],
            before=_between(entry["before"]),
            now=_between(entry["now"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTrend:
    """What changed since the year before."""

    score: Decimal | Between
    """The points of the year before."""
    grade: str | None = None
    """The grade of the year before, where it is settled."""
    between: tuple[str, ...] = field(default=(), repr=False)
    """The grades it may have had, where it is not."""
    change: Decimal | None = None
    """By how many points the whole changed, where both years are known exactly."""
    went: Trend | None = None
    """Where the grade went, where that is settled."""
    moved: tuple[PointsChange, ...] = field(default=(), repr=False)
    """The indicators and groups whose marks are not what they were."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            score=_between(entry["score"]),
            grade=entry.get("grade"),
            between=tuple(entry.get("between", ())),
            change=Decimal(entry["change"]) if "change" in entry else None,
            went=entry.get("went"),
            moved=tuple([PointsChange.of(item) for item in entry.get("moved", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredUnit:
    """A unit."""

    unit: str
    """The unit."""
    score: Decimal | Between
    """Its points altogether."""
    grade: str | None = None
    """Its grade, where it is settled."""
    says: str | None = None
    """The grade in words."""
    between: tuple[str, ...] = field(default=(), repr=False)
    """The grades still possible, where it is not."""
    rank: UnitRank
    """Its place among the units, the first and the last it may have."""
    vetoed: tuple[Named, ...] = field(default=(), repr=False)
    """What keeps the whole down."""
    open: tuple[Question, ...] = ()
    """The questions whose answers would narrow it down."""
    attach: tuple[Named, ...] = field(default=(), repr=False)
    """What is still to be attached."""
    indicators: tuple[IndicatorPoints, ...] = field(default=(), repr=False)
    """The marks of every indicator and group."""
    moves: tuple[GradeMove, ...] = field(default=(), repr=False)
    """What would move a settled grade, one change at a time."""
    trend: YearTrend | None = None
    """What changed since the year before."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            unit=entry["unit"],
            score=_between(entry["score"]),
            grade=entry.get("grade"),
            says=entry.get("says"),
            between=tuple(entry.get("between", ())),
            rank=UnitRank.of(entry["rank"]),
            vetoed=tuple([Named.of(item) for item in entry.get("vetoed", ())]),
            open=tuple([Question.of(item) for item in entry.get("open", ())]),
            attach=tuple([Named.of(item) for item in entry.get("attach", ())]),
            indicators=tuple([IndicatorPoints.of(item) for item in entry.get("indicators", ())]),
            moves=tuple([GradeMove.of(item) for item in entry.get("moves", ())]),
            trend=YearTrend.of(entry["trend"]) if "trend" in entry else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSheet:
    """What the units of a score sheet come to."""

    system: str
    """The name of the system."""
    title: str
    """Its title."""
    full: Decimal
    """The points of all indicators together, without the bonus."""
    note: str | None = field(default=None, repr=False)
    """A reading or a condition that matters."""
    example: bool = False
    """The system, or a part of it, was made up to show how one is written."""
    silent: str | None = None
    """What the text says where it fixes no thresholds; there are no grades then."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """The rules it rests on."""
    units: tuple[ScoredUnit, ...] = field(repr=False)
    """The units, in the order of the question."""
    picture: str | None = None
    """The sheet as a picture (SVG), if it was asked for."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            system=entry["system"],
            title=entry["title"],
            full=Decimal(entry["full"]),
            note=entry.get("note"),
            example=entry.get("example", False),
            silent=entry.get("silent"),
            grounds=tuple([Ground.of(item) for item in entry.get("grounds", ())]),
            units=tuple([ScoredUnit.of(item) for item in entry["units"]]),
            picture=entry.get("picture"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogItem:
    """An item of a catalogue."""

    row: int
    """Its row, counted from 0, headers included."""
    item: str
    """Its name."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            row=entry["row"],
            item=entry["item"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedElement:
    """An element that is not what it was."""

    element: Element
    """The element."""
    name: str
    """In words."""
    before: str | None = None
    """What stood there; left out if nothing did."""
    now: str | None = None
    """What stands there."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            element=entry["element"],
            name=entry["name"],
            before=entry.get("before"),
            now=entry.get("now"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedItem:
    """A change of a catalogue."""

    kind: CatalogChange
    """What it is."""
    says: str
    """That in words."""
    former: tuple[CatalogItem, ...] = field(default=(), repr=False)
    """The items that were."""
    new: tuple[CatalogItem, ...] = field(default=(), repr=False)
    """The items that are."""
    elements: tuple[ChangedElement, ...] = field(default=(), repr=False)
    """The elements that are not what they were."""
    outcome: str | None = None
    """What the rule on its grounds makes of it, where that is settled."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """The passages it stands on; while the ground is open, the rule that wants one."""
    open: tuple[Question, ...] = ()
    """The questions of which one must be answered yes for it to have a ground."""
    duties: tuple[Duty, ...] = field(default=(), repr=False)
    """What has to be done because of it."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            kind=entry["kind"],
            says=entry["says"],
            former=tuple([CatalogItem.of(item) for item in entry.get("former", ())]),
            new=tuple([CatalogItem.of(item) for item in entry.get("new", ())]),
            elements=tuple([ChangedElement.of(item) for item in entry.get("elements", ())]),
            outcome=entry.get("outcome"),
            grounds=tuple([Ground.of(item) for item in entry.get("grounds", ())]),
            open=tuple([Question.of(item) for item in entry.get("open", ())]),
            duties=tuple([Duty.of(item) for item in entry.get("duties", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogGap:
    """An item that lacks elements."""

    row: int
    """Its row, counted from 0, headers included."""
    item: str
    """Its name."""
    missing: tuple[Missing, ...] = field(default=(), repr=False)
    """What is missing."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            row=entry["row"],
            item=entry["item"],
            missing=tuple([Missing.of(item) for item in entry.get("missing", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogFiling:
    """The filing of changes."""

    outcome: Completeness | None = None
    """Whether all of it is done; left out where that depends on what is not known."""
    missing: tuple[Missing, ...] = field(default=(), repr=False)
    """What is missing."""
    open: tuple[Question, ...] = ()
    """What is not known of it."""
    note: str | None = field(default=None, repr=False)
    """How soon, or that the text does not say."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """The passage."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            outcome=entry.get("outcome"),
            missing=tuple([Missing.of(item) for item in entry.get("missing", ())]),
            open=tuple([Question.of(item) for item in entry.get("open", ())]),
            note=entry.get("note"),
            grounds=tuple([Ground.of(item) for item in entry.get("grounds", ())]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogDiff:
    """What became of a standard catalogue between two versions."""

    changes: tuple[ChangedItem, ...] = field(repr=False)
    """Every change, in the order of the new catalogue, then what is gone."""
    unchanged: int
    """How many items are as they were, wherever they stand."""
    incomplete: tuple[CatalogGap, ...] = field(default=(), repr=False)
    """Items of the new catalogue that lack elements."""
    absent: tuple[Named, ...] = field(default=(), repr=False)
    """Elements that the new catalogue has no column for."""
    uncompared: tuple[Named, ...] = field(default=(), repr=False)
    """Elements that only one of the two has a column for: they are not compared."""
    filing: CatalogFiling | None = None
    """What has to be filed because of the changes."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            changes=tuple([ChangedItem.of(item) for item in entry["changes"]]),
            unchanged=entry["unchanged"],
            incomplete=tuple([CatalogGap.of(item) for item in entry.get("incomplete", ())]),
            absent=tuple([Named.of(item) for item in entry.get("absent", ())]),
            uncompared=tuple([Named.of(item) for item in entry.get("uncompared", ())]),
            filing=CatalogFiling.of(entry["filing"]) if "filing" in entry else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """A line of a duty sheet: a record, or one of its periods."""

    citation: Citation
    """The passage."""
    provisional: bool = False
    """It rests on a year whose holidays no notice has arranged."""
    unsettled: bool = False
    """It rests on days that the next notice may still change."""
    record: str
    """The name of the record."""
    group: DutyGroup
    """What has to be done about it."""
    what: str
    """What it is about: as the record says, or the rulebook."""
    topic: str | None = None
    """What it belongs to."""
    unit: str | None = None
    """Who is in charge: as the record says, or the rulebook."""
    rule: str
    """The rule."""
    case: str | None = None
    """The case, where the rule has several."""
    name: str
    """The rule in words."""
    gives: str
    """Its figure; what the text says instead of one; of a procedure, the step that is next or was passed over."""
    book: str
    """The rulebook whose figure was applied."""
    beside: str | None = None
    """Another level's figure for the same matter, and which of the two prevails."""
    start: dt.date | dt.datetime | None = None
    """When it began; for terms counted back, the event."""
    opens: dt.date | None = None
    """The first day of a window."""
    due: dt.date | dt.datetime | None = None
    """When it is due."""
    due_between: tuple[dt.date, ...] = field(default=(), repr=False)
    """Where ``due`` is provisional, the first and the last day that it can be."""
    bound: str = "at_most"
    """``at_least`` for a minimum period: not over before then."""
    done: dt.date | dt.datetime | None = None
    """When it was done."""
    days_left: int | None = None
    """Days left, negative when it is over."""
    days_unit: DaysUnit | None = None
    """What ``days_left`` counts."""
    minutes_left: int | None = None
    """The same for terms in hours and minutes."""
    says: str | None = None
    """What is left in words."""
    acts: tuple[dt.date, ...] = field(default=(), repr=False)
    """The days on which a cadence was acted on."""
    account: tuple[str, ...] = field(default=(), repr=False)
    """The count, line by line, if it was asked for."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            citation=_citation(entry),
            provisional=entry.get("provisional", False),
            unsettled=entry.get("unsettled", False),
            record=entry["record"],
            group=entry["group"],
            what=entry["what"],
            topic=entry.get("topic"),
            unit=entry.get("unit"),
            rule=entry["rule"],
            case=entry.get("case"),
            name=entry["name"],
            gives=entry["gives"],
            book=entry["book"],
            beside=entry.get("beside"),
            start=_point(entry["start"]) if "start" in entry else None,
            opens=dt.date.fromisoformat(entry["opens"]) if "opens" in entry else None,
            due=_point(entry["due"]) if "due" in entry else None,
            due_between=tuple([dt.date.fromisoformat(item) for item in entry.get("due_between", ())]),
            bound=entry.get("bound", "at_most"),
            done=_point(entry["done"]) if "done" in entry else None,
            days_left=entry.get("days_left"),
            days_unit=entry.get("days_unit"),
            minutes_left=entry.get("minutes_left"),
            says=entry.get("says"),
            acts=tuple([dt.date.fromisoformat(item) for item in entry.get("acts", ())]),
            account=tuple(entry.get("account", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyCount:
    """How many lines there are."""

    unit: str | None = None
    """The unit they are of."""
    topic: str | None = None
    """The topic they are of."""
    group: DutyGroup
    """The group."""
    says: str
    """The group in words."""
    count: int
    """How many."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            unit=entry.get("unit"),
            topic=entry.get("topic"),
            group=entry["group"],
            says=entry["says"],
            count=entry["count"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySheet:
    """What has to be done about the records of an office on a day."""

    today: dt.date | dt.datetime
    """The day, or the moment, looked at."""
    calendar: str | None = None
    """The calendar on which it rests."""
    provisional: bool = False
    """Whether it rests on a year without a holiday notice."""
    provisional_in: tuple[str, ...] = field(default=(), repr=False)
    """The keys of :attr:``answer`` that do; a limit and each duty say so themselves."""
    unsettled: bool = False
    """Whether it rests on days that the next notice may still change."""
    unsettled_in: tuple[str, ...] = field(default=(), repr=False)
    """The keys of :attr:``answer`` that do, and no more; a limit and each duty say so themselves."""
    beyond: tuple[str, ...] = field(default=(), repr=False)
    """The keys that are left out, or lack a day, because the calendar ends before it."""
    doubts: tuple[str, ...] = ()
    """What is doubtful about the notices that were given with the calendar."""
    lines: tuple[DutyLine, ...] = field(repr=False)
    """Every line, the most pressing first."""
    counts: tuple[DutyCount, ...] = field(default=(), repr=False)
    """How many lines each group has, and those of each unit and topic."""
    problems: tuple[Fault, ...] = field(default=(), repr=False)
    """What is wrong with the records that were left out."""
    agenda: str | None = None
    """What is due, as a calendar file (RFC 5545), if it was asked for."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            today=_point(entry["today"]),
            calendar=entry["calendar"]["version"],
            provisional=entry.get("calendar", {}).get("provisional", False),
            provisional_in=tuple(entry.get("calendar", {}).get("provisional_in", ())),
            unsettled=entry.get("calendar", {}).get("unsettled", False),
            unsettled_in=tuple(entry.get("calendar", {}).get("unsettled_in", ())),
            beyond=tuple(entry.get("calendar", {}).get("beyond", ())),
            doubts=tuple(entry.get("calendar", {}).get("doubts", ())),
            lines=tuple([DutyLine.of(item) for item in entry["lines"]]),
            counts=tuple([DutyCount.of(item) for item in entry.get("counts", ())]),
            problems=tuple([Fault.of(item) for item in entry.get("problems", ())]),
            agenda=entry.get("agenda"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCell:
    """A cell and its cases."""

    cell: str
    """The cell, such as ``requests.secret.person``."""
    count: int
    """How many."""
    cases: tuple[str, ...] = field(default=(), repr=False)
    """Their names in the register, in its order."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            cell=entry["cell"],
            count=entry["count"],
            cases=tuple(entry.get("cases", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCounted:
    """Something that could not be counted."""

    request: str
    """The case."""
    sheet: str
    """The sheet it is missing from."""
    why: WhyNot
    """Why."""
    says: str
    """The same in words."""
    word: str | None = None
    """The word that could not be placed, or that differs."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            request=entry["request"],
            sheet=entry["sheet"],
            why=entry["why"],
            says=entry["says"],
            word=entry.get("word"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CellDifference:
    """A cell of the report that is not what the cases make of it."""

    cell: str
    """The cell."""
    given: str
    """What the report has there: a figure, nothing, ``/`` or ``—``."""
    counted: int
    """How many cases there are."""
    cases: tuple[str, ...] = field(default=(), repr=False)
    """Their names."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            cell=entry["cell"],
            given=entry["given"],
            counted=entry["counted"],
            cases=tuple(entry.get("cases", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LogProblem:
    """What is wrong with a row of a register."""

    row: int
    """The row, counted from 0."""
    line: int | None = None
    """The line of the table, counted from 1."""
    request: str | None = None
    """The request it belongs to."""
    column: str
    """The column."""
    code: str
    """The kind of problem."""
    message: str
    """What is wrong, in both languages."""
    message_en: str
    """The same in English."""
    help: str
    """What to do about it, in both languages."""
    help_en: str
    """The same in English."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            row=entry["row"],
            line=entry.get("line"),
            request=entry.get("request"),
            column=entry["column"],
            code=entry["code"],
            message=entry["message"]["zh"],
            message_en=entry["message"]["en"],
            help=entry["help"]["zh"],
            help_en=entry["help"]["en"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTables:
    """The tables of requests and of disputes, made of the cases of a register."""

    year: int
    """The year reported on."""
    note: str | None = field(default=None, repr=False)
    """What matters about the form."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """The form, and the rule by which a kind of reply has its row."""
    cells: tuple[ReportCell, ...] = field(repr=False)
    """The cells in which there are cases, in the order of the form; every other cell of the two tables is 0."""
    uncounted: tuple[NotCounted, ...] = field(default=(), repr=False)
    """What could not be counted, and why: the figures are so much too low."""
    outside: tuple[str, ...] = field(default=(), repr=False)
    """The requests of the register that are none of this year's."""
    differences: tuple[CellDifference, ...] = field(default=(), repr=False)
    """The cells of the report given that the cases make something else of."""
    problems: tuple[LogProblem, ...] = field(default=(), repr=False)
    """What is wrong with the rows that could not be used."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Self:
        """From an entry of an answer."""
        return cls(
            year=entry["year"],
            note=entry.get("note"),
            grounds=tuple([Ground.of(item) for item in entry.get("grounds", ())]),
            cells=tuple([ReportCell.of(item) for item in entry["cells"]]),
            uncounted=tuple([NotCounted.of(item) for item in entry.get("uncounted", ())]),
            outside=tuple(entry.get("outside", ())),
            differences=tuple([CellDifference.of(item) for item in entry.get("differences", ())]),
            problems=tuple([LogProblem.of(item) for item in entry.get("problems", ())]),
        )


@dataclass(frozen=True, kw_only=True, init=False)
class Deadline(Told):
    """When something is due."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    due: dt.date | dt.datetime = part(lambda entry: _point(entry["due"]))
    """The deadline: a day, or a moment in Beijing time."""
    due_between: tuple[dt.date, ...] = part(lambda entry: tuple([dt.date.fromisoformat(item) for item in entry.get("due_between", ())]), repr=False)
    """Where ``due`` is provisional, the first and the last day that the true deadline can be, by what all arrangements since 2014 have in common. Left out where nothing bounds it."""
    within: str = part(lambda entry: entry["within"])
    """The figure that was applied, such as ``20 workdays``."""
    bound: str = part(lambda entry: entry.get("bound", "at_most"))
    """``at_least`` for a minimum period: not over before then."""
    opens: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["opens"]) if "opens" in entry else None)
    """The first day of a window."""
    legal_max: Limit | None = part(lambda entry: Limit.of(entry["legal_max"]) if "legal_max" in entry else None)
    """The national limit beside a stricter local one; for a minimum period, the legal minimum."""
    status: State | None = part(lambda entry: State(entry["status"]) if "status" in entry else None)
    """How it stands on the day looked at, or how it was met."""
    days_left: int | None = part(lambda entry: entry.get("days_left"))
    """Days from that day to the deadline. Once the day has passed it counts the days since, as a negative number: 0 while no working day has passed."""
    days_unit: DaysUnit | None = part(lambda entry: entry.get("days_unit"))
    """What ``days_left`` counts."""
    minutes_left: int | None = part(lambda entry: entry.get("minutes_left"))
    """The same for terms in hours and minutes."""
    lead: tuple[str, ...] = part(lambda entry: tuple(entry.get("lead", ())), repr=False)
    """Lead units (牵头部门) of a task."""
    units: tuple[str, ...] = part(lambda entry: tuple(entry.get("units", ())), repr=False)
    """Responsible units (责任部门) of a task."""
    calendar: str | None = part(lambda entry: entry.get("calendar", {}).get("version"))
    """The calendar on which it rests; terms in hours and minutes rest on none."""
    provisional: bool = part(lambda entry: entry.get("calendar", {}).get("provisional", False))
    """Whether it rests on a year without a holiday notice."""
    provisional_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("provisional_in", ())), repr=False)
    """The keys of :attr:``answer`` that do; a limit and each duty say so themselves."""
    unsettled: bool = part(lambda entry: entry.get("calendar", {}).get("unsettled", False))
    """Whether it rests on days that the next notice may still change."""
    unsettled_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("unsettled_in", ())), repr=False)
    """The keys of :attr:``answer`` that do, and no more; a limit and each duty say so themselves."""
    beyond: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("beyond", ())), repr=False)
    """The keys that are left out, or lack a day, because the calendar ends before it."""
    doubts: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("doubts", ())))
    """What is doubtful about the notices that were given with the calendar."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Task(Told):
    """A task that somebody is in charge of, though the text sets no date for it."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    says: str | None = part(lambda entry: entry.get("says"))
    """What the text says instead of a date."""
    lead: tuple[str, ...] = part(lambda entry: tuple(entry.get("lead", ())), repr=False)
    """Lead units (牵头部门)."""
    units: tuple[str, ...] = part(lambda entry: tuple(entry.get("units", ())), repr=False)
    """Responsible units (责任部门)."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Regularity(Told):
    """Whether something was done often enough."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: Kept | None = part(lambda entry: entry.get("outcome"))
    """The outcome; left out while the span holds no whole period."""
    lapses: tuple[Period, ...] = part(lambda entry: tuple([Period.of(item) for item in entry.get("lapses", ())]), repr=False)
    """Whole periods with too few acts."""
    next: Period | None = part(lambda entry: Period.of(entry["next"]) if "next" in entry else None)
    """The period still running at the end of the span, if it wants more acts."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class FormReview(Told):
    """What a look at a list or a filled-in form showed."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: Completeness | None = part(lambda entry: entry.get("outcome"))
    """The outcome; left out where it depends on what is not known."""
    missing: tuple[Missing, ...] = part(lambda entry: tuple([Missing.of(item) for item in entry.get("missing", ())]), repr=False)
    """Needed, and not there or not usable."""
    problems: tuple[FieldProblem, ...] = part(lambda entry: tuple([FieldProblem.of(item) for item in entry.get("problems", ())]), repr=False)
    """Everything to correct in a form whose fields take values, in its order."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Verdict(Told, Generic[O]):
    """What a table of law makes of some facts."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: O | None = part(lambda entry: entry.get("outcome"))
    """The outcome's name."""
    says: str | None = part(lambda entry: entry.get("says"))
    """The outcome in words."""
    counted_as: Counted | None = part(lambda entry: Counted.of(entry["counted_as"]) if "counted_as" in entry else None)
    """The row of the annual report's statistics that counts it, with the format that lays it down."""
    date: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["date"]) if "date" in entry else None)
    """The day that it singles out among those given, such as the day of receipt."""
    readings: tuple[Reading, ...] = part(lambda entry: tuple([Reading.of(item) for item in entry.get("readings", ())]), repr=False)
    """How ambiguous passages were read, where another reading would give another answer."""
    duties: tuple[Duty, ...] = part(lambda entry: tuple([Duty.of(item) for item in entry.get("duties", ())]), repr=False)
    """What has to be done because of the outcome."""
    findings: tuple[TextFinding, ...] = part(lambda entry: tuple([TextFinding.of(item) for item in entry.get("findings", ())]), repr=False)
    """What was found in ``facts.text``, in its order; there whenever a text was."""
    findings_left_out: int | None = part(lambda entry: entry.get("findings_left_out"))
    """How many more were found than stand there; the limit is set by whoever runs the library. The facts and the masked text know them all."""
    masked: str | None = part(lambda entry: entry.get("masked"))
    """The text with personal information covered, if ``facts.mask`` says how."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Progress(Told):
    """How far a procedure has come."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: Course | None = part(lambda entry: entry.get("outcome"))
    """The outcome; left out where it depends on what is not known."""
    next: Step | None = part(lambda entry: Step.of(entry["next"]) if "next" in entry else None)
    """The step to take now."""
    skipped: tuple[Step, ...] = part(lambda entry: tuple([Step.of(item) for item in entry.get("skipped", ())]), repr=False)
    """Needed steps passed over by a later one."""
    out_of_order: tuple[Step, ...] = part(lambda entry: tuple([Step.of(item) for item in entry.get("out_of_order", ())]), repr=False)
    """Steps taken after one that comes later."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Grade(Told):
    """A grade, and the score it was given for."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    grade: str | None = part(lambda entry: entry.get("grade"))
    """The grade's name."""
    says: str | None = part(lambda entry: entry.get("says"))
    """The grade in words."""
    between: tuple[str, ...] = part(lambda entry: tuple(entry.get("between", ())), repr=False)
    """The grades still possible, highest first."""
    score: Decimal | Between | None = part(lambda entry: _between(entry["score"]) if "score" in entry else None)
    """The points altogether: a number, or the two it lies between."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Price(Told):
    """What something costs."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    currency: str = part(lambda entry: entry["amount"]["currency"])
    """The currency, such as ``CNY``."""
    value: Decimal = part(lambda entry: Decimal(entry["amount"]["value"]))
    """How much."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class LedgerState(Told):
    """How a request stands."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    status: LedgerStatus = part(lambda entry: entry["status"])
    """What its clock is doing."""
    on: dt.date = part(lambda entry: dt.date.fromisoformat(entry["on"]))
    """The day looked at; of a closed request, the day it was closed."""
    received: dt.date = part(lambda entry: dt.date.fromisoformat(entry["received"]))
    """The day of receipt."""
    start: dt.date = part(lambda entry: dt.date.fromisoformat(entry["start"]))
    """The day from which its clock counts."""
    within: str | None = part(lambda entry: entry.get("within"))
    """The figure that was applied."""
    extended_by: int | None = part(lambda entry: entry.get("extended_by"))
    """Days of extension in force."""
    delayed_to: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["delayed_to"]) if "delayed_to" in entry else None)
    """The day set for a delayed reply."""
    due: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["due"]) if "due" in entry else None)
    """The due day; while the clock is paused, the earliest it can be. Left out while the clock waits for the applicant."""
    due_between: tuple[dt.date, ...] = part(lambda entry: tuple([dt.date.fromisoformat(item) for item in entry.get("due_between", ())]), repr=False)
    """Where ``due`` is provisional, the first and the last day that the true due day can be, by what all arrangements since 2014 have in common."""
    due_unknown: str | None = part(lambda entry: entry.get("due_unknown"))
    """Why there is no ``due`` although the clock runs: the notice of a year is missing. All else is certain."""
    today_unknown: str | None = part(lambda entry: entry.get("today_unknown"))
    """Why it is told as it stood on an earlier day than the one asked for, and what came later is not judged: the notice of a year is missing."""
    due_moves: bool = part(lambda entry: entry.get("due_moves", False))
    """The clock is paused: ``due`` is the earliest day it can be."""
    due_latest: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["due_latest"]) if "due_latest" in entry else None)
    """The due day at the latest, where the clock is paused and the time of all others is known."""
    latest_lawful: dt.date | None = part(lambda entry: dt.date.fromisoformat(entry["latest_lawful"]) if "latest_lawful" in entry else None)
    """The due day if all the extension left were added."""
    days_used: int = part(lambda entry: entry["days_used"])
    """Days of the term used."""
    days_left: int | None = part(lambda entry: entry.get("days_left"))
    """Days to the due day, negative when it has passed."""
    days_unit: DaysUnit = part(lambda entry: entry["days_unit"])
    """What days are counted."""
    closed_by: Closing | None = part(lambda entry: entry.get("closed_by"))
    """How the request was closed."""
    legal_max: Limit | None = part(lambda entry: Limit.of(entry["legal_max"]) if "legal_max" in entry else None)
    """The national limit beside a stricter local one."""
    events: tuple[LedgerEvent, ...] = part(lambda entry: tuple([LedgerEvent.of(item) for item in entry["events"]]), repr=False)
    """The events in order."""
    breaches: tuple[Breach, ...] = part(lambda entry: tuple([Breach.of(item) for item in entry.get("breaches", ())]), repr=False)
    """Unlawful events that happened, and lawful ones that did not."""
    duties: tuple[NextDuty, ...] = part(lambda entry: tuple([NextDuty.of(item) for item in entry.get("duties", ())]), repr=False)
    """What somebody has to do next."""
    pauses: tuple[Pause, ...] = part(lambda entry: tuple([Pause.of(item) for item in entry.get("pauses", ())]), repr=False)
    """The days left out, with what stopped the clock."""
    readings: tuple[LedgerReading, ...] = part(lambda entry: tuple([LedgerReading.of(item) for item in entry.get("readings", ())]), repr=False)
    """How ambiguous passages were read, where the events touch them."""
    changes: tuple[Change, ...] = part(lambda entry: tuple([Change.of(item) for item in entry.get("changes", ())]), repr=False)
    """What ``insert`` changed."""
    calendar: str | None = part(lambda entry: entry["calendar"]["version"])
    """The calendar on which it rests."""
    provisional: bool = part(lambda entry: entry.get("calendar", {}).get("provisional", False))
    """Whether it rests on a year without a holiday notice."""
    provisional_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("provisional_in", ())), repr=False)
    """The keys of :attr:``answer`` that do; a limit and each duty say so themselves."""
    unsettled: bool = part(lambda entry: entry.get("calendar", {}).get("unsettled", False))
    """Whether it rests on days that the next notice may still change."""
    unsettled_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("unsettled_in", ())), repr=False)
    """The keys of :attr:``answer`` that do, and no more; a limit and each duty say so themselves."""
    beyond: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("beyond", ())), repr=False)
    """The keys that are left out, or lack a day, because the calendar ends before it."""
    doubts: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("doubts", ())))
    """What is doubtful about the notices that were given with the calendar."""
    proof: Proof | None = part(lambda entry: Proof.of(entry["proof"]) if "proof" in entry else None)
    """The day-by-day account, where ``proof`` asks for it."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Letter(Told):
    """A letter filled in."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    title: str | None = part(lambda entry: entry["letter"].get("title"))
    """Its title."""
    number: str | None = part(lambda entry: entry["letter"].get("number"))
    """Its document number."""
    greeting: str | None = part(lambda entry: entry["letter"].get("greeting"))
    """Whom it is written to."""
    body: tuple[str, ...] = part(lambda entry: tuple(entry["letter"]["body"]), repr=False)
    """Its paragraphs."""
    signature: str | None = part(lambda entry: entry["letter"].get("signature"))
    """Who signs."""
    date: str | None = part(lambda entry: entry["letter"].get("date"))
    """The day it bears, as written."""
    text: str = part(lambda entry: entry["letter"]["text"])
    """All of it, laid out."""
    calendar: str | None = part(lambda entry: entry.get("calendar", {}).get("version"))
    """The calendar, where days that are written into it rest on some that a notice has yet to arrange or may still change."""
    provisional: bool = part(lambda entry: entry.get("calendar", {}).get("provisional", False))
    """Whether it rests on a year without a holiday notice."""
    provisional_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("provisional_in", ())), repr=False)
    """The keys of :attr:``answer`` that do; a limit and each duty say so themselves."""
    unsettled: bool = part(lambda entry: entry.get("calendar", {}).get("unsettled", False))
    """Whether it rests on days that the next notice may still change."""
    unsettled_in: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("unsettled_in", ())), repr=False)
    """The keys of :attr:``answer`` that do, and no more; a limit and each duty say so themselves."""
    beyond: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("beyond", ())), repr=False)
    """The keys that are left out, or lack a day, because the calendar ends before it."""
    doubts: tuple[str, ...] = part(lambda entry: tuple(entry.get("calendar", {}).get("doubts", ())))
    """What is doubtful about the notices that were given with the calendar."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Hints(Told):
    """What the words of a text point to; never a verdict."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    hints: tuple[Hint, ...] = part(lambda entry: tuple([Hint.of(item) for item in entry["hints"]]), repr=False)
    """Each sign that was seen."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Tally(Told):
    """Whether the figures of a form tally."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: Outcome = part(lambda entry: entry["outcome"])
    """What it comes to."""
    says: str = part(lambda entry: entry["says"])
    """The same in words."""
    breaches: tuple[TallyBreach, ...] = part(lambda entry: tuple([TallyBreach.of(item) for item in entry.get("breaches", ())]), repr=False)
    """The sums that do not hold, in the order of the form."""
    unjudged: tuple[Unjudged, ...] = part(lambda entry: tuple([Unjudged.of(item) for item in entry.get("unjudged", ())]), repr=False)
    """The sums that cannot be judged, because a cell holds no figure."""
    problems: tuple[FieldProblem, ...] = part(lambda entry: tuple([FieldProblem.of(item) for item in entry.get("problems", ())]), repr=False)
    """The cells whose writing cannot be right."""
    mends: tuple[SheetMends, ...] = part(lambda entry: tuple([SheetMends.of(item) for item in entry.get("mends", ())]), repr=False)
    """The smallest changes after which the sums would hold, by sheet."""
    held: int = part(lambda entry: entry["held"])
    """How many sums hold."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


@dataclass(frozen=True, kw_only=True, init=False)
class Shares(Told):
    """Whether the parts of a total and their shares are right."""

    rule: str = part(lambda entry: entry["rule"])
    """The rule that was asked."""
    book: str = part(lambda entry: entry["book"]["id"])
    """The rulebook that was asked."""
    book_version: str = part(lambda entry: entry["book"]["version"], repr=False)
    """The version of its rendering."""
    book_hash: str = part(lambda entry: entry["book"]["hash"], repr=False)
    """What stands for its content."""
    note: str | None = part(lambda entry: entry.get("note"), repr=False)
    """A reading or a condition that matters."""
    grounds: tuple[Ground, ...] = part(lambda entry: tuple([Ground.of(item) for item in entry["grounds"]]), repr=False)
    """The rules that carry the answer, strongest first."""
    tried: tuple[Tried, ...] = part(lambda entry: tuple([Tried.of(item) for item in entry.get("tried", ())]), repr=False)
    """What was considered and did not apply."""
    open: tuple[Question, ...] = part(lambda entry: tuple([Question.of(item) for item in entry.get("open", ())]))
    """The questions whose answers would settle it; beside an outcome, those that tell which of its duties are due."""
    outcome: Outcome = part(lambda entry: entry["outcome"])
    """What it comes to."""
    says: str = part(lambda entry: entry["says"])
    """The same in words."""
    strayed: tuple[Strayed, ...] = part(lambda entry: tuple([Strayed.of(item) for item in entry.get("strayed", ())]), repr=False)
    """What does not hold."""
    unjudged: tuple[Unheld, ...] = part(lambda entry: tuple([Unheld.of(item) for item in entry.get("unjudged", ())]), repr=False)
    """What cannot be judged, because a figure is not known."""
    held: int = part(lambda entry: entry["held"])
    """How much holds."""
    answer: Mapping[str, Any] = part(lambda entry: entry.whole(), repr=False, compare=False)
    """The whole answer, as :func:`gongkai.ask` gives it."""


def _citation(entry: Mapping[str, Any]) -> Citation:
    return Citation(document=entry["document"], number=entry.get("number"), article=entry["article"], quote=entry.get("quote"), evidence=entry["evidence"])


def _point(text: str) -> dt.date | dt.datetime:
    return dt.datetime.fromisoformat(text) if ":" in text else dt.date.fromisoformat(text)


def _between(value: str | Mapping[str, str]) -> Decimal | Between:
    return Decimal(value) if isinstance(value, str) else Between.of(value)
