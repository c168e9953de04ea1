"""A case log from Python: bad rows reported, the rest of each request folded, what is due as a calendar."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gongkai

ROWS: list[dict[str, Any]] = [
    {"request": "A", "event": "received", "date": dt.date(2024, 3, 1), "subject": "某路工程合同"},
    {"request": "B", "event": "received", "channel": "signed_for", "signed": "2024-03-04"},
    {"request": "A", "event": "extension_approved", "date": "2024-03-20", "days": "10", "by": "信息公开科"},
    {"request": "A", "event": "extension_told", "date": "2024-03-20", "who": " "},
    {"request": "B", "event": "third_party_asked", "date": "2024-03-06", "who": "甲公司"},
]


NOTICE = Path(__file__).resolve().parents[2] / "tests" / "notices" / "good.json"


def tentative(agenda: gongkai.Agenda) -> list[str]:
    """The days of the events that the next notice may still move."""
    events = [event.splitlines() for event in agenda.text.split("BEGIN:VEVENT")[1:]]
    day = "DTSTART;VALUE=DATE:"
    return [line.removeprefix(day) for lines in events if "STATUS:TENTATIVE" in lines for line in lines if line.startswith(day)]


def places(log: gongkai.Log) -> list[tuple[int, str, str]]:
    return [(found.row, found.problem.code, found.problem.path) for found in log.problems]


def test_rows_become_ledgers() -> None:
    log = gongkai.read_log(ROWS)
    assert (list(log.ledgers), log.problems, log.subjects) == (["A", "B"], (), {"A": "某路工程合同"})
    assert log.rows == {"A": (0, 2, 3), "B": (1, 4)}
    assert log.ledgers["A"].state().extended_by == 10
    assert log.ledgers["B"].state().received == dt.date(2024, 3, 4)
    assert log.ledgers["B"].add("third_party_answered", "2024-03-08", who="甲公司").state().status == "running"


def test_every_bad_row_is_reported_and_none_loses_its_request() -> None:
    bad = [
        *ROWS,
        {"request": "A", "event": "replyed", "date": "2024-03-28"},
        {"request": "A", "event": "replied", "date": "2024-03-32", "served": "mail"},
        {"event": "replied", "date": "2024-03-28"},
        {"request": "B", "event": "third_party_answered", "date": "2024-03-01", "who": "甲公司"},
        {"request": "C", "event": "replied", "date": "2024-03-28"},
        {"request": "A", "event": "replied", "date": {"2024-03-28"}},
        "A,replied,2024-03-28",
    ]
    log = gongkai.read_log(bad)
    assert places(log) == [
        (5, "bad_value", "event"),
        (6, "bad_date", "date"),
        (6, "bad_value", "served"),
        (7, "missing_key", "request"),
        (8, "contradiction", "event"),
        (9, "missing_key", "event"),
        (10, "wrong_type", "date"),
        (11, "wrong_type", ""),
    ]
    assert log.problems[0].problem.help_en == "did you mean `replied`?"
    assert (log.problems[4].request, "2024-03-01" in log.problems[4].problem.message) == ("B", True)
    assert [state.state() for state in log.ledgers.values()] == [state.state() for state in gongkai.read_log(ROWS).ledgers.values()]


def test_the_order_of_rows_never_matters() -> None:
    there, back = gongkai.read_log(ROWS), gongkai.read_log(ROWS[::-1])
    assert {name: ledger.state() for name, ledger in there.ledgers.items()} == {name: ledger.state() for name, ledger in back.ledgers.items()}


@pytest.mark.parametrize("table", ["pandas", "polars", "pyarrow"])
def test_tables(table: str) -> None:
    columns = {
        "request": [20240001, 20240001, 20240002],
        "event": ["received", "extension_approved", "received"],
        "date": pd.to_datetime(["2024-03-01", "2024-03-20", "2024-03-04"]),
        "days": [np.nan, 10.0, np.nan],
        "by": [None, "信息公开科", None],
    }
    source: Any = pd.DataFrame(columns)
    if table != "pandas":
        source = pa.Table.from_pandas(source, preserve_index=False) if table == "pyarrow" else pl.from_pandas(source)
    log = gongkai.read_log(source)
    assert (list(log.ledgers), log.problems) == (["20240001", "20240002"], ())
    assert list(log.ledgers["20240001"])[1]["days"] == 10


def test_files(tmp_path: Path) -> None:
    header = "request,event,date,who\n"
    path = tmp_path / "log.csv"
    path.write_text(f'\ufeff{header}A,received,2024-03-01,\n\nA,replied\n"A\n",replied,2024-03-33,\nA,replied,2024-03-20,\n', encoding="utf-8")
    log = gongkai.read_log(path)
    assert log.ledgers["A"].state().closed_by == "replied"
    assert [(found.line, found.problem.code) for found in log.problems] == [(4, "bad_syntax"), (5, "bad_date")]
    assert str(log.problems[0]).startswith("line 4: bad_syntax: 2 cells where the header has 4 columns")

    rows = [{"request": "A", "event": "received", "date": "2024-03-01"}, 7]
    path = tmp_path / "log.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    log = gongkai.read_log(str(path))
    assert (list(log.ledgers), places(log)) == (["A"], [(1, "wrong_type", "")])


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.json", b"{}", "wrong_type"),
        ("a.json", b"[", "bad_syntax"),
        ("a.jsonl", b"\xff\xff", "bad_syntax"),
        ("a.csv", b"request,event\n\xff\xff", "bad_syntax"),
    ],
)
def test_files_that_are_no_log(tmp_path: Path, name: str, text: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(text)
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(path)
    assert (caught.value.code, caught.value.path) == (code, name)


def test_what_is_wrong_with_the_whole() -> None:
    for source in ({"request": "A"}, 7):
        with pytest.raises(gongkai.BadInput):
            gongkai.read_log(source)
    with pytest.raises(gongkai.UnknownName) as caught:
        gongkai.read_log(ROWS, book="cn-2020")
    assert (caught.value.path, caught.value.help_en) == ("book", "did you mean `cn-2008`?")
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(ROWS, consultation_days="never")
    assert caught.value.path == "consultation_days"
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(ROWS).agenda("2024-02-30", domain="")
    assert [problem.path for problem in caught.value.problems] == ["agenda.on", "agenda.domain"]
    with pytest.raises(FileNotFoundError):
        gongkai.read_log("no-such-log.csv")


def test_own_books_and_readings() -> None:
    rows = [{"request": "A", "event": "received", "date": "2017-06-18"}]
    assert gongkai.read_log(rows, receipt_on_rest_day="next_workday").ledgers["A"].state().due == dt.date(2017, 7, 10)
    own = gongkai.rulebook("guyuan-2019")
    rows = [{"request": "A", "event": "received", "date": "2022-03-01"}]
    assert gongkai.read_log(rows, book=own).ledgers["A"].state().answer["legal_max"]["book"] == "cn-2019"


def test_a_due_day_beyond_the_calendar() -> None:
    rows = [ROWS[0], {"request": "Z", "event": "received", "date": "2026-12-15"}]
    log = gongkai.read_log(rows)
    assert log.problems == () and "Z" in log.ledgers
    state = log.ledgers["Z"].state()
    assert state.provisional and state.due_between == (dt.date(2027, 1, 13), dt.date(2027, 1, 13))
    duty = state.duties[-1]
    assert (duty.duty, duty.due, duty.provisional, duty.unsettled) == ("reply", dt.date(2027, 1, 13), True, False)
    assert state.duties[0].due == dt.date(2026, 12, 24) and not state.duties[0].provisional
    assert state.provisional_in == ("due", "latest_lawful", "days_left", "duties") and state.unsettled_in == ()
    # What is told ahead of its notice is tentative.
    agenda = log.agenda("2026-12-20", domain="county.example")
    assert agenda.problems == () and tentative(agenda) == ["20270113"]
    assert "2027-01-13 至 2027-01-13 之间" in agenda.text.replace("\r\n ", "")
    # Who wants nothing provisional gets what is certain, and is told why there is no more.
    strict = gongkai.read_log(rows, calendar=gongkai.Calendar(provisional=False))
    agenda = strict.agenda("2026-12-20", domain="county.example")
    assert [(found.row, found.problem.code, found.request) for found in agenda.problems] == [(1, "not_announced", "Z")]
    assert tentative(agenda) == [] and "DTSTART;VALUE=DATE:20261224" in agenda.text
    state = strict.ledgers["Z"].state(today="2026-12-20")
    assert (state.due, state.days_used, state.beyond) == (None, 3, ("due", "latest_lawful", "duties"))
    assert state.due_unknown is not None and state.duties[-1].due_unknown == state.due_unknown and state.duties[0].due_unknown is None
    # With its notice there is nothing tentative about it.
    noticed = gongkai.read_log(rows, calendar=gongkai.Calendar(notices=[NOTICE]))
    agenda = noticed.agenda("2026-12-20", domain="county.example")
    assert agenda.problems == () and tentative(agenda) == [] and "DTSTART;VALUE=DATE:20270113" in agenda.text


def test_a_closed_request_is_looked_at_on_the_day_it_was_closed() -> None:
    rows = [
        {"request": "Z", "event": "received", "date": "2026-11-02"},
        {"request": "Z", "event": "replied", "date": "2026-11-20"},
        {"request": "Y", "event": "received", "date": "2026-11-20"},
    ]
    for calendar in (None, gongkai.Calendar(provisional=False)):
        log = gongkai.read_log(rows, calendar=calendar)
        assert log.ledgers["Z"].state(today="2027-02-01").on == dt.date(2026, 11, 20)
        agenda = log.agenda("2027-02-01", domain="county.example")
        # The open one was due on 18 December, whatever becomes of 2027; how many days it is over nobody can say without its notice.
        assert [(found.problem.code, found.request) for found in agenda.problems] == ([] if calendar is None else [("not_announced", "Y")])
        assert agenda.text.count("BEGIN:VEVENT") == 1 and tentative(agenda) == []


def test_nothing_at_all() -> None:
    log = gongkai.read_log([])
    assert (log.ledgers, log.problems) == ({}, ())
    assert "VTIMEZONE" in log.agenda("2024-03-01", domain="county.example").text


def test_states_of_all_requests_on_any_day() -> None:
    events = [
        ("1", "received", "2024-03-01"),
        ("1", "replied", "2024-04-02"),
        ("2", "received", "2024-03-11"),
        ("2", "third_party_asked", "2024-03-14"),
        ("3", "received", "2026-12-10"),
    ]
    rows = [dict(zip(("request", "event", "date"), event, strict=True)) for event in events]
    tables = {"pandas": pd.DataFrame(rows), "polars": pl.DataFrame(rows), "pyarrow": pa.Table.from_pylist(rows), "builtins": rows}
    for library, table in tables.items():
        log = gongkai.read_log(table)
        for day in ("2024-03-01", "2024-04-01", "2024-04-02", "2027-01-20"):
            states = log.states(day)
            assert library == "builtins" or type(states).__module__.startswith(library)
            columns = {
                "pandas": lambda frame: frame.astype(object).where(frame.notna(), None).to_dict("list"),
                "polars": lambda frame: frame.to_dict(as_series=False),
                "pyarrow": lambda frame: frame.to_pydict(),
                "builtins": lambda frame: frame,
            }[library](states)
            there = [name for name, ledger in log.ledgers.items() if ledger.until(day)]
            assert columns["request"] == there
            for i, name in enumerate(there):
                alone = log.ledgers[name].until(day).state(today=day)
                due = columns["due"][i]
                assert (None if due is None else pd.Timestamp(due).date()) == alone.due
                assert (columns["status"][i], columns["days_left"][i]) == (alone.status, alone.days_left)
                assert (columns["provisional"][i], columns["unsettled"][i]) == (alone.provisional, alone.unsettled)
                assert list(columns["breaches"][i]) == [breach.breach for breach in alone.breaches]
    assert gongkai.read_log(rows).states("2024-04-01")["status"] == ["overdue", "paused"]
