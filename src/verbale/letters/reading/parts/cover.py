"""The cover sheet of a fax: its own date, sender, mandates and signature are not the letter's."""

import re
from collections.abc import Sequence

from verbale.letters.reading.parts.anchors import heading_pattern
from verbale.letters.reading.parts.lines import Line
from verbale.letters.reading.words.letterhead import COVER, COVER_LABEL

_COVER = re.compile(COVER)
_LABEL = re.compile(COVER_LABEL)
_REACH = 60
"""A cover sheet is recognised by the first so many lines."""


def cover_end(lines: Sequence[Line]) -> int:
    """How many lines at the start belong to a cover sheet; 0 where there is none.

    It ends where the letter's own heading begins, or the page on which it stands where pages are known.
    """
    head = lines[:_REACH]
    named = next((i for i, line in enumerate(head) if _COVER.search(line.words) and len(line.words) < 120), None)
    labels = sum(1 for line in head if _LABEL.match(line.words))
    if labels < (2 if named is not None else 5):
        return 0
    start = named or 0
    for index in range(start, len(lines)):
        if index > 200:
            break
        if heading_pattern().match(lines[index].words):
            return index
    page = lines[start].block.page
    if page is not None:
        return next((i for i, line in enumerate(lines) if line.block.page != page), 0)
    return 0
