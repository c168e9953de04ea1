"""What a column may be: Arrow memory, or a NumPy array. Here it is told apart; the native module reads it where it lies."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeGuard, TypeVar, cast, runtime_checkable

from . import _native
from .errors import GongkaiError, Problem, of_problems

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


_Read = TypeVar("_Read")


@runtime_checkable
class ArrowArrayExportable(Protocol):
    """An array that exports itself through the Arrow PyCapsule interface."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


@runtime_checkable
class ArrowStreamExportable(Protocol):
    """A chunked array, series, or table of one column that exports itself through the Arrow PyCapsule interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


@dataclass(frozen=True, slots=True)
class Operand:
    """A column that has been recognised."""

    native: _native.Input
    array: NDArray[Any] | None
    """The NumPy array, where it is one."""

    def __len__(self) -> int:
        return len(self.native)


@dataclass(frozen=True, slots=True)
class Flags:
    """What is known of a fact."""

    native: _native.Flags | bool | None
    """A column, or the same for all rows."""
    family: Literal["arrow", "numpy"] | None
    """The family of its memory, where it is a column."""

    def __len__(self) -> int:
        return len(self.native) if isinstance(self.native, _native.Flags) else 0


_PER_DAY = {"D": 1, "h": 24, "m": 1_440, "s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}


def days(values: object, path: str = "values") -> Operand:
    """A column of days.

    Raises:
        GongkaiError: ``wrong_type`` or ``needs_date`` if it is none.
    """
    entries = _entries(values)
    if entries is not None:
        return Operand(_native.Input.from_numpy(_listed(entries, path, _day), 1, True), None)
    dtype = _numpy_dtype(values)
    if dtype is None:
        return Operand(_arrow(values, path, "date32", _native.Input.days_from_arrow), None)
    np = _numpy()
    unit, multiple = np.datetime_data(dtype) if dtype.kind == "M" else ("", 1)
    if multiple != 1 or unit not in _PER_DAY:
        raise refused(
            path,
            f"该数组类型为 {dtype}，应为日期",
            f"this is an array of {dtype}; days are meant",
            'pandas 用 pandas.to_datetime(…) 转换，NumPy 用 .astype("datetime64[D]")',
            'convert it with pandas.to_datetime(…), or with .astype("datetime64[D]") in NumPy',
        )
    array, mask = _parts(values, path)
    native = _native.Input.from_numpy(array.view(np.int64), _PER_DAY[unit], True, mask)
    return Operand(native, array)


def numbers(values: object, path: str) -> Operand:
    """A column of whole numbers.

    Raises:
        GongkaiError: ``wrong_type`` if it is none.
    """
    entries = _entries(values)
    if entries is not None:
        return Operand(_native.Input.from_numpy(_listed(entries, path, _whole), 1, True), None)
    dtype = _numpy_dtype(values)
    if dtype is None:
        return Operand(_arrow(values, path, "int32", _native.Input.numbers_from_arrow), None)
    np = _numpy()
    if dtype.kind == "f" and _is_pandas(values):
        # What pandas makes of whole numbers where some are missing.
        array = np.asarray(values)
        missing = np.isnan(array)
        whole = np.where(missing, 0, array)
        if (whole == np.trunc(whole)).all() and (np.abs(whole) < 2**53).all():
            return Operand(_native.Input.from_numpy(whole.astype(np.int64), 1, False, missing.view(np.uint8)), array)
    if dtype.kind not in "iu" or not np.can_cast(dtype, np.int64):
        raise refused(
            path,
            f"该数组类型为 {dtype}，应为整数",
            f"this is an array of {dtype}; whole numbers are meant",
            '用 .astype("int64") 转换',
            'convert it with .astype("int64")',
        )
    array, mask = _parts(values, path)
    return Operand(_native.Input.from_numpy(array.astype(np.int64, copy=False), 1, False, mask), array)


def flags(value: object, path: str) -> Flags:
    """A column of booleans, or one for all rows: True, False, or None where it is not known.

    Raises:
        GongkaiError: ``wrong_type`` if it is neither.
    """
    np = sys.modules.get("numpy")
    if value is None or isinstance(value, bool):
        return Flags(value, None)
    if np is not None and isinstance(value, np.bool_):
        return Flags(bool(value), None)
    if isinstance(value, (list, tuple)):
        return Flags(_listed_flags(value, path), None)
    if _is_pandas_boolean(value):
        value = _numpy().ma.MaskedArray(value.to_numpy(dtype=bool, na_value=False), value.isna())
    dtype = _numpy_dtype(value)
    if dtype is None:
        return Flags(_arrow(value, path, "bool", _native.Flags.from_arrow, "bool"), "arrow")
    if dtype.kind != "b":
        # Made truths by force, None would be no, and "否" yes.
        is_plain = dtype.kind in "iu"
        raise refused(
            path,
            f"该数组类型为 {dtype}，应为布尔值",
            f"this is an array of {dtype}; booleans are meant",
            '0 和 1 用 .astype("bool") 转换'
            if is_plain
            else '先逐值写明，如 pandas 的 .map({"是": True, "否": False}).astype("boolean")，未写明的即为未知；或用 NumPy 的掩码数组',
            'where it holds 0 and 1, convert it with .astype("bool")'
            if is_plain
            else 'say what each value means, as .map({"是": True, "否": False}).astype("boolean") of pandas, where all others are unknown; '
            "or use a masked array of NumPy",
        )
    array, mask = _parts(value, path)
    return Flags(_native.Flags.from_numpy(array.view("uint8"), mask), "numpy")


def texts(values: object, path: str = "texts") -> _native.Texts | list[Any]:
    """A column of texts: Arrow memory, or a list.

    Raises:
        GongkaiError: ``wrong_type`` if it is neither; ``bad_value`` if it has several dimensions.
    """
    if _numpy_dtype(values) is not None:
        array, mask = _parts(values, path)
        if array.dtype.kind not in "OUT":
            raise refused(
                path,
                f"该数组类型为 {array.dtype}，应为文本",
                f"this is an array of {array.dtype}; text is meant",
                "给出 str 的数组或列表",
                "give an array or a list of str",
            )
        missing = values.isna() if hasattr(values, "isna") else mask
        entries = cast("list[Any]", array.tolist())
        return entries if missing is None else [None if gone else entry for entry, gone in zip(entries, missing, strict=True)]
    if isinstance(values, (ArrowArrayExportable, ArrowStreamExportable)):
        return _arrow(values, path, "string", _native.Texts.from_arrow)
    if isinstance(values, Iterable) and not isinstance(values, (str, bytes, Mapping)):
        return list(values)
    raise refused(
        path,
        f"{type(values).__name__} 不是文本列",
        f"{type(values).__name__} is not a column of texts",
        "给出 str 的列表，或 Arrow 数组（string）；单个文本用 gongkai.screen",
        "give a list of str, or an Arrow array of string; a single text is for gongkai.screen",
    )


def _is_pandas_boolean(value: Any) -> TypeGuard[Any]:
    """A nullable array of pandas, or a series of it where pandas does not export it as Arrow memory."""
    name = getattr(getattr(value, "dtype", None), "name", None)
    return name == "boolean" and hasattr(value, "isna") and not isinstance(value, (ArrowArrayExportable, ArrowStreamExportable))


def words(values: object, path: str) -> _native.Texts | list[Any]:
    """A column of names, as of cases or books; None where there is none."""
    categories = getattr(getattr(values, "dtype", None), "categories", None)
    if categories is not None and _is_pandas(values):
        values = cast(Any, values).astype(object)
    if _is_pandas(values):
        given = cast(Any, values)
        values = [None if gone else entry for entry, gone in zip(given.tolist(), given.isna(), strict=True)]
    return texts(values, path)


def _is_pandas(values: object) -> bool:
    return type(values).__module__.partition(".")[0] == "pandas"


def _entries(values: Any) -> list[Any] | None:
    """The values of a list, or of a column of Python's own objects or of text; None where it is another column."""
    if isinstance(values, (list, tuple)):
        return list(values)
    dtype = getattr(values, "dtype", None)
    is_text = _is_pandas(values) and str(dtype) in ("object", "str", "string")
    is_objects = _numpy_dtype(values) is not None and getattr(dtype, "kind", "") == "O" and getattr(values, "ndim", 0) == 1
    return cast("list[Any]", values.tolist()) if is_text or is_objects else None


