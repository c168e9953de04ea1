"""Single days."""

import datetime as dt
import json
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import gongkai
from gongkai import workdays
from gongkai.workdays import DayKind

FUNCTIONS = [
    workdays.is_workday,
    workdays.day,
    workdays.next,
    workdays.previous,
    workdays.roll,
    lambda date: workdays.add(date, 1),
    lambda date: workdays.count(date, "2024-01-02"),
    lambda date: workdays.count("2024-01-02", date),
    lambda date: workdays.standing(date, date),
    lambda date: gongkai.Calendar(as_known_on=date),
]


def test_answers() -> None:
    assert not workdays.is_workday(dt.date(2024, 10, 1))
    assert workdays.is_workday("2022-10-08")
    assert workdays.add("2022-09-30", 20) == dt.date(2022, 11, 2)
    assert workdays.add("2022-11-02", np.int64(-20)) == dt.date(2022, 9, 30)
    assert workdays.count("2024-09-02", dt.date(2024, 9, 30)) == 20
    assert workdays.count("2024-09-30", "2024-09-02") == -20
    assert workdays.next("2024-09-30") == dt.date(2024, 10, 8)
    assert workdays.previous("2024-10-08") == dt.date(2024, 9, 30)
    assert workdays.roll("2024-09-30") == dt.date(2024, 9, 30)
    assert workdays.coverage() == (dt.date(2001, 1, 1), dt.date(2026, 12, 31))
    assert type(workdays.is_workday("2024-10-01")) is bool
    assert type(workdays.next("2024-10-01")) is dt.date


def test_day() -> None:
    day = workdays.day("2020-01-31")
    assert (day.kind, day.statutory, day.standing) == (DayKind.HOLIDAY, False, "settled")
    assert day.name == gongkai.Text("春节", "Spring Festival")
    assert day.notice is not None
    assert (day.notice.amends, day.notice.issued) == (True, dt.date(2020, 1, 26))
    assert workdays.day("2024-01-03").name is None


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("date", ["2024-01-03", dt.date(2024, 1, 3), np.datetime64("2024-01-03")])
def test_days_are_taken(function: object, date: object) -> None:
    assert function(date) == function("2024-01-03")


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize(
    ("date", "code"),
    [
        (dt.datetime(2024, 1, 3), "needs_date"),
        (dt.datetime(2024, 1, 3, tzinfo=dt.UTC), "needs_date"),
        (pd.Timestamp("2024-01-03"), "needs_date"),
        (np.datetime64("2024-01-03T10:00"), "needs_date"),
        ("2024-01-03T10:00", "needs_date"),
        ("2024-02-30", "bad_date"),
        ("20240103", "bad_date"),
        (" 2024-01-03", "bad_date"),
        ("２０２４-01-03", "bad_date"),
        ("", "bad_date"),
        ("\ud800", "bad_date"),
        (pd.NaT, "bad_date"),
        (np.datetime64("NaT"), "bad_date"),
        ("9999-01-01", "out_of_range"),
        (20240103, "wrong_type"),
        (True, "wrong_type"),
        (b"2024-01-03", "wrong_type"),
        (object(), "wrong_type"),
        ([], "wrong_type"),
    ],
)
def test_what_is_not_a_day_is_refused(function: object, date: object, code: str) -> None:
    with pytest.raises(gongkai.BadInput) as caught:
        function(date)
    assert caught.value.code == code
    assert caught.value.help
    assert caught.value.help_en


@pytest.mark.parametrize("function", FUNCTIONS[:8])
@pytest.mark.parametrize("date", ["2000-12-31", dt.date(2027, 1, 1), dt.date.min, dt.date.max])
def test_outside_the_notices(function: object, date: object) -> None:
    with pytest.raises(gongkai.NotAnnounced):
        function(date)


@pytest.mark.parametrize(("n", "code"), [(1.0, "wrong_type"), ("1", "wrong_type"), (None, "wrong_type"), (2**31, "out_of_range"), (10**30, "out_of_range")])
def test_amounts(n: object, code: str) -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        workdays.add("2024-01-03", n)
    assert (caught.value.code, caught.value.path) == (code, "n")


def test_far_amounts_leave_the_notices() -> None:
    for n in (2**31 - 1, -(2**31)):
        with pytest.raises(gongkai.NotAnnounced):
            workdays.add("2024-01-03", n)


