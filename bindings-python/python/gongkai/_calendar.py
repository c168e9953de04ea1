"""Calendars: which notices are known, and what is laid over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, final

from . import _native
from ._law import Text
from .errors import BadInput, Problem

__all__ = ["CHINA", "Calendar", "OverlayDay"]


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
        as_known_on: the calendar as it was known on that day: later notices and amendments are left out.
        provisional: with the years after the last announced one, up to 2050, as far as the law alone fixes them. Results that rest on
            them are marked.
        overlay: regional holidays, closures and working days laid over it.

    Raises:
        GongkaiError: an overlay day outside the coverage, or named twice.

    Calendars are compared by value, hashable, and can be pickled. Source: the notices of the State Council's General Office.

    >>> import gongkai
    >>> then = gongkai.Calendar(as_known_on="2020-01-20")
    >>> gongkai.workdays.add("2020-01-10", 20, calendar=then)
    datetime.date(2020, 2, 12)
    >>> gongkai.workdays.add("2020-01-10", 20)  # on 26 January the Spring Festival was extended
    datetime.date(2020, 2, 14)
    """

    __slots__ = ("_core", "as_known_on", "overlay", "provisional")

    _core: _native.Calendar
    as_known_on: date | str | None
    """The day whose knowledge it has."""
    provisional: bool
    """Whether it goes on after the last notice."""
    overlay: tuple[OverlayDay, ...]
    """What is laid over it."""

    def __init__(
        self,
        *,
        as_known_on: date | str | None = None,
        provisional: bool = False,
        overlay: Iterable[OverlayDay] = (),
    ) -> None:
        days = tuple(overlay)
        problems = [_not_an_overlay_day(i, day) for i, day in enumerate(days) if not isinstance(day, OverlayDay)]
        if problems:
            raise BadInput(problems)
        laid = [(day.date, day.kind, day._words().zh, day._words().en) for day in days]
        object.__setattr__(self, "_core", _native.Calendar(as_known_on, provisional, laid))
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

    def question(self) -> dict[str, Any]:
        """What it is under the key ``calendar`` of a question."""
        question: dict[str, Any] = {}
        if self.as_known_on is not None:
            question["as_known_on"] = self.as_known_on
        if self.provisional:
            question["provisional"] = True
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
        return isinstance(other, Calendar) and self.version == other.version

    def __hash__(self) -> int:
        return hash(self.version)

    def __reduce__(self) -> tuple[Any, ...]:
        return _calendar, (self.as_known_on, self.provisional, self.overlay)

    def __repr__(self) -> str:
        known = None if self.as_known_on is None else f"as_known_on={str(self.as_known_on)!r}"
        parts = [known, "provisional=True" if self.provisional else None, f"overlay={self.overlay!r}" if self.overlay else None]
        return f"Calendar({', '.join(part for part in parts if part)})"


def _calendar(as_known_on: date | str | None, provisional: bool, overlay: tuple[OverlayDay, ...]) -> Calendar:
    return Calendar(as_known_on=as_known_on, provisional=provisional, overlay=overlay)


CHINA = Calendar()
"""All notices that are known."""


def native(calendar: Calendar | None) -> _native.Calendar:
    """The native half of a calendar; all notices where none is given."""
    if calendar is None:
        return CHINA._core
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
