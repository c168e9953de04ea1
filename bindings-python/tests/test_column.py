"""Columns: every family of memory, every kind of missing row, nothing copied, nothing blocked."""

import copy
import datetime as dt
import pickle
import random
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import SimpleNamespace
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gongkai
from gongkai import workdays

# The answers with their reports.
column = SimpleNamespace(**vars(gongkai.column))
for name in ("add", "count", "due", "is_workday", "status", "verdict"):
    setattr(column, name, partial(getattr(gongkai.column, name), explain=True))


def array(answers: Any) -> Any:
    return answers.values

DAYS = ["2022-09-30", None, "2052-02-20", "2000-12-31", "2026-12-28", "2005-03-01", "2019-06-03"]
DUE = ["2022-11-02", None, None, None, None, None, "2019-07-02"]
DATES = [None if day is None else dt.date.fromisoformat(day) for day in DAYS]
DUE_DATES = [None if day is None else dt.date.fromisoformat(day) for day in DUE]


def numpy_days(unit: str = "D") -> np.ndarray:
    return np.array([day or "NaT" for day in DAYS], "datetime64[D]").astype(f"datetime64[{unit}]")


def dates(values: np.ndarray) -> list[object]:
    return [None if np.isnat(value) else value.item() for value in values]


ARROW = {
    "pyarrow": lambda: pa.array(DATES),
    "date64": lambda: pa.array(DATES, pa.date64()),
    "seconds": lambda: pa.array(DATES).cast(pa.timestamp("s")),
    "microseconds": lambda: pa.array(DATES).cast(pa.timestamp("us")),
    "sliced": lambda: pa.concat_arrays([pa.array([None, dt.date(2024, 1, 2), None]), pa.array(DATES)]).slice(3),
    "chunked": lambda: pa.chunked_array([pa.array(DATES[:1]), pa.array([], pa.date32()), pa.array(DATES[1:4]), pa.array(DATES[4:])]),
    "table": lambda: pa.table({"start": DATES}),
    "batch": lambda: pa.record_batch({"start": pa.array(DATES)}),
    "polars": lambda: pl.Series("start", DATES, dtype=pl.Date),
    "polars datetime": lambda: pl.Series("start", DATES, dtype=pl.Date).cast(pl.Datetime("us")),
    "polars frame": lambda: pl.DataFrame({"start": DATES}, schema={"start": pl.Date}),
    "pandas arrow": lambda: pd.Series(DATES, dtype=pd.ArrowDtype(pa.date32())),
    "duckdb": lambda: duckdb.from_arrow(pa.table({"start": DATES})),
}

NUMPY = {
    **{unit: lambda unit=unit: numpy_days(unit) for unit in ("D", "h", "m", "s", "ms", "us", "ns")},
    "strided": lambda: np.repeat(numpy_days(), 3)[::3],
    "reversed": lambda: numpy_days()[::-1].copy()[::-1],
    "big-endian": lambda: numpy_days().astype(">M8[D]"),
    "read-only": lambda: np.frombuffer(numpy_days().view("int64").tobytes(), "int64").view("M8[D]"),
    "unaligned": lambda: np.concatenate([np.zeros(1, "u1"), numpy_days().view("u1")])[1:].view("M8[D]"),
    "masked": lambda: np.ma.MaskedArray(np.where(np.isnat(numpy_days()), np.datetime64("2024-01-02"), numpy_days()), np.isnat(numpy_days())),
    "pandas": lambda: pd.Series(numpy_days("us")),
    "index": lambda: pd.DatetimeIndex(numpy_days("us")),
}


@pytest.mark.parametrize("family", ARROW)
def test_due_in_arrow(family: str) -> None:
    due = column.due(ARROW[family](), "request.reply")
    if family == "duckdb":
        assert [day for (day,) in due.values.fetchall()] == DUE_DATES
    else:
        answers = pa.chunked_array([due.values]) if family == "polars" else pa.array(due.values)
        assert answers.to_pylist()[:4] == DUE_DATES[:4]
        assert answers.type == pa.date32()
    check(due.report)
    assert len(due) == len(DAYS)


