"""The case corpus: Python gives the answers that Rust gave, byte for byte."""

import json
from pathlib import Path

import fastjsonschema
import gongkai
import pytest

ANSWERS = Path(__file__).parents[2] / "target/corpus/answers.jsonl"


def answered(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        pytest.fail(f"target/corpus/{path.name} is not there: run the Rust tests first (cargo test -p gongkai-tests)", pytrace=False)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def cases() -> list[dict[str, str]]:
    return answered(ANSWERS)


def test_the_corpus(cases: list[dict[str, str]]) -> None:
    assert len(cases) > 100
    differing = [case["id"] for case in cases if gongkai.ask_json(case["question"]).encode() != case["answer"].encode()]
    assert not differing


def test_the_case_logs() -> None:
    cases = answered(ANSWERS.with_name("logs.jsonl"))
    assert len(cases) > 10
    differing = [case["id"] for case in cases if gongkai.read_log_json(case["question"]).encode() != case["answer"].encode()]
    assert not differing


def test_a_question_as_a_dict_is_the_same_question(cases: list[dict[str, str]]) -> None:
    # Text that holds a key twice or is no JSON has no such dict.
    same = [case for case in cases if '"code":"duplicate_key"' not in case["answer"] and '"code":"bad_syntax"' not in case["answer"]]
    for case in same:
        question = json.loads(case["question"])
        if isinstance(question, dict):
            assert gongkai.ask(question) == json.loads(case["answer"]), case["id"]


def test_every_answer_is_what_the_schema_says(cases: list[dict[str, str]]) -> None:
    valid = fastjsonschema.compile(json.loads((ANSWERS.parents[2] / "docs/answer.schema.json").read_text(encoding="utf-8")))
    for case in cases:
        valid(json.loads(case["answer"]))
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        valid({**json.loads(cases[0]["answer"]), "a_key_that_nobody_declared": 1})
