"""The waist from Python: plain data in, the core's answer out."""

import datetime as dt
import json
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

import gongkai

REPLY = {"rule": "request.reply", "book": "cn-2019"}
HOURS = {"rule": "opinion.major_release", "book": "cn-2019"}


def ask(start: object, question: dict[str, object] = REPLY) -> dict[str, object]:
    return gongkai.ask({**question, "facts": {"start": start}, "lang": "en"})


def code(answer: dict[str, object]) -> str:
    return answer["errors"][0]["code"]


@pytest.mark.parametrize(
    "start",
    ["2022-09-30", dt.date(2022, 9, 30), np.datetime64("2022-09-30"), np.str_("2022-09-30")],
)
def test_days(start: object) -> None:
    assert ask(start)["due"] == "2022-11-02"


@pytest.mark.parametrize(
    "start",
    [
        dt.datetime(2022, 9, 30),
        dt.datetime(2022, 9, 30, tzinfo=dt.UTC),
        pd.Timestamp("2022-09-30"),
        np.datetime64("2022-09-30T00:00"),
    ],
)
def test_a_moment_is_not_a_day(start: object) -> None:
    assert code(ask(start)) == "needs_date"


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (dt.datetime(2024, 1, 2, 10), "2024-01-02T15:00:00+08:00"),
        (dt.datetime(2024, 1, 2, 2, tzinfo=dt.UTC), "2024-01-02T15:00:00+08:00"),
        (dt.datetime(2024, 1, 2, 10, tzinfo=ZoneInfo("Asia/Shanghai")), "2024-01-02T15:00:00+08:00"),
        (dt.datetime(2024, 7, 1, 10, tzinfo=ZoneInfo("America/New_York")), "2024-07-02T03:00:00+08:00"),
        (pd.Timestamp("2024-01-02T02:00", tz="UTC"), "2024-01-02T15:00:00+08:00"),
        (np.datetime64("2024-01-02T10:00"), "2024-01-02T15:00:00+08:00"),
        # The clocks went back over it: fold says which of the two is meant.
        (dt.datetime(2024, 11, 3, 1, 30, tzinfo=ZoneInfo("America/New_York")), "2024-11-03T18:30:00+08:00"),
        (dt.datetime(2024, 11, 3, 1, 30, tzinfo=ZoneInfo("America/New_York"), fold=1), "2024-11-03T19:30:00+08:00"),
    ],
)
def test_moments(start: object, due: str) -> None:
    assert ask(start, HOURS)["due"] == due


@pytest.mark.parametrize(
    ("start", "refusal"),
    [
        (dt.date(2024, 1, 2), "needs_instant"),
        (dt.datetime(2024, 3, 10, 2, 30, tzinfo=ZoneInfo("America/New_York")), "nonexistent_time"),
        (dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=12))), "out_of_range"),
        (pd.NaT, "wrong_type"),
        (float("nan"), "wrong_type"),
        (object(), "wrong_type"),
        (10**400, "out_of_range"),
        (5, "wrong_type"),
        ("\ud800", "bad_syntax"),
    ],
)
def test_refusals(start: object, refusal: str) -> None:
    assert code(ask(start, HOURS)) == refusal


def test_everything_is_reported_at_once() -> None:
    answer = gongkai.ask({"rule": "request.reply", "facts": {"start": object(), "done": float("inf")}, 5: 6})
    assert [problem["path"] for problem in answer["errors"]] == ["facts.start", "facts.done", ""]


def test_circles_are_refused() -> None:
    circle: dict[str, object] = dict(REPLY)
    circle["facts"] = circle
    assert code(gongkai.ask(circle)) == "bad_value"


def test_text_and_dict_are_one_question() -> None:
    question = {**REPLY, "facts": {"start": dt.date(2022, 9, 30)}}
    text = json.dumps({**REPLY, "facts": {"start": "2022-09-30"}})
    assert gongkai.ask(question) == gongkai.ask(text) == json.loads(gongkai.ask_json(text))


def test_the_bytes_are_the_core_s() -> None:
    answer = gongkai.ask_json('{"rule":"request.reply","facts":{"start":"2022-09-30"}}')
    canonical = json.dumps(json.loads(answer), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert answer == canonical


def test_decimals_keep_their_digits() -> None:
    question = {"rule": "assessment.band", "book": "jiujiang-county-2022"}
    exact = gongkai.ask({**question, "facts": {"value": Decimal("89.9")}})
    assert exact == gongkai.ask({**question, "facts": {"value": "89.9"}})
    assert "grade" in exact


def test_calendars_in_questions() -> None:
    then = gongkai.Calendar(as_known_on=dt.date(2020, 1, 20))
    question = {"rule": "request.reply", "book": "cn-2019", "facts": {"start": "2020-01-10"}}
    assert gongkai.ask({**question, "calendar": then})["due"] == "2020-02-12"
    assert gongkai.ask(question)["due"] == "2020-02-14"
    closed = gongkai.Calendar(overlay=[gongkai.OverlayDay("2020-02-14", "closure", "搬迁")])
    assert gongkai.ask({**question, "calendar": closed})["due"] == "2020-02-17"


def test_describe() -> None:
    assert [book["id"] for book in gongkai.describe()["books"]] == [book.id for book in gongkai.rulebooks()]
    assert gongkai.describe({"book": gongkai.rulebook("cn-2019")})["book"]["id"] == "cn-2019"
    assert code(gongkai.describe({"book": object()})) == "wrong_type"
    assert json.loads(gongkai.describe_json()) == gongkai.describe("{}")


@pytest.mark.parametrize("question", [5, None, [], "{", b"{}", {"rule": {}}, {}])
def test_hostile_questions_get_an_answer_or_an_exception_with_fields(question: object) -> None:
    try:
        answer = gongkai.ask(question)
    except gongkai.GongkaiError as error:
        assert error.code
    else:
        assert answer["errors"][0]["code"]


@pytest.mark.parametrize("text", ["\ud800", b"{}", None, 5])
def test_json_text_must_be_text(text: object) -> None:
    with pytest.raises(gongkai.GongkaiError):
        gongkai.ask_json(text)
    with pytest.raises(gongkai.GongkaiError):
        gongkai.describe_json(text)
