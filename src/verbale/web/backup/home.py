"""What a backup of an embedded Verbale holds: its databases as they are at one moment each, its keys and its files."""

import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from verbale.web.backup.locked import lock, unlock
from verbale.web.databases import Store

_READ = 1 << 20


class NotEmpty(Exception):
    """A folder that already holds a Verbale: nothing is restored over it."""


def back_up(home: Path, passphrase: str, into: IO[bytes]) -> tuple[str, ...]:
    """Write a locked backup of the folder; the names of what it holds. Serving may go on meanwhile.

    The desk's database is copied last, so that whatever it knows to have left or come in is in the others' copies too.
    """
    with tempfile.TemporaryDirectory(dir=home, prefix=".backup-") as made:
        copies = Path(made)
        for store in (Store.REGISTER, Store.INTAKE, Store.DESK):
            source = home / f"{store.value}.sqlite3"
            if source.exists():
                _copy_database(source, copies / source.name)
        others = [path for path in sorted(home.rglob("*")) if path.is_file() and not _is_left_out(path, home)]
        plan = [(path, path.name) for path in sorted(copies.iterdir())]
        plan += [(path, str(path.relative_to(home))) for path in others]
        lock(_archive(plan), passphrase, into)
        return tuple(name for _, name in plan)


def restore(locked: IO[bytes], passphrase: str, home: Path) -> tuple[str, ...]:
    """Restore a backup into a folder that holds nothing yet. Raises NotEmpty and WrongPassphrase; then nothing is left behind."""
    if home.exists() and any(home.iterdir()):
        raise NotEmpty(f"{home} is not empty; restore into a new folder, and then take its place")
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=".restore-") as made:
        whole = Path(made) / "archive.tar"
        with whole.open("wb") as file:
            for part in unlock(locked, passphrase):
                file.write(part)
        folder = Path(made) / "home"
        folder.mkdir(mode=0o700)
        with tarfile.open(whole) as archive:
            archive.extractall(folder, filter="data")
            names = tuple(archive.getnames())
        if home.exists():
            home.rmdir()
        folder.rename(home)
        return names


def _copy_database(source: Path, target: Path) -> None:
    with sqlite3.connect(f"file:{source}?mode=ro", uri=True) as reading, sqlite3.connect(target) as writing:
        reading.backup(writing)
    reading.close()
    writing.close()


def _is_left_out(path: Path, home: Path) -> bool:
    """The databases themselves, which were copied, with their journals; and copies under way."""
    first = path.relative_to(home).parts[0]
    return ".sqlite3" in first or first.startswith(".")


def _archive(plan: list[tuple[Path, str]]) -> Iterator[bytes]:
    """A tar archive in pieces, without holding it whole."""
    for path, name in plan:
        member = tarfile.TarInfo(name)
        member.size, member.mode = path.stat().st_size, path.stat().st_mode & 0o777
        yield member.tobuf(tarfile.PAX_FORMAT)
        with path.open("rb") as file:
            while part := file.read(_READ):
                yield part
        yield b"\0" * (-member.size % tarfile.BLOCKSIZE)
    yield b"\0" * (2 * tarfile.BLOCKSIZE)
