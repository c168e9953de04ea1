"""What a type checker makes of the package; read by mypy, not run."""

import datetime as dt
from decimal import Decimal
from typing import Literal, assert_type

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

import gongkai
import gongkai.facts
from gongkai.column import Answers, ArrowColumn, Report


def columns(days: NDArray[np.datetime64], array: pa.Array) -> None:
    assert_type(gongkai.column.due(days, gongkai.rules.REQUEST_REPLY), NDArray[np.datetime64])
    assert_type(gongkai.column.due(days, "request.reply", out=days), NDArray[np.datetime64])
    assert_type(gongkai.column.due(["2024-01-02", None], "request.reply"), list[dt.date | None])
    assert_type(gongkai.column.count("2024-01-02", days, explain=True), Answers)
    assert_type(gongkai.column.due(days, "request.reply", explain=True), Answers)


def verdicts(flags: NDArray[np.bool_], array: gongkai.column.Arrow) -> None:
    assert_type(gongkai.column.verdict({"state_secret": flags, "listed": True}, "attribute", on="2024-01-02", explain=True), Answers)
    assert_type(gongkai.column.verdict({"state_secret": array, "listed": None}, "attribute", "cn-2019", explain=True).report, Report)


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
    assert_type(verdict.outcome, gongkai.facts.AttributeOutcome | None)
    assert_type(gongkai.rulebook("cn-2019").verdict("exemption.unreviewed", reviewed=True).outcome, gongkai.facts.ExemptionUnreviewedOutcome | None)
    gongkai.classify.attribute(state_secrets=True)  # type: ignore[call-arg]
    gongkai.classify.attribute(state_secret="yes")  # type: ignore[arg-type]


def verbs(book: gongkai.Rulebook) -> None:
    assert_type(gongkai.kept("proactive.frequency", ["2024-01-02"], "2024-01-01", "2024-01-28", case="quarterly").outcome, Literal["kept", "lapsed"] | None)
    assert_type(book.review("request.form", name="张三", email=None), gongkai.FormReview)
    assert_type(book.progress("exemption.chain", ["draft"], superior_approval=False), gongkai.Progress)
    assert_type(book.grade("assessment.band", (71, 83)), gongkai.Grade)
    assert_type(gongkai.price("request.fee", 31, case="per_item", book=book).value, Decimal)
    assert_type(book.verdict(gongkai.OwnRule("a.rule.of.my.own"), whatever=True).outcome, str | None)
    gongkai.due("request.replies", "2024-01-02")  # type: ignore[call-overload]
    gongkai.due("attribute", "2024-01-02")  # type: ignore[call-overload]
    book.review("request.form", nam="张三")  # type: ignore[call-overload]
    book.progress("exemption.chain", ["drafts"])  # type: ignore[call-overload]
    gongkai.price("request.fee", 31, case="per_thing")  # type: ignore[call-overload]


def letters() -> None:
    slots: gongkai.facts.RequestFeeLetterSlots = {"date": "2024-03-01", "agency": "某县财政局", "items": 31}
    assert_type(gongkai.request.letter("request.fee.letter", slots, case="per_item"), gongkai.request.Letter)
    gongkai.request.letter("request.fee.letter", slots, case="per_thing")  # type: ignore[call-overload]
    gongkai.request.letter("request.fee.letter", {"agencies": "某县财政局"}, case="per_item")  # type: ignore[call-overload]
    gongkai.request.letter("request.fee.lettre", slots, case="per_item")  # type: ignore[call-overload]


def ledgers(ledger: gongkai.Ledger) -> None:
    assert_type(ledger.add("third_party_answered", "2024-03-06", who="甲公司", opinion="objects"), gongkai.Ledger)
    ledger.add("recieved", "2024-03-06")  # type: ignore[arg-type]
    ledger.add("third_party_answered", "2024-03-06", opinion="object")  # type: ignore[arg-type]
    ledger.add("replied", "2024-03-06", serve="post")  # type: ignore[call-arg]


def logs(rows: list[dict[str, object]]) -> None:
    log = gongkai.read_log(rows, book=gongkai.rulebook("cn-2019"), consultation_days="between")
    assert_type(log.ledgers["2024-001"].state(), gongkai.LedgerState)
    assert_type(log.problems[0].problem, gongkai.Problem)
    assert_type(log.agenda("2024-03-01", domain="county.example").text, str)
    log.agenda("2024-03-01")  # type: ignore[call-arg]


def arrow(array: gongkai.column.Arrow) -> None:
    assert_type(gongkai.column.due(array, "request.reply"), gongkai.column.Arrow)
    assert_type(gongkai.column.add(array, 5), gongkai.column.Arrow)


def wrong(start: dt.date) -> None:
    gongkai.workdays.add(start, 1.5)  # type: ignore[arg-type]
    gongkai.load_rulebook("", format="yaml")  # type: ignore[arg-type]
    gongkai.column.verdict({"state_secret": "yes"}, "attribute")  # type: ignore[dict-item]
    gongkai.column.screen(["x"], "2024-01-02", mask="half")  # type: ignore[arg-type]
    gongkai.workdays.next(5)  # type: ignore[arg-type]
