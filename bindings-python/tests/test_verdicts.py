"""Columns of verdicts: every family of memory, every kind of unknown, each row as `ask` answers it."""

import random
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

# The answers with their reports.
column = SimpleNamespace(**vars(gongkai.column))
column.verdict = partial(gongkai.column.verdict, explain=True)


def array(answers: Any) -> Any:
    return answers.values


RULE = "exemption.unreviewed"
OWN = gongkai.load_rulebook("""
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
extends = "cn"
[document.own]
title = "本局办法"
[table."exemption.unreviewed"]
name = { zh = "未经审查", en = "not reviewed" }
cite = { document = "own", provision = "第二条", evidence = "text" }
fact = [
  { id = "secret", name = { zh = "是否涉密？", en = "is it secret?" } },
  { id = "harm", name = { zh = "是否损害第三方？", en = "does it harm a third party?" } },
  { id = "consents", name = { zh = "第三方是否同意？", en = "does the third party consent?" } },
  { id = "reviewed", name = { zh = "是否经过审查？", en = "has it been reviewed?" } },
  { id = "strict", name = { zh = "从严理解", en = "read strictly" }, reading = false },
]
outcome = [
  { id = "may_open", name = { zh = "可以公开", en = "may be opened" } },
  { id = "must_not", name = { zh = "不得公开", en = "must not be opened" } },
  { id = "review", name = { zh = "先行审查", en = "review first" } },
]
row = [
  { outcome = "must_not", when = ["secret"] },
  { outcome = "must_not", when = ["harm", "!consents"] },
  { outcome = "must_not", when = ["harm", "strict"] },
  { outcome = "review", when = ["!reviewed"] },
  { outcome = "may_open", when = [] },
]
""")
FLAGS = [True, False, None, True, False, None, False]
NAMES = ["must_not", "may_open", None, "must_not", "may_open", None, "may_open"]
REST = {"harm": False, "reviewed": True}

ARROW = {
    "pyarrow": lambda: pa.array(FLAGS),
    "sliced": lambda: pa.concat_arrays([pa.array([None, True, None]), pa.array(FLAGS)]).slice(3),
    "chunked": lambda: pa.chunked_array([pa.array(FLAGS[:1]), pa.array([], pa.bool_()), pa.array(FLAGS[1:4]), pa.array(FLAGS[4:])]),
    "table": lambda: pa.table({"secret": FLAGS}),
    "batch": lambda: pa.record_batch({"secret": pa.array(FLAGS)}),
    "polars": lambda: pl.Series("secret", FLAGS),
    "polars frame": lambda: pl.DataFrame({"secret": FLAGS}),
    "pandas arrow": lambda: pd.Series(FLAGS, dtype=pd.ArrowDtype(pa.bool_())),
    "pandas nullable": lambda: pd.Series(FLAGS, dtype="boolean"),
    "duckdb": lambda: duckdb.from_arrow(pa.table({"secret": FLAGS})),
}

HIDDEN = np.array([flag is None for flag in FLAGS])
NUMPY = {
    "masked": lambda: np.ma.MaskedArray(np.array(FLAGS, bool), HIDDEN),
    "strided": lambda: np.ma.MaskedArray(np.repeat(np.array(FLAGS, bool), 3), np.repeat(HIDDEN, 3))[::3],
    "reversed": lambda: np.ma.MaskedArray(np.array(FLAGS, bool)[::-1].copy(), HIDDEN[::-1].copy())[::-1],
    "pandas array": lambda: pd.array(FLAGS, dtype="boolean"),
}


@pytest.mark.parametrize("family", ARROW)
def test_in_arrow(family: str) -> None:
    verdicts = column.verdict({"secret": ARROW[family](), **REST}, RULE, OWN)
    given = ARROW[family]()
    if isinstance(given, pa.lib._Weakrefable):
        assert verdicts.values.type == pa.dictionary(pa.uint8(), pa.string())
        assert verdicts.values.to_pylist() == NAMES
    elif family == "duckdb":
        assert [name for (name,) in verdicts.values.fetchall()] == NAMES
    else:
        assert [None if pd.isna(name) else name for name in verdicts.values] == NAMES
    check(verdicts.report)


