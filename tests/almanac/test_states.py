"""States by code, name and nationality."""

import pytest

from verbale.almanac.languages import LANGUAGES
from verbale.almanac.states import (
    nationality_forms,
    state_abbreviations,
    state_by_code,
    state_forms,
    state_named,
    state_of_nationality,
    states,
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the",
        "la",
        "Atlantis",
        "car",
        "us",
        "opt",
        "Republic of",
        "Guinea-",
        "Korea",
        "Corée",
        "Other actors",
        "OTH",
        "Congolese",
        "the Government of the Russian Federation",
        "New Guinea",
        "Samoa Americana",
        "Northern Ireland",
        "Soviet Union",
    ],
)
def test_no_state_is_found_for(text: str) -> None:
    assert state_named(text) is None


@pytest.mark.parametrize("text", ["Dominican", "congolais", "congolesa", "polic", "", "Federation"])
def test_no_state_is_found_for_the_adjective(text: str) -> None:
    assert state_of_nationality(text) is None


def test_the_code_for_addressees_that_are_no_states_is_no_state() -> None:
    assert state_by_code("OTH") is None


def test_there_are_195_real_states_and_six_invented_ones() -> None:
    assert sum(not state.invented for state in states()) == 195
    assert [state.code for state in states() if state.invented] == ["XAL", "XBE", "XCO", "XDU", "XEL", "XFA"]


def test_every_state_is_found_by_each_of_its_names() -> None:
    for state in states():
        for language in LANGUAGES:
            for name in (state.name(language), state.formal(language), state.inline(language)):
                assert state_named(name) == state, name
                assert state_named(name.upper()) == state, name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the Russian Federation", "RUS"),
        ("Fédération de Russie", "RUS"),
        ("la Federacion de Rusia", "RUS"),
        ("Rusia", "RUS"),
        ("Iran", "IRN"),
        ("República Islámica del Irán", "IRN"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("l’Iran", "IRN"),
        ("DPRK", "PRK"),
        ("Corée du Nord", "PRK"),
        ("CAR", "CAF"),
        ("Ivory Coast", "CIV"),
        ("Costa de Marfil", "CIV"),
        ("Guinea", "GIN"),
        ("Guinée équatoriale", "GNQ"),
        ("Congo", "COG"),
        ("RDC", "COD"),
        ("Turkey", "TUR"),
        ("Turquía", "TUR"),
        ("Swaziland", "SWZ"),
        ("Macedonia", "MKD"),
        ("Viêt Nam", "VNM"),
        ("EE.UU.", "USA"),
        ("los Estados Unidos", "USA"),
        ("Almara", "XAL"),
        ("Republic of Bestria", "XBE"),
        ("la Fédération duvalane", "XDU"),
        ("Duvala", "XDU"),
    ],
)
def test_a_state_is_found_by_a_usual_or_earlier_name(text: str, code: str) -> None:
    found = state_named(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Russian", "RUS"),
        ("russes", "RUS"),
        ("rusa", "RUS"),
        ("marroquíes", "MAR"),
        ("alemanes", "DEU"),
        ("Nigerien", "NER"),
        ("nigériane", "NGA"),
        ("dominicaine", "DOM"),
        ("South Korean", "KOR"),
        ("Almaran", "XAL"),
        ("corvanesas", "XCO"),
    ],
)
def test_a_state_is_found_by_the_adjective(text: str, code: str) -> None:
    found = state_of_nationality(text)
    assert found is not None
    assert found.code == code


def test_forms_are_plain_and_name_states_that_exist() -> None:
    for forms in (state_forms(), nationality_forms()):
        for form, code in forms.items():
            assert form == form.lower()
            assert state_by_code(code) is not None
    assert not {written.lower() for written in state_abbreviations()} & state_forms().keys()


def test_every_state_but_the_holy_see_has_an_adjective_of_its_own_or_shares_one() -> None:
    shared = {"COD", "COG", "VAT"}
    assert {state.code for state in states()} - set(nationality_forms().values()) == shared
