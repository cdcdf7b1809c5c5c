"""Where a command's result goes: standard output, or a file that appears whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NoReturn

import typer


@contextmanager
def written(path: Path | None) -> Iterator[IO[bytes]]:
    """A stream for the result. A file takes its name only when all is written, and only if anything was;
    after an error nothing is left of it. A link stays, and its file is written; a device or pipe is written as it is."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    elif path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as stream:  # a file in its place would destroy it
            yield stream
    else:
        with _whole(path) as stream:
            yield stream


@contextmanager
def _whole(path: Path) -> Iterator[IO[bytes]]:
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(21, "is a folder; name a file in it", str(path))
    try:
        handle, name = tempfile.mkstemp(prefix=".verbale-", dir=target.parent)
    except OSError as error:
        raise _named(error, path) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
            empty = stream.tell() == 0
        if empty:
            Path(name).unlink()
            return
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except OSError as error:
        _forget(name)
        raise _named(error, path) if error.filename in (None, name) else error from None
    except BaseException:
        _forget(name)
        raise


def _named(error: OSError, path: Path) -> OSError:
    """The error, of the file that was asked for: nobody knows the one that was written in its stead."""
    return OSError(error.errno, error.strerror, str(path))


def _forget(name: str) -> None:
    with suppress(OSError):
        Path(name).unlink()


def _mode(target: Path) -> int:
    """What the file may be used for: as before if it was there, else as any new file."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def say(message: str) -> None:
    """One line on standard error: messages never mix with results."""
    typer.echo(message, err=True)


def refuse(message: str) -> NoReturn:
    """Wrong use: say what was wrong, and leave with status 2."""
    say(f"verbale: {message}")
    raise typer.Exit(2)