@pytest.mark.parametrize("family", NUMPY)
def test_in_numpy(family: str) -> None:
    verdicts = column.verdict({"secret": NUMPY[family](), **REST}, RULE, OWN)
    assert verdicts.values.tolist() == NAMES
    assert verdicts.reason.tolist() == [None if name else "open" for name in NAMES]
    assert verdicts.standing is None
    check(verdicts.report)


def check(report: column.Report) -> None:
    assert (report.rows, report.answered, report.nulls) == (7, 5, 2)
    assert dict(report.outcomes) == {"may_open": column.Tally(3, 1), "must_not": column.Tally(2, 0)}
    assert dict(report.reasons) == {"open": column.Tally(2, 2)}


def test_plain_numpy_has_no_unknowns() -> None:
    secret = np.array([True, False])
    assert column.verdict({"secret": secret, **REST}, RULE, OWN).values.tolist() == ["must_not", "may_open"]
    assert column.verdict({"secret": pd.Series(secret), **REST}, RULE, OWN).values.tolist() == ["must_not", "may_open"]


def test_facts_for_all_rows_and_facts_that_are_missing() -> None:
    secret = pa.array([True, False, None])

    def names(**facts: object) -> list[str | None]:
        return array(column.verdict({"secret": secret, **facts}, RULE, OWN)).to_pylist()

    assert names() == ["must_not", None, None]
    assert names(harm=None, reviewed=None) == ["must_not", None, None]
    assert names(harm=pa.nulls(3), reviewed=True) == ["must_not", None, None]
    assert names(harm=np.bool_(True), consents=np.array([False, False, False])) == ["must_not"] * 3
    assert names(harm=True, consents=True, reviewed=True) == ["must_not", "may_open", None]
    assert names(harm=True, consents=True, reviewed=True, strict=True) == ["must_not"] * 3
    assert names(harm=True, consents=True, reviewed=True, strict=pa.array([None, True, False])) == ["must_not", "must_not", None]
    # The first column says of what kind the result is.
    assert isinstance(column.verdict({"harm": np.array([True] * 3), "secret": secret}, RULE, OWN).values, np.ndarray)
    assert array(column.verdict({"secret": [True, False, None], "harm": secret}, RULE, OWN)) == ["must_not", None, None]


def test_facts_that_exclude_each_other() -> None:
    """Who consents does not object: the first row cannot be so, in the others what follows decides."""
    facts = {
        "third_party_harm": True,
        "third_party_consents": pa.array([True, True, None]),
        "third_party_objects_with_reasons": pa.array([True, None, True]),
        "public_interest_grave": False,
    }
    verdicts = column.verdict(facts, "attribute.withheld_third_party", "cn-2019", on="2024-01-02")
    assert array(verdicts).to_pylist() == [None, "not_this_ground", "must_not_open"]
    assert verdicts.reason.to_pylist() == ["contradictory", None, None]
    assert (verdicts.report.answered, dict(verdicts.report.reasons)) == (2, {"contradictory": column.Tally(1, 0)})


def test_each_row_is_what_ask_answers() -> None:
    rng = random.Random(11)
    facts = ["secret", "harm", "consents", "reviewed", "strict"]
    size = 70_000
    rows = {fact: [rng.choice([True, False, None]) for _ in range(size)] for fact in facts}
    answers: dict[tuple[bool | None, ...], str | None] = {}

    def one(row: tuple[bool | None, ...]) -> str | None:
        if row not in answers:
            asked = {"rule": RULE, "facts": dict(zip(facts, row, strict=True)), "book": OWN}
            answers[row] = gongkai.ask(asked).get("outcome")
        return answers[row]

    expected = [one(row) for row in zip(*rows.values(), strict=True)]
    cut = rng.randint(1, size - 1)
    mixed = {
        "secret": pa.array(rows["secret"]),
        "harm": pa.chunked_array([rows["harm"][:5], rows["harm"][5:cut], rows["harm"][cut:]]),
        "consents": pl.Series(rows["consents"]),
        "reviewed": np.ma.MaskedArray([bool(flag) for flag in rows["reviewed"]], [flag is None for flag in rows["reviewed"]]),
        "strict": pa.concat_arrays([pa.array([True] * 13), pa.array(rows["strict"])]).slice(13),
    }
    verdicts = column.verdict(mixed, RULE, OWN)
    assert array(verdicts).to_pylist() == expected
    counted = {outcome: tally.rows for outcome, tally in verdicts.report.outcomes.items()}
    assert counted == {outcome: expected.count(outcome) for outcome in counted}
    assert verdicts.report.reasons["open"] == column.Tally(expected.count(None), expected.index(None))