@pytest.mark.parametrize("family", NUMPY)
def test_due_in_numpy(family: str) -> None:
    values = NUMPY[family]()
    due = column.due(values, "request.reply")
    assert type(due.values) is (type(values) if family != "masked" else np.ndarray)
    assert dates(np.asarray(due.values).astype("datetime64[D]"))[:4] == DUE_DATES[:4]
    check(due.report)


def check(report: column.Report) -> None:
    assert (report.rows, report.answered, report.nulls) == (7, 2, 5)
    assert dict(report.reasons) == {
        "null_input": column.Tally(1, 1),
        "not_announced": column.Tally(2, 2),
        "before_table": column.Tally(1, 3),
        "not_in_force": column.Tally(1, 5),
    }


RULE = "request.reply"
INDEXES = [[9, 4, 7, 2, 1, 5, 3], list("abcdefg"), pd.MultiIndex.from_product([[1], range(7)]), [0] * 7]


@pytest.mark.parametrize("index", INDEXES, ids=str)
@pytest.mark.parametrize("dtype", ["datetime64[us]", "datetime64[ns]", "object", "str", "arrow"])
def test_due_dates_land_in_a_frame_of_pandas(index: Any, dtype: str) -> None:
    received = pd.Series(numpy_days("us"), index=index)
    match dtype:
        case "arrow":
            received = received.astype(pd.ArrowDtype(pa.date32()))
        case "object":
            received = pd.Series(DATES, index=index, dtype=object)
        case "str":
            received = pd.Series(DAYS, index=index, dtype="str")
        case _:
            received = received.astype(dtype)
    df = pd.DataFrame({"received": received})
    df["due"] = gongkai.column.due(df.received, RULE)
    assert [None if pd.isna(due) else pd.Timestamp(due).date() for due in df.due] == DUE_DATES
    assert df.due.isna().tolist() == [due is None for due in DUE_DATES]
    assert (df.due.dtype == df.received.dtype) is (dtype != "str")


def test_a_filtered_frame_keeps_its_rows() -> None:
    df = pd.DataFrame({"received": pd.to_datetime(["2024-03-01", "2023-03-01", None, "2022-09-30"])})
    sub = df[df.received != "2024-03-01"].iloc[::-1].copy()
    sub["due"] = gongkai.column.due(sub.received, RULE)
    sub["status"] = gongkai.column.status(sub.received, RULE, "2022-11-03")
    assert sub.due.dt.strftime("%F").tolist() == ["2022-11-02", np.nan, "2023-03-29"]
    assert sub.status.tolist() == ["overdue", np.nan, "not_started"]
    assert isinstance(sub.status.dtype, pd.CategoricalDtype) and sub.status.cat.codes.tolist() == [3, -1, 0]
    df.loc[sub.index, "due"] = sub.due
    assert df.due.isna().tolist() == [True, False, True, False]


def test_nulls_stay_null_in_every_kind() -> None:
    plain = gongkai.column
    frame = pd.DataFrame({"d": pd.Series(numpy_days("us"), index=range(7, 0, -1))})
    assert plain.is_workday(frame.d).dtype == "boolean" and plain.is_workday(frame.d).isna().sum() == 3
    assert plain.count(frame.d, "2022-11-02").dtype == "Int64" and plain.count(frame.d, "2022-11-02").isna().sum() == 3
    assert plain.status(numpy_days(), RULE, "2022-11-03").tolist() == ["overdue", None, None, None, None, None, "overdue"]
    status = plain.status(pl.Series("received", DATES, dtype=pl.Date), RULE, "2022-11-03")
    assert (status.name, status.dtype, status.null_count()) == ("received", pl.Enum(plain.STATUSES), 5)
    lazy = pl.DataFrame({"received": DATES}, schema={"received": pl.Date})
    assert lazy.with_columns(due=plain.due(lazy["received"], RULE))["due"].to_list() == DUE_DATES
    assert pa.table({"received": DATES}).append_column("due", plain.due(pa.array(DATES), RULE)).column("due").to_pylist() == DUE_DATES
    assert plain.due(DATES, RULE) == plain.due(DAYS, RULE) == DUE_DATES
    assert plain.is_workday([None, float("nan"), pd.NaT, pd.Timestamp("2024-10-01")]) == [None, None, None, False]
    assert plain.due(np.array(DATES, object), RULE).tolist() == DUE_DATES


