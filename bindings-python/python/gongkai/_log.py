"""A case log (办理台账), one event a row: its ledgers, the rows that are wrong, and what is due as a calendar."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeAlias

from . import _native
from ._calendar import Calendar
from ._doors import shelf_of
from ._encode import encode
from ._ledger import Ledger
from ._rulebook import Rulebook
from .errors import GongkaiError, Problem, of_problems

__all__ = ["Agenda", "Log", "RowProblem", "read_log"]

Source: TypeAlias = "str | os.PathLike[str] | Iterable[Mapping[str, Any]] | Any"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something wrong with a row, which was left out."""

    row: int
    """The row, counted from 0."""
    problem: Problem
    """What is wrong, in both languages; its path is the column."""
    request: str | None = None
    """The request it belongs to, if it says so."""
    line: int | None = None
    """The line of a CSV file, counted from 1."""

    def __str__(self) -> str:
        place = f"row {self.row}" if self.line is None else f"line {self.line}"
        return f"{place}: {self.problem}"


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is due, as a calendar (iCalendar, RFC 5545)."""

    text: str
    """The calendar. Its lines end with CRLF: write it as bytes, or to a file opened with ``newline=""``."""
    problems: tuple[RowProblem, ...] = ()
    """Requests whose due day cannot be told."""


@dataclass(frozen=True, slots=True)
class Log:
    """A case log that was read."""

    ledgers: Mapping[str, Ledger]
    """The ledger of each request, in the order in which the log first names them. A request whose receipt cannot be read is not there."""
    subjects: Mapping[str, str]
    """What the requests ask for, where the log says so."""
    rows: Mapping[str, tuple[int, ...]] = field(repr=False)
    """The rows from which each ledger was made, counted from 0, in the order of its events."""
    problems: tuple[RowProblem, ...]
    """What is wrong with the rows that were left out, in their order."""
    understood: Mapping[str, Any] = field(repr=False)
    """How the columns were taken: ``row`` (``event`` or ``request``), ``columns``, and those kept ``aside`` because nobody needs them."""
    _asked: _Asked = field(repr=False, compare=False)

    def agenda(self, on: date | str, *, domain: str, lang: str = "zh") -> Agenda:
        """What is due of all requests as they stand at the end of a day; what the log has later has not happened yet.

        Each due date is an all-day event that rings on the last working day before and on the day itself. Its identity is made of
        ``domain``, the name of the request and the duty: exported again on another day, it moves rather than standing twice.

        Args:
            on: the day looked at.
            domain: the domain of the office, such as ``county.example``, which keeps its entries apart from those of others.
            lang: ``zh`` or ``en``.

        Raises:
            GongkaiError: a day or a language that cannot be read.

        >>> import gongkai
        >>> log = gongkai.read_log([{"request": "2024-001", "event": "received", "date": "2024-03-01"}])
        >>> "DTSTART;VALUE=DATE:20240329" in log.agenda("2024-03-15", domain="county.example").text
        True
        """
        answer = self._asked.read({"agenda": {"on": on, "domain": domain}, "lang": lang})
        known = set(self.problems)
        return Agenda(answer["agenda"], tuple(problem for problem in self._asked.problems(answer) if problem not in known))


def read_log(
    source: Source,
    *,
    book: Rulebook | str = "cn",
    calendar: Calendar | None = None,
    consultation_days: str | None = None,
    receipt_on_rest_day: str | None = None,
    columns: Mapping[str, str] | None = None,
    ignore: Iterable[str] = (),
) -> Log:
    """Reads a case log into ledgers. A row that cannot be read, or cannot have happened, is reported and left out; the rest of its request
    stands.

    Columns: ``request`` (its name), ``subject``, and the keys of an event: ``event``, ``date``, ``who``, …, or headers as offices write them,
    one event or one request a row (``docs/ledger.md``). Empty cells are not there; text is read as its column takes it.

    Args:
        source: a CSV file (UTF-8), a JSON file (a list of objects), a list of dicts, or a table of pandas, polars or pyarrow.
        book, calendar, consultation_days, receipt_on_rest_day: as in :class:`Ledger`.
        columns: what headers mean: a key, an event for its day, ``event.key``, or a known header.
        ignore: headers of columns that need not be spoken of.

    Raises:
        GongkaiError: a rulebook, a reading or the meaning of a column that is not known; a file that is no list of rows.
        OSError: a file that cannot be read.

    >>> import gongkai
    >>> log = gongkai.read_log([
    ...     {"request": "2024-001", "event": "received", "date": "2024-03-01"},
    ...     {"request": "2024-001", "event": "fee_paid", "date": "2024-03-05"},
    ...     {"request": "2024-001", "event": "replied", "date": "2024-03-32"},
    ... ])
    >>> log.ledgers["2024-001"].state(today="2024-03-15").due
    datetime.date(2024, 3, 29)
    >>> [(problem.row, problem.problem.code, problem.problem.path) for problem in log.problems]
    [(1, 'contradiction', 'event'), (2, 'bad_date', 'date')]
    """
    law = {"consultation_days": consultation_days, "receipt_on_rest_day": receipt_on_rest_day, "calendar": calendar, "columns": columns}
    shelf = shelf_of(book)
    question = {"book": shelf.name, "ignore": list(ignore), **{key: value for key, value in law.items() if value is not None}}
    rows, lines, unread = _rows(source)
    asked = _Asked.of(question, shelf, rows, lines, unread)
    answer = asked.read({})
    empty = Ledger(book=book, calendar=calendar, consultation_days=consultation_days, receipt_on_rest_day=receipt_on_rest_day)
    requests = answer["requests"]
    return Log(
        ledgers={request["request"]: empty._holding(request["events"]) for request in requests},
        subjects={request["request"]: request["subject"] for request in requests if "subject" in request},
        rows={request["request"]: tuple(asked.places[row] for row in request["rows"]) for request in requests},
        problems=asked.problems(answer),
        understood=answer["understood"],
        _asked=asked,
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A log as JSON text, and where its rows come from."""

    question: Mapping[str, Any]
    shelf: _native.Shelf
    rows: str
    places: tuple[int, ...]
    """The place in the source of each row that has a JSON text."""
    lines: tuple[int, ...] | None
    unread: tuple[RowProblem, ...]

    @staticmethod
    def of(question: Mapping[str, Any], shelf: _native.Shelf, rows: list[Any], lines: list[int] | None, unread: list[RowProblem]) -> _Asked:
        texts, places = [], []
        bad = {problem.row for problem in unread}
        for i, row in enumerate(rows):
            if i in bad:
                continue
            try:
                texts.append(encode({key: _cell(value) for key, value in row.items()} if isinstance(row, Mapping) else row))
                places.append(i)
            except GongkaiError as error:
                line = None if lines is None else lines[i]
                unread += [RowProblem(i, problem, line=line) for problem in error.problems]
        return _Asked(question, shelf, ",".join(texts), tuple(places), None if lines is None else tuple(lines), tuple(unread))

    def read(self, more: Mapping[str, Any]) -> dict[str, Any]:
        text = f'{encode({**self.question, **more})[:-1]},"rows":[{self.rows}]}}'
        found: dict[str, Any] = json.loads(self.shelf.log(text))
        return found

    def problems(self, answer: Mapping[str, Any]) -> tuple[RowProblem, ...]:
        found = list(self.unread)
        for fault in answer["problems"]:
            row = self.places[fault["row"]]
            message, help_ = fault["message"], fault["help"]
            problem = Problem(fault["code"], fault["column"], message["zh"], message["en"], help_["zh"], help_["en"])
            found.append(RowProblem(row, problem, fault.get("request"), None if self.lines is None else self.lines[row]))
        return tuple(sorted(found, key=lambda problem: problem.row))


