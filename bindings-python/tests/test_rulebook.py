"""Rulebooks and deadlines."""

import datetime as dt
import json
import pickle
from pathlib import Path

import pytest

import gongkai

OWN = """
[book]
id = "own"
title = { zh = "本局办法", en = "our own rules" }
scope = { zh = "本局", en = "our office" }
version = "1"
extends = "cn"
[document.own]
title = "本局办法"
[term."request.reply"]
name = { zh = "答复", en = "reply" }
within = "10 workdays"
cite = { document = "own", provision = "第八条", evidence = "text" }
"""


def own_book() -> gongkai.Rulebook:
    return gongkai.load_rulebook(OWN, file="own.toml")


def test_fields() -> None:
    book = gongkai.rulebook("cn-2019")
    assert (book.id, book.family, book.extends, book.valid_to) == ("cn-2019", "cn", None, None)
    assert book.valid_from == dt.date(2019, 5, 15)
    assert book.title.en.startswith("National rules")
    assert repr(book).startswith("<Rulebook cn-2019 ")
    assert book == gongkai.rulebook("cn", on=dt.date(2024, 1, 1))
    assert book != gongkai.rulebook("cn-2008")
    assert len({book, gongkai.rulebook("cn-2019")}) == 1
    assert len(gongkai.rulebooks()) >= 14


def test_rules() -> None:
    book = gongkai.rulebook("guyuan-2019")
    assert [rule.id for rule in book.rules()] == sorted(rule.id for rule in book.rules())
    own, inherited = book.rule("request.reply", on="2019-06-03"), book.rule("request.supplement_notice")
    assert (own.book, inherited.book) == ("guyuan-2019", "cn-2019")
    assert own.form == "term"
    assert own.citation.evidence in {"text", "excerpt", "secondary", "memory", "inferred"}
    assert "start" in book.facts("request.reply")["properties"]


@pytest.mark.parametrize(
    ("name", "on", "code", "kind"),
    [
        ("request.repply", None, "unknown_rule", gongkai.UnknownName),
        ("request.reply", "2001-01-01", "not_in_force", gongkai.NotInForce),
        ("request.reply", dt.datetime(2020, 1, 1), "needs_date", gongkai.BadInput),
        (5, None, "wrong_type", gongkai.BadInput),
    ],
)
def test_rules_that_are_not_there(name: str, on: object, code: str, kind: type[gongkai.GongkaiError]) -> None:
    for ask in (gongkai.rulebook("cn-2019").rule, gongkai.rulebook("cn-2019").facts):
        with pytest.raises(kind) as caught:
            ask(name, on=on)
        assert caught.value.code == code
        assert caught.value.message != caught.value.message_en


def test_deadline() -> None:
    deadline = gongkai.rulebook("cn-2019").due("request.reply", dt.date(2022, 9, 30), today="2022-11-01")
    assert deadline.due == dt.date(2022, 11, 2)
    assert (deadline.start, deadline.within, deadline.bound) == (dt.date(2022, 9, 30), "20 workdays", "at_most")
    assert (deadline.status, deadline.days_left, deadline.days_unit) == (gongkai.State.RUNNING, 1, "workdays")
    assert not deadline.provisional
    assert deadline.grounds[0].rule == "request.reply"
    assert deadline.grounds[0].citation.number == "国务院令第711号"
    assert "due=datetime.date(2022, 11, 2)" in repr(deadline)
    again = gongkai.due("request.reply", "2022-09-30", today="2022-11-01")
    assert (deadline, hash(deadline)) == (again, hash(again))
    assert deadline != gongkai.due("request.reply", "2022-09-29", today="2022-11-01")


def test_local_over_national() -> None:
    deadline = gongkai.rulebook("guyuan-2019").due("request.reply", "2019-06-03")
    assert deadline.within == "15 workdays"
    assert deadline.legal_max is not None
    assert (deadline.legal_max.book, deadline.legal_max.within) == ("cn-2019", "20 workdays")


