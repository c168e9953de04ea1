"""Calendars: which notices are known, and what is laid over them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias, final

from . import _native
from ._law import Text
from .errors import BadInput, Problem

__all__ = ["CHINA", "Calendar", "OverlayDay", "set_default_calendar"]

Notice: TypeAlias = "str | os.PathLike[str] | Mapping[str, Any]"
"""A holiday notice: a file of JSON, or what stands in one."""


@dataclass(frozen=True, slots=True)
class OverlayDay:
    """A day that a region or a body adds to the national calendar.

    >>> import gongkai
    >>> gongkai.OverlayDay("2024-04-11", "holiday", gongkai.Text("三月三", "Sanyuesan")).kind
    'holiday'
    """

    date: date | str
    """The day, as ``datetime.date`` or ISO text."""
    kind: str
    """``holiday`` (of the region), ``closure`` (of the body) or ``workday``."""
    name: Text | str
    """The name of the holiday or the reason; one text stands for both languages."""

    def _words(self) -> Text:
        return self.name if isinstance(self.name, Text) else Text(self.name, self.name)


@final
class Calendar:
    """A calendar of China's working days. Without arguments: all notices that are known.

    Args:
        notices: holiday notices that the library does not have yet, each a path or a dict: ``{year, number, issued, days: [{date, name,
            off}]}``, or the layout of the open data sets, ``{year, papers, days: [{name, date, isOffDay}]}``. Their years are as good as
            any other.
        as_known_on: the calendar as it was known on that day: later notices and amendments are left out.
        provisional: with the years after the last announced one, up to 2050, as far as law and past arrangements tell. Results that rest on
            them are marked. ``None`` leaves it to what is asked: a deadline in the year after the last notice is told with the days
            between which it must lie; ``False`` wants an error.
        overlay: regional holidays, closures and working days laid over it.

    Raises:
        GongkaiError: an overlay day outside the coverage, or named twice; everything that is wrong with a notice.
        OSError: a file that cannot be read.

    Calendars are compared by value, hashable, and can be pickled. Source: the notices of the State Council's General Office.

    >>> import gongkai
    >>> then = gongkai.Calendar(as_known_on="2020-01-20")
    >>> gongkai.workdays.add("2020-01-10", 20, calendar=then)
    datetime.date(2020, 2, 12)
    >>> gongkai.workdays.add("2020-01-10", 20)  # on 26 January the Spring Festival was extended
    datetime.date(2020, 2, 14)
    """

    __slots__ = ("_core", "_notices", "as_known_on", "overlay", "provisional")

    _core: _native.Calendar
    _notices: tuple[str, ...]
    as_known_on: date | str | None
    """The day whose knowledge it has."""
    provisional: bool | None
    """Whether it goes on after the last notice; ``None`` leaves it to what is asked."""
    overlay: tuple[OverlayDay, ...]
    """What is laid over it."""

    def __init__(
        self,
        *,
        notices: Iterable[Notice] = (),
        as_known_on: date | str | None = None,
        provisional: bool | None = None,
        overlay: Iterable[OverlayDay] = (),
    ) -> None:
        days = tuple(overlay)
        problems = [_not_an_overlay_day(i, day) for i, day in enumerate(days) if not isinstance(day, OverlayDay)]
        if problems:
            raise BadInput(problems)
        texts = [_text(i, notice) for i, notice in enumerate(notices)]
        laid = [(day.date, day.kind, day._words().zh, day._words().en) for day in days]
        object.__setattr__(self, "_core", _native.Calendar(texts, as_known_on, bool(provisional), laid))
        object.__setattr__(self, "_notices", tuple(texts))
        object.__setattr__(self, "as_known_on", as_known_on)
        object.__setattr__(self, "provisional", provisional)
        object.__setattr__(self, "overlay", days)

    @property
    def version(self) -> str:
        """The name of this table: country, years, hash of its data, and what was laid over it.

        >>> import gongkai
        >>> gongkai.Calendar(provisional=True).version.endswith("+provisional")
        True
        """
        return self._core.version

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What is doubtful about the notices given: weekdays off that are neither statutory nor made up for, as in 2015 and 2020.

        >>> import gongkai
        >>> gongkai.Calendar().doubts
        ()
        """
        return tuple([Problem(*row) for row in self._core.doubts()])

    def question(self) -> dict[str, Any]:
        """What it is under the key ``calendar`` of a question."""
        question: dict[str, Any] = {}
        if self._notices:
            question["notices"] = [json.loads(text) for text in self._notices]
        if self.as_known_on is not None:
            question["as_known_on"] = self.as_known_on
        if self.provisional is not None:
            question["provisional"] = self.provisional
        if self.overlay:
            question["overlay"] = [
                {"date": day.date, "kind": day.kind, "name": {"zh": day._words().zh, "en": day._words().en}} for day in self.overlay
            ]
        return question

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a calendar does not change: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a calendar does not change: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Calendar) and (self.version, self.provisional) == (other.version, other.provisional)

    def __hash__(self) -> int:
        return hash(self.version)

    def __reduce__(self) -> tuple[Any, ...]:
        return _calendar, (self._notices, self.as_known_on, self.provisional, self.overlay)

    def __repr__(self) -> str:
        known = None if self.as_known_on is None else f"as_known_on={str(self.as_known_on)!r}"
        given = f"notices={[json.loads(text) for text in self._notices]!r}" if self._notices else None
        ahead = None if self.provisional is None else f"provisional={self.provisional}"
        parts = [given, known, ahead, f"overlay={self.overlay!r}" if self.overlay else None]
        return f"Calendar({', '.join(part for part in parts if part)})"


