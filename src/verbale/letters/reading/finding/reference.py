"""The letter's reference, from the oldest style with a file number a mandate to today's. What cannot be read is not guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.printed import FILE_NUMBER, REFERENCE
from verbale.letters.record import PartKind
from verbale.spans import Span

_FILE_NUMBER = re.compile(FILE_NUMBER)


@dataclass(frozen=True, slots=True)
class ReferencePrinted:
    """`printed` and `file_numbers` with single blanks; the span is without the label."""

    type: str | None
    addressee: str
    number: int
    year: int
    file_numbers: tuple[str, ...]
    printed: str
    span: Span


def find_reference(sheet: Sheet) -> Iterator[ReferencePrinted]:
    """The reference in the letter's head, once."""
    for part in sheet.within(PartKind.REFERENCE):
        found = reference_in(sheet.flow.plain, sheet.flow.text, part)
        if found:
            yield found
            return


def reference_in(plain: str, text: str, within: Span) -> ReferencePrinted | None:
    """The first reference in a stretch of a text, which `plain` is without accents."""
    for match in REFERENCE.finditer(plain, within.start, within.end):
        number, year = int(match["number"]), int(match["year"])
        if number == 0 or not 1990 <= year <= 2100:
            continue
        return ReferencePrinted(
            match["type"],
            match["code"],
            number,
            year,
            tuple(" ".join(file.split()) for file in _FILE_NUMBER.findall(text[slice(*match.span("files"))])),
            " ".join(text[slice(*match.span("printed"))].split()),
            Span(*match.span("printed")),
        )
    return None
