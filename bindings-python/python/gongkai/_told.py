"""What typed calls return: parts that are read from the answer when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, fields
from typing import Any, cast

from . import _native

__all__ = ["Told", "part"]


class Told:
    """An answer, of which each part is made when it is first looked at."""

    _entries: _native.Answer

    def __init__(self, entries: _native.Answer) -> None:
        object.__setattr__(self, "_entries", entries)

    def __getstate__(self) -> dict[str, Any]:
        # What is pickled or copied has every part, and needs no more to make them from.
        return {part.name: getattr(self, part.name) for part in fields(cast(Any, self))}


class _Part:
    """Makes a part when it is first looked at; from then on it stands in the object itself."""

    __slots__ = ("_name", "_read")

    def __init__(self, read: Callable[[_native.Answer], Any]) -> None:
        self._read = read

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, told: Told | None, owner: type) -> Any:
        if told is None:
            return self
        made = told.__dict__[self._name] = self._read(told._entries)
        return made


def part(read: Callable[[_native.Answer], Any], *, repr: bool = True, compare: bool = True) -> Any:
    """A field of a result, and how it is read from the answer."""
    return field(default=_Part(read), repr=repr, compare=compare)
