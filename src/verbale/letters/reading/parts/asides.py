"""What stands aside in a document: page marks, running heads, letterhead, cover sheets, address blocks, a web page's words.

Worked out line by line, since formats put such lines into the middle of paragraphs and sentences. Spans are of
`document.text`; what the tree knows to be furniture or outside is among them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from verbale.documents.tree import BlockKind, Document
from verbale.letters.reading.parts.address import address_blocks
from verbale.letters.reading.parts.anchors import first_anchor
from verbale.letters.reading.parts.cover import cover_end
from verbale.letters.reading.parts.letterhead import letterhead
from verbale.letters.reading.parts.lines import Line, lines_of
from verbale.letters.reading.sheet import Aside
from verbale.letters.reading.words.letterhead import COPYIST, PAGE_MARK
from verbale.letters.reading.words.printed import REFERENCE
from verbale.letters.record import PartKind
from verbale.spans import Span

_MARK = re.compile(PAGE_MARK)
_COPYIST = re.compile(COPYIST)
_DIGITS = re.compile(r"\d+")
_WORDED = re.compile(r"[^\W\d_]{3}")
"""A line without a word is no running head; it may be the mark of an item whose text stands below it."""
_FIRST_PAGE = 7_000
"""Letterhead's contact lines and address blocks stand on page 1, which has so many characters at most."""
_BLOCK_KINDS = {BlockKind.FURNITURE: PartKind.FURNITURE, BlockKind.OUTSIDE: PartKind.OUTSIDE}


def find_asides(document: Document) -> tuple[Aside, ...]:
    """The pieces of a document's text that are no running text, in order, none overlapping another."""
    found = [
        Aside(_BLOCK_KINDS[block.kind], span)
        for block, span in zip(document.blocks, document.spans, strict=True)
        if block.kind in _BLOCK_KINDS and span.length
    ]
    lines = lines_of(document)
    heads = list(letterhead(lines, _FIRST_PAGE))
    free = _without(lines, heads)
    covered = cover_end(free)
    if covered:
        whole = Span(min(lines[0].span.start, free[0].span.start), free[covered - 1].span.end)
        found.append(Aside(PartKind.COVER, whole))
        lines = [line for line in lines if line.span.start >= whole.end]
        free = free[covered:]
        heads = [head for head in heads if head.start >= whole.end]
    found.extend(Aside(PartKind.FURNITURE, head) for head in heads)
    found.extend(_around(free, bool(covered)))
    taken = {aside.span.start for aside in found if aside.kind is PartKind.OUTSIDE}
    free = [line for line in free if line.span.start not in taken]
    found.extend(Aside(PartKind.FURNITURE, span) for span in _page_marks(lines))
    found.extend(Aside(PartKind.FURNITURE, span) for span in _running_heads(free))
    if free:
        reach = free[0].span.start + _FIRST_PAGE
        found.extend(Aside(PartKind.ADDRESSEE, span) for span in address_blocks(free, reach))
    return _apart(found)


def _without(lines: Sequence[Line], heads: Sequence[Span]) -> list[Line]:
    """The lines that are no letterhead, and what is left of those that begin with it."""
    ends = {head.start: head.end for head in heads}
    left: list[Line] = []
    for line in lines:
        end = ends.get(line.span.start)
        if end is None:
            left.append(line)
        elif end < line.span.end:
            left.append(line.after(end))
    return left


def _page_marks(lines: Sequence[Line]) -> Iterator[Span]:
    """Page numbers that stand alone on a line. A bare number must not be a cell or one of a list's marks."""
    last = 0
    for line in lines:
        if len(line.words) > 40 or not _MARK.fullmatch(line.words):
            continue
        if line.block.kind in (BlockKind.CELL, BlockKind.NOTE):
            continue
        if line.words.isdigit():
            number = int(line.words)
            if number < last or number > last + 30:
                continue
            last = number
        yield line.span


def _running_heads(lines: Sequence[Line]) -> Iterator[Span]:
    """The reference repeated at the head of later pages, and short lines that recur on three pages or more."""
    seen: set[str] = set()
    for line in lines:
        match = REFERENCE.search(line.text) if len(line.text) < 60 else None
        if match and len(line.text) - len(match[0]) < 12:
            key = f"{match['code']} {match['number']}/{match['year']}"
            if key in seen:
                yield line.span
            seen.add(key)
    paged = [
        line for line in lines if line.block.page is not None and len(line.words) < 100 and _WORDED.search(line.words)
    ]
    counts = Counter(_DIGITS.sub("#", line.words) for line in paged)
    recurring = {words for words, count in counts.items() if count >= 3}
    if not recurring:
        return
    edges = _edges(lines)
    for line in paged:
        if _DIGITS.sub("#", line.words) in recurring and line.span in edges:
            yield line.span


def _edges(lines: Sequence[Line]) -> set[Span]:
    """The first two and last two lines of each page."""
    pages: dict[int, list[Span]] = {}
    for line in lines:
        if line.block.page is not None:
            pages.setdefault(line.block.page, []).append(line.span)
    return {span for spans in pages.values() for span in (*spans[:2], *spans[-2:])}


def _around(lines: Sequence[Line], covered: bool) -> Iterator[Aside]:
    """What a web page or a copyist put before the letter's first line and after its last."""
    first = first_anchor(lines)
    if first and not covered:
        for line in lines[:first]:
            yield Aside(PartKind.OUTSIDE, line.span)
    last = len(lines)
    for index in range(len(lines) - 1, max(len(lines) - 12, first or 0), -1):
        if _COPYIST.match(lines[index].words):
            last = index
    for line in lines[last:]:
        yield Aside(PartKind.OUTSIDE, line.span)


def _apart(asides: list[Aside]) -> tuple[Aside, ...]:
    """In order; of two that overlap, the one that begins first, and of those the longer one."""
    asides.sort(key=lambda aside: (aside.span.start, -aside.span.end))
    kept: list[Aside] = []
    for aside in asides:
        if kept and aside.span.start < kept[-1].span.end:
            continue
        kept.append(aside)
    return tuple(kept)
