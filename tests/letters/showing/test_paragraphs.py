"""A record's text as paragraphs: joined, numbered, with what stands aside kept apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.letters.records import a_record
from verbale.letters.record import Part, PartKind, Record, Request
from verbale.letters.showing.paragraphs import paragraphs, sheet_of
from verbale.spans import Span


def parted(*pieces: tuple[PartKind, str]) -> Record:
    text = ""
    parts = []
    for kind, piece in pieces:
        parts.append(Part(kind, Span(len(text), len(text) + len(piece))))
        text += piece
    return a_record(text, parts=tuple(parts))


def shown(record: Record) -> list[tuple[str, str, int | None]]:
    return [(each.kind.value, each.text, each.number) for each in paragraphs(record, sheet_of(record))]


def test_a_paragraph_that_a_page_broke_is_one_and_the_furniture_comes_after_it() -> None:
    record = parted(
        (PartKind.ALLEGATIONS, "She was held in the\n\n"),
        (PartKind.FURNITURE, "2\n\n"),
        (PartKind.ALLEGATIONS, "city of Oreba."),
    )
    assert shown(record) == [("allegations", "She was held in the city of Oreba.", 1), ("furniture", "2", None)]


def test_parts_in_one_line_are_paragraphs_of_their_own() -> None:
    record = parted((PartKind.DATE, "3 May 2021 "), (PartKind.SALUTATION, "Excellency,"))
    assert shown(record) == [("date", "3 May 2021", 1), ("salutation", "Excellency,", 2)]


def test_signatures_keep_their_lines_and_other_lines_are_joined() -> None:
    record = parted((PartKind.CLOSING, "Please\naccept.\n\n"), (PartKind.SIGNATURES, "Nadira Osei\nRapporteur"))
    assert [each[1] for each in shown(record)] == ["Please accept.", "Nadira Osei\nRapporteur"]


def test_an_item_knows_its_mark() -> None:
    record = parted((PartKind.REQUESTS, "We ask:\n\n1. Please explain.\n\n(b) Please tell."))
    assert [each.mark for each in paragraphs(record, sheet_of(record))] == [None, "1.", "(b)"]


def test_the_mark_of_a_request_stands_before_its_words_and_not_after_the_request_before() -> None:
    record = parted((PartKind.REQUESTS, "We ask:\n\n1. Please explain.\n2. Please tell, by\n3. June, what was done."))
    words = ("Please explain.", "Please tell, by\n3. June, what was done.")
    places = [record.text.index(each) for each in words]
    record = replace(
        record,
        requests=tuple(
            Request(number, each, Span(place, place + len(each)))
            for number, (each, place) in enumerate(zip(words, places, strict=True), start=1)
        ),
    )
    assert [(each.mark, each.text) for each in paragraphs(record, sheet_of(record))] == [
        (None, "We ask:"),
        ("1.", "1. Please explain."),
        ("2.", "2. Please tell, by 3. June, what was done."),
    ]


def test_words_before_a_request_without_a_mark_are_no_mark() -> None:
    text = "We write on behalf of Ms. X.) Please explain."
    start = text.index("Please")
    record = a_record(
        text,
        parts=(Part(PartKind.REQUESTS, Span(0, len(text))),),
        requests=(Request(1, text[start:], Span(start, len(text))),),
    )
    assert [each.text for each in paragraphs(record, sheet_of(record))] == [text[:start].rstrip(), text[start:]]


def test_the_rows_of_a_table_keep_their_lines_and_their_cells() -> None:
    record = parted(
        (PartKind.ANNEX, "The persons\nare these:\nNo\tName\n1\tMs. Ilva Orn\n2\tMr. Tamo Bek\nAll are held\nin Oreba.")
    )
    assert [each.text for each in paragraphs(record, sheet_of(record))] == [
        "The persons are these:\nNo\tName\n1\tMs. Ilva Orn\n2\tMr. Tamo Bek\nAll are held in Oreba."
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from(PartKind), st.text(alphabet="ab.\n \f-1)", min_size=1, max_size=25)),
        min_size=1,
        max_size=6,
    )
)
def test_every_visible_character_is_shown_once(pieces: list[tuple[PartKind, str]]) -> None:
    record = parted(*pieces)
    shown_once = [
        place
        for each in paragraphs(record, sheet_of(record))
        for char, place in zip(each.text, each.places, strict=True)
        if not char.isspace()
    ]
    assert len(shown_once) == len(set(shown_once))
    missing = {place for place, char in enumerate(record.text) if not char.isspace()} - set(shown_once)
    assert all(record.text[place] == "-" for place in missing)  # a hyphen at a line's end is taken back
