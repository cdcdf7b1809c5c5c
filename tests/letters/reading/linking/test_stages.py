"""Dated sentences whose verb no table knows: which of them are events."""

from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.linking.test_events import events, written
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2021, nobody was seen.",
        "Her complaint of 3 May 2021 lay in a drawer.",
        "Since 2008 he has lived here for a total of six years.",
        "The demonstrations of March and April 2021",
        "(b) Shooting of 3 May 2021",
        "In a letter dated 3 May 2021 to a friend, she stated that the road was open.",
        "We are grateful for the replies of 22 and 29 May 2021.",
    ],
)
def test_what_tells_no_stage_is_no_event(text: str) -> None:
    assert [written(event) for event in events(text)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She has acted for miners since 2011.", ["2011 other"]),
        (
            "Ms. Mira Tesk kept bees at the lake on 8 and 21 May 2021.",
            ["2021-05-08 other > Tesk", "2021-05-21 other > Tesk"],
        ),
        (
            "The film was shown on 3 May 2021 and was banned by the Council on 7 May 2021.",
            ["2021-05-03 publication", "2021-05-07 other"],
        ),
        ("It was not until 3 May 2021 that her family learned of it.", ["2021-05-03 other"]),
        ("The town gave out water until 3 May 2021.", ["2021-05-03 other"]),
    ],
)
def test_what_tells_a_stage_is_one(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text)] == expected


@pytest.mark.parametrize(
    "text", ["The permit runs until 5 May 2030.", "On 5 May 2030, a court is to hear Ms. Mira Tesk; she has appealed."]
)
def test_what_is_still_to_come_when_the_letter_is_written_is_no_event(text: str) -> None:
    letter = sheet_of(text)
    assert link_events(letter, finds_of(letter), replace(record_of(letter), date="2023-10-25")).events == ()
