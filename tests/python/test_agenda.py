"""The calendar of due dates, read by a parser that is not ours."""

import datetime as dt
from pathlib import Path

import icalendar
import pytest

import gongkai

EXAMPLES = Path(__file__).parents[2] / "examples"
LOG = EXAMPLES / "data/cases/cases.csv"
DOMAIN = "gongkai.invalid"


@pytest.fixture(scope="module")
def log() -> gongkai.Log:
    return gongkai.read_log(LOG)


def test_the_same_bytes_as_from_the_command_line(log: gongkai.Log) -> None:
    golden = (EXAMPLES / "tests/cases/golden/2024-04-08.ics").read_bytes()
    assert log.agenda("2024-04-08", domain=DOMAIN).text.encode() == golden


def test_it_holds_what_the_ledgers_say_is_due(log: gongkai.Log) -> None:
    on = dt.date(2024, 4, 8)
    expected = []
    for name, ledger in log.ledgers.items():
        events = [event for event in ledger if event["date"] <= str(on)]
        if events:
            state = gongkai.Ledger(events).state(today=on)
            expected += [(duty.due, name, duty.name, duty.who) for duty in state.duties if duty.due is not None]
    agenda = icalendar.Calendar.from_ical(log.agenda(on, domain=DOMAIN).text)
    assert agenda.errors == [] and len(agenda.events) == len(expected)
    assert len({str(event["UID"]) for event in agenda.events}) == len(expected)
    for due, name, duty, who in expected:
        (event,) = [
            event
            for event in agenda.events
            if f"：{name} {log.subjects[name]}" in event["SUMMARY"] and event["SUMMARY"].startswith(duty) and (who or "") in event["SUMMARY"]
        ]
        assert event.errors == [] and event.start == due and event.end == due + dt.timedelta(days=1)
        assert event["DTSTAMP"].dt == dt.datetime(2024, 4, 7, 16, tzinfo=dt.UTC)
        rings = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        before = gongkai.workdays.add(due, -1)
        nine = dt.timedelta(hours=9)
        assert rings == ([] if due < on else [before - due + nine, nine])


def test_an_entry_keeps_its_identity(log: gongkai.Log) -> None:
    def replies(on: str) -> dict[str, dt.date]:
        events = icalendar.Calendar.from_ical(log.agenda(on, domain=DOMAIN).text).events
        return {str(event["UID"]): event.start for event in events if "2024-003" in event["SUMMARY"] and "答复申请人" in event["SUMMARY"]}

    first, moved = replies("2024-03-04"), replies("2024-04-08")
    assert first.keys() == moved.keys() and len(first) == 1
    assert (*first.values(), *moved.values()) == (dt.date(2024, 3, 29), dt.date(2024, 4, 29))


@pytest.mark.parametrize("subject", ["公" * 120, "a;b,c\\d\ne", "🏛️" * 40, "\u202e\x07\u2028x"])
def test_any_text_survives(subject: str) -> None:
    log = gongkai.read_log([{"request": "A", "subject": subject, "event": "received", "date": "2024-03-01"}])
    text = log.agenda("2024-03-15", domain=DOMAIN, lang="en").text
    lines = text.encode().split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and line.decode() is not None for line in lines)
    (event,) = icalendar.Calendar.from_ical(text).events
    assert event["SUMMARY"] == f"answer the applicant: A {subject}".replace("\x07", "")