_MISSING = -(2**63)
"""The number that stands for a missing one, as NaT in NumPy."""


def _listed(entries: list[Any], path: str, read: Callable[[Any], int]) -> memoryview[int]:
    """Numbers of the entries of a list; everything that is wrong with them at once."""
    found = array("q")
    problems: list[Problem] = []
    for row, entry in enumerate(entries):
        if entry is None or type(entry).__name__ in ("NaTType", "NAType") or (isinstance(entry, float) and entry != entry):
            found.append(_MISSING)
            continue
        try:
            found.append(read(entry))
        except GongkaiError as error:
            problems += [Problem(p.code, f"{path}[{row}]", p.message, p.message_en, p.help, p.help_en) for p in error.problems]
        if len(problems) >= _TOLD:
            break
    if problems:
        raise of_problems(problems)
    # An empty array has no memory that is aligned.
    return memoryview(found if found else bytes(8)).cast("B").cast("q")[: len(found)]


def _listed_flags(entries: Sequence[Any], path: str) -> _native.Flags:
    for row, entry in enumerate(entries):
        if entry is not None and not isinstance(entry, bool):
            kind = type(entry).__name__
            raise refused(
                f"{path}[{row}]",
                f"应为布尔值，而不是 {kind}",
                f"booleans are meant, not {kind}",
                "写 True、False 或 None（未知）",
                "give True, False or None (unknown)",
            )
    return _native.Flags.from_numpy(bytearray(entry is True for entry in entries), bytearray(entry is None for entry in entries))


