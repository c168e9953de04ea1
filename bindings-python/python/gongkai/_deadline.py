"""Deadlines: when something is due, and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from . import _native
from ._calendar import Calendar
from ._encode import encode
from ._law import Citation, Ground, citation
from .errors import BadInput, GongkaiError, Problem, of_problems

Pause = tuple[date | str, date | str] | tuple[date | str, date | str, str]

if TYPE_CHECKING:
    from ._rulebook import Rulebook

__all__ = ["Convention", "Deadline", "Limit", "Proof", "State", "Stretch", "Tried"]


class State(StrEnum):
    """How a deadline stands, or how it was met."""

    NOT_STARTED = "not_started"
    """It has not begun (未开始)."""
    NOT_OPEN = "not_open"
    """A window that has not opened."""
    RUNNING = "running"
    """It is running (进行中)."""
    DUE_TODAY = "due_today"
    """This is its last day (今日到期)."""
    OVERDUE = "overdue"
    """It has passed (已逾期)."""
    COMPLETE = "complete"
    """A minimum period that is over."""
    MET = "met"
    """Done in time."""
    LATE = "late"
    """Done, but late."""
    TOO_EARLY = "too_early"
    """Done before the window opened, or before a minimum period was over."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit of another rulebook that stands beside the one that answers."""

    book: str
    within: str
    due: date | datetime | None
    """What it comes to here, where that can be counted."""
    citation: Citation


@dataclass(frozen=True, slots=True)
class Tried:
    """Something considered that did not apply, and why."""

    outcome: str
    failed: str
    citation: Citation
    book: str | None = None
    rule: str | None = None
    """The rule it stands in, where several are combined."""


@dataclass(frozen=True, slots=True)
class Convention:
    """A way of counting that was applied."""

    says: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive days that were all counted, or all skipped, for one reason."""

    first: date
    last: date
    """The last day, included."""
    days: int
    counted: bool
    reason: str
    notice: str | None = None
    """The number of the notice that names the days, where known."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A deadline explained day by day; as ``str`` it is the account in words.

    >>> import gongkai
    >>> proof = gongkai.due("request.reply", "2022-09-30").proof(lang="en")
    >>> sum(run.days for run in proof.runs if run.counted)
    20
    >>> print(str(proof).splitlines()[0])
    start 2022-09-30; term 20 workdays
    """

    conventions: tuple[Convention, ...]
    runs: tuple[Stretch, ...]
    text: str = field(repr=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When something is due, with everything that carries it.

    >>> import gongkai
    >>> deadline = gongkai.due("request.reply", "2019-06-03", book="guyuan-2019", today="2019-06-20")
    >>> deadline.due, deadline.within, deadline.status, deadline.days_left
    (datetime.date(2019, 6, 25), '15 workdays', <State.RUNNING: 'running'>, 3)
    >>> deadline.legal_max.within, deadline.legal_max.due
    ('20 workdays', datetime.date(2019, 7, 2))

    Deadlines are compared by value, hashable, and can be pickled.
    """

    rule: str
    """The rule."""
    book: str
    """The rulebook that was asked."""
    start: date | datetime
    """What started it; for terms counted back, the event. Points in time are Beijing time."""
    due: date | datetime
    """The deadline; a ``datetime`` in Beijing time for terms in hours and minutes."""
    within: str
    """The figure that was applied, such as ``20 workdays``."""
    bound: str = "at_most"
    """``at_least`` for a minimum period."""
    opens: date | None = None
    """The first day of a window."""
    legal_max: Limit | None = None
    """The national limit beside a stricter local one."""
    status: State | None = None
    """How it stands on ``today``, or how it was met if it was ``done``."""
    days_left: int | None = None
    """From that day to the deadline, negative when it has passed."""
    days_unit: str | None = None
    """What ``days_left`` counts: ``workdays`` or ``days``."""
    minutes_left: int | None = None
    """The same for terms in hours and minutes."""
    provisional: bool = False
    """Whether it rests on a year without a holiday notice."""
    unsettled: bool = False
    """Whether it rests on days that the next notice may still change."""
    calendar: str | None = None
    """The version of the calendar."""
    grounds: tuple[Ground, ...] = field(default=(), repr=False)
    """The rules that carry it."""
    tried: tuple[Tried, ...] = field(default=(), repr=False)
    """What was considered and did not apply."""
    lead: tuple[str, ...] = field(default=(), repr=False)
    """Lead units (牵头部门) of a task."""
    units: tuple[str, ...] = field(default=(), repr=False)
    """Responsible units (责任部门) of a task."""
    note: str | None = field(default=None, repr=False)
    """A reading or a condition that matters."""
    _question: str = field(repr=False, compare=False)
    _own: Rulebook | None = field(repr=False, compare=False)

    def proof(self, *, lang: str = "zh") -> Proof:
        """Explains the deadline: conventions with their articles, every day counted or skipped, and why.

        >>> import gongkai
        >>> print(gongkai.due("request.reply", "2022-09-30").proof().runs[0].reason)
        放假（国庆节）
        """
        check_language(lang)
        question = {**json.loads(self._question), "proof": True, "lang": lang}
        proof = _answered(encode(question), self._own)["proof"]
        return Proof(
            tuple(Convention(entry["says"], citation(entry)) for entry in proof.get("conventions", ())),
            tuple(
                Stretch(
                    date.fromisoformat(run["from"]),
                    date.fromisoformat(run["to"]),
                    run["days"],
                    run["counted"],
                    run["reason"],
                    run.get("notice"),
                )
                for run in proof.get("runs", ())
            ),
            proof["text"],
        )


