"""Sources that are no instruments: domestic laws, judgments, views, opinions, reports without a symbol.

An article of a domestic law is never a citation of an instrument, and "ibid." after a source that cannot be read must not
point at the one before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import sources as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class OtherSource:
    domestic: bool
    span: Span


@cache
def _patterns() -> tuple[tuple[bool, Opened, bool], ...]:
    return (
        (True, opened(words.DOMESTIC), False),
        (True, opened(words.DOMESTIC_PHRASES), True),
        (False, opened(words.OTHER), False),
    )


def find_sources(sheet: Sheet) -> Iterator[OtherSource]:
    for domestic, pattern, lowered in _patterns():
        for match in sheet.flow.words.matches(pattern, sheet.flow.low if lowered else sheet.flow.plain):
            yield OtherSource(domestic, Span(match.start(), match.end()))
