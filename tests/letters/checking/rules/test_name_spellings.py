"""One name, two spellings."""

import pytest

from tests.letters.records import a_person, a_record, words
from verbale.letters.checking.rules.name_spellings import RULE
from verbale.letters.record import Withheld


def within(text: str, name: str, *mentions: str) -> list[object]:
    spans = [words(text, mention) for mention in mentions]
    return [each.facts["other"] for each in RULE.problems(a_record(text, people=(a_person("person@0", name, *spans),)))]


def between(*names: str) -> list[object]:
    text = " and ".join(names)
    people = tuple(a_person(f"person@{index}", name, words(text, name)) for index, name in enumerate(names))
    return [each.facts["other"] for each in RULE.problems(a_record(text, people=people))]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Ms. Ilse Maravane … Ms. Maravane", "Ilse Maravane", ["Ms. Ilse Maravane", "Ms. Maravane"]),
        (
            "M. Kélé Ouattara … M. Ouattara … M. Kele Ouattara",
            "Kélé Ouattara",
            ["M. Kélé Ouattara", "M. Kele Ouattara"],
        ),
        ("Mr. Ali Omar … Mr. Omer", "Ali Omar", ["Mr. Ali Omar", "Mr. Omer"]),
    ],
    ids=["same", "accents", "short"],
)
def test_it_is_silent_within_a_person(text: str, name: str, mentions: list[str]) -> None:
    assert within(text, name, *mentions) == []


@pytest.mark.parametrize(
    "names", [("Ilse Maravane", "Tomas Maravane"), ("Marko Velin", "Darko Velin"), ("Ilse Maravane", "Ilse Torrent")]
)
def test_it_is_silent_about_relatives_and_strangers(names: tuple[str, str]) -> None:
    assert between(*names) == []


def test_it_is_silent_about_withheld_names() -> None:
    person = a_person("person@0", "Maravane", words("Maravame", "Maravame"), withheld=Withheld.INITIALS)
    assert list(RULE.problems(a_record("Maravame", people=(person,)))) == []


def test_it_sees_a_letter_changed_in_a_heading() -> None:
    assert within("Ms. Ilse Maravane … Ms. Maravene", "Ilse Maravane", "Ms. Ilse Maravane", "Ms. Maravene") == [
        "Maravene"
    ]


def test_it_sees_two_people_who_are_one_but_for_a_letter() -> None:
    assert between("Ilse Maravane", "Ilse Maravanne") == ["Ilse Maravanne"]
