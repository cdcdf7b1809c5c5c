"""Who holds a mandate on a day."""

import datetime

import pytest

from verbale.almanac.mandates import holder_named, holder_on, holders_of, holders_on, mandates

Day = datetime.date


@pytest.mark.parametrize(
    ("mandate", "day"),
    [
        ("FOAA", Day(2018, 2, 1)),  # a vacancy
        ("FOAA", Day(2009, 1, 1)),  # before the mandate
        ("WGAD", Day(2023, 10, 25)),  # five members
        ("HRD", Day(2026, 9, 1)),  # past six years: who follows is not known
        ("NONE", Day(2020, 1, 1)),
    ],
)
def test_no_one_is_named_holder(mandate: str, day: Day) -> None:
    assert holder_on(mandate, day) is None


@pytest.mark.parametrize(
    ("mandate", "name"),
    [
        ("HRD", "Mary Lawlor"),
        ("FOE", "Irene Khan"),
        ("FOAA", "Clément Nyaletsossi Voule"),
        ("RUS", "Mariana Katzarova"),
    ],
)
def test_the_holders_on_25_october_2023(mandate: str, name: str) -> None:
    found = holder_on(mandate, Day(2023, 10, 25))
    assert found is not None
    assert found.name == name


def test_a_holder_is_in_office_on_the_first_and_the_last_day_of_what_is_known() -> None:
    def name(day: Day) -> str | None:
        found = holder_on("FOAA", day)
        return found.name if found else None

    assert name(Day(2024, 4, 30)) == "Clément Nyaletsossi Voule"
    assert name(Day(2024, 5, 1)) == "Gina Romero"
    assert name(Day(2018, 4, 30)) is None


def test_a_working_group_has_its_members() -> None:
    names = {holder.name for holder in holders_on("WGAD", Day(2023, 10, 25))}
    assert {"Matthew Gillett", "Ganna Yudkivska", "Priya Gopalan"} <= names
    assert len(names) == 5


@pytest.mark.parametrize(
    "name",
    ["", "Khan", "Shaheed", "John Smith", "Mr. Voule", "Irene", "Irene Kahn", "Maria Lawlor", "Special Rapporteur"],
)
def test_no_one_is_called(name: str) -> None:
    assert holder_named(name) == ()


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("Clement Nyaletsossi Voule", ["FOAA"]),
        ("Clément Voule", ["FOAA"]),
        ("VOULE, Clément Nyaletsossi", ["FOAA"]),
        ("Ms. Irene Khan", ["FOE"]),
        ("Gina Paola Romero Rodríguez", ["FOAA"]),
        ("K.P. Ashwini", ["RACISM"]),
        ("Thomas Andrews", ["MMR"]),
        ("Tomas Ojea Quintana", ["MMR", "PRK"]),
        ("Ahmed Shaheed", ["IRN", "FORB"]),
        ("Seong Phil Hong", ["WGAD"]),
        ("Tendayi Achiume", ["RACISM"]),
        ("Fionnuala Ni Aolain", ["TERRORISM"]),
        ("Asma Jahangir", ["EXECUTIONS", "FORB", "IRN"]),
    ],
)
def test_a_name_finds_all_the_mandates_that_the_person_held(name: str, held: list[str]) -> None:
    assert [holder.mandate for holder in holder_named(name)] == held


def test_every_holder_is_found_by_name() -> None:
    for mandate in mandates():
        for holder in holders_of(mandate):
            assert holder in holder_named(holder.name), holder
