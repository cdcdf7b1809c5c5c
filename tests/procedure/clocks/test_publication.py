"""From when a letter may be public."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.procedure.clocks import Due, LetterFacts, OwnWords, extended, publication, response

DATE = datetime.date.fromisoformat


def law_letter(sent: str | None = None, date: str = "2024-02-29") -> Due:
    when = datetime.datetime.fromisoformat(sent) if sent else None
    return publication(LetterFacts("OL", DATE(date), on_legislation=True, sent=when))


def test_before_2011_it_was_with_the_report_of_each_mandate_and_no_day_is_made_up() -> None:
    found = publication(LetterFacts("AL", DATE("2009-05-01")))
    assert (found.day, found.outcome.code) == (None, "publication-with-mandates-report")


def test_before_any_rule_is_known_nothing_is_guessed() -> None:
    assert publication(LetterFacts("AL", DATE("2004-05-01"))).outcome.code == "no-publication-rule"


def test_from_2011_to_2018_it_is_the_joint_report_that_holds_the_letters_date() -> None:
    found = publication(LetterFacts("UA", DATE("2014-06-10")))
    assert (found.day, found.outcome.facts["session"]) == (None, 28)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2023-10-25", "2023-12-25"),
        ("2022-12-31", "2023-03-02"),
        ("2023-12-31", "2024-03-01"),
        ("2024-01-01", "2024-03-02"),
        ("2024-02-29", "2024-04-30"),
    ],
)
def test_after_sixty_days_means_the_day_behind_the_last_of_them(date: str, day: str) -> None:
    assert publication(LetterFacts("AL", DATE(date))).day == DATE(day)
    assert publication(LetterFacts("UA", DATE(date))).day == DATE(day)
    assert publication(LetterFacts("OL", DATE(date))).day == DATE(day)


def test_a_letters_own_words_go_before_the_rule() -> None:
    assert publication(LetterFacts("AL", DATE("2023-10-25"), words=OwnWords(60, 30))).day == DATE("2023-11-25")


def test_where_a_letter_says_nothing_of_publication_the_rule_stands() -> None:
    assert publication(LetterFacts("AL", DATE("2023-10-25"), words=OwnWords(60, None))).day == DATE("2023-12-25")


def test_forty_eight_hours_run_from_the_instant_of_sending() -> None:
    found = law_letter("2024-03-01T17:00+01:00")
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-03-03T17:00:00+01:00"


def test_hours_are_hours_also_over_the_night_in_which_clocks_change() -> None:
    found = law_letter("2024-03-30T12:00+01:00")
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-04-01T13:00:00+02:00"


def test_where_only_the_day_is_known_it_may_have_been_its_last_moment() -> None:
    found = law_letter()
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-03-03T00:00:00+01:00"


@given(st.dates(DATE("2018-01-01"), DATE("2100-01-01")), st.integers(1, 400))
def test_an_extension_of_the_reply_moves_no_publication(day: datetime.date, more: int) -> None:
    letter = LetterFacts("AL", day)
    before, due = publication(letter), response(letter)
    assert due.day is not None
    later = extended(due, due.day + datetime.timedelta(days=more), day)
    assert publication(letter) == before
    assert before.day == due.day + datetime.timedelta(days=1)
    assert later.day == due.day + datetime.timedelta(days=more)
