"""Tables are told by the lines that the file draws, and by words at the same places."""

from tests.documents.opening.files import lines, pdf, show
from verbale.documents.opening import open_document
from verbale.documents.tree import BlockKind, Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_columns_at_the_same_places_are_a_table() -> None:
    rows = [("Name", "Age", "Place"), ("Ode", "43", "Prison"), ("Roe", "7", "Home")]
    content = "\n".join(
        show(word, 70 + 80 * at, 700 - 16 * row) for row, words in enumerate(rows) for at, word in enumerate(words)
    )
    document = opened(lines([A, B, C]) + "\n" + content)
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [
        (row, at, word) for row, words in enumerate(rows) for at, word in enumerate(words)
    ]


def test_drawn_tables_keep_the_lines_of_a_cell_together() -> None:
    grid = "".join(f"{x} 640 m {x} 700 l S\n" for x in (70, 170, 270)) + "".join(
        f"70 {y} m 270 {y} l S\n" for y in (640, 660, 700)
    )
    words = [("Adam", 75, 686), ("Ode", 75, 672), ("43 years", 175, 686), ("Mary", 75, 646), ("7", 175, 646)]
    content = grid + "".join(show(*word) for word in words)
    document = opened(lines([A, B, C]) + "\n" + content + lines([A, B, C], top=600))
    cells = [block for block in document.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column, cell.text) for cell in cells] == [
        (0, 0, "Adam\nOde"), (0, 1, "43 years"), (1, 0, "Mary"), (1, 1, "7"),
    ]  # fmt: skip
    assert [document.blocks[place].text[-11:] for place in (0, -1)] == [C, C]
