"""What columns give: results in Arrow or NumPy memory, each with a report of what became of the rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, final

from . import _native

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows met one fate, and the first of them, counted from 0."""

    rows: int
    first: int


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the rows of a column.

    >>> import numpy as np, gongkai
    >>> gongkai.column.is_workday(np.array(["2026-12-28", "2027-01-04"], "datetime64[D]")).report
    Report(rows=2, answered=1, reasons={'not_announced': Tally(rows=1, first=1)}, unsettled=Tally(rows=1, first=0))
    """

    rows: int
    """All rows."""
    answered: int
    """Rows with an answer."""
    reasons: Mapping[str, Tally] = field(hash=False)
    """Why the others have none: ``null_input`` (they were null already), ``not_announced`` (they need a year whose notice is not in the
    calendar), ``before_table`` (a year before it), ``not_in_force`` (the rulebook gives no figure on that day); of verdicts ``open``
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


@final
class ArrowColumn:
    """A result in Arrow memory. It exports itself without a copy to whatever imports Arrow: ``pyarrow.array(result)``,
    ``polars.Series(result)``, ``pandas.Series.from_arrow(result)``.

    >>> import pyarrow, gongkai
    >>> due = gongkai.column.due(pyarrow.array([19265], pyarrow.date32()), "request.reply")
    >>> pyarrow.array(due)[0].as_py(), due.report.answered
    (datetime.date(2022, 11, 2), 1)
    """

    __slots__ = ("_array", "report")

    report: Report
    """What became of the rows."""

    def __init__(self, array: _native.ArrowArray, report: Report) -> None:
        self._array = array
        self.report = report

    @property
    def type(self) -> str:
        """The Arrow type, such as ``Date32``."""
        return self._array.data_type

    def __len__(self) -> int:
        return len(self._array)

    def __arrow_c_schema__(self) -> object:
        return self._array.__arrow_c_schema__()

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        return self._array.__arrow_c_array__(requested_schema)

    def __repr__(self) -> str:
        return f"<ArrowColumn {self.type}, {self.report!r}>"


@final
class NumpyColumn:
    """A result in NumPy memory; ``numpy.asarray(result)`` is ``result.values``.

    >>> import numpy as np, gongkai
    >>> later = gongkai.column.add(np.array(["2024-09-30"], "datetime64[D]"), 1)
    >>> np.asarray(later) is later.values
    True
    """

    __slots__ = ("categories", "report", "values")

    values: NDArray[Any]
    """Dates as ``datetime64[D]`` with NaT; flags, counts, statuses and verdicts as masked arrays."""
    report: Report
    """What became of the rows."""
    categories: tuple[str, ...]
    """What the codes stand for, of statuses and verdicts."""

    def __init__(self, values: NDArray[Any], report: Report, categories: tuple[str, ...] = ()) -> None:
        self.values = values
        self.report = report
        self.categories = categories

    def __len__(self) -> int:
        return len(self.values)

    def __array__(self, dtype: np.dtype[Any] | None = None, copy: bool | None = None) -> NDArray[Any]:
        if dtype is None or dtype == self.values.dtype:
            return self.values.copy() if copy else self.values
        if copy is False:
            raise ValueError(f"{self.values.dtype} cannot become {dtype} without a copy")
        return self.values.astype(dtype)

    def __repr__(self) -> str:
        return f"<NumpyColumn {self.values.dtype}, {self.report!r}>"
