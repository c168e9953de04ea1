"""依申请公开: a request from its form to the reply.

>>> from gongkai import request
>>> request.form({"name": "张三", "organisation": False, "resident_id": "110105194912310020"}, on="2024-03-01").problems[0].message_en
'the check character does not fit: X expected'
>>> request.reply(on="2024-05-06", withdrawn=False, petition=True).outcome
'not_a_request'
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Unpack

from . import _native
from ._deadline import check_language, refusal
from ._encode import encode
from ._facts import (
    CorrectionFacts,
    CorrectionOutcome,
    ReplyFacts,
    ReplyOutcome,
    ResaleFacts,
    ResaleOutcome,
    SupplyFacts,
    SupplyOutcome,
)
from ._law import Citation, Ground, citation
from ._rulebook import Rulebook, core_and_name
from ._verdict import Question, Verdict, verdict

__all__ = [
    "Consequence",
    "CorrectionFacts",
    "CorrectionOutcome",
    "FieldProblem",
    "FormReview",
    "Hint",
    "Letter",
    "Missing",
    "Place",
    "Reason",
    "ReplyFacts",
    "ReplyOutcome",
    "ResaleFacts",
    "ResaleOutcome",
    "SupplyFacts",
    "SupplyOutcome",
    "correction",
    "form",
    "hints",
    "letter",
    "outdated",
    "reply",
    "resale",
    "supply",
]


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that the law asks for and the form lacks."""

    id: str
    name: str
    citation: Citation
    one_of: tuple[str, ...] = ()
    """Fields any one of which is enough."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Something to correct in a form."""

    field: str
    code: str
    message: str
    message_en: str
    help: str
    help_en: str
    needed: bool
    """Whether the form is incomplete because of it."""


