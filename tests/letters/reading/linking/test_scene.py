"""Bodies that had part in a thing told: not the hall or hospital in which it happened, nor the hearers of what was said."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from tests.letters.reading.short_letters import cuenta, raconte, told
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Organisation, OrganisationKind, Record
from verbale.spans import Span

BODIES = ("Lake Hospital", "Hospital del Lago", "lycée du Lac", "Radio du Lac", "Radio Lago")


def bodies(text: str, language: Language = "en") -> list[tuple[str, ...]]:
    """The bodies of each event."""
    letter = sheet_of(text, language=language)
    known = [
        Organisation(
            name, name, OrganisationKind.OTHER, (), tuple(Span(*found.span()) for found in re.finditer(name, text))
        )
        for name in BODIES
        if name in text
    ]
    record = replace(record_of(letter), organisations=tuple(known))
    return [event.organisations for event in link_events(letter, finds_of(letter), record).events]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 3 May 2021, Mr. Ilun Baro died at the Lake Hospital."),
        ("fr", "Le 3 mai 2021, des élèves se sont rassemblés dans la cour du lycée du Lac."),
        ("es", "El 3 de mayo de 2021, el Sr. Ilun Baro fue trasladado al Hospital del Lago."),
        ("fr", "Le 3 mai 2021, M. Rado Sim a déclaré à la Radio du Lac que le pont était ouvert."),
        ("es", "El 3 de mayo de 2021, el Sr. Rado Sim declaró ante Radio Lago que el puente estaba abierto."),
        ("en", "On 3 May 2021, Ms. Mira Tesk was arrested, according to Lake Hospital."),
    ],
)
def test_where_it_happened_and_who_heard_it_had_no_part_in_it(language: Language, text: str) -> None:
    assert bodies(text, language) == [()]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 3 May 2021, Lake Hospital dismissed Ms. Mira Tesk.", "Lake Hospital"),
        ("fr", "Le 3 mai 2021, le lycée du Lac a licencié Mme Mira Tesk.", "lycée du Lac"),
        ("es", "El 3 de mayo de 2021, la policía allanó el Hospital del Lago.", "Hospital del Lago"),
    ],
)
def test_a_hospital_that_acts_or_is_acted_on_has(language: Language, text: str, expected: str) -> None:
    assert bodies(text, language) == [(expected,)]


@pytest.mark.parametrize(
    ("tell", "facts", "where"),
    [
        (told, "On 3 May 2021, Ms. Ana Modelo, a native of Velda, was arrested in Marsk.", ["Marsk"]),
        (told, "On 3 May 2021, Ms. Ana Modelo was arrested on a train bound for Velda.", []),
        (told, "On 3 May 2021, the mayor of Velda threatened Ms. Ana Modelo in Marsk.", ["Marsk"]),
        (raconte, "Le 3 mai 2021, Mme Ana Modèle, originaire de Velda, a été arrêtée à Marsk.", ["Marsk"]),
        (cuenta, "El 3 de mayo de 2021, la Sra. Ana Modelo, oriunda de Velda, fue detenida en Marsk.", ["Marsk"]),
    ],
)
def test_where_people_come_from_or_were_going_is_not_where_it_happened(
    tell: Callable[[str], Record], facts: str, where: list[str]
) -> None:
    record = tell(facts)
    names = {place.key: place.name for place in record.places}
    assert [[names[key] for key in event.places] for event in record.events] == [where]
