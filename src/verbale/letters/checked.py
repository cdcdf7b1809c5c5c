"""A letter read and checked: what `from verbale import read` and the command line give."""

from pathlib import Path

from verbale.letters.checking import checked
from verbale.letters.reading import read as read_unchecked
from verbale.letters.record import Record


def read(source: str | Path | bytes, *, name: str | None = None) -> Record:
    """The record of a letter with what the checks say of it in `findings`.

    `source` is a path, or the bytes of a file with a `name` for messages. Raises `documents.opening.Unreadable` for a file
    that cannot be opened and `letters.reading.NotALetter` for one that is no letter; both are ValueErrors of one line.
    """
    return checked(read_unchecked(source, name=name))
