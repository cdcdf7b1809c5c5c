"""The resolution that carries a mandate on a day."""

import datetime

import pytest

from verbale.almanac.mandates import (
    mandates,
    mandates_of_resolution,
    resolution_in_force,
    resolution_number,
    resolutions_citable,
    resolutions_of,
)

Day = datetime.date


def number(mandate: str, day: Day) -> str | None:
    found = resolution_in_force(mandate, day)
    return found.number if found else None


def citable(mandate: str, day: Day) -> list[str]:
    return [each.number for each in resolutions_citable(mandate, day)]


@pytest.mark.parametrize(
    ("mandate", "day"),
    [
        ("FOAA", Day(2010, 9, 29)),
        ("TRAFFICKING", Day(2026, 6, 1)),
        ("CUB", Day(2008, 1, 1)),
        ("CIV", Day(2020, 1, 1)),
        ("NONE", Day(2020, 1, 1)),
    ],
)
def test_nothing_is_in_force_before_the_mandate_or_after_its_end(mandate: str, day: Day) -> None:
    assert number(mandate, day) is None
    assert citable(mandate, day) == []


@pytest.mark.parametrize(
    ("mandate", "expected"), [("HRD", "52/4"), ("FOE", "52/9"), ("FOAA", "50/17"), ("RUS", "51/25"), ("WGAD", "51/8")]
)
def test_the_resolutions_of_a_letter_of_25_october_2023(mandate: str, expected: str) -> None:
    assert number(mandate, Day(2023, 10, 25)) == expected


def test_a_renewal_is_in_force_from_the_day_on_which_letters_cite_it() -> None:
    assert number("RUS", Day(2023, 10, 26)) == "54/23"
    assert number("HRD", Day(2023, 4, 2)) == "43/16"
    assert number("HRD", Day(2023, 4, 3)) == "52/4"


def test_around_a_renewal_both_resolutions_may_be_cited() -> None:
    assert citable("RUS", Day(2023, 10, 11)) == ["51/25"]
    assert citable("RUS", Day(2023, 10, 25)) == ["54/23", "51/25"]
    assert citable("HRD", Day(2023, 5, 1)) == ["52/4", "43/16"]
    assert citable("HRD", Day(2023, 9, 1)) == ["52/4"]


def test_the_resolution_in_force_is_always_one_that_may_be_cited() -> None:
    for mandate in ("HRD", "RUS", "IRN", "HTI", "TORTURE", "WGEPAD", "SOM", "TRAFFICKING"):
        for day in (Day(year, month, 15) for year in range(2001, 2026) for month in (1, 4, 7, 10)):
            found = resolution_in_force(mandate, day)
            assert found is None or found in resolutions_citable(mandate, day)


def test_a_text_on_all_mandates_may_be_cited_until_the_mandates_own_next_one() -> None:
    assert "1/102" in citable("FOE", Day(2007, 1, 1))
    assert "1/102" not in citable("FOE", Day(2009, 1, 1))
    assert "1/102" not in citable("FOAA", Day(2012, 1, 1))


@pytest.mark.parametrize("text", ["", "52", "52/4/1", "60/251", "99/99", "resolution", "52-4", "A/RES/52/4"])
def test_no_mandate_is_carried_by(text: str) -> None:
    assert mandates_of_resolution(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("52/4", ["HRD"]),
        ("HRC 52/4", ["HRD"]),
        ("A/HRC/RES/52/4", ["HRD"]),
        ("resolution 52/4", ["HRD"]),
        ("2002/68", ["RACISM", "WGEPAD"]),
        ("E/CN.4/RES/2003/64", ["HRD"]),
        ("S-18/1", ["SYR"]),
        ("17/4", ["BUSINESS"]),
        ("60/25", ["SLAVTRAF"]),
        ("11/10", ["SDN"]),
    ],
)
def test_a_resolution_names_the_mandates_that_it_carries(text: str, expected: list[str]) -> None:
    assert [mandate.code for mandate in mandates_of_resolution(text)] == expected


def test_a_text_on_all_mandates_names_those_that_existed() -> None:
    codes = {mandate.code for mandate in mandates_of_resolution("1/102")}
    assert {"HRD", "FOE", "CUB"} <= codes
    assert not {"FOAA", "RUS"} & codes


def test_a_number_is_read_from_every_usual_way_of_writing_it() -> None:
    assert resolution_number("Human Rights Council resolution 52/4") == "52/4"
    assert resolution_number("HRC decision 1/102") == "1/102"
    assert resolution_number("HRC PRST 15/1") == "PRST 15/1"
    assert resolution_number("CHR 20 (XXXVI)") == "20 (XXXVI)"
    assert resolution_number("the Council") is None


def test_every_mandate_begins_with_the_resolution_that_established_it() -> None:
    for mandate in mandates():
        first = resolutions_of(mandate)[0]
        assert first.action == "established", mandate
