"""The number of a reference: one sequence for each addressee and year, across types; OTH is one for all that are no States."""

from collections.abc import Iterable


def next_number(known: Iterable[int]) -> int:
    """The number for the next letter: above every one known, those of imported letters too. Gaps of others are not filled."""
    return max(known, default=0) + 1