def test_moments() -> None:
    deadline = gongkai.due("opinion.major_release", dt.datetime(2024, 1, 2, 10), today=dt.datetime(2024, 1, 2, 14, 30))
    beijing = dt.timezone(dt.timedelta(hours=8))
    assert deadline.due == dt.datetime(2024, 1, 2, 15, tzinfo=beijing)
    assert (deadline.minutes_left, deadline.days_left) == (30, None)
    assert deadline.start == dt.datetime(2024, 1, 2, 10, tzinfo=beijing)
    assert deadline == gongkai.due("opinion.major_release", "2024-01-02T03:00[Europe/Paris]", today="2024-01-02T14:30")


def test_what_happened_since() -> None:
    book = gongkai.rulebook("cn-2019")
    plain = book.due("request.reply", "2024-09-02").due
    assert plain == dt.date(2024, 9, 30)
    paused = book.due("request.reply", "2024-09-02", pauses=[("2024-09-03", dt.date(2024, 9, 5))])
    assert paused.due == gongkai.workdays.add(plain, 2)
    assert book.due("request.reply", "2024-09-02", done="2024-10-01").status is gongkai.State.LATE
    with pytest.raises(gongkai.GongkaiError) as caught:
        book.due("request.reply", "2024-09-02", extended_by=21)
    assert (caught.value.code, caught.value.path) == ("beyond_cap", "facts.extended_by")


def test_provisional_is_marked() -> None:
    with pytest.raises(gongkai.NotAnnounced) as caught:
        gongkai.due("request.reply", "2027-12-20")
    assert "2027" in caught.value.message_en
    assert "2027" in caught.value.message
    assert gongkai.due("request.reply", "2026-12-10", calendar=gongkai.Calendar(provisional=True)).provisional
    assert gongkai.due("request.reply", "2026-11-30").unsettled


def test_what_is_missing_is_asked_for() -> None:
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.due("query.forward", "2010-03-01", book="yunnan-96128-2009")
    assert (caught.value.code, caught.value.path) == ("missing_key", "facts.levels")
    assert gongkai.due("query.forward", "2010-03-01", book="yunnan-96128-2009", levels=2).within
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.due("request.reply", None)
    assert caught.value.code == "missing_key"


def test_cases() -> None:
    cases = [
        (book, rule.id, day)
        for book in gongkai.rulebooks()
        for rule in book.rules()
        if rule.form == "term"
        and (day := rule.valid_from or book.valid_from) is not None
        and len(book.facts(rule.id, on=day)["properties"].get("case", {}).get("oneOf", ())) > 1
    ]
    assert cases
    for book, rule, day in cases:
        with pytest.raises(gongkai.GongkaiError) as caught:
            book.due(rule, day)
        assert caught.value.code == "missing_key"
        assert caught.value.path == "facts.case"
        assert caught.value.help != caught.value.help_en


def test_proof() -> None:
    proof = gongkai.due("request.reply", "2022-09-30").proof()
    assert sum(run.days for run in proof.runs if run.counted) == 20
    assert [run.reason for run in proof.runs][0] == "放假（国庆节）"
    assert proof.conventions[0].citation.article
    assert "国庆节" in str(proof)
    own = own_book().due("request.reply", "2022-09-30").proof(lang="en")
    assert sum(run.days for run in own.runs if run.counted) == 10


def test_own_book() -> None:
    book = own_book()
    assert book.due("request.reply", "2024-09-02").within == "10 workdays"
    assert gongkai.due("request.reply", "2024-09-02", book=book) == book.due("request.reply", "2024-09-02")
    question = {"rule": "request.reply", "facts": {"start": "2024-09-02"}}
    answer = gongkai.ask({**question, "book": book})
    assert (answer["due"], answer["book"]["id"]) == ("2024-09-14", "own")
    as_json = json.dumps(
        {
            "book": {"id": "own", "title": {"zh": "办法", "en": "rules"}, "scope": {"zh": "本局", "en": "us"}, "version": "1", "extends": "cn"},
            "document": {"own": {"title": "本局办法"}},
            "term": {
                "request.reply": {
                    "name": {"zh": "答复", "en": "reply"},
                    "within": "10 workdays",
                    "cite": {"document": "own", "provision": "第八条", "evidence": "text"},
                }
            },
        }
    )
    inline = gongkai.ask({**question, "book": json.loads(as_json)})
    loaded = gongkai.load_rulebook(as_json, format="json")
    assert inline["due"] == gongkai.ask({**question, "book": loaded})["due"] == answer["due"]
    assert gongkai.lint(book) == ()
    odd = gongkai.load_rulebook(OWN.replace("request.reply", "request.answer"))
    assert [finding.rule for finding in gongkai.lint(odd)] == ["request.answer"]


