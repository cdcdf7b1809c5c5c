"""Mentions of people by name: by honorific, by a noun or an office beside the name, in lists, and again later.

A name is believed where something else says that it is a person's. A later mention without any such sign is found by the
forms of the names that were believed. Which mentions are one person is for linking.
"""

from collections.abc import Iterable

from verbale.letters.reading.capitals import runs
from verbale.letters.reading.people.addressed import addressed
from verbale.letters.reading.people.again import again
from verbale.letters.reading.people.beside import beside
from verbale.letters.reading.people.listed import listed, set_in_bold, tabled
from verbale.letters.reading.people.mention import Found, PersonMention
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import PartKind
from verbale.spans import Span

_K = PartKind
SILENT = frozenset(
    {_K.COVER, _K.HEADING, _K.REFERENCE, _K.DATE, _K.ADDRESSEE, _K.SALUTATION, _K.OPENING, _K.CLOSING, _K.SIGNATURES}
    | {_K.FURNITURE, _K.OUTSIDE}
)
"""Parts whose names are of those who write, sign or receive."""


def find_people(sheet: Sheet) -> Iterable[PersonMention]:
    spans = _spoken(sheet)
    found = Found()
    for mention in addressed(sheet, spans):
        found.add(mention)
    candidates = list(runs(sheet.flow.plain, spans, sheet.language))
    for candidate in candidates:
        by_noun = beside(sheet, candidate)
        if by_noun:
            found.add(by_noun)
    for mention in (*listed(sheet, candidates, found), *tabled(sheet, spans), *set_in_bold(sheet, candidates)):
        found.add(mention)
    for mention in again(sheet, candidates, found):
        found.add(mention)
    return found.mentions()


def _spoken(sheet: Sheet) -> tuple[Span, ...]:
    return tuple(part.span for part in sheet.parts if part.kind not in SILENT)
