"""A locked file opens with its passphrase, whole, or not at all."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbale.web.backup.locked import MARK, WrongPassphrase, lock, unlock

WORDS = "correct horse battery"
PIECE = 1 << 20


def locked(content: bytes) -> bytes:
    into = io.BytesIO()
    lock([content[start : start + 70_000] for start in range(0, len(content), 70_000)], WORDS, into)
    return into.getvalue()


def unlocked(box: bytes, words: str = WORDS) -> bytes:
    return b"".join(unlock(io.BytesIO(box), words))


@pytest.mark.parametrize("box", [b"", b"PK\x03\x04 something else", MARK, MARK + b"short"])
def test_what_is_no_backup_is_refused(box: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        unlocked(box)


def test_another_passphrase_opens_nothing() -> None:
    with pytest.raises(WrongPassphrase, match="does not open"):
        unlocked(locked(b"words"), "another passphrase")


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 5])
def test_any_length_comes_out_as_it_went_in(length: int) -> None:
    content = bytes(number % 251 for number in range(997)) * (length // 997 + 1)
    assert unlocked(locked(content[:length])) == content[:length]


@settings(max_examples=15)
@given(st.integers(len(MARK), 3_000))
def test_a_changed_byte_is_seen(place: int) -> None:
    box = bytearray(locked(b"x" * 4_000))
    box[place] ^= 1
    with pytest.raises(WrongPassphrase):
        unlocked(bytes(box))


def test_pieces_cannot_be_cut_off_left_out_or_moved() -> None:
    box = locked(b"a" * PIECE + b"b" * PIECE + b"c" * 10)
    head, step = len(MARK) + 16, PIECE + 16
    first, second, last = box[head : head + step], box[head + step : head + 2 * step], box[head + 2 * step :]
    for changed in (first, first + second, second + first + last, first + last, first + second + last + last):
        with pytest.raises(WrongPassphrase):
            unlocked(box[:head] + changed)
