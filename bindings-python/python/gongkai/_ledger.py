"""The ledger (台账) of a request: dated events, and how it stands after them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypedDict, Unpack, final

from . import _native
from ._calendar import Calendar
from ._deadline import refusal
from ._encode import encode
from ._law import Citation, Ground, citation
from ._rulebook import Rulebook

__all__ = ["Breach", "Change", "Ledger", "LedgerEvent", "LedgerState", "NextDuty"]

_RULE = "request.state"


class EventKeys(TypedDict, total=False):
    """What an event may have beside its kind and its day; ``docs/ledger.md`` says which of them belong to which."""

    who: str | None
    opinion: str | None
    until: date | str | None
    excused: bool | None
    days: int | None
    by: str | None
    served: str | None
    remedy: str | None
    ref: str | None
    channel: str | None
    unreachable: bool | None
    submitted: date | str | None
    signed: date | str | None
    confirmed: date | str | None
    restored: date | str | None
    arrived: date | str | None


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """An event of a ledger, and what became of it."""

    date: date
    event: str
    name: str
    """In words."""
    effect: str
    """``start``, ``wait``, ``restart``, ``pause``, ``resume``, ``extend``, ``delay``, ``close``; ``record`` where it moves no clock, ``void``
    where it would have but does not."""
    citation: Citation
    says: str | None = None
    """What it means in law."""
    who: str | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Breach:
    """Something unlawful that happened, or that should have happened and did not."""

    breach: str
    name: str
    by: str
    """Whose it is: ``agency``, ``applicant``, ``third_party``, ``co_maker`` or ``other_agency``."""
    book: str
    """The rulebook that is broken."""
    citation: Citation
    date: date | None = None


@dataclass(frozen=True, slots=True)
class NextDuty:
    """What somebody has to do next."""

    duty: str
    name: str
    by: str
    citation: Citation
    due: date | None = None
    """By when, where that is known."""
    rule: str | None = None
    """The rule that sets the time."""
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A result that late entries changed."""

    key: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerState:
    """How a request stands, with everything that carries it. ``answer`` is the whole answer, as :func:`gongkai.ask` gives it."""

    status: str
    """``running``, ``due_today``, ``overdue``, ``paused``, ``stopped`` (it waits for the applicant) or ``closed``."""
    on: date
    """The day looked at; of a closed request, the day it was closed."""
    received: date
    start: date
    """The day from which the clock counts."""
    due: date | None
    """The due day; while the clock is paused, the earliest it can be. None while the clock waits for the applicant."""
    due_latest: date | None
    latest_lawful: date | None
    """The due day if all the extension left were added."""
    days_used: int
    days_left: int | None
    extended_by: int
    closed_by: str | None
    events: tuple[LedgerEvent, ...] = field(repr=False)
    breaches: tuple[Breach, ...] = field(repr=False)
    duties: tuple[NextDuty, ...] = field(repr=False)
    changes: tuple[Change, ...] = field(repr=False)
    grounds: tuple[Ground, ...] = field(repr=False)
    answer: Mapping[str, Any] = field(repr=False, compare=False)


