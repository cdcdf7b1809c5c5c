"""Sealing: what is sealed to a public key only the private one opens, and only as what it was sealed as.

HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305. A sealed box begins with the name of the key, so that keys can be
changed; it is bound to the name of the record that it belongs to, so that a box moved to another record does not open.
"""

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Sealed(Exception):
    """A box that does not open: sealed to another key, to another record, or changed."""


def name_of(key: X25519PublicKey) -> str:
    """16 hexadecimal figures by which a key is known in boxes and in the log."""
    return hashlib.sha256(key_bytes(key)).hexdigest()[:16]


def key_bytes(key: X25519PublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def seal(key: X25519PublicKey, record: str, content: bytes) -> bytes:
    """The content as a box for the key, bound to the record."""
    return name_of(key).encode() + b":" + _SUITE.encrypt(content, key, info=record.encode())


def sealed_to(box: bytes) -> str:
    """The name of the key that opens the box."""
    return box.partition(b":")[0].decode("ascii", "replace")


def unseal(keys: list[X25519PrivateKey], record: str, box: bytes) -> bytes:
    """The content of a box of that record, with whichever of the keys opens it. Raises Sealed."""
    wanted, _, rest = box.partition(b":")
    for key in keys:
        if name_of(key.public_key()).encode() == wanted:
            try:
                return _SUITE.decrypt(rest, key, info=record.encode())
            except (InvalidTag, ValueError) as error:
                raise Sealed(f"the box of {record} was changed, or belongs to another record") from error
    raise Sealed(
        f"none of the keys opens the box of {record}, which was sealed to {wanted.decode('ascii', 'replace')!r}"
    )
