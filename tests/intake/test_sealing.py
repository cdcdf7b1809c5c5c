"""Boxes open for their key and their record alone."""

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from verbale.intake.receipts.codes import new_code
from verbale.intake.receipts.keys import box_address, box_key, row_of
from verbale.intake.sealing import Sealed, name_of, seal, sealed_to, unseal

OLD, NEW, OTHER = (X25519PrivateKey.generate() for _ in range(3))


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(Sealed, match="none of the keys"):
        unseal([OTHER], "submission-1", seal(NEW.public_key(), "submission-1", b"words"))


def test_a_box_moved_to_another_record_does_not_open() -> None:
    with pytest.raises(Sealed, match="another record"):
        unseal([NEW], "submission-2", seal(NEW.public_key(), "submission-1", b"words"))


@given(st.integers(20, 60))
def test_a_changed_byte_keeps_it_closed(place: int) -> None:
    box = bytearray(seal(NEW.public_key(), "r", b"words that matter"))
    box[place] ^= 1
    with pytest.raises(Sealed):
        unseal([NEW], "r", bytes(box))


@pytest.mark.parametrize("box", [b"", b":", b"0123", b"no box at all"])
def test_what_is_no_box_is_said_to_be_closed(box: bytes) -> None:
    with pytest.raises(Sealed):
        unseal([NEW], "r", box)


@given(st.binary(max_size=2000), st.text(max_size=30))
def test_what_was_sealed_comes_out_again_also_after_the_key_was_changed(content: bytes, record: str) -> None:
    box = seal(OLD.public_key(), record, content)
    assert unseal([NEW, OLD], record, box) == content
    assert sealed_to(box) == name_of(OLD.public_key())


def test_the_same_words_are_never_sealed_alike() -> None:
    assert seal(NEW.public_key(), "r", b"words") != seal(NEW.public_key(), "r", b"words")


def test_only_the_receipt_code_opens_what_is_left_for_the_source() -> None:
    code = new_code("fr")
    box = seal(box_address(code), "question", "Quand était-ce ?".encode())
    assert unseal([box_key(code)], "question", box).decode() == "Quand était-ce ?"
    with pytest.raises(Sealed):
        unseal([box_key(new_code("fr"))], "question", box)


def test_a_row_is_not_found_without_the_pepper() -> None:
    code = new_code("en")
    assert row_of(code, b"one") != row_of(code, b"two")
    assert code.split()[0] not in row_of(code, b"one")
