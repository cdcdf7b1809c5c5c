"""More time for a reply."""

import datetime

import pytest

from verbale.procedure.clocks import LetterFacts, OwnWords, extended, publication, response

DATE = datetime.date.fromisoformat
LETTER = LetterFacts("AL", DATE("2023-10-25"))


@pytest.mark.parametrize("until", ["2023-12-24", "2023-12-01"])
def test_no_later_day_is_no_extension(until: str) -> None:
    with pytest.raises(ValueError, match="no later than 2023-12-24"):
        extended(response(LETTER), DATE(until), DATE("2023-12-20"))


def test_what_has_no_period_cannot_be_extended() -> None:
    appeal = response(LetterFacts("UA", DATE("2023-10-25"), words=OwnWords(None, 60)))
    for clock in (appeal, publication(LETTER)):
        with pytest.raises(ValueError, match="only a response period that runs"):
            extended(clock, DATE("2024-02-01"), DATE("2023-12-20"))


def test_the_working_keeps_the_first_day_and_says_that_publication_stays() -> None:
    once = extended(response(LETTER), DATE("2024-01-31"), DATE("2023-12-20"))
    twice = extended(once, DATE("2024-02-29"), DATE("2024-01-15"))
    assert twice.day == DATE("2024-02-29")
    assert [step.facts["before"] for step in twice.working if step.code == "extended"] == [
        DATE("2023-12-24"),
        DATE("2024-01-31"),
    ]
    assert twice.working[-1].code == "extension-moves-reply-only"
