"""The tables as they lie in `tables/`: CSV that people edit, read once, when first asked for."""

import csv
import io
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from verbale.dates import PartialDate

_HERE = Path(__file__).with_name("tables")  # importlib.resources would cost each start more than a table does


class Confidence(StrEnum):
    """How a row is known."""

    SOURCED = "sourced"
    """Read in the source that the row names."""
    RECALLED = "recalled"
    """The fact, or a part of it, is from memory; the source is where to verify it."""
    INVENTED = "invented"
    """Made up for the samples of this project."""


Row = dict[str, str]


def rows(table: str) -> Iterator[Row]:
    """The rows of a table, each cell by the name of its column. An empty cell is not known or does not apply."""
    lines = csv.reader(io.StringIO(_text(table), newline=""))
    head = next(lines)
    for line in lines:
        yield dict(zip(head, line, strict=True))


def lines_of(table: str, *keys: str) -> Iterator[list[str]]:
    """The lines that begin with these cells, found without reading the others: for a long table of which one line is wanted.

    The cells must be such as are written without quotation marks.
    """
    text = _text(table)
    head = f"\n{','.join(keys)},"
    place = text.find(head)
    while place >= 0:
        end = text.find("\n", place + 1)
        yield from csv.reader([text[place + 1 : end if end >= 0 else None]])
        place = text.find(head, end) if end >= 0 else -1


def cells(value: str) -> tuple[str, ...]:
    """The members of a list inside a cell."""
    return tuple(part.strip() for part in value.split(";") if part.strip())


def date(value: str) -> PartialDate | None:
    return PartialDate.parse(value) if value else None


@cache
def _text(table: str) -> str:
    return (_HERE / f"{table}.csv").read_text(encoding="utf-8")
