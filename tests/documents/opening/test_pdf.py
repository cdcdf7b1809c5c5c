"""PDFs come out in paragraphs, by the places of their words."""

import pytest

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.limits import Limits
from verbale.documents.opening import TooLarge, open_document
from verbale.documents.tree import BlockKind, Document, Format

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def test_lines_make_paragraphs_by_the_space_between_them() -> None:
    document = opened(lines([A, B, C, "", A, B, C]))
    assert told(document) == [("paragraph", f"{A}\n{B}\n{C}")] * 2
    assert document.text == f"{A}\n{B}\n{C}\n\n{A}\n{B}\n{C}"
    assert (document.format, document.pages) == (Format.PDF, 1)


def test_a_short_last_line_ends_a_paragraph_without_space() -> None:
    assert [text for _, text in told(opened(lines([A, B, C, A, B, C])))] == [f"{A}\n{B}\n{C}"] * 2


def test_a_first_line_set_in_begins_a_paragraph() -> None:
    full = B[:-3] + "then."
    content = "\n".join(
        [show(A, 70, 780), show(full, 70, 766), show(A, 90, 752), show(full, 70, 738), show(A, 70, 724)]
    )
    assert [text for _, text in told(opened(content))] == [f"{A}\n{full}", f"{A}\n{full}\n{A}"]


def test_a_line_in_bold_below_a_full_one_is_a_title_where_a_sentence_has_ended() -> None:
    full, title = B[:-3] + "then.", "Section 3: the law of the press and of those who write for it in the towns of Lenz"
    content = "\n".join([show(A, 70, 780), show(full, 70, 766), show(title, 70, 752, font="F2"), show(C, 70, 724)])
    assert [text for _, text in told(opened(content))] == [f"{A}\n{full}", title, C]
    bold = "\n".join([show(A, 70, 780), show(B, 70, 766), show("Mr. Adam Ode", 70, 752, font="F2"), show(C, 70, 724)])
    assert [text for _, text in told(opened(bold))] == [f"{A}\n{B}\nMr. Adam Ode", C]


def test_lines_of_an_address_stay_apart() -> None:
    document = opened(
        lines([A, B, C, "", "His Excellency", "Mr. Adam Ode", "Minister for Foreign Affairs", "", A, B, C])
    )
    assert [(block.text, block.gap) for block in document.blocks[1:4]] == [
        ("His Excellency", "\n"),
        ("Mr. Adam Ode", "\n"),
        ("Minister for Foreign Affairs", "\n\n"),
    ]


def test_drawing_order_does_not_matter() -> None:
    content = "\n".join([show(C, 70, 752), show(A, 70, 780), show(B, 70, 766)])
    assert told(opened(content)) == [("paragraph", f"{A}\n{B}\n{C}")]


def test_a_hyphen_at_the_end_of_a_line_stays() -> None:
    text = opened(
        lines(
            [
                A[:-2] + "telecom-",
                "munications of the matter, and of all other things that have to do with it in the end",
            ]
        )
    ).text
    assert "telecom-\nmunications" in text


def test_items_have_their_numbers_also_over_pages() -> None:
    first = lines([A, B, C, "", "1. " + A, B[:-3] + "4.", "2. Second.", "(a) sub"])
    document = opened(first, lines(["3. Third.", "", A, B]))
    items = [block for block in document.blocks if block.kind is BlockKind.ITEM]
    assert [(block.number, block.page) for block in items] == [("1", 1), ("2", 1), ("a", 1), ("3", 2)]


def test_a_paragraph_that_a_page_broke_is_two_blocks() -> None:
    document = opened(lines([A, B]), lines([C]))
    assert [(block.page, block.gap) for block in document.blocks] == [(1, "\n\n\f"), (2, "")]


def test_turned_pages_are_read_as_shown() -> None:
    turned = "0 1 -1 0 595 0 cm\n" + lines([A[:50], C], x=100, top=400)
    assert opened(turned, rotation=90).text == f"{A[:50]}\n{C}"


def test_words_along_the_edge_are_furniture() -> None:
    content = lines([A, B, C]) + "\nBT /F1 20 Tf 0 1 -1 0 30 300 Tm (CONFIDENTIAL) Tj ET"
    assert told(opened(content))[1:] == [("furniture", "CONFIDENTIAL")]


def test_blocks_know_their_place() -> None:
    box = opened(show("Excellency,", 70, 742)).blocks[0].box
    assert box is not None
    assert (round(box.left), round(box.top), round(box.bottom)) == (70, 89, 103)


def test_time_is_bounded() -> None:
    with pytest.raises(TooLarge, match="longer"):
        open_document(pdf([lines([A])]), "a.pdf", Limits(seconds=-1))
