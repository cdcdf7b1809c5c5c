"""Where the letter begins in a document that has other things before it."""

import re
from collections.abc import Sequence
from functools import cache

from verbale.letters.reading.parts.lines import Line
from verbale.letters.reading.words.openings import OPENINGS, SALUTATIONS
from verbale.letters.reading.words.printed import LABEL, REFERENCE, day_pattern
from verbale.letters.record import PartKind


@cache
def heading_pattern() -> re.Pattern[str]:
    """The first words of a heading, in any of the three languages."""
    return re.compile("|".join(form for openings in OPENINGS.values() for form in openings[PartKind.HEADING]))


@cache
def _opening() -> re.Pattern[str]:
    return re.compile("|".join(form for openings in OPENINGS.values() for form in openings[PartKind.OPENING]))


@cache
def _salutation() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(SALUTATIONS.values())}) ?[,:]")


_LABELLED = re.compile(rf"{LABEL}(?=[\s:])")


def first_anchor(lines: Sequence[Line]) -> int | None:
    """The index of the first line that can only be a letter's: heading, labelled reference, salutation, opening.

    A line with a date alone that stands right before such a line is the letter's too.
    """
    for index, line in enumerate(lines):
        if heading_pattern().match(line.words):
            return index
        referred = REFERENCE.match(line.text)
        if referred and (referred["label"] or referred["type"]) and referred.end() > len(line.text) - 40:
            return _with_date(lines, index)
        if _LABELLED.match(line.text) and len(line.text) < 200:
            return _with_date(lines, index)
        if _salutation().match(line.words) or _opening().match(line.words):
            return _with_date(lines, index)
        if any(_salutation().match(line.words, found.end() + 1) for found in _dates(line)):
            return index
    return None


def _dates(line: Line) -> list[re.Match[str]]:
    if len(line.words) > 120:
        return []
    return [found for language in SALUTATIONS for found in [day_pattern(language).search(line.words)] if found]


def _with_date(lines: Sequence[Line], index: int) -> int:
    """Of the lines before, those that the letter's head may have: an address block or a date, back to the date."""
    for before in range(max(index - 8, 0), index):
        line = lines[before]
        if len(line.words) < 60 and any(found.end() > len(line.words) - 3 for found in _dates(line)):
            between = lines[before + 1 : index]
            if all(len(each.words) < 90 for each in between):
                return before
    return index
