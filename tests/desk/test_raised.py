"""Raised before?, and what it must not tell."""

from dataclasses import fields

import pytest

from tests.desk.people import Desk, account
from verbale.desk.accounts.models import Role
from verbale.desk.cases.models import Case, CaseAccess, Person
from verbale.desk.cases.people import add_name, add_person
from verbale.desk.matching import raised
from verbale.desk.matching.models import PersonKey
from verbale.desk.matching.raised import Blind, Raised, blind_match, raised_before
from verbale.names import Reason
from verbale.register.lookup import NamedInLetter

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """The register of these tests: one letter, of which nothing is read."""
    named = NamedInLetter("al-xal-3-2021", "AL XAL 3/2021", "2021-02-11", ("Ilse Maravane",), "victim")
    monkeypatch.setattr(raised, "people_like", lambda _: (named,))


def other_case(*officers: str, names: tuple[str, ...] = ("Karel Ostrow",)) -> Case:
    case = Case.objects.create(title="The other matter")
    for name in names:
        add_person(case, name)
    for officer in officers:
        account(officer, Role.OFFICER, case)
    return case


def test_nothing_of_a_case_is_shown_to_who_is_not_on_it(desk: Desk) -> None:
    other_case("colleague")
    assert raised_before(desk.officer, ["Karel Ostrow"]) == (Raised("Karel Ostrow", (), ()),)
    assert blind_match(desk.officer, ["Karel Ostrow"]) is None


def test_another_name_and_the_person_itself_are_no_match(desk: Desk) -> None:
    own = add_person(desk.case, "Karel Ostrow")
    assert raised_before(desk.officer, ["Karel Berg"])[0].cases == ()
    assert raised_before(desk.officer, ["Karel Ostrow"], but=[own.pk])[0].cases == ()


def test_names_in_another_script_spelling_and_order_are_found_with_reasons_likest_first(desk: Desk) -> None:
    for name in ("Ostrov Karel", "Карел Остров", "Karel Ostrow", "Ostrow"):
        add_person(desk.case, name)
    found = raised_before(desk.officer, ["Karel Ostrow"])[0].cases
    assert [each.name for each in found] == ["Karel Ostrow", "Ostrov Karel", "Карел Остров", "Ostrow"]
    assert Reason.ORDER in found[1].match.reasons
    assert not found[-1].match.likely


def test_every_name_that_somebody_bears_is_looked_for(desk: Desk) -> None:
    add_name(add_person(desk.case, "Karel Ostrow"), "Ilse Berg")
    assert [each.name for each in raised_before(desk.officer, ["Ilse Berg"])[0].cases] == ["Ilse Berg"]


def test_letters_of_the_register_are_found_with_their_reference(desk: Desk) -> None:
    (found,) = raised_before(desk.officer, ["Илзе Мараване"])[0].letters
    assert (found.reference, found.name, found.match.likely) == ("AL XAL 3/2021", "Ilse Maravane", True)


def test_a_coordinator_learns_whom_to_ask_and_neither_what_it_rests_on_nor_how_many(desk: Desk) -> None:
    desk.officer.is_coordinator = True
    other_case("colleague", names=("Karel Ostrow", "Карел Остров"))
    one, many = blind_match(desk.officer, ["Karel Ostrow"]), blind_match(desk.officer, ["Karel Ostrow", "Карел Остров"])
    assert one == many == Blind(("colleague",))
    assert [field.name for field in fields(Blind)] == ["ask"]


def test_a_coordinator_sees_no_blind_match_in_cases_of_their_own_nor_for_a_mere_word(desk: Desk) -> None:
    desk.officer.is_coordinator = True
    CaseAccess.objects.create(case=other_case("colleague"), account=desk.officer, why="test")
    assert blind_match(desk.officer, ["Karel Ostrow"]) is None
    assert blind_match(desk.officer, ["Ostrow"]) is None


def test_the_index_goes_with_the_person(desk: Desk) -> None:
    add_person(desk.case, "Karel Ostrow")
    Person.objects.all().delete()
    assert not PersonKey.objects.exists()
