"""The ledger of a request from Python."""

import datetime as dt

import pytest

import gongkai

LATE = ({"event": "agency_asked", "date": "2024-03-05"}, {"event": "agency_answered", "date": dt.date(2024, 3, 8)})


def test_a_ledger_is_built_event_by_event() -> None:
    received = gongkai.Ledger().add("received", dt.date(2022, 9, 30))
    asked = received.add("third_party_asked", "2022-10-10", who="甲")
    assert (len(received), len(asked)) == (1, 2)
    state = received.state(today="2022-10-28")
    assert (state.status, state.due, state.days_used, state.days_left) == ("running", dt.date(2022, 11, 2), 17, 3)
    assert [event.effect for event in asked.state().events] == ["start", "pause"]
    assert asked.state().events[1].who == "甲"


def test_the_first_event_may_say_how_it_came() -> None:
    ledger = gongkai.Ledger().add("received", channel="signed_for", signed="2022-09-30")
    assert ledger.state().received == dt.date(2022, 9, 30)
    with pytest.raises(gongkai.GongkaiError) as caught:
        gongkai.Ledger().add("received", channel="internet", arrived="2022-09-30")
    assert (caught.value.problems[0].code, caught.value.problems[0].path) == ("missing_key", "facts.events[0].confirmed")


def test_what_cannot_have_happened_is_refused_at_once() -> None:
    ledger = gongkai.Ledger().add("received", "2024-03-01")
    with pytest.raises(gongkai.GongkaiError) as caught:
        ledger.add("third_party_answered", "2024-03-06")
    assert caught.value.problems[0].code == "contradiction"
    assert "third_party_asked" in caught.value.problems[0].help_en


def test_breaches_and_duties_name_their_passage() -> None:
    state = gongkai.Ledger().add("received", "2024-03-01").add("extension_told", "2024-03-21").state(lang="en")
    (breach,) = state.breaches
    assert (breach.breach, breach.by, breach.date) == ("extension_unapproved", "agency", dt.date(2024, 3, 21))
    assert breach.citation.article == "第三十三条第二款"
    (duty,) = state.duties
    assert (duty.duty, duty.rule, duty.due) == ("reply", "request.reply", state.due)


def test_late_entries_say_what_they_changed() -> None:
    ledger = gongkai.Ledger().add("received", "2024-03-01").add("replied", "2024-04-01")
    assert [breach.breach for breach in ledger.state().breaches] == ["reply_late"]
    late = ledger.inserting(LATE)
    assert late.breaches == ()
    assert "due" in [change.key for change in late.changes]
    assert ledger.state().changes == ()


def test_readings_and_books() -> None:
    events = [{"event": "received", "date": "2017-06-18"}]
    assert gongkai.Ledger(events).state().due == dt.date(2017, 7, 7)
    assert gongkai.Ledger(events, receipt_on_rest_day="next_workday").state().due == dt.date(2017, 7, 10)
    local = gongkai.Ledger([{"event": "received", "date": "2022-03-01"}], book=gongkai.rulebook("guyuan-2019"))
    assert local.state().answer["legal_max"]["book"] == "cn-2019"
    assert local.add("replied", "2022-03-10")._book is local._book
    with pytest.raises(gongkai.GongkaiError):
        gongkai.Ledger(events, consultation_days="never")


def test_the_order_of_entry_never_matters() -> None:
    events = [{"event": "received", "date": "2024-03-01"}, *LATE]
    assert gongkai.Ledger(events).state() == gongkai.Ledger(reversed(events)).state()
