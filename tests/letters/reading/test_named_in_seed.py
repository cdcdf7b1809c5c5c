"""Who, which bodies, where and how many: over the real letter, where it is at hand."""

from pathlib import Path

import pytest

from verbale.documents.opening import open_document
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.finding.groups import find_groups
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.finding.places import find_places
from verbale.letters.reading.finding.traits import find_traits
from verbale.letters.reading.layout import lay_out
from verbale.letters.reading.linking.groups import link_groups
from verbale.letters.reading.linking.organisations import link_organisations
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.linking.places import link_places
from verbale.letters.reading.linking.portraits import link_portraits
from verbale.letters.reading.sheet import Finds
from verbale.letters.record import Record, Role

SEED = Path(__file__).parents[4] / "shared" / "seed" / "AL-RUS-24-2023.md"
_FINDERS = (find_people, find_organisations, find_places, find_groups, find_described, find_traits)
_LINKERS = (link_people, link_portraits, link_organisations, link_places, link_groups)


@pytest.fixture(scope="module")
def record() -> Record:
    if not SEED.exists():
        pytest.skip("the seed letter is not beside the repository")
    document = open_document(SEED)
    sheet = lay_out(document)
    finds = Finds(mention for finder in _FINDERS for mention in finder(sheet))
    read = blank_record(document, sheet.language)
    for linker in _LINKERS:
        read = linker(sheet, finds, read)
    return read


def test_one_person_is_raised_with_all_mentions(record: Record) -> None:
    (person,) = record.people
    assert (person.name, person.honorific, person.gender) == ("Bakhrom Khamroev", "Mr.", "male")
    assert (person.role, person.age, person.nationality, person.withheld) == (Role.VICTIM, None, None, None)
    assert len(person.mentions) == record.text.count("Khamroev")


def test_bodies_have_their_kinds(record: Record) -> None:
    kinds = {body.name: body.kind.value for body in record.organisations}
    assert kinds == {
        "Erdam": "civil-society",
        "Hizb-ut-Tahrir": "other",
        "Supreme Court of the Russian Federation": "court",
        "Memorial Human Rights Centre": "civil-society",
        "Ministry of Internal Affairs of Russia": "authority",
        "Moscow Investigation Department of the Federal Security Service": "authority",
        "Federal Security Service": "authority",
        "Lefortovo pre-trial detention centre": "prison",
        "Civic Assistance Committee": "civil-society",
        "European Court for Human Rights": "court",
        "Prosecutor's Office": "authority",
        "Second Western District Military Court": "court",
        "Military Appellate Court": "court",
    }


def test_places_and_groups_are_those_of_the_case(record: Record) -> None:
    assert [place.name for place in record.places] == ["Bibirevo district", "Moscow", "Tajikistan", "Uzbekistan"]
    assert [(group.description, group.count) for group in record.groups] == [
        ("two foreign citizens", 2),
        ("several people", None),
        ("two secret witnesses", 2),
    ]
