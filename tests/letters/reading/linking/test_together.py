"""Whom "they" and "the three" mean: those named together, those of the heading, nobody where unnamed people came last."""

import re

import pytest

from tests.letters.reading.linking.records import record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.together import BYSTANDERS, Named, Together
from verbale.letters.record import Person
from verbale.spans import Span

HEADING = "The cases of Mr. Ilun Baro, Ms. Mira Tesk and Ms. Oda Venn"


def together(*paragraphs: str) -> tuple[Together, str]:
    letter = sheet_of(*paragraphs)
    people = record_of(letter).people
    named = sorted((Named(span, person) for person in people for span in person.mentions), key=lambda one: one.span)
    text = letter.flow.text
    groups = [Span(*each.span()) for each in re.finditer(r"(?:three|some) \w+ ?men", text)]
    return Together(letter, named, groups), text


def names(persons: list[Person]) -> list[str]:
    return [person.name.split()[1] for person in persons]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Some masked men came to the house of Ms. Mira Tesk.", "It was said that they came late."), []),
        (("Ms. Mira Tesk and Ms. Oda Venn met. Later, three masked men came. It is said that they shouted.",), []),
        (("Ms. Mira Tesk slept. Officer Rado Sim came. It is said that they spoke.",), []),
        (("Ms. Mira Tesk and Ms. Oda Venn met. Then they left.",), ["Tesk", "Venn"]),
        (("Ms. Mira Tesk and Ms. Oda Venn met. Mr. Ilun Baro came. Then they left.",), ["Tesk", "Venn", "Baro"]),
        (("Mr. Ilun Baro came. Ms. Mira Tesk and Ms. Oda Venn met. Then they left.",), ["Tesk", "Venn"]),
        ((HEADING, "Then they left."), ["Baro", "Tesk", "Venn"]),
        ((HEADING, "Ms. Mira Tesk was told that they had left."), ["Baro", "Tesk", "Venn"]),
        ((HEADING, "Then they met.", "The river", "It is said that they left."), []),
    ],
)
def test_whom_they_means(paragraphs: tuple[str, ...], expected: list[str]) -> None:
    several, text = together(*paragraphs)
    assert names(several.uncounted(text.rindex("they"))) == expected


@pytest.mark.parametrize(
    ("paragraphs", "count", "expected"),
    [
        (("Ms. Mira Tesk and Ms. Oda Venn met. The three left.",), 3, []),
        (("Ms. Mira Tesk and Ms. Oda Venn met. Mr. Ilun Baro came. The three left.",), 3, ["Tesk", "Venn", "Baro"]),
        (("Ms. Mira Tesk and Ms. Oda Venn met. Mr. Ilun Baro came. The three left.",), 2, ["Tesk", "Venn"]),
        ((HEADING, "The three left."), 3, ["Baro", "Tesk", "Venn"]),
    ],
)
def test_whom_a_number_means(paragraphs: tuple[str, ...], count: int, expected: list[str]) -> None:
    several, text = together(*paragraphs)
    assert names(several.counted(text.rindex("The three"), count)) == expected


def test_those_who_only_stand_by_are_never_meant() -> None:
    several, _ = together("Officer Rado Sim and Ms. Mira Tesk met.")
    assert not {one.person.role for one in several.named} & BYSTANDERS


def test_people_without_a_name_are_told_of_by_their_noun() -> None:
    several, text = together("Ms. Mira Tesk saw three masked men. It is said that the men left, and not the guards.")
    assert several.tells_of_others(text.index("the men"), "men")
    assert not several.tells_of_others(text.index("the guards"), "guards")
