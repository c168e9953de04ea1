"""A case log (办理台账), one event or one request a row: its ledgers, the rows that are wrong, and what is due as a calendar."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeAlias

from . import _native, _states
from ._calendar import Calendar
from ._doors import shelf_of
from ._encode import encode
from ._ledger import Ledger
from ._operand import names
from ._rulebook import EMBEDDED, Rulebook
from .errors import GongkaiError, Problem, of_problems

__all__ = ["Agenda", "Log", "RowProblem", "read_log", "read_log_json"]

Source: TypeAlias = "str | os.PathLike[str] | bytes | Iterable[Mapping[str, Any]] | Any"


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
    """The line on which it stands in a file or a sheet, counted from 1."""

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
    """How the columns were taken, to read and confirm: ``row`` (``event`` or ``request``), ``columns`` (each with its ``key``, and the
    ``events`` it belongs to), and those kept ``aside`` because nobody needs them, with the known header that is ``near``."""
    _asked: _Asked = field(repr=False, compare=False)
    _library: str = field(default="", repr=False, compare=False)
    """The library whose table the log came from."""

    def states(self, on: date | str) -> Any:
        """How each request stands at the end of a day, as a table with a row each: a frame of pandas or polars, or a table of pyarrow, where the log came
        from one; otherwise a dict of lists, which all of them take. What the log has later has not happened yet; a request that was not
        received by then has no row.

        Its columns: ``request``, ``subject``, ``received``, ``status``, ``closed_by``, ``due``, ``due_latest``, ``days_used``, ``days_left``,
        ``overdue`` (null where a missing notice leaves it open), ``breaches`` (names), ``next_duty``, ``next_due``, ``provisional``,
        ``unsettled``, ``doubtful`` (breaches that may be none), ``reason`` (why something is not told: a code).

        Raises:
            GongkaiError: a day that cannot be read.

        >>> import polars, gongkai
        >>> rows = [("1", "received", "2024-03-01"), ("1", "replied", "2024-04-02"), ("2", "received", "2024-03-11")]
        >>> log = gongkai.read_log(polars.DataFrame(rows, schema=["request", "event", "date"], orient="row"))
        >>> log.states("2024-04-01").select("request", "status", "due", "days_left", "overdue").rows()
        [('1', 'overdue', datetime.date(2024, 3, 29), -1, True), ('2', 'running', datetime.date(2024, 4, 9), 5, False)]
        >>> log.states("2024-03-05")["request"].to_list()
        ['1']
        """
        day = date.fromordinal(_native.day_number(on) + date(1970, 1, 1).toordinal())
        rows = (_states.row(name, self.subjects.get(name), ledger, day) for name, ledger in self.ledgers.items())
        return _states.table((row for row in rows if row is not None), self._library)

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
    sheet: str | None = None,
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
        source: a file, or its bytes: .xlsx; .csv, .tsv or .txt with commas, tabs or semicolons, in UTF-8, in UTF-16 with its mark, or in
            GB18030; .json (a list) or .jsonl. Or a list of dicts, a sheet as a list of its lines (the first of which that fills two cells
            names the columns), or a table of pandas, polars or pyarrow.
        sheet: the name of the sheet, for a workbook with several that are filled.
        book, calendar, consultation_days, receipt_on_rest_day: as in :class:`Ledger`.
        columns: what headers mean: a key, an event for its day, ``event.key``, or a known header.
        ignore: headers of columns that need not be spoken of.

    Raises:
        GongkaiError: a rulebook, a reading, a sheet or the meaning of a column that is not known; a file that is no list of rows.
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
    >>> log = gongkai.read_log([{"编号": "7", "登记日期": "2024/3/1", "经办人": "甲"}], columns={"登记日期": "received"})
    >>> log.ledgers["7"].state(today="2024-03-15").due
    datetime.date(2024, 3, 29)
    >>> log.understood["aside"]
    [{'column': '经办人'}]
    """
    law = {"consultation_days": consultation_days, "receipt_on_rest_day": receipt_on_rest_day, "calendar": calendar, "columns": columns}
    shelf = shelf_of(book)
    question = {"book": shelf.name, "ignore": names(ignore, "ignore"), **{key: value for key, value in law.items() if value is not None}}
    asked = _Asked(question, shelf, *_rows(source, sheet))
    answer = asked.read({})
    empty = Ledger(book=book, calendar=calendar, consultation_days=consultation_days, receipt_on_rest_day=receipt_on_rest_day)
    requests = answer["requests"]
    return Log(
        ledgers={request["request"]: empty._holding(request["events"]) for request in requests},
        subjects={request["request"]: request["subject"] for request in requests if "subject" in request},
        rows={request["request"]: tuple(asked.place(row) for row in request["rows"]) for request in requests},
        problems=asked.problems(answer),
        understood=answer["understood"],
        _asked=asked,
        _library=type(source).__module__.partition(".")[0],
    )


