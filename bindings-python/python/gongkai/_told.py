"""What typed calls return: parts that are read from the answer when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from . import _native

__all__ = ["Told"]


class Told:
    """An answer, of which each part is made when it is first looked at."""

    __slots__ = ("_entries",)

    _entries: _native.Answer
    _reads: ClassVar[Mapping[str, Callable[[_native.Answer], Any]]]
    """How each part is read."""

    def __init__(self, entries: _native.Answer) -> None:
        object.__setattr__(self, "_entries", entries)

    if not TYPE_CHECKING:
        # A part that was looked at stands in its slot, and this is not called again.
        def __getattr__(self, name):
            read = self._reads.get(name)
            if read is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            part = read(self._entries)
            object.__setattr__(self, name, part)
            return part
