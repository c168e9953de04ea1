"""Rulebooks (规则书): the law of one jurisdiction as data."""

from __future__ import annotations

import errno
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any, Literal, final

from . import _native
from ._calendar import Calendar, native
from ._encode import encode
from ._law import Citation, Text
from ._verbs import Verbs

__all__ = ["Departure", "DepartureKind", "Finding", "Rule", "Rulebook", "conformity", "lint", "load_rulebook", "rulebook", "rulebooks"]

EMBEDDED = _native.Shelf("cn")
"""Where questions are put that name a rulebook of the library themselves."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a rulebook, in one version."""

    id: str
    form: str
    """A form of law, ``term``, ``cadence``, ``checklist``, ``table``, ``chain``, ``band``; one of paper, ``ledger``, ``letter``, ``signs``; or
    ``silent`` where the text sets no figure."""
    name: Text
    citation: Citation
    """Where it stands."""
    book: str
    """The rulebook it stands in: a local book inherits rules of the national one."""
    valid_from: date | None = None
    """The first day of this version, where it has one of its own."""
    valid_to: date | None = None
    """The last day of this version."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a rulebook that loads but may not be meant."""

    rule: str
    what: Text


DepartureKind = Literal[
    "figure",
    "counting",
    "rarer",
    "hidden_ground",
    "contrary_outcome",
    "added_ground",
    "dropped_item",
    "dropped_step",
    "reordered_step",
    "not_compared",
]
"""In what a local rule leaves the national one: what :attr:`Departure.what` says in words."""


@dataclass(frozen=True, slots=True)
class Departure:
    """Where a local rule leaves the national one."""

    rule: str
    case: str | None
    kind: DepartureKind
    what: Text
    """The kind in words."""
    own: Text
    """What the local rule says: a figure, an outcome, an item, steps."""
    own_citation: Citation
    book: str
    """The national rulebook."""
    national: Text
    """What the national one says."""
    national_citation: Citation
    facts: dict[str, bool | int | str | list[str]]
    """An example: facts that the two books answer otherwise."""
    first_day: date
    """The first day on which it is so."""
    last_day: date
    """The last one."""
    days: int
    """On how many days it is: figures in different units may be laxer on some start days only."""


@final
class Rulebook(Verbs):
    """A rulebook. :func:`gongkai.rulebook` finds the library's own, :func:`gongkai.load_rulebook` reads yours.

    >>> import gongkai
    >>> book = gongkai.rulebook("guyuan-2019")
    >>> book.due("request.reply", "2019-06-03").due
    datetime.date(2019, 6, 25)

    Rulebooks are compared by name and content, hashable, and can be pickled.
    """

    __slots__ = ("extends", "family", "hash", "id", "scope", "title", "valid_from", "valid_to", "version")

    id: str
    title: Text
    scope: Text
    """Whom it binds."""
    version: str
    """The version of this rendering of it."""
    hash: str
    """Stands for its content."""
    family: str | None
    """The line of national rulebooks it is one of, such as ``cn``."""
    extends: str | None
    """The line of national rulebooks it adds to."""
    valid_from: date | None
    """The first day it is in force, where it has one."""
    valid_to: date | None
    """The last day it is in force."""

    def __init__(self, shelf: _native.Shelf) -> None:
        super().__init__(shelf)
        about = shelf.about()
        self.id = about["id"]
        self.title, self.scope = Text(*about["title"]), Text(*about["scope"])
        self.version, self.hash = about["version"], about["hash"]
        self.family, self.extends = about["family"], about["extends"]
        self.valid_from, self.valid_to = about["valid_from"], about["valid_to"]

    def rules(self) -> tuple[Rule, ...]:
        """Its own rules, by name; versions of one rule in order of time.

        >>> import gongkai
        >>> [rule.id for rule in gongkai.rulebook("cn-2019").rules() if rule.form == "band"]
        ['request.fee', 'site.score']
        """
        return tuple(map(_rule, self._shelf.rules()))

    def rule(self, name: str, *, on: date | str | None = None) -> Rule:
        """One rule: its own, or that of the national book it extends; the version in force on a day, or the newest.

        Raises:
            GongkaiError: ``unknown_rule`` with the nearest name, ``not_in_book``, ``not_in_force``.

        >>> import gongkai
        >>> gongkai.rulebook("guyuan-2019").rule("request.supplement_notice", on="2019-06-03").book
        'cn-2019'
        """
        return _rule(self._shelf.rule(name, on))

    def facts(self, rule: str, *, on: date | str | None = None) -> dict[str, Any]:
        """What a rule has to be told, as JSON Schema; ``x-zh`` and ``x-en`` hold the questions.

        >>> import gongkai
        >>> sorted(gongkai.rulebook("cn-2019").facts("request.reply")["properties"])
        ['done', 'extended_by', 'pauses', 'start']
        """
        found = self.rule(rule, on=on)
        day = found.valid_from if on is None else on
        where = {"book": self.id, "rule": rule} if day is None else {"book": self.id, "rule": rule, "on": day}
        facts: dict[str, Any] = json.loads(self._shelf.described(encode(where)))["facts"]
        return facts

    def holds(self, on: date) -> bool:
        """Whether it is in force on a day.

        >>> import datetime, gongkai
        >>> gongkai.rulebook("cn-2019").holds(datetime.date(2019, 5, 14))
        False
        """
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rulebook) and (self.id, self.hash) == (other.id, other.hash)

    def __hash__(self) -> int:
        return hash((self.id, self.hash))

    def __reduce__(self) -> tuple[Any, ...]:
        return Rulebook, (self._shelf,)

    def __repr__(self) -> str:
        return f"<Rulebook {self.id} {self.title}>"


