"""Any file gives a whole document or one clear line."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.documents.opening.files import p, pdf, show, word
from verbale.documents.limits import Limits
from verbale.documents.opening import (
    Damaged,
    Empty,
    Encrypted,
    Missing,
    TooLarge,
    UnknownFormat,
    Unreadable,
    markdown,
    open_document,
)
from verbale.documents.tree import Document, Format

PDF = pdf([show("Excellency,", 70, 700)])
DOCX = word(p("Excellency,"))


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"Excellency,", "a.md", Format.MARKDOWN),
        (b"Excellency,", "a.txt", Format.TEXT),
        (b"Excellency,", "a", Format.TEXT),
        (b"**Mandates** of", "a", Format.MARKDOWN),
        (b"# Annex\n\n**a** b **c**", "a.txt", Format.MARKDOWN),
        (b"<p>Excellency,</p>", "a.html", Format.HTML),
        (b"no element", "a.html", Format.TEXT),
        (b"\n<!-- x --><!DOCTYPE html><p>a", "a.md", Format.HTML),
        (b"<div><p>a</p><p>b</p></div>", "a", Format.HTML),
        (DOCX, "a.pdf", Format.DOCX),
        (DOCX, "a.txt", Format.DOCX),
        (PDF, "a.docx", Format.PDF),
        (b"Excellency,", "a.docx", Format.TEXT),
        (b"See %PDF-1.7 for more", "a.txt", Format.TEXT),
    ],
)
def test_content_tells_the_format_before_the_name_does(data: bytes, name: str, expected: Format) -> None:
    document = open_document(data, name)
    assert document.format is expected
    assert (document.name, len(document.sha256)) == (name, 64)


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (b"", Empty, "is empty"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
            UnknownFormat,
            "Office file of the old kind; save it as DOCX",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            Encrypted,
            "asks for a password",
        ),
        (b"{\\rtf1 a}", UnknownFormat, "RTF"),
        (b"GIF89a" + bytes(20), UnknownFormat, "GIF"),
        (b"RIFF\x00\x00\x00\x00WEBP", UnknownFormat, "WebP"),
        (b"\x1f\x8b\x08\x00", UnknownFormat, "gzip"),
        (b"PK\x05\x06" + bytes(18), UnknownFormat, "empty ZIP"),
        (b"%PDF-1.7\n", Damaged, "no whole PDF"),
        (PDF[:300], Damaged, "PDF|pages"),
        (pdf([""], encrypted=True), Encrypted, "asks for a password"),
    ],
)
def test_what_cannot_be_opened_is_named_with_a_way_out(data: bytes, error: type[Unreadable], says: str) -> None:
    with pytest.raises(error, match=says) as raised:
        open_document(data, "letters/a.x")
    assert str(raised.value).startswith("letters/a.x: ")
    assert "; " in str(raised.value)
    assert isinstance(raised.value, ValueError)


def test_a_path_is_read_and_its_name_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Excellency,")
    assert open_document(path).name == "a.txt"
    assert open_document(str(path), "other").name == "other"


@pytest.mark.parametrize("path", ["gone.txt", ".", "a\0b"])
def test_a_path_that_cannot_be_read_is_said(path: str, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="cannot be read"):
        open_document(tmp_path / path)


def test_the_name_cannot_break_the_line() -> None:
    with pytest.raises(Empty) as raised:
        open_document(b"", "a\nb\u2028c")
    assert str(raised.value) == "a b c: is empty; check that the right file was chosen"


def test_bytes_and_characters_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 101)
    with pytest.raises(TooLarge, match="larger than 100 bytes"):
        open_document(path, limits=Limits(bytes=100))
    with pytest.raises(TooLarge, match="more than 100 characters"):
        open_document(path, limits=Limits(characters=100))
    with pytest.raises(TooLarge, match="more than 3 paragraphs"):
        open_document(b"a\n\nb\n\nc\n\nd", "a.txt", Limits(blocks=3))


@pytest.mark.parametrize(
    ("raised", "caught", "says"),
    [
        (RecursionError(), TooLarge, "nested deeper"),
        (MemoryError(), TooLarge, "more memory"),
        (KeyError("k\nk"), Damaged, r"cannot be read \(KeyError: 'k\\nk'\)"),
    ],
)
def test_nothing_that_a_library_raises_escapes(
    raised: Exception, caught: type[Unreadable], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(markdown, "blocks_of", fail)
    with pytest.raises(caught, match=says):
        open_document(b"a", "a.md")


def whole(data: bytes, name: str) -> Document | None:
    """The document, if it can be opened; its blocks must make up its text."""
    try:
        document = open_document(data, name, Limits(seconds=20))
    except Unreadable as error:
        refused = error
    else:
        return complete(document)
    assert len(str(refused).splitlines()) == 1
    assert refused.__cause__ is None, "caught by the last net only"
    return None


def complete(document: Document) -> Document:
    assert document.blocks
    assert "".join(block.text + block.gap for block in document.blocks) == document.text
    assert all(block.text == block.text.strip() != "" for block in document.blocks)
    assert all(not block.gap.strip() for block in document.blocks)
    assert document.blocks[-1].gap == ""
    return document


MARKED = st.lists(
    st.sampled_from(
        ["**", "*", "# ", "\n", "\n\n", "1. ", "- ", "(a) ", "> ", "|", "|-|-|", "[a](b)", "[^1]", "[^1]: ", "<b>", "<p>", "</div>",
         "<li>", "  ", "<table><td>", "<br>", "&amp;", "\\", "`", "---\n", "\t", "\f", "Mr. Ode", "été", "محمد",
         "\u00a0", "\r\n", "<!--"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(), MARKED), st.sampled_from(["a.md", "a.txt", "a.html", "a"]))
@example("\x85x\u3000", "a.md")
def test_any_text_is_opened_whole(text: str, name: str) -> None:
    whole(text.encode("utf-8", "surrogatepass"), name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.binary(),
        st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe"]).flatmap(
            lambda head: st.binary().map(lambda rest: head + rest)
        ),
    )
)
def test_any_bytes_are_opened_whole_or_refused(data: bytes) -> None:
    whole(data, "a.bin")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([PDF, DOCX]), st.integers(0, 5000), st.integers(0, 255))
def test_one_changed_byte_is_opened_whole_or_refused(data: bytes, place: int, value: int) -> None:
    place %= len(data)
    whole(data[:place] + bytes([value]) + data[place + 1 :], "a.bin")
    whole(data[:place], "a.bin")


def test_bytes_may_come_from_any_buffer() -> None:
    assert open_document(io.BytesIO(b"Excellency,").getvalue()).name == "document"
