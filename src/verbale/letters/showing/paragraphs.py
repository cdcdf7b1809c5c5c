"""A record's text as paragraphs to show: joined across lines and pages, each with its part and the place of each character."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.flowing import flow_of
from verbale.letters.reading.sheet import Aside, Sheet
from verbale.letters.record import Part, PartKind, Record
from verbale.spans import Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*(?:\n\s*|\f\s*)|\f\s*")
_MARK = re.compile(r"(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+")
_MARK_BEFORE = re.compile(r"(?<!\S)\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+\Z")
_MARK_LENGTH = 12
"""No mark with its blanks is longer."""
_ROW = re.compile(r"[^\n\f]*\t[^\n\f]*[\n\f]?")
_ASIDE = frozenset({PartKind.FURNITURE, PartKind.OUTSIDE})
_BY_LINE = frozenset(
    {PartKind.REFERENCE, PartKind.ADDRESSEE, PartKind.COVER, PartKind.SIGNATURES, PartKind.FURNITURE, PartKind.OUTSIDE}
)
"""Parts in which a line is a line, and no accident of the page's width."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A paragraph as shown. `places[i]` is the place in the record's text of the character `text[i]`."""

    kind: PartKind
    text: str
    places: tuple[int, ...]
    mark: str | None
    """The mark of a list's item at its start, which is part of `text`."""
    number: int | None
    """Counted from 1; None for furniture and what stands outside."""

    def cut(self, span: Span) -> Span:
        """The part of a span of the record's text that stands in this paragraph, in its own places; empty if none does."""
        return Span(bisect_left(self.places, span.start), bisect_left(self.places, span.end))


def sheet_of(record: Record) -> Sheet:
    """The record's text laid out again, as far as a record still knows how it was."""
    aside = [part for part in record.parts if part.kind in _ASIDE]
    flow = flow_of(_document(record), [part.span for part in aside])
    places = [(part.kind, Span(*(bisect_left(flow.origin, place) for place in part.span))) for part in record.parts]
    parts = tuple(Part(kind, span) for kind, span in places if kind not in _ASIDE and span.length)
    return Sheet(_document(record), flow, record.language, parts, tuple(Aside(part.kind, part.span) for part in aside))


def paragraphs(record: Record, sheet: Sheet) -> tuple[Shown, ...]:
    """The paragraphs in the order of the text, furniture between those that it interrupts coming after them."""
    pieces = [*_flowing(record, sheet.flow), *_standing_aside(record, sheet.asides)]
    pieces.sort(key=lambda piece: piece.places[0])
    numbered = []
    number = 0
    for piece in pieces:
        if piece.kind in _ASIDE:
            numbered.append(piece)
        else:
            number += 1
            numbered.append(replace(piece, number=number))
    return tuple(numbered)


def _document(record: Record) -> Document:
    """The text as blocks parted by blank lines and by parts: all that a record still knows of the file's layout."""
    cuts = {0, len(record.text), *(part.span.start for part in record.parts)}
    cuts.update(match.end() for match in _BLANK_LINE.finditer(record.text))
    cuts.update(_item_start(record.text, request.span.start) for request in record.requests)
    places = sorted(cuts)
    blocks = []
    for start, end in pairwise(places):
        whole = record.text[start:end]
        body = whole.rstrip()
        kind = BlockKind.ITEM if _MARK.match(body) else BlockKind.PARAGRAPH
        blocks.append(Block(kind, (Run(body),), gap=whole[len(body) :]))
    return Document(record.source.name, Format.TEXT, record.source.sha256, tuple(blocks))


def _item_start(text: str, start: int) -> int:
    """Where the item begins whose words begin at `start`: at its mark, which is no part of a request's words."""
    near = max(start - _MARK_LENGTH, 0)
    mark = _MARK_BEFORE.search(text[near:start])
    return near + mark.start() if mark else start


def _flowing(record: Record, flow: Flow) -> Iterator[Shown]:
    starts = [part.span.start for part in record.parts]
    rows = _ends_of_rows(record.text)
    for paragraph in flow.paragraphs:
        piece: list[tuple[str, int]] = []
        part: Part | None = None
        for at in range(paragraph.span.start, paragraph.span.end):
            place = flow.origin[at]
            if piece and place == piece[-1][1]:
                continue  # a ligature that the flow took apart
            here = record.parts[max(bisect_left(starts, place + 1) - 1, 0)]
            if part is not None and here.kind is not part.kind and here.kind not in _ASIDE:
                yield from _shown(part.kind, piece)
                piece = []
            if here.kind not in _ASIDE or part is None:
                part = here
            blank = flow.text[at] == " "
            char = record.text[place]
            line = blank and char in "\n\f" and (part.kind in _BY_LINE or place in rows)
            cell = blank and char == "\t"
            piece.append(("\n" if line else "\t" if cell else " " if blank else char, place))
        if part is not None:
            yield from _shown(part.kind, piece)


def _ends_of_rows(text: str) -> frozenset[int]:
    """The places around a table's rows, whose cells are parted by tabs: a row is a line, whatever the part."""
    rows = list(_ROW.finditer(text))
    return frozenset(place for row in rows for place in (row.start() - 1, row.end() - 1))


def _standing_aside(record: Record, aside: tuple[Aside, ...]) -> Iterator[Shown]:
    for part in aside:
        yield from _shown(part.kind, [(record.text[place], place) for place in range(*part.span)])


def _shown(kind: PartKind, piece: list[tuple[str, int]]) -> Iterator[Shown]:
    while piece and piece[0][0].isspace():
        piece = piece[1:]
    while piece and piece[-1][0].isspace():
        piece = piece[:-1]
    text = "".join(char for char, _ in piece)
    mark = _MARK.match(text) if kind not in _ASIDE else None
    if text:
        yield Shown(kind, text, tuple(place for _, place in piece), mark[1] if mark else None, None)
