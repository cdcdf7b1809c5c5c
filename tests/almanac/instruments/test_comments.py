"""A general comment by its committee and number."""

import pytest

from verbale.almanac.instruments import committee_forms, committee_named, committees, general_comment, instruments
from verbale.almanac.languages import LANGUAGES


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("Human Rights Committee", 38),
        ("Human Rights Committee", 0),
        ("Human Rights Committee", "34bis"),
        ("Human Rights Committee", ""),
        ("Human Rights Council", 34),
        ("the Committee", 34),
        ("Committee", 1),
        ("HRC", 34),
        ("", 1),
    ],
)
def test_no_comment_is_found_for(body: str, number: int | str) -> None:
    assert general_comment(body, number) is None


@pytest.mark.parametrize(
    ("body", "number", "key"),
    [
        ("Human Rights Committee", 34, "ccpr-gc-34"),
        ("the Human Rights Committee", "34", "ccpr-gc-34"),
        ("CCPR", "09", "ccpr-gc-9"),
        ("Comité des droits de l’homme", 35, "ccpr-gc-35"),
        ("Comité de Derechos Humanos", 36, "ccpr-gc-36"),
        ("ccpr", 37, "ccpr-gc-37"),
        ("Comité de Derechos Económicos, Sociales y Culturales", 14, "cescr-gc-14"),
        ("CEDAW Committee", 35, "cedaw-gr-35"),
        ("Committee on the Elimination of Racial Discrimination", 30, "cerd-gr-30"),
        ("Committee on Migrant Workers", 5, "cmw-gc-5"),
        ("Committee on the Rights of the Child", 24, "crc-gc-24"),
        ("Committee on Enforced Disappearances", 1, "ced-gc-1"),
    ],
)
def test_a_comment_is_found_in_any_language(body: str, number: int | str, key: str) -> None:
    found = general_comment(body, number)
    assert found is not None
    assert found.key == key


def test_every_numbered_comment_is_found_by_its_committee() -> None:
    seen = 0
    for instrument in instruments():
        prefix, _, rest = instrument.key.partition("-")
        series, _, number = rest.partition("-")
        if series in ("gc", "gr") and number.isdecimal():
            assert general_comment(prefix, number) is instrument
            seen += 1
    assert seen > 180


def test_every_committee_is_found_by_its_names_and_abbreviation() -> None:
    for committee in committees():
        for name in (*committee.names.known(), committee.abbreviation, *committee.aliases):
            assert committee_named(name) == committee, name
    for language in LANGUAGES:
        assert {form.prefix for form in committee_forms(language)} == {committee.prefix for committee in committees()}
