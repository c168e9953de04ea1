"""Exceptions."""

import copy
import pickle

import pytest

import gongkai
from gongkai import errors


def caught(run: object) -> gongkai.GongkaiError:
    with pytest.raises(gongkai.GongkaiError) as found:
        run()
    return found.value


CASES = {
    "unknown_book": lambda: gongkai.rulebook("cn-2020"),
    "not_announced": lambda: gongkai.workdays.next("2026-12-31"),
    "not_in_force": lambda: gongkai.rulebook("cn", on="1990-01-01"),
    "bad_date": lambda: gongkai.workdays.next("x"),
    "bad_syntax": lambda: gongkai.load_rulebook("["),
}


@pytest.mark.parametrize("code", CASES)
def test_fields(code: str) -> None:
    error = caught(CASES[code])
    assert error.code == code
    assert error.problems[0].code == code
    assert error.message
    assert error.message_en
    assert error.message != error.message_en
    assert error.help
    assert error.help_en
    assert isinstance(error.path, str)
    assert all(part in str(error) for part in (code, error.message, error.message_en, error.help_en))


@pytest.mark.parametrize("code", CASES)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_copies(code: str, again: object) -> None:
    error = caught(CASES[code])
    other = again(error)
    assert type(other) is type(error)
    assert other.problems == error.problems
    assert str(other) == str(error)


def test_classes() -> None:
    assert isinstance(caught(CASES["unknown_book"]), LookupError)
    assert isinstance(caught(CASES["bad_date"]), ValueError)
    assert type(caught(CASES["bad_syntax"])) is gongkai.BadRulebook
    assert type(caught(CASES["not_announced"])) is gongkai.NotAnnounced
    assert not issubclass(gongkai.GongkaiError, ValueError)
    assert isinstance(errors.internal("x"), gongkai.InternalError)
    with pytest.raises(ValueError):
        gongkai.GongkaiError([])


def test_the_cause_is_not_shown_twice() -> None:
    error = caught(CASES["bad_date"])
    assert error.__context__ is None
