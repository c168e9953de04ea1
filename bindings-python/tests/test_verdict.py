"""Verdicts of tables."""

import json
import pickle

import pytest

import gongkai
from gongkai import classify


def test_attribute() -> None:
    verdict = classify.attribute(on="2024-05-06", state_secret=True, lang="en")
    assert (verdict.outcome, verdict.says) == ("withheld", "withheld")
    ground = verdict.grounds[0]
    assert (ground.rule, ground.book, ground.citation.article) == ("attribute.withheld_absolute", "cn-2019", "第十四条")
    assert verdict.duties[0].rule == "attribute.statement"
    assert verdict == pickle.loads(pickle.dumps(verdict))
    assert hash(verdict) == hash(classify.attribute(on="2024-05-06", state_secret=True, lang="en"))


def test_open() -> None:
    verdict = classify.attribute(on="2024-05-06", state_secret=False, forbidden_by_law=None)
    assert (verdict.outcome, verdict.says, verdict.duties) == (None, None, ())
    asked = [question.fact for question in verdict.open]
    assert "forbidden_by_law" in asked and "state_secret" not in asked
    assert verdict.tried[0].rule == "attribute.withheld_absolute"


def test_same_as_ask() -> None:
    facts = {"third_party_harm": True, "state_secret": False, "endangers_security": False, "forbidden_by_law": False}
    verdict = gongkai.rulebook("guyuan-2019").verdict("attribute", on="2020-05-06", **facts)
    answer = gongkai.ask({"rule": "attribute", "book": "guyuan-2019", "on": "2020-05-06", "facts": facts})
    assert verdict.outcome == answer.get("outcome")
    assert [question.fact for question in verdict.open] == [entry["fact"] for entry in answer["open"]]
    assert [tried.failed for tried in verdict.tried] == [entry["failed"] for entry in answer["tried"]]


def test_reading() -> None:
    facts = {"internal_affairs": True, "opening_required": True, "third_party_harm": False}
    absolute = {"state_secret": False, "forbidden_by_law": False, "endangers_security": False}
    verdict = gongkai.rulebook("cn-2019").verdict("attribute", **facts, **absolute)
    assert [(reading.fact, reading.value) for reading in verdict.readings] == [("override_covers_internal", False)]
    assert verdict.readings[0].citation.article.startswith("第十六条")


@pytest.mark.parametrize(
    ("call", "code", "path"),
    [
        (lambda: classify.attribute(on="2024-05-06", third_party_objects=True), "unknown_key", "facts.third_party_objects"),
        (lambda: classify.attribute(state_secret=True), "missing_key", "on"),
        (lambda: classify.attribute(on="2024-05-06", book="cm"), "unknown_book", "book"),
        (lambda: classify.attribute(on="2024-05-06", lang="fr"), "bad_value", "lang"),
        (lambda: classify.attribute(on="2024-05-06", state_secret="yes"), "wrong_type", "facts.state_secret"),  # type: ignore[arg-type]
        (lambda: gongkai.rulebook("cn-2019").verdict("request.reply", on="2024-05-06"), "wrong_type", "rule"),
        (lambda: gongkai.rulebook("cn-2019").verdict("atribute"), "unknown_rule", "rule"),
    ],
)
def test_refused(call: object, code: str, path: str) -> None:
    assert callable(call)
    with pytest.raises(gongkai.GongkaiError) as refused:
        call()
    problem = refused.value.problems[0]
    assert (problem.code, problem.path) == (code, path)
    assert problem.message != problem.message_en
    json.dumps(problem.help)
