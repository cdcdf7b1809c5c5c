"""The letter's times are those that the procedure's clocks would give it."""

import datetime

import pytest

from tests.letters.drafting.matters import a_matter
from verbale.letters.drafting.ending import periods_of
from verbale.letters.drafting.matter import AddressedTo, LetterType
from verbale.procedure.clocks import LetterFacts, OwnWords, publication, response

DAYS = ("2010-12-31", "2013-03-01", "2019-06-30", "2023-10-25")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("letter", LetterType)
@pytest.mark.parametrize("on_legislation", [False, True])
@pytest.mark.parametrize("to_state", [False, True])
def test_a_letter_as_written_and_one_not_yet_written_have_the_same_days(
    day: str, letter: LetterType, on_legislation: bool, to_state: bool
) -> None:
    addressee = AddressedTo(state="XAL") if to_state else AddressedTo(name="Hallin Copper")
    periods = periods_of(a_matter(type=letter, day=day, on_legislation=on_legislation, addressee=addressee))
    facts = LetterFacts(letter, datetime.date.fromisoformat(day), to_state, on_legislation)
    written = LetterFacts(
        letter,
        facts.date,
        to_state,
        on_legislation,
        words=OwnWords(periods.response_days, periods.publication_days),
    )
    assert response(written).day == response(facts).day
    if publication(facts).day is not None:
        assert publication(written).day == publication(facts).day
