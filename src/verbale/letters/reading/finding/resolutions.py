"""Resolutions of Council, Assembly and other bodies by number, in three languages, also several in one list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.comments import words_of
from verbale.letters.reading.openings import opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import instruments as words
from verbale.letters.reading.words import provisions
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class ResolutionNamed:
    """One resolution. `number` is "24/5", "2004/42", "217A (III)" or "1325 (2000)"; whose it is, is for linking."""

    number: str
    span: Span
    listed: Span
    """The whole list that it stands in."""


_FORM = r"(?:(?:s-)?\d{1,4}/\d{1,3}[a-z]?(?![\w/])|\d{3,4} ?[a-z]? ?\((?:[ivxlc]{1,7}|(?:19|20)\d\d)\))"
_HEAD = opened(rf"\b(?=res)(?:{words_of(words.RESOLUTION)}) ?{provisions.NUMBER_SIGNS}?(?={_FORM})")
_ONE = re.compile(_FORM)
_NEXT = re.compile(rf"(?: ?[,;] ?(?:(?:and|et|y) )?| (?:and|et|y|e|&) ){provisions.NUMBER_SIGNS}?(?={_FORM})")


def find_resolutions(sheet: Sheet) -> Iterator[ResolutionNamed]:
    low, plain = sheet.flow.low, sheet.flow.plain
    for head in sheet.flow.words.matches(_HEAD, low):
        found: list[tuple[str, Span]] = []
        start, place = head.start(), head.end()
        while one := _ONE.match(low, place):
            found.append((plain[place : one.end()], Span(start, one.end())))
            following = _NEXT.match(low, one.end())
            if following is None:
                break
            start = place = following.end()
        whole = Span(head.start(), found[-1][1].end)
        for number, span in found:
            yield ResolutionNamed(number, span, whole)
