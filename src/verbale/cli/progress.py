"""A progress bar on standard error, where that is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def followed(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with a bar that moves as they come; nothing is drawn into a file or a pipe."""
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # late: a third of the command's start, and only a terminal needs it
    from rich.progress import track

    yield from track(items, description=what, total=total, console=Console(stderr=True), transient=True)
