"""Deadlines: when something is due, and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from . import _answers, _native
from ._answers import Proof
from ._calendar import Calendar
from ._encode import encode

Pause = tuple[date | str, date | str] | tuple[date | str, date | str, str]

__all__ = ["Deadline"]


@dataclass(frozen=True, kw_only=True, init=False)
class Deadline(_answers.Deadline):
    """When something is due, with everything that carries it.

    >>> import gongkai
    >>> deadline = gongkai.due("request.reply", "2019-06-03", book="guyuan-2019", today="2019-06-20")
    >>> deadline.due, deadline.within, deadline.status, deadline.days_left
    (datetime.date(2019, 6, 25), '15 workdays', <State.RUNNING: 'running'>, 3)
    >>> deadline.legal_max.within, deadline.legal_max.due
    ('20 workdays', datetime.date(2019, 7, 2))

    Deadlines are compared by value, hashable, and can be pickled.
    """

    start: date | datetime
    """What started it; for terms counted back, the event. Points in time are Beijing time."""
    _shelf: _native.Shelf = field(repr=False, compare=False)
    _question: Mapping[str, Any] = field(repr=False, compare=False)

    def __init__(self, shelf: _native.Shelf, question: dict[str, Any]) -> None:
        super().__init__(shelf.answer("due", question))
        start = _start(question["facts"]["start"])
        self.__dict__.update(start=start, _shelf=shelf, _question=question)

    def proof(self, *, lang: str = "zh") -> Proof:
        """Explains the deadline: conventions with their articles, every day counted or skipped, and why.

        >>> import gongkai
        >>> proof = gongkai.due("request.reply", "2022-09-30").proof(lang="en")
        >>> sum(run.days for run in proof.runs if run.counted)
        20
        >>> print(str(proof).splitlines()[0])
        start 2022-09-30; term 20 workdays
        """
        question = {**self._question, "proof": True, "lang": lang}
        return Proof.of(self._shelf.answer("due", question)["proof"])


def deadline(
    shelf: _native.Shelf,
    rule: str,
    start: date | str,
    *,
    case: str | None,
    on: date | str | None,
    today: date | str | None,
    done: date | str | None,
    extended_by: int,
    pauses: Iterable[Pause],
    facts: dict[str, Any],
    calendar: Calendar | None,
    lang: str,
) -> Deadline:
    """Asks for a deadline, and raises what is wrong or missing."""
    question: dict[str, Any] = {"rule": rule, "facts": facts, "lang": lang}
    stops = [dict(zip(("from", "to", "cause"), stop)) if isinstance(stop, tuple | list) and 2 <= len(stop) <= 3 else stop for stop in pauses]
    for fact, value in (("start", start), ("case", case), ("done", done), ("pauses", stops or None)):
        if value is not None:
            facts[fact] = value
    if not (isinstance(extended_by, int) and extended_by == 0):
        facts["extended_by"] = extended_by
    for key, outer in (("on", on), ("today", today), ("calendar", calendar)):
        if outer is not None:
            question[key] = outer
    return Deadline(shelf, question)


def _start(value: Any) -> date | datetime:
    """A start as the core read it."""
    if type(value) is date:
        return value
    text = value if type(value) is str else json.loads(encode(value))
    return datetime.fromisoformat(_native.instant(text)) if ":" in text else date.fromisoformat(text)
