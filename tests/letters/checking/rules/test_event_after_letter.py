"""Events later than the letter."""

import pytest

from tests.letters.records import a_record, an_event
from verbale.letters.checking.rules.event_after_letter import RULE
from verbale.letters.record import Event, EventKind


def found(event: Event, date: str | None = "2023-10-25") -> int:
    return len(list(RULE.problems(a_record(date=date, events=(event,)))))


@pytest.mark.parametrize(
    ("event", "date"),
    [
        (an_event(EventKind.ARREST, "2023-10-25"), "2023-10-25"),
        (an_event(EventKind.ARREST, "2023-10"), "2023-10-25"),
        (an_event(EventKind.ARREST, "2023"), "2023-10-25"),
        (an_event(EventKind.ARREST, None), "2023-10-25"),
        (an_event(EventKind.ARREST, "2024-01-01"), None),
        (an_event(EventKind.TRIAL, "2023-11-02"), "2023-10-25"),
        (an_event(EventKind.ARREST, "2023-11-02", inferred=True), "2023-10-25"),
    ],
    ids=["same day", "same month", "same year", "no date", "letter without date", "announced hearing", "worked out"],
)
def test_it_is_silent(event: Event, date: str | None) -> None:
    assert found(event, date) == 0


def test_it_sees_an_arrest_after_the_letter() -> None:
    assert found(an_event(EventKind.ARREST, "2023-11-02")) == 1
