"""Which counted persons become groups of the record."""

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.groups import find_groups
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.linking.groups import link_groups
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.sheet import Finds


def groups(told: str) -> list[tuple[str, int | None]]:
    sheet = sheet_of(told)
    finds = Finds((*find_people(sheet), *find_groups(sheet)))
    record = link_groups(sheet, finds, link_people(sheet, finds, blank_record(sheet.document, "en")))
    return [(group.description, group.count) for group in record.groups]


def test_those_who_were_just_named_are_no_group() -> None:
    assert groups("Mr. Ivan Karsov and Ms. Lena Orlund, two lawyers, were held.") == []


def test_what_is_said_twice_in_the_same_words_is_one_group() -> None:
    assert groups("Two witnesses spoke. Nobody heard the words of two witnesses.") == [("Two witnesses", 2)]


def test_what_is_made_plain_once_more_is_another_group() -> None:
    told = "It was heard by three judges. Later, three judges of the Upper Court who had freed others were retired."
    assert groups(told) == [("three judges", 3), ("three judges", 3)]


def test_groups_stand_in_the_order_of_the_text() -> None:
    told = "Several people saw it. Nine families left."
    assert groups(told) == [("Several people", None), ("Nine families", 9)]
