"""Which fact read is which golden fact: by their places, or in another format of the letter by their words."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache

from verbale.samples.scoring.fields import Listed
from verbale.spans import Span

_WORD = re.compile(r"\w+")
_ENOUGH = 0.6  # of the words of both: "Mr. Ostrow" is Mr. Karel Ostrow, and is not Mr. Vale

Likeness = Callable[[Span, Span], float]
"""How far a golden span and one that was read are one: 1 to the letter, 0 not at all."""


def of_places(golden: Span, read: Span) -> float:
    """The share of the characters of both that both cover."""
    shared = min(golden.end, read.end) - max(golden.start, read.start)
    return 2 * shared / (golden.length + read.length) if shared > 0 else 0.0


def of_words(golden_text: str, read_text: str) -> Likeness:
    """The share of the words of both that both cover, 0 where it is not most of them."""

    @cache
    def counted(text: str, span: Span) -> Counter[str]:
        return Counter(_WORD.findall(span.of(text).casefold()))

    def likeness(golden: Span, read: Span) -> float:
        one, other = counted(golden_text, golden), counted(read_text, read)
        size = one.total() + other.total()
        share = 2 * (one & other).total() / size if size else 0.0
        return share if share >= _ENOUGH else 0.0

    return likeness


def pairs(field: Listed, golden: Sequence[object], read: Sequence[object], like: Likeness) -> dict[int, int]:
    """From places in the golden list to places in the list read, each used once: the likest first."""
    candidates = []
    for one, expected in enumerate(golden):
        for other, found in enumerate(read):
            likeness = sum(
                max((like(span, there) for there in field.spans(found)), default=0.0) for span in field.spans(expected)
            )
            if likeness > 0:
                agrees = field.same(expected) == field.same(found)
                details = sum(getattr(expected, name) == getattr(found, name) for name in field.details)
                candidates.append((not agrees, -likeness, -details, abs(one - other), one, other))
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for *_, one, other in sorted(candidates):
        if one not in matched and other not in taken:
            matched[one] = other
            taken.add(other)
    return matched
