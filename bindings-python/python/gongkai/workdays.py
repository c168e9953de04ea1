"""Working days in China (工作日), from the State Council's yearly notices.

A working day is a Monday to Friday that is not a holiday, or a weekend day that a notice has worked in exchange (调休). Days are
``datetime.date`` or ISO text; a ``datetime`` is refused, because its day depends on where one is.

>>> from gongkai import workdays
>>> workdays.is_workday("2022-10-08")  # a Saturday that was worked
True
>>> workdays.add("2022-09-30", 20)
datetime.date(2022, 11, 2)

Every function raises :class:`gongkai.NotAnnounced` for days outside the notices, with what it would take, and
:class:`gongkai.BadInput` for what is not a day.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import SupportsIndex

from . import _native
from ._calendar import Calendar, native
from ._law import Text

__all__ = ["Day", "DayKind", "Notice", "add", "count", "coverage", "day", "days", "is_workday", "next", "previous", "roll", "standing"]


class DayKind(StrEnum):
    """What a day is to those who count working days.

    >>> from gongkai.workdays import DayKind
    >>> DayKind.MAKEUP_WORKDAY.is_worked
    True
    """

    WORKDAY = "workday"
    """Monday to Friday, worked (工作日)."""
    MAKEUP_WORKDAY = "makeup_workday"
    """A weekend day that is worked in exchange for a day off (调休上班)."""
    WEEKEND = "weekend"
    """Saturday or Sunday, not worked (周末)."""
    HOLIDAY = "holiday"
    """A day of a holiday, weekend days inside it included (节假日)."""
    CLOSURE = "closure"
    """A body's own closure, from an overlay."""

    @property
    def is_worked(self) -> bool:
        """Whether the day counts as a working day."""
        return self in (DayKind.WORKDAY, DayKind.MAKEUP_WORKDAY)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice of the State Council's General Office (国务院办公厅通知) that arranges holidays."""

    year: int
    """The year it arranges."""
    amends: bool
    """Whether it changes an arrangement within the year."""
    number: str | None
    """Its document number (文号), where known."""
    issued: date | None
    """The day it was issued, where known."""
    known_from: date
    """The day from which it is certain to have been issued."""
    evidence: str
    """How well number and date are known."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day: what it is, and on what that rests.

    >>> from gongkai import workdays
    >>> day = workdays.day("2022-10-08")
    >>> day.kind.value, str(day.name)
    ('makeup_workday', '国庆节')
    """

    date: date
    kind: DayKind
    name: Text | None
    """The holiday it is part of or worked for; None for an ordinary day."""
    statutory: bool | None
    """Whether it is itself a statutory holiday (法定节假日); None where the sources do not say."""
    notice: Notice | None
    """The notice that names it."""
    standing: str
    """``settled``, ``unsettled`` (the next notice may still change it) or ``provisional`` (no notice yet)."""


def is_workday(date: date | str, *, calendar: Calendar | None = None) -> bool:
    """Whether a day is a working day.

    >>> from gongkai import workdays
    >>> workdays.is_workday("2024-10-01")
    False
    """
    return native(calendar).is_workday(date)


def day(date: date | str, *, calendar: Calendar | None = None) -> Day:
    """What a day is, and by which notice.

    >>> from gongkai import workdays
    >>> workdays.day("2020-01-31").notice.number
    '国办发明电〔2020〕1号'
    """
    row = native(calendar).day(date)
    name, notice = row["name"], row["notice"]
    return Day(
        row["date"],
        DayKind(row["kind"]),
        None if name is None else Text(*name),
        row["statutory"],
        None if notice is None else Notice(**notice),
        row["standing"],
    )


def days(first: date | str | int, last: date | str | int | None = None, *, kind: DayKind | str | None = None, calendar: Calendar | None = None) -> list[Day]:
    """The days of a year or of a span, both ends included: all, or those of one kind. pandas and polars make a frame of them.

    >>> from gongkai import workdays
    >>> [str(day.date) for day in workdays.days(2024, kind="makeup_workday")]
    ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12']
    >>> len(workdays.days("2024-10-01", "2024-10-07", kind="holiday"))
    7
    """
    wanted = None if kind is None else DayKind(kind)
    start = _native.day_number(f"{first:04}-01-01" if isinstance(first, int) else first)
    until = first if last is None else last
    end = _native.day_number(f"{until:04}-12-31" if isinstance(until, int) else until)
    found = (day(_EPOCH + timedelta(number), calendar=calendar) for number in range(start, end + 1))
    return [day for day in found if wanted is None or day.kind is wanted]


_EPOCH = dt.date(1970, 1, 1)


def add(date: date | str, n: SupportsIndex, *, calendar: Calendar | None = None) -> date:
    """The ``n``-th working day after a day, which is itself never counted; before it where ``n`` is negative; the day itself where it is 0.

    >>> from gongkai import workdays
    >>> workdays.add("2017-06-18", 15), workdays.add("2017-06-18", -1)
    (datetime.date(2017, 7, 7), datetime.date(2017, 6, 16))
    """
    return native(calendar).add(date, n)


def count(start: date | str, end: date | str, *, calendar: Calendar | None = None) -> int:
    """The working days after ``start`` up to and including ``end``; backwards the negative number of those after ``end`` up to and including
    ``start``. So the days left to a due day are ``count(today, due)``, also once it has passed.

    >>> from gongkai import workdays
    >>> workdays.count("2024-09-02", "2024-09-30")
    20
    """
    return native(calendar).count(start, end)


def next(date: date | str, *, calendar: Calendar | None = None) -> date:
    """The first working day after a day.

    >>> from gongkai import workdays
    >>> workdays.next("2024-09-30")
    datetime.date(2024, 10, 8)
    """
    return native(calendar).next(date)


def previous(date: date | str, *, calendar: Calendar | None = None) -> date:
    """The last working day before a day.

    >>> from gongkai import workdays
    >>> workdays.previous("2024-10-08")
    datetime.date(2024, 9, 30)
    """
    return native(calendar).previous(date)


def roll(date: date | str, *, calendar: Calendar | None = None) -> date:
    """The day itself if it is a working day, otherwise the next one.

    >>> from gongkai import workdays
    >>> workdays.roll("2024-09-15")
    datetime.date(2024, 9, 18)
    """
    return native(calendar).roll(date)


def coverage(*, calendar: Calendar | None = None) -> tuple[date, date]:
    """The first and the last day with an answer.

    >>> from gongkai import workdays
    >>> workdays.coverage()[0]
    datetime.date(2001, 1, 1)
    """
    return native(calendar).coverage()


def standing(start: date | str, end: date | str, *, calendar: Calendar | None = None) -> str:
    """How firm a result is that rests on the days between two dates: ``settled``, ``unsettled`` or ``provisional``.

    >>> from gongkai import workdays
    >>> workdays.standing("2026-12-10", "2026-12-28")
    'unsettled'
    """
    return native(calendar).standing(start, end)
