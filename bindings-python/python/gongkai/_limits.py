"""How much an input may hold."""

from __future__ import annotations

from . import _native
from .errors import error_of

__all__ = ["limit"]


def limit(**limits: int) -> dict[str, int]:
    """Sets limits of this process by name, and returns all that are in force. ``docs/security.md`` lists them.

    What is beyond a limit is a problem that names it. A service that is open to the internet may set them lower; ``rulebooks=0`` refuses
    rulebooks that come in a question.

    Raises:
        BadInput: a name that is none, with the nearest one; a number below 0.

    >>> import gongkai
    >>> gongkai.limit(events=200)["events"]
    200
    >>> events = [{"date": "2024-03-01", "event": "received"}] * 201
    >>> gongkai.ask({"rule": "request.state", "facts": {"events": events}, "lang": "en"})["errors"][0]["message"]
    '201, and the limit `events` is 200'
    >>> gongkai.limit(events=10_000)["rulebooks"]
    1
    """
    for name, most in limits.items():
        if type(most) is not int:
            raise bad_limit("wrong_type", name, "须为整数", "must be a whole number")
        if not 0 <= most < 2**32:
            raise bad_limit("out_of_range", name, "须在 0 至 4294967295 之间", "must lie between 0 and 4294967295")
    return dict(_native.limit(list(limits.items())))


def bad_limit(code: str, name: str, zh: str, en: str) -> Exception:
    return error_of([(code, name, f"限额“{name}”{zh}", f"the limit `{name}` {en}", "改写该数", "give such a number")])