def test_a_book_in_several_files(tmp_path: Path) -> None:
    head, rules = OWN[: OWN.index("[term.")], OWN[OWN.index("[term.") :]
    folder = tmp_path / "own"
    folder.mkdir()
    with pytest.raises(FileNotFoundError, match="no file of TOML"):
        gongkai.load_rulebook(folder)
    (folder / "book.toml").write_text(head, "utf-8")
    (folder / "request.toml").write_text(rules, "utf-8")
    (folder / "notes.md").write_text("[", "utf-8")
    (tmp_path / "one.toml").write_text(OWN, "utf-8")
    files = {"own/book.toml": head, "own/request.toml": rules}
    loaded = [gongkai.load_rulebook(source) for source in (OWN, files, folder, tmp_path / "one.toml")]
    loaded.append(pickle.loads(pickle.dumps(loaded[1])))
    assert len({book.hash for book in loaded}) == 1
    assert [[rule.id for rule in book.rules()] for book in loaded] == [["request.reply"]] * 5
    (folder / "request.toml").write_text(rules.replace("within", "witin"), "utf-8")
    for source in (folder, {**files, "own/request.toml": rules.replace("within", "witin")}):
        with pytest.raises(gongkai.BadRulebook) as caught:
            gongkai.load_rulebook(source)
        assert 'own/request.toml: term."request.reply".witin' in [problem.path for problem in caught.value.problems]
    with pytest.raises(gongkai.BadInput) as several:
        gongkai.load_rulebook(files, format="json")
    assert several.value.path == "format"
    with pytest.raises(FileNotFoundError):
        gongkai.load_rulebook(tmp_path / "none.toml")


def test_bad_books() -> None:
    with pytest.raises(gongkai.BadRulebook) as caught:
        gongkai.load_rulebook(OWN.replace("within", "witin").replace('"own", prov', '"owm", prov'), file="own.toml")
    paths = [problem.path for problem in caught.value.problems]
    assert 'own.toml: term."request.reply".witin' in paths
    assert 'own.toml: term."request.reply".cite.document' in paths
    assert all(problem.help_en for problem in caught.value.problems)
    with pytest.raises(gongkai.BadInput) as format_:
        gongkai.load_rulebook(OWN, format="yaml")
    assert format_.value.path == "format"
    with pytest.raises(gongkai.GongkaiError):
        gongkai.load_rulebook(b"")


def test_conformity() -> None:
    found = gongkai.conformity(gongkai.rulebook("jiujiang-county-2022"))
    laxer = next(departure for departure in found if departure.rule == "opinion.major_release")
    assert (laxer.kind, laxer.own.en, laxer.national.en, laxer.case) == ("figure", "24 hours", "5 hours", None)
    assert laxer.facts == {"start": "2022-01-01T00:00:00+08:00"}
    assert laxer.own_citation.article
    assert laxer.national_citation.document
    assert laxer.first_day <= laxer.last_day
    contrary = next(departure for departure in found if departure.rule == "exemption.uncertain")
    assert (contrary.kind, str(contrary.what)) == ("contrary_outcome", "结论与国家规定不同")
    assert contrary.facts == {"secrecy_certain": False, "secrecy_disputed": True}


@pytest.mark.parametrize(
    "value",
    [
        gongkai.rulebook("cn-2019"),
        own_book(),
        gongkai.due("request.reply", "2022-09-30"),
        own_book().due("request.reply", "2022-09-30"),
        gongkai.rulebook("cn-2019").rule("request.reply"),
        gongkai.due("request.reply", "2022-09-30").proof(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_pickling(value: object) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    if isinstance(again, gongkai.Deadline):
        assert again.proof() == value.proof()


def test_constants() -> None:
    names = [name for name in vars(gongkai.rules) if name.isupper()]
    assert len(names) > 100
    assert gongkai.rules.REQUEST_REPLY == "request.reply"
