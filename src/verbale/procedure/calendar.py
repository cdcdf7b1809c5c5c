"""What is due, as an iCalendar feed (RFC 5545).

An entry keeps its identifier as long as the thing is due, so that calendars move it when its day moves; what was met or fell away
is sent on as cancelled, so that it disappears from every calendar that holds it.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from icalendar import Calendar, Event


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is due. `key` names it for good; `changed` is when it last changed, and `version` how often it has."""

    key: str
    day: datetime.date
    title: str
    text: str
    changed: datetime.datetime
    version: int = 0
    cancelled: bool = False
    moment: datetime.datetime | None = None
    """The instant, where hours count; without it the whole day is meant."""


def feed(name: str, entries: Iterable[Entry]) -> bytes:
    """The feed under a name, entries by their day."""
    calendar = Calendar()
    calendar.add("prodid", "-//Verbale//due//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for entry in sorted(entries, key=lambda each: (each.day, each.key)):
        calendar.add_component(_event(entry))
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry) -> Event:
    event = Event()
    event.add("uid", f"{entry.key}@verbale")
    event.add("sequence", entry.version)
    event.add("dtstamp", entry.changed.astimezone(datetime.UTC))
    if entry.moment is not None:
        event.add("dtstart", entry.moment.astimezone(datetime.UTC))
    else:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + datetime.timedelta(days=1))
        event.add("transp", "TRANSPARENT")  # a due date keeps nobody busy
    event.add("summary", entry.title)
    event.add("description", entry.text)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    return event
