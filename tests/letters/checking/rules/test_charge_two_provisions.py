"""One offence under two provisions."""

import pytest

from tests.letters.records import a_charge, a_person, a_record
from verbale.letters.checking.rules.charge_two_provisions import RULE
from verbale.letters.record import Charge
from verbale.spans import Span

SPREADING = "spreading knowingly false information about a strategic facility"


def found(*charges: Charge) -> list[tuple[object, object]]:
    return [(each.facts["first"], each.facts["second"]) for each in RULE.problems(a_record(charges=charges))]


@pytest.mark.parametrize(
    "charges",
    [
        (a_charge("288-1", SPREADING),),
        (a_charge("288-1", SPREADING), a_charge("288-1", SPREADING)),
        (a_charge("288-1", SPREADING), a_charge("290", "taking part in an unlawful gathering of persons")),
        (a_charge("288-1", SPREADING), a_charge(None, SPREADING)),
        (a_charge("288-1", "fraud"), a_charge("290", "fraud")),
        (a_charge("288-1", SPREADING), a_charge("290", SPREADING, people=("person@900",))),
        (a_charge("288-1", SPREADING), a_charge("290", SPREADING, state="XBE")),
        (a_charge("5", SPREADING, law="Criminal Code"), a_charge("290", SPREADING, law="Act on Water Works")),
        (
            a_charge("205-1", "organising the activity of a banned association"),
            a_charge("205-2", "taking part in the work of an extremist movement"),
        ),
    ],
    ids=[
        "one charge",
        "same provision",
        "other offence",
        "no provision",
        "too few words",
        "other person",
        "other State",
        "other law",
        "offences of one family",
    ],
)
def test_it_is_silent(charges: tuple[Charge, ...]) -> None:
    assert found(*charges) == []


def test_it_is_silent_where_a_letter_about_several_people_does_not_say_who_was_charged() -> None:
    charges = (a_charge("288-1", SPREADING, people=()), a_charge("288-2", SPREADING, people=()))
    people = (a_person("person@1", "Ilse Maravane"), a_person("person@9", "Tomas Velin"))
    assert list(RULE.problems(a_record(charges=charges, people=people))) == []
    assert len(list(RULE.problems(a_record(charges=charges, people=people[:1])))) == 1


def test_it_sees_one_offence_under_two_articles_in_nearly_the_same_words() -> None:
    longer = f"public excuse of, and {SPREADING} or installation"
    assert found(a_charge("288-1", SPREADING), a_charge("288-2", longer)) == [("288-1", "288-2")]


def test_it_points_at_the_second_place_and_names_both() -> None:
    second = a_charge("288-2", SPREADING, Span(90, 120))
    [problem] = RULE.problems(a_record(charges=(a_charge("288-1", SPREADING), second)))
    assert problem.span == Span(90, 120)
    assert problem.facts["offence"] == SPREADING
    assert problem.fix
