"""Pieces that are drawn one after the other make one line, whatever is drawn twice or apart."""

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import open_document
from verbale.documents.tree import Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def test_words_drawn_twice_are_read_once() -> None:
    assert opened(show("Annex", 70, 780) + show("Annex", 70.3, 780) + lines([A, B], top=740)).blocks[0].text == "Annex"


def test_a_mark_drawn_apart_belongs_to_its_item() -> None:
    content = "\n".join([show("1.", 70, 780), show(A[:60], 106, 780), show("2.", 70, 760), show(A[:60], 106, 760)])
    assert told(opened(content)) == [("item", f"1. {A[:60]}"), ("item", f"2. {A[:60]}")]


def test_a_date_at_the_right_stays_on_its_line() -> None:
    content = (
        show("REFERENCE: AL XYZ 3/2021", 70, 780) + show("3 May 2021", 450, 780) + "\n" + lines([A, B, C], top=740)
    )
    assert opened(content).blocks[0].text == "REFERENCE: AL XYZ 3/2021\t3 May 2021"
