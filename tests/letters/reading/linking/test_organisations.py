"""Which mentions become one body. All bodies are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.linking.organisations import link_organisations
from verbale.letters.reading.sheet import Finds, Language
from verbale.letters.record import Organisation, OrganisationKind


def bodies(*texts: str, language: Language = "en") -> tuple[Organisation, ...]:
    sheet = sheet_of(*texts, language=language)
    finds = Finds(find_organisations(sheet))
    return link_organisations(sheet, finds, blank_record(sheet.document, language)).organisations


def counted(*texts: str, language: Language = "en") -> list[tuple[str, int]]:
    return [(body.name, len(body.mentions)) for body in bodies(*texts, language=language)]


def test_a_head_alone_is_nobody_where_no_body_was_named_by_it() -> None:
    assert counted("The Directorate refused.") == []


def test_a_head_alone_is_nobody_where_the_last_one_is_of_the_united_nations() -> None:
    told = "The Velda City Council refused. The Human Rights Council was told. The Council took note."
    assert counted(told) == [("Velda City Council", 1)]


@pytest.mark.parametrize(
    ("language", "told", "expected"),
    [
        (
            "en",
            "The Regional Directorate of Security came. The Directorate refused.",
            [("Regional Directorate of Security", 2)],
        ),
        (
            "en",
            "The Ministry of Justice and the Ministry of Health met. The Ministry spoke.",
            [("Ministry of Justice", 1), ("Ministry of Health", 2)],
        ),
        ("en", "The National Security Agency (NSA) came. The NSA left.", [("National Security Agency", 3)]),
        ("en", "The National Security Agency came. Agents of the NSA left.", [("National Security Agency", 2)]),
        ("en", "The Marsk Town Court fined him. He was held before the Town Court.", [("Marsk Town Court", 2)]),
        (
            "en",
            "The Marsk Branch of the State Security Service came. The State Security Service left.",
            [("Marsk Branch of the State Security Service", 1), ("State Security Service", 1)],
        ),
        (
            "en",
            "The rights group Lantern was raided. The Lantern Human Rights Centre was closed.",
            [("Lantern Human Rights Centre", 2)],
        ),
        (
            "en",
            "The Marsk District Court of Velda sat. The Marsk District Court ruled.",
            [("Marsk District Court of Velda", 2)],
        ),
        (
            "fr",
            "La Direction générale de la police est venue. La Direction a nié.",
            [("Direction générale de la police", 2)],
        ),
        ("es", "La Fiscalía General de la Nación vino. La Fiscalía negó.", [("Fiscalía General de la Nación", 2)]),
    ],
)
def test_short_forms_are_the_body_last_named(language: Language, told: str, expected: list[tuple[str, int]]) -> None:
    assert counted(told, language=language) == expected


def test_what_is_said_of_a_body_tells_its_kind_though_later() -> None:
    (body,) = bodies("The organisation Red Sickle met.", "The armed group Red Sickle fired.")
    assert body.kind is OrganisationKind.ARMED_GROUP


def test_aliases_are_kept_once() -> None:
    (body,) = bodies("The National Security Agency (NSA) came. The National Security Agency (NSA) left.")
    assert body.aliases == ("NSA",)


def test_bodies_of_one_name_in_two_places_are_two() -> None:
    told = "He was called to the Central Police Station in Marsk. She was held at the Central Police Station of Velda."
    assert counted(told) == [("Central Police Station", 1), ("Central Police Station of Velda", 1)]


def test_a_head_alone_says_nothing_of_the_kind() -> None:
    (body,) = bodies("The Velda Bar Council suspended her. The Council gave no reasons.")
    assert (body.kind, len(body.mentions)) == (OrganisationKind.CIVIL_SOCIETY, 2)


def test_the_council_of_a_people_is_no_authority() -> None:
    (council,) = bodies("The Sarani Indigenous People chose the Sarani Council.")
    assert council.kind is OrganisationKind.CIVIL_SOCIETY


def test_the_same_body_may_be_called_by_its_head() -> None:
    assert counted("The Velda Brigade fired. Weapons of the same Brigade were found.") == [("Velda Brigade", 2)]
