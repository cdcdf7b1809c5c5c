"""The tables as they lie in `tables/`: CSV that people edit, read once, when first asked for."""

import csv
import io
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files

from verbale.dates import PartialDate


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
    lines = records(table)
    head = next(lines)
    for line in lines:
        yield dict(zip(head, line, strict=True))


def records(table: str) -> Iterator[list[str]]:
    """The lines of a table as lists of cells, the header first: for a table so long that a dictionary a row would cost."""
    return csv.reader(io.StringIO(_text(table), newline=""))


def cells(value: str) -> tuple[str, ...]:
    """The members of a list inside a cell."""
    return tuple(part.strip() for part in value.split(";") if part.strip())


def date(value: str) -> PartialDate | None:
    return PartialDate.parse(value) if value else None


@cache
def _text(table: str) -> str:
    return files("verbale.almanac").joinpath("tables", f"{table}.csv").read_text(encoding="utf-8")