def _rows(source: Source) -> tuple[list[Any], list[int] | None, list[RowProblem]]:
    """The rows, the lines on which they stand, and what is wrong with some."""
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return (_json(path), None, []) if path.suffix.lower() == ".json" else _csv(path)
    for name, arguments in (("to_dicts", ()), ("to_pylist", ()), ("to_dict", ("records",))):
        if not isinstance(source, Mapping) and callable(method := getattr(source, name, None)):
            return list(method(*arguments)), None, []
    if isinstance(source, Mapping) or not isinstance(source, Iterable):
        raise of_problems([_no_rows("", type(source).__name__)])
    return list(source), None, []


def _json(path: Path) -> list[Any]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise of_problems([_broken(path, error)]) from None
    if not isinstance(rows, list):
        raise of_problems([_no_rows(path.name, type(rows).__name__)])
    return rows


def _csv(path: Path) -> tuple[list[Any], list[int] | None, list[RowProblem]]:
    rows: list[Any] = []
    lines: list[int] = []
    unread: list[RowProblem] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = [name.strip() for name in next(reader, [])]
            if twice := sorted({name for name in header if header.count(name) > 1}):
                raise of_problems([_twice(path.name, name) for name in twice])
            begins = reader.line_num + 1
            for cells in reader:
                line, begins = begins, reader.line_num + 1
                if not cells:
                    continue
                if len(cells) != len(header):
                    unread.append(RowProblem(len(rows), _ragged(len(cells), len(header)), line=line))
                rows.append(dict(zip(header, cells)))
                lines.append(line)
    except (UnicodeDecodeError, csv.Error) as error:
        raise of_problems([_broken(path, error)]) from None
    return rows, lines, unread


def _cell(value: object) -> object:
    """A cell of a table as a question takes it: what tables put into empty cells is none, and midnight is a day."""
    if type(value).__name__ in ("NaTType", "NAType") or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, datetime) and value.tzinfo is None and value.time() == time():
        return value.date()
    return value


def _ragged(cells: int, columns: int) -> Problem:
    return Problem(
        "bad_syntax",
        "",
        f"有{cells}格，表头有{columns}列",
        f"{cells} cells where the header has {columns} columns",
        "检查逗号；格内有逗号的，用双引号括起",
        "look at the commas; put a cell that holds one into double quotes",
    )


def _twice(path: str, name: str) -> Problem:
    return Problem(
        "duplicate_key",
        path,
        f"“{name}”一列出现两次",
        f"the column `{name}` stands twice",
        "删去其中一列",
        "remove one of the two",
    )


def _broken(path: Path, error: Exception) -> Problem:
    return Problem(
        "bad_syntax",
        path.name,
        f"无法读取：{error}",
        f"cannot be read: {error}",
        "另存为 UTF-8 的 CSV 或 JSON",
        "save it as CSV or JSON in UTF-8",
    )


def _no_rows(path: str, kind: str) -> Problem:
    return Problem(
        "wrong_type",
        path,
        f"此处应为各行的列表，却是 {kind}",
        f"expected a list of rows, found {kind}",
        "每个事件一行，每行一个对象",
        "one row an event, each an object",
    )