def test_each_row_has_its_own_reason() -> None:
    starts = np.array(["2018-03-01", "2024-03-01"], "M8[D]")
    extended = column.due(starts, RULE, extended_by=20)
    assert extended.report.reasons == {"beyond_cap": gongkai.column.Tally(1, 0)}
    assert extended.reason.tolist() == ["beyond_cap", None] and extended.standing.tolist() == [None, "settled"]
    annual = column.due(starts, "report.annual")
    assert annual.reason.tolist() == [None, "missing_case"]
    assert gongkai.column.due(starts, "report.annual", case=[None, "government"]).tolist() == [dt.date(2018, 3, 31), dt.date(2024, 3, 31)]
    for case, more in [("goverment", "did you mean `government`?")]:
        with pytest.raises(gongkai.BadInput, match="government") as caught:
            column.due(starts, "report.annual", case=case)
        assert more in caught.value.help_en
    with pytest.raises(gongkai.BadInput) as caught:
        column.due(starts, RULE, extended_by=21)
    assert caught.value.help_en == "at most 20"


def test_what_differs_by_row_is_a_column() -> None:
    rng = random.Random(11)
    rows = 400
    starts = [dt.date(2016, 1, 4) + dt.timedelta(rng.randrange(3200)) for _ in range(rows)]
    extended = [rng.choice([None, 0, 5, 15, 16, 20, 21]) for _ in range(rows)]
    books = [rng.choice(["cn", "guyuan-2019", "cn-2019", "cn-2020", None]) for _ in range(rows)]
    ons = [rng.choice([None, dt.date(2018, 5, 1), dt.date(2023, 1, 1), dt.date(1999, 1, 1)]) for _ in range(rows)]
    cases = [rng.choice([None, None, "x"]) for _ in range(rows)]
    found = gongkai.column.due(starts, RULE, books, on=ons, extended_by=extended, case=cases, explain=True)
    for start, ext, book, on, case, due, reason in zip(starts, extended, books, ons, cases, found.values, found.reason, strict=True):
        try:
            alone = gongkai.due(RULE, start, book=book or "cn", on=on, extended_by=ext or 0, case=case, calendar=gongkai.Calendar(provisional=False))
        except gongkai.GongkaiError as error:
            assert (due, reason) == (None, error.code), (start, ext, book, on, case)
        else:
            assert (due, reason) == (alone.due, None), (start, ext, book, on, case)
    assert set(found.report.reasons) >= {"beyond_cap", "unknown_book", "not_in_force", "bad_value"}
    frame = pd.DataFrame({"start": pd.to_datetime(starts), "extended": extended, "book": books}, index=rng.sample(range(rows), rows))
    again = gongkai.column.due(frame.start, RULE, frame.book, extended_by=frame.extended)
    assert again.index.equals(frame.index) and frame.extended.dtype == float
    polars = pl.DataFrame({"start": starts, "extended": extended, "book": books})
    assert gongkai.column.due(polars["start"], RULE, polars["book"], extended_by=polars["extended"].cast(pl.Int64)).to_list() == [
        None if pd.isna(due) else due.date() for due in again
    ]
    with pytest.raises(gongkai.BadInput) as caught:
        gongkai.column.due(starts, RULE, extended_by=extended[1:])
    assert (caught.value.code, caught.value.path) == ("bad_value", "extended_by")


