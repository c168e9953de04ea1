"""Screening of one text: what it holds, what follows, and how it looks covered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from . import _native
from ._deadline import refusal
from ._encode import encode
from ._law import Citation, citation
from ._rulebook import Rulebook, core_and_name

__all__ = ["Screening", "TextFinding", "screen"]


@dataclass(frozen=True, slots=True)
class TextFinding:
    """Something found in a text."""

    kind: str
    """What it is, such as ``mobile``; ``docs/screening.md`` lists the kinds."""
    name: str
    """The kind in words."""
    start: int
    """Where it begins, in characters."""
    end: int
    """Where it ends: ``text[start:end]`` is what was found."""
    byte_start: int
    """Where it begins in UTF-8."""
    byte_end: int
    """Where it ends in UTF-8."""
    confidence: str
    """``certain``, ``likely`` or ``possible``."""
    reason: str
    """Why it was taken for one."""
    rule: str
    """The rule on which it matters."""
    book: str
    """That rule's book."""
    citation: Citation
    """Where that rule stands."""
    masked: str | None
    """How it looks covered, if it tells of a person."""
    permitted_by: str | None
    """The permission by which it may stay."""


@dataclass(frozen=True, slots=True)
class Screening:
    """What was found in a text, and what follows."""

    findings: tuple[TextFinding, ...]
    """In the order in which they stand."""
    outcome: str | None
    """What follows by the rulebook; None where a finding that is only possible has to be looked at first."""
    says: str | None
    """The outcome in words."""
    open: tuple[str, ...]
    """The questions that would settle the outcome, in words."""
    masked: str | None
    """The text with what tells of persons covered, if that was asked for."""
    answer: dict[str, Any]
    """The whole answer, as :func:`gongkai.ask` gives it: grounds, duties, what was tried."""


def screen(
    text: str,
    on: date | str,
    book: str | Rulebook = "cn",
    *,
    rule: str = "screen",
    permits: Iterable[str] = (),
    mask: Literal["partial", "full", "kind"] | None = None,
    lang: Literal["zh", "en"] = "zh",
) -> Screening:
    """What a text holds that must be looked at before it is released: secrecy marks, personal numbers, faults of form.

    Args:
        text: the text.
        on: the date that selects the law.
        book: a rulebook, its name, or the name of a national line.
        rule: the rule by which it is screened; ``screen.personal``, for one, looks for personal information alone.
        permits: permissions of the rulebook under which something may stay.
        mask: also gives the text with what tells of persons covered: in part, in full, or with its kind in its place.
        lang: the language of names and reasons.

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
    core, name = core_and_name(book)
    facts = {"text": text, "permits": list(permits)}
    if mask is not None:
        facts["mask"] = mask
    question = encode({"rule": rule, "book": name, "on": on, "lang": lang, "facts": facts})
    answer: dict[str, Any] = json.loads(_native.ask(question, core))
    if "errors" in answer:
        raise refusal(question, book if isinstance(book, Rulebook) else None)
    return Screening(
        findings=tuple(_finding(entry) for entry in answer.get("findings", ())),
        outcome=answer.get("outcome"),
        says=answer.get("says"),
        open=tuple(entry["ask"] for entry in answer.get("open", ())),
        masked=answer.get("masked"),
        answer=answer,
    )


def _finding(entry: dict[str, Any]) -> TextFinding:
    return TextFinding(
        kind=entry["kind"],
        name=entry["name"],
        start=entry["chars"][0],
        end=entry["chars"][1],
        byte_start=entry["bytes"][0],
        byte_end=entry["bytes"][1],
        confidence=entry["confidence"],
        reason=entry["reason"],
        rule=entry["rule"],
        book=entry["book"],
        citation=citation(entry),
        masked=entry.get("masked"),
        permitted_by=entry["permitted_by"]["id"] if "permitted_by" in entry else None,
    )
