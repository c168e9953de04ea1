"""Questions as JSON text: the one place where Python values become what the core reads."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from ._calendar import Calendar
from .errors import Problem, of_problems

BEIJING = timezone(timedelta(hours=8))
"""China's legal time."""

_DEEPEST = 64
_UNKNOWN = ("未知的值请写 None", "write None for what is not known")


def encode(question: object) -> str:
    """The JSON text of a question.

    Dates become ISO text. A ``datetime`` with a zone becomes Beijing time; one without is Beijing time already.

    Raises:
        GongkaiError: values that have no JSON, each with its path.
    """
    found: list[Problem] = []
    value = _plain(question, "", 0, found)
    if found:
        raise of_problems(found)
    return json.dumps(value)


def _plain(value: object, path: str, depth: int, found: list[Problem]) -> Any:
    match value:
        case None | bool():
            return value
        case str():
            return str.__str__(value)
        case int():
            return _whole(int(value), path, found)
        case float():
            if math.isfinite(value):
                return float(value)
            return _refuse(found, "wrong_type", path, f"{value} 不是数字", f"{value} is not a number", *_UNKNOWN)
        case Decimal():
            if value.is_finite():
                return str(value)
            return _refuse(found, "wrong_type", path, f"{value} 不是数字", f"{value} is not a number", *_UNKNOWN)
        case datetime():
            return _instant(value, path, found)
        case date():
            return value.isoformat()
        case Calendar():
            return _plain(value.question(), path, depth + 1, found)
    if depth >= _DEEPEST:
        return _refuse(found, "bad_value", path, "嵌套过深", "nested too deeply", "检查是否有循环引用", "look for a circular reference")
    match value:
        case Mapping():
            return {_key(key, path, found): _plain(item, _under(path, key), depth + 1, found) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item, f"{path}[{i}]", depth + 1, found) for i, item in enumerate(value)]
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.generic):
        # As text: Python has no type for every unit.
        return _plain(str(value) if isinstance(value, numpy.datetime64) else value.item(), path, depth + 1, found)
    kind = type(value).__name__
    return _refuse(
        found,
        "wrong_type",
        path,
        f"{kind} 不能写入问题",
        f"{kind} cannot stand in a question",
        "用文本、数字、日期、真假值、列表和字典；未知的值写 None",
        "use text, numbers, dates, booleans, lists and dicts, and None for what is not known",
    )


def _refuse(found: list[Problem], code: str, path: str, zh: str, en: str, help_zh: str, help_en: str) -> Any:
    """Notes what is wrong with a value; nothing stands in its place."""
    found.append(Problem(code, path, zh, en, help_zh, help_en))
    return None


def _under(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)


def _key(key: object, path: str, found: list[Problem]) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    kind = type(key).__name__
    _refuse(found, "wrong_type", path, f"键应为文本，而不是 {kind}", f"keys are text, not {kind}", "把键写成文本", "write the key as text")
    return ""


def _whole(value: int, path: str, found: list[Problem]) -> Any:
    if -(2**63) <= value < 2**63:
        return value
    return _refuse(found, "out_of_range", path, "数字过大", "the number is too large", "检查数量", "check the amount")


def _instant(value: datetime, path: str, found: list[Problem]) -> Any:
    if value.tzinfo is None or value.utcoffset() is None:
        text = value.isoformat()
        if text == "NaT":
            return _refuse(found, "wrong_type", path, "NaT 不是日期", "NaT is not a date", *_UNKNOWN)
        return text
    try:
        beijing = value.astimezone(BEIJING)
        shown = beijing.astimezone(value.tzinfo)
    except OverflowError:
        return _refuse(found, "out_of_range", path, "时刻超出范围", "the instant is out of range", "检查年份", "check the year")
    # A time that the clocks skipped comes back as another one.
    if shown.replace(tzinfo=None, fold=0) != value.replace(tzinfo=None, fold=0):
        return _refuse(
            found,
            "nonexistent_time",
            path,
            f"{value.tzinfo} 当日调快时钟，{value.replace(tzinfo=None)} 这一时刻不存在",
            f"{value.replace(tzinfo=None)} does not exist in {value.tzinfo}: the clocks went forward over it",
            "请写实际的时刻，或写明与 UTC 的时差",
            "give the time that the clocks showed, or the offset from UTC",
        )
    return beijing.isoformat()
