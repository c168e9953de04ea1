"""The invented registers of ``tests/registers``, read from Python as files, tables and lists: the ledgers of the plain log."""

import datetime as dt
import pickle
import random
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import polars as pl
import pytest

import gongkai

FOLDER = Path(__file__).parents[1] / "registers"
REGISTERS = ["wide.csv", "long.csv", "gb18030.csv", "tabs.tsv", "mixed-dates.csv", "register.xlsx"]


def held(log: gongkai.Log) -> tuple[dict[str, list[dict[str, Any]]], dict[str, str]]:
    return {name: list(ledger) for name, ledger in log.ledgers.items()}, dict(log.subjects)


@pytest.fixture(scope="module")
def plain() -> gongkai.Log:
    log = gongkai.read_log(FOLDER / "plain.csv")
    assert len(log.ledgers) == 5 and log.problems == ()
    return log


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_is_the_plain_log(name: str, plain: gongkai.Log) -> None:
    for source in (FOLDER / name, (FOLDER / name).read_bytes()):
        log = gongkai.read_log(source)
        assert (held(log), log.problems) == (held(plain), ())
        assert log.agenda("2023-12-18", domain="county.example") == plain.agenda("2023-12-18", domain="county.example")
        assert [ledger.state() for ledger in log.ledgers.values()] == [ledger.state() for ledger in plain.ledgers.values()]
        assert held(pickle.loads(pickle.dumps(log))) == held(plain)


@pytest.mark.parametrize("name", ["wide.csv", "long.csv", "mixed-dates.csv"])
def test_so_are_data_frames(name: str, plain: gongkai.Log) -> None:
    separator = ";" if name == "long.csv" else ","
    frame = pd.read_csv(FOLDER / name, sep=separator)
    assert held(gongkai.read_log(frame)) == held(plain)
    assert held(gongkai.read_log(pl.from_pandas(frame))) == held(plain)
    for seed in range(20):
        columns = random.Random(seed).sample(list(frame.columns), len(frame.columns))
        assert held(gongkai.read_log(frame[columns])) == held(plain)


def test_a_workbook_read_by_pandas_has_real_days(plain: gongkai.Log) -> None:
    frame = pd.read_excel(FOLDER / "register.xlsx", header=2)
    assert held(gongkai.read_log(frame)) == held(plain)


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    book.save(path)
    return path


LINES: list[list[Any]] = [
    ["登记编号", "收到日期", "答复日期", "经办人"],
    [7, dt.date(2024, 3, 1), dt.datetime(2024, 3, 28, 16, 30), "甲"],
    [],
    ["8", "2024.3.4", None, "乙"],
    ["9", "2024.3.32", None, None],
]


def test_a_workbook_with_several_sheets_wants_the_name_of_one(tmp_path: Path) -> None:
    path = workbook(tmp_path / "book.xlsx", {"2023": [["登记编号", "收到日期"]], "2024": LINES, "说明": []})
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(path)
    assert (caught.value.code, caught.value.path, caught.value.help_en) == ("missing_key", "sheet", "known: 2023, 2024")
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(path, sheet="2025")
    assert (caught.value.code, caught.value.path) == ("bad_value", "sheet")
    log = gongkai.read_log(path, sheet="2024", ignore=["经办人"])
    assert {name: [event["date"] for event in ledger] for name, ledger in log.ledgers.items()} == {
        "7": ["2024-03-01", "2024-03-28"],
        "8": ["2024-03-04"],
    }
    assert [(found.row, found.line, found.problem.code, found.problem.path) for found in log.problems] == [(2, 5, "bad_date", "收到日期")]
    assert log.understood["aside"] == []


def test_the_lines_of_a_sheet_are_rows_too() -> None:
    log = gongkai.read_log([[], *LINES])
    assert list(log.ledgers) == ["7", "8"]
    assert [(found.row, found.line) for found in log.problems] == [(2, 6)]
    assert list(log.ledgers["7"])[1]["date"] == "2024-03-28"


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    rows = ['{"编号": "1", "收件日期": "2024/3/1"}', "", '{"编号": "2", ', '{"编号": "3", "收件日期": "2024/3/32"}', '{"编号": "1", "答复日期": 20240328}']
    path.write_text("\n".join(rows), encoding="utf-8")
    log = gongkai.read_log(path)
    assert [event["date"] for event in log.ledgers["1"]] == ["2024-03-01", "2024-03-28"]
    assert log.rows["1"] == (0, 3)
    assert [(found.row, found.line, found.problem.code) for found in log.problems] == [(1, 3, "bad_syntax"), (2, 4, "bad_date")]


@pytest.mark.parametrize("bad", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xff"])
def test_files_that_are_no_register(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "log.xlsx"
    path.write_bytes(bad)
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.read_log(path)
    assert (caught.value.code, caught.value.path) == ("bad_syntax", "log.xlsx")
