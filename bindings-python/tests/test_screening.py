"""One text, screened: places as Python slices it, refusals in both languages, what is masked is clean."""

import pytest

import gongkai

ON = "2024-06-03"
TEXT = "😀联系人：张三，手机１３８-0000-0000，监督电话：0793-8000000，邮箱a.b@example.cn。\n秘密★20年\n"


def test_places_are_those_of_python() -> None:
    screening = gongkai.screen(TEXT, ON)
    found = {one.kind: TEXT[one.start : one.end] for one in screening.findings}
    assert found["name"] == "张三"
    assert found["mobile"] == "１３８-0000-0000"
    assert found["secrecy_mark"] == "秘密★20年"
    utf8 = TEXT.encode()
    assert all(utf8[one.byte_start : one.byte_end].decode() == TEXT[one.start : one.end] for one in screening.findings)


def test_a_period_beyond_the_law_is_said() -> None:
    marks = [one for one in gongkai.screen(TEXT, ON, lang="en").findings if one.kind == "secrecy_mark"]
    assert ["longer than the 10 years" in mark.reason for mark in marks] == [True]


@pytest.mark.parametrize("mask", ["partial", "full", "kind"])
def test_what_is_masked_is_clean(mask: str) -> None:
    masked = gongkai.screen(TEXT, ON, rule="screen.personal", mask=mask).masked  # type: ignore[arg-type]
    assert masked is not None
    assert gongkai.screen(masked, ON, rule="screen.personal").findings == ()


def test_a_permission_lets_a_hotline_stay() -> None:
    screening = gongkai.screen(TEXT, ON, rule="screen.personal", permits=["duty_contacts"], mask="partial")
    lines = [one for one in screening.findings if one.kind == "landline"]
    assert [one.permitted_by and one.permitted_by.id for one in lines] == ["duty_contacts"]
    assert "0793-8000000" in (screening.masked or "")


def test_what_is_wrong_is_told_in_both_languages() -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.screen("x", ON, permits=["duty_contact"])
    assert caught.value.path == "facts.permits[0]"
    assert "duty_contacts" in caught.value.help
    assert caught.value.help_en == "did you mean `duty_contacts`?"


def test_an_empty_text_holds_nothing() -> None:
    assert gongkai.screen("", ON).findings == ()
