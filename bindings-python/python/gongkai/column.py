"""Whole columns: of days (due dates, statuses, working days, one look-up a row), of facts (the verdicts of a decision table), of texts
(what they hold that must be looked at before they are released).

A column is an Arrow object (anything with ``__arrow_c_array__`` or ``__arrow_c_stream__``: pyarrow, polars, DuckDB, pandas with Arrow
types, a table of one column) or a NumPy array of ``datetime64`` (also inside a pandas object). It is read where it lies, never copied as a whole, and
other Python threads run meanwhile. Arrow in, Arrow out; NumPy in, NumPy out.

>>> import numpy as np, gongkai
>>> received = np.array(["2022-09-30", "2052-02-20", "NaT"], "datetime64[D]")
>>> due = gongkai.column.due(received, "request.reply")
>>> due.values
array(['2022-11-02',        'NaT',        'NaT'], dtype='datetime64[D]')
>>> due.report.reasons
{'not_announced': Tally(rows=1, first=1), 'null_input': Tally(rows=1, first=2)}

A row without an answer is null in the result and counted by its reason; it never gets a date. A value with a time of day is refused:
its day depends on where one is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeAlias, overload

from . import _native, _operand
from ._calendar import Calendar, chosen, native
from ._doors import shelf_of
from ._operand import ArrowArrayExportable, ArrowStreamExportable, Operand
from ._results import ArrowColumn, NumpyColumn, Report, Tally
from ._rulebook import Rulebook
from ._screen import KindCount, ScreenReport, Screened, screen
from .errors import GongkaiError, Problem, of_problems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "STATUSES",
    "ArrowColumn",
    "KindCount",
    "NumpyColumn",
    "Report",
    "ScreenReport",
    "Screened",
    "Tally",
    "add",
    "count",
    "due",
    "is_workday",
    "screen",
    "status",
    "verdict",
]

Arrow: TypeAlias = ArrowArrayExportable | ArrowStreamExportable
"""A column in Arrow memory."""

STATUSES = ("not_started", "running", "due_today", "overdue")
"""What the codes of :func:`status` stand for, in NumPy results."""


Column: TypeAlias = ArrowColumn | NumpyColumn
"""A result."""

_Answer: TypeAlias = tuple[_native.ArrowArray | None, Mapping[str, Any]]


@overload
def due(
    values: Arrow | NDArray[np.datetime64],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64],
) -> NumpyColumn: ...
@overload
def due(
    values: NDArray[np.datetime64],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
    out: None = None,
) -> NumpyColumn: ...
@overload
def due(
    values: Arrow,
    rule: str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
    out: None = None,
) -> ArrowColumn: ...
def due(
    values: Arrow | NDArray[np.datetime64],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
    out: NDArray[np.datetime64] | None = None,
) -> Column:
    """When what started on each day is due.

    Args:
        values: the starts, a column of days.
        rule: a term, such as ``gongkai.rules.REQUEST_REPLY``.
        book: a rulebook, its name, or the name of a national line.
        case: which case, where the term has several.
        on: the date that selects the law; without it the law of each start applies to it.
        extended_by: units by which every term was extended.
        times: the number by which the amount is multiplied, where the term wants one.
        calendar: another calendar than that of all notices.
        out: an array of ``datetime64[D]`` to write to, for speed: fresh memory costs more than the work. It may be ``values``.

    Returns:
        Due dates (``date32`` or ``datetime64[D]``) with their report.

    Raises:
        GongkaiError: what is wrong with the question whatever the start, such as ``needs_instant`` for a term in hours; and a column
            that is not one of days.
    """
    starts = _operand.days(values)
    table = _rule_table(book, rule, case, on, extended_by, times, chosen(calendar))
    if out is not None:
        given = _operand.target(out, [starts])
        return NumpyColumn(given, _report(table.due(starts.native, (given.view("int64"), None))[1]))
    return _dates(starts, lambda memory: table.due(starts.native, memory))


@overload
def status(
    values: NDArray[np.datetime64],
    rule: str,
    today: date | str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
) -> NumpyColumn: ...
@overload
def status(
    values: Arrow,
    rule: str,
    today: date | str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
) -> ArrowColumn: ...
def status(
    values: Arrow | NDArray[np.datetime64],
    rule: str,
    today: date | str,
    book: str | Rulebook = "cn",
    *,
    case: str | None = None,
    on: date | str | None = None,
    extended_by: SupportsIndex = 0,
    times: SupportsIndex | None = None,
    calendar: Calendar | None = None,
) -> Column:
    """How the deadlines stand on a day: not started, running, due today or overdue. See :func:`due`.

    Returns:
        In Arrow a dictionary of the names in :data:`STATUSES`, in NumPy a masked array of their numbers.

    >>> import numpy as np, gongkai
    >>> received = np.array(["2022-09-28", "2022-09-30", "2022-10-31"], "datetime64[D]")
    >>> codes = gongkai.column.status(received, "request.reply", today="2022-11-02").values
    >>> [gongkai.column.STATUSES[code] for code in codes]
    ['overdue', 'due_today', 'running']
    """
    starts = _operand.days(values)
    table = _rule_table(book, rule, case, on, extended_by, times, chosen(calendar))
    if starts.array is None:
        return _arrow(table.status(starts.native, today))
    return _coded(len(starts), lambda memory: (table.status(starts.native, today, memory)[1], STATUSES))


@overload
def is_workday(values: NDArray[np.datetime64], *, calendar: Calendar | None = None) -> NumpyColumn: ...
@overload
def is_workday(values: Arrow, *, calendar: Calendar | None = None) -> ArrowColumn: ...
def is_workday(values: Arrow | NDArray[np.datetime64], *, calendar: Calendar | None = None) -> Column:
    """Whether each day is a working day.

    Returns:
        Arrow booleans, or a masked NumPy array of them.

    >>> import numpy as np, gongkai
    >>> gongkai.column.is_workday(np.array(["2022-10-07", "2022-10-08"], "datetime64[D]")).values.tolist()
    [False, True]
    """
    days = _operand.days(values)
    return _masked(days, "bool", lambda memory: _native.is_workday(native(calendar), days.native, memory))


@overload
def add(
    values: NDArray[np.datetime64], n: SupportsIndex | NDArray[np.integer[Any]] | Arrow, *, calendar: Calendar | None = None
) -> NumpyColumn: ...
@overload
def add(values: Arrow, n: SupportsIndex | NDArray[np.integer[Any]] | Arrow, *, calendar: Calendar | None = None) -> ArrowColumn: ...
def add(
    values: Arrow | NDArray[np.datetime64],
    n: SupportsIndex | NDArray[np.integer[Any]] | Arrow,
    *,
    calendar: Calendar | None = None,
) -> Column:
    """The ``n``-th working day after each day, before it where ``n`` is negative; ``n`` is one number for all or a column.

    >>> import numpy as np, gongkai
    >>> gongkai.column.add(np.array(["2022-09-30", "2022-09-30"], "datetime64[D]"), np.array([20, -1])).values
    array(['2022-11-02', '2022-09-29'], dtype='datetime64[D]')
    """
    days = _operand.days(values)
    amount = _operand.numbers(n, "n").native if _operand.is_column(n) else n
    return _dates(days, lambda memory: _native.add(native(calendar), days.native, amount, memory))


@overload
def count(
    start: NDArray[np.datetime64], end: date | str | NDArray[np.datetime64] | Arrow, *, calendar: Calendar | None = None
) -> NumpyColumn: ...
@overload
def count(start: date | str, end: NDArray[np.datetime64], *, calendar: Calendar | None = None) -> NumpyColumn: ...
@overload
def count(start: Arrow, end: date | str | NDArray[np.datetime64] | Arrow, *, calendar: Calendar | None = None) -> ArrowColumn: ...
@overload
def count(start: date | str, end: Arrow, *, calendar: Calendar | None = None) -> ArrowColumn: ...
def count(
    start: date | str | NDArray[np.datetime64] | Arrow,
    end: date | str | NDArray[np.datetime64] | Arrow,
    *,
    calendar: Calendar | None = None,
) -> Column:
    """The working days after each ``start`` up to and including each ``end``; either is a column or one day for all.

    Returns:
        ``int32`` in Arrow, a masked array of ``int64`` in NumPy; of the kind of the first column.

    >>> import numpy as np, gongkai
    >>> gongkai.column.count(np.array(["2022-09-30", "2022-10-25"], "datetime64[D]"), "2022-11-02").values.tolist()
    [20, 6]
    """
    first = _operand.days(start, "start") if _operand.is_column(start) else None
    last = _operand.days(end, "end") if first is None or _operand.is_column(end) else None
    leading = first or last
    assert leading is not None
    a, b = (side if operand is None else operand.native for operand, side in ((first, start), (last, end)))
    return _masked(leading, "int64", lambda memory: _native.count(native(calendar), a, b, memory))


# The first two share the mappings without a column, which are refused.
@overload
def verdict(  # type: ignore[overload-overlap]
    facts: Mapping[str, NDArray[np.bool_] | bool | None], rule: str, book: str | Rulebook = "cn", *, on: date | str | None = None
) -> NumpyColumn: ...
@overload
def verdict(
    facts: Mapping[str, Arrow | bool | None], rule: str, book: str | Rulebook = "cn", *, on: date | str | None = None
) -> ArrowColumn: ...
@overload
def verdict(
    facts: Mapping[str, Arrow | NDArray[np.bool_] | bool | None],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    on: date | str | None = None,
) -> Column: ...
def verdict(
    facts: Mapping[str, Arrow | NDArray[np.bool_] | bool | None],
    rule: str,
    book: str | Rulebook = "cn",
    *,
    on: date | str | None = None,
) -> Column:
    """Which outcome a decision table gives each row, from columns of facts.

    A fact is a column of booleans, in which a null is unknown, or True, False or None (unknown) for all rows. One that is not given is
    unknown; one that is a reading of the law has the rulebook's value wherever it is unknown. Unknown is never taken for no: where it
    matters the row has no outcome, and is counted as ``open``.

    Args:
        facts: columns by the name of the fact: Arrow booleans, NumPy arrays of ``bool``, masked ones, ``boolean`` of pandas.
        rule: a table, such as ``gongkai.rules.ATTRIBUTE_PROACTIVE``.
        book: a rulebook, its name, or the name of a national line.
        on: the date that selects the law; a line needs it, and so does a rule of several versions.

    Returns:
        Of the kind of the first column: in Arrow a dictionary of the outcomes' names, in NumPy a masked array of codes that stand for
        ``categories``.

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
    >>> reviewed = np.ma.MaskedArray([True, False, True], mask=[False, False, True])
    >>> verdicts = gongkai.column.verdict({"reviewed": reviewed}, "exemption.unreviewed", own)
    >>> [None if code is None else verdicts.categories[code] for code in verdicts.values.tolist()]
    ['may_open', 'must_not', None]
    >>> verdicts.report
    Report(rows=3, answered=2, outcomes={'may_open': Tally(rows=1, first=0), 'must_not': Tally(rows=1, first=1)}, reasons={'open': Tally(rows=1, first=2)})
    """
    given = _facts(facts)
    shelf = shelf_of(book)
    question = [(fact, flags.native) for fact, flags in given.items()]
    leading = next((flags for flags in given.values() if flags.family is not None), None)
    if leading is None or leading.family == "arrow":
        return _arrow(_native.verdict(shelf, rule, on, question))

    def run(memory: Any) -> tuple[Mapping[str, Any], tuple[str, ...]]:
        tallies = _native.verdict(shelf, rule, on, question, memory)[1]
        return tallies, tuple(tallies["categories"])

    return _coded(len(leading), run)


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


def _rule_table(*question: Any) -> _native.RuleTable:
    """The table of a rule. Making one takes longer than a look-up in millions of rows, so the last ones are kept."""
    try:
        hash(question)
    except TypeError:
        # Something in it is of the wrong type: making the table says what.
        return _table.__wrapped__(*question)
    return _table(*question)


@lru_cache(maxsize=64)
def _table(
    book: str | Rulebook,
    rule: str,
    case: str | None,
    on: date | str | None,
    extended_by: SupportsIndex,
    times: SupportsIndex | None,
    calendar: Calendar,
) -> _native.RuleTable:
    return _native.RuleTable(shelf_of(book), rule, case, on, extended_by, times, native(calendar))


def _dates(operand: Operand, run: Callable[[Any], _Answer]) -> Column:
    if operand.array is None:
        return _arrow(run(None))
    values = _numpy().empty(len(operand), "datetime64[D]")
    return NumpyColumn(values, _report(run((values.view("int64"), None))[1]))


def _coded(rows: int, run: Callable[[Any], tuple[Mapping[str, Any], tuple[str, ...]]]) -> NumpyColumn:
    """Codes that the native module writes into NumPy memory, and what they stand for."""
    np = _numpy()
    values, mask = np.empty(rows, "uint8"), np.empty(rows, "bool")
    tallies, categories = run((values, mask.view("uint8")))
    return NumpyColumn(np.ma.MaskedArray(values, mask), _report(tallies), categories)


def _masked(operand: Operand, dtype: str, run: Callable[[Any], _Answer]) -> Column:
    if operand.array is None:
        return _arrow(run(None))
    np = _numpy()
    values, mask = np.empty(len(operand), dtype), np.empty(len(operand), "bool")
    raw = values.view("uint8") if dtype == "bool" else values
    report = _report(run((raw, mask.view("uint8")))[1])
    return NumpyColumn(np.ma.MaskedArray(values, mask), report)


def _arrow(answer: _Answer) -> ArrowColumn:
    array, tallies = answer
    assert array is not None
    return ArrowColumn(array, _report(tallies))


def _report(tallies: Mapping[str, Any]) -> Report:
    reasons = {reason: Tally(*tally) for reason, tally in sorted(tallies["reasons"].items(), key=lambda item: item[1][1])}
    standings = {standing: Tally(*tally) for standing, tally in tallies.get("standings", {}).items()}
    outcomes = {outcome: Tally(*tally) for outcome, tally in tallies.get("outcomes", ())}
    return Report(tallies["rows"], tallies["answered"], reasons, standings.get("unsettled"), standings.get("provisional"), outcomes)


def _numpy() -> Any:
    return sys.modules["numpy"]
