"""Mentions of named bodies: by a head noun, a noun beside the name, quotation marks, a company's ending; and again.

Acronyms and translations in brackets are kept with the mention, and found again when they stand alone. A head noun alone
("the Directorate") is a mention that linking gives to the body that it shortens, or drops.
"""

from collections.abc import Iterable

from verbale.letters.reading.bodies.again import named_again
from verbale.letters.reading.bodies.beside import apposed, explained, offices, partners
from verbale.letters.reading.bodies.brackets import IN_BRACKETS, in_brackets
from verbale.letters.reading.bodies.called import (
    acronyms,
    companies,
    initialled,
    named_by_noun,
    quoted,
    said_to_be_free,
    titled,
)
from verbale.letters.reading.bodies.mention import OrganisationMention
from verbale.letters.reading.bodies.named import bodies
from verbale.letters.reading.bodies.small import standing
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.bodies import ALONE
from verbale.letters.record import OrganisationKind, PartKind

__all__ = ["OrganisationMention", "find_organisations"]

TELLING = frozenset({PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS, PartKind.PREVIOUS})
"""Parts that tell of the case: a body may be named here for the first time."""
_LISTING = frozenset({PartKind.ANNEX, PartKind.NOTICE})
"""Parts that only name again: lists of people, to whom else letters went."""
_ASKING = frozenset({PartKind.REQUESTS, PartKind.MEASURES, PartKind.URGENCY, PartKind.CLOSING})


def find_organisations(sheet: Sheet) -> Iterable[OrganisationMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    spans = sheet.within(*TELLING, *_ASKING)
    found: dict[int, OrganisationMention] = {}
    places: set[int] = set()

    def take(mention: OrganisationMention) -> None:
        if places.isdisjoint(range(mention.span.start, mention.span.end)):
            found[mention.span.start] = mention
            places.update(range(mention.span.start, mention.span.end))

    for span in spans:
        for mention in (*quoted(sheet, span), *partners(plain, span), *companies(sheet, span)):
            take(mention)
        for mention in (*named_by_noun(sheet, span), *offices(sheet, span)):
            take(mention)
        for body in bodies(sheet, span):
            name = body.span
            alone = body.short and name.of(plain) not in ALONE
            if alone and IN_BRACKETS.search(plain, max(name.start - 45, 0), name.start):
                continue  # said to be a short form, not used as one
            kind = body.kind
            if kind is OrganisationKind.AUTHORITY and said_to_be_free(plain, name.end, tongue):
                kind = OrganisationKind.CIVIL_SOCIETY
            take(OrganisationMention(name, kind, body.head, in_brackets(sheet, name.end), alone))
        for mention in (*initialled(plain, span), *titled(plain, span, tongue), *apposed(sheet, span)):
            take(mention)
        for mention in explained(plain, span, tongue):
            take(mention)
        for body in standing(plain, span, tongue):
            take(OrganisationMention(body.span, body.kind, body.head, in_brackets(sheet, body.span.end)))
        for mention in acronyms(sheet, span):
            take(mention)
    told = sheet.within(*TELLING, *_ASKING, *_LISTING)
    for mention in named_again(sheet, told, list(found.values())):
        take(mention)
    return [found[start] for start in sorted(found)]