def deadline(
    own: Rulebook | None,
    book: str,
    rule: str,
    start: date | str,
    *,
    case: str | None,
    on: date | str | None,
    today: date | str | None,
    done: date | str | None,
    extended_by: int,
    pauses: Iterable[Pause],
    facts: Mapping[str, Any] | None,
    calendar: Calendar | None,
    lang: str,
) -> Deadline:
    """Asks for a deadline, and raises what is wrong or missing."""
    check_language(lang)
    stops = [dict(zip(("from", "to", "cause"), stop)) if isinstance(stop, tuple | list) and 2 <= len(stop) <= 3 else stop for stop in pauses]
    given = _given(start=start, case=case, done=done, pauses=stops or None)
    if not (isinstance(extended_by, int) and extended_by == 0):
        given["extended_by"] = extended_by
    outer = _given(on=on, today=today, calendar=calendar)
    text = encode({"rule": rule, "book": book, "facts": {**(facts or {}), **given}, "lang": lang, **outer})
    answer = _answered(text, own)
    held = answer.get("calendar", {})
    legal = answer.get("legal_max")
    return Deadline(
        rule=answer["rule"],
        book=answer["book"]["id"],
        start=_start(json.loads(text)["facts"]["start"]),
        due=_point(answer["due"]),
        within=answer["within"],
        bound=answer.get("bound", "at_most"),
        opens=date.fromisoformat(answer["opens"]) if "opens" in answer else None,
        legal_max=None if legal is None else _limit(legal),
        status=State(answer["status"]) if "status" in answer else None,
        days_left=answer.get("days_left"),
        days_unit=answer.get("days_unit"),
        minutes_left=answer.get("minutes_left"),
        provisional=held.get("provisional", False),
        unsettled=held.get("unsettled", False),
        calendar=held.get("version"),
        grounds=tuple(Ground(entry["rule"], entry["book"], citation(entry), entry.get("gives")) for entry in answer["grounds"]),
        tried=tuple(Tried(entry["outcome"], entry["failed"], citation(entry), entry.get("book")) for entry in answer.get("tried", ())),
        lead=tuple(answer.get("lead", ())),
        units=tuple(answer.get("units", ())),
        note=answer.get("note"),
        _question=text,
        _own=own,
    )


def check_language(lang: object) -> None:
    """Refuses a language that is not spoken here."""
    if not (isinstance(lang, str) and lang in ("zh", "en")):
        raise BadInput([Problem("bad_value", "lang", "未知语言", "unknown language", "写 zh 或 en", "say zh or en")])


def _given(**values: object) -> dict[str, object]:
    """Those that are there."""
    return {name: value for name, value in values.items() if value is not None}


def _start(text: str) -> date | datetime:
    return _point(_native.instant(text) if ":" in text else text)


def _limit(entry: Mapping[str, Any]) -> Limit:
    return Limit(entry["book"], entry["within"], _point(entry["due"]) if "due" in entry else None, citation(entry))


def _point(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if ":" in text else date.fromisoformat(text)


def _answered(question: str, own: Rulebook | None) -> dict[str, Any]:
    """The answer to a question about a deadline.

    Raises:
        GongkaiError: the errors of the answer, or ``missing_key`` for what is still open, in both languages.
    """
    answer = _ask(question, own)
    if "due" in answer:
        return answer
    raise refusal(question, own)


def refusal(question: str, own: Rulebook | None) -> GongkaiError:
    """What is wrong with a question, or still open, in both languages."""
    zh, en = (_ask(encode({**json.loads(question), "lang": lang}), own) for lang in ("zh", "en"))
    if "errors" in zh:
        return of_problems(
            Problem(a["code"], a["path"], a["message"], b["message"], a["help"], b["help"])
            for a, b in zip(zh["errors"], en["errors"], strict=True)
        )
    return of_problems(
        Problem("missing_key", f"facts.{a['fact']}", a["ask"], b["ask"], _choices(a, "、"), _choices(b, ", "))
        for a, b in zip(zh["open"], en["open"], strict=True)
    )


def _ask(question: str, own: Rulebook | None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_native.ask(question, None if own is None else own._core))
    return found


def _choices(question: Mapping[str, Any], between: str) -> str:
    return between.join(f"{choice['id']} ({choice['name']})" for choice in question.get("choices", ()))
