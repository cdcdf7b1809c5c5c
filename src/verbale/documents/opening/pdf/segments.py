"""Pieces drawn one after the other into segments, and segments that stand on one line into rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from verbale.documents.opening.marks import mark_of
from verbale.documents.opening.pdf.page import Page, Piece

_APART = 1.2
"""Of the size: what is farther apart on one line belongs to two columns or cells."""
_AFTER_MARK = 4.5
"""Of the size: so far from its text the mark of an item may stand."""


Bar = tuple[float, float, float]


@dataclass(slots=True)
class Segment:
    pieces: list[Piece]
    left: float
    right: float
    base: float
    size: float


@dataclass(slots=True)
class Row:
    base: float
    size: float
    segments: list[Segment] = field(default_factory=list)


def segments_of(page: Page) -> list[Segment]:
    """Pieces drawn one after the other on one line."""
    segments: list[Segment] = []
    here: Segment | None = None
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
                and -size < gap < reach(here, size)
                and not (page.bars and barred(here, piece.left, page.bars))
            ):
                here.pieces.append(piece)
                here.right = max(here.right, piece.right)
                if piece.size > here.size * 1.15:  # the line begins with a raised mark
                    here.base = piece.base
                here.size = size
                continue
            if not piece.text.strip():
                continue
        here = Segment([piece], piece.left, piece.right, piece.base, piece.size)
        segments.append(here)
    return segments


def barred(here: Segment, left: float, bars: Sequence[Bar]) -> bool:
    """Whether a line of a table stands between a segment and what follows it."""
    place = here.base - here.size * 0.3
    return any(here.right - 2 < bar[0] < left + 2 and bar[1] < place < bar[2] for bar in bars)


def reach(here: Segment, size: float) -> float:
    """How far what goes on a segment may stand from it."""
    if len(here.pieces) > 2 or here.right - here.left > 3 * size:
        return size * _APART
    text = "".join(piece.text for piece in here.pieces).strip()
    mark = mark_of(text)
    return size * (_AFTER_MARK if mark and mark.length >= len(text) else _APART)


def _raised(here: Segment, piece: Piece) -> bool:
    """Whether one of the two is a small sign above the other's line."""
    fall = piece.base - here.base
    if fall < 0:
        return piece.size < here.size * 0.85
    return (here.size < piece.size * 0.85 and len(here.pieces) == 1) or piece.size < here.size * 0.85


def rows_of(segments: list[Segment], bars: Sequence[Bar] = ()) -> list[Row]:
    """Segments that stand on one line, from the top of the page; in a row from left to right."""
    rows: list[Row] = []
    for segment in sorted(segments, key=lambda each: each.base):
        row = rows[-1] if rows else None
        if row and segment.base - row.base < max(row.size, segment.size) * 0.4:
            row.segments.append(segment)
            row.size = max(row.size, segment.size)
        else:
            rows.append(Row(segment.base, segment.size, [segment]))
    for row in rows:
        if len(row.segments) > 1:
            row.segments = _joined(sorted(row.segments, key=lambda each: each.left), bars)
    return rows


def _joined(segments: list[Segment], bars: Sequence[Bar]) -> list[Segment]:
    done = segments[:1]
    for segment in segments[1:]:
        last = done[-1]
        near = segment.left - last.right < reach(last, max(last.size, segment.size))
        if near and not (bars and barred(last, segment.left, bars)):
            big = max(last, segment, key=lambda each: each.size)
            last.pieces += segment.pieces
            last.right, last.base, last.size = max(last.right, segment.right), big.base, big.size
        else:
            done.append(segment)
    return done
