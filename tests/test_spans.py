import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.spans import Span, tiles

TEXT = "Ms. Ilse Maravane was arrested."


def test_it_covers_the_words_from_start_to_before_end() -> None:
    assert Span(4, 17).of(TEXT) == "Ilse Maravane"


@pytest.mark.parametrize(("first", "second", "expected"), [((0, 3), (3, 5), False), ((0, 4), (3, 5), True)])
def test_spans_that_only_touch_do_not_overlap(first: tuple[int, int], second: tuple[int, int], expected: bool) -> None:
    assert Span(*first).overlaps(Span(*second)) is expected
    assert Span(*second).overlaps(Span(*first)) is expected


@pytest.mark.parametrize(
    ("spans", "length"),
    [([(0, 3), (4, 5)], 5), ([(0, 3), (2, 5)], 5), ([(0, 3)], 5), ([(0, 0), (0, 5)], 5), ([(0, 6)], 5)],
    ids=["gap", "overlap", "short", "empty span", "too long"],
)
def test_what_has_a_gap_an_overlap_or_an_empty_span_does_not_tile(spans: list[tuple[int, int]], length: int) -> None:
    assert not tiles([Span(*each) for each in spans], length)


@given(st.sets(st.integers(1, 99)))
def test_any_cutting_of_a_text_tiles_it(cuts: set[int]) -> None:
    places = [0, *sorted(cuts), 100]
    assert tiles([Span(*pair) for pair in itertools.pairwise(places)], 100)
