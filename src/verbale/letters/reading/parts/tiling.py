"""From the flow's parts and what stands aside to parts that tile the document's text, every character in exactly one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verbale.documents.tree import BlockKind, Document
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.sheet import Aside
from verbale.letters.record import Part, PartKind
from verbale.spans import Span


def tile(document: Document, flow: Flow, parts: Sequence[Part], asides: Sequence[Aside]) -> tuple[Part, ...]:
    """The parts of the text. White space belongs to what it follows; neighbours of one kind are one part."""
    text = document.text
    if not text:
        return ()
    over = sorted([*((aside.span, aside.kind) for aside in asides), *_notes(document)])
    body = list(_body(flow, parts))
    places = [place for place, _ in body]
    starts = dict(body)
    after = -1
    for span, kind in over:
        if span.start <= after < span.end:
            starts.pop(after, None)
        for place in places[bisect_left(places, span.start) : bisect_left(places, span.end)]:
            starts.pop(place, None)
        starts[span.start] = kind
        after = _next_word(text, span.end)
        if after < len(text) and after not in starts:
            starts[after] = body[max(bisect_right(places, after) - 1, 0)][1] if body else PartKind.OUTSIDE
    ordered = sorted(starts.items())
    tiles: list[Part] = []
    for (start, kind), (end, _) in pairwise([*ordered, (len(text), PartKind.OUTSIDE)]):
        begin = start if tiles else 0
        if tiles and tiles[-1].kind is kind:
            tiles[-1] = Part(kind, Span(tiles[-1].span.start, end))
        else:
            tiles.append(Part(kind, Span(begin, end)))
    return tuple(tiles) or (Part(PartKind.OUTSIDE, Span(0, len(text))),)


def _notes(document: Document) -> Iterator[tuple[Span, PartKind]]:
    for block, span in zip(document.blocks, document.spans, strict=True):
        if block.kind is BlockKind.NOTE and span.length:
            yield span, PartKind.FOOTNOTES


def _body(flow: Flow, parts: Sequence[Part]) -> Iterator[tuple[int, PartKind]]:
    """Where each part of the running text begins in the document; the notes, which the flow has last, are left out."""
    for part in parts:
        if part.kind is PartKind.FOOTNOTES:
            continue
        place = part.span.start
        while place < part.span.end and flow.text[place].isspace():
            place += 1
        if place < part.span.end:
            yield flow.origin[place], part.kind


def _next_word(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place
