"""Tables of the command line: read from files, written to files or a terminal."""

from __future__ import annotations

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from . import _native
from ._operand import refused

__all__ = ["FORMATS", "column", "read", "refused", "write"]

FORMATS = ["table", "json", "jsonl", "csv", "tsv"]


def read(name: str) -> list[dict[str, Any]]:
    """The rows of a file, by its headers.

    Raises:
        OSError: it cannot be read.
        GongkaiError: it is no table.
    """
    path = Path(name)
    match path.suffix.lower():
        case ".parquet":
            return _parquet(path)
        case ".json" | ".jsonl" | ".ndjson":
            text = path.read_text(encoding="utf-8-sig")
            try:
                found = json.loads(text) if path.suffix.lower() == ".json" else [json.loads(line) for line in text.splitlines() if line.strip()]
            except ValueError as error:
                raise refused(path.name, f"无法读取：{error}", f"cannot be read: {error}", "检查是否为 JSON", "look whether it is JSON") from None
            return [dict(row) for row in found]
    lines = json.loads(_native.register(path.read_bytes(), path.name, None))
    table = [list(line) for line in (csv.reader(io.StringIO(lines), delimiter=_delimiter(lines)) if isinstance(lines, str) else lines)]
    if not table:
        return []
    header, *rest = table
    return [dict(zip((str(name) for name in header), [*row, *[None] * len(header)], strict=False)) for row in rest if any(row)]


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max("\t,;", key=first.count)


def _parquet(path: Path) -> list[dict[str, Any]]:
    try:
        from pyarrow import parquet
    except ImportError:
        raise refused(
            path.name, "读取 Parquet 需要 pyarrow", "reading Parquet takes pyarrow", "pip install pyarrow", "pip install pyarrow", code="not_built"
        ) from None
    found: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return found


def column(rows: list[dict[str, Any]], name: str | None) -> list[Any]:
    """A column; the only one where none is named. Empty cells are None.

    Raises:
        GongkaiError: there is no such column.
    """
    known = list(rows[0]) if rows else []
    if name is None and len(known) == 1:
        name = known[0]
    if rows and name not in known:
        listed = "、".join(known), ", ".join(known)
        raise refused("column", f"没有列“{name}”", f"there is no column `{name}`", f"各列为{listed[0]}", f"there are {listed[1]}", code="unknown_key")
    return [None if row.get(str(name)) in ("", None) else row[str(name)] for row in rows]


def write(rows: list[dict[str, Any]], format: str | None, output: str | None) -> None:
    """Writes rows in a format; by default as a table on a terminal, as JSON lines elsewhere, as a file's ending says."""
    if output is not None:
        format = format or Path(output).suffix.lower().lstrip(".")
        if format not in FORMATS:
            raise refused("output", f"不支持“{format}”", f"`{format}` cannot be written", "、".join(FORMATS), ", ".join(FORMATS), code="bad_value")
        Path(output).write_text(_text(rows, format), encoding="utf-8-sig" if format == "csv" else "utf-8", newline="")
        return
    sys.stdout.write(_text(rows, format or ("table" if sys.stdout.isatty() else "jsonl")))
    sys.stdout.flush()


def _text(rows: list[dict[str, Any]], format: str) -> str:
    match format:
        case "json":
            return json.dumps(rows, ensure_ascii=False, indent=1, default=str) + "\n"
        case "jsonl":
            return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
        case "csv" | "tsv":
            out = io.StringIO(newline="")
            writer = csv.writer(out, delimiter="," if format == "csv" else "\t")
            writer.writerow(rows[0] if rows else [])
            writer.writerows([_cell(value) for value in row.values()] for row in rows)
            return out.getvalue()
    return _table(rows)


def _table(rows: list[dict[str, Any]]) -> str:
    if not rows:
        return ""
    cells = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(_width, texts)) for texts in zip(*cells, strict=True)]
    return "".join("  ".join(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)).rstrip() + "\n" for row in cells)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (str, date, int)):
        return str(value)
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False, default=str)
    return ", ".join(map(_cell, value)) if isinstance(value, Iterable) else str(value)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
