"""Screening of one text: what it holds, what follows, and how it looks covered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from . import _native
from ._answers import Verdict
from ._doors import shelf_of
from ._operand import names
from ._rulebook import Rulebook

__all__ = ["screen"]


def screen(
    text: str,
    on: date | str,
    book: str | Rulebook = "cn",
    *,
    rule: str = "screen",
    permits: Iterable[str] = (),
    mask: Literal["partial", "full", "kind"] | None = None,
    lang: Literal["zh", "en"] = "zh",
) -> Verdict[str]:
    """What a text holds that must be looked at before it is released: secrecy marks, personal numbers, faults of form.

    Args:
        text: the text.
        on: the date that selects the law.
        book: a rulebook, its name, or the name of a national line.
        rule: the rule by which it is screened; ``screen.personal``, for one, looks for personal information alone.
        permits: permissions of the rulebook under which something may stay.
        mask: also gives the text with what tells of persons covered: in part, in full, or with its kind in its place.
        lang: the language of names and reasons.

    Returns:
        The verdict, with ``findings`` in the order in which they stand and, if it was asked for, the ``masked`` text. It has no outcome
        where a finding that is only possible has to be looked at first.

    Raises:
        GongkaiError: what is wrong with the question, all at once.

    >>> import gongkai
    >>> text = "联系人：张三，电话138 0000 0000。"
    >>> screening = gongkai.screen(text, "2024-06-03", rule="screen.personal", mask="partial")
    >>> [(found.kind, text[found.start : found.end], found.confidence) for found in screening.findings]
    [('name', '张三', 'likely'), ('mobile', '138 0000 0000', 'certain')]
    >>> screening.masked
    '联系人：张*，电话138 **** 0000。'
    >>> screening.outcome
    'mask_first'
    """
    facts = {"text": text, "permits": names(permits, "permits")}
    if mask is not None:
        facts["mask"] = mask
    question = {"rule": rule, "on": on, "lang": lang, "facts": facts}
    return Verdict(shelf_of(book).answer("verdict", question))
