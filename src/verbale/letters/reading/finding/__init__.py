"""Finding what stands in a letter. A finder is one file with one function from a sheet to mentions; the tuple lists them.

A finder sees text and parts, never another finder's result: what a mention refers to is for `linking`.
"""

from collections.abc import Callable, Iterable

from verbale.letters.reading.finding.addressee import find_addressee
from verbale.letters.reading.finding.annexes import find_annexes
from verbale.letters.reading.finding.charges import find_charges
from verbale.letters.reading.finding.comments import find_comments
from verbale.letters.reading.finding.concerns import find_concerns
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.finding.groups import find_groups
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.finding.hedges import find_hedges
from verbale.letters.reading.finding.instruments import find_instruments
from verbale.letters.reading.finding.law_heads import find_law_heads
from verbale.letters.reading.finding.laws import find_laws
from verbale.letters.reading.finding.letter_date import find_letter_date
from verbale.letters.reading.finding.mandates import find_mandates
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.finding.periods import find_periods
from verbale.letters.reading.finding.places import find_places
from verbale.letters.reading.finding.provisions import find_provisions
from verbale.letters.reading.finding.ratifications import find_treaty_acts
from verbale.letters.reading.finding.reference import find_reference
from verbale.letters.reading.finding.references import find_references
from verbale.letters.reading.finding.reply_terms import find_measures, find_notices
from verbale.letters.reading.finding.requests import find_requests
from verbale.letters.reading.finding.resolutions import find_resolutions
from verbale.letters.reading.finding.signatories import find_signatories
from verbale.letters.reading.finding.sources import find_sources
from verbale.letters.reading.finding.subject import find_subject
from verbale.letters.reading.finding.symbols import find_symbols
from verbale.letters.reading.finding.terms import find_terms
from verbale.letters.reading.finding.traits import find_traits
from verbale.letters.reading.sheet import Finds, Mention, Sheet

Finder = Callable[[Sheet], Iterable[Mention]]

FINDERS: tuple[Finder, ...] = (
    find_reference,
    find_letter_date,
    find_addressee,
    find_mandates,
    find_subject,
    find_concerns,
    find_requests,
    find_periods,
    find_measures,
    find_notices,
    find_annexes,
    find_signatories,
    find_people,
    find_organisations,
    find_places,
    find_references,
    find_instruments,
    find_symbols,
    find_comments,
    find_resolutions,
    find_sources,
    find_provisions,
    find_treaty_acts,
    find_groups,
    find_dates,
    find_happenings,
    find_hedges,
    find_terms,
    find_charges,
    find_laws,
    find_law_heads,
    find_described,
    find_traits,
)


def find_all(sheet: Sheet, finders: Iterable[Finder] = FINDERS) -> Finds:
    return Finds(mention for finder in finders for mention in finder(sheet))
