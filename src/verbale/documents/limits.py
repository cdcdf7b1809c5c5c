"""What a file may cost to open. Files come from anybody, so every format is bounded in size, depth, expansion and time."""

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file. Each is many times what a letter needs, and low enough for a batch on a small machine."""

    bytes: int = 64 * 1024 * 1024
    """A scanned letter of 30 pages has 10 to 30 MB; the file is held in memory whole, at times twice."""
    pages: int = 1_000
    """The longest letters have some 30 pages, a report of a session's cases some 600; what is longer is a book."""
    scanned_pages: int = 200
    """Character recognition takes two to four seconds a page, so that this many take about ten minutes."""
    characters: int = 5_000_000
    """A page has 3,000 characters: this is 1,600 pages of text, and the tree of it takes about 100 MB."""
    depth: int = 100
    """Elements, lists or quotations within each other; word processors write up to about 30, deeper ones exhaust the stack."""
    parts: int = 5_000
    """Of a DOCX; one has about 15 and one for each picture."""
    expansion: int = 200
    """How many times its packed size a part of a DOCX may have; prose packs to a tenth, a bomb shows 1,000 to 1."""
    expanded_bytes: int = 128 * 1024 * 1024
    """What the read parts of a DOCX may unpack to together; a parsed tree takes several times as much memory."""
    stream_bytes: int = 32 * 1024 * 1024
    """What one stream of a PDF, other than a picture, may unpack to; a page of text has 20 KB, a detailed map 5 MB."""
    blocks: int = 250_000
    """A letter has some hundred, a report of a thousand pages some twenty thousand; each takes half a kilobyte."""
    pixels: int = 100_000_000
    """Of one picture; a page of A4 at 600 dots an inch has 35 million, and each takes up to four bytes."""
    seconds: float = 60.0
    """For a file without character recognition; a long report takes two."""
    recognition_seconds: float = 60.0
    """For one page's character recognition; a dense page takes four."""


LIMITS = Limits()


class Deadline:
    """The moment after which a file has taken too long. It counts machine time only, never the day's."""

    __slots__ = ("_end",)

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def passed(self) -> bool:
        return time.monotonic() > self._end

    def extended(self, seconds: float) -> None:
        """Put the end off, for work that has a bound of its own."""
        self._end += seconds