@final
class Ledger:
    """The events of one request. Nothing in it changes: :meth:`add` gives another one.

    >>> import gongkai
    >>> ledger = gongkai.Ledger().add("received", "2024-03-01").add("third_party_asked", "2024-03-05", who="甲公司")
    >>> state = ledger.state(today="2024-03-15")
    >>> state.status, state.days_used, state.due
    ('paused', 2, datetime.date(2024, 4, 11))
    >>> [duty.duty for duty in state.duties]
    ['third_party_opinion', 'reply']

    An event that cannot have happened is refused at once, with what was possible:

    >>> try:
    ...     ledger.add("fee_paid", "2024-03-06")
    ... except gongkai.GongkaiError as error:
    ...     print(error.problems[0].code, error.problems[0].path)
    contradiction facts.events[2]
    """

    __slots__ = ("_book", "_calendar", "_events", "_readings")

    _book: Rulebook | str
    _calendar: Calendar | None
    _events: tuple[Mapping[str, Any], ...]
    _readings: Mapping[str, str]

    def __init__(
        self,
        events: Iterable[Mapping[str, Any]] = (),
        *,
        book: Rulebook | str = "cn",
        calendar: Calendar | None = None,
        consultation_days: str | None = None,
        receipt_on_rest_day: str | None = None,
    ) -> None:
        """A ledger of events given in any order.

        Args:
            events: each a mapping with ``event``, ``date`` and the keys that belong to it.
            book: a rulebook, or a national line such as ``cn``: the law of the day of receipt.
            calendar: another calendar than that of all notices.
            consultation_days: which days of a consultation do not count: ``after_sending``, ``from_sending``, ``between``, ``until_answer``.
            receipt_on_rest_day: ``keep`` or ``next_workday``.

        Raises:
            GongkaiError: everything that cannot have happened or cannot be read.
        """
        readings = {"consultation_days": consultation_days, "receipt_on_rest_day": receipt_on_rest_day}
        self._book = book
        self._calendar = calendar
        self._events = tuple(dict(event) for event in events)
        self._readings = {name: value for name, value in readings.items() if value is not None}
        if self._events:
            self.state()

    def add(self, event: str, date: date | str | None = None, **keys: Unpack[EventKeys]) -> Ledger:
        """The same with one more event, wherever its date puts it.

        Raises:
            GongkaiError: it cannot have happened, or makes a later event impossible.
        """
        given = {"event": event, "date": date, **keys}
        return self._with((*self._events, {key: value for key, value in given.items() if value is not None}))

    def state(self, *, today: date | str | None = None, lang: str = "zh") -> LedgerState:
        """How the request stands on a day, by default on that of its last event.

        Raises:
            GongkaiError: ``contradiction`` for a day before the last event; ``not_announced`` where the due day leaves the notices.
        """
        return _state(self._ask({"events": self._events}, today, lang))

    def inserting(self, events: Iterable[Mapping[str, Any]], *, today: date | str | None = None, lang: str = "zh") -> LedgerState:
        """The state with events entered late; its ``changes`` say what they changed.

        >>> import gongkai
        >>> ledger = gongkai.Ledger().add("received", "2024-03-01").add("replied", "2024-04-01")
        >>> [breach.breach for breach in ledger.state().breaches]
        ['reply_late']
        >>> late = ({"event": "agency_asked", "date": "2024-03-05"}, {"event": "agency_answered", "date": "2024-03-08"})
        >>> ledger.inserting(late).breaches
        ()
        """
        return _state(self._ask({"events": self._events, "insert": tuple(events)}, today, lang))

    def _with(self, events: Iterable[Mapping[str, Any]]) -> Ledger:
        return Ledger(
            events,
            book=self._book,
            calendar=self._calendar,
            consultation_days=self._readings.get("consultation_days"),
            receipt_on_rest_day=self._readings.get("receipt_on_rest_day"),
        )

    def _holding(self, events: Iterable[Mapping[str, Any]]) -> Ledger:
        """The same law with events that were found possible."""
        ledger = self._with(())
        ledger._events = tuple(events)
        return ledger

    def _ask(self, events: Mapping[str, Any], today: date | str | None, lang: str) -> dict[str, Any]:
        own = self._book if isinstance(self._book, Rulebook) else None
        question = {"rule": _RULE, "book": self._book if own is None else own.id, "facts": {**events, **self._readings}, "lang": lang}
        outer = {"today": today, "calendar": self._calendar}
        text = encode({**question, **{key: value for key, value in outer.items() if value is not None}})
        answer: dict[str, Any] = json.loads(_native.ask(text, None if own is None else own._core))
        if "status" not in answer:
            raise refusal(text, own)
        return answer

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        return (dict(event) for event in self._events)

    def __len__(self) -> int:
        return len(self._events)

    def __repr__(self) -> str:
        return f"<Ledger of {len(self)} events>"


def _state(answer: dict[str, Any]) -> LedgerState:
    day = _day(answer)
    return LedgerState(
        status=answer["status"],
        on=date.fromisoformat(answer["on"]),
        received=date.fromisoformat(answer["received"]),
        start=date.fromisoformat(answer["start"]),
        due=day("due"),
        due_latest=day("due_latest"),
        latest_lawful=day("latest_lawful"),
        days_used=answer["days_used"],
        days_left=answer.get("days_left"),
        extended_by=answer.get("extended_by", 0),
        closed_by=answer.get("closed_by"),
        events=tuple(
            LedgerEvent(
                date.fromisoformat(entry["date"]),
                entry["event"],
                entry["name"],
                entry["effect"],
                citation(entry),
                entry.get("says"),
                entry.get("who"),
                entry.get("ref"),
            )
            for entry in answer["events"]
        ),
        breaches=tuple(
            Breach(entry["breach"], entry["name"], entry["by"], entry["book"], citation(entry), _day(entry)("date"))
            for entry in answer.get("breaches", ())
        ),
        duties=tuple(
            NextDuty(entry["duty"], entry["name"], entry["by"], citation(entry), _day(entry)("due"), entry.get("rule"), entry.get("who"))
            for entry in answer.get("duties", ())
        ),
        changes=tuple(Change(entry["key"], entry.get("before"), entry.get("after")) for entry in answer.get("changes", ())),
        grounds=tuple(Ground(entry["rule"], entry["book"], citation(entry), entry.get("gives")) for entry in answer["grounds"]),
        answer=answer,
    )


def _day(entry: Mapping[str, Any]) -> Any:
    def day(key: str) -> date | None:
        return date.fromisoformat(entry[key]) if key in entry else None

    return day
