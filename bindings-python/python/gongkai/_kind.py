"""Results in the kind of the column they answer: a series of pandas for one of pandas, with its index, a list for a list."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from . import _native
from ._results import ArrowColumn

Memory = Any
"""NumPy memory that results go into, with a mask beside it; None for fresh Arrow memory."""
Run = Callable[[Memory], "tuple[_native.ArrowArray | None, Mapping[str, Any]]"]
"""Runs the native half: gives the Arrow array, unless the results went into memory, and what became of the rows."""


class Kind(Protocol):
    """What results become."""

    def dates(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]: ...
    def flags(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]: ...
    def counts(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]: ...
    def labels(self, array: _native.ArrowArray) -> Any: ...
    def frame(self, columns: dict[str, Any]) -> Any: ...


class _FromArrow:
    """Kinds that are made of Arrow memory, whatever is in it."""

    def _made(self, array: _native.ArrowArray) -> Any:
        raise NotImplementedError

    def dates(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        array, tallies = run(None)
        assert array is not None
        return self._made(array), tallies

    flags = counts = dates

    def labels(self, array: _native.ArrowArray) -> Any:
        return self._made(array)

    def frame(self, columns: dict[str, Any]) -> Any:
        return columns


class Lists(_FromArrow):
    """A list of Python's own values, None where there is no answer."""

    def _made(self, array: _native.ArrowArray) -> list[Any]:
        return array.to_list()


class Arrow(_FromArrow):
    """Arrow memory for whoever imports it."""

    def _made(self, array: _native.ArrowArray) -> Any:
        return ArrowColumn(array)


class Pyarrow(_FromArrow):
    """An array of pyarrow, chunked where the column is."""

    def __init__(self, chunked: bool) -> None:
        self._chunked = chunked

    def _made(self, array: _native.ArrowArray) -> Any:
        pyarrow = sys.modules["pyarrow"]
        made = pyarrow.array(array)
        return pyarrow.chunked_array([made]) if self._chunked else made

    def frame(self, columns: dict[str, Any]) -> Any:
        return sys.modules["pyarrow"].table(columns)


class Polars(_FromArrow):
    """A series of polars with the name of the column."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _made(self, array: _native.ArrowArray) -> Any:
        return sys.modules["polars"].Series(array).alias(self._name)

    def labels(self, array: _native.ArrowArray) -> Any:
        polars = sys.modules["polars"]
        return self._made(array).cast(polars.Enum(array.categories()))

    def frame(self, columns: dict[str, Any]) -> Any:
        return sys.modules["polars"].DataFrame(columns)


class Duckdb(_FromArrow):
    """A relation of one column, with its name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _made(self, array: _native.ArrowArray) -> Any:
        return self.frame({self._name: array})

    def frame(self, columns: dict[str, Any]) -> Any:
        import pyarrow  # type: ignore[import-untyped,unused-ignore]

        return sys.modules["duckdb"].from_arrow(pyarrow.table({name: pyarrow.array(column) for name, column in columns.items()}))


class Numpy:
    """An array of NumPy: days with NaT, flags and counts masked, names as objects with None."""

    def dates(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values = numpy().empty(rows, "datetime64[D]")
        return values, run((values.view("int64"), None))[1]

    def flags(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        return self._masked(rows, "bool", run)

    def counts(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        return self._masked(rows, "int64", run)

    def labels(self, array: _native.ArrowArray) -> Any:
        return numpy().array([*array.categories(), None], dtype=object)[codes(array)]

    def frame(self, columns: dict[str, Any]) -> Any:
        return columns

    def _masked(self, rows: int, dtype: str, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values, mask, tallies = masked(rows, dtype, run)
        return numpy().ma.MaskedArray(values, mask), tallies


class Objects(Numpy):
    """An array of NumPy that holds Python's own dates."""

    def dates(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values, tallies = super().dates(rows, run)
        return values.astype(object), tallies


class Pandas:
    """A series or index of pandas, with the index and the name of the column and a type that has nulls."""

    def __init__(self, like: Any, dtype: Any) -> None:
        self._index = getattr(like, "index", None)
        self._name = like.name
        self._dtype = dtype

    def dates(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values, tallies = Numpy().dates(rows, run)
        return self._laid(values.astype(object) if self._dtype == object else _pandas().array(values.astype("datetime64[s]")), self._dtype), tallies

    def flags(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values, mask, tallies = masked(rows, "bool", run)
        return self._laid(_pandas().arrays.BooleanArray(values, mask)), tallies

    def counts(self, rows: int, run: Run) -> tuple[Any, Mapping[str, Any]]:
        values, mask, tallies = masked(rows, "int64", run)
        return self._laid(_pandas().arrays.IntegerArray(values, mask)), tallies

    def labels(self, array: _native.ArrowArray) -> Any:
        return self._laid(_pandas().Categorical.from_codes(codes(array), array.categories()))

    def frame(self, columns: dict[str, Any]) -> Any:
        return _pandas().DataFrame(columns)

    def _laid(self, values: Any, dtype: Any = None) -> Any:
        pandas = _pandas()
        if self._index is None:
            return pandas.Index(values, dtype=dtype, name=self._name)
        return pandas.Series(values, index=self._index, dtype=dtype, name=self._name)


def of(values: Any) -> Kind:
    """The kind of a column."""
    module = type(values).__module__.partition(".")[0]
    dtype = getattr(values, "dtype", None)
    match module:
        case "pandas" if hasattr(values, "name"):
            kind = getattr(dtype, "kind", "")
            text = kind == "O" and str(dtype) != "object"
            return Pandas(values, "datetime64[s]" if text or kind not in "MO" else dtype)
        case "pandas":
            return Numpy()
        case "polars" if hasattr(values, "name"):
            return Polars(values.name)
        case "polars":
            return Polars(values.columns[0] if len(values.columns) == 1 else "")
        case "pyarrow":
            return Pyarrow(type(values).__name__ in ("ChunkedArray", "Table"))
        case "duckdb" | "_duckdb":
            return Duckdb(values.columns[0])
    if sys.modules.get("numpy") is not None and isinstance(dtype, numpy().dtype):
        return Objects() if dtype.kind == "O" else Numpy()
    return Lists() if isinstance(values, (list, tuple)) else Arrow()


def codes(array: _native.ArrowArray) -> Any:
    """The codes of a dictionary as NumPy has them, -1 where there is none."""
    found = numpy().empty(len(array), "int16")
    array.codes(found)
    return found


def masked(rows: int, dtype: str, run: Run) -> tuple[Any, Any, Mapping[str, Any]]:
    """Values in NumPy memory, and where they are missing."""
    values, mask = numpy().empty(rows, dtype), numpy().empty(rows, "bool")
    raw = values.view("uint8") if dtype == "bool" else values
    return values, mask, run((raw, mask.view("uint8")))[1]


def numpy() -> Any:
    """NumPy, which is there where an array of it is."""
    return sys.modules["numpy"]


def _pandas() -> Any:
    return sys.modules["pandas"]
