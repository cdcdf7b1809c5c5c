"""What follows from a code: the row it finds, and the key that alone opens what the desk leaves for the source.

The database holds neither. The row is found by a keyed hash whose key lies outside the database, so that a stolen database does
not let codes be tried; the box's key is worked out from the code by Argon2, and is nowhere written.
"""

import hashlib
import hmac

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

_SALT = b"verbale receipt box 1"
"""One for all: a code has 77 bits of chance, and its bearer brings nothing else by which a salt of its own could be found."""


def row_of(code: str, pepper: bytes) -> str:
    """By what the row of a submission is found; 64 hexadecimal figures."""
    return hmac.new(pepper, code.encode(), hashlib.sha256).hexdigest()


def box_key(code: str) -> X25519PrivateKey:
    """The key of the box in which the desk leaves questions and answers. Takes a tenth of a second, on purpose."""
    seed = hash_secret_raw(
        code.encode(), _SALT, time_cost=2, memory_cost=65536, parallelism=1, hash_len=32, type=Type.ID
    )
    return X25519PrivateKey.from_private_bytes(seed)


def box_address(code: str) -> X25519PublicKey:
    """The public half, which the row keeps, so that the desk can leave something without knowing the code."""
    return box_key(code).public_key()
