"""Opening: files of six formats into one tree.

`open_document` reads Markdown, plain text, HTML, DOCX, PDF and pictures of pages. It raises Unreadable and nothing else.
"""

from collections.abc import Iterable
from pathlib import Path

from verbale.documents.limits import LIMITS, Deadline, Limits
from verbale.documents.opening import docx, html, markdown, plain
from verbale.documents.opening.decoding import decoded
from verbale.documents.opening.pdf import open_pdf
from verbale.documents.opening.recognising import Kind, bytes_kind, text_kind
from verbale.documents.opening.scan import open_picture
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import (
    Damaged,
    Empty,
    Encrypted,
    Missing,
    NeedsTesseract,
    TooLarge,
    UnknownFormat,
    Unreadable,
)
from verbale.documents.tree import Block, Document, Format

__all__ = [
    "Damaged",
    "Empty",
    "Encrypted",
    "Missing",
    "NeedsTesseract",
    "TooLarge",
    "UnknownFormat",
    "Unreadable",
    "open_document",
]


def open_document(source: str | Path | bytes, name: str | None = None, limits: Limits = LIMITS) -> Document:
    """The document in a file (a path) or in a file's bytes; `name` is what to call it, else the file's own name.

    Its format is told by its content, and only where that leaves it open by its name. Raises Unreadable, and nothing
    else, where it cannot be opened or passes the limits.
    """
    known = name or ("document" if isinstance(source, bytes) else Path(source).name)
    data = source if isinstance(source, bytes) else _bytes_of(Path(source), known, limits)
    if len(data) > limits.bytes:
        raise TooLarge(known, f"is larger than {limits.bytes:,} bytes")
    if not data:
        raise Empty(known, "is empty")
    opened = Source(known, data, limits, Deadline(limits.seconds))
    try:
        return _opened(opened)
    except Unreadable:
        raise
    except RecursionError:
        raise opened.too_deep() from None
    except MemoryError:
        raise TooLarge(known, "needs more memory than there is") from None
    except Exception as error:
        raise Damaged(known, f"cannot be read ({type(error).__name__}: {str(error)[:200]})") from error


def _opened(source: Source) -> Document:
    kind = bytes_kind(source)
    if kind is Kind.DOCX:
        found, title = docx.blocks_of(source)
        return _document(source, Format.DOCX, found, title=title)
    if kind is Kind.PDF:
        return open_pdf(source)
    if kind is Kind.PICTURE:
        return open_picture(source)
    text = decoded(source)
    match text_kind(source.name, text):
        case Kind.HTML:
            blocks, title = html.blocks_of(text, source)
            return _document(source, Format.HTML, blocks, title=title)
        case Kind.MARKDOWN:
            return _document(source, Format.MARKDOWN, markdown.blocks_of(text, source))
        case _:
            pages = text.rstrip("\n").rstrip("\f").count("\f") + 1
            return _document(source, Format.TEXT, plain.blocks_of(text, source), pages if "\f" in text else None)


def _document(
    source: Source,
    format: Format,  # noqa: A002  the tree's own word
    blocks: Iterable[Block],
    pages: int | None = None,
    title: str | None = None,
) -> Document:
    return Document(source.name, format, source.sha256, source.assembled(blocks), pages, title)


def _bytes_of(path: Path, name: str, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limits.bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        reason = getattr(error, "strerror", None) or "is no path"
        raise Missing(name, f"cannot be read ({reason})") from None
