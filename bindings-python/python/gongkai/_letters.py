"""Letters. Type checkers read ``_letters.pyi`` beside this file, which knows the slots of each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ._answers import Letter
from ._doors import Shelved, put, shelf_of


def letter(rule: str, slots: Mapping[str, object], *, case: str | None = None, book: str | Shelved = "cn", on: date | str | None = None) -> Letter:
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
    facts = {**slots, **({} if case is None else {"case": case})}
    return Letter(put(shelf_of(book), "write", rule, on, "zh", facts))
