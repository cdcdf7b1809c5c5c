"""A file locked with a passphrase: written and read in pieces, so that its size does not matter.

The key is worked out by Argon2id with a salt of the file's own. Each piece is sealed with ChaCha20-Poly1305 under its number and
whether it is the last, so that pieces cannot be changed, moved, left out or cut off.
"""

import os
import struct
from collections.abc import Iterable, Iterator
from typing import IO

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MARK = b"verbale backup 1\n"
_SALT = 16
_PIECE = 1 << 20
_SEALED = _PIECE + 16


class WrongPassphrase(Exception):
    """The passphrase does not open the file, or the file was changed or cut."""


def lock(content: Iterable[bytes], passphrase: str, into: IO[bytes]) -> None:
    """Write the content, locked."""
    salt = os.urandom(_SALT)
    into.write(MARK + salt)
    cipher = ChaCha20Poly1305(_key(passphrase, salt))
    held, number = b"", 0
    for part in content:
        held += part
        while len(held) > _PIECE:
            into.write(cipher.encrypt(_nonce(number, last=False), held[:_PIECE], None))
            held, number = held[_PIECE:], number + 1
    into.write(cipher.encrypt(_nonce(number, last=True), held, None))


def unlock(locked: IO[bytes], passphrase: str) -> Iterator[bytes]:
    """The content in pieces, each verified before it is given. Raises WrongPassphrase, also where the end is missing."""
    if locked.read(len(MARK)) != MARK:
        raise WrongPassphrase("this is no backup of Verbale")
    cipher = ChaCha20Poly1305(_key(passphrase, locked.read(_SALT)))
    piece, number = locked.read(_SEALED), 0
    while True:
        after = locked.read(_SEALED)
        try:
            yield cipher.decrypt(_nonce(number, last=not after), piece, None)
        except InvalidTag:
            raise WrongPassphrase("the passphrase does not open this backup, or the file was changed or cut") from None
        if not after:
            return
        piece, number = after, number + 1


def _nonce(number: int, *, last: bool) -> bytes:
    return struct.pack(">IQ", int(last), number)


def _key(passphrase: str, salt: bytes) -> bytes:
    if len(salt) != _SALT:
        raise WrongPassphrase("the backup is cut")
    return hash_secret_raw(passphrase.encode(), salt, 3, 65536, 1, 32, Type.ID)
