"""The desk's public key as the faces are given it: the counter seals to it, and has no other."""

import os
from pathlib import Path

from verbale.intake.configured import PUBLIC_KEY_FILE


def public_key(folder: Path) -> str:
    """`VERBALE_DESK_PUBLIC_KEY`, else the file's; empty where there is neither."""
    path = folder / PUBLIC_KEY_FILE
    return os.environ.get("VERBALE_DESK_PUBLIC_KEY") or (
        path.read_text(encoding="ascii").strip() if path.exists() else ""
    )
