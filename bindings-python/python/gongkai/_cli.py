"""The command line. It asks what the package's functions answer, and writes it as a table, JSON, JSON lines, CSV or TSV.

It ends with 0 where all was answered, 1 where something was found to say (rows without an answer, rows of a log that were left out, findings
in a text, a form that is not complete), 2 where the question cannot be answered, 3 where a file cannot be read or written.
"""

from __future__ import annotations

import argparse
import json
import locale
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import gongkai

from . import _rows, column, workdays
from .errors import GongkaiError

DONE, SAID, REFUSED, UNREADABLE = range(4)

Answered = tuple[list[dict[str, Any]], bool]
"""Rows, and whether there is something to say."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    given = _parser().parse_args(arguments)
    given.lang = given.lang or _terminal_language()
    try:
        rows, said = given.run(given)
        _rows.write(rows, given.format, given.output)
    except GongkaiError as error:
        for problem in error.problems:
            print(_told(problem, given.lang), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    return SAID if said else DONE


def _told(problem: Any, lang: str) -> str:
    message, help_ = (problem.message, problem.help) if lang == "zh" else (problem.message_en, problem.help_en)
    place = f"{problem.path}: " if problem.path else ""
    text = f"{place}{message}\n  {help_} [{problem.code}]"
    colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
    return f"\033[31m{text}\033[0m" if colour else text


def _terminal_language() -> str:
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "zh" if named.lower().startswith("zh") else "en"


def _calendar(given: argparse.Namespace) -> gongkai.Calendar | None:
    if not given.notices:
        return None
    return gongkai.Calendar(notices=[Path(path).read_text(encoding="utf-8-sig") for path in given.notices])


def _term(given: argparse.Namespace) -> dict[str, Any]:
    return {name: value for name in ("case", "on", "today", "done") if (value := getattr(given, name)) is not None}


def _due(given: argparse.Namespace) -> Answered:
    calendar = _calendar(given)
    if given.file is None:
        if given.start is None:
            raise _rows.refused("start", "缺少起算日", "the day of the start is missing", "写起算日，或用 --file 给出表", "give the day, or a table with --file")
        found = gongkai.due(
            given.rule, given.start, book=given.book, extended_by=given.extended_by, calendar=calendar, lang=given.lang, **_term(given)
        )
        row = {"start": found.start, "due": found.due, "within": found.within, "status": found.status, "days_left": found.days_left}
        return [{**row, "grounds": "；".join(str(ground.citation) for ground in found.grounds), "provisional": found.provisional}], False
    rows = _rows.read(given.file)
    starts = _rows.column(rows, given.column)
    extended: Any = given.extended_by
    if given.extended_column:
        extended = [None if cell in (None, "") else int(cell) for cell in _rows.column(rows, given.extended_column)]
    law = {"case": given.case, "on": given.on, "extended_by": extended, "calendar": calendar}
    answers = column.due(starts, given.rule, given.book, explain=True, **law)
    told = [answers.values, answers.reason, answers.standing]
    names = ["due", "reason", "standing"]
    if given.today is not None:
        told.insert(1, column.status(starts, given.rule, given.today, given.book, **law))
        names.insert(1, "status")
    made = [{**row, **dict(zip(names, values, strict=True))} for row, *values in zip(rows, *told, strict=True)]
    return made, answers.report.nulls > 0


def _explain(given: argparse.Namespace) -> Answered:
    found = gongkai.due(
        given.rule, given.start, book=given.book, extended_by=given.extended_by, calendar=_calendar(given), lang=given.lang, **_term(given)
    )
    return [{"proof": line} for line in str(found.proof(lang=given.lang)).splitlines()], False


def _workdays(given: argparse.Namespace) -> Answered:
    first, last = given.first, given.last or given.first
    if len(first) == 4 and first.isdigit():
        first, last = f"{first}-01-01", f"{last}-12-31"
    days = workdays.days(first, last, calendar=_calendar(given))
    named = [day for day in days if day.name is not None] if given.named else days
    return [
        {
            "date": day.date,
            "kind": day.kind,
            "name": None if day.name is None else day.name.zh if given.lang == "zh" else day.name.en,
            "notice": None if day.notice is None else day.notice.number,
            "standing": day.standing,
        }
        for day in named
    ], False


def _cases(given: argparse.Namespace) -> Answered:
    log = gongkai.read_log(given.file, book=given.book, calendar=_calendar(given), sheet=given.sheet, ignore=given.ignore)
    for problem in log.problems:
        place = f"row {problem.row}" if problem.line is None else f"line {problem.line}"
        print(f"{place}: {_told(problem.problem, given.lang)}", file=sys.stderr)
    states = log.states(given.on or date.today())
    rows = [dict(zip(states, values, strict=True)) for values in zip(*states.values(), strict=True)]
    return rows, bool(log.problems) or any(row["overdue"] for row in rows)


def _screen(given: argparse.Namespace) -> Answered:
    rows = []
    for number, name in enumerate(given.files, 1):
        if sys.stderr.isatty() and len(given.files) > 1:
            print(f"{number}/{len(given.files)} {name}", file=sys.stderr)
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8-sig")
        found = gongkai.screen(text, given.on or date.today(), given.book, permits=given.permits, lang=given.lang)
        for finding in found.findings:
            line = text.count("\n", 0, finding.start) + 1
            rows.append({"file": name, "line": line, "kind": finding.kind, "text": text[finding.start : finding.end], "confidence": finding.confidence})
    return rows, bool(rows)


def _check_form(given: argparse.Namespace) -> Answered:
    text = sys.stdin.read() if given.file == "-" else Path(given.file).read_text(encoding="utf-8-sig")
    answer = gongkai.ask({"rule": "request.form", "book": given.book, "on": given.on or str(date.today()), "lang": given.lang, "facts": _object(text)})
    return _answered(answer), answer["outcome"] != "complete" if "outcome" in answer else True


def _books(given: argparse.Namespace) -> Answered:
    word = "zh" if given.lang == "zh" else "en"
    return [{"book": book.id, "title": getattr(book.title, word), "scope": getattr(book.scope, word)} for book in gongkai.rulebooks()], False


def _rules(given: argparse.Namespace) -> Answered:
    word = "zh" if given.lang == "zh" else "en"
    return [
        {"rule": rule.id, "form": rule.form, "name": getattr(rule.name, word), "citation": str(rule.citation), "from": rule.valid_from, "to": rule.valid_to}
        for rule in gongkai.rulebook(given.book).rules()
    ], False


def _ask(given: argparse.Namespace) -> Answered:
    question = sys.stdin.read() if given.question == "-" else given.question
    return _answered(gongkai.ask({"lang": given.lang, **_object(question)})), False


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise _rows.refused("", f"无法读取：{error}", f"cannot be read: {error}", "写 JSON 对象", "give a JSON object") from None
    if not isinstance(value, dict):
        raise _rows.refused("", "应为 JSON 对象", "a JSON object is meant", "写 {…}", "write {…}")
    return value


def _answered(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """An answer as a row; one that refuses is raised, in the one language it was asked in."""
    if "errors" in answer:
        raise gongkai.errors.of_problems(
            gongkai.Problem(fault["code"], fault["path"], fault["message"], fault["message"], fault["help"], fault["help"]) for fault in answer["errors"]
        )
    return [answer]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gongkai", description="政务公开的规则 · the rules of open government in China", epilog=(__doc__ or "").partition("\n\n")[2], allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=gongkai.__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--format", choices=_rows.FORMATS, help="default: a table on a terminal, JSON lines elsewhere")
    shared.add_argument("--output", "-o", metavar="FILE", help="write there; its ending tells the format")
    shared.add_argument("--lang", choices=["zh", "en"], help="default: that of the terminal")
    shared.add_argument("--book", default="cn", help="a rulebook or a national line; default: cn")
    shared.add_argument("--notices", action="append", metavar="FILE", help="a holiday notice as JSON that the table does not have yet")

    def command(name: str, run: Callable[[argparse.Namespace], Answered], help: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help, parents=[shared], allow_abbrev=False)
        made.set_defaults(run=run)
        return made

    def term(made: argparse.ArgumentParser) -> None:
        made.add_argument("--case", help="which case, where the term has several")
        made.add_argument("--on", metavar="DAY", help="the day that selects the law; default: the start")
        made.add_argument("--extended-by", type=int, default=0, metavar="N")
        made.add_argument("--today", metavar="DAY", help="the day for which the status is wanted")
        made.add_argument("--done", metavar="DAY")

    due = command("due", _due, "到期日 · when something is due, or each row of a table")
    due.add_argument("rule", help="such as request.reply")
    due.add_argument("start", nargs="?", metavar="DAY")
    due.add_argument("--file", help="a table: .csv, .tsv, .xlsx, .jsonl, .json, .parquet (with pyarrow)")
    due.add_argument("--column", metavar="NAME", help="its column of starts")
    due.add_argument("--extended-column", metavar="NAME", help="its column of extensions")
    term(due)
    explain = command("explain", _explain, "依据与计算 · every day counted or skipped, and why")
    explain.add_argument("rule")
    explain.add_argument("start", metavar="DAY")
    term(explain)
    days = command("workdays", _workdays, "工作日历 · what the days of a year or a span are")
    days.add_argument("first", metavar="YEAR|DAY")
    days.add_argument("last", nargs="?", metavar="YEAR|DAY")
    days.add_argument("--named", action="store_true", help="only holidays and make-up days")
    cases = command("cases", _cases, "办理台账 · how each request of a case log stands")
    cases.add_argument("file", help="a log: .xlsx, .csv, .tsv, .json, .jsonl")
    cases.add_argument("--on", metavar="DAY", help="default: today")
    cases.add_argument("--sheet", help="of a workbook with several")
    cases.add_argument("--ignore", action="append", default=[], metavar="HEADER", help="a column that need not be spoken of")
    screen = command("screen", _screen, "发布前筛查 · what texts hold that must be looked at first")
    screen.add_argument("files", nargs="+", metavar="FILE", help="text in UTF-8; - is what comes in")
    screen.add_argument("--on", metavar="DAY", help="default: today")
    screen.add_argument("--permits", action="append", default=[], metavar="NAME")
    form = command("check-form", _check_form, "申请表 · whether a form is complete and right")
    form.add_argument("file", help="its fields as a JSON object; - is what comes in")
    form.add_argument("--on", metavar="DAY", help="default: today")
    command("books", _books, "规则书 · the rulebooks there are")
    command("rules", _rules, "规则 · the rules of a rulebook")
    ask = command("ask", _ask, "提问 · any question as JSON")
    ask.add_argument("question", help="a JSON object; - is what comes in")
    return parser
