"""Linking what was found: which mentions are one person, which event has which people, what "Id." and "the Covenant" mean.

A linker is one file with one function that takes the sheet, all that was found and the record so far, and gives the record
with its own fields filled in. The tuple lists them in the order in which they need each other.
"""

from collections.abc import Callable

from verbale.letters.reading.linking.addressee import link_addressee
from verbale.letters.reading.linking.charges import link_charges
from verbale.letters.reading.linking.citations import link_citations
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.linking.fates import link_fates
from verbale.letters.reading.linking.groups import link_groups
from verbale.letters.reading.linking.head import link_head
from verbale.letters.reading.linking.laws import link_laws
from verbale.letters.reading.linking.mandates import link_mandates
from verbale.letters.reading.linking.organisations import link_organisations
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.linking.places import link_places
from verbale.letters.reading.linking.portraits import link_portraits
from verbale.letters.reading.linking.previous import link_previous
from verbale.letters.reading.linking.ratifications import link_ratifications
from verbale.letters.reading.linking.reply_terms import link_reply_terms
from verbale.letters.reading.linking.sentences import link_sentences
from verbale.letters.reading.linking.signatories import link_signatories
from verbale.letters.reading.linking.statements import link_statements
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Record

Linker = Callable[[Sheet, Finds, Record], Record]

LINKERS: tuple[Linker, ...] = (
    link_head,
    link_addressee,
    link_mandates,
    link_reply_terms,
    link_statements,
    link_signatories,
    link_people,
    link_portraits,
    link_organisations,
    link_places,
    link_previous,
    link_citations,
    link_ratifications,
    link_groups,
    link_events,
    link_fates,
    link_laws,
    link_charges,
    link_sentences,
)


def link_all(sheet: Sheet, finds: Finds, blank: Record) -> Record:
    record = blank
    for linker in LINKERS:
        record = linker(sheet, finds, record)
    return record
