"""Footnotes and their marks are read as text, and kept apart."""

from verbale.documents.opening import open_document
from verbale.documents.tree import BlockKind, Document


def opened(text: str) -> Document:
    return open_document(text.encode(), "letter.md")


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def test_footnotes_keep_mark_and_text() -> None:
    document = opened("Held.[^1] Freed.[^b]\n\n[^1]: See the report.\n    More of it.\n[^b]: Ibid.\n\nLast.")
    assert kinds(document) == [
        ("paragraph", "Held.1 Freed.b"),
        ("note", "1 See the report.\nMore of it."),
        ("note", "b Ibid."),
        ("paragraph", "Last."),
    ]
    assert [run.note for run in document.blocks[0].runs] == [None, "1", None, "b"]
    assert [block.number for block in document.blocks] == [None, "1", "b", None]


def test_raised_numbers_are_footnotes() -> None:
    document = opened("Held.<sup>7</sup> Freed.\n\n<sup>7</sup> See **there**.")
    assert [run.note for run in document.blocks[0].runs] == [None, "7", None]
    assert (document.blocks[1].kind, document.blocks[1].number, document.blocks[1].text) == (
        BlockKind.NOTE,
        "7",
        "7 See there.",
    )
