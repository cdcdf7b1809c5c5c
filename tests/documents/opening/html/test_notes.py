"""Footnotes of a page are known by raised or bracketed numbers and by what these link to."""

from verbale.documents.opening import open_document
from verbale.documents.tree import BlockKind, Document


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


def test_raised_numbers_and_links_to_notes_are_marks() -> None:
    body = '<p>Held.<sup>1</sup> Freed.<a href="#n2">[2]</a></p><p id="n2"><a href="#r2">[2]</a> See there.</p>'
    text, note = opened(body).blocks
    assert [run.note for run in text.runs] == [None, "1", None, "2"]
    assert (note.kind, note.number, note.text) == (BlockKind.NOTE, "2", "[2] See there.")


def test_what_a_mark_links_to_is_a_note() -> None:
    body = (
        '<p>Held.<sup><a href="#fn1">1</a></sup> Freed.<sup><a href="#n-2">2</a></sup> See <a href="#x">article 3</a>.</p>'
        '<p id="n-2"><small>2 Other.</small></p><p id="x">Text.</p><ol><li id="fn1">There. <a href="#r1">↩</a></li></ol>'
    )
    assert [(b.kind.value, b.number, b.text) for b in opened(body).blocks] == [
        ("paragraph", None, "Held.1 Freed.2 See article 3."), ("note", "2", "2 Other."), ("paragraph", None, "Text."),
        ("note", "1", "1 There."),
    ]  # fmt: skip
