"""The words of a sentence as the record gives them: without the blanks, quotation marks and full stop around them."""

from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span

_BEFORE = " \n\"'"
_AFTER = " \n.;,:\"'"


def stated(sheet: Sheet, span: Span) -> Span:
    """The span without what stands around its words. A bracket that the words open themselves is kept."""
    text = sheet.flow.text
    start, end = span
    while start < end and text[start] in _BEFORE:
        start += 1
    while end > start and text[end - 1] in _AFTER:
        end -= 1
    return Span(start, end)
