"""依申请公开: a request from its form to the reply.

>>> from gongkai import request
>>> request.form({"name": "张三", "organisation": False, "resident_id": "110105194912310020"}, on="2024-03-01").problems[0].message_en
'the check character does not fit: X is expected, or another character is wrong'
>>> request.reply(on="2024-05-06", withdrawn=False, petition=True).outcome
'not_a_request'
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Unpack

from . import _doors
from ._answers import Consequence, FieldProblem, FormReview, Hint, Hints, Letter, Missing, Place, Reason, Verdict
from ._doors import put, shelf_of
from ._letters import letter
from ._rulebook import Rulebook

if TYPE_CHECKING:
    from . import facts as of

__all__ = [
    "Consequence",
    "FieldProblem",
    "FormReview",
    "Hint",
    "Letter",
    "Missing",
    "Place",
    "Reason",
    "correction",
    "form",
    "hints",
    "letter",
    "outdated",
    "reply",
    "resale",
    "supply",
]


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
    return FormReview(put(shelf_of(book), "review", "request.form", on, lang, facts))


def hints(description: str, *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh") -> tuple[Hint, ...]:
    """What the description of a request looks like, with reasons, and what the office will do. Never a verdict.

    >>> from gongkai import request
    >>> [hint.sign for hint in request.hints("请问办理准生证需要什么材料？", on="2024-03-01")]
    ['consultation']
    """
    return Hints(put(shelf_of(book), "look", "request.form.coach", on, lang, {"description": description})).hints


def outdated(text: str, *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh") -> tuple[Hint, ...]:
    """Wording of a letter or template that the law of a day has left behind, with its place and what the law says now.

    >>> from gongkai import request
    >>> hint = request.outdated("可以在三个月内向人民法院提起行政诉讼。", on="2024-03-01")[0]
    >>> hint.sign, hint.reasons[0].found[0].text
    ('litigation_term', '三个月')
    """
    return Hints(put(shelf_of(book), "look", "request.remedy.outdated", on, lang, {"text": text})).hints


def reply(
    *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[of.RequestOutcomeFacts]
) -> Verdict[of.RequestOutcomeOutcome]:
    """Which reply a request gets (答复类型), and on what ground."""
    return _doors.verdict("request.outcome", book=book, on=on, lang=lang, **facts)


def correction(
    *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[of.RequestOwnRecordFacts]
) -> Verdict[of.RequestOwnRecordOutcome]:
    """What becomes of the claim that one's own record is wrong (自身信息更正)."""
    return _doors.verdict("request.own_record", book=book, on=on, lang=lang, **facts)


def supply(
    *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[of.RequestFormOfSupplyFacts]
) -> Verdict[of.RequestFormOfSupplyOutcome]:
    """In which form the information is given (提供形式)."""
    return _doors.verdict("request.form_of_supply", book=book, on=on, lang=lang, **facts)


def resale(
    *, book: str | Rulebook = "cn", on: date | str | None = None, lang: str = "zh", **facts: Unpack[of.RequestNoResaleFacts]
) -> Verdict[of.RequestNoResaleOutcome]:
    """Whether information may be supplied for pay through others (不得有偿提供)."""
    return _doors.verdict("request.no_resale", book=book, on=on, lang=lang, **facts)
