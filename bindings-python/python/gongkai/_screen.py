"""Screening of whole columns of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, final

from . import _native, _operand
from ._doors import shelf_of
from ._operand import ArrowArrayExportable, ArrowStreamExportable, names
from ._results import ArrowColumn, Held, Report, Tally, held
from ._rulebook import Rulebook

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class KindCount:
    """How often one kind was found."""

    findings: int
    """How many."""
    rows: int
    """In how many rows."""
    first: int
    """The first of these, counted from 0."""


@dataclass(frozen=True, slots=True)
class ScreenReport:
    """What became of the texts."""

    rows: int
    """All rows."""
    nulls: int
    """Rows without a text. They were not screened, and say nothing."""
    flagged: int
    """Rows in which something was found."""
    findings: int
    """Everything found."""
    kinds: Mapping[str, KindCount] = field(hash=False)
    """What was found, by kind."""


@final
class Screened:
    """Columns of texts, screened. The findings export themselves as an Arrow table to whatever imports one:
    ``pyarrow.record_batch(screened)``, ``polars.DataFrame(screened)``, ``pandas.DataFrame.from_arrow(screened)``.

    Its columns: ``row``; ``kind``; ``start`` and ``end`` in characters, as Python slices a text; ``byte_start`` and ``byte_end`` in
    UTF-8; ``confidence`` (``certain``, ``likely``, ``possible``); ``masked``, how what tells of a person looks when it is covered; the
    ``rule`` on which it matters; ``permitted_by``, the permission by which it may stay.
    """

    __slots__ = ("_findings", "masked", "report")

    masked: ArrowColumn | None
    """The texts with what tells of persons covered, where that was asked for."""
    report: ScreenReport
    """What became of the texts."""

    def __init__(self, findings: _native.ArrowArray | Held, masked: ArrowColumn | None, report: ScreenReport) -> None:
        self._findings = findings
        self.masked = masked
        self.report = report

    def __len__(self) -> int:
        """How many findings."""
        return len(self._findings)

    def __arrow_c_schema__(self) -> object:
        return self._findings.__arrow_c_schema__()

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        return self._findings.__arrow_c_array__(requested_schema)

    def __reduce__(self) -> tuple[Any, ...]:
        return Screened, (held(self._findings), self.masked, self.report)

    def __copy__(self) -> Screened:
        return self

    def __deepcopy__(self, memo: object) -> Screened:
        return self

    def __repr__(self) -> str:
        return f"<Screened {self.report!r}>"


def screen(
    texts: ArrowArrayExportable | ArrowStreamExportable | Iterable[str | None] | NDArray[np.object_],
    on: date | str,
    book: str | Rulebook = "cn",
    *,
    permits: Iterable[str] = (),
    mask: Literal["partial", "full", "kind"] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Screened:
    """What texts hold that must be looked at before they are released: secrecy marks, personal numbers, faults of form.

    Other Python threads run meanwhile.

    Args:
        texts: Arrow strings of any width, read where they lie; or a list, a NumPy array, a pandas series of ``str``. None is no text.
        on: the date that selects the law.
        book: a rulebook, its name, or the name of a national line.
        permits: permissions of the rulebook under which something may stay.
        mask: also gives the texts with what tells of persons covered: in part, in full, or with its kind in its place.
        progress: is told after every few megabytes how many rows are done, and of how many; what it raises ends the screening.

    Returns:
        The findings, the masked texts if they were asked for, and a report.

    Raises:
        GongkaiError: ``wrong_type`` for something that is no text, ``bad_value`` for an unknown permission or mask, ``not_in_book`` where
            the rulebook does not say what to look for.

    >>> import gongkai, pyarrow
    >>> texts = ["联系人：张三，电话13812345678。", None, "本办法自发布之日起施行。"]
    >>> screened = gongkai.column.screen(texts, "2024-01-02", mask="partial")
    >>> table = pyarrow.record_batch(screened)
    >>> [(row["row"], row["kind"], texts[row["row"]][row["start"] : row["end"]]) for row in table.to_pylist() if row["kind"] == "mobile"]
    [(0, 'mobile', '13812345678')]
    >>> screened.report.nulls, screened.report.flagged
    (1, 1)
    """
    given = _operand.texts(texts)
    findings, masked, counts = _native.screen(given, shelf_of(book), on, names(permits, "permits"), mask, progress)
    kinds = {kind: KindCount(*count) for kind, count in counts["kinds"]}
    report = ScreenReport(counts["rows"], counts["nulls"], counts["flagged"], counts["findings"], kinds)
    if masked is None:
        return Screened(findings, None, report)
    reasons = {"null_input": Tally(report.nulls, counts["first_null"])} if report.nulls else {}
    return Screened(findings, ArrowColumn(masked, Report(report.rows, report.rows - report.nulls, reasons)), report)
