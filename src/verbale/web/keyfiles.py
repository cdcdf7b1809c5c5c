"""The desk's pair of keys as files in the home folder: the private one for the desk alone, the public one for the counter too."""

import base64
import os
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

PUBLIC = "desk-public.key"
PRIVATE = "desk-private.key"


def public_key(folder: Path) -> str:
    """`VERBALE_DESK_PUBLIC_KEY`, else the file's; empty where there is neither."""
    path = folder / PUBLIC
    return os.environ.get("VERBALE_DESK_PUBLIC_KEY") or (
        path.read_text(encoding="ascii").strip() if path.exists() else ""
    )


def make_pair(folder: Path) -> None:
    """A pair of keys, where there is none. The private file is readable by its owner alone, and is written before the public."""
    if (folder / PRIVATE).exists():
        return
    key = X25519PrivateKey.generate()
    raw = serialization.Encoding.Raw
    private = key.private_bytes(raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())
    public = key.public_key().public_bytes(raw, serialization.PublicFormat.Raw)
    with os.fdopen(os.open(folder / PRIVATE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(base64.b64encode(private) + b"\n")
    (folder / PUBLIC).write_bytes(base64.b64encode(public) + b"\n")
