"""Results of typed calls: whether or not their parts have been looked at, they are the same, and nothing of them can be changed."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import gongkai

COUNTY = "jiujiang-county-2022"
EVENTS = ({"event": "received", "date": "2024-03-01"}, {"event": "third_party_asked", "date": "2024-03-05"})
POINTS = [{"id": "content", "weight": 88, "value": 71}, {"id": "time", "weight": 12, "value": None}]

CALLS: dict[str, Callable[[], Any]] = {
    "deadline": lambda: gongkai.due("request.reply", "2019-06-03", book="guyuan-2019", today="2019-06-20"),
    "regularity": lambda: gongkai.kept("media.weekly_post", ["2024-01-02"], "2024-01-01", "2024-01-28", book=COUNTY),
    "review": lambda: gongkai.review("request.form", on="2024-03-01", name="张三", email="zhang"),
    "verdict": lambda: gongkai.verdict("attribute", on="2024-05-06", state_secret=True),
    "open": lambda: gongkai.verdict("attribute", on="2024-05-06", state_secret=False, lang="en"),
    "progress": lambda: gongkai.progress("exemption.chain", ["draft", "principal_sign"], book=COUNTY, superior_approval=False),
    "grade": lambda: gongkai.grade("assessment.band", (71, 83), book=COUNTY),
    "score": lambda: gongkai.score("assessment.score", POINTS, book=COUNTY, bonus=1),
    "price": lambda: gongkai.price("request.fee", 31, on="2024-03-01", case="per_item"),
    "state": lambda: gongkai.Ledger(EVENTS).state(today="2024-03-15"),
}


def parts(result: Any) -> dict[str, object]:
    return {part.name: getattr(result, part.name) for part in dataclasses.fields(result)}


@pytest.mark.parametrize("call", CALLS)
def test_a_result_that_was_looked_at_is_the_same(call: str) -> None:
    looked_at, untouched = CALLS[call](), CALLS[call]()
    seen = parts(looked_at)
    assert all(getattr(looked_at, name) is part for name, part in seen.items())
    assert looked_at == untouched
    assert hash(looked_at) == hash(CALLS[call]())
    assert repr(looked_at) == repr(CALLS[call]())
    assert seen["answer"] == CALLS[call]().answer


@pytest.mark.parametrize("again", [lambda value: pickle.loads(pickle.dumps(value)), copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"])
@pytest.mark.parametrize("call", CALLS)
def test_a_copy_has_every_part(call: str, again: Callable[[Any], Any]) -> None:
    twin = again(CALLS[call]())
    result = CALLS[call]()
    assert twin == result
    assert twin.answer == result.answer
    assert all(hasattr(twin, name) for name in parts(result))


def test_a_copy_of_a_deadline_explains_itself() -> None:
    for book in ("cn", gongkai.rulebook("guyuan-2019")):
        deadline = gongkai.due("request.reply", "2022-09-30", book=book)
        assert pickle.loads(pickle.dumps(deadline)).proof() == deadline.proof()


@pytest.mark.parametrize("call", CALLS)
def test_nothing_of_a_result_can_be_changed(call: str) -> None:
    result = CALLS[call]()
    for name in ("rule", "answer"):
        with pytest.raises(AttributeError):
            setattr(result, name, None)
    with pytest.raises(AttributeError, match="whatever"):
        result.whatever
    assert result.rule
