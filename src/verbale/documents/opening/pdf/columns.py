"""Columns of running text side by side, read one after the other."""

from collections.abc import Iterator

from verbale.documents.opening.layout.lines import Line
from verbale.documents.opening.pdf.segments import Row, Segment, rows_of
from verbale.documents.opening.pdf.words import row_line

_NARROW = 0.12
"""Of the page's width: columns of running text are wider, those of tables are not."""


def side_by_side(rows: list[Row], width: float) -> bool:
    """Whether right halves of columns stand on lines of their own."""
    return sum(row.segments[0].left > width * 0.5 for row in rows) > 1


def ordered(rows: list[Row], width: float) -> Iterator[Line]:
    """Lines across the page as they come, of columns the left one's first."""
    middle = width / 2
    place = 0
    while place < len(rows):
        stop = place
        while stop < len(rows) and not any(
            each.left < middle - 2 and each.right > middle + 2 for each in rows[stop].segments
        ):
            if stop > place and rows[stop].base - rows[stop - 1].base > 2.4 * max(rows[stop].size, rows[stop - 1].size):
                break
            stop += 1
        region = rows[place:stop]
        left = [each for row in region for each in row.segments if each.right <= middle + 2]
        right = [each for row in region for each in row.segments if each.right > middle + 2]
        if len(left) > 1 and len(right) > 1 and _wide(left, width) and _wide(right, width):
            for column, side in ((1, left), (2, right)):
                for row in rows_of(side):
                    yield row_line(row, column)
            place = stop
            continue
        for row in region or rows[place : place + 1]:
            yield row_line(row)
        place = max(stop, place + 1)


def _wide(segments: list[Segment], width: float) -> bool:
    return sum(each.right - each.left for each in segments) / len(segments) > width * _NARROW
