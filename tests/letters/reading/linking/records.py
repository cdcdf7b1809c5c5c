"""Records made by hand for the tests of linkers: the people and bodies that earlier linkers would have found."""

import re
from dataclasses import replace

from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.charges import find_charges
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.finding.hedges import find_hedges
from verbale.letters.reading.finding.law_heads import find_law_heads
from verbale.letters.reading.finding.laws import find_laws
from verbale.letters.reading.finding.terms import find_terms
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Addressee, Organisation, OrganisationKind, Person, Record, Role
from verbale.spans import Span

PEOPLE = ("Ilun Baro", "Mira Tesk", "Oda Venn")
"""Three invented persons: a man and two women. Each is known by the family name too."""
OFFICIAL = "Rado Sim"
BODIES = ("Central Police", "River Watch", "Policía Central", "Police centrale")

_FINDERS = (find_dates, find_happenings, find_hedges, find_terms, find_charges, find_laws, find_law_heads)


def finds_of(sheet: Sheet) -> Finds:
    return Finds(mention for finder in _FINDERS for mention in finder(sheet))


def record_of(sheet: Sheet, code: str = "RUS") -> Record:
    """A record that knows the invented people and bodies that the sheet names."""
    blank = blank_record(sheet.document, sheet.language)
    people = [_person(sheet, name, Role.VICTIM) for name in PEOPLE] + [_person(sheet, OFFICIAL, Role.OFFICIAL)]
    bodies = [
        Organisation(name, name, OrganisationKind.AUTHORITY, (), _mentions(sheet, re.escape(name))) for name in BODIES
    ]
    return replace(
        blank,
        addressee=Addressee("other" if code == "OTH" else "state", code, None),
        people=tuple(person for person in people if person.mentions),
        organisations=tuple(body for body in bodies if body.mentions),
    )


def _person(sheet: Sheet, name: str, role: Role) -> Person:
    given, family = name.split()
    mentions = _mentions(sheet, rf"(?:(?:Mr\.|Ms\.|M\.|Mme|Sr\.|Sra\.) )?(?:{given} )?{family}")
    gender = "male" if given in ("Ilun", "Rado") else "female"
    return Person(name, name, None, (), None, gender, None, role, None, mentions)  # type: ignore[arg-type]


def _mentions(sheet: Sheet, pattern: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in re.finditer(pattern, sheet.flow.text))
