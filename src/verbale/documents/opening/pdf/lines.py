"""Pieces of a page into lines, in the order in which a person reads them, columns one after the other."""

from collections.abc import Iterator

from verbale.documents.opening.layout.lines import Line
from verbale.documents.opening.pdf.columns import ordered, side_by_side
from verbale.documents.opening.pdf.page import Page
from verbale.documents.opening.pdf.segments import Row, Segment, rows_of, segments_of
from verbale.documents.opening.pdf.tables import Grid, grids
from verbale.documents.opening.pdf.words import line_of, row_line
from verbale.documents.tree import Run


def lines_of(page: Page) -> list[Line]:
    """The upright lines of a page."""
    segments = segments_of(page)
    tables = grids(page) if len(page.bars) > 2 and len(page.rules) > 2 else []
    if tables:
        return list(_around(segments, tables, page))
    return _set(rows_of(segments, page.bars), page.width)


def _set(rows: list[Row], width: float) -> list[Line]:
    if all(len(row.segments) == 1 for row in rows) and not side_by_side(rows, width):
        return [line_of(row.segments[0]) for row in rows]
    return list(ordered(rows, width))


def _around(segments: list[Segment], tables: list[Grid], page: Page) -> Iterator[Line]:
    """The lines before, between and after drawn tables, and the tables' rows."""
    rest = segments
    for table in tables:
        before: list[Segment] = []
        after: list[Segment] = []
        rows: dict[int, dict[int, list[Segment]]] = {}
        for segment in rest:
            row = table.row(segment.base - segment.size * 0.3)
            column = table.column(segment.left, segment.right)
            if row is not None and column is not None:
                rows.setdefault(row, {}).setdefault(column, []).append(segment)
            else:
                (before if segment.base < table.rows[0] else after).append(segment)
        yield from _set(rows_of(before, page.bars), page.width)
        for row in sorted(rows):
            yield _table_row(rows[row])
        rest = after
    yield from _set(rows_of(rest, page.bars), page.width)


def _table_row(columns: dict[int, list[Segment]]) -> Line:
    """One row of a drawn table; lines within a cell stay lines."""
    cells: list[Line] = []
    for column in sorted(columns):
        lines = [row_line(row, column) for row in rows_of(columns[column])]
        runs = list(lines[0].runs)
        for line in lines[1:]:
            end = runs[-1]
            runs[-1] = Run(end.text.rstrip() + "\n", end.bold, end.italic, end.note)
            runs += line.runs
        text = "\n".join(line.text for line in lines)
        left, right = min(line.left for line in lines), max(line.right for line in lines)
        cells.append(Line(runs, text, left, right, lines[0].base, lines[0].size, column, drawn=True))
    text = "\t".join(cell.text for cell in cells)
    runs = [run for cell in cells for run in cell.runs]
    first, last = cells[0], cells[-1]
    bases = [segment.base for column in columns.values() for segment in column]
    return Line(runs, text, first.left, last.right, max(bases), first.size, cells=cells, drawn=True)


def sideways(page: Page) -> str:
    """The words that do not stand upright: stamps and marks along the edge."""
    return " ".join(piece.text.strip() for piece in page.pieces if not piece.upright).strip()
