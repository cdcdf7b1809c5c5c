"""What files are taken: by what they hold, not by what they are called; and within limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from verbale.intake.handing_in import SubmittedFile

MOST_FILES = 20
LARGEST = 25 * 1024 * 1024
ALL_TOGETHER = 100 * 1024 * 1024

_BEGIN = (
    (b"%PDF-", 0),
    (b"\x89PNG\r\n\x1a\n", 0),
    (b"\xff\xd8\xff", 0),
    (b"II*\x00", 0),
    (b"MM\x00*", 0),
    (b"ftyp", 4),
    (b"ID3", 0),
    (b"\xff\xfb", 0),
    (b"OggS", 0),
    (b"\x1aE\xdf\xa3", 0),
)
"""PDF, PNG, JPEG, TIFF, MP4 and its kin with HEIC, MP3, Ogg, Matroska and WebM."""


@dataclass(frozen=True, slots=True)
class WrongFile:
    """A file that is not taken: its name, and why (`submit.wrong.<code>`)."""

    name: str
    code: str


def wrong_files(files: Sequence[SubmittedFile]) -> tuple[WrongFile, ...]:
    """All that is wrong with the files, at once."""
    found = [WrongFile(file.name, code) for file in files if (code := _wrong(file.content))]
    if len(files) > MOST_FILES:
        found.append(WrongFile(files[MOST_FILES].name, "too-many-files"))
    if sum(len(file.content) for file in files) > ALL_TOGETHER:
        found.append(WrongFile(files[-1].name, "files-too-large"))
    return tuple(found)


def _wrong(content: bytes) -> str | None:
    if not content:
        return "file-empty"
    if len(content) > LARGEST:
        return "file-too-large"
    if any(content[at : at + len(mark)] == mark for mark, at in _BEGIN):
        return None
    if content.startswith(b"PK\x03\x04"):
        return None if _is_document(content) else "file-type"
    return None if _is_text(content) else "file-type"


def _is_document(content: bytes) -> bool:
    """A DOCX or an OpenDocument text, told from other archives by what stands first in it."""
    head = content[:4096]
    return b"[Content_Types].xml" in head or b"mimetypeapplication/vnd.oasis.opendocument.text" in head


def _is_text(content: bytes) -> bool:
    """Words, and neither a page nor a script nor a picture made of words."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    start = text.lstrip()[:200].lower()
    return "\x00" not in text and not start.startswith(("<", "#!", "mz", "%!"))
