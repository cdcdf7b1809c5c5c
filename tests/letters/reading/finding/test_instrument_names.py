"""The tree of names: no name is lost in it, and none stands for two instruments but those of one title."""

from verbale.almanac import instruments as almanac
from verbale.letters.reading.finding.instrument_names import content_words, names
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.openings import Words


def test_every_official_title_names_its_instrument_whole() -> None:
    lost = []
    for each in almanac.instruments():
        if each.kind in ("resolution", "general comment", "general recommendation"):
            continue
        for title in each.titles.known():
            text = without_accents(f"See {title} here")
            found = list(names(text, Words(text.lower())))
            if not found or each.key not in found[0].keys:
                lost.append((each.key, title))
    assert lost == []


def test_a_title_is_found_under_other_prepositions_and_spellings() -> None:
    assert content_words("Labour Rights of the Organisations") == content_words("labor rights on organizations")


def test_the_longest_name_wins() -> None:
    text = "Optional Protocol to the Convention on the Rights of the Child on a communications procedure"
    assert [each.keys for each in names(text, Words(text.lower()))] == [("crc-opic",)]


def test_no_name_crosses_the_end_of_a_sentence() -> None:
    text = "This is a Convention. Against Torture we speak."
    assert list(names(text, Words(text.lower()))) == []


def test_a_name_goes_on_over_the_end_of_a_page() -> None:
    text = "See the Guiding Principles on Business and Human\nRights."
    assert [each.keys for each in names(text, Words(text.lower()))] == [("ungp",)]