def _rule(row: Mapping[str, Any]) -> Rule:
    return Rule(**{**row, "name": Text(*row["name"]), "citation": Citation(**row["citation"])})


def rulebook(id: str, *, on: date | str | None = None) -> Rulebook:
    """The rulebook of that name; with ``on`` also the one of a national line, such as ``cn``, in force that day.

    Raises:
        UnknownName: there is none; the help names the nearest.
        NotInForce: the line has none on that day.

    >>> import gongkai
    >>> gongkai.rulebook("cn", on="2019-05-14").id, gongkai.rulebook("cn", on="2019-05-15").id
    ('cn-2008', 'cn-2019')
    """
    return Rulebook(_native.Shelf.found(id, on))


def rulebooks() -> tuple[Rulebook, ...]:
    """The rulebooks that come with the library, national ones first.

    >>> import gongkai
    >>> [book.id for book in gongkai.rulebooks()][:2]
    ['cn-2008', 'cn-2019']
    """
    return tuple(rulebook(about["id"]) for about in json.loads(EMBEDDED.describe("{}"))["books"])


def load_rulebook(
    source: str | PathLike[str] | Mapping[str, str], *, format: Literal["toml", "json"] = "toml", file: str = "rulebook"
) -> Rulebook:
    """Reads a rulebook of your own. ``docs/rulebooks.md`` says how to write one.

    Args:
        source: the rulebook: its text; or the texts of the files of TOML that make it up, each under its name; or, as a
            :class:`~pathlib.Path`, its file, or the folder of such files.
        format: ``toml`` or ``json``.
        file: of a text, its file name, which stands in front of every path in an error.

    Raises:
        BadRulebook: everything that is wrong with it, each with file, path, what was expected and the nearest name.
        OSError: a file that cannot be read; ``FileNotFoundError`` for a folder without TOML.

    >>> import gongkai
    >>> try:
    ...     gongkai.load_rulebook('[book]\\nid = "own"\\ntitel = 1', file="own.toml")
    ... except gongkai.BadRulebook as error:
    ...     print([problem.help_en for problem in error.problems if problem.path == "own.toml: book.titel"])
    ['did you mean `title`?']
    """
    return Rulebook(_native.Shelf.load(_files(source, file), format))


def _files(source: str | PathLike[str] | Mapping[str, str], file: str) -> list[tuple[str, str]]:
    """The files of a rulebook, each with its name and its text."""
    if isinstance(source, Mapping):
        return list(source.items())
    if not isinstance(source, PathLike):
        return [(file, source)]
    path = Path(source).resolve()
    if not path.is_dir():
        return [(path.name, path.read_text("utf-8"))]
    parts = sorted(path.glob("*.toml"))
    if not parts:
        raise FileNotFoundError(errno.ENOENT, "no file of TOML in the folder", str(path))
    return [(f"{path.name}/{part.name}", part.read_text("utf-8")) for part in parts]


def lint(book: str | Rulebook) -> tuple[Finding, ...]:
    """What loads but may not be meant: overlapping rows, rules outside the book's validity, names not in the register.

    >>> import gongkai
    >>> gongkai.lint("cn-2019")
    ()
    """
    return tuple(Finding(rule, Text(zh, en)) for rule, zh, en in _book(book)._shelf.lint())


def conformity(book: str | Rulebook, *, calendar: Calendar | None = None) -> tuple[Departure, ...]:
    """Where a local rulebook leaves the national one in force, on every day of a calendar: laxer figures, other outcomes, what is dropped.

    >>> import gongkai
    >>> found = gongkai.conformity("jiujiang-county-2022")
    >>> [(departure.own.en, departure.national.en) for departure in found if departure.rule == "opinion.major_release"]
    [('24 hours', '5 hours')]
    """
    return tuple(_departure(**row) for row in _book(book)._shelf.conformity(native(calendar)))


def _departure(
    *, what: tuple[str, str], own: tuple[str, str], national: tuple[str, str], own_citation: dict[str, Any], national_citation: dict[str, Any], **row: Any
) -> Departure:
    return Departure(
        what=Text(*what),
        own=Text(*own),
        own_citation=Citation(**own_citation),
        national=Text(*national),
        national_citation=Citation(**national_citation),
        **row,
    )


def _book(book: str | Rulebook) -> Rulebook:
    return book if isinstance(book, Rulebook) else rulebook(book)