def _calendar(
    notices: tuple[str, ...], as_known_on: date | str | None, provisional: bool | None, overlay: tuple[OverlayDay, ...]
) -> Calendar:
    given = [json.loads(text) for text in notices]
    return Calendar(notices=given, as_known_on=as_known_on, provisional=provisional, overlay=overlay)


def _text(i: int, notice: object) -> str:
    """A notice as JSON text."""
    if isinstance(notice, str | os.PathLike):
        return Path(notice).read_text(encoding="utf-8-sig")
    if isinstance(notice, Mapping):
        try:
            return json.dumps(dict(notice), default=_day, allow_nan=False)
        except (TypeError, ValueError):
            pass
    kind = type(notice).__name__
    raise BadInput(
        [
            Problem(
                "wrong_type",
                f"calendar.notices[{i}]",
                f"应为路径或可写成 JSON 的字典，而不是 {kind}",
                f"a path or a dict that can be JSON is meant, not {kind}",
                "写 {year, number, issued, days}",
                "write {year, number, issued, days}",
            )
        ]
    )


def _day(value: object) -> str:
    if type(value) is date:
        return value.isoformat()
    raise TypeError


CHINA = Calendar()
"""All notices that are known."""


_default = CHINA


def set_default_calendar(calendar: Calendar) -> None:
    """Sets the calendar of every call that names none, such as one with a notice that is newer than the library. Once for the process, when
    it starts: answers do not change under those who have asked already.

    Raises:
        GongkaiError: another default calendar was set before.

    >>> import gongkai
    >>> gongkai.set_default_calendar(gongkai.Calendar())  # the library's own, as before
    """
    global _default
    _native.set_default_calendar(native(calendar))
    _default = calendar


def chosen(calendar: Calendar | None) -> Calendar:
    """A calendar, or the default one where none is given."""
    return _default if calendar is None else calendar


def native(calendar: Calendar | None) -> _native.Calendar:
    """The native half of a calendar, or of the default one where none is given."""
    if calendar is None:
        return _default._core
    if not isinstance(calendar, Calendar):
        kind = type(calendar).__name__
        raise BadInput([Problem("wrong_type", "calendar", f"应为 Calendar，而不是 {kind}", f"a Calendar is meant, not {kind}", _MAKE, _MAKE_EN)])
    return calendar._core


_MAKE, _MAKE_EN = "用 gongkai.Calendar(...) 生成", "make one with gongkai.Calendar(...)"


def _not_an_overlay_day(i: int, found: object) -> Problem:
    kind = type(found).__name__
    return Problem(
        "wrong_type",
        f"calendar.overlay[{i}]",
        f"应为 OverlayDay，而不是 {kind}",
        f"an OverlayDay is meant, not {kind}",
        "用 gongkai.OverlayDay(...) 生成",
        "make one with gongkai.OverlayDay(...)",
    )
