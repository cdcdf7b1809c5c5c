"""By when a reply is asked for: the letter's own words first, then the rule of its day."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.procedure.clocks import LetterFacts, OwnWords, response
from verbale.procedure.clocks.counting import end_of

DATE = datetime.date.fromisoformat
SIXTY = OwnWords(60, 60)


def codes(letter: LetterFacts) -> list[str]:
    return [step.code for step in response(letter).working]


def test_a_letter_that_asks_for_no_period_has_no_day() -> None:
    letter = LetterFacts("AL", DATE("2023-10-25"), words=OwnWords(None, 60))
    assert response(letter).day is None
    assert codes(letter) == ["letter-date", "asks-no-period"]


def test_an_urgent_appeal_not_yet_written_has_no_day() -> None:
    letter = LetterFacts("UA", DATE("2023-10-25"))
    assert response(letter).day is None
    assert codes(letter) == ["letter-date", "rule-no-number-since", "from-memory"]


def test_before_any_rule_is_known_nothing_is_guessed() -> None:
    assert response(LetterFacts("AL", DATE("1999-03-01"))).day is None
    assert response(LetterFacts("OL", DATE("2012-03-01"))).outcome.code == "no-response-period"


@pytest.mark.parametrize(
    ("date", "due", "weekday"),
    [
        ("2023-10-25", "2023-12-24", 7),
        ("2023-05-17", "2023-07-16", 7),
        ("2022-12-31", "2023-03-01", 3),
        ("2023-12-31", "2024-02-29", 4),
        ("2024-01-01", "2024-03-01", 5),
        ("2024-02-29", "2024-04-29", 1),
        ("2026-02-13", "2026-04-14", 2),
    ],
)
def test_sixty_days_run_from_the_letters_date_over_leap_days_year_ends_and_sundays(
    date: str, due: str, weekday: int
) -> None:
    found = response(LetterFacts("AL", DATE(date), words=SIXTY)).day
    assert found == DATE(due)
    assert found is not None
    assert found.isoweekday() == weekday


@pytest.mark.parametrize(
    ("date", "due"),
    [
        ("2009-03-27", "2009-05-27"),
        ("2009-12-31", "2010-02-28"),
        ("2011-12-31", "2012-02-29"),
    ],
)
def test_the_two_months_of_the_manual_end_on_the_same_day_or_with_the_month(date: str, due: str) -> None:
    assert response(LetterFacts("AL", DATE(date))).day == DATE(due)


def test_a_rule_that_changed_holds_from_its_own_day() -> None:
    assert response(LetterFacts("UA", DATE("2010-06-01"))).day == DATE("2010-07-01")
    assert response(LetterFacts("UA", DATE("2013-06-01"))).day is None


def test_the_letters_words_go_before_the_rule() -> None:
    letter = LetterFacts("UA", DATE("2023-10-25"), words=OwnWords(2, 60))
    assert response(letter).day == DATE("2023-10-27")
    assert "own-words" in codes(letter)


def test_a_company_is_given_the_days_of_other_addressees() -> None:
    assert response(LetterFacts("UA", DATE("2023-10-25"), to_state=False)).day == DATE("2023-12-24")


@pytest.mark.parametrize("joint", ["JAL", "jal", "AL"])
def test_the_j_of_a_joint_letter_does_not_count(joint: str) -> None:
    assert response(LetterFacts(joint, DATE("2023-10-25"))).day == DATE("2023-12-24")


def test_the_time_of_dispatch_moves_nothing_and_must_have_a_zone() -> None:
    late = datetime.datetime(2023, 11, 3, 9, tzinfo=datetime.UTC)
    assert response(LetterFacts("AL", DATE("2023-10-25"), sent=late)).day == DATE("2023-12-24")
    with pytest.raises(ValueError, match="needs its zone"):
        LetterFacts("AL", DATE("2023-10-25"), sent=late.replace(tzinfo=None))


def test_a_due_day_counts_to_its_end_in_geneva_also_when_clocks_change() -> None:
    assert end_of(DATE("2023-12-24"), "Europe/Zurich").astimezone(datetime.UTC).hour == 23
    assert end_of(DATE("2024-07-16"), "Europe/Zurich").astimezone(datetime.UTC).hour == 22


@given(st.dates(DATE("2012-01-01"), DATE("2100-01-01")))
def test_a_due_day_is_sixty_days_on_whatever_the_day(day: datetime.date) -> None:
    assert response(LetterFacts("AL", day)).day == day + datetime.timedelta(days=60)
