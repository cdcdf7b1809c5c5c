"""The folder in which an embedded Verbale keeps its databases, keys and files."""

import os
import secrets
from pathlib import Path


def home() -> Path:
    """`VERBALE_HOME`, else `verbale` in the user's data folder. It need not be there yet."""
    named = os.environ.get("VERBALE_HOME")
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return Path(named).expanduser() if named else data / "verbale"


def made_home() -> Path:
    """The same folder, made and closed to others where it was not there."""
    folder = home()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path, name: str) -> str:
    """`VERBALE_SECRET_KEY`, else a key made once and kept in the folder under this name, which only its owner can read."""
    given = os.environ.get("VERBALE_SECRET_KEY")
    if given:
        return given
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii")
