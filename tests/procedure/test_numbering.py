"""The next number."""

from hypothesis import given
from hypothesis import strategies as st

from verbale.procedure.numbering import next_number


def test_the_first_is_one() -> None:
    assert next_number([]) == 1


@given(st.sets(st.integers(1, 500)))
def test_it_is_above_every_one_known_whatever_gaps_there_are(known: set[int]) -> None:
    assert next_number(known) == max(known, default=0) + 1
