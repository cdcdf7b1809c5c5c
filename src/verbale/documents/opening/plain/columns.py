"""Tables in a text that is laid out with blanks as on the page: blanks stand above blanks where a column begins."""

import re
from collections.abc import Collection, Iterator, Sequence

from verbale.documents.opening.plain.lines import Line

_WORDS = re.compile(r"\S+(?: \S+)*")
"""Two blanks or more part cells for certain, one may."""
_FEWEST = 3
"""Two columns may be a letterhead or a name beside a place; three are a table."""

_Cell = tuple[int, int]
"""Where it begins and ends in its line."""
Row = dict[int, list[str]]
"""By column, the lines of the cell there."""


def parted(lines: Sequence[Line]) -> Iterator[list[Line] | list[Row]]:
    """Neighbouring lines in stretches: lines that are no table's, and the rows of a table."""
    cells = [
        [(line.indent + cell.start(), line.indent + cell.end()) for cell in _WORDS.finditer(line.text)]
        for line in lines
    ]
    starts = [[start for start, _ in each] for each in cells]
    loose: list[Line] = []
    place = 0
    while place < len(lines):
        stop = _stop(cells, place)
        columns = _columns(lines[place:stop], starts[place:stop])
        rows = list(_rows(lines[place:stop], columns)) if columns else []
        heads = (_columns(lines[at:stop], starts[at:stop]) for at in range(place + 1, min(place + 3, stop)))
        if len(rows) < 2 or any(len(each) > len(columns) for each in heads):  # heads that stand askew are no row
            loose.append(lines[place])
            place += 1
            continue
        if loose:
            yield loose
            loose = []
        yield rows
        place = stop
    if loose:
        yield loose


def _stop(cells: Sequence[Sequence[_Cell]], place: int) -> int:
    """The place after the lines that may be a table's: with three cells, or with fewer that lie where some of them do."""
    known: set[int] = set()
    while place < len(cells):
        here = cells[place]
        if len(here) < _FEWEST and not all(_lies(cell, known) for cell in here):
            break
        known.update(start for start, _ in here)
        place += 1
    return place


def _lies(cell: _Cell, known: Collection[int]) -> bool:
    """Whether a cell begins where others do, and ends before the next ones begin."""
    start, end = cell
    return start in known and not any(start < other < end for other in known)


def _columns(lines: Sequence[Line], starts: Sequence[Sequence[int]]) -> list[int]:
    """Where columns begin: a cell does, other lines have words there too, and none has any right before; [] for no table."""
    if len(lines) < 2:
        return []
    drawn = [" " * line.indent + line.text for line in lines]
    columns = [
        place
        for place in sorted({start for each in starts for start in each})
        if sum(line[place : place + 1].strip() != "" for line in drawn) > 1
        and (place == 0 or all(line[place - 1 : place].strip() == "" for line in drawn))
    ]
    within = not columns or any(line[: columns[0]].strip() for line in drawn)
    return [] if within or len(columns) < _FEWEST else columns


def _rows(lines: Sequence[Line], columns: Sequence[int]) -> Iterator[Row]:
    """The rows; a line whose first cell is empty, or that has but one, goes on with the row above."""
    row: Row = {}
    ends = [*columns[1:], None]
    for line in lines:
        drawn = " " * line.indent + line.text
        cells = [drawn[start:end].strip() for start, end in zip(columns, ends, strict=True)]
        filled = {column: words for column, words in enumerate(cells) if words}
        if row and 0 in filled and len(filled) > 1:
            yield row
            row = {}
        for column, words in filled.items():
            row.setdefault(column, []).append(words)
    if row:
        yield row