def test_accessors() -> None:
    import gongkai.frames  # noqa: F401

    extended = [20, None, 20, 0, 0, 0, 0]
    expected = gongkai.column.due(DATES, RULE, extended_by=extended)
    df = pd.DataFrame({"received": numpy_days("us"), "extended": extended}, index=list("gfedcba"))
    due = df.received.gongkai.due(RULE, extended_by=df.extended)
    assert due.index.equals(df.index) and [None if pd.isna(day) else day.date() for day in due] == expected
    frame = pl.LazyFrame({"received": DATES, "extended": extended}, schema={"received": pl.Date, "extended": pl.Int64})
    received = pl.col("received").gongkai
    query = frame.with_columns(
        due=received.due(RULE, extended_by=pl.col("extended")),
        status=received.status(RULE, "2022-11-03"),
        left=received.days_left(RULE, "2022-11-03"),
        worked=received.is_workday(),
        counted=received.count("2022-11-02"),
        next=received.next(),
    )
    for engine in ("in-memory", "streaming"):
        found = query.collect(engine=engine)
        assert found["due"].to_list() == expected
        assert found["status"].to_list() == gongkai.column.status(DATES, RULE, "2022-11-03")
        assert found["left"].to_list() == gongkai.column.days_left(DATES, RULE, "2022-11-03")
        assert found["worked"].to_list() == gongkai.column.is_workday(DATES)
        assert found["counted"].to_list() == gongkai.column.count(DATES, "2022-11-02")
        assert found["next"].to_list() == gongkai.column.next(DATES)
    assert query.collect_schema() == query.collect().schema


@pytest.mark.parametrize("make", [lambda: DATES, numpy_days, lambda: pd.Series(numpy_days("us"), index=range(7, 0, -1)), ARROW["polars"], ARROW["pyarrow"]])
def test_answers_are_values(make: Any) -> None:
    answers = column.due(make(), RULE)
    again = pickle.loads(pickle.dumps(answers))
    assert again == answers == copy.deepcopy(answers) == column.due(DATES, RULE)
    assert again != column.due(make(), RULE, extended_by=5)
    assert type(again.values) is type(answers.values) and type(again.reason) is type(answers.reason)


def test_days_left_are_counted_as_days_are() -> None:
    every = [dt.date(2022, 9, 1) + dt.timedelta(i) for i in range(120)]
    for start in ("2022-08-15", "2022-09-30"):
        alone = [gongkai.due(RULE, start, today=today).days_left for today in every]
        due = gongkai.due(RULE, start).due
        assert gongkai.column.days_left([start] * 120, RULE, every) == alone == [workdays.count(today, due) for today in every]
    assert gongkai.column.days_left(["2022-08-15"], RULE, "2022-10-22") == [-25]
    # In calendar days.
    rule = "request.supplement_notice"
    assert gongkai.column.days_left(["2024-03-01"], rule, "2024-03-09") == [gongkai.due(rule, "2024-03-01", today="2024-03-09").days_left]


def test_a_status_of_what_is_done() -> None:
    starts, ends = ["2022-09-30"] * 4, ["2022-11-02", "2022-11-03", None, "2022-10-08"]
    assert gongkai.column.status(starts, RULE, "2022-11-04", done=ends) == ["met", "late", "overdue", "met"]
    assert gongkai.column.status(starts[:2], RULE, ["2022-11-02", "2022-11-03"]) == ["due_today", "overdue"]
    assert column.status(starts, RULE, ["2022-11-02", None, "2022-11-02", "2022-11-02"]).reason == [None, "null_input", None, None]


def test_days_as_columns() -> None:
    assert gongkai.column.next(DAYS[:1]) == [workdays.next(DAYS[0])] and gongkai.column.previous(DAYS[:1]) == [workdays.previous(DAYS[0])]
    every = [dt.date(2026, 11, 1) + dt.timedelta(i) for i in range(70)]
    told = gongkai.column.day(every, lang="en")
    for i, day in enumerate(every):
        try:
            alone = workdays.day(day)
        except gongkai.NotAnnounced:
            assert (told["kind"][i], told["reason"][i]) == (None, "not_announced")
        else:
            assert (told["kind"][i], told["standing"][i], told["reason"][i]) == (alone.kind, alone.standing, None)
    assert set(gongkai.column.day(pd.Series(pd.to_datetime(["2022-10-08"]), index=[5])).loc[5]) >= {"makeup_workday", "国庆节"}
    rolled = gongkai.column.roll(pl.Series("d", every, dtype=pl.Date))
    assert rolled.drop_nulls().to_list() == [workdays.roll(day) for day in every if day < dt.date(2027, 1, 1)]


