"""Bytes into text: UTF-8, UTF-16 and UTF-32 by their marks, else line by line UTF-8 or Windows' Western code page."""

import codecs

from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import UnknownFormat

_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decoded(source: Source) -> str:
    """The text of a file, its lines ended by "\\n". Raises UnknownFormat where the bytes are no text."""
    text = _decoded(source.data)
    if binary(text[:100_000]):
        raise UnknownFormat(source.name, "is no text and of no known format")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _unmarked_wide(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(map(_line, data.splitlines(keepends=True)))


def _line(line: bytes) -> str:
    """One line of a file whose lines came from several places."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:  # five bytes are undefined there
        return line.decode("latin-1")


def _unmarked_wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Western text is zero."""
    head = data[:400]
    if len(head) < 8 or len(data) % 2:
        return None
    if head[1::2].count(0) > len(head) * 0.4 and head[::2].count(0) == 0:
        return "utf-16-le"
    if head[::2].count(0) > len(head) * 0.4 and head[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def binary(text: str) -> bool:
    """Whether a text is full of characters that no text has."""
    odd = sum(map(text.count, _ODD))
    return odd > max(len(text) * 0.02, 2)


_ODD = [chr(code) for code in (*range(9), *range(14, 27), 28, 29, 30, 31, 127)] + ["\ufffd"]
