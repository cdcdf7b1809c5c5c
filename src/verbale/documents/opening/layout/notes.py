"""Notes at the foot of a page."""

import re

from verbale.documents.opening.layout.lines import Line, Sheet
from verbale.documents.opening.marks import follows

_SMALL = 0.93
"""Of the body's size: footnotes are smaller than this."""
_NOTE = re.compile(r"[\[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?[. \t\u00a0]\s*(?=\S)")


def foot_of(sheet: Sheet, aside: frozenset[int], size: float) -> int:
    """Where the notes at the page's foot begin: small lines to the end, the first with a mark, or below a rule."""
    lines = sheet.lines
    start = len(lines)
    for place in range(len(lines) - 1, -1, -1):
        if place in aside:
            continue
        line = lines[place]
        small = line.size < size * _SMALL or (line.mark is not None and line.size <= size)
        if not small or line.base < sheet.height * 0.3:
            break
        start = place
    while start < len(lines) and not begins_note(lines[start], None):
        if any(lines[start].base - 3 * lines[start].size < rule < lines[start].base for rule in sheet.rules):
            break
        start += 1
    return start


def begins_note(line: Line, before: str | None) -> str | None:
    """The mark of the note that a line begins; after another note its number must go on counting."""
    if line.mark is not None:
        return line.mark
    match = _NOTE.match(line.text)
    if match is None or (before is not None and not follows(match[1], before) and match[1].isdigit()):
        return None
    return match[1]
