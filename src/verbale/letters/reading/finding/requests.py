"""The questions to the addressee: numbered, lettered, or without marks. A sub-question belongs to its question."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from verbale.documents.tree import BlockKind
from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.flow import Paragraph
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.openings import ASKING, LEADS
from verbale.letters.record import PartKind
from verbale.spans import Span

_NUMBER = re.compile(
    r"(?:[Qq]uestion |[Pp]regunta )?\(?(?P<number>\d{1,2})(?:[.)]|\s?[-–:])\s?(?=\S)|(?P<bare>\d{1,2}) (?=[A-Z¿])"
)
_INLINE = re.compile(r"(?<=[.:;?)] )\(?(?P<number>\d{1,2})[.)] ?(?=[A-Z¿])")
_LETTER = re.compile(r"\(?(?P<letter>[a-z])[.)]\s?(?=\S)")
_BULLET = re.compile(r"[-•*–—·o] (?=\S)")


@dataclass(frozen=True, slots=True)
class RequestPut:
    """`number` as printed, None where the request has no number. Marks are no part of the span."""

    number: int | None
    span: Span


def find_requests(sheet: Sheet) -> Iterator[RequestPut]:
    """The requests in their order."""
    paragraphs = list(_paragraphs(sheet))
    for found in (_numbered, _lettered, _bulleted, _asking):
        requests = list(found(sheet, paragraphs))
        if requests:
            yield from requests
            return


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph, or what of it belongs to a requests part."""

    span: Span
    paragraph: Paragraph


def _paragraphs(sheet: Sheet) -> Iterator[_Piece]:
    for part in sheet.within(PartKind.REQUESTS):
        for paragraph in sheet.flow.paragraphs:
            if paragraph.span.end > part.start and paragraph.span.start < part.end:
                yield _Piece(Span(max(paragraph.span.start, part.start), min(paragraph.span.end, part.end)), paragraph)


def _numbered(sheet: Sheet, pieces: Sequence[_Piece]) -> Iterator[RequestPut]:
    """By figures that go up by one, at a paragraph's start or, where a format lost the lines, within one."""
    plain = sheet.flow.plain
    marks: list[tuple[int, int, int]] = []
    last = 0
    for piece in pieces:
        match = _NUMBER.match(plain, piece.span.start, piece.span.end)
        if match:
            number = int(match["number"] or match["bare"])
            if last < number <= last + 3 and (match["number"] or number == last + 1):
                marks.append((number, match.start(), match.end()))
                last = number
        for inner in _INLINE.finditer(plain, piece.span.start, piece.span.end):
            number = int(inner["number"])
            if number == last + 1 and inner.start() > piece.span.start:
                marks.append((number, inner.start(), inner.end()))
                last = number
    if not marks or marks[0][0] > 2:
        return
    for (number, _, start), following in zip(marks, [*(mark[1] for mark in marks[1:]), None], strict=True):
        yield RequestPut(number, _whole(sheet, pieces, start, following))


def _lettered(sheet: Sheet, pieces: Sequence[_Piece]) -> Iterator[RequestPut]:
    yield from _marked(sheet, pieces, _LETTER)


def _bulleted(sheet: Sheet, pieces: Sequence[_Piece]) -> Iterator[RequestPut]:
    yield from _marked(sheet, pieces, _BULLET)


def _marked(sheet: Sheet, pieces: Sequence[_Piece], mark: re.Pattern[str]) -> Iterator[RequestPut]:
    found = [
        match
        for piece in pieces
        if (match := mark.match(sheet.flow.plain, piece.span.start, piece.span.end)) is not None
    ]
    if len(found) < 2:
        return
    for match, following in zip(found, [*(each.start() for each in found[1:]), None], strict=True):
        yield RequestPut(None, _whole(sheet, pieces, match.end(), following))


def _asking(sheet: Sheet, pieces: Sequence[_Piece]) -> Iterator[RequestPut]:
    """Without marks: each paragraph that asks; of a single paragraph, each sentence that asks."""
    asking = [piece.span for piece in pieces if _asks(sheet, piece.span)]
    if len(asking) > 1 or (asking and len(pieces) > 1):
        for span in asking:
            yield RequestPut(None, stated(sheet, span))
        return
    for piece in pieces:
        for sentence in sheet.flow.sentences:
            if piece.span.covers(sentence) and _asks(sheet, sentence):
                yield RequestPut(None, stated(sheet, sentence))


def _whole(sheet: Sheet, pieces: Sequence[_Piece], start: int, following: int | None) -> Span:
    """From a mark to the end of the request: over paragraphs that carry it on, not over a new sentence that asks nothing."""
    end = start
    for piece in pieces:
        if piece.span.end <= start:
            continue
        if following is not None and piece.span.start >= following:
            break
        stop = piece.span.end if following is None else min(piece.span.end, following)
        if piece.span.start > start and not _carries_on(sheet, piece, end):
            break
        end = stop
    return stated(sheet, Span(start, end))


def _carries_on(sheet: Sheet, piece: _Piece, end: int) -> bool:
    text = sheet.flow.text
    before = text[:end].rstrip()[-1:]
    if before not in ".?!" or text[piece.span.start].islower():
        return True
    if piece.paragraph.kind is BlockKind.ITEM or piece.paragraph.level > 0:
        return True
    plain = sheet.flow.plain
    if _LETTER.match(plain, piece.span.start) or _BULLET.match(plain, piece.span.start):
        return True
    return _asks(sheet, piece.span)


def _asks(sheet: Sheet, span: Span) -> bool:
    low = sheet.flow.low
    if low[span.start : span.end].rstrip()[-1:] == "?":
        return True
    return _please(sheet.language).match(low, span.start, span.end) is not None


@cache
def _please(language: Language) -> re.Pattern[str]:
    return re.compile(LEADS[language] + ASKING[language])
