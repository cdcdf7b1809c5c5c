"""Domestic acts, codes and bills, in three languages. What states agreed among themselves is for other finders."""

from collections.abc import Iterator

from verbale.letters.reading.finding.law_mentions import LawMention
from verbale.letters.reading.finding.laws_english import english
from verbale.letters.reading.finding.laws_romance import french, spanish
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import PartKind

PARTS = (
    PartKind.SUBJECT,
    PartKind.BACKGROUND,
    PartKind.PREVIOUS,
    PartKind.ALLEGATIONS,
    PartKind.CONCERNS,
    PartKind.LAW,
    PartKind.REQUESTS,
    PartKind.URGENCY,
    PartKind.ANNEX,
    PartKind.FOOTNOTES,
)


def find_laws(sheet: Sheet) -> Iterator[LawMention]:
    """The laws named, in order. A bare head ("the law", "the Act") refers to one and names none."""
    find = {"en": english, "fr": french, "es": spanish}[sheet.language]
    for part in sheet.within(*PARTS):
        floor = part.start
        for law in find(sheet, part):
            if law.span.start >= floor:
                floor = law.span.end
                yield law
