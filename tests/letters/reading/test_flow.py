"""The flow joins what lines, pages and type broke, and every character of it knows its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.letters.reading.flow import Flow, without_accents
from verbale.letters.reading.flowing import flow_of
from verbale.spans import Span


def flow(*texts: str, pages: tuple[int, ...] = (), aside: tuple[str, ...] = ()) -> Flow:
    made = _document(*texts, pages=pages)
    return flow_of(made, [Span(made.text.index(words), made.text.index(words) + len(words)) for words in aside])


def _document(*texts: str, pages: tuple[int, ...] = ()) -> Document:
    blocks = [
        Block(BlockKind.PARAGRAPH, (Run(text),), page=pages[index] if pages else None)
        for index, text in enumerate(texts)
    ]
    return Document("letter.txt", Format.TEXT, "0" * 64, tuple(blocks))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The trial opened.", "She was heard in May."),
        ("According to the information received:", "On 3 May she was held."),
        ("Excellency,", "We write in our capacities"),
        ("Annex", "Law that applies"),
        ("Nadira Osei", "Special Rapporteur on torture"),
        ("La cour a entendu Mme J.M.", "En mai, elle a parlé."),
    ],
)
def test_paragraphs_that_are_whole_stay_apart(first: str, second: str) -> None:
    assert flow(first, second).text == f"{first}\n{second}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("She was heard in the district", "of Sorell on 3 May."),
        ("She was questioned by the", "Investigation Office."),
        ("il a été conduit au siège de la", "Direction générale."),
        ("fue trasladada a la ciudad de", "Farenza."),
    ],
)
def test_a_sentence_that_a_page_broke_is_joined(first: str, second: str) -> None:
    assert flow(first, second).text == f"{first} {second}"


def test_a_long_paragraph_without_a_full_stop_goes_on_after_the_page() -> None:
    first = "word " * 50 + "as she told"
    assert flow(first, "Ms. Vale in May.", pages=(1, 2)).text.endswith("she told Ms. Vale in May.")
    assert "\n" in flow(first, "Ms. Vale in May.", pages=(1, 1)).text
    assert flow(first, "(the clerk) in May.", pages=(1, 2)).text.endswith("she told (the clerk) in May.")
    assert "\n" in flow(first, "(a) in May.", pages=(1, 2)).text


def _lines(*texts: str) -> Flow:
    """Blocks that nothing but a line's end parts."""
    blocks = [Block(BlockKind.PARAGRAPH, (Run(text),), "\n") for text in texts]
    return flow_of(Document("letter.txt", Format.TEXT, "0" * 64, tuple(blocks)))


LONG = "He spoke of the mill, " * 10


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Special Rapporteur on torture", "Nadira Osei"),
        (f"Mandates of the holders, {LONG}of millers", "Reference: 3"),
        (f"Mandats des titulaires, {LONG}of millers", "Excellence"),
        (f"{LONG}as we know.", "Bakers spoke too."),
        (f"{LONG}of the Free Union of Railway", "3 May 2021"),
    ],
)
def test_a_line_that_begins_something_of_its_own_is_not_joined_to_the_one_above(first: str, second: str) -> None:
    assert _lines(first, second).text == f"{first}\n{second}"


def test_a_long_paragraph_without_a_full_stop_goes_on_on_the_next_line() -> None:
    assert (
        _lines(f"{LONG}of the Free Union of Railway", "Workers.").text == f"{LONG}of the Free Union of Railway Workers."
    )


def test_an_items_mark_on_a_line_of_its_own_is_joined_to_its_words() -> None:
    blocks = (
        Block(BlockKind.ITEM, (Run("2."),), number="2"),
        Block(BlockKind.PARAGRAPH, (Run("Please explain."),)),
        Block(BlockKind.PARAGRAPH, (Run("We thank you."),)),
    )
    assert flow_of(Document("l.txt", Format.TEXT, "0" * 64, blocks)).text == "2. Please explain.\nWe thank you."


