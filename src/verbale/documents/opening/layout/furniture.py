"""Page numbers and what recurs at the same place of pages."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.documents.opening.layout.lines import Sheet

PAGE_NUMBER = re.compile(
    r"(?:[-–—|] ?|(?P<round>\( ?)|(?P<square>\[ ?))?(?:(?:page|página|pag\.|p\.) ?)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?: ?(?:/|of|de|sur) ?\d{1,4})?(?(round) ?\)|(?(square) ?\]|(?: ?[-–—|])?))",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_ZONE = 0.12
"""Of the page's height, at top and bottom: running heads and page numbers stand there."""
_OUTER = 4
"""So many lines at each end of a page can be furniture."""

_Key = tuple[str, int]


@dataclass(frozen=True)
class Furniture:
    recurring: frozenset[_Key]
    pages: int

    @classmethod
    def among(cls, sheets: list[Sheet]) -> "Furniture":
        """What recurs on a third of the pages and on two at least, its digits left out."""
        counts: Counter[_Key] = Counter()
        for sheet in sheets:
            counts.update({key for _, key, _ in _outer(sheet)})
        needed = max(2, len(sheets) // 3)
        return cls(frozenset(key for key, count in counts.items() if count >= needed), len(sheets))

    def of(self, sheet: Sheet) -> frozenset[int]:
        """The places of a page's lines that are furniture."""
        found: set[int] = set()
        for place, key, text in _outer(sheet):
            text, where = key[0], key[1]
            near = any((text, where + by) in self.recurring for by in (-1, 0, 1))
            if near or (PAGE_NUMBER.fullmatch(sheet.lines[place].text) and self._alone(sheet, place)):
                found.add(place)
        return frozenset(found)

    def _alone(self, sheet: Sheet, place: int) -> bool:
        """Whether a number is the page's first or last line, and something else is on the page."""
        bases = [line.base for line in sheet.lines]
        return len(bases) > 1 and sheet.lines[place].base in (min(bases), max(bases))


def _outer(sheet: Sheet) -> Iterator[tuple[int, _Key, str]]:
    order = sorted(range(len(sheet.lines)), key=lambda place: sheet.lines[place].base)
    for place in dict.fromkeys(order[:_OUTER] + order[-_OUTER:]):
        line = sheet.lines[place]
        if line.base < sheet.height * _ZONE or line.base > sheet.height * (1 - _ZONE):
            yield place, (_DIGITS.sub("0", line.text), round(line.base / 4)), line.text
