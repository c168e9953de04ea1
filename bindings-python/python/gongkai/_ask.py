"""The waist: one question as plain data, one answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import _native
from ._encode import encode
from ._rulebook import EMBEDDED, Rulebook
from .errors import GongkaiError

__all__ = ["ask", "ask_json", "describe", "describe_json"]


def ask(question: Mapping[str, Any] | str) -> dict[str, Any]:
    """Answers one question.

    Keys of a question: ``rule``; ``book`` (a name, a national line such as ``cn``, the default, a :class:`gongkai.Rulebook`, or a whole
    rulebook as a dict); ``on``; ``facts``; ``today``; ``calendar`` (a :class:`gongkai.Calendar` or a dict); ``lang`` (``zh`` or ``en``);
    ``proof``. With ``conformity`` as the rule: where the book leaves the national law that day. ``docs/ask.md`` lists every key of question
    and answer, :func:`describe` the facts of each rule. Dates may be ``datetime.date``, points in time ``datetime``: with a zone they are
    converted to Beijing time, without one they are Beijing time.

    Returns:
        The answer. What is wrong with the question comes back under ``errors``, all at once; nothing is raised.

    >>> import datetime, gongkai
    >>> gongkai.ask({"rule": "request.reply", "book": "cn-2019", "facts": {"start": datetime.date(2022, 9, 30)}})["due"]
    '2022-11-02'
    >>> gongkai.ask({"rule": "request.repply", "book": "cn-2019", "lang": "en"})["errors"][0]["help"]
    'did you mean `request.reply`?'
    """
    if isinstance(question, str):
        return _object(ask_json(question))
    try:
        shelf, plain = _with_book_by_name(question)
        text = encode(plain)
    except GongkaiError as error:
        return _refusal(error, question)
    return _object(shelf.ask(text))


def ask_json(question: str) -> str:
    """Answers one question, both as JSON text: the very bytes of the core, with sorted keys.

    Raises:
        GongkaiError: text that is not Unicode.

    >>> import gongkai
    >>> gongkai.ask_json('{"rule":"request.reply","facts":{"start":"2022-09-30"}}').startswith('{"book":{"hash":')
    True
    """
    return EMBEDDED.ask(question)


def describe(request: Mapping[str, Any] | str | None = None) -> dict[str, Any]:
    """Describes what can be asked: without a request the rulebooks, with ``book`` its rules, with ``rule`` too the facts of that rule
    as JSON Schema, with questions in Chinese (``x-zh``) and English (``x-en``). ``on`` picks a version by date.

    >>> import gongkai
    >>> facts = gongkai.describe({"book": "cn", "rule": "request.reply", "on": "2024-01-02"})["facts"]
    >>> facts["required"], facts["properties"]["start"]["format"]
    (['start'], 'date')
    """
    if isinstance(request, str):
        return _object(describe_json(request))
    try:
        shelf, plain = _with_book_by_name({} if request is None else request)
        text = encode(plain)
    except GongkaiError as error:
        return _refusal(error, request)
    return _object(shelf.describe(text))


def describe_json(request: str = "{}") -> str:
    """Describes what can be asked, both as JSON text.

    >>> import gongkai
    >>> gongkai.describe_json().startswith('{"books":[{')
    True
    """
    return EMBEDDED.describe(request)


def _with_book_by_name(question: Mapping[str, Any]) -> tuple[_native.Shelf, Mapping[str, Any]]:
    """Where a question is put, and the question with the name of its book instead of the book."""
    book = question.get("book") if isinstance(question, Mapping) else None
    if isinstance(book, Rulebook):
        return book._shelf, {**question, "book": book.id}
    return EMBEDDED, question


def _object(answer: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer)
    return found


def _refusal(error: GongkaiError, question: object) -> dict[str, Any]:
    """Values without JSON are refused in the form of any other answer."""
    english = isinstance(question, Mapping) and question.get("lang") == "en"
    return {
        "errors": [
            {
                "code": problem.code,
                "help": problem.help_en if english else problem.help,
                "message": problem.message_en if english else problem.message,
                "path": problem.path,
            }
            for problem in error.problems
        ]
    }
