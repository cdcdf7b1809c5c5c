"""Bold and italic are told by the font."""

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import open_document
from verbale.documents.tree import Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_bold_and_italic_come_from_the_font() -> None:
    content = "\n".join(
        [show("Mr. ", 70, 780), show("Ode ", 90, 780, font="F2"), show("inter alia", 113, 780, font="F3")]
    )
    assert [(run.text, run.bold, run.italic) for run in opened(content, lines([A, B])).blocks[0].runs] == [
        ("Mr.", False, False),
        (" Ode", True, False),
        (" inter alia", False, True),
    ]