def test_columns_agree_with_single_days() -> None:
    rng = random.Random(7)
    first, last = (date.toordinal() for date in workdays.coverage())
    starts = [dt.date.fromordinal(rng.randint(first - 40, last + 40)) for _ in range(3000)]
    amounts = [rng.randint(-300, 300) for _ in starts]
    days = np.array(starts, "datetime64[D]")

    def one(run: Any, *arguments: object) -> Any:
        try:
            return run(*arguments)
        except gongkai.GongkaiError:
            return None

    assert dates(column.add(days, np.array(amounts)).values) == [one(workdays.add, *pair) for pair in zip(starts, amounts, strict=True)]
    assert dates(column.add(days, 20).values) == [one(workdays.add, start, 20) for start in starts]
    assert column.is_workday(days).values.tolist() == [one(workdays.is_workday, start) for start in starts]
    assert column.count(days, "2020-02-03").values.tolist() == [one(workdays.count, start, "2020-02-03") for start in starts]
    ends = days[::-1]
    assert column.count(days, ends).values.tolist() == [one(workdays.count, *pair) for pair in zip(starts, starts[::-1], strict=True)]
    for rule, book in [("request.reply", "cn"), ("request.reply", "guyuan-2019"), ("request.third_party", "cn-2019")]:
        deadlines = [one(lambda start, rule=rule, book=book: gongkai.due(rule, start, book=book), start) for start in starts[:500]]
        # A column tells nothing provisional unless its calendar says so.
        singles = [None if deadline is None or "due" in deadline.provisional_in else deadline.due for deadline in deadlines]
        assert dates(column.due(days[:500], rule, book).values) == singles
        assert array(column.due(pa.array(starts[:500]), rule, book)).to_pylist() == singles


def test_chunks_that_do_not_match() -> None:
    starts = [dt.date(2024, 1, 1) + dt.timedelta(days=i % 700) for i in range(30_000)]
    ends = [dt.date(2024, 6, 1)] * len(starts)
    starts[17] = None
    ends[9_001] = None
    a = pa.chunked_array([starts[:5], starts[5:12_345], starts[12_345:]])
    b = pa.chunked_array([ends[:9_999], ends[9_999:]])
    whole = array(column.count(pa.array(starts), pa.array(ends)))
    assert array(column.count(a, b)).combine_chunks().equals(whole)
    assert whole.null_count == 2
    report = column.count(a, b).report
    assert report.reasons == {"null_input": column.Tally(2, 17)}
    with pytest.raises(gongkai.BadInput):
        column.count(a, pa.array(ends[:5]))


def test_is_workday() -> None:
    arrow = column.is_workday(pa.array(DATES))
    assert array(arrow).to_pylist() == [True, None, None, None, True, True, True]
    assert array(arrow).type == pa.bool_()
    masked = column.is_workday(numpy_days())
    assert isinstance(masked.values, np.ma.MaskedArray)
    assert masked.values.dtype == np.dtype(bool)
    assert masked.values.tolist() == [True, None, None, None, True, True, True]
    assert masked.report.unsettled == column.Tally(1, 4)


def test_status() -> None:
    starts = [dt.date(2022, 9, 28), dt.date(2022, 9, 30), dt.date(2022, 10, 31), dt.date(2022, 11, 3), None]
    names = ["overdue", "due_today", "running", "not_started", None]
    arrow = column.status(pa.array(starts), "request.reply", "2022-11-02")
    assert array(arrow).to_pylist() == names
    assert column.status(np.array(starts, "datetime64[D]"), "request.reply", dt.date(2022, 11, 2)).values.tolist() == names
    for start, name in zip(starts[:4], names[:4], strict=True):
        assert gongkai.due("request.reply", start, today="2022-11-02").status == name
    with pytest.raises(gongkai.BadInput):
        column.status(pa.array(starts), "request.reply", dt.datetime(2022, 11, 2))


