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
    after an error nothing is left of it."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
            empty = stream.tell() == 0
        if empty:
            Path(name).unlink()
            return
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def say(message: str) -> None:
    """One line on standard error: messages never mix with results."""
    typer.echo(message, err=True)


def refuse(message: str) -> NoReturn:
    """Wrong use: say what was wrong, and leave with status 2."""
    say(f"verbale: {message}")
    raise typer.Exit(2)
