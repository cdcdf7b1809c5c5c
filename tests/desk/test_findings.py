"""Findings of a draft: none for what is no letter yet, and each in the block that holds its words."""

from verbale.desk.communications.findings import findings_of
from verbale.desk.communications.substance import Block

LETTER = (
    Block("heading", "Mandate of the Special Rapporteur on the situation of human rights defenders"),
    Block("opening", "I have the honour to address you in my capacity as Special Rapporteur."),
    Block("background", "  "),
    Block("allegations", "On 31 February 2022, Ms. Ana Velt was arrested."),
    Block("concerns", "I express my concern."),
    Block("requests", "1. Please provide any additional information."),
)


def test_nothing_is_found_in_what_is_no_letter_yet() -> None:
    assert findings_of([], "en") == ()
    assert findings_of([Block("allegations", "")], "en") == ()
    assert findings_of([Block("allegations", "On 31 February 2022 it rained.")], "en") == ()


def test_a_finding_stands_in_the_block_that_holds_its_words_also_behind_an_empty_one() -> None:
    found = [each for each in findings_of(LETTER, "en") if each.rule == "impossible-date"]
    assert [(each.block, each.words) for each in found] == [(4, "31 February 2022")]


def test_it_speaks_the_language_of_whoever_reads() -> None:
    assert "Aucun calendrier" in " ".join(each.message for each in findings_of(LETTER, "fr"))
