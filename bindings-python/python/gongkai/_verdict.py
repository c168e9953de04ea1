"""Verdicts: which outcome, on what grounds, and what is still to be asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from . import _native
from ._deadline import Tried, check_language, refusal
from ._encode import encode
from ._law import Citation, Ground, citation
from .errors import BadInput, Problem

if TYPE_CHECKING:
    from ._rulebook import Rulebook

__all__ = ["Duty", "Question", "Reading", "Verdict"]

O = TypeVar("O", bound=str)


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to be done because of the outcome."""

    rule: str
    """The rule that says how and by when."""
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that would help to settle it."""

    fact: str
    ask: str
    duties: tuple[Duty, ...] = ()
    """The duties that turn on it, where the outcome does not."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How an ambiguous passage was read, where another reading would give another answer."""

    fact: str
    """The fact by which it can be read the other way."""
    value: bool
    says: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Generic[O]):
    """What a table of law makes of some facts, with everything that carries it.

    >>> import gongkai
    >>> verdict = gongkai.classify.attribute(on="2024-05-06", state_secret=True)
    >>> verdict.outcome, verdict.grounds[0].citation.article
    ('withheld', '第十四条')

    Verdicts are compared by value, hashable, and can be pickled.
    """

    rule: str
    """The rule."""
    book: str
    """The rulebook that was asked."""
    outcome: O | None
    """The outcome; ``None`` while it is open."""
    says: str | None
    """The outcome in words."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """Every row of the law that holds, strongest first."""
    tried: tuple[Tried, ...] = field(default=(), repr=False)
    """What does not hold, and why."""
    open: tuple[Question, ...] = ()
    """The fewest facts that would settle it; once it is settled, those that tell which further duties are due."""
    duties: tuple[Duty, ...] = field(default=(), repr=False)
    """What has to be done because of the outcome."""
    readings: tuple[Reading, ...] = field(default=(), repr=False)
    """How ambiguous passages were read."""
    note: str | None = field(default=None, repr=False)
    """A reading or a condition that matters."""


def verdict(own: Rulebook | None, book: str, rule: str, on: date | str | None, lang: str, facts: Mapping[str, object]) -> Verdict[Any]:
    """Asks for a verdict, and raises what is wrong with the question."""
    check_language(lang)
    when = {} if on is None else {"on": on}
    text = encode({"rule": rule, "book": book, "facts": dict(facts), "lang": lang, **when})
    answer: dict[str, Any] = json.loads(_native.ask(text, None if own is None else own._core))
    if "errors" in answer:
        raise refusal(text, own)
    if "outcome" not in answer:
        _check_form(own, book, rule, on)
    return Verdict(
        rule=answer["rule"],
        book=answer["book"]["id"],
        outcome=cast(Any, answer.get("outcome")),
        says=answer.get("says"),
        grounds=tuple(Ground(entry["rule"], entry["book"], citation(entry), entry.get("gives")) for entry in answer.get("grounds", ())),
        tried=tuple(
            Tried(entry["outcome"], entry["failed"], citation(entry), entry.get("book"), entry.get("rule")) for entry in answer.get("tried", ())
        ),
        open=tuple(Question(entry["fact"], entry["ask"], _duties(entry)) for entry in answer.get("open", ())),
        duties=_duties(answer),
        readings=tuple(Reading(entry["fact"], entry["value"], entry["says"], citation(entry)) for entry in answer.get("readings", ())),
        note=answer.get("note"),
    )


def _duties(entry: Mapping[str, Any]) -> tuple[Duty, ...]:
    return tuple(Duty(duty["rule"], duty["name"]) for duty in entry.get("duties", ()))


def _check_form(own: Rulebook | None, book: str, rule: str, on: date | str | None) -> None:
    """An answer without an outcome may be that of a rule of another form."""
    core = _native.Book.embedded(book, on) if own is None else own._core
    form = core.rule(rule, on)["form"]
    if form != "table":
        words = f"“{rule}”不是判定表", f"`{rule}` is a {form}, not a table", "用 ask 提问", "put the question with ask"
        raise BadInput([Problem("wrong_type", "rule", *words)])