def test_what_stands_aside_is_left_out_and_the_sentence_closes_over_it() -> None:
    read = flow("She was held in the", "HAUT-COMMISSARIAT", "city of Oreba.", aside=("HAUT-COMMISSARIAT",))
    assert read.text == "She was held in the city of Oreba."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("telecom-\nmunications", "telecommunications"),
        ("pre-\ntrial, and pre-trial again", "pre-trial, and pre-trial again"),
        ("above-\nmentioned", "above-mentioned"),
        ("north-\nwest, north and west", "north-west, north and west"),
        ("a-\nt-elle", "a-t-elle"),
        ("Mr. Al-\nQahtani", "Mr. Al-Qahtani"),
        ("14 May – \n2 June", "14 May – 2 June"),
        ("soft\u00adhyphen", "softhyphen"),
        ("two  blanks,\u00a0one\tof another kind", "two blanks, one of another kind"),
        ("“quoted” and ‘this’, l’honneur, l`honneur", "\"quoted\" and 'this', l'honneur, l'honneur"),
        ("« cité »", '" cité "'),
        ("de\u0301cembre", "décembre"),
        ("o\ufb03ce…", "office..."),
    ],
)
def test_lines_hyphens_blanks_and_signs_are_made_plain(text: str, expected: str) -> None:
    assert flow(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and /\nor", "and / or"),
        ("the end/\n– or", "the end/ – or"),
        ("E/\nCN.4/2006/95", "E/CN.4/2006/95"),
        ("A/HRC/\n20/27", "A/HRC/20/27"),
    ],
)
def test_a_line_may_end_behind_a_stroke_within_a_word(text: str, expected: str) -> None:
    assert flow(text).text == expected


def test_it_knows_where_the_document_begins_a_line() -> None:
    made = flow("One two\nthree four")
    assert [place for place in range(len(made.text)) if made.is_line(place)] == [made.text.index("three")]


def test_a_footnotes_mark_is_no_part_of_the_sentence() -> None:
    runs = (Run("It was not separate."), Run("1", note="1"), Run(" Effective remedies"))
    document = Document("l.md", Format.MARKDOWN, "0" * 64, (Block(BlockKind.PARAGRAPH, runs),))
    assert flow_of(document).text == "It was not separate. Effective remedies"


def test_notes_come_after_the_text_that_they_interrupt() -> None:
    blocks = (
        Block(BlockKind.PARAGRAPH, (Run("She was held in the"),)),
        Block(BlockKind.NOTE, (Run("1 A note."),)),
        Block(BlockKind.PARAGRAPH, (Run("city of Oreba."),)),
    )
    assert (
        flow_of(Document("l.docx", Format.DOCX, "0" * 64, blocks)).text
        == "She was held in the city of Oreba.\n1 A note."
    )


def test_it_knows_what_was_bold() -> None:
    runs = (Run("Ms. "), Run("Ilse Maravane", bold=True), Run(", a lawyer"))
    read = flow_of(Document("l.md", Format.MARKDOWN, "0" * 64, (Block(BlockKind.PARAGRAPH, runs),)))
    assert [span.of(read.text) for span in read.bold] == ["Ilse Maravane"]


def test_line_breaks_are_remembered_as_blanks() -> None:
    read = flow("Nadira Osei\nSpecial Rapporteur on torture")
    assert [read.text[place : place + 8] for place in read.breaks] == [" Special"]


def test_sentences_end_neither_at_abbreviations_nor_across_paragraphs() -> None:
    read = flow("Mr. J. Doe met Ms. Vale on 3 May. Art. 19 applies, e.g. here.1 Effective remedies", "No. 7 is next.")
    assert [sentence.of(read.text) for sentence in read.sentences] == [
        "Mr. J. Doe met Ms. Vale on 3 May.",
        "Art. 19 applies, e.g. here.1",
        "Effective remedies",
        "No. 7 is next.",
    ]


@given(st.lists(st.text(alphabet="aé “”’-\n\t\u00a0\u00ad\ufb01.,AZ\u0301", max_size=30), max_size=6))
def test_every_character_goes_back_to_the_place_that_it_was_read_from(texts: list[str]) -> None:
    document = _document(*texts)
    read = flow_of(document)
    assert len(read.text) == len(read.origin)
    assert list(read.origin) == sorted(read.origin)
    for paragraph in read.paragraphs:
        for place in range(*paragraph.span):
            if read.text[place].isascii() and read.text[place].isalpha():
                original = without_accents(document.text[read.origin[place]])
                assert original == read.text[place] or original == "\ufb01"
    assert len(read.plain) == len(read.text)
    assert "  " not in read.text
