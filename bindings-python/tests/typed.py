"""What a type checker makes of the package; read by mypy, not run."""

import datetime as dt
from typing import assert_type

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

import gongkai
from gongkai.column import ArrowColumn, NumpyColumn


def columns(days: NDArray[np.datetime64], array: pa.Array) -> None:
    assert_type(gongkai.column.due(days, gongkai.rules.REQUEST_REPLY), NumpyColumn)
    assert_type(gongkai.column.due(days, "request.reply", out=days), NumpyColumn)
    assert_type(gongkai.column.count("2024-01-02", days), NumpyColumn)


def verdicts(flags: NDArray[np.bool_], array: gongkai.column.Arrow) -> None:
    assert_type(gongkai.column.verdict({"state_secret": flags, "listed": True}, "attribute", on="2024-01-02"), NumpyColumn)
    assert_type(gongkai.column.verdict({"state_secret": array, "listed": None}, "attribute", "cn-2019"), ArrowColumn)


def screened(texts: list[str | None], array: gongkai.column.Arrow) -> None:
    assert_type(gongkai.column.screen(texts, "2024-01-02", mask="full").masked, ArrowColumn | None)
    assert_type(gongkai.column.screen(array, "2024-01-02", permits=["duty"]).report.kinds["mobile"].findings, int)


def singles(start: dt.date) -> None:
    deadline = gongkai.rulebook("cn-2019").due("request.reply", start, calendar=gongkai.Calendar(provisional=True))
    assert_type(deadline.due, dt.date | dt.datetime)
    assert_type(deadline.status, gongkai.State | None)
    assert_type(gongkai.workdays.add(start, 5), dt.date)
    assert_type(gongkai.workdays.is_workday("2024-01-02"), bool)


def single_screening() -> None:
    assert_type(gongkai.screen("x", "2024-01-02").findings, tuple[gongkai.TextFinding, ...])
    assert_type(gongkai.screen("x", "2024-01-02", mask="full").masked, str | None)
    gongkai.screen("x", "2024-01-02", mask="half")  # type: ignore[arg-type]


def single_verdicts() -> None:
    verdict = gongkai.classify.attribute(on="2024-05-06", state_secret=None, listed=True)
    assert_type(verdict.outcome, gongkai.classify.AttributeOutcome | None)
    assert_type(gongkai.rulebook("cn-2019").verdict("exemption.unreviewed", reviewed=True).outcome, str | None)
    gongkai.classify.attribute(state_secrets=True)  # type: ignore[call-arg]
    gongkai.classify.attribute(state_secret="yes")  # type: ignore[arg-type]


def logs(rows: list[dict[str, object]]) -> None:
    log = gongkai.read_log(rows, book=gongkai.rulebook("cn-2019"), consultation_days="between")
    assert_type(log.ledgers["2024-001"].state(), gongkai.LedgerState)
    assert_type(log.problems[0].problem, gongkai.Problem)
    assert_type(log.agenda("2024-03-01", domain="county.example").text, str)
    log.agenda("2024-03-01")  # type: ignore[call-arg]


def arrow(array: gongkai.column.Arrow) -> None:
    assert_type(gongkai.column.due(array, "request.reply"), ArrowColumn)
    assert_type(gongkai.column.add(array, 5), ArrowColumn)


def wrong(start: dt.date) -> None:
    gongkai.workdays.add(start, 1.5)  # type: ignore[arg-type]
    gongkai.load_rulebook("", format="yaml")  # type: ignore[arg-type]
    gongkai.column.verdict({"state_secret": "yes"}, "attribute")  # type: ignore[dict-item]
    gongkai.column.screen(["x"], "2024-01-02", mask="half")  # type: ignore[arg-type]
    gongkai.workdays.next(5)  # type: ignore[arg-type]
