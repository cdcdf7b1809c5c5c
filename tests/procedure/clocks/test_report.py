"""Which report holds a letter, and which a reply."""

import datetime
import itertools

import pytest

from verbale.almanac.report_windows import report_windows
from verbale.procedure.clocks import report, report_of_reply

DATE = datetime.date.fromisoformat


@pytest.mark.parametrize("day", ["2009-01-01", "2199-01-01"])
def test_no_report_is_made_up_before_the_first_and_after_the_last_known(day: str) -> None:
    assert report(DATE(day)).outcome.code == "no-report"
    assert report_of_reply(DATE(day), DATE(day)) is None


@pytest.mark.parametrize(
    ("date", "session", "replies_until"),
    [
        ("2023-10-25", 55, "2024-01-31"),
        ("2023-12-05", 56, "2024-04-30"),
        ("2024-02-29", 56, "2024-04-30"),
        ("2024-06-10", 58, "2025-01-31"),
    ],
)
def test_a_letter_is_reported_by_its_date_not_to_the_next_session(date: str, session: int, replies_until: str) -> None:
    found = report(DATE(date))
    assert (found.outcome.facts["session"], found.day) == (session, DATE(replies_until))


@pytest.mark.parametrize(
    ("received", "expected"),
    [("2024-01-29", (55, True)), ("2024-01-31", (55, True)), ("2024-02-01", (56, False)), ("2024-09-01", (58, False))],
)
def test_a_late_reply_goes_to_the_second_section_of_the_next_report(received: str, expected: tuple[int, bool]) -> None:
    assert report_of_reply(DATE("2023-10-25"), DATE(received)) == expected


def test_windows_of_letters_tile_the_calendar() -> None:
    found = report_windows()
    for before, after in itertools.pairwise(found):
        assert after.letters_from == before.letters_to + datetime.timedelta(days=1)
        assert after.session == before.session + 1
