"""Requests from the form to the letter: typed answers, and everything that is wrong at once."""

from __future__ import annotations

import pytest

import gongkai
from gongkai import request

SLOTS = {
    "agency": "某县财政局",
    "number": "某财信公[2024]3号",
    "date": "2024-03-01",
    "applicant": "张三",
    "organisation": False,
    "received": "2024-02-20",
    "subject": "2022年度县本级决算报告",
    "search": "检索了档案目录。",
    "reconsideration_authority": "某县人民政府",
    "court": "某县人民法院",
}


def test_form() -> None:
    review = request.form(
        {"organisation": False, "name": "张三", "resident_id": "110105194912310020", "phone": "", "email": "", "address": ""},
        on="2024-03-01",
        lang="en",
    )
    assert review.outcome == "incomplete"
    assert [(item.id, tuple(one.id for one in item.one_of)) for item in review.missing] == [("contact", ("phone", "email", "address"))]
    assert [(problem.fact, problem.needed) for problem in review.problems] == [("resident_id", False), ("phone", True)]
    assert review.problems[0].message == "校验码不符：应为 X，或者其他位有误"
    assert [question.fact for question in review.open] == ["identity", "information", "form_of_supply", "route"]


def test_form_of_an_unknown_field() -> None:
    with pytest.raises(gongkai.GongkaiError) as raised:
        request.form({"purpose": "科研"}, on="2024-03-01")
    assert [(problem.code, problem.path) for problem in raised.value.problems] == [("unknown_key", "facts.purpose")]


def test_hints() -> None:
    (hint,) = request.hints("我要举报某公司偷排污水，请依法查处。", on="2024-03-01", lang="en")
    assert hint.sign == "petition"
    assert [place.text for place in hint.reasons[0].found] == ["我要举报", "请依法查处"]
    assert hint.then[0].citation.article == "第三十九条第一款"
    assert request.hints("申请公开2023年财政决算报告", on="2024-03-01") == ()


def test_outdated() -> None:
    (hint,) = request.outdated("可以在3个月内提起行政诉讼。", on="2024-03-01")
    assert hint.sign == "litigation_term"


def test_letter() -> None:
    letter = request.letter("request.outcome.letter", SLOTS, case="not_held")
    assert letter.title == "政府信息不存在告知书"
    assert letter.number == "某财信公〔2024〕3号"
    assert letter.body[1].startswith("本机关进行了检索，检索的范围和方式是：检索了档案目录。经检索，没有所申请公开的信息。")
    assert letter.text.endswith("2024年3月1日")
    assert {ground.rule for ground in letter.grounds} >= {"request.outcome.letter", "request.remedy.litigation"}


def test_letter_with_empty_slots() -> None:
    with pytest.raises(gongkai.GongkaiError) as raised:
        request.letter("request.outcome.letter", {"date": "2024-03-01", "agency": "某县财政局"}, case="withdrawn")
    missing = [problem.path for problem in raised.value.problems]
    assert missing == ["facts.number", "facts.applicant", "facts.received", "facts.organisation", "facts.subject", "facts.withdrawn_on"]


def test_letter_without_its_case() -> None:
    with pytest.raises(gongkai.GongkaiError) as raised:
        request.letter("request.fee.letter", {"date": "2024-03-01"})
    assert raised.value.problems[0].path == "facts.case"


def test_verdicts() -> None:
    assert request.reply(on="2024-05-06", withdrawn=False, petition=True).outcome == "not_a_request"
    assert request.correction(on="2024-05-06", about_self=False).outcome == "no_claim"
    assert request.supply(on="2024-05-06", held_as_asked=True, endangers_carrier=False, cost_too_high=False).outcome == "as_asked"
    assert request.resale(book="guyuan-2019", on="2019-06-03", through_others=True, paid=True).outcome == "forbidden"