_TOLD = 20
"""So many wrong entries of a list are told."""


def _day(entry: Any) -> int:
    if type(entry).__name__ == "datetime64":
        entry = "NaT" if str(entry) == "NaT" else str(entry.astype("datetime64[D]")) if str(entry)[10:].strip("T0:.") == "" else str(entry)
        if entry == "NaT":
            return _MISSING
    if isinstance(entry, datetime) and entry.tzinfo is None and entry.time() == time():
        entry = entry.date()
    return _native.day_number(entry)


def _whole(entry: Any) -> int:
    if isinstance(entry, bool) or not hasattr(entry, "__index__"):
        if isinstance(entry, float) and entry.is_integer():
            return int(entry)
        kind = type(entry).__name__
        raise refused("", f"应为整数，而不是 {kind}", f"a whole number is meant, not {kind}", "写整数", "give an int")
    return max(min(int(entry), 2**62), -(2**62))


def is_column(value: object) -> bool:
    """Whether a value is a column rather than one day or number."""
    if isinstance(value, (list, tuple)):
        return True
    if _numpy_dtype(value) is not None:
        return getattr(value, "ndim", 0) > 0
    return isinstance(value, (ArrowArrayExportable, ArrowStreamExportable))


def target(out: object, inputs: list[Operand]) -> NDArray[Any]:
    """The caller's array for results.

    Raises:
        GongkaiError: ``wrong_type`` if it is not an array of ``datetime64[D]``, ``bad_value`` if it overlaps an input elsewhere.
    """
    np = sys.modules.get("numpy")
    if np is None or not isinstance(out, np.ndarray) or out.dtype != np.dtype("datetime64[D]") or not out.dtype.isnative:
        raise refused(
            "out",
            "out 应为 datetime64[D] 的 NumPy 数组",
            "out must be a NumPy array of datetime64[D]",
            '用 numpy.empty(len(values), "datetime64[D]") 生成',
            'make it with numpy.empty(len(values), "datetime64[D]")',
        )
    for operand in inputs:
        array = operand.array
        if array is not None and np.may_share_memory(array, out) and not _same_place(array, out):
            raise refused(
                "out",
                "out 与输入部分重叠",
                "out overlaps an input",
                "用输入本身或另一个数组",
                "give the input itself or another array",
                code="bad_value",
            )
    return cast("NDArray[Any]", out)


