"""An instrument by any of its names."""

import pytest

from verbale.almanac.instruments import (
    InstrumentKind,
    instrument_by_key,
    instrument_forms,
    instrument_named,
    instrument_of_resolution,
    instrument_of_symbol,
    instruments,
    other_instrument_forms,
)
from verbale.almanac.languages import LANGUAGES


def key(text: str) -> str | None:
    found = instrument_named(text)
    return found.key if found else None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the",
        "Convention",
        "the Convention",
        "the Covenant",
        "Covenants",
        "the Declaration",
        "Declaration on",
        "Optional Protocol",
        "cat",
        "crc",
        "iccpr.",
        "HRC",
        "OP",
        "charte",
        "carta",
        "Convention on the Rights",
        "Principles",
        "Basic Principles",
        "freedom of opinion and expression",
        "Human Rights Council",
        "protection of human rights defenders",
        "Safety of journalists",
        "African Charter on Democracy, Elections and Governance",
        "American Declaration on the Rights of Indigenous Peoples",
        "European Social Charter",
        "1992 Declaration",
        "A/RES/2200A (XXI)",
        "A/CONF.144/28/Rev.1",
        "A/53/44",
        "CCPR/C/GC",
        "Code of Conduct",
        "First Optional Protocol to the Convention on the Rights of the Child",
        "ILO Convention No. 999",
    ],
)
def test_no_instrument_is_found_for(text: str) -> None:
    assert key(text) is None


def test_every_title_and_abbreviation_finds_its_instrument() -> None:
    comments = (InstrumentKind.GENERAL_COMMENT, InstrumentKind.GENERAL_RECOMMENDATION)
    for instrument in instruments():
        if instrument.kind in (*comments, InstrumentKind.RESOLUTION):
            continue
        for language in LANGUAGES:
            for text in (instrument.title(language), instrument.abbreviation(language)):
                if text:
                    assert key(text) == instrument.key, text


def test_every_form_finds_its_own_instrument() -> None:
    for language in LANGUAGES:
        for each in instrument_forms(language):
            assert key(each.written or each.form) == each.key, each


def test_forms_are_sorted_longest_first() -> None:
    for language in LANGUAGES:
        lengths = [len(each.form) for each in instrument_forms(language)]
        assert lengths == sorted(lengths, reverse=True)


def test_no_form_is_so_short_that_it_could_be_a_word() -> None:
    for language in LANGUAGES:
        for each in instrument_forms(language):
            assert each.written is not None or " " in each.form, each


def test_names_without_a_key_are_no_forms_of_an_instrument() -> None:
    for language in LANGUAGES:
        forms = {each.form for each in instrument_forms(language)}
        assert not forms & set(other_instrument_forms(language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Universal Declaration on Human Rights", "udhr"),
        ("DUDH", "udhr"),
        ("la Déclaration universelle des droits de l’homme", "udhr"),
        ("PIDCP", "iccpr"),
        ("PIDESC", "icescr"),
        ("CEDEF", "cedaw"),
        ("CIDE", "crc"),
        ("CDN", "crc"),
        ("CAT", "cat"),
        ("CADH", "achr"),
        ("UN Declaration on Human Rights Defenders", "declaration-hrd"),
        ("Déclaration sur les défenseurs", "declaration-hrd"),
        ("Declaration on the Protection of All Persons from Enforced Disappearances", "disappearance-declaration"),
        ("Basic Principles on the Role of Lawyers", "role-of-lawyers"),
        ("UN Basic Principles on the Role of Lawyers", "role-of-lawyers"),
        ("Mandela Rules", "mandela-rules"),
        ("Reglas Nelson Mandela", "mandela-rules"),
        ("Règles Nelson Mandela", "mandela-rules"),
        ("Guiding Principles on Business and Human Rights", "ungp"),
        ("Principios Rectores sobre las Empresas y los Derechos Humanos", "ungp"),
        ("ILO Convention No. 169", "ilo-c169"),
        ("ILO Convention 169", "ilo-c169"),
        ("Convenio núm. 169 de la OIT", "ilo-c169"),
        ("Indigenous and Tribal Peoples Convention, 1989 (No. 169)", "ilo-c169"),
        ("Convention n° 87 de l'OIT", "ilo-c087"),
        ("Body of Principles", "body-of-principles"),
        ("Protocole d’Istanbul", "istanbul-protocol"),
        ("Minnesota Protocol", "minnesota-protocol"),
        ("CCPR/C/GC/34", "ccpr-gc-34"),
        ("ccpr/c/21/rev.1/add. 13", "ccpr-gc-31"),
        ("A/RES/53/144", "declaration-hrd"),
        ("A/HRC/RES/24/5", "hrc-24-5"),
        ("S/RES/1373 (2001)", "sc-1373"),
        ("S/RES/1373", "sc-1373"),
        ("2030 Agenda", "ga-70-1"),
    ],
)
def test_an_instrument_is_found_by_a_usual_name(text: str, expected: str) -> None:
    assert key(text) == expected


def test_a_resolution_is_found_by_its_organ_and_number() -> None:
    assert instrument_of_resolution("HRC", "15/21") is instrument_by_key("hrc-15-21")
    assert instrument_of_resolution("GA", "53/144") is instrument_by_key("declaration-hrd")
    assert instrument_of_resolution("SC", "1325 (2000)") is instrument_by_key("sc-1325")
    assert instrument_of_resolution("HRC", "52/4") is None
    assert instrument_of_resolution("GA", "15/21") is None


def test_a_yearly_report_is_not_taken_for_the_comment_in_it() -> None:
    assert instrument_of_symbol("A/49/38") is None


def test_the_units_of_an_instrument_can_be_counted() -> None:
    covenant = instrument_by_key("iccpr")
    assert covenant is not None
    assert (covenant.unit, covenant.unit_count, covenant.is_binding) == ("article", 53, True)
    assert str(covenant.in_force) == "1976-03-23"