def test_add_and_count() -> None:
    assert array(column.add(pa.array(DATES), 1)).to_pylist()[0] == dt.date(2022, 10, 8)
    amounts = pa.array([20, 1, 1, 1, 1, None, -1], pa.int32())
    assert array(column.add(pa.array(DATES), amounts)).to_pylist()[0] == dt.date(2022, 11, 2)
    assert array(column.add(pa.array(DATES), amounts.cast(pa.int64()))).to_pylist()[5:] == [None, dt.date(2019, 5, 31)]
    masked = np.ma.MaskedArray([20, 1, 1, 1, 1, 1, 1], [False] * 6 + [True])
    assert dates(column.add(numpy_days(), masked).values)[6] is None
    counted = column.count(pa.array(DATES), dt.date(2022, 11, 2))
    assert pa.array(counted).type == pa.int32()
    assert pa.array(counted).to_pylist()[0] == 20
    assert column.count("2022-09-30", np.array(["2022-11-02"], "datetime64[D]")).values.tolist() == [20]
    huge = column.add(numpy_days()[:1], np.array([2**62]))
    assert huge.report.reasons == {"not_announced": column.Tally(1, 0)}


def test_rule_questions() -> None:
    days = numpy_days()
    assert column.due(days, "request.reply", extended_by=20).values[0] == np.datetime64(gongkai.due("request.reply", "2022-09-30", extended_by=20).due)
    assert column.due(days, "request.reply", on="2024-01-02").report.answered == 3
    assert column.due(days, "query.forward", "yunnan-96128-2009", times=2, on="2010-03-01").report.answered >= 3
    own = gongkai.load_rulebook(OWN)
    assert column.due(days, "request.reply", own).values[0] == np.datetime64(own.due("request.reply", "2022-09-30").due)
    then = gongkai.Calendar(as_known_on="2020-01-20")
    assert column.due(np.array(["2020-01-10"], "M8[D]"), "request.reply", calendar=then).values[0] == np.datetime64("2020-02-12")
    later = gongkai.Calendar(provisional=True)
    assert column.due(days, "request.reply", calendar=later).report.provisional == column.Tally(1, 4)


OWN = """
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
extends = "cn"
[document.own]
title = "本局办法"
[term."request.reply"]
name = { zh = "答复", en = "reply" }
within = "10 workdays"
cite = { document = "own", provision = "第八条", evidence = "text" }
"""


@pytest.mark.parametrize(
    ("arguments", "keywords", "code"),
    [
        (("request.repply",), {}, "unknown_rule"),
        (("request.reply", "cn-2020"), {}, "unknown_book"),
        (("request.reply", 5), {}, "wrong_type"),
        ((5,), {}, "wrong_type"),
        (("request.reply",), {"on": []}, "bad_value"),
        (("request.reply",), {"on": dt.datetime(2024, 1, 1)}, "needs_date"),
        (("request.reply",), {"extended_by": 21}, "beyond_cap"),
        (("request.reply",), {"extended_by": -1}, "bad_value"),
        (("request.reply",), {"times": 1.5}, "wrong_type"),
        (("request.reply",), {"case": "x"}, "bad_value"),
        (("opinion.major_release",), {}, "needs_instant"),
        (("attribute.proactive",), {}, None),
    ],
)
def test_questions_that_cannot_be_answered(arguments: tuple[object, ...], keywords: dict[str, object], code: str | None) -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        column.due(numpy_days(), *arguments, **keywords)
    assert code is None or caught.value.code == code


