"""Due dates of a fixed term: gongkai beside its peers, in one run, as ratios.

    python benches/python/peers.py [--rows N]

Every contender has the same calendar and the same starts, and writes fresh output. The due dates are compared before anything is timed.
`chinesecalendar` has no column: it is timed on few rows and given per row.
"""

import argparse
import datetime as dt
import statistics
import time
from collections.abc import Callable

import chinese_calendar
import numpy as np
import polars as pl
import pyarrow as pa

import gongkai

RULE, BOOK, TERM = "request.reply", "cn-2019", 20
FIRST, LAST = dt.date(2019, 5, 15), dt.date(2025, 11, 28)
EPOCH = dt.date(1970, 1, 1)


def starts(rows: int) -> np.ndarray:
    first, last = (FIRST - EPOCH).days, (LAST - EPOCH).days
    days = np.random.default_rng(2026).integers(first, last, rows, dtype=np.int64)
    return days.astype("datetime64[D]")


class Numpy:
    """The calendar as a NumPy user would lay it out."""

    def __init__(self) -> None:
        coverage = gongkai.workdays.coverage()
        self.base = (coverage[0] - EPOCH).days
        span = (coverage[1] - coverage[0]).days + 1
        worked = np.array([gongkai.workdays.is_workday(coverage[0] + dt.timedelta(days=i)) for i in range(span)])
        self.rank = np.cumsum(worked).astype(np.int32)
        self.select = (np.flatnonzero(worked) + self.base).astype(np.int64)
        days = np.arange(self.base, self.base + span)
        weekend = np.isin((days + 3) % 7, [5, 6])
        # busday_offset knows a week mask and holidays, no worked weekends: all seven days are worked, every rest day is a holiday.
        self.calendar = np.busdaycalendar(weekmask="1111111", holidays=days[~worked].astype("datetime64[D]"))
        self.rest = [EPOCH + dt.timedelta(days=int(day)) for day in days[~worked]]
        self.makeup = int((worked & weekend).sum())

    def rank_table(self, values: np.ndarray) -> np.ndarray:
        """Two look-ups: the rank of the start, the day of rank + 20."""
        return self.select[self.rank[values.view(np.int64) - self.base] + (TERM - 1)].view("datetime64[D]")

    def busday_offset(self, values: np.ndarray) -> np.ndarray:
        return np.busday_offset(values, TERM, roll="preceding", busdaycal=self.calendar)


def best(work: Callable[[], object], repeats: int) -> float:
    work()
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def by_chinesecalendar(day: dt.date) -> dt.date:
    left = TERM
    while left:
        day += dt.timedelta(days=1)
        left -= chinese_calendar.is_workday(day)
    return day


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000_000)
    rows = parser.parse_args().rows

    values, table = starts(rows), Numpy()
    arrow = pa.array(values)
    few = values[:500].tolist()
    series = pl.Series(values)

    expected = table.rank_table(values)
    ours = gongkai.column.due(values, RULE, BOOK)
    assert (ours == expected).all()
    assert (pa.array(gongkai.column.due(arrow, RULE, BOOK)).to_numpy(zero_copy_only=False) == expected).all()
    assert (table.busday_offset(values) == expected).all()
    polars_due = series.dt.add_business_days(TERM, week_mask=(True,) * 7, holidays=table.rest, roll="backward")
    assert (polars_due.to_numpy() == expected).all()
    assert [by_chinesecalendar(day) for day in few] == expected[: len(few)].tolist()

    contenders: list[tuple[str, Callable[[], object], int, int]] = [
        ("gongkai, NumPy memory", lambda: gongkai.column.due(values, RULE, BOOK), rows, 7),
        ("gongkai, Arrow memory", lambda: gongkai.column.due(arrow, RULE, BOOK), rows, 7),
        ("NumPy rank table, by hand", lambda: table.rank_table(values), rows, 7),
        (
            "polars add_business_days",
            lambda: series.dt.add_business_days(TERM, week_mask=(True,) * 7, holidays=table.rest, roll="backward"),
            rows,
            3,
        ),
        ("numpy.busday_offset", lambda: table.busday_offset(values), rows, 3),
        ("chinesecalendar, day by day", lambda: [by_chinesecalendar(day) for day in few], len(few), 3),
    ]
    print(f"{rows:,} starts, {TERM} working days, {table.makeup} worked weekend days in the calendar")
    print(f"{'':32}{'ns a row':>12}{'times gongkai on NumPy':>26}")
    reference = None
    for name, work, size, repeats in contenders:
        cost = best(work, repeats) / size * 1e9
        reference = reference or cost
        print(f"{name:32}{cost:12.2f}{cost / reference:26.2f}")


if __name__ == "__main__":
    main()
