"""Single calls, as a form or a script makes them: gongkai beside its peers, in one run, medians in microseconds.

    python benches/python/calls.py [--calls N]

The peers only know holidays: `holidays` and `chinesecalendar` are asked whether a day is worked, which is less than any call of ours does but
the first. The parts of a result are made when they are first looked at, so there are lines that look at one, and at all of them.
"""

import argparse
import dataclasses
import datetime as dt
import statistics
import time
from collections.abc import Callable
from typing import Any

import chinese_calendar
import holidays

import gongkai

DAY = dt.date(2024, 3, 4)


def microseconds(call: Callable[[], object], calls: int) -> float:
    """The median of single calls, each timed by itself less the time of looking at the clock."""
    call()
    clock = time.perf_counter_ns
    idle = statistics.median(-clock() + clock() for _ in range(calls))
    times = []
    for _ in range(calls):
        begin = clock()
        call()
        times.append(clock() - begin)
    return (statistics.median(times) - idle) / 1000


def every_part(result: Any) -> list[object]:
    return [getattr(result, name) for name in PARTS[type(result)]]


PARTS = {of: [part.name for part in dataclasses.fields(of)] for of in (gongkai.Deadline, gongkai.Verdict)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calls", type=int, default=20_000)
    calls = parser.parse_args().calls
    china = holidays.country_holidays("CN", years=2024)
    ours = {
        "workdays.is_workday": lambda: gongkai.workdays.is_workday(DAY),
        "workdays.add 20": lambda: gongkai.workdays.add(DAY, 20),
        "due": lambda: gongkai.due("request.reply", DAY),
        "due, its day": lambda: gongkai.due("request.reply", DAY).due,
        "due, every part": lambda: every_part(gongkai.due("request.reply", DAY)),
        "due, today, local book": lambda: gongkai.due("request.reply", "2019-06-03", book="guyuan-2019", today="2019-06-20"),
        "classify.attribute, settled": lambda: gongkai.classify.attribute(on=DAY, state_secret=True),
        "classify.attribute, settled, its outcome": lambda: gongkai.classify.attribute(on=DAY, state_secret=True).outcome,
        "classify.attribute, settled, every part": lambda: every_part(gongkai.classify.attribute(on=DAY, state_secret=True)),
        "classify.attribute, open": lambda: gongkai.classify.attribute(on=DAY, state_secret=False, forbidden_by_law=False),
    }
    peers = {
        "holidays: is it a working day": lambda: china.is_working_day(DAY),
        "holidays: 20 working days on": lambda: china.get_nth_working_day(DAY, 20),
        "chinesecalendar: is it a working day": lambda: chinese_calendar.is_workday(DAY),
    }
    for name, call in {**ours, **peers}.items():
        print(f"{name:42} {microseconds(call, calls):8.2f} µs")


if __name__ == "__main__":
    main()
