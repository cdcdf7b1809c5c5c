"""The words of a sentence as the record gives them: without the blanks, quotation marks and full stop around them."""

import re

from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span

_ABBREVIATED = re.compile(r"\b(?:(?:[A-Z]\. ?)+[A-Z]|[A-Z]\. [A-Z]|Ltd|Inc|Corp|Co|etc)\.$")
"""A full stop that belongs to the last word."""
_NOTE_MARK = re.compile(r"[a-z)\]\"'][.!?][\"')\]]*(\d{1,3})$")
"""A footnote's mark that stuck to the full stop of a sentence, in words that a copyist took from a page."""
_BEFORE = " \n\"'"
_AFTER = " \n.;,:\"'"


def stated(sheet: Sheet, span: Span) -> Span:
    """The span without what stands around its words."""
    text = sheet.flow.text
    start, end = span
    mark = _NOTE_MARK.search(text, max(start, end - 6), end)
    if mark:
        end = mark.start(1)
    while start < end and text[start] in _BEFORE:
        start += 1
    while end > start and text[end - 1] in _AFTER:
        if text[end - 1] == "." and _ABBREVIATED.search(text, max(start, end - 16), end):
            break
        end -= 1
    return Span(start, end)


def words_of(sheet: Sheet, span: Span) -> str:
    """The words of a span of the flow with single blanks, and with the document's own apostrophes, marks and dashes."""
    flow, text = sheet.flow, sheet.document.text
    words = flow.text[span.start : span.end]
    if not text.isascii() and any(mark in words for mark in "'\"-–"):
        words = "".join(
            text[flow.origin[place]] if char in "'\"-–" else char for place, char in enumerate(words, start=span.start)
        )
    return " ".join(words.split())
