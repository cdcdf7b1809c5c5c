"""Whole sentences take in their full stop."""

import pytest

from tests.letters.records import a_record, a_request, an_event, words
from verbale.letters.reading.stops import closed
from verbale.letters.record import EventKind
from verbale.spans import Span


@pytest.mark.parametrize(
    ("text", "quoted", "expected"),
    [
        ("Please explain why", "Please explain why", "Please explain why"),
        ("Please explain why, and", "Please explain why", "Please explain why"),
        ("Please explain why. Thanks", "Please explain why", "Please explain why."),
        ("Please explain the “reason”. Thanks", "Please explain the “reason", "Please explain the “reason”."),
        ("Please explain why? Thanks", "Please explain why?", "Please explain why?"),
    ],
)
def test_a_request_takes_in_its_stop_and_nothing_else(text: str, quoted: str, expected: str) -> None:
    [request] = closed(a_record(text, requests=(a_request(1, words(text, quoted)),))).requests
    assert request.span.of(text) == expected
    assert request.text.endswith(expected.removeprefix(quoted))


def test_a_date_that_stands_for_an_event_of_its_own_is_no_sentence() -> None:
    text = "She was heard on 3 May and on 5 June 2021."
    [event] = closed(
        a_record(text, events=(an_event(EventKind.TRIAL, "2021-06-05", words(text, "5 June 2021")),))
    ).events
    assert event.span.of(text) == "5 June 2021"


def test_an_events_sentence_takes_in_its_stop() -> None:
    text = "She was heard on 3 May 2021 in Oreba. Then"
    [event] = closed(a_record(text, events=(an_event(EventKind.TRIAL, "2021-05-03", Span(0, 36)),))).events
    assert event.span.of(text) == "She was heard on 3 May 2021 in Oreba."