class Exports:
    """Something that claims to export Arrow memory."""

    def __init__(self, pair: object) -> None:
        self.pair = pair

    def __arrow_c_array__(self, requested_schema: object = None) -> object:
        return self.pair


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (["2024-01-02", 5], "wrong_type"),
        (["2024/1/2"], "bad_date"),
        ([dt.datetime(2024, 1, 2, 10)], "needs_date"),
        ([dt.datetime(2024, 1, 2, tzinfo=dt.UTC)], "needs_date"),
        ("2024-01-02", "wrong_type"),
        (None, "wrong_type"),
        (5, "wrong_type"),
        (np.array([19_265], "int32"), "wrong_type"),
        (np.array([5], object), "wrong_type"),
        (np.array([1.5]), "wrong_type"),
        (np.array(["2024-01"], "M8[M]"), "wrong_type"),
        (np.array([], "M8"), "wrong_type"),
        (np.array([0], "M8[7D]"), "wrong_type"),
        (np.array(["2024-01-02T10:00"], "M8[m]"), "needs_date"),
        (np.array(["2024-01-02", "2024-01-02T10:00:00.000001"], "M8[us]"), "needs_date"),
        (np.array([["2024-01-02"]], "M8[D]"), "bad_value"),
        (np.array("2024-01-02", "M8[D]"), "bad_value"),
        (pa.array([19_265], pa.int32()), "wrong_type"),
        (pa.array(["2024-01-02"]), "wrong_type"),
        (pa.nulls(3), "wrong_type"),
        (pa.array(DATES).dictionary_encode(), "wrong_type"),
        (pa.array([dt.datetime(2024, 1, 2, 10)]), "needs_date"),
        (pa.array([dt.datetime(2024, 1, 2, tzinfo=dt.UTC)]), "needs_date"),
        (pa.table({"a": DATES, "b": DATES}), "wrong_type"),
        (pl.Series([dt.datetime(2024, 1, 2, 10)]), "needs_date"),
        (pd.Series(pd.date_range("2024-01-02", periods=2, tz="Asia/Shanghai")), "needs_date"),
        (pd.Series(["2024-01-32"]), "bad_date"),
        (pa.table({}), "wrong_type"),
        (pa.chunked_array([], pa.string()), "wrong_type"),
        (Exports(None), "wrong_type"),
        (Exports((1, 2)), "wrong_type"),
        (Exports(pa.array(DATES).__arrow_c_array__()[::-1]), "wrong_type"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_a_column_of_days(values: object, code: str) -> None:
    for run in (lambda: column.due(values, "request.reply"), lambda: column.is_workday(values), lambda: column.add(values, 1)):
        with pytest.raises(gongkai.BadInput) as caught:
            run()
        assert caught.value.code == code
        assert caught.value.path.startswith("values")
        assert caught.value.help_en


def test_a_time_of_day_is_located() -> None:
    moments = np.full(20_000, "2024-01-02", "M8[s]")
    moments[12_345] += 1
    with pytest.raises(gongkai.BadInput) as caught:
        column.is_workday(moments)
    assert (caught.value.code, caught.value.path) == ("needs_date", "values[12345]")


def test_memory_is_taken_once() -> None:
    once = Exports(pa.array(DATES).__arrow_c_array__())
    assert column.is_workday(once).report.rows == 7
    with pytest.raises(gongkai.BadInput):
        column.is_workday(once)


@pytest.mark.parametrize("amounts", [np.array([1.5]), np.array([True]), np.array([1], "uint64"), pa.array([1.5]), pa.array([1], pa.int8()), 1.5, "1", None])
def test_what_is_not_an_amount(amounts: object) -> None:
    with pytest.raises(gongkai.BadInput):
        column.add(np.array(["2024-01-02"], "M8[D]"), amounts)


def test_out() -> None:
    values = numpy_days()
    out = np.empty(7, "M8[D]")
    due = column.due(values, "request.reply", out=out)
    assert due.values is out
    assert dates(out) == DUE_DATES
    assert dates(column.due(pa.array(DATES), "request.reply", out=out).values) == DUE_DATES
    same = values.copy()
    column.due(same, "request.reply", out=same)
    assert dates(same) == DUE_DATES


@pytest.mark.parametrize(
    "out",
    [
        np.empty(6, "M8[D]"),
        np.empty(8, "M8[D]"),
        np.empty(14, "M8[D]")[::2],
        np.empty(7, "M8[s]"),
        np.empty(7, ">M8[D]"),
        np.empty(7, "int64"),
        np.empty((7, 1), "M8[D]"),
        np.frombuffer(bytes(56), "int64").view("M8[D]"),
        bytearray(56),
        [0] * 7,
    ],
    ids=str,
)
def test_out_that_cannot_be_written(out: object) -> None:
    with pytest.raises(gongkai.BadInput) as caught:
        column.due(numpy_days(), "request.reply", out=out)
    assert caught.value.path == "out"


def test_out_that_overlaps() -> None:
    memory = np.full(100, "2024-01-02", "M8[D]")
    with pytest.raises(gongkai.BadInput):
        column.due(memory[:50], "request.reply", out=memory[1:51])


def test_empty_columns() -> None:
    assert len(column.due(np.array([], "M8[D]"), "request.reply").values) == 0
    assert array(column.due(pa.array([], pa.date32()), "request.reply")).to_pylist() == []
    assert array(column.is_workday(pa.chunked_array([], pa.date32()))).to_pylist() == []
    assert array(column.status(pa.array([], pa.date32()), "request.reply", "2024-01-02")).to_pylist() == []
    assert column.count(np.array([], "M8[D]"), np.array([], "M8[D]")).report.rows == 0


@pytest.mark.parametrize("day", [np.iinfo("int64").min + 1, np.iinfo("int64").max, 2**31, -(2**31), -(2**31) - 1, 2**40])
def test_days_far_out(day: int) -> None:
    report = column.due(np.array([day], "M8[D]"), "request.reply", on="2024-01-02").report
    assert list(report.reasons) == ["before_table" if day < 0 else "not_announced"]


def test_arrow_extremes() -> None:
    days = pa.array([-(2**31), 2**31 - 1], pa.int32()).view(pa.date32())
    report = column.is_workday(days).report
    assert report.reasons == {"before_table": column.Tally(1, 0), "not_announced": column.Tally(1, 1)}


def test_reports_are_values() -> None:
    report = column.due(numpy_days(), "request.reply").report
    again = pickle.loads(pickle.dumps(report))
    assert again == report
    assert "not_in_force" in repr(report)


MEMORY = """
import resource, numpy as np, pyarrow as pa, gongkai
N = 10_000_000
days = np.full(N, np.datetime64("2024-01-02"))
arrow = pa.array(days)
out = np.full(N, np.datetime64("2024-01-02"))
gongkai.column.due(days[:10], "request.reply", out=out[:10])
gongkai.column.due(arrow[:10], "request.reply")
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
before = peak()
gongkai.column.due(days, "request.reply", out=out)
gongkai.column.due(arrow, "request.reply", out=out)
assert peak() - before < 12, ("NumPy", peak() - before)
gongkai.column.due(arrow, "request.reply")
assert peak() - before < 40 + 12, ("Arrow", peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
def test_the_input_is_not_copied() -> None:
    done = subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_other_threads_run_meanwhile() -> None:
    values = np.full(3_000_000, "2024-01-02", "M8[D]")
    out = np.empty_like(values)
    column.due(values, "request.reply", out=out)
    begun, seen = threading.Event(), threading.Event()

    def work() -> bool:
        begun.set()
        for _ in range(2_000):
            if seen.is_set():
                return True
            column.due(values, "request.reply", out=out)
        return False

    # Nobody is made to hand the interpreter over: this thread has a turn only where a call lets go of it.
    patience = sys.getswitchinterval()
    sys.setswitchinterval(1_000)
    try:
        with ThreadPoolExecutor(1) as pool:
            worked = pool.submit(work)
            begun.wait()
            seen.set()
            assert worked.result()
    finally:
        sys.setswitchinterval(patience)


class Given:
    """Arrow memory of a library that is not known here."""

    def __init__(self, array: Any) -> None:
        self.array = array

    def __arrow_c_array__(self, requested_schema: object = None) -> object:
        return self.array.__arrow_c_array__(requested_schema)


def test_arrow_results_are_pickled_and_copied() -> None:
    due = column.due(Given(pa.array([19265, None], pa.date32())), "request.reply").values
    again = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(due))))
    assert type(again) is gongkai.column.ArrowColumn and pa.array(again).equals(pa.array(due))
    assert (again.type, len(again), list(again)) == (due.type, 2, list(due))
    assert copy.copy(due) is due and copy.deepcopy(due) is due
    screened = gongkai.column.screen(["联系人：张三，电话13812345678。"], "2024-01-02", mask="partial")
    held = pickle.loads(pickle.dumps(screened))
    assert pa.record_batch(held).equals(pa.record_batch(screened)) and held.report == screened.report
    assert list(held.masked) == list(screened.masked) and copy.deepcopy(screened) is screened
