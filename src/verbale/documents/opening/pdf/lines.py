"""Pieces of a page into lines, in the order in which a person reads them, columns one after the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from verbale.documents.opening.layout.lines import Line
from verbale.documents.opening.marks import mark_of
from verbale.documents.opening.pdf.objects import Page, Piece
from verbale.documents.opening.pdf.tables import Grid, grids
from verbale.documents.tree import Run

_BLANK = 0.14
"""Of the size: words of two pieces stand at least so far apart."""
_APART = 1.2
"""Of the size: what is farther apart on one line belongs to two columns or cells."""
_AFTER_MARK = 4.5
"""Of the size: so far from its text the mark of an item may stand."""
_HIGH = 0.2
"""Of the size: so far above the line the foot of a raised sign is."""
_NARROW = 0.12
"""Of the page's width: columns of running text are wider, those of tables are not."""
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MARK = re.compile(r"\s*[\[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?\s*")


_Bar = tuple[float, float, float]


@dataclass(slots=True)
class _Segment:
    pieces: list[Piece]
    left: float
    right: float
    base: float
    size: float


@dataclass(slots=True)
class _Row:
    base: float
    size: float
    segments: list[_Segment] = field(default_factory=list)


def lines_of(page: Page) -> list[Line]:
    """The upright lines of a page."""
    segments = _segments(page)
    tables = grids(page) if len(page.bars) > 2 and len(page.rules) > 2 else []
    if tables:
        return list(_around(segments, tables, page))
    return _set(_rows(segments, page.bars), page.width)


def _set(rows: list[_Row], width: float) -> list[Line]:
    if all(len(row.segments) == 1 for row in rows) and not _side_by_side(rows, width):
        return [_line(row.segments[0]) for row in rows]
    return list(_ordered(rows, width))


def _around(segments: list[_Segment], tables: list[Grid], page: Page) -> Iterator[Line]:
    """The lines before, between and after drawn tables, and the tables' rows."""
    rest = segments
    for table in tables:
        before: list[_Segment] = []
        after: list[_Segment] = []
        rows: dict[int, dict[int, list[_Segment]]] = {}
        for segment in rest:
            row = table.row(segment.base - segment.size * 0.3)
            column = table.column(segment.left, segment.right)
            if row is not None and column is not None:
                rows.setdefault(row, {}).setdefault(column, []).append(segment)
            else:
                (before if segment.base < table.rows[0] else after).append(segment)
        yield from _set(_rows(before, page.bars), page.width)
        for row in sorted(rows):
            yield _table_row(rows[row])
        rest = after
    yield from _set(_rows(rest, page.bars), page.width)


def _table_row(columns: dict[int, list[_Segment]]) -> Line:
    """One row of a drawn table; lines within a cell stay lines."""
    cells: list[Line] = []
    for column in sorted(columns):
        lines = [_row(row, column) for row in _rows(columns[column])]
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


def _segments(page: Page) -> list[_Segment]:
    """Pieces drawn one after the other on one line."""
    segments: list[_Segment] = []
    here: _Segment | None = None
    for piece in page.pieces:
        if not piece.upright or (here is None and not piece.text.strip()):
            continue
        if here is not None:
            last = here.pieces[-1]
            if piece.text == last.text and abs(piece.left - last.left) < 1 and abs(piece.base - last.base) < 1:
                continue  # drawn twice, to look bold or to throw a shadow
            size = max(here.size, piece.size)
            fall = piece.base - here.base
            gap = piece.left - here.right
            if (
                abs(fall) < size * 0.7
                and (abs(fall) < size * 0.25 or _raised(here, piece))
                and -size < gap < _limit(here, size)
                and not (page.bars and _barred(here, piece.left, page.bars))
            ):
                here.pieces.append(piece)
                here.right = max(here.right, piece.right)
                if piece.size > here.size * 1.15:  # the line begins with a raised mark
                    here.base = piece.base
                here.size = size
                continue
            if not piece.text.strip():
                continue
        here = _Segment([piece], piece.left, piece.right, piece.base, piece.size)
        segments.append(here)
    return segments


def _barred(here: _Segment, left: float, bars: Sequence[_Bar]) -> bool:
    """Whether a line of a table stands between a segment and what follows it."""
    place = here.base - here.size * 0.3
    return any(here.right - 2 < bar[0] < left + 2 and bar[1] < place < bar[2] for bar in bars)


def _limit(here: _Segment, size: float) -> float:
    """How far what goes on a segment may stand from it."""
    if len(here.pieces) > 2 or here.right - here.left > 3 * size:
        return size * _APART
    text = "".join(piece.text for piece in here.pieces).strip()
    mark = mark_of(text)
    return size * (_AFTER_MARK if mark and mark.length >= len(text) else _APART)


