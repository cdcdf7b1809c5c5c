import re
from pathlib import Path

import pytest

from verbale.letters.record import PartKind
from verbale.samples.labels import LabelError, expected_findings, labelled, labelled_file
from verbale.spans import tiles

PAGE = Path(__file__).parents[2] / "docs" / "labels.md"
SECTION = PAGE.read_text(encoding="utf-8").partition("## How labels are written")[2]
LETTER = "\n".join(re.findall(r"^> ?(.*)$", SECTION, re.MULTILINE))
LABELS = SECTION.partition("```toml\n")[2].partition("```")[0]


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ('concerns = ["He sang"]', "concerns 1: not found: 'He sang'"),
        ('concerns = ["Mr."]', "concerns 1: found 2 times: 'Mr.'"),
        ('concerns = [" "]', "concerns 1: an empty quote"),
        ('concerns = ["[[made [[up"]', "concerns 1: one pair"),
        ('notices = [{ kind = "copy", span = "x", who = "y" }]', "unknown field `who`"),
        ('notices = [{ kind = "carbon", span = "x" }]', "'carbon'"),
        ('previous = [{ date = "2021-02-30", span = "3 May 2022" }]', "previous 1: no such date"),
        ('events = [{ kind = "arrest", span = "Excellency", people = ["p9"] }]', "events 1: no person has the id 'p9'"),
        ('people = [{ name = "Vale", mentions = ["Karel Ostrow", "Mr. [[Karel]]"] }]', "people 1: two mentions cross"),
        ('people = [{ name = "Lenz", without = ["in Lenz"] }]', "people 1: no mention is left"),
        ('people = [{ id = "a", name = "Ostrow" }, { id = "a", name = "Lenz" }]', "given twice"),
    ],
)
def test_a_label_that_does_not_fit_names_the_entry_and_the_words(added: str, message: str) -> None:
    labels = f'parts = [["outside", "Invented"]]\n{added}'
    with pytest.raises(LabelError, match=re.escape(message)):
        labelled(LETTER, labels)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ("[]", "at least one"),
        ('[["salutation", "Excellency"]]', "parts 1 (salutation): the first part begins where the letter does"),
        ('[["outside", "Invented"], ["date", "May 2022"]]', "parts 2 (date): not found at the beginning of a line"),
        ('[["outside", "Invented"], ["date", "3 May"], ["reference", "Ref."]]', "parts 3 (reference): not found"),
        ('[["date", "Invented"], ["date", "3 May"]]', "two neighbours of one kind"),
    ],
)
def test_parts_tile_the_letter_in_their_order_or_are_refused(parts: str, message: str) -> None:
    with pytest.raises(LabelError, match=re.escape(message)):
        labelled(LETTER, f"parts = {parts}")


def test_the_example_of_the_page_is_a_record_whose_spans_cover_its_words() -> None:
    record = labelled(LETTER, LABELS)

    assert tiles([part.span for part in record.parts], len(LETTER))
    assert record.parts[-1].kind is PartKind.CONCERNS
    assert record.reference is not None
    assert record.reference.printed == "AL XAL 4/2022"
    assert record.spans.addressee is not None
    assert record.spans.addressee.of(LETTER) == "XAL"
    ostrow = record.people[0]
    assert [span.of(LETTER) for span in ostrow.mentions] == ["Mr. Karel Ostrow", "Mr. Ostrow"]
    assert ostrow.key == f"person@{LETTER.index('Mr. Karel')}"
    search, charged = record.events
    assert search.people == charged.people == (ostrow.key,)
    assert search.organisations == (record.organisations[0].key,)
    assert (str(search.precision), charged.inferred) == ("day", True)
    assert record.charges[0].state == "XAL"
    assert record.charges[0].span.of(LETTER) == 'rumour" under article 90 of the Harbour Code'
    assert record.citations[0].printed == "article 9"
    assert record.concerns[0].text.startswith("This may be contrary")
    assert record.groups[0].description == "some fifteen officers"


def test_words_across_a_page_leave_out_the_furniture_between() -> None:
    text = "We fear\nthat he\n\n7\n\nmay be hurt. We  fear nothing."
    labels = """
    parts = [["concerns", "We fear"], ["furniture", "7"], ["concerns", "may be"]]
    concerns = ["We fear that … hurt", "We fear nothing"]
    """
    assert [concern.text for concern in labelled(text, labels).concerns] == [
        "We fear that he may be hurt.",
        "We fear nothing.",
    ]


def test_a_quote_is_looked_for_where_its_fact_belongs_before_the_rest_of_the_letter() -> None:
    text = "3 May 2022\n\nOn 3 May 2022, in 60 days.\n\nWe ask for an answer within 60 days."
    labels = """
    parts = [["date", "3 May"], ["allegations", "On 3"], ["response", "We ask"]]
    date = { value = "2022-05-03", span = "3 May 2022" }
    response_days = { value = 60, span = "60 days" }
    """
    record = labelled(text, labels)
    assert record.spans.date is not None
    assert record.spans.date.start == 0
    assert record.spans.response_days is not None
    assert record.spans.response_days.start == text.rindex("60 days")


def test_two_facts_at_one_place_have_two_keys() -> None:
    events = """[{ kind = "arrest", span = "He fell" }, { kind = "fine", span = "He fell" }]"""
    labels = f"parts = [['allegations', 'He']]\nevents = {events}"
    assert [event.key for event in labelled("He fell.", labels).events] == ["event@0", "event@0-2"]


def test_a_quote_matches_whole_words_and_any_shape_of_quotation_mark() -> None:
    text = "article 90, article 9, the State’s “plan”"
    labels = """
    parts = [["law", "article"]]
    citations = [{ span = "article 9" }, { span = "State's \\"plan\\"" }, { span = "arti[[cle]] 90" }]
    """
    assert {citation.printed for citation in labelled(text, labels).citations} == {"article 9", "State’s “plan”", "cle"}


def test_an_error_in_a_file_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "al-xal-4-2022.toml"
    path.write_text("parts = []")
    with pytest.raises(LabelError, match=r"^al-xal-4-2022\.toml: parts"):
        labelled_file(LETTER, path)


def test_expected_findings_are_listed_but_no_part_of_the_record() -> None:
    labels = f'{LABELS}\nfindings = ["previous-count"]'
    assert expected_findings(labels) == ("previous-count",)
    assert labelled(LETTER, labels).findings == ()
