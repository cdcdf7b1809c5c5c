"""A text's pages end at form feeds, and are counted and bounded."""

import pytest

from verbale.documents.limits import Limits
from verbale.documents.opening import TooLarge, open_document
from verbale.documents.tree import Document

WIDE = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"


def opened(text: str) -> Document:
    return open_document(text.encode(), "letter.txt")


def test_form_feeds_end_pages() -> None:
    document = opened(f"{WIDE}\nand of the\n\n 1\n\f{WIDE}\n\n 2\n\f")
    assert [(b.kind.value, b.page, b.gap) for b in document.blocks] == [
        ("paragraph", 1, "\n\n"), ("furniture", 1, "\n\f"), ("paragraph", 2, "\n\n"), ("furniture", 2, ""),
    ]  # fmt: skip
    assert document.pages == 2


def test_an_empty_page_is_counted() -> None:
    document = opened("one\n\f\fthree")
    assert [block.page for block in document.blocks] == [1, 3]


def test_pages_are_bounded() -> None:
    with pytest.raises(TooLarge, match="4 pages, more than 3"):
        open_document(b"a\fb\fc\fd", "a.txt", Limits(pages=3))
