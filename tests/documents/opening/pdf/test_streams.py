"""A PDF is refused before it is unpacked where a page was made to exhaust the machine."""

import random
import zlib

import pytest

from verbale.documents.limits import Limits
from verbale.documents.opening import TooLarge, open_document
from verbale.documents.opening.pdf.streams import bounded
from verbale.documents.opening.source import Source

WORDS = random.Random(5).randbytes(40_000).hex().encode()


def stream(content: bytes, head: str = "/Filter/FlateDecode", packed: bytes | None = None) -> bytes:
    packed = zlib.compress(content) if packed is None else packed
    return b"7 0 obj\n<</Length %d%s>>stream\n" % (len(packed), head.encode()) + packed + b"\nendstream\nendobj\n"


def source(*streams: bytes, **limits: int) -> Source:
    return Source("letter.pdf", b"%PDF-1.7\n" + b"".join(streams), Limits(**limits))


@pytest.mark.parametrize(
    "fine",
    [
        stream(WORDS),
        stream(b"q " * 500_000),  # packs well, and is small
        stream(b"\0" * 9_000_000, "/Subtype/Image/Filter/FlateDecode"),  # a white page
        stream(b"q " * 5_000_000, "/Filter/DCTDecode"),
        stream(b"", packed=b"no such stream"),
        stream(b"", packed=zlib.compress(WORDS)[:300]),
        b"stream\nendstream\n" * 40,
    ],
)
def test_what_a_letter_may_hold_is_let_through(fine: bytes) -> None:
    bounded(source(fine, stream_bytes=2_000_000))


def test_a_page_that_unpacks_to_hundreds_of_times_its_size_is_refused() -> None:
    with pytest.raises(TooLarge, match="more than 200 times its size; do not open it"):
        open_document(source(stream(b"q " * 5_000_000)).data, "letter.pdf")


def test_what_one_page_and_all_together_unpack_to_is_bounded() -> None:
    with pytest.raises(TooLarge, match="a page that unpacks to more than 50,000 bytes"):
        bounded(source(stream(WORDS), stream_bytes=50_000))
    with pytest.raises(TooLarge, match="unpacks to more than 200,000 bytes"):
        bounded(source(*[stream(WORDS)] * 3, expanded_bytes=200_000))
