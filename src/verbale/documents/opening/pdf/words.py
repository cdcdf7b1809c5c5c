"""The words of a segment or a row as a line: blanks between pieces, raised marks, right-to-left pieces in reading order."""

import re

from verbale.documents.opening.layout.lines import Line
from verbale.documents.opening.pdf.page import Piece
from verbale.documents.opening.pdf.segments import Row, Segment
from verbale.documents.tree import Run

_BLANK = 0.14
"""Of the size: words of two pieces stand at least so far apart."""
_BLANK_OF_LETTERS = 0.3
"""The same where letters are drawn one by one: what is free beside a figure or an "I" is part of it, and no blank."""
_HIGH = 0.2
"""Of the size: so far above the line the foot of a raised sign is."""
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MARK = re.compile(r"\s*[\[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?\s*")


def row_line(row: Row, column: int = 0) -> Line:
    if len(row.segments) == 1:
        return line_of(row.segments[0], column)
    cells = [line_of(segment, column) for segment in row.segments]
    runs = list(cells[0].runs)
    for cell in cells[1:]:
        end = runs[-1]
        runs[-1] = Run(end.text.rstrip() + "\t", end.bold, end.italic, end.note)
        runs += cell.runs
    text = "\t".join(cell.text for cell in cells)
    first, last = cells[0], cells[-1]
    return Line(runs, text, first.left, last.right, row.base, row.size, column, first.mark, cells, first.first_word)


def line_of(segment: Segment, column: int = 0) -> Line:
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
            single = len(text.rstrip()) == 1 or len(before.text) == 1
            if gap > segment.size * (_BLANK_OF_LETTERS if single else _BLANK):
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
