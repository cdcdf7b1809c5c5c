"""From a record back to a document: its text, paragraph by paragraph, set as letters are printed.

What the page put between (running heads, page numbers) and what stands around the letter is left out; all else is there, in its
order. Headings and the names of people at their first mention are bold; requests are numbered items where their numbers are
printed; notes are footnotes where their marks are found; lines with tabs are tables. The title, which a file carries in its
properties, is the reference: a subject would name people there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.documents.tree import Block, BlockKind, Document, Run
from verbale.letters.drafting.draft import document_of
from verbale.letters.record import PartKind, Record
from verbale.spans import Span
from verbale.wording import say

_NOT_PRINTED = (PartKind.FURNITURE, PartKind.OUTSIDE)
_PARAGRAPH = re.compile(r"[^\s](?:[^\n\f]|\n(?![ \t]*[\n\f]))*")
_RUNNING = frozenset(PartKind) - {
    PartKind.COVER, PartKind.HEADING, PartKind.REFERENCE, PartKind.ADDRESSEE, PartKind.SIGNATURES,
}  # fmt: skip
"""The parts whose lines are broken for width alone, if they are."""
_WRAPPED = re.compile(r"(?<=[^\n-])\n(?!\n|\(?\w{1,4}[.)] |[-•*–] )")
_LINE = re.compile(r"[^\n\f]*\S[^\n\f]*")
_NUMBERED = re.compile(r"(\d{1,3})[.)] ")
_NOTE = re.compile(r"(\d{1,3})[.)]? ")
_ANNEX = re.compile(r"(?:annexe?|anexo|appendix|appendice|apéndice)(?: [\dIVX]{1,4})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Set:
    """Words of the text that are set otherwise than the rest: in bold, or as the mark of a note."""

    span: Span
    note: str | None = None


def printed(record: Record) -> Document:
    """The letter of a record as a tree, to be made into a file."""
    marks = _note_marks(record)
    sets = sorted((*_first_names(record), *marks), key=lambda each: each.span)
    notes = {mark.note for mark in marks}
    blocks: list[Block] = []
    last: PartKind | None = None
    for kind, span in _paragraphs(record):
        blocks += _blocks(record, kind, span, sets, notes, begins=kind is not last)
        last = kind
    title = record.reference.printed if record.reference else say("written.letter", record.language)
    return document_of(blocks, record.source.name, title)


def _paragraphs(record: Record) -> Iterator[tuple[PartKind, Span]]:
    for part in record.parts:
        if part.kind in _NOT_PRINTED:
            continue
        for match in _PARAGRAPH.finditer(record.text, part.span.start, part.span.end):
            whole = Span(*match.span())
            for span in _items(record.text, whole) if part.kind is PartKind.REQUESTS else [whole]:
                yield part.kind, Span(span.start, span.start + len(span.of(record.text).rstrip()))


def _items(text: str, span: Span) -> list[Span]:
    """A run of numbered lines as the items that they are; anything else whole."""
    starts = [span.start]
    starts += [
        line.start()
        for line in _LINE.finditer(text, span.start, span.end)
        if line.start() > span.start and _NUMBERED.match(text, line.start())
    ]
    return [Span(start, end) for start, end in pairwise([*starts, span.end])]


def _first_names(record: Record) -> Iterator[_Set]:
    """Where people are named first, without the honorific."""
    for person in record.people:
        if person.withheld is None and person.mentions:
            first = person.mentions[0]
            honorific = f"{person.honorific} " if person.honorific else ""
            skip = len(honorific) if first.of(record.text).startswith(honorific) else 0
            yield _Set(Span(first.start + skip, first.end))


def _note_marks(record: Record) -> list[_Set]:
    """The marks of the footnotes in the text, in their order: a number glued to the word or the stop before it."""
    found: list[_Set] = []
    place = 0
    for kind, span in _paragraphs(record):
        note = _NOTE.match(record.text, span.start) if kind is PartKind.FOOTNOTES else None
        if note is None:
            continue
        mark = re.compile(rf"(?<=[^\W\d_]|[.,;:!?)\]”»’\"']){note[1]}(?=[\s.,;:)»”]|$)").search(
            record.text, place, span.start
        )
        if mark is not None:
            found.append(_Set(Span(*mark.span()), note[1]))
            place = mark.end()
    return found


def _blocks(
    record: Record, kind: PartKind, span: Span, sets: list[_Set], notes: set[str | None], *, begins: bool
) -> Iterator[Block]:
    words = span.of(record.text)
    number = _NUMBERED.match(words)
    note = _NOTE.match(words)
    if "\t" in words:
        yield from _table(record.text, span, sets)
    elif kind is PartKind.FOOTNOTES and note and note[1] in notes:
        yield Block(BlockKind.NOTE, (Run(words),), number=note[1])
    elif kind is PartKind.REQUESTS and number:
        after = Span(span.start + number.end(), span.end)
        runs = (Run(f"{number[1]}. "), *_runs(record.text, after, sets))
        yield Block(BlockKind.ITEM, runs, number=number[1])
    elif kind is PartKind.HEADING:
        yield Block(BlockKind.PARAGRAPH, (Run(words, bold=True),), centred=True)
    elif kind is PartKind.ANNEX and (begins or _ANNEX.fullmatch(words)):
        yield Block(BlockKind.HEADING, (Run(words, bold=True),), level=1, centred=True, new_page=True)
    else:
        level = 1 if kind is PartKind.ALLEGATIONS and not begins else 0
        runs = tuple(_runs(record.text, span, sets))
        if kind in _RUNNING:
            runs = tuple(replace(run, text=_WRAPPED.sub(" ", run.text)) for run in runs)
        signed = kind is PartKind.SIGNATURES
        over_title = signed and any(
            each.span.start == span.start and span.end < each.span.end for each in record.signatories
        )
        yield Block(BlockKind.PARAGRAPH, runs, level=level, centred=signed, kept=over_title)


def _table(text: str, span: Span, sets: list[_Set]) -> Iterator[Block]:
    """Lines with tabs as rows; a line without one, such as a title over the table, as a paragraph."""
    row = 0
    for line in _LINE.finditer(text, span.start, span.end):
        if "\t" not in line[0]:
            yield Block(BlockKind.PARAGRAPH, tuple(_runs(text, Span(*line.span()), sets)))
            continue
        place = line.start()
        for column, cell in enumerate(line[0].split("\t")):
            runs = tuple(_runs(text, Span(place, place + len(cell)), sets))
            yield Block(BlockKind.CELL, runs, gap="\t", row=row, column=column)
            place += len(cell) + 1
        row += 1


def _runs(text: str, span: Span, sets: list[_Set]) -> Iterator[Run]:
    place = span.start
    for each in sets:
        if place <= each.span.start and each.span.end <= span.end:
            if each.span.start > place:
                yield Run(text[place : each.span.start])
            yield Run(each.span.of(text), bold=each.note is None, note=each.note)
            place = each.span.end
    if place < span.end:
        yield Run(text[place : span.end])
