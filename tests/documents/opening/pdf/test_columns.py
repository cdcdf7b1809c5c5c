"""Columns side by side are read one after the other."""

from tests.documents.opening.files import lines, pdf
from verbale.documents.opening import open_document
from verbale.documents.tree import Document

A = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"
B = "and of Working Group on another matter, pursuant to Human Rights Council resolutions of"
C = "the spring."


def opened(*pages: str, **more: int) -> Document:
    return open_document(pdf(pages, **more), "letter.pdf")  # type: ignore[arg-type]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = lines(["NATIONS UNIES", "HAUT COMMISSARIAT AUX DROITS", "PROCEDURES SPECIALES"], x=70)
    right = lines(["UNITED NATIONS", "HIGH COMMISSIONER FOR RIGHTS", "SPECIAL PROCEDURES"], x=350)
    mixed = "\n".join(line for pair in zip(left.split("\n"), right.split("\n"), strict=True) for line in pair)
    words = opened(mixed + "\n" + lines([A, B, C], top=700)).text.split("\n\n")[0:2]
    assert "UNITED" not in words[0]
    assert "UNIES" not in words[1]
