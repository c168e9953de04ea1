"""The calendar beside independent packages: day by day 2001–2026, over random terms, as columns, and in the years ahead.

What each package covers:

- ``chinesecalendar``: 2004–2026; it refuses other years.
- ``holidays`` (China): every year; its authors checked 2001–2026 against the notices and estimate what follows.
- ``QuantLib``, ``China(IB)`` (interbank market): works made-up weekends from 2005; dated holidays from 2004 to 2026.
- ``QuantLib``, ``China(SSE)`` (stock exchange): the same holidays, closed on every weekend. Both answer any other year from the fixed
  dates alone, without a word.

Every difference stands under its reason. One that is not listed is a failure, and so is one that no longer occurs.
"""

import csv
import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import chinese_calendar
import holidays
import numpy as np
import pytest
import QuantLib as ql

import gongkai
from gongkai import column, workdays

FIRST, LAST = dt.date(2001, 1, 1), dt.date(2026, 12, 31)
LONGEST = 60
"""Working days of the longest random term."""
TERMS = 5_000
"""Random terms compared with each package."""


def days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(i) for i in range((last - first).days + 1)]


def table() -> dict[dt.date, bool]:
    """Every day 2001–2026 and whether it is worked, straight from the data file."""
    data = Path(__file__).parents[2] / "core/data/calendar/china_days.csv"
    with data.open(encoding="utf-8", newline="") as file:
        named = {dt.date.fromisoformat(row["date"]): row["kind"] == "makeup_workday" for row in csv.DictReader(file)}
    return {day: named.get(day, day.weekday() < 5) for day in days(FIRST, LAST)}


TABLE = table()


@dataclass(frozen=True)
class Peer:
    """An independent calendar."""

    is_workday: Callable[[dt.date], bool]
    add: Callable[[dt.date, int], dt.date]
    """Its own way to the n-th working day after a day, which is itself not counted; before it where n is negative."""
    differences: dict[str, str]
    """Days, by the reason why it has them otherwise than we do."""
    first: dt.date = FIRST
    listed: list[dt.date] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "listed", sorted(dt.date.fromisoformat(day) for text in self.differences.values() for day in text.split()))


def chinesecalendar_add(day: dt.date, n: int) -> dt.date:
    """``find_workday`` first rolls a rest day forward, which takes one of the days after it."""
    counted = n > 0 and not chinese_calendar.is_workday(day)
    return chinese_calendar.find_workday(n - counted, day)


def quantlib(market: int, differences: dict[str, str]) -> Peer:
    china = ql.China(market)
    return Peer(
        is_workday=lambda day: china.isBusinessDay(ql.Date.from_date(day)),
        add=lambda day, n: china.advance(ql.Date.from_date(day), n, ql.Days).to_date(),
        differences=differences,
    )


HOLIDAYS = holidays.country_holidays("CN")

QUANTLIB = {
    "no Spring Festival before 2004": """
        2001-01-24 2001-01-25 2001-01-26 2001-01-29 2001-01-30 2002-02-12 2002-02-13 2002-02-14 2002-02-15 2002-02-18
        2003-02-03 2003-02-04 2003-02-05 2003-02-06 2003-02-07""",
    "of New Year 2002 only the day itself": "2002-01-02 2002-01-03",
    "4 April, 9 June and 15 September, the feasts of 2008, taken for those of every year before; they were no holidays then": """
        2001-04-04 2002-04-04 2003-04-04 2003-06-09 2003-09-15 2004-06-09 2004-09-15 2005-04-04 2005-06-09 2005-09-15
        2006-04-04 2006-06-09 2006-09-15 2007-04-04""",
    "1 to 7 May in 2003 too: without the amendment of 2003-04-21, which left five days": "2003-05-06 2003-05-07",
    "the stock exchange closes before the Spring Festival, while offices work": """
        2004-01-19 2004-01-20 2004-01-21 2005-02-07 2005-02-08 2006-01-26 2006-01-27""",
}

