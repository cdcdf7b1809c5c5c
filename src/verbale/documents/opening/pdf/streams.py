"""What the streams of a PDF unpack to, measured before pdfium unpacks them: it keeps dozens of bytes for each drawn thing.

Pictures are left out. They unpack to their pixels only when a page is drawn, and a white page packs to next to nothing.
"""

import re
import zlib

from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import TooLarge

_BEGIN = re.compile(rb"stream(?<!endstream)\r?\n")
"""It begins with plain letters, to which the search leaps."""
_HEAD = 1000
"""So many bytes before a stream are looked through for what it says of itself."""
_FED = 16 * 1024
_GIVEN = 1024 * 1024
_SMALL = 1024 * 1024
"""A stream that unpacks to less may pack as well as it likes."""


def bounded(source: Source) -> None:
    """Raises TooLarge where a stream, or all of them together, unpack to more than a letter could need."""
    data, limits = source.data, source.limits
    whole = 0
    for match in _BEGIN.finditer(data):
        head = data[max(match.start() - _HEAD, 0) : match.start()].rpartition(b"obj")[2]
        if b"/Fl" not in head or b"/Image" in head:
            continue
        source.hurry()
        packed, size = _measured(data, match.end(), limits.stream_bytes)
        if size > _SMALL and size > limits.expansion * packed:
            raise TooLarge(
                source.name,
                f"has a page that unpacks to more than {limits.expansion} times its size",
                advice="do not open it: files like this are made to exhaust machines",
            )
        if size > limits.stream_bytes:
            raise TooLarge(source.name, f"has a page that unpacks to more than {limits.stream_bytes:,} bytes")
        whole += size
        if whole > limits.expanded_bytes:
            raise TooLarge(source.name, f"unpacks to more than {limits.expanded_bytes:,} bytes")


def _measured(data: bytes, start: int, most: int) -> tuple[int, int]:
    """How many bytes a packed stream has, and how many it unpacks to; counting ends where these are more than `most`."""
    unpacking = zlib.decompressobj()
    size, place = 0, start
    try:
        while not unpacking.eof and size <= most and place < len(data):
            waiting = data[place : place + _FED]
            place += len(waiting)
            while waiting and not unpacking.eof and size <= most:
                size += len(unpacking.decompress(waiting, _GIVEN))
                waiting = unpacking.unconsumed_tail
    except zlib.error:
        pass  # cut off or no such stream: what is whole of it counts
    return max(place - start - len(unpacking.unused_data), 1), size
