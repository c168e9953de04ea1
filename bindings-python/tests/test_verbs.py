"""The verbs: what each is answered is what :func:`gongkai.ask` answers, of a rulebook and under the law of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

import gongkai

COUNTY = "jiujiang-county-2022"
DATES = ["2024-01-02", "2024-01-17"]
POINTS = [{"id": "content", "weight": 88, "value": 71}, {"id": "time", "weight": 12, "value": None}]

VERBS: dict[str, tuple[Callable[..., Any], tuple[object, ...], dict[str, object], str, Mapping[str, object]]] = {
    "due": (gongkai.due, ("2024-09-02",), {"extended_by": 20}, "request.reply", {"start": "2024-09-02", "extended_by": 20}),
    "kept": (
        gongkai.kept,
        (DATES, "2024-01-01", "2024-01-28"),
        {"book": COUNTY},
        "media.weekly_post",
        {"dates": DATES, "from": "2024-01-01", "to": "2024-01-28"},
    ),
    "review": (gongkai.review, (), {"on": "2024-03-01", "email": "zhang"}, "request.form", {"email": "zhang"}),
    "verdict": (gongkai.verdict, (), {"on": "2024-05-06", "state_secret": True}, "attribute", {"state_secret": True}),
    "progress": (
        gongkai.progress,
        (["draft", "principal_sign"],),
        {"book": COUNTY, "superior_approval": False},
        "exemption.chain",
        {"taken": ["draft", "principal_sign"], "superior_approval": False},
    ),
    "grade": (gongkai.grade, ((71, 83),), {"book": COUNTY}, "assessment.band", {"value": {"low": 71, "high": 83}}),
    "price": (
        gongkai.price,
        (31,),
        {"on": "2024-03-01", "case": "per_item"},
        "request.fee",
        {"count": 31, "case": "per_item"},
    ),
    "score": (gongkai.score, (POINTS,), {"book": COUNTY, "bonus": 1}, "assessment.score", {"indicators": POINTS, "bonus": 1}),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_answered_as_ask(verb: str) -> None:
    call, places, options, rule, facts = VERBS[verb]
    question = {key: options[key] for key in ("book", "on") if key in options} | {"rule": rule, "facts": facts}
    asked = gongkai.ask(question)
    assert "errors" not in asked
    assert call(rule, *places, **options).answer == asked
    book = gongkai.rulebook(str(options.get("book", "cn-2019")))
    given = {key: option for key, option in options.items() if key != "book"}
    assert getattr(book, verb)(rule, *places, **given).answer == gongkai.ask(question | {"book": book.id})


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_says_what_a_rule_of_another_form_is(verb: str) -> None:
    call, places, options, _, _ = VERBS[verb]
    rule = "attribute" if verb != "verdict" else "request.reply"
    with pytest.raises(gongkai.GongkaiError) as caught:
        call(rule, *places, **{**options, "book": "cn-2019"})
    assert [problem.code for problem in caught.value.problems] == ["wrong_type"]
    assert ("`verdict`" if verb != "verdict" else "`due`") in caught.value.help_en


def test_a_grade_is_no_price() -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.price("assessment.band", 3, book=COUNTY)  # type: ignore[call-overload]
    assert caught.value.message_en == "`assessment.band` is a scale of grades, not a tariff"