def test_views() -> None:
    then = gongkai.Calendar(as_known_on="2020-01-20")
    assert workdays.add("2020-01-10", 20, calendar=then) == dt.date(2020, 2, 12)
    later = gongkai.Calendar(provisional=True)
    assert workdays.coverage(calendar=later)[1] == dt.date(2050, 12, 31)
    assert workdays.day("2027-02-08", calendar=later).standing == "provisional"
    guangxi = gongkai.Calendar(overlay=[gongkai.OverlayDay(dt.date(2024, 4, 11), "holiday", gongkai.Text("三月三", "Sanyuesan"))])
    assert not workdays.is_workday("2024-04-11", calendar=guangxi)
    assert workdays.day("2024-04-11", calendar=guangxi).name == gongkai.Text("三月三", "Sanyuesan")


def test_calendars_are_values() -> None:
    overlay = [gongkai.OverlayDay("2024-04-11", "closure", "搬迁")]
    calendar = gongkai.Calendar(as_known_on="2024-01-01", provisional=True, overlay=overlay)
    again = pickle.loads(pickle.dumps(calendar))
    assert again == calendar
    assert hash(again) == hash(calendar)
    assert again.version == calendar.version
    assert eval(repr(calendar), {"Calendar": gongkai.Calendar, "OverlayDay": gongkai.OverlayDay}) == calendar
    assert calendar != gongkai.Calendar()
    assert gongkai.Calendar(as_known_on=dt.date(2024, 1, 1)) == gongkai.Calendar(as_known_on="2024-01-01")
    with pytest.raises(AttributeError):
        calendar.provisional = False


@pytest.mark.parametrize(
    ("overlay", "path"),
    [
        ([("2024-04-11", "feast")], "calendar.overlay[0].kind"),
        ([("2024-04-31", "holiday")], "calendar.overlay[0].date"),
        ([("2024-04-11", "holiday"), ("2024-04-11", "closure")], "calendar.overlay[1].date"),
        ([("2030-04-11", "holiday")], "calendar.overlay[0].date"),
    ],
)
def test_overlays_that_cannot_be(overlay: list[tuple[str, str]], path: str) -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.Calendar(overlay=[gongkai.OverlayDay(date, kind, "x") for date, kind in overlay])
    assert caught.value.path == path


NOTICES = Path(__file__).resolve().parents[2] / "tests" / "notices"


def test_a_notice_is_given() -> None:
    path = NOTICES / "good.json"
    given = gongkai.Calendar(notices=[path])
    assert given == gongkai.Calendar(notices=[json.loads(path.read_text(encoding="utf-8"))]) == pickle.loads(pickle.dumps(given))
    day = workdays.day("2027-02-20", calendar=given)
    assert (day.kind, day.standing, day.notice and day.notice.number) == (DayKind.MAKEUP_WORKDAY, "settled", "国办发明电〔2026〕99号")
    due = gongkai.due("request.reply", "2026-12-10", calendar=given)
    assert (due.due, due.provisional, due.due_between) == (dt.date(2027, 1, 8), False, ())
    assert workdays.day("2027-02-20", calendar=gongkai.Calendar(notices=[str(NOTICES / "open-data.json")])).kind is DayKind.MAKEUP_WORKDAY
    assert given.doubts == () and len(gongkai.Calendar(notices=[NOTICES / "sum-rule.json"]).doubts) == 1


def test_a_wrong_notice_is_refused() -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.Calendar(notices=[NOTICES / "several.json"])
    assert [problem.path for problem in caught.value.problems] == [
        "calendar.notices[0].days[22].off",
        "calendar.notices[0].days[33].off",
        "calendar.notices[0].days[34].date",
    ]
    with pytest.raises(gongkai.BadInput):
        gongkai.Calendar(notices=[2027])  # type: ignore[list-item]


def test_provisional_is_left_open() -> None:
    due = gongkai.due("request.reply", "2026-12-10")
    assert (due.due, due.provisional, due.due_between) == (dt.date(2027, 1, 8), True, (dt.date(2027, 1, 8), dt.date(2027, 1, 8)))
    with pytest.raises(gongkai.NotAnnounced):
        gongkai.due("request.reply", "2026-12-10", calendar=gongkai.Calendar(provisional=False))


def test_a_default_calendar_is_set_once() -> None:
    program = f"""
import gongkai
gongkai.set_default_calendar(gongkai.Calendar(notices=[{str(NOTICES / "good.json")!r}]))
assert not gongkai.due("request.reply", "2026-12-10").provisional
assert gongkai.ask({{"rule": "request.reply", "facts": {{"start": "2026-12-10"}}}})["calendar"]["provisional"] is False
assert gongkai.workdays.is_workday("2027-02-20")
try:
    gongkai.set_default_calendar(gongkai.Calendar())
except gongkai.GongkaiError as error:
    assert error.problems[0].code == "contradiction"
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-c", program], check=True)
