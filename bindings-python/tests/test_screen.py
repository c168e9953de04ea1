"""Columns of texts, screened: every family of memory, each row as `ask` answers it, nothing that breaks."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gongkai
from gongkai import column

ON = "2024-01-02"
TEXTS = [
    "联系人电话：１３８-1234-5678，邮箱 li@example.cn，密级：机密★10年。",
    None,
    "本办法自发布之日起施行。",
    "",
    "😀居民身份证号码11010519491231002X",
    "热线 010-12345678 与 13812345678",
]

ARROW = {
    "string": lambda: pa.array(TEXTS),
    "large": lambda: pa.array(TEXTS, pa.large_string()),
    "view": lambda: pa.array(TEXTS, pa.string_view()),
    "sliced": lambda: pa.concat_arrays([pa.array(["13812345678", None]), pa.array(TEXTS)]).slice(2),
    "sliced view": lambda: pa.array(["13812345678", None, *TEXTS], pa.string_view()).slice(2),
    "chunked": lambda: pa.chunked_array([pa.array(TEXTS[:1]), pa.array([], pa.string()), pa.array(TEXTS[1:4]), pa.array(TEXTS[4:])]),
    "table": lambda: pa.table({"text": TEXTS}),
    "polars": lambda: pl.Series("text", TEXTS),
    "duckdb": lambda: duckdb.from_arrow(pa.table({"text": TEXTS})),
    "pandas": lambda: pd.Series(TEXTS),
    "pandas arrow": lambda: pd.Series(TEXTS, dtype=pd.ArrowDtype(pa.string())),
}
LISTS = {
    "list": lambda: TEXTS,
    "tuple": lambda: tuple(TEXTS),
    "generator": lambda: iter(TEXTS),
    "NumPy objects": lambda: np.array(TEXTS, object),
    "masked": lambda: np.ma.MaskedArray([text or "" for text in TEXTS], [text is None for text in TEXTS]),
    "pandas objects": lambda: pd.Series([text if text is not None else float("nan") for text in TEXTS], dtype=object),
}


def rows(screened: column.Screened) -> list[dict[str, object]]:
    return pa.record_batch(screened).to_pylist()


@pytest.mark.parametrize("family", [*ARROW, *LISTS])
def test_families(family: str) -> None:
    screened = column.screen({**ARROW, **LISTS}[family](), ON, mask="partial")
    assert rows(screened) == rows(column.screen(TEXTS, ON))
    assert len(screened) == len(rows(screened))
    assert pa.array(screened.masked).to_pylist()[1:4] == TEXTS[1:4]
    report = screened.report
    assert (report.rows, report.nulls, report.flagged, report.findings) == (6, 1, 3, len(screened))
    assert report.kinds["mobile"] == column.KindCount(2, 2, 0)
    assert report.kinds["resident_id"] == column.KindCount(1, 1, 4)
    assert screened.masked is not None
    assert screened.masked.report.reasons == {"null_input": column.Tally(1, 1)}


def test_each_row_is_what_ask_answers() -> None:
    """Every rule of the screening finds its kinds; together they find what a column does."""
    kept = [rule.id for rule in gongkai.rulebook("cn-2019").rules() if rule.id.startswith("screen.") and rule.form == "table"]
    expected = []
    for row, text in enumerate(TEXTS):
        if text is None:
            continue
        found = {}
        for rule in kept:
            answer = gongkai.ask({"rule": rule, "book": "cn", "on": ON, "facts": {"text": text}})
            for finding in answer.get("findings", []):
                if finding["rule"] == rule:
                    found[tuple(finding["bytes"]), finding["kind"]] = finding
        for (span, kind), finding in sorted(found.items()):
            expected.append((row, kind, finding["chars"], list(span), finding["confidence"], finding.get("masked"), finding["rule"]))
    seen = [
        (row["row"], row["kind"], [row["start"], row["end"]], [row["byte_start"], row["byte_end"]], row["confidence"], row["masked"], row["rule"])
        for row in rows(column.screen(TEXTS, ON))
    ]
    assert sorted(seen, key=str) == sorted(expected, key=str)


def test_places_are_those_of_python() -> None:
    for row in rows(column.screen(TEXTS, ON)):
        text = TEXTS[row["row"]]
        assert text is not None
        part = text[row["start"] : row["end"]]
        assert part == text.encode()[row["byte_start"] : row["byte_end"]].decode()
        if row["kind"] == "resident_id":
            assert part == "11010519491231002X"


def test_findings_go_where_they_are_wanted() -> None:
    screened = column.screen(pa.array(TEXTS), ON)
    names = ["row", "kind", "start", "end", "byte_start", "byte_end", "confidence", "masked", "rule", "permitted_by"]
    assert pa.record_batch(screened).schema.names == names
    assert pl.DataFrame(screened).columns == names
    assert pd.DataFrame.from_arrow(screened).columns.tolist() == names
    none = column.screen(["本办法自发布之日起施行。"], ON)
    assert (len(none), none.masked, pa.record_batch(none).num_rows) == (0, None, 0)
    assert column.screen([], ON).report == column.ScreenReport(0, 0, 0, 0, {})
    assert column.screen(pa.nulls(3), ON).report.nulls == 3
    assert column.screen(pa.chunked_array([], pa.string()), ON).report.rows == 0


@pytest.mark.parametrize("mask", ["partial", "full", "kind"])
def test_masked_texts_are_clean(mask: str) -> None:
    masked = column.screen(TEXTS, ON, mask=mask).masked
    assert masked is not None
    again = column.screen(pa.array(masked), ON).report.kinds
    assert not {"mobile", "resident_id", "email"} & set(again)


OWN = """
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
[document.own]
title = "本局办法"
[permit.duty]
name = { zh = "办公电话", en = "office phone" }
kinds = ["mobile"]
labels = ["热线"]
cite = { document = "own", provision = "第八条", evidence = "text" }
[table."screen.personal"]
name = { zh = "个人信息", en = "personal information" }
cite = { document = "own", provision = "第七条", evidence = "text" }
fact = [{ id = "mobile", name = { zh = "是否有手机号码？", en = "a mobile phone number?" }, detect = "mobile" }]
outcome = [{ id = "found", name = { zh = "含个人信息", en = "personal" } }, { id = "clear", name = { zh = "未见", en = "none" } }]
row = [{ outcome = "found", when = ["mobile"] }, { outcome = "clear", when = [] }]
"""


def test_rulebooks_of_ones_own_and_permits() -> None:
    own = gongkai.load_rulebook(OWN)
    texts = ["热线 13812345678", "李某 13812345678"]
    assert [row["permitted_by"] for row in rows(column.screen(texts, ON, own))] == [None, None]
    screened = column.screen(texts, ON, own, permits=["duty"], mask="full")
    assert [row["permitted_by"] for row in rows(screened)] == ["duty", None]
    assert pa.array(screened.masked).to_pylist() == ["热线 13812345678", "李某 ***********"]
    with pytest.raises(gongkai.BadInput) as caught:
        column.screen(texts, ON, own, permits=["dutty"])
    assert (caught.value.path, caught.value.help_en) == ("permits[0]", "did you mean `duty`?")


class Exports:
    def __init__(self, array: pa.Array) -> None:
        self.array = array

    def __arrow_c_array__(self, requested_schema: object = None) -> object:
        return self.array.__arrow_c_array__()


def broken_utf8(kind: pa.DataType) -> pa.Array:
    return pa.array([b"abc", b"\xff\xfe and some more bytes"], pa.binary_view() if kind == pa.string_view() else pa.binary()).view(kind)


@pytest.mark.parametrize(
    ("texts", "code", "path"),
    [
        ("一篇", "wrong_type", "texts"),
        (b"abc", "wrong_type", "texts"),
        ({"a": "b"}, "wrong_type", "texts"),
        (5, "wrong_type", "texts"),
        (None, "wrong_type", "texts"),
        (["a", 5], "wrong_type", "texts[1]"),
        (["a", b"b"], "wrong_type", "texts[1]"),
        (["a", "\ud800"], "bad_syntax", "texts[1]"),
        (np.array(["a", float("nan")], object), "wrong_type", "texts[1]"),
        (np.array([1]), "wrong_type", "texts"),
        (np.array([["a"]], object), "bad_value", "texts"),
        (pa.array([1]), "wrong_type", "texts"),
        (pa.array([b"a"]), "wrong_type", "texts"),
        (pa.table({"a": ["x"], "b": ["y"]}), "wrong_type", "texts"),
        (broken_utf8(pa.string()), "bad_syntax", "texts[1]"),
        (broken_utf8(pa.string_view()), "bad_syntax", "texts[1]"),
        (Exports(pa.array([1.5])), "wrong_type", "texts"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_a_column_of_texts(texts: object, code: str, path: str) -> None:
    with pytest.raises(gongkai.BadInput) as caught:
        column.screen(texts, ON)
    assert (caught.value.code, caught.value.path) == (code, path)
    assert caught.value.help_en


@pytest.mark.parametrize(
    ("arguments", "keywords", "code"),
    [
        ((None,), {}, "wrong_type"),
        (("2024-13-01",), {}, "bad_date"),
        (("1999-01-01",), {}, "not_in_force"),
        ((ON, "cn-2020"), {}, "unknown_book"),
        ((ON,), {"mask": "half"}, "bad_value"),
        ((ON,), {"mask": 5}, "wrong_type"),
        ((ON,), {"permits": ["nobody"]}, "bad_value"),
    ],
)
def test_questions_that_cannot_be_answered(arguments: tuple[object, ...], keywords: dict[str, object], code: str) -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        column.screen(TEXTS, *arguments, **keywords)
    assert caught.value.code == code


@pytest.mark.parametrize("family", ["arrow", "list"])
def test_progress(family: str) -> None:
    texts = ["政府信息公开。" * 10_000] * 60
    seen: list[tuple[int, int]] = []
    column.screen(pa.array(texts) if family == "arrow" else texts, ON, progress=lambda done, total: seen.append((done, total)))
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1] == (60, 60)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        column.screen(texts, ON, progress=stop)


def test_other_threads_run_meanwhile() -> None:
    texts = pa.array(["政府信息公开，电话13812345678。" * 100] * 1000)
    begun, seen = threading.Event(), threading.Event()

    def work() -> bool:
        begun.set()
        for _ in range(200):
            if seen.is_set():
                return True
            column.screen(texts, ON)
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
