"""Which format a file is of: by its first bytes, where these leave it open by its name, else by what its text looks like."""

import re
from enum import StrEnum
from pathlib import PurePath

from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Encrypted, UnknownFormat


class Kind(StrEnum):
    """The formats that need an opener of their own."""

    MARKDOWN = "markdown"
    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    PICTURE = "picture"


_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_OTHERS = (
    (b"{\\rtf", "is an RTF file", "save it as DOCX or PDF and open that"),
    (b"GIF8", "is a GIF picture", "save it as PNG and open that"),
    (b"BM", "is a bitmap picture", "save it as PNG and open that"),
    (b"\x1f\x8b", "is a gzip archive", "unpack it and open what is in it"),
    (b"7z\xbc\xaf", "is a 7-Zip archive", "unpack it and open what is in it"),
    (b"Rar!", "is a RAR archive", "unpack it and open what is in it"),
    (b"PK\x05\x06", "is an empty ZIP archive", None),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EXTENSIONS = {
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".mkd": Kind.MARKDOWN,
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".htm": Kind.HTML,
    ".html": Kind.HTML,
    ".xhtml": Kind.HTML,
}
_PAGE = re.compile(
    r"\s{0,400}(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--.{0,2000}?-->\s{0,20}){0,5}<(?:!doctype\s{1,20}html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_ELEMENT = re.compile(
    r"</?(?:p|div|br|span|table|td|li|h[1-6]|b|strong|em|article|section|main)\b[^<>]{0,500}>", re.IGNORECASE
)
_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*\S[^*\n]{0,400}\*\*|\]\((?:#|https?:)|^\[\^\w{1,20}\]:", re.MULTILINE)


def bytes_kind(source: Source) -> Kind | None:
    """The kind that the first bytes tell, None for text. Raises Encrypted, UnknownFormat."""
    data = source.data
    if data[:1024].lstrip().startswith(b"%PDF-") or (b"%PDF-" in data[:1024] and b"\x00" in data[:4096]):
        return Kind.PDF
    if data.startswith(b"PK\x03\x04"):
        return Kind.DOCX
    if data.startswith(_PICTURES):
        return Kind.PICTURE
    if data.startswith(_COMPOUND):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted(source.name, "asks for a password")
        raise UnknownFormat(
            source.name, "is an Office file of the old kind", advice="save it as DOCX or PDF and open that"
        )
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise UnknownFormat(source.name, "is a WebP picture", advice="save it as PNG and open that")
    for mark, what, advice in _OTHERS:
        if data.startswith(mark) and (len(mark) > 2 or b"\x00" in data[:64]):
            raise UnknownFormat(source.name, what, advice=advice)
    return None


def text_kind(name: str, text: str) -> Kind:
    """The kind of a file that is text."""
    told = _EXTENSIONS.get(PurePath(name).suffix.lower())
    head = text[:20_000]
    if _PAGE.match(head):
        return Kind.HTML
    elements = len(_ELEMENT.findall(head))
    if told is Kind.HTML:
        return Kind.HTML if elements else Kind.TEXT
    if told is Kind.TEXT and len(_MARKDOWN.findall(head)) >= 3:
        return Kind.MARKDOWN
    if told:
        return told
    if elements >= 4 and head.lstrip().startswith("<"):
        return Kind.HTML
    return Kind.MARKDOWN if _MARKDOWN.search(head) else Kind.TEXT
