"""The feed of what is due."""

import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from verbale.procedure.calendar import Entry, feed

NOW = datetime.datetime(2023, 10, 25, 16, tzinfo=datetime.UTC)
DUE = Entry("reply-k1", datetime.date(2023, 12, 24), "Reply due: AL XAL 1/2023", "Day 0 …", NOW)


def events(content: bytes) -> list[dict[str, Any]]:
    return [
        {str(name): component.decoded(name) if name.startswith("DT") else str(component[name]) for name in component}
        for component in Calendar.from_ical(content).walk("VEVENT")
    ]


def test_nothing_due_is_a_calendar_without_entries() -> None:
    assert events(feed("Desk", [])) == []
    assert b"BEGIN:VCALENDAR" in feed("Desk", [])


def test_a_due_day_is_a_whole_day_that_keeps_nobody_busy() -> None:
    (event,) = events(feed("Desk", [DUE]))
    assert (event["DTSTART"], event["DTEND"]) == (datetime.date(2023, 12, 24), datetime.date(2023, 12, 25))
    assert (event["TRANSP"], event["STATUS"]) == ("TRANSPARENT", "CONFIRMED")


def test_hours_are_an_instant() -> None:
    moment = datetime.datetime.fromisoformat("2024-03-31T19:00+02:00")
    (event,) = events(feed("Desk", [Entry("k", moment.date(), "Answer due", "", NOW, moment=moment)]))
    assert event["DTSTART"] == moment


def test_what_moved_or_was_met_keeps_its_identifier() -> None:
    moved = Entry("reply-k1", datetime.date(2024, 1, 31), DUE.title, DUE.text, NOW, version=1)
    met = Entry("reply-k1", datetime.date(2024, 1, 31), DUE.title, DUE.text, NOW, version=2, cancelled=True)
    found = [events(feed("Desk", [entry]))[0] for entry in (DUE, moved, met)]
    assert {event["UID"] for event in found} == {"reply-k1@verbale"}
    assert [event["SEQUENCE"] for event in found] == ["0", "1", "2"]
    assert found[2]["STATUS"] == "CANCELLED"


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=200))
def test_any_words_come_through(words: str) -> None:
    (event,) = events(feed("Desk", [Entry("k", DUE.day, words, words, NOW)]))
    assert event["SUMMARY"] == words
