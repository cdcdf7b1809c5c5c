"""Opening: files of six formats into one tree.

`open_document` reads Markdown, plain text, HTML, DOCX, PDF and pictures of pages. It raises Unreadable and nothing else.
"""

from hashlib import sha256
from pathlib import Path

from verbale.documents.limits import LIMITS, Deadline, Limits
from verbale.documents.opening import markdown
from verbale.documents.opening.decoding import decoded
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
from verbale.documents.tree import Document, Format

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
    text = decoded(opened)
    return Document(
        known, Format.MARKDOWN, sha256(data).hexdigest(), opened.assembled(markdown.blocks_of(text, opened))
    )


def _bytes_of(path: Path, name: str, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(limits.bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        reason = getattr(error, "strerror", None) or "is no path"
        raise Missing(name, f"cannot be read ({reason})") from None