PEERS = {
    "chinesecalendar": Peer(
        is_workday=chinese_calendar.is_workday,
        add=chinesecalendar_add,
        first=dt.date(2004, 1, 1),
        differences={"the Saturday worked for 2006-01-03 is missing; `holidays` and QuantLib have it": "2005-12-31"},
    ),
    "holidays": Peer(
        is_workday=HOLIDAYS.is_working_day,
        add=HOLIDAYS.get_nth_working_day,
        differences={
            "Labour Day 2003 without the amendment of 2003-04-21: 6 and 7 May off, the weekend of 26 April worked for them": """
                2003-04-26 2003-04-27 2003-05-06 2003-05-07""",
        },
    ),
    "QuantLib interbank": quantlib(
        ql.China.IB,
        QUANTLIB
        | {
            "no worked weekends before 2005": """
                2001-01-20 2001-01-21 2001-04-28 2001-04-29 2001-09-29 2001-09-30 2001-12-29 2001-12-30
                2002-02-09 2002-02-10 2002-04-27 2002-04-28 2002-09-28 2002-09-29 2003-02-08 2003-02-09 2003-09-27 2003-09-28
                2004-01-17 2004-01-18 2004-05-08 2004-05-09 2004-10-09 2004-10-10""",
            "two of the worked Sundays of 2006 are missing; `chinesecalendar` and `holidays` have them": "2006-02-05 2006-10-08",
        },
    ),
    "QuantLib stock exchange": quantlib(
        ql.China.SSE,
        QUANTLIB
        | {
            "the stock exchange opens on no weekend": " ".join(str(day) for day in TABLE if TABLE[day] and day.weekday() >= 5),
            "the stock exchange closed on the eve of the Spring Festival 2024, on which offices worked": "2024-02-09",
        },
    ),
}


@pytest.fixture(params=PEERS)
def peer(request: pytest.FixtureRequest) -> Peer:
    return PEERS[request.param]


def test_every_day(peer: Peer) -> None:
    differences = [day for day in days(peer.first, LAST) if workdays.is_workday(day) != peer.is_workday(day)]
    unlisted = [f"{day:%Y-%m-%d %a}: {workdays.day(day).kind}" for day in differences if day not in peer.listed]
    assert unlisted == [], "differences that are not listed"
    assert differences == peer.listed, "listed differences that no longer occur"


def test_random_terms(peer: Peer) -> None:
    """Terms within what the package covers and clear of the listed differences."""
    rng = random.Random(2026)
    span = (LAST - peer.first).days
    compared = 0
    while compared < TERMS:
        start = peer.first + dt.timedelta(rng.randint(0, span))
        n = rng.choice([-1, 1]) * rng.randint(1, LONGEST)
        reach = dt.timedelta(2 * abs(n) + 10)
        low, high = (start, start + reach) if n > 0 else (start - reach, start)
        if low < peer.first or high > LAST or any(low <= day <= high for day in peer.listed):
            continue
        end = peer.add(start, n)
        assert low <= end <= high, "the term leaves the days looked at"
        assert workdays.add(start, n) == end, f"{start} {n:+}"
        # Back from a day of rest, the day arrived at is not among those after it.
        back = n < 0 and not workdays.is_workday(start)
        assert workdays.count(start, end) == n + back == -workdays.count(end, start), f"{start} … {end}"
        compared += 1


def test_a_year_without_a_notice_is_refused_and_not_guessed() -> None:
    for market in (ql.China.IB, ql.China.SSE):
        assert ql.China(market).isBusinessDay(ql.Date(1, 10, 2027)), "QuantLib works on National Day 2027"
    questions: list[Callable[[], object]] = [
        lambda: workdays.is_workday("2027-10-01"),
        lambda: workdays.add("2027-10-01", 1),
        lambda: workdays.add("2026-12-10", 20),
        lambda: workdays.count("2026-12-10", "2027-10-01"),
    ]
    for question in questions:
        with pytest.raises(gongkai.NotAnnounced) as caught:
            question()
        assert "2027" in caught.value.message_en
    for day in (dt.date(2003, 12, 31), dt.date(2027, 1, 1)):
        with pytest.raises(NotImplementedError):
            chinese_calendar.is_workday(day)


