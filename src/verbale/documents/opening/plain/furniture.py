"""What stands at the ends of a text's pages and is no running text: page numbers and running heads."""

import re
from collections import Counter
from collections.abc import Sequence

from verbale.documents.opening.plain.lines import Line

_PAGE_NUMBER = re.compile(
    r"(?:[-–—|] ?|(?P<round>\( ?)|(?P<square>\[ ?))?(?:(?:page|página|pag\.|p\.) ?)?\d{1,4}(?: ?(?:/|of|de|sur) ?\d{1,4})?"
    r"(?(round) ?\)|(?(square) ?\]|(?: ?[-–—|])?))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3}")
_DIGITS = re.compile(r"\d+")


def recurring(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """What recurs as first or last line of pages, its digits left out."""
    heads: Counter[str] = Counter()
    filled = 0
    for page in pages:
        ends = _ends(page)
        filled += bool(ends)
        worded = (place for place in ends if _WORD.search(page[place].text))  # not the mark of an item
        heads.update({_DIGITS.sub("0", page[place].text) for place in worded if _apart(page, place)})
    needed = max(3, filled // 3)
    return frozenset(head for head, count in heads.items() if count >= needed)


def furniture_of(page: Sequence[Line], heads: frozenset[str]) -> frozenset[int]:
    """The places of a page's lines that are its number, or a head that recurs."""
    return frozenset(
        place
        for place in _ends(page)
        if _PAGE_NUMBER.fullmatch(page[place].text)
        or (_DIGITS.sub("0", page[place].text) in heads and _apart(page, place))
    )


def _ends(page: Sequence[Line]) -> tuple[int, ...]:
    """The places of a page's first and last line with text."""
    filled = [place for place, line in enumerate(page) if line.text]
    return (filled[0], filled[-1]) if filled else ()


def _apart(page: Sequence[Line], place: int) -> bool:
    """Whether a line is the page's first with text, or has a blank one before it."""
    return not any(line.text for line in page[:place]) or not page[place - 1].text
