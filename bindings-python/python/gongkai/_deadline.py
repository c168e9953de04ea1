"""Deadlines: when something is due, and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from typing import Any

from . import _answers, _native
from ._answers import Proof
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

    def _repr_html_(self) -> str:
        """For notebooks: the due day with its grounds and the strip of its days; a day more pale does not count.

        >>> import gongkai
        >>> "2022-11-02" in gongkai.due("request.reply", "2022-09-30")._repr_html_()
        True
        """
        grounds = "；".join(escape(str(ground.citation)) for ground in self.grounds)
        stands = "" if self.status is None else f" · {escape(str(self.status))}" + ("" if self.days_left is None else f" ({self.days_left})")
        mark = " · provisional" if self.provisional else " · unsettled" if self.unsettled else ""
        return f"<div><b>{escape(str(self.due))}</b> · {escape(str(self.within))}{stands}{mark}<br><small>{grounds}</small><br>{_strip(self)}</div>"


def _strip(deadline: Deadline) -> str:
    """The days from start to deadline as a strip, a cell a stretch: what counts is filled."""
    cells = []
    for run in deadline.proof().runs:
        colour = "#2b6cb0" if run.counted else "#e2e8f0"
        told = escape(f"{run.first} – {run.last}: {run.reason}" if run.first != run.last else f"{run.first}: {run.reason}")
        cells.append(f'<span title="{told}" style="display:inline-block;width:{run.days * 9 - 1}px;height:14px;margin-right:1px;background:{colour}"></span>')
    return "".join(cells)


def _start(value: Any) -> date | datetime:
    """A start as the core read it."""
    if type(value) is date:
        return value
    text = value if type(value) is str else json.loads(encode(value))
    return datetime.fromisoformat(_native.instant(text)) if ":" in text else date.fromisoformat(text)
