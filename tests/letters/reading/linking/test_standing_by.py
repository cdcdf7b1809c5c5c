"""Names that only stand by: in front of what, towards what, what somebody is, another clause's matter."""

import re
from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Organisation, OrganisationKind, Place
from verbale.spans import Span

BODIES = ("Harbour Office", "Lake Weekly", "Capitainerie du Lac", "Oficina del Puerto", "Quay Police", "Remand House")


def spans(text: str, words: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in re.finditer(re.escape(words), text))


def told(text: str, language: Language = "en") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The bodies and the places of each event."""
    letter = sheet_of(text, language=language)
    kinds = {"Remand House": OrganisationKind.PRISON}
    bodies = tuple(
        Organisation(name, name, kinds.get(name, OrganisationKind.AUTHORITY), (), spans(text, name))
        for name in BODIES
        if name in text
    )
    places = (Place("Lenz", "Lenz", spans(text, "Lenz")),) if "Lenz" in text else ()
    record = replace(record_of(letter), organisations=bodies, places=places)
    return [(event.organisations, event.places) for event in link_events(letter, finds_of(letter), record).events]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 3 May 2021, Ms. Mira Tesk was arrested in front of the Harbour Office."),
        ("en", "On 3 May 2021, some pupils marched towards the Harbour Office."),
        ("en", "On 3 May 2021, Ms. Mira Tesk was arrested as she was leaving the Harbour Office."),
        ("fr", "Le 3 mai 2021, Mme Mira Tesk a été arrêtée devant les bureaux de la Capitainerie du Lac."),
        ("es", "El 3 de mayo de 2021, la Sra. Mira Tesk fue detenida al salir de la Oficina del Puerto."),
        ("en", "On 3 May 2021, Ms. Mira Tesk, the editor of the Lake Weekly, was arrested."),
        ("en", "On 3 May 2021, Ms. Mira Tesk was arrested; the Harbour Office closed its doors."),
        ("en", "On 3 May 2021, Ms. Mira Tesk was arrested and taken to the Remand House."),
    ],
)  # fmt: skip
def test_who_only_stands_by_had_no_part_in_it(language: Language, text: str) -> None:
    assert told(text, language)[0] == ((), ())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le 3 mai 2021, Mme Mira Tesk a comparu devant la Capitainerie du Lac.", "Capitainerie du Lac"),
        ("en", "On 3 May 2021, Ms. Mira Tesk, an officer of the Lake Weekly, was dismissed.", "Lake Weekly"),
        ("en", "Ms. Mira Tesk, the editor of the Lake Weekly since 2009, writes about the quay.", "Lake Weekly"),
        ("en", "On 3 May 2021, the Quay Police arrested Ms. Mira Tesk.", "Quay Police"),
    ],
)
def test_who_did_it_or_holds_somebody_has(language: Language, text: str, expected: str) -> None:
    assert told(text, language)[0][0] == (expected,)


def test_what_an_office_holder_is_says_which_body_acted() -> None:
    text = "On 3 May 2021, Mr. Rado Sim, the head of the Quay Police, dismissed Ms. Mira Tesk."
    assert told(text)[0][0] == ("Quay Police",)


def test_where_families_come_from_is_not_where_somebody_helps_them() -> None:
    assert told("Ms. Mira Tesk has represented farming families of Lenz since 2009.") == [((), ())]
    assert told("Ms. Mira Tesk has worked in Lenz since 2009.") == [((), ("Lenz",))]


def test_a_place_people_are_driven_from_counts() -> None:
    assert told("On 3 May 2021, the police evicted forty families of Lenz.")[0][1] == ("Lenz",)