def test_no_rows() -> None:
    assert len(column.verdict({"secret": np.array([], bool)}, RULE, OWN).values) == 0
    assert array(column.verdict({"secret": pa.array([], pa.bool_())}, RULE, OWN)).to_pylist() == []
    assert array(column.verdict({"secret": pa.chunked_array([], pa.bool_())}, RULE, OWN)).to_pylist() == []


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        ([True, 1], "wrong_type"),
        ("yes", "wrong_type"),
        (1, "wrong_type"),
        (1.5, "wrong_type"),
        (pa.array([1]), "wrong_type"),
        (pa.array(["yes"]), "wrong_type"),
        (pa.table({"a": [True], "b": [True]}), "wrong_type"),
        (np.array([1]), "wrong_type"),
        (np.array([True, None], object), "wrong_type"),
        (np.array([[True]]), "bad_value"),
        (np.array(True), "bad_value"),
        (pd.Series([True, None]), "wrong_type"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_a_column_of_booleans(flags: object, code: str) -> None:
    with pytest.raises(gongkai.BadInput) as caught:
        column.verdict({"secret": np.array([True]), "harm": flags}, RULE, OWN)
    assert caught.value.code == code and caught.value.path.startswith("facts.harm")
    assert caught.value.help_en


def test_everything_wrong_is_said_at_once() -> None:
    with pytest.raises(gongkai.BadInput) as caught:
        column.verdict({"secret": pa.array([True]), "harmm": True, "consents": pa.array([True, None]), "x.y": pa.array([True])}, RULE, OWN)
    said = [(problem.code, problem.path) for problem in caught.value.problems]
    assert said == [("unknown_key", "facts.harmm"), ("unknown_key", 'facts."x.y"'), ("bad_value", "facts.consents")]
    assert caught.value.problems[0].help_en == "did you mean `harm`?"
    with pytest.raises(gongkai.BadInput) as caught:
        column.verdict({"secret": "yes", "harm": 1}, RULE, OWN)
    assert [problem.path for problem in caught.value.problems] == ["facts.secret", "facts.harm"]


@pytest.mark.parametrize(
    ("facts", "arguments", "on", "code"),
    [
        ({}, (RULE, OWN), None, "missing_key"),
        ({"secret": True}, (RULE, OWN), None, "missing_key"),
        (["secret"], (RULE, OWN), None, "wrong_type"),
        ({"secret": pa.array([True])}, ("exemption.unreviewd", OWN), None, "unknown_rule"),
        ({"secret": pa.array([True])}, ("request.reply", "cn-2019"), "2024-01-02", "wrong_type"),
        ({"secret": pa.array([True])}, (RULE,), None, "missing_key"),
        ({"secret": pa.array([True])}, (RULE, "cn-2020"), None, "unknown_book"),
        ({"secret": pa.array([True])}, (RULE, "cn"), "1999-01-01", "not_in_force"),
        ({"secret": pa.array([True])}, (RULE, OWN), [], "wrong_type"),
        ({"secret": pa.array([True])}, (5, OWN), None, "wrong_type"),
        ({5: pa.array([True])}, (RULE, OWN), None, "wrong_type"),
    ],
)
def test_questions_that_cannot_be_answered(facts: object, arguments: tuple[object, ...], on: object, code: str) -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        column.verdict(facts, *arguments, on=on)
    assert caught.value.code == code
