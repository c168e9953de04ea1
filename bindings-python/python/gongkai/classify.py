"""Classify (定性): what may be opened, to whom, with which mark.

>>> from gongkai import classify
>>> verdict = classify.attribute(on="2024-05-06", state_secret=False, forbidden_by_law=False, endangers_security=False, lang="en")
>>> verdict.outcome, verdict.open[0].fact
(None, 'third_party_harm')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from . import _doors
from ._answers import Verdict
from ._rulebook import Rulebook

if TYPE_CHECKING:
    from .facts import AttributeFacts, AttributeOutcome, Day

__all__ = ["attribute"]


def attribute(
    *,
    book: str | Rulebook = "cn",
    on: Day | None = None,
    lang: str = "zh",
    **facts: Unpack[AttributeFacts],
) -> Verdict[AttributeOutcome]:
    """May this be opened (公开属性认定)? All grounds of the law of a day, in their order of precedence.

    Args:
        book: a rulebook, or a line of national ones, from which ``on`` selects.
        on: the date that selects the law.
        lang: the language of names and notes, ``zh`` or ``en``.
        facts: yes, no, or ``None`` for not known, as what is left out. The law of 2008 asks other questions than that of 2019.

    Raises:
        GongkaiError: everything that is wrong, such as ``unknown_key`` for a fact that the law of the day does not ask about.

    >>> from gongkai import classify
    >>> verdict = classify.attribute(on="2018-05-06", trade_secret_or_privacy=True, third_party_objects=True, state_secret=True)
    >>> verdict.outcome, [ground.rule for ground in verdict.grounds]
    ('must_not_open', ['attribute.withheld_absolute'])
    """
    return _doors.verdict("attribute", book=book, on=on, lang=lang, **facts)
