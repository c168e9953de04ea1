"""What is said of wrong input tells what is wrong, and following the advice works."""

from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gongkai
from gongkai import column


def refused(run: Any) -> gongkai.GongkaiError:
    with pytest.raises(gongkai.GongkaiError) as caught:
        run()
    return caught.value


def test_days_as_text() -> None:
    days = pd.Series(["2024-03-01", None], dtype=object)
    for values in (days, days.to_numpy(), pd.to_datetime(days), days.to_numpy().astype("datetime64[D]")):
        due, none = column.due(values, "request.reply")
        assert pd.Timestamp(due) == pd.Timestamp("2024-03-29") and pd.isna(none)


def test_truths_as_objects() -> None:
    told = pd.Series(["是", None, "否"], dtype=object)
    error = refused(lambda: column.verdict({"state_secret": told}, "attribute", on="2024-03-01"))
    assert "astype(\"bool\")" not in error.help_en and "map" in error.help_en
    mapped = told.map({"是": True, "否": False}).astype("boolean")
    assert mapped.tolist() == [True, pd.NA, False]
    outcomes = column.verdict({"state_secret": mapped}, "attribute", on="2024-03-01").astype(object).where(lambda found: found.notna(), None).tolist()
    assert outcomes == [gongkai.verdict("attribute", on="2024-03-01", state_secret=fact).outcome for fact in (True, None, False)]
    # 0 and 1 are what the short advice is for.
    assert "0 and 1" in refused(lambda: column.verdict({"state_secret": np.array([0, 1])}, "attribute", on="2024-03-01")).help_en


def test_texts_of_several_types() -> None:
    for values in (pd.Series(["a", None, 3, float("nan")], dtype=object), np.array(["a", None, 3], dtype=object), ["a", None, 3]):
        error = refused(lambda: column.screen(values, "2024-03-01"))
        assert (error.code, error.path) == ("wrong_type", "texts[2]")
    assert "gongkai.screen" in refused(lambda: column.screen("文本", "2024-03-01")).help_en


def test_no_error_of_another_library() -> None:
    class Exports:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            raise pa.lib.ArrowTypeError("Expected bytes, got a 'int' object")

    error = refused(lambda: column.due(Exports(), "request.reply"))
    assert (error.code, error.path) == ("wrong_type", "values") and "Expected bytes" in error.message_en


def test_columns_without_a_type() -> None:
    nothing = pl.Series([None, None])
    for run in (
        lambda: column.due(nothing, "request.reply"),
        lambda: column.verdict({"state_secret": nothing}, "attribute", on="2024-03-01"),
    ):
        error = refused(run)
        assert "no type" in error.message_en and "cast" in error.help_en
    assert column.due(nothing.cast(pl.Date), "request.reply").to_list() == [None, None]


def test_columns_of_unequal_length() -> None:
    one, two = (np.array(["2024-03-01"] * n, "M8[D]") for n in (1, 2))
    error = refused(lambda: column.count(one, two))
    assert error.code == "bad_value" and "1 and 2 rows" in error.message_en


@pytest.mark.parametrize(
    ("path", "run"),
    [
        ("permits", lambda: gongkai.screen("x", "2024-03-01", permits="duty_contacts")),
        ("permits", lambda: column.screen(["x"], "2024-03-01", permits="duty_contacts")),
        ("ignore", lambda: gongkai.read_log([], ignore="备注")),
    ],
)
def test_a_single_text_is_no_list(path: str, run: Any) -> None:
    error = refused(run)
    assert [(problem.code, problem.path) for problem in error.problems] == [("wrong_type", path)]


def test_a_line_is_no_book() -> None:
    error = refused(lambda: gongkai.rulebook("cn"))
    assert (error.code, error.path) == ("missing_key", "on") and "cn-2019 [2019-05-15" in error.help_en
    assert gongkai.rulebook("cn", on="2024-03-01").id == "cn-2019"
    assert refused(lambda: gongkai.rulebook("cnn")).code == "unknown_book"


@pytest.mark.parametrize("book", ["cn", "cn-2019", "guyuan-2019"])
@pytest.mark.parametrize(("rule", "verb"), [("attribute", "verdict"), ("catalog.guide", "review"), ("screen", "verdict")])
def test_a_verb_put_to_a_rule_of_another_form(book: str, rule: str, verb: str) -> None:
    error = refused(lambda: gongkai.due(rule, "2024-03-01", book=book))
    assert (error.code, error.path, error.help_en) == ("wrong_type", "rule", f"put it to `{verb}`")


def test_ledgers_are_equal_by_their_events() -> None:
    events = [{"event": "received", "date": "2024-03-01"}, {"event": "replied", "date": "2024-03-20"}]
    assert gongkai.Ledger(events) == gongkai.Ledger(events[::-1])
    assert gongkai.Ledger(events) != gongkai.Ledger(events[:1])
    assert gongkai.Ledger(events) != gongkai.Ledger(events, receipt_on_rest_day="next_workday")
    assert gongkai.Ledger(events) != events


def test_a_day_before_the_last_event() -> None:
    ledger = gongkai.Ledger().add("received", "2024-03-01").add("replied", "2024-03-20")
    error = refused(lambda: ledger.state(today="2024-03-10"))
    assert "2024-03-20" in error.message and "略去" in error.help
