"""The desk's private keys, as files in the home folder: the newest is what is sealed to, and every older one is kept to open with.

A key that is thrown away takes with it all that was sealed to it, so that none ever is. The order in which files are written keeps
this so, whenever the machine stops: a private key is there before its public half, and the old one is put by before the new stands.
"""

import base64
import binascii
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from django.conf import settings

from verbale.intake.configured import PUBLIC_KEY_FILE
from verbale.intake.sealing import key_bytes, name_of, seal, sealed_to, unseal

PRIVATE = "desk-private.key"
_OLD = "desk-private-{number:04d}.key"


class NoKeys(LookupError):
    """The folder has no private key, or one that is none; the words name the file and the way out."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """Private keys, the newest first."""

    keys: tuple[X25519PrivateKey, ...]

    @property
    def public(self) -> X25519PublicKey:
        """What is sealed to now."""
        return self.keys[0].public_key()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name_of(key.public_key()) for key in self.keys)

    def open(self, record: str, box: bytes) -> bytes:
        """The content of a box of that record. Raises Sealed."""
        return unseal(list(self.keys), record, box)

    def seal(self, record: str, content: bytes) -> bytes:
        return seal(self.public, record, content)

    def is_current(self, box: bytes) -> bool:
        return sealed_to(box) == self.names[0]

    def sealed_anew(self, record: str, box: bytes) -> bytes:
        """The same content, sealed to the newest key."""
        return box if self.is_current(box) else self.seal(record, self.open(record, box))


def keyring(folder: Path | None = None) -> Keyring:
    """The keys of a folder, by default of the home that the settings name. Raises NoKeys."""
    place = Path(getattr(settings, "VERBALE_HOME", "")) if folder is None else folder
    if not (place / PRIVATE).exists():
        raise NoKeys(f"{place / PRIVATE}: not there; restore it from a backup, or make a pair by starting the desk")
    old = sorted(place.glob(_OLD.format(number=0).replace("0000", "[0-9]" * 4)), reverse=True)
    found = [_private(path) for path in (place / PRIVATE, *old)]
    once = {name_of(key.public_key()): key for key in reversed(found)}
    return Keyring(tuple(reversed(once.values())))


def make_pair(folder: Path) -> None:
    """A pair of keys, where there is none; and the public half of the newest, if a machine stopped before it was written."""
    if not (folder / PRIVATE).exists():
        _write(folder / PRIVATE, _private_bytes(X25519PrivateKey.generate()))
    public = base64.b64encode(key_bytes(keyring(folder).public))
    path = folder / PUBLIC_KEY_FILE
    if not path.exists() or path.read_bytes().strip() != public:
        _write(path, key_bytes(keyring(folder).public), open_to_all=True)


def rotate(folder: Path) -> Keyring:
    """Make a new pair; the old private key is kept to open what was sealed to it. Raises NoKeys."""
    now = keyring(folder)
    numbers = [int(path.stem.rpartition("-")[2]) for path in folder.glob("desk-private-[0-9]*.key")]
    _write(folder / _OLD.format(number=max(numbers, default=0) + 1), _private_bytes(now.keys[0]))
    _write(folder / PRIVATE, _private_bytes(X25519PrivateKey.generate()))
    make_pair(folder)
    return keyring(folder)


def _private(path: Path) -> X25519PrivateKey:
    try:
        return X25519PrivateKey.from_private_bytes(base64.b64decode(path.read_bytes().strip(), validate=True))
    except (binascii.Error, ValueError) as error:
        raise NoKeys(f"{path}: not a key; restore it from a backup") from error


def _private_bytes(key: X25519PrivateKey) -> bytes:
    raw = serialization.Encoding.Raw
    return key.private_bytes(raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())


def _write(path: Path, content: bytes, *, open_to_all: bool = False) -> None:
    """The whole file or nothing of it, on the disk before this returns."""
    made = path.with_suffix(".new")
    made.unlink(missing_ok=True)
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644 if open_to_all else 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(content) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
