"""Verdicts: which outcome, on what grounds, and what is still to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from . import _native
from ._answers import Verdict


def verdict(
    core: _native.Book | None, book: str, rule: str, on: date | str | None, lang: str, facts: Mapping[str, object]
) -> Verdict[Any]:
    """Asks for a verdict, and raises what is wrong with the question."""
    question: dict[str, object] = {"rule": rule, "book": book, "facts": facts, "lang": lang}
    if on is not None:
        question["on"] = on
    return Verdict.of(_native.answer(question, "table", core))
