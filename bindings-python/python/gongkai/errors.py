"""What can be wrong with an input: one exception, with every problem that was found.

>>> import gongkai
>>> try:
...     gongkai.rulebook("cn-2020")
... except gongkai.GongkaiError as error:
...     print(error.code, "·", error.help_en)
unknown_book · did you mean `cn-2008`?

Codes are listed in ``docs/errors.md``. All exceptions can be pickled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "BadInput",
    "BadRulebook",
    "GongkaiError",
    "InternalError",
    "NoFigure",
    "NotAnnounced",
    "NotInForce",
    "Problem",
    "UnknownName",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input.

    >>> from gongkai.errors import Problem
    >>> print(Problem("bad_date", "facts.start", "“x”不是日期", "`x` is not a date", "例如 2024-01-31", "such as 2024-01-31"))
    bad_date at facts.start: `x` is not a date (“x”不是日期); such as 2024-01-31 (例如 2024-01-31)
    """

    code: str
    """The stable name of the kind of problem."""
    path: str
    """Where in the input, such as ``facts.start``; empty for the whole."""
    message: str
    """What is wrong, in Chinese."""
    message_en: str
    """What is wrong, in English."""
    help: str
    """What to do about it, in Chinese."""
    help_en: str
    """What to do about it, in English."""

    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        help_ = f"; {self.help_en} ({self.help})" if self.help_en else ""
        return f"{self.code}{place}: {self.message_en} ({self.message}){help_}"


class GongkaiError(Exception):
    """Everything that is wrong with one input.

    The fields are those of the first problem; ``problems`` has all of them, in the order found.

    >>> import gongkai
    >>> try:
    ...     gongkai.workdays.add("2026-12-10", 20)
    ... except gongkai.GongkaiError as error:
    ...     error.code, error.path, len(error.problems)
    ('not_announced', 'date', 1)
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        if not self.problems:
            raise ValueError("an error has at least one problem")
        super().__init__(self.problems)

    @property
    def code(self) -> str:
        """The stable name of the kind of problem."""
        return self.problems[0].code

    @property
    def path(self) -> str:
        """Where in the input."""
        return self.problems[0].path

    @property
    def message(self) -> str:
        """What is wrong, in Chinese."""
        return self.problems[0].message

    @property
    def message_en(self) -> str:
        """What is wrong, in English."""
        return self.problems[0].message_en

    @property
    def help(self) -> str:
        """What to do about it, in Chinese."""
        return self.problems[0].help

    @property
    def help_en(self) -> str:
        """What to do about it, in English."""
        return self.problems[0].help_en

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class BadInput(GongkaiError, ValueError):
    """A value that is missing, of the wrong type, misspelt, or cannot be used."""


class UnknownName(GongkaiError, LookupError):
    """A rulebook, rule or zone that is not known; the help names the nearest."""


class NotInForce(GongkaiError):
    """The rulebook or rule is not in force on the date asked about."""


class NoFigure(GongkaiError):
    """The text speaks of it but sets no figure."""


class NotAnnounced(GongkaiError):
    """A year outside the holiday notices; see :class:`gongkai.Calendar` for provisional years."""


class BadRulebook(GongkaiError):
    """A rulebook that cannot be read; the paths begin with its file."""


class InternalError(GongkaiError):
    """A fault of this library, never of the input. Please report it."""


_CLASSES: dict[str, type[GongkaiError]] = {
    "unknown_book": UnknownName,
    "unknown_rule": UnknownName,
    "not_in_book": UnknownName,
    "unknown_zone": UnknownName,
    "not_in_force": NotInForce,
    "no_figure": NoFigure,
    "not_announced": NotAnnounced,
}

_Row = tuple[str, str, str, str, str, str]


def of_problems(problems: Iterable[Problem]) -> GongkaiError:
    """The exception whose class fits the first problem."""
    found = tuple(problems)
    return _CLASSES.get(found[0].code, BadInput)(found)


def error_of(rows: Iterable[_Row]) -> GongkaiError:
    """The same from the native module's rows."""
    return of_problems(Problem(*row) for row in rows)


def bad_rulebook(rows: Iterable[_Row]) -> GongkaiError:
    """The exception of a rulebook that cannot be read."""
    return BadRulebook(Problem(*row) for row in rows)


def internal(what: str) -> GongkaiError:
    """The exception for a fault of this library."""
    return InternalError(
        [
            Problem(
                "internal",
                "",
                f"程序内部错误：{what}",
                f"an internal error: {what}",
                "请连同输入一并报告",
                "please report it together with the input",
            )
        ]
    )
