"""Whole columns: of days (due dates, statuses, days left, working days, one look-up a row), of facts (the verdicts of a decision table), of
texts (what they hold that must be looked at before they are released).

What comes out is of the kind that went in: a series of pandas for one of pandas, with its index and a type that has nulls; polars for
polars, pyarrow for pyarrow, a relation for one of DuckDB, NumPy for NumPy, a list for a list. So ``df["due"] = …`` is right:

>>> import pandas, gongkai
>>> df = pandas.DataFrame({"received": pandas.to_datetime(["2022-09-30", None, "2052-02-20"])}, index=[7, 3, 5])
>>> df["due"] = gongkai.column.due(df.received, "request.reply")
>>> df.due.dt.date.tolist()
[datetime.date(2022, 11, 2), NaT, NaT]

A row without an answer is null; it never gets a date. ``explain=True`` gives, beside the answers, why a row has none and how firm each is:

>>> answers = gongkai.column.due(df.received, "request.reply", explain=True)
>>> answers.reason.tolist(), answers.standing.tolist()
([nan, 'null_input', 'not_announced'], ['settled', nan, nan])
>>> answers.report.reasons
{'null_input': Tally(rows=1, first=1), 'not_announced': Tally(rows=1, first=2)}

Whatever may differ by row is one value for all rows or a column: case, book, date of the law, extension, multiplier, the day looked at.
Arrow and NumPy memory is read where it lies, never copied as a whole, and other Python threads run meanwhile. A value with a time of
day is refused: its day depends on where one is; midnight without a zone is a day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, overload

from . import _kind, _native, _operand
from ._calendar import Calendar, chosen, native
from ._doors import shelf_of
from ._kind import Kind, Memory
from ._operand import ArrowArrayExportable, ArrowStreamExportable
from ._results import Answers, ArrowColumn, Report, Tally
from ._rulebook import Rulebook
from ._screen import KindCount, ScreenReport, Screened, screen
from .errors import GongkaiError, Problem, of_problems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "STATUSES",
    "Answers",
    "ArrowColumn",
    "KindCount",
    "Report",
    "ScreenReport",
    "Screened",
    "Tally",
    "add",
    "count",
    "day",
    "days_left",
    "due",
    "is_workday",
    "next",
    "previous",
    "roll",
    "screen",
    "status",
    "verdict",
]

STATUSES = ("not_started", "running", "due_today", "overdue", "met", "late")
"""The names that :func:`status` gives."""

Arrow: TypeAlias = ArrowArrayExportable | ArrowStreamExportable
"""A column in Arrow memory."""

Facts: TypeAlias = "Arrow | NDArray[np.bool_] | list[bool] | list[bool | None] | bool | None"
"""What is known of a fact: a column of booleans, or one for all rows."""

Days = TypeVar("Days")
"""A column of days: a series or index of pandas, a series of polars, an array of pyarrow, a relation of DuckDB, ``datetime64`` of NumPy, a
list of ``date``, ISO text and None, or whatever exports Arrow memory."""


@overload
def due(
    values: list[date] | list[str] | list[date | None] | list[str | None],
    rule: str,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64] | None = None,
    explain: Literal[False] = False,
) -> list[date | None]: ...
@overload
def due(
    values: Days,
    rule: str,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64] | None = None,
    explain: Literal[False] = False,
) -> Days: ...
@overload
def due(
    values: Days,
    rule: str,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64] | None = None,
    explain: Literal[True],
) -> Answers: ...
def due(
    values: Days,
    rule: str,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64] | None = None,
    explain: bool = False,
) -> Any:
    """When what started on each day is due.

    Args:
        values: the starts, a column of days.
        rule: a term, such as ``gongkai.rules.REQUEST_REPLY``.
        book: a rulebook, its name, or the name of a national line; or a column of names.
        case: which case, where the term has several; or a column of them.
        on: the date that selects the law; without it the law of each start applies to it. Or a column of days.
        extended_by: units by which the term was extended, for all or in a column. A null there is no extension.
        times: the number by which the amount is multiplied, where the term wants one, for all or in a column.
        calendar: another calendar than that of all notices.
        out: an array of ``datetime64[D]`` to write to, for speed: fresh memory costs more than the work. It may be ``values``.
        explain: whether to give :class:`Answers`, which have the reason and the standing of each row, instead of the due dates alone.

    Returns:
        Due dates in the kind of ``values``.

    Raises:
        GongkaiError: what is wrong with the question in every row, such as ``needs_instant`` for a term in hours; and a column that is
            not one of days. What is wrong in some rows is their reason.

    >>> import gongkai
    >>> gongkai.column.due(["2022-09-30", "2022-09-30", "2017-03-01"], "request.reply", extended_by=[None, 20, 20], explain=True).frame("due")
    {'due': [datetime.date(2022, 11, 2), datetime.date(2022, 11, 30), None], 'reason': [None, None, 'beyond_cap'], 'standing': ['settled', 'settled', None]}
    """
    starts = _operand.days(values)
    table, which = _asked(len(starts), rule, book, case, on, extended_by, times, calendar)
    if out is None:
        return _told(values, len(starts), "dates", lambda memory, fates: table.due(starts.native, which, memory, fates), explain)
    given = _operand.target(out, [starts])
    tallies = table.due(starts.native, which, (given.view("int64"), None))[1]
    if not explain:
        return given
    return Answers(given, _report(tallies), _why(_kind.Numpy(), lambda: table.due(starts.native, which, None, True)[2]))


@overload
def status(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    done: Any = None,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Any: ...
@overload
def status(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    done: Any = None,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def status(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    done: Any = None,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """How the deadlines stand on a day: not started, running, due today or overdue; or, where they are done, met or late. See :func:`due`.

    Args:
        today: the day looked at, for all or in a column.
        done: when it was done; a column has null where it is not.

    Returns:
        The names in :data:`STATUSES`: a ``Categorical`` of pandas, an ``Enum`` of polars, a dictionary in Arrow memory, objects of NumPy.

    >>> import gongkai
    >>> received = ["2022-09-28", "2022-09-30", "2022-10-31", "2022-09-30"]
    >>> gongkai.column.status(received, "request.reply", "2022-11-02", done=[None, None, None, "2022-11-04"])
    ['overdue', 'due_today', 'running', 'late']
    """
    starts = _operand.days(values)
    table, which = _asked(len(starts), rule, book, case, on, extended_by, times, calendar)
    at, ended = _one_or_each(today, "today"), None if done is None else _one_or_each(done, "done")
    return _told(values, len(starts), "labels", lambda memory, fates: table.status(starts.native, which, at, ended, memory, fates), explain)


@overload
def days_left(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Any: ...
@overload
def days_left(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def days_left(
    values: Days,
    rule: str,
    today: Any,
    book: Any = "cn",
    *,
    case: Any = None,
    on: Any = None,
    extended_by: Any = 0,
    times: Any = None,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """The days left on a day until each is due, negative once it is past: working days where the term is counted in them, as :func:`count` from
    ``today`` to the due date; days otherwise. See :func:`due`.

    >>> import gongkai
    >>> gongkai.column.days_left(["2022-08-15", "2022-10-20"], "request.reply", "2022-10-22")
    [-25, 19]
    """
    starts = _operand.days(values)
    table, which = _asked(len(starts), rule, book, case, on, extended_by, times, calendar)
    at = _one_or_each(today, "today")
    return _told(values, len(starts), "counts", lambda memory, fates: table.left(starts.native, which, at, memory, fates), explain)


@overload
def is_workday(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Any: ...
@overload
def is_workday(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def is_workday(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """Whether each day is a working day.

    >>> import gongkai
    >>> gongkai.column.is_workday(["2022-10-07", "2022-10-08", None])
    [False, True, None]
    """
    days = _operand.days(values)
    return _told(values, len(days), "flags", lambda memory, fates: _native.is_workday(native(calendar), days.native, memory, fates), explain)


@overload
def add(
    values: list[date] | list[str] | list[date | None] | list[str | None],
    n: Any,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> list[date | None]: ...
@overload
def add(
    values: Days,
    n: Any,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Days: ...
@overload
def add(
    values: Days,
    n: Any,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def add(
    values: Days,
    n: Any,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """The ``n``-th working day after each day, before it where ``n`` is negative; ``n`` is one number for all or a column.

    >>> import gongkai
    >>> gongkai.column.add(["2022-09-30", "2022-09-30"], [20, -1])
    [datetime.date(2022, 11, 2), datetime.date(2022, 9, 29)]
    """
    days = _operand.days(values)
    amount = _operand.numbers(n, "n").native if _operand.is_column(n) else n
    return _told(values, len(days), "dates", lambda memory, fates: _native.add(native(calendar), days.native, amount, memory, fates), explain)


@overload
def next(
    values: list[date] | list[str] | list[date | None] | list[str | None],
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> list[date | None]: ...
@overload
def next(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Days: ...
@overload
def next(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def next(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """The first working day after each day.

    >>> import gongkai
    >>> gongkai.column.next(["2022-09-30"])
    [datetime.date(2022, 10, 8)]
    """
    return _stepped(values, "next", calendar, explain)


@overload
def previous(
    values: list[date] | list[str] | list[date | None] | list[str | None],
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> list[date | None]: ...
@overload
def previous(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Days: ...
@overload
def previous(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def previous(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """The last working day before each day.

    >>> import gongkai
    >>> gongkai.column.previous(["2022-09-30"])
    [datetime.date(2022, 9, 29)]
    """
    return _stepped(values, "previous", calendar, explain)


@overload
def roll(
    values: list[date] | list[str] | list[date | None] | list[str | None],
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> list[date | None]: ...
@overload
def roll(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Days: ...
@overload
def roll(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def roll(
    values: Days,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """Each day itself if it is a working day, otherwise the next one.

    >>> import gongkai
    >>> gongkai.column.roll(["2022-09-30"])
    [datetime.date(2022, 9, 30)]
    """
    return _stepped(values, "roll", calendar, explain)


@overload
def count(
    start: Any,
    end: Any,
    *,
    calendar: Calendar | None = None,
    explain: Literal[False] = False,
) -> Any: ...
@overload
def count(
    start: Any,
    end: Any,
    *,
    calendar: Calendar | None = None,
    explain: Literal[True],
) -> Answers: ...
def count(
    start: Any,
    end: Any,
    *,
    calendar: Calendar | None = None,
    explain: bool = False,
) -> Any:
    """The working days after each ``start`` up to and including each ``end``, negative backwards, as :func:`gongkai.workdays.count`; either is
    a column or one day for all.

    Returns:
        Counts in the kind of the first column.

    >>> import gongkai
    >>> gongkai.column.count(["2022-09-30", "2022-10-25"], "2022-11-02")
    [20, 6]
    """
    first = _operand.days(start, "start") if _operand.is_column(start) else None
    last = _operand.days(end, "end") if first is None or _operand.is_column(end) else None
    leading = first or last
    assert leading is not None
    a, b = (side if operand is None else operand.native for operand, side in ((first, start), (last, end)))
    like = end if first is None else start
    return _told(like, len(leading), "counts", lambda memory, fates: _native.count(native(calendar), a, b, memory, fates), explain)


def day(values: Any, *, calendar: Calendar | None = None, lang: str = "zh") -> Any:
    """What each day is, as a frame of the kind of the column: ``kind`` (see :class:`gongkai.workdays.DayKind`), ``name`` (the holiday it is
    part of or worked for), ``notice`` (the number of the notice that names it), ``standing`` and ``reason`` (why a day has none of these).

    >>> import gongkai
    >>> days = gongkai.column.day(["2022-10-07", "2022-10-08", None], lang="en")
    >>> days["kind"], days["name"], days["reason"]
    (['holiday', 'makeup_workday', None], ['National Day', 'National Day', None], [None, None, 'null_input'])
    """
    days = _operand.days(values)
    kind = _kind.of(values)
    found = dict(_native.describe_days(native(calendar), days.native))
    name = found.pop("name_en")
    if lang == "en":
        found["name"] = name
    return kind.frame({column: kind.labels(array) for column, array in found.items()})


@overload
def verdict(
    facts: Mapping[str, Facts],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    on: date | str | None = None,
    explain: Literal[False] = False,
) -> Any: ...
@overload
def verdict(
    facts: Mapping[str, Facts],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    on: date | str | None = None,
    explain: Literal[True],
) -> Answers: ...
def verdict(
    facts: Mapping[str, Facts],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    on: date | str | None = None,
    explain: bool = False,
) -> Any:
    """Which outcome a decision table gives each row, from columns of facts.

    A fact is a column of booleans, in which a null is unknown, or True, False or None (unknown) for all rows. One that is not given is
    unknown; one that is a reading of the law has the rulebook's value wherever it is unknown. Unknown is never taken for no: where it
    matters the row has no outcome, and is counted as ``open``.

    Args:
        facts: columns by the name of the fact: Arrow booleans, NumPy arrays of ``bool``, masked ones, ``boolean`` of pandas.
        rule: a table, such as ``gongkai.rules.ATTRIBUTE_PROACTIVE``.
        book: a rulebook, its name, or the name of a national line.
        on: the date that selects the law; a line needs it, and so does a rule of several versions.
        explain: whether to give :class:`Answers` instead of the outcomes alone.

    Returns:
        The outcomes' names in the kind of the first column, as :func:`status` gives its names.

    Raises:
        GongkaiError: everything wrong with the facts, such as ``unknown_key`` with the nearest name.

    >>> import numpy as np, gongkai
    >>> own = gongkai.load_rulebook('''
    ... [book]
    ... id = "own"
    ... title = { zh = "本局办法", en = "our own rules" }
    ... scope = { zh = "本局", en = "our office" }
    ... version = "1"
    ... [document.own]
    ... title = "本局办法"
    ... [table."exemption.unreviewed"]
    ... name = { zh = "未经审查", en = "not reviewed" }
    ... cite = { document = "own", provision = "第二条", evidence = "text" }
    ... fact = [{ id = "reviewed", name = { zh = "是否经过审查？", en = "has it been reviewed?" } }]
    ... outcome = [
    ...   { id = "may_open", name = { zh = "可以公开", en = "may be opened" } },
    ...   { id = "must_not", name = { zh = "不得公开", en = "must not be opened" } },
    ... ]
    ... row = [{ outcome = "must_not", when = ["!reviewed"] }, { outcome = "may_open", when = [] }]
    ... ''')
    >>> verdicts = gongkai.column.verdict({"reviewed": np.ma.MaskedArray([True, False, True], [False, False, True])}, "exemption.unreviewed", own, explain=True)
    >>> verdicts.values.tolist(), verdicts.reason.tolist()
    (['may_open', 'must_not', None], [None, None, 'open'])
    >>> verdicts.report
    Report(rows=3, answered=2, outcomes={'may_open': Tally(rows=1, first=0), 'must_not': Tally(rows=1, first=1)}, reasons={'open': Tally(rows=1, first=2)})
    """
    given = _facts(facts)
    question = [(fact, flags.native) for fact, flags in given.items()]
    columns = [fact for fact, flags in given.items() if isinstance(flags.native, _native.Flags)]
    array, tallies, reasons = _native.verdict(shelf_of(book), rule, on, question, explain)
    kind = _kind.of(facts[columns[0]])
    values = kind.labels(array)
    if not explain:
        return values
    assert reasons is not None
    found = kind.labels(reasons)
    return Answers(values, _report(tallies), lambda: (found, None, kind.frame))


def _facts(facts: Mapping[str, object]) -> dict[str, _operand.Flags]:
    """The facts, recognised; everything wrong with them at once."""
    if not isinstance(facts, Mapping):
        raise _operand.refused(
            "facts",
            f"facts 应为字典，而不是 {type(facts).__name__}",
            f"facts must be a mapping, not {type(facts).__name__}",
            "按事实的名称给出各列",
            "give the columns by the names of their facts",
        )
    given: dict[str, _operand.Flags] = {}
    problems: list[Problem] = []
    for name, value in facts.items():
        try:
            given[name] = _operand.flags(value, f"facts.{name}")
        except GongkaiError as error:
            problems += error.problems
    if problems:
        raise of_problems(problems)
    return given


def _asked(
    rows: int, rule: str, book: Any, case: Any, on: Any, extended_by: Any, times: Any, calendar: Calendar | None
) -> tuple[_native.RuleTable, _native.Input | None]:
    """The table of a rule, and under which of its questions each row is where they are several."""
    parts = {"book": book, "case": case, "on": on, "extended_by": extended_by, "times": times}
    columns = [name for name, value in parts.items() if _operand.is_column(value) and not isinstance(value, Rulebook)]
    if not columns:
        question = (None, case, on, extended_by, times)
        return _rule_table(book, rule, (question,), chosen(calendar)), None
    shelf = shelf_of("cn" if "book" in columns else book)
    given: dict[str, Any] = {}
    for name in columns:
        value = parts[name]
        if name in ("book", "case"):
            given[name] = _operand.words(value, name)
        elif name == "on":
            books = _native.different([given["book"]])[1] if "book" in given else []
            names = [found for (found,) in books if found is not None]
            given[name] = _native.periods(shelf, names, rule, _operand.days(value, name).native)
        else:
            given[name] = _operand.numbers(value, name).native
        if len(given[name]) != rows:
            raise _operand.refused(
                name,
                f"有{len(given[name])}行，起算日有{rows}行",
                f"has {len(given[name])} rows, and the starts have {rows}",
                "各列行数应相同",
                "columns have as many rows as each other",
                code="bad_value",
            )
    which, found = _native.different([given[name] for name in columns])
    rest = {name: None if name == "book" else value for name, value in parts.items() if name not in columns}
    asked = [{**rest, **dict(zip(columns, values, strict=True))} for values in found]
    questions = tuple(
        (one["book"], one["case"], _of_epoch(one["on"]) if "on" in columns else one["on"], one["extended_by"] or 0, one["times"])
        for one in asked
    )
    return _rule_table("cn" if "book" in columns else book, rule, questions, chosen(calendar)), which


def _of_epoch(day: int | None) -> date | None:
    return None if day is None else date.fromordinal(day + date(1970, 1, 1).toordinal())


def _one_or_each(value: Any, path: str) -> Any:
    return _operand.days(value, path).native if _operand.is_column(value) else value


def _stepped(values: Any, way: str, calendar: Calendar | None, explain: bool) -> Any:
    days = _operand.days(values)
    return _told(values, len(days), "dates", lambda memory, fates: _native.step(native(calendar), days.native, way, memory, fates), explain)


_Run = Callable[[Memory, bool], "tuple[_native.ArrowArray | None, Mapping[str, Any], Any]"]


def _told(like: Any, rows: int, what: str, run: _Run, explain: bool) -> Any:
    """The results of a run in the kind of a column, with what there is to know of them where it is asked for."""
    kind = _kind.of(like)
    if what == "labels":
        array, tallies = run(None, False)[:2]
        assert array is not None
        values = kind.labels(array)
    else:
        values, tallies = getattr(kind, what)(rows, lambda memory: run(memory, False)[:2])
    return Answers(values, _report(tallies), _why(kind, lambda: run(None, True)[2])) if explain else values


def _why(kind: Kind, fates: Callable[[], Any]) -> Callable[[], tuple[Any, Any, Callable[[dict[str, Any]], Any]]]:
    def why() -> tuple[Any, Any, Callable[[dict[str, Any]], Any]]:
        reason, standing = fates()
        return kind.labels(reason), kind.labels(standing), kind.frame

    return why


def _rule_table(*question: Any) -> _native.RuleTable:
    """The table of a rule. Making one takes longer than a look-up in millions of rows, so the last ones are kept."""
    try:
        hash(question)
    except TypeError:
        # Something in it is of the wrong type: making the table says what.
        return _table.__wrapped__(*question)
    return _table(*question)


@lru_cache(maxsize=64)
def _table(book: str | Rulebook, rule: str, questions: tuple[tuple[Any, ...], ...], calendar: Calendar) -> _native.RuleTable:
    return _native.RuleTable(shelf_of(book), rule, list(questions), native(calendar))


def _report(tallies: Mapping[str, Any]) -> Report:
    reasons = {reason: Tally(*tally) for reason, tally in sorted(tallies["reasons"].items(), key=lambda item: item[1][1])}
    standings = {standing: Tally(*tally) for standing, tally in tallies.get("standings", {}).items()}
    outcomes = {outcome: Tally(*tally) for outcome, tally in tallies.get("outcomes", ())}
    return Report(tallies["rows"], tallies["answered"], reasons, standings.get("unsettled"), standings.get("provisional"), outcomes)
