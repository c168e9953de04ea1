"""What columns give: results in Arrow or NumPy memory, each with a report of what became of the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, final

from . import _native, _operand


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows met one fate, and the first of them, counted from 0."""

    rows: int
    first: int


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the rows of a column.

    >>> import numpy as np, gongkai
    >>> gongkai.column.is_workday(np.array(["2026-12-28", "2027-01-04"], "datetime64[D]"), explain=True).report
    Report(rows=2, answered=1, reasons={'not_announced': Tally(rows=1, first=1)}, unsettled=Tally(rows=1, first=0))
    """

    rows: int
    """All rows."""
    answered: int
    """Rows with an answer."""
    reasons: Mapping[str, Tally] = field(hash=False)
    """Why the others have none: ``null_input`` (they were null already), ``not_announced`` (they need a year whose notice is not in the
    calendar), ``before_table`` (a year before it), ``not_in_force`` (the law of that day has no such rule), ``missing_case`` (it has several cases, and
    none is named), or the code with which the same question alone is refused, such as ``beyond_cap`` and ``no_figure``; of verdicts ``open``
    (facts still unknown leave it open), ``uncovered`` (no row of the table applies, whatever they turn out to be), ``contradictory``
    (the facts cannot all be so)."""
    unsettled: Tally | None = None
    """Answers that rest on 26–31 December of the last announced year, which the next notice may still change."""
    provisional: Tally | None = None
    """Answers that rest on years without a notice."""
    outcomes: Mapping[str, Tally] = field(default_factory=dict, hash=False)
    """Of verdicts: the outcomes that occur."""

    @property
    def nulls(self) -> int:
        """Rows without an answer."""
        return self.rows - self.answered

    def __repr__(self) -> str:
        parts = [f"rows={self.rows}", f"answered={self.answered}"]
        parts += [f"{name}={value!r}" for name in ("outcomes", "reasons", "unsettled", "provisional") if (value := getattr(self, name))]
        return f"Report({', '.join(parts)})"


class Held:
    """Arrow memory that came out of a pickle: pyarrow holds it."""

    __slots__ = ("_array", "data_type")

    def __init__(self, array: Any, data_type: str) -> None:
        self._array = array
        self.data_type = data_type

    def __len__(self) -> int:
        return len(self._array)

    def to_list(self) -> list[Any]:
        """The values, as Python's own."""
        values: list[Any] = self._array.to_pylist()
        return values

    def __arrow_c_schema__(self) -> object:
        schema: object = self._array.type.__arrow_c_schema__()
        return schema

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        exported: tuple[object, object] = self._array.__arrow_c_array__(requested_schema)
        return exported

    def __reduce__(self) -> tuple[Any, ...]:
        return Held, (self._array, self.data_type)


def held(array: _native.ArrowArray | Held) -> Held:
    """Arrow memory as it can be pickled: pyarrow knows how."""
    if isinstance(array, Held):
        return array
    try:
        import pyarrow  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        raise _operand.refused(
            "values",
            "Arrow 结果须有 pyarrow 才能序列化",
            "pickling an Arrow result takes pyarrow",
            "安装 pyarrow，或改用 NumPy 数组作输入",
            "install pyarrow, or give NumPy arrays",
        ) from None
    return Held(pyarrow.array(array), array.data_type)


@final
class ArrowColumn:
    """A result in Arrow memory, for whoever gave Arrow memory that is of no library known here. It exports itself without a copy to
    whatever imports Arrow: ``pyarrow.array(result)``, ``polars.Series(result)``, ``pandas.Series.from_arrow(result)``."""

    __slots__ = ("_array", "report")

    report: Report | None
    """What became of the rows, where it is told apart from the answers."""

    def __init__(self, array: _native.ArrowArray | Held, report: Report | None = None) -> None:
        self._array = array
        self.report = report

    @property
    def type(self) -> str:
        """The Arrow type, such as ``Date32``."""
        return self._array.data_type

    def __len__(self) -> int:
        return len(self._array)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._array.to_list())

    def __arrow_c_schema__(self) -> object:
        return self._array.__arrow_c_schema__()

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        return self._array.__arrow_c_array__(requested_schema)

    def __reduce__(self) -> tuple[Any, ...]:
        return ArrowColumn, (held(self._array), self.report)

    def __copy__(self) -> ArrowColumn:
        return self

    def __deepcopy__(self, memo: object) -> ArrowColumn:
        return self

    def __repr__(self) -> str:
        return f"<ArrowColumn {self.type}, {len(self)} rows>"


