"""Notes at the foot of a page are told by size and mark."""

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import open_document
from verbale.documents.tree import BlockKind, Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_notes_at_the_foot_and_their_raised_marks() -> None:
    raised = show(A[:60], 70, 724) + show("1", 331, 728, size=6) + show("and so on.", 337, 724)
    foot = (
        show("1", 70, 103, size=6)
        + show("See the report.", 75, 100, size=8)
        + show("2 Ibid., and more.", 70, 90, size=8)
    )
    document = opened(lines([A, B, C]) + "\n" + raised + "\n" + foot)
    assert [(block.number, block.text) for block in document.blocks if block.kind is BlockKind.NOTE] == [
        ("1", "1 See the report."),
        ("2", "2 Ibid., and more."),
    ]
    assert [run.note for run in document.blocks[1].runs] == [None, "1", None]