def _raised(here: _Segment, piece: Piece) -> bool:
    """Whether one of the two is a small sign above the other's line."""
    fall = piece.base - here.base
    if fall < 0:
        return piece.size < here.size * 0.85
    return (here.size < piece.size * 0.85 and len(here.pieces) == 1) or piece.size < here.size * 0.85


def _rows(segments: list[_Segment], bars: Sequence[_Bar] = ()) -> list[_Row]:
    """Segments that stand on one line, from the top of the page; in a row from left to right."""
    rows: list[_Row] = []
    for segment in sorted(segments, key=lambda each: each.base):
        row = rows[-1] if rows else None
        if row and segment.base - row.base < max(row.size, segment.size) * 0.4:
            row.segments.append(segment)
            row.size = max(row.size, segment.size)
        else:
            rows.append(_Row(segment.base, segment.size, [segment]))
    for row in rows:
        if len(row.segments) > 1:
            row.segments = _joined(sorted(row.segments, key=lambda each: each.left), bars)
    return rows


def _joined(segments: list[_Segment], bars: Sequence[_Bar]) -> list[_Segment]:
    done = segments[:1]
    for segment in segments[1:]:
        last = done[-1]
        near = segment.left - last.right < _limit(last, max(last.size, segment.size))
        if near and not (bars and _barred(last, segment.left, bars)):
            big = max(last, segment, key=lambda each: each.size)
            last.pieces += segment.pieces
            last.right, last.base, last.size = max(last.right, segment.right), big.base, big.size
        else:
            done.append(segment)
    return done


def _side_by_side(rows: list[_Row], width: float) -> bool:
    """Whether right halves of columns stand on lines of their own."""
    return sum(row.segments[0].left > width * 0.5 for row in rows) > 1


def _ordered(rows: list[_Row], width: float) -> Iterator[Line]:
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
                for row in _rows(side):
                    yield _row(row, column)
            place = stop
            continue
        for row in region or rows[place : place + 1]:
            yield _row(row)
        place = max(stop, place + 1)


def _wide(segments: list[_Segment], width: float) -> bool:
    return sum(each.right - each.left for each in segments) / len(segments) > width * _NARROW


def _row(row: _Row, column: int = 0) -> Line:
    if len(row.segments) == 1:
        return _line(row.segments[0], column)
    cells = [_line(segment, column) for segment in row.segments]
    runs = list(cells[0].runs)
    for cell in cells[1:]:
        end = runs[-1]
        runs[-1] = Run(end.text.rstrip() + "\t", end.bold, end.italic, end.note)
        runs += cell.runs
    text = "\t".join(cell.text for cell in cells)
    first, last = cells[0], cells[-1]
    return Line(runs, text, first.left, last.right, row.base, row.size, column, first.mark, cells, first.first_word)


def _line(segment: _Segment, column: int = 0) -> Line:
    pieces = segment.pieces
    if len(pieces) > 1 and any(_RTL.search(piece.text) for piece in pieces):
        pieces = _right_to_left(pieces)
    runs: list[Run] = []
    before: Piece | None = None
    blank = kept_apart = False
    mark: str | None = None
    small, line = segment.size * 0.85, segment.base - segment.size * _HIGH
    for piece in pieces:
        text = piece.text
        if blank or text[0].isspace():
            text = " " + text.lstrip() if runs else text.lstrip()
        elif before is not None:
            gap = max(piece.left - before.right, before.left - piece.right)
            if gap > segment.size * _BLANK:
                text = " " + text
        note = None
        if piece.foot < line and (match := _MARK.fullmatch(piece.text)):
            note = match[1] if match[1].isdigit() or piece.size < small else None
            if before is None:
                mark, note = note, None
        blank = text[-1:].isspace()
        text = text.rstrip() if blank else text
        before = piece
        if not text:
            continue
        font = piece.font
        last = runs[-1] if runs else None
        if (
            last
            and note is None
            and last.note is None
            and not kept_apart
            and last.bold == font.bold
            and last.italic == font.italic
        ):
            runs[-1] = Run(last.text + text, font.bold, font.italic)
        else:
            runs.append(Run(text, font.bold, font.italic, note))
            kept_apart = mark is not None and len(runs) == 1
    text = runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)
    text = text.strip()
    word = text.find(" ")
    share = (word if word > 0 else len(text)) / max(len(text), 1)
    width = (segment.right - segment.left) * share
    return Line(runs, text, segment.left, segment.right, segment.base, segment.size, column, mark, None, width)


def _right_to_left(pieces: list[Piece]) -> list[Piece]:
    """The pieces with runs of right-to-left ones in reading order: from right to left by place."""
    done: list[Piece] = []
    turned: list[Piece] = []
    for piece in pieces:
        if _RTL.search(piece.text) or (turned and not piece.text.strip()):
            turned.append(piece)
            continue
        done += sorted(turned, key=lambda each: -each.right)
        turned = []
        done.append(piece)
    return done + sorted(turned, key=lambda each: -each.right)