@dataclass(frozen=True, slots=True)
class FormReview:
    """What a look at a form showed."""

    outcome: str | None
    """``complete``, ``incomplete``, or ``None`` where it depends on what is not known."""
    missing: tuple[Missing, ...] = ()
    problems: tuple[FieldProblem, ...] = ()
    """Everything to correct, in the order of the form."""
    open: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Words that were found: ``text[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reason:
    """What shows a sign."""

    says: str
    found: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Consequence:
    """What the law says of such a text."""

    says: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Hint:
    """What a text looks like. Never a verdict."""

    sign: str
    says: str
    reasons: tuple[Reason, ...]
    then: tuple[Consequence, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, filled in."""

    title: str | None
    number: str | None
    greeting: str | None
    body: tuple[str, ...]
    signature: str | None
    date: str | None
    text: str
    """All of it, laid out."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """Where what it says stands, its figures included."""


def _ask(
    book: str | Rulebook, rule: str, on: date | str | None, lang: str, facts: Mapping[str, object], wanted: str = "rule"
) -> dict[str, Any]:
    """The answer, which must hold the key that is wanted."""
    check_language(lang)
    core, name = core_and_name(book)
    when = {} if on is None else {"on": on}
    text = encode({"rule": rule, "book": name, "facts": dict(facts), "lang": lang, **when})
    answer: dict[str, Any] = json.loads(_native.ask(text, core))
    if "errors" in answer or wanted not in answer:
        raise refusal(text, book if isinstance(book, Rulebook) else None)
    return answer


def form(facts: Mapping[str, object], *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh") -> FormReview:
    """Looks over a request's form (申请表): what is missing and what cannot be right, all at once.

    Args:
        facts: what is written, by field; ``gongkai.describe`` lists the fields. Blank text is nothing, ``None`` is not known.
        book: a rulebook, or a line of national ones, from which ``on`` selects.
        on: the day the form is handed in.
        lang: the language of names, ``zh`` or ``en``.

    Raises:
        GongkaiError: a field that there is not, a value that no field takes.
    """
    answer = _ask(book, "request.form", on, lang, facts)
    return FormReview(
        outcome=answer.get("outcome"),
        missing=tuple(
            Missing(item["id"], item["name"], citation(item), tuple(member["id"] for member in item.get("one_of", ())))
            for item in answer.get("missing", ())
        ),
        problems=tuple(
            FieldProblem(
                problem["fact"],
                problem["code"],
                problem["message"]["zh"],
                problem["message"]["en"],
                problem["help"]["zh"],
                problem["help"]["en"],
                problem["needed"],
            )
            for problem in answer.get("problems", ())
        ),
        open=tuple(Question(entry["fact"], entry["ask"]) for entry in answer.get("open", ())),
    )


def hints(description: str, *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh") -> tuple[Hint, ...]:
    """What the description of a request looks like, with reasons, and what the office will do. Never a verdict.

    >>> from gongkai import request
    >>> [hint.sign for hint in request.hints("请问办理准生证需要什么材料？", on="2024-03-01")]
    ['consultation']
    """
    return _hints(_ask(book, "request.form.coach", on, lang, {"description": description}))


def outdated(text: str, *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh") -> tuple[Hint, ...]:
    """Wording of a letter or template that the law of a day has left behind, with its place and what the law says now.

    >>> from gongkai import request
    >>> hint = request.outdated("可以在三个月内向人民法院提起行政诉讼。", on="2024-03-01")[0]
    >>> hint.sign, hint.reasons[0].found[0].text
    ('litigation_term', '三个月')
    """
    return _hints(_ask(book, "request.remedy.outdated", on, lang, {"text": text}))


def _hints(answer: Mapping[str, Any]) -> tuple[Hint, ...]:
    return tuple(
        Hint(
            hint["sign"],
            hint["says"],
            tuple(
                Reason(reason["says"], tuple(Place(found["text"], *found["chars"]) for found in reason.get("found", ())))
                for reason in hint["reasons"]
            ),
            tuple(Consequence(then["says"], citation(then)) for then in hint["then"]),
        )
        for hint in answer["hints"]
    )


def letter(rule: str, slots: Mapping[str, object], *, case: str | None = None, book: str | Rulebook = "cn", on: date | str | None = None) -> Letter:
    """Writes a letter (文书) in the wording of the rulebook, with the figures and remedies of the day it bears.

    Args:
        rule: such as ``request.outcome.letter`` or ``request.extension.letter``.
        slots: what is filled in, and the facts on which the wording depends; ``date`` is the day it bears.
        case: which letter, where the rule has several; that of an outcome has its name.
        book: a rulebook, or a line of national ones.
        on: the day that selects the law; by default ``date``.

    Raises:
        GongkaiError: every slot left empty, everything that cannot stand in its slot, all at once.
    """
    answer = _ask(book, rule, on, "zh", {**slots, **({} if case is None else {"case": case})}, wanted="letter")
    written = answer["letter"]
    return Letter(
        title=written.get("title"),
        number=written.get("number"),
        greeting=written.get("greeting"),
        body=tuple(written["body"]),
        signature=written.get("signature"),
        date=written.get("date"),
        text=written["text"],
        grounds=tuple(Ground(entry["rule"], entry["book"], citation(entry), entry.get("gives")) for entry in answer["grounds"]),
    )


def _verdict(book: str | Rulebook, rule: str, on: date | str | None, lang: str, facts: Mapping[str, object]) -> Verdict[Any]:
    own, name = (book, book.id) if isinstance(book, Rulebook) else (None, book)
    return verdict(own, name, rule, on, lang, facts)


def reply(*, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[ReplyFacts]) -> Verdict[ReplyOutcome]:
    """Which reply a request gets (答复类型), and on what ground."""
    return _verdict(book, "request.outcome", on, lang, facts)


def correction(
    *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[CorrectionFacts]
) -> Verdict[CorrectionOutcome]:
    """What becomes of the claim that one's own record is wrong (自身信息更正)."""
    return _verdict(book, "request.own_record", on, lang, facts)


def supply(*, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[SupplyFacts]) -> Verdict[SupplyOutcome]:
    """In which form the information is given (提供形式)."""
    return _verdict(book, "request.form_of_supply", on, lang, facts)


def resale(*, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[ResaleFacts]) -> Verdict[ResaleOutcome]:
    """Whether information may be supplied for pay through others (不得有偿提供)."""
    return _verdict(book, "request.no_resale", on, lang, facts)
