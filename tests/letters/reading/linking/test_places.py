"""Which mentions become one place. All places are invented, but for States."""

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.finding.places import find_places
from verbale.letters.reading.linking.organisations import link_organisations
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.linking.places import link_places
from verbale.letters.reading.sheet import Finds
from verbale.letters.record import PartKind


def places(*texts: str | tuple[PartKind, str]) -> list[tuple[str, int]]:
    sheet = sheet_of(*texts)
    finds = Finds((*find_people(sheet), *find_organisations(sheet), *find_places(sheet)))
    record = link_people(sheet, finds, blank_record(sheet.document, "en"))
    record = link_places(sheet, finds, link_organisations(sheet, finds, record))
    return [(place.name, len(place.mentions)) for place in record.places]


def test_the_state_that_is_addressed_is_no_place() -> None:
    told = (PartKind.REFERENCE, "Ref.: AL KEN 3/2020"), "He was arrested in Kenya and fled to Uganda."
    assert places(*told) == [("Uganda", 1)]


def test_a_place_inside_a_body_s_name_is_none_of_its_own() -> None:
    assert places("He was held in Marsk prison, near the Supreme Court of Velda.") == []


def test_a_person_or_a_body_is_no_place() -> None:
    assert places("Mr. Ivan Karsov fled. Trust in Karsov grew. The NGO Lantern met. He worked at Lantern.") == []


def test_one_place_has_all_mentions() -> None:
    told = "He was arrested in Marsk. He was taken to Marsk. It was in the Marsk district."
    assert places(told) == [("Marsk district", 3)]
