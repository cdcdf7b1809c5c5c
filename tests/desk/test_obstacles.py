"""What keeps a letter from being sent: names without consent, and sources."""

import json
from dataclasses import asdict

import pytest

from verbale.desk.cases.models import Consent, Person
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.substance import Block
from verbale.intake.submission import Source

SOURCE = Source("Basilio Ansúrez", "basilio@example.org")


def somebody(name: str, to_government: str = Consent.YES, in_letter: str = Consent.YES) -> Person:
    return Person(name=name, key=name.split()[0], to_government=to_government, in_letter=in_letter)


@pytest.mark.parametrize(
    ("words", "source", "people"),
    [
        ("Ms. Remedios Ansúrez, a baker, was held.", SOURCE, [somebody("Remedios Ansúrez")]),
        ("Mr. Basilio Ansúrez was held.", SOURCE, [somebody("Basilio Ansúrez")]),
        ("The Human Rights Council on human rights defenders.", Source("Lenz Human Rights Watchers", ""), []),
        ("Nothing of the sort.", SOURCE, []),
        ("Ms. Berg was held.", Source("", ""), []),
    ],
)
def test_a_source_is_not_found_where_it_does_not_stand(words: str, source: Source, people: list[Person]) -> None:
    assert obstacles_to_sending([Block("allegations", words)], people, [source]) == ()


@pytest.mark.parametrize(
    "words",
    [
        "According to Mr. Basilio Ansúrez, she was held.",
        "According to Mr. Ansúrez, she was held.",
        "Her brother Basilio saw it.",
        "Василио Ансурес saw it.",
        "Write to BASILIO@example.org.",
    ],
)
def test_a_source_in_a_letter_is_an_obstacle_that_names_none_of_its_words(words: str) -> None:
    found = obstacles_to_sending([Block("opening", "Sirs"), Block("allegations", words)], [], [SOURCE])
    assert [(each.code, dict(each.facts)) for each in found] == [("source-in-letter", {"block": 2})]
    said = json.dumps([asdict(each) for each in found])
    assert not any(word in said for word in ("Basilio", "Ans", "example"))


def test_a_source_whose_family_name_somebody_else_bears_is_found_by_the_whole_name() -> None:
    people = [somebody("Remedios Ansúrez"), somebody("Basilio Berg")]
    found = obstacles_to_sending([Block("allegations", "Mr. Basilio Ansúrez saw it.")], people, [SOURCE])
    assert [each.code for each in found] == ["source-in-letter"]


def test_a_source_that_cannot_be_read_keeps_the_letter_back() -> None:
    assert [each.code for each in obstacles_to_sending([Block("opening", "Sirs")], [], [None])] == ["source-unread"]


def test_who_may_not_be_used_in_a_letter_may_not_be_named_in_it() -> None:
    people = [somebody("Remedios Berg", in_letter=Consent.NO)]
    found = obstacles_to_sending([Block("allegations", "Ms. Remedios Berg")], people)
    assert [each.code for each in found] == ["name-without-consent"]