@pytest.fixture(scope="module")
def busday() -> np.busdaycalendar:
    """The data file as NumPy takes it: it knows no worked weekends, so all seven days are worked and every rest day is a holiday."""
    return np.busdaycalendar(weekmask="1111111", holidays=[day for day, worked in TABLE.items() if not worked])


def random_days(first: dt.date, rows: int) -> np.ndarray:
    span = (LAST - first).days + 1
    return np.datetime64(first) + np.random.default_rng(2026).integers(0, span, rows)


def within_table(ends: np.ndarray) -> np.ndarray:
    """NumPy takes every day outside the table for a working day; we do not answer there."""
    inside = (ends >= np.datetime64(FIRST)) & (ends <= np.datetime64(LAST))
    return np.where(inside, ends, np.datetime64("NaT"))


def test_columns_of_days(busday: np.busdaycalendar) -> None:
    every = np.array(list(TABLE), "datetime64[D]")
    worked = column.is_workday(every)
    assert worked.count() == len(TABLE) == 26 * 365 + 6
    np.testing.assert_array_equal(worked.data, np.is_busday(every, busdaycal=busday))


def test_columns_of_terms(busday: np.busdaycalendar) -> None:
    starts = random_days(FIRST, 200_000)
    amounts = np.random.default_rng(7).integers(1, LONGEST, starts.size, endpoint=True)
    forward = np.busday_offset(starts, amounts, roll="preceding", busdaycal=busday)
    back = np.busday_offset(starts, -amounts, roll="following", busdaycal=busday)
    for n, ends in [(amounts, forward), (-amounts, back)]:
        expected = within_table(ends)
        answer = column.add(starts, n, explain=True)
        np.testing.assert_array_equal(answer.values, expected)
        assert 0 < answer.report.nulls == np.isnat(expected).sum() < starts.size // 100
    answered = forward <= np.datetime64(LAST)
    counted = column.count(starts[answered], forward[answered])
    assert counted.count() == answered.sum()
    np.testing.assert_array_equal(counted.data, np.busday_count(starts[answered] + 1, forward[answered] + 1, busdaycal=busday))


@pytest.mark.parametrize(("rule", "n"), [("request.reply", 20), ("request.third_party", 15), ("request.supplement_notice", 7)])
def test_columns_of_due_dates(busday: np.busdaycalendar, rule: str, n: int) -> None:
    starts = random_days(dt.date(2019, 5, 15), 200_000)
    due = column.due(starts, rule, "cn-2019", explain=True)
    np.testing.assert_array_equal(due.values, within_table(np.busday_offset(starts, n, roll="preceding", busdaycal=busday)))
    assert set(due.report.reasons) == {"not_announced"}


def statutory_ahead() -> dict[dt.date, set[str]]:
    """The statutory holidays of the years without a notice, with their names."""
    calendar = gongkai.Calendar(provisional=True)
    ahead = (workdays.day(day, calendar=calendar) for day in days(LAST + dt.timedelta(1), dt.date(2050, 12, 31)))
    return {day.date: set(day.name.zh.split("、")) for day in ahead if day.statutory}


def test_statutory_holidays_2027_to_2050() -> None:
    """``holidays`` without its estimates of days off in lieu; it gives the eve of the Spring Festival (农历除夕) a name of its own."""
    law = holidays.country_holidays("CN", years=range(2027, 2051), observed=False, language="zh_CN")
    assert statutory_ahead() == {day: {name.replace("农历除夕", "春节") for name in names.split("; ")} for day, names in law.items()}


def test_qingming_2027_to_2050() -> None:
    """``chinesecalendar`` computes the solar terms by another formula."""
    terms = chinese_calendar.get_solar_terms(dt.date(2027, 1, 1), dt.date(2050, 12, 31))
    assert [day for day, names in statutory_ahead().items() if "清明节" in names] == [day for day, name in terms if name == "清明"]