def read_log_json(question: str) -> str:
    """Reads a case log, question and answer as JSON text: the very bytes of the core. ``docs/ledger.md`` says which keys both have.

    Raises:
        GongkaiError: text that is not Unicode.

    >>> import gongkai
    >>> gongkai.read_log_json('{"rows":[["编号","收到日期"],["7","2024/3/1"]]}').startswith('{"problems":[],"requests":[{"events":')
    True
    """
    return EMBEDDED.read_log(question)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A log as JSON text, and where its rows come from."""

    question: Mapping[str, Any]
    shelf: _native.Shelf
    rows: str
    """The rows as JSON text."""
    places: tuple[int, ...] | None = None
    """The place in the source of each row, where some have no JSON text."""
    lines: tuple[int, ...] | None = None
    """The line of each row in the source, where the core does not know it."""
    unread: tuple[RowProblem, ...] = ()

    def read(self, more: Mapping[str, Any]) -> dict[str, Any]:
        text = f'{encode({**self.question, **more})[:-1]},"rows":{self.rows}}}'
        found: dict[str, Any] = json.loads(self.shelf.log(text))
        return found

    def place(self, row: int) -> int:
        return row if self.places is None else self.places[row]

    def problems(self, answer: Mapping[str, Any]) -> tuple[RowProblem, ...]:
        found = list(self.unread)
        for fault in answer["problems"]:
            row = self.place(fault["row"])
            message, help_ = fault["message"], fault["help"]
            problem = Problem(fault["code"], fault["column"], message["zh"], message["en"], help_["zh"], help_["en"])
            line = fault.get("line") if self.lines is None else self.lines[row]
            found.append(RowProblem(row, problem, fault.get("request"), line))
        return tuple(sorted(found, key=lambda problem: problem.row))


_Rows: TypeAlias = "tuple[str, tuple[int, ...] | None, tuple[int, ...] | None, tuple[RowProblem, ...]]"


def _rows(source: Source, sheet: str | None) -> _Rows:
    """The rows as JSON text, and where they come from: see :class:`_Asked`."""
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        match path.suffix.lower():
            case ".json":
                return _listed(_json(path))
            case ".jsonl" | ".ndjson":
                return _json_lines(path)
        return _native.register(path.read_bytes(), path.name, sheet), None, None, ()
    if isinstance(source, bytes):
        return _native.register(source, "", sheet), None, None, ()
    for name, arguments in (("to_dicts", ()), ("to_pylist", ()), ("to_dict", ("records",))):
        if not isinstance(source, Mapping) and callable(method := getattr(source, name, None)):
            return _listed(list(method(*arguments)))
    if isinstance(source, Mapping) or not isinstance(source, Iterable):
        raise of_problems([_no_rows("", type(source).__name__)])
    return _listed(list(source))


def _listed(rows: list[Any], lines: tuple[int, ...] | None = None, unread: Iterable[RowProblem] = ()) -> _Rows:
    """Rows that are values. One that cannot be written into a question is reported and left out."""
    if rows and isinstance(rows[0], (list, tuple)):
        return encode([[_cell(cell) for cell in row] if isinstance(row, (list, tuple)) else row for row in rows]), None, None, ()
    texts, places = [], []
    bad = list(unread)
    known = {problem.row for problem in bad}
    for i, row in enumerate(rows):
        if i in known:
            continue
        try:
            texts.append(encode({key: _cell(value) for key, value in row.items()} if isinstance(row, Mapping) else row))
            places.append(i)
        except GongkaiError as error:
            bad += [RowProblem(i, problem, line=None if lines is None else lines[i]) for problem in error.problems]
    return f"[{','.join(texts)}]", tuple(places), lines, tuple(bad)


def _json(path: Path) -> list[Any]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise of_problems([_broken(path.name, error)]) from None
    if not isinstance(rows, list):
        raise of_problems([_no_rows(path.name, type(rows).__name__)])
    return rows


def _json_lines(path: Path) -> _Rows:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except ValueError as error:
        raise of_problems([_broken(path.name, error)]) from None
    rows: list[Any] = []
    unread: list[RowProblem] = []
    filled = [(i, line) for i, line in enumerate(text.splitlines(), 1) if line.strip()]
    for row, (at, line) in enumerate(filled):
        try:
            rows.append(json.loads(line))
        except ValueError as error:
            rows.append(None)
            unread.append(RowProblem(row, _broken("", error), line=at))
    return _listed(rows, tuple(at for at, _ in filled), unread)


def _cell(value: object) -> object:
    """A cell of a table as a question takes it: what tables put into empty cells is none, and midnight is a day."""
    if type(value).__name__ in ("NaTType", "NAType") or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, datetime) and value.tzinfo is None and value.time() == time():
        return value.date()
    return value


def _broken(path: str, error: Exception) -> Problem:
    return Problem(
        "bad_syntax",
        path,
        f"无法读取：{error}",
        f"cannot be read: {error}",
        "检查是否为 UTF-8 的 JSON",
        "look whether it is JSON in UTF-8",
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
