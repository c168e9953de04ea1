"""Whatever is passed in, what comes out is an exception of this package or a TypeError; never a panic."""

import datetime as dt
import math

import numpy as np
import pyarrow as pa
import pytest

import gongkai
from gongkai import column, workdays


class Liar(str):
    """Text that says something else."""

    def __str__(self) -> str:
        raise RuntimeError("never asked")


VALUES = [
    None,
    True,
    -1,
    2**63,
    10**30,
    1.5,
    math.nan,
    math.inf,
    "",
    "\0",
    "\ud800",
    "x" * 1_000,
    "2024-01-02",
    "2024-01-02T10:00[Nowhere/Land]",
    "９" * 10,
    Liar("cn-2019"),
    b"cn",
    [],
    {},
    {"start": []},
    {1: 2},
    (1, 2, 3),
    object(),
    type,
    dt.date.min,
    dt.date.max,
    dt.datetime.max,
    dt.datetime.min.replace(tzinfo=dt.UTC),
    dt.time(1),
    dt.timedelta(1),
    np.float64("nan"),
    np.datetime64("NaT"),
    np.array([]),
    np.zeros((2, 2), "M8[D]"),
    np.array(["2024-01-02"], "M8[D]"),
    pa.scalar(1),
    pa.array([None]),
    pa.array([dt.date(2024, 1, 2)]),
    gongkai.Calendar(),
    gongkai.rulebook("cn-2019"),
]
DAY = dt.date(2024, 1, 2)
DAYS = np.array([DAY], "M8[D]")
RULE = "request.reply"
CALLS = {
    "ask": lambda x: gongkai.ask(x),
    "ask rule": lambda x: gongkai.ask({"rule": x}),
    "ask book": lambda x: gongkai.ask({"rule": RULE, "book": x, "facts": {"start": DAY}}),
    "ask facts": lambda x: gongkai.ask({"rule": RULE, "facts": x}),
    "ask calendar": lambda x: gongkai.ask({"rule": RULE, "facts": {"start": DAY}, "calendar": x}),
    "ask_json": lambda x: gongkai.ask_json(x),
    "describe": lambda x: gongkai.describe(x),
    "describe book": lambda x: gongkai.describe({"book": x, "rule": x, "on": x}),
    "rulebook": lambda x: gongkai.rulebook(x),
    "rulebook on": lambda x: gongkai.rulebook("cn", on=x),
    "load": lambda x: gongkai.load_rulebook(x),
    "load json": lambda x: gongkai.load_rulebook(x, format="json", file=x),
    "lint": lambda x: gongkai.lint(x),
    "rule": lambda x: gongkai.rulebook("cn-2019").rule(x),
    "rule on": lambda x: gongkai.rulebook("cn-2019").rule(RULE, on=x),
    "facts": lambda x: gongkai.rulebook("cn-2019").facts(x, on=x),
    "due": lambda x: gongkai.due(RULE, x),
    "due rule": lambda x: gongkai.due(x, DAY, book=x),
    "due rest": lambda x: gongkai.due(RULE, DAY, case=x, on=x, today=x, done=x, lang=x),
    "due pauses": lambda x: gongkai.due(RULE, DAY, pauses=[x, (x, x)], extended_by=x),
    "due facts": lambda x: gongkai.due(RULE, DAY, levels=x),
    "due calendar": lambda x: gongkai.due(RULE, DAY, calendar=x),
    "calendar": lambda x: gongkai.Calendar(as_known_on=x),
    "overlay": lambda x: gongkai.Calendar(overlay=[x]),
    "overlay day": lambda x: gongkai.Calendar(overlay=[gongkai.OverlayDay(x, x, x)]),
    "workdays": lambda x: workdays.is_workday(x),
    "workdays add": lambda x: workdays.add(DAY, x),
    "workdays calendar": lambda x: workdays.add(DAY, 1, calendar=x),
    "column": lambda x: column.due(x, RULE),
    "column rule": lambda x: column.due(DAYS, x),
    "column book": lambda x: column.due(DAYS, RULE, x),
    "column rest": lambda x: column.due(DAYS, RULE, case=x, on=x, extended_by=x, times=x),
    "column out": lambda x: column.due(DAYS, RULE, out=x),
    "column calendar": lambda x: column.due(DAYS, RULE, calendar=x),
    "column status": lambda x: column.status(DAYS, RULE, x),
    "column add": lambda x: column.add(DAYS, x),
    "column count": lambda x: column.count(x, DAYS),
    "column counts": lambda x: column.count(x, x),
}


@pytest.mark.parametrize("call", CALLS)
def test_no_panic(call: str) -> None:
    for value in VALUES:
        try:
            CALLS[call](value)
        except (gongkai.GongkaiError, TypeError) as error:
            assert not isinstance(error, gongkai.InternalError), (value, error)