def _same_place(a: NDArray[Any], b: NDArray[Any]) -> bool:
    return a.__array_interface__["data"][0] == b.__array_interface__["data"][0] and a.strides == b.strides and a.shape == b.shape


def _numpy() -> Any:
    return sys.modules["numpy"]


def _numpy_dtype(values: object) -> np.dtype[Any] | None:
    """The type of a NumPy array, or of a pandas object that holds one."""
    np = sys.modules.get("numpy")
    dtype = getattr(values, "dtype", None)
    return dtype if np is not None and isinstance(dtype, np.dtype) else None


def _parts(values: Any, path: str) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """The array without its mask, and the mask as bytes. Memory that is not aligned or of the other byte order is converted."""
    np = _numpy()
    mask = None
    if isinstance(values, np.ma.MaskedArray):
        mask = None if values.mask is np.ma.nomask else values.mask.view(np.uint8)
        values = values.data
    array = np.asarray(values)
    if array.ndim != 1:
        raise refused(
            path,
            f"该数组为 {array.ndim} 维，应为一维",
            f"this array has {array.ndim} dimensions; one is meant",
            "每次给一列",
            "give one column at a time",
            code="bad_value",
        )
    if not array.dtype.isnative or not array.flags.aligned:
        array = array.astype(array.dtype.newbyteorder("="))
    return array, mask


def _arrow(values: object, path: str, meant: str, read: Callable[[object], _Read], dtype: str = "datetime64[D]") -> _Read:
    if isinstance(values, (ArrowArrayExportable, ArrowStreamExportable)):
        try:
            return read(values)
        except GongkaiError as error:
            raise of_problems(_at(problem, path) for problem in error.problems) from None
        except (TypeError, ValueError, NotImplementedError) as error:
            # Whatever the library says whose memory it is, such as ArrowTypeError.
            raise refused(
                path,
                f"此列无法导出为 Arrow 数据：{error}",
                f"this column cannot be exported as Arrow data: {error}",
                f"先转换为一种类型（{meant}）",
                f"give it one type first ({meant})",
            ) from None
    kind = type(values).__name__
    raise refused(
        path,
        f"{kind} 不是数据列",
        f"{kind} is not a column",
        f"给出 {dtype} 的 NumPy 数组，或 Arrow 数组（{meant}）",
        f"give a NumPy array of {dtype}, or an Arrow array of {meant}",
    )


def _at(problem: Problem, path: str) -> Problem:
    moved = problem.path.replace("values", path, 1)
    return Problem(problem.code, moved, problem.message, problem.message_en, problem.help, problem.help_en)


def names(value: Iterable[str], path: str) -> list[str]:
    """Several names; a single text is none, though Python takes it for its letters.

    Raises:
        GongkaiError: ``wrong_type``.
    """
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        kind = type(value).__name__
        raise refused(path, f"此处应为列表，却是 {kind}", f"expected a list, found {kind}", f"写作 [{value!r}]", f"write [{value!r}]")
    return list(value)


def refused(path: str, zh: str, en: str, help_zh: str, help_en: str, *, code: str = "wrong_type") -> GongkaiError:
    """The exception for something that cannot be used."""
    return of_problems([Problem(code, path, zh, en, help_zh, help_en)])
