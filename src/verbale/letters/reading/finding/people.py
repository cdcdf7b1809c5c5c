"""Mentions of people by name: by honorific, by a noun or an office beside the name, in lists, and again later.

A name is believed where something else says that it is a person's. A later mention without any such sign is found by the
forms of the names that were believed. Which mentions are one person is for linking.
"""

from collections.abc import Iterable

from verbale.letters.reading.capitals import runs, trimmed
from verbale.letters.reading.people.addressed import addressed
from verbale.letters.reading.people.again import again
from verbale.letters.reading.people.beside import beside
from verbale.letters.reading.people.kin import kin
from verbale.letters.reading.people.listed import listed, set_in_bold, tabled
from verbale.letters.reading.people.mention import Found, PersonMention
from verbale.letters.reading.people.other_names import other_names
from verbale.letters.reading.people.signs import SILENT
from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span


def find_people(sheet: Sheet) -> Iterable[PersonMention]:
    spans = _spoken(sheet)
    plain = sheet.flow.plain
    found = Found()
    for mention in addressed(sheet, spans):
        found.add(mention)
    candidates = list(runs(sheet.flow, spans, sheet.language))
    longer = [each for each in candidates if plain.find(" ", each.start, each.end) > 0]
    for candidate in longer:
        by_noun = beside(sheet, candidate)
        if by_noun:
            found.add(by_noun)
    for mention in kin(sheet, [each for each in candidates if plain.find(" ", each.start, each.end) < 0], found):
        found.add(mention)
    other_names(sheet, found, spans)
    trims = [(each, trimmed(plain, each, sheet.language)) for each in longer]
    whole = [each for each, name in trims if name == each]
    names = [name for _, name in trims if name is not None]
    for mention in (*listed(sheet, whole, found), *tabled(sheet, spans), *set_in_bold(sheet, names)):
        found.add(mention)
    for mention in again(sheet, candidates, found):
        found.add(mention)
    return found.mentions()


def _spoken(sheet: Sheet) -> tuple[Span, ...]:
    return tuple(part.span for part in sheet.parts if part.kind not in SILENT)
