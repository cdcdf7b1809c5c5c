"""Page numbers and running heads are told by where they stand and recur."""

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import open_document
from verbale.documents.tree import Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_page_numbers_and_running_heads_are_furniture() -> None:
    pages = [
        show("AL XYZ 3/2021", 70, 815)
        + "\n"
        + lines([f"{word} {A[9:]}", f"{word} {B[9:]}", word])
        + "\n"
        + show(str(number), 295, 40)
        for number, word in enumerate(("spring.", "summer.", "winter."), 1)
    ]
    document = opened(*pages)
    assert [(block.kind.value, block.page) for block in document.blocks] == [
        (kind, page) for page in (1, 2, 3) for kind in ("furniture", "paragraph", "furniture")
    ]
    assert document.text.count("\f") == 2
