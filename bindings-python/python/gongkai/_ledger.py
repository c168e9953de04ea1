"""The ledger (台账) of a request: dated events, and how it stands after them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Unpack, final

from . import _native
from ._answers import LedgerState
from ._calendar import Calendar
from ._doors import shelf_of
from ._encode import encode
from ._rulebook import Rulebook

if TYPE_CHECKING:
    from ._answers import EventKind
    from .facts import LedgerEventKeys

__all__ = ["Ledger"]

_RULE = "request.state"


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
            shelf_of(book).check_events(self._question({"events": self._events}))

    def add(self, event: EventKind, date: date | str | None = None, **keys: Unpack[LedgerEventKeys]) -> Ledger:
        """The same with one more event, wherever its date puts it.

        Raises:
            GongkaiError: it cannot have happened, or makes a later event impossible.
        """
        given = {"event": event, "date": date, **keys}
        return self._with((*self._events, {key: value for key, value in given.items() if value is not None}))

    def state(self, *, today: date | str | None = None, lang: str = "zh") -> LedgerState:
        """How the request stands on a day, by default on that of its last event.

        Raises:
            GongkaiError: ``contradiction`` for a day before the last event; ``not_announced`` where the calendar tells nothing provisional and
                has no notice for the day of receipt.
        """
        return self._told({"events": self._events}, today, lang)

    def until(self, day: date | str) -> Ledger:
        """The events up to a day, that day included: the ledger as it could be known at its end.

        >>> import gongkai
        >>> ledger = gongkai.Ledger().add("received", "2024-03-01").add("replied", "2024-04-02")
        >>> ledger.until("2024-03-15").state(today="2024-03-15").status
        'running'
        """
        last = _native.day_number(day)
        return self._holding(event for event in self._events if _native.day_number(event["date"]) <= last)

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
        return self._told({"events": self._events, "insert": tuple(events)}, today, lang)

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

    def _question(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        question: dict[str, Any] = {"rule": _RULE, "facts": {**facts, **self._readings}}
        if self._calendar is not None:
            question["calendar"] = self._calendar
        return question

    def _told(self, facts: Mapping[str, Any], today: date | str | None, lang: str) -> LedgerState:
        question = {**self._question(facts), "lang": lang}
        if today is not None:
            question["today"] = today
        return LedgerState(shelf_of(self._book).answer("state", question))

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        return (dict(event) for event in self._events)

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same events, in whatever order they were given, under the same law."""
        if not isinstance(other, Ledger):
            return NotImplemented
        return self._told_apart_by() == other._told_apart_by()

    __hash__ = None  # type: ignore[assignment]

    def _told_apart_by(self) -> tuple[object, ...]:
        events = sorted(encode(dict(sorted(event.items()))) for event in self._events)
        return events, self._book, self._calendar, self._readings

    def __len__(self) -> int:
        return len(self._events)

    def __repr__(self) -> str:
        return f"<Ledger of {len(self)} events>"