@final
class Answers:
    """A column of answers with what there is to know of each row, all in the kind of the column that was asked about.

    >>> import gongkai
    >>> answers = gongkai.column.due(["2022-09-30", "2052-02-20", None], "request.reply", explain=True)
    >>> answers.values
    [datetime.date(2022, 11, 2), None, None]
    >>> answers.reason
    [None, 'not_announced', 'null_input']
    >>> answers.standing
    ['settled', None, None]
    """

    __slots__ = ("_told", "_why", "report", "values")

    values: Any
    """The answers, null where there is none."""
    report: Report
    """What became of the rows, counted."""

    def __init__(self, values: Any, report: Report, why: Callable[[], tuple[Any, Any, Callable[[dict[str, Any]], Any]]]) -> None:
        self.values = values
        self.report = report
        self._why = why
        self._told: tuple[Any, Any, Callable[[dict[str, Any]], Any]] | None = None

    @property
    def reason(self) -> Any:
        """Why a row has no answer, null where it has one: a code as of :class:`Report`, the one the same question alone is refused with."""
        return self._asked()[0]

    @property
    def standing(self) -> Any:
        """How firm the answer of a row is: ``settled``, ``unsettled`` or ``provisional``; null where there is none, and of verdicts."""
        return self._asked()[1]

    def frame(self, name: str = "answer") -> Any:
        """The answers under that name, ``reason`` and ``standing`` beside each other: a frame of pandas, polars or DuckDB, a table of
        pyarrow, a dict of arrays or lists.

        >>> import pandas, gongkai
        >>> received = pandas.Series(pandas.to_datetime(["2022-09-30", None]), index=[7, 3])
        >>> gongkai.column.due(received, "request.reply", explain=True).frame("due").reason.to_dict()
        {7: nan, 3: 'null_input'}
        """
        reason, standing, frame = self._asked()
        columns = {name: self.values, "reason": reason}
        return frame(columns if standing is None else {**columns, "standing": standing})

    def _asked(self) -> tuple[Any, Any, Callable[[dict[str, Any]], Any]]:
        if self._told is None:
            self._told = self._why()
        return self._told

    def __len__(self) -> int:
        return self.report.rows

    def __iter__(self) -> Iterator[Any]:
        return iter(self.values)

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same answers, of whatever kind, for the same reasons."""
        if not isinstance(other, Answers):
            return NotImplemented
        mine, others = ([_plain(part) for part in (one.values, one.reason, one.standing)] for one in (self, other))
        return self.report == other.report and mine == others

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _told, (self.values, self.report, *self._asked())

    def __repr__(self) -> str:
        return f"<Answers of {self.report!r}>"


def _told(values: Any, report: Report, *why: Any) -> Answers:
    """Answers whose reasons are told already."""
    return Answers(values, report, lambda: why)


def _plain(values: Any) -> list[Any] | None:
    """Values as Python has them, None where there is none."""
    if values is None:
        return None
    to_list = getattr(values, "to_pylist", None) or getattr(values, "tolist", None) or getattr(values, "to_list", None)
    found = [row[0] for row in values.fetchall()] if hasattr(values, "fetchall") else list(values) if to_list is None else to_list()
    return [None if type(value).__name__ in ("NaTType", "NAType") or value != value else _day(value) for value in found]


def _day(value: Any) -> Any:
    return value.date() if isinstance(value, datetime) else value
