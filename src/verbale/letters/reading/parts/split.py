"""Splitting the flow of a letter into its parts: by fixed openings, by what came before, and by what a paragraph is about.

The rules of what belongs to which part are in docs/labels.md. A paragraph that is two things takes the kind of its first
sentence; three are parted in the middle: the head's lines where a format joined them, a request that swallows the sentence
on the response, and a letter whose paragraphs were lost altogether.
"""

from collections.abc import Iterator
from itertools import takewhile

from verbale.documents.tree import BlockKind
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.parts.course import Course
from verbale.letters.reading.parts.head import head_of
from verbale.letters.reading.parts.opened import Opened
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Part, PartKind
from verbale.spans import Span

_LOST = 6_000
"""A paragraph longer than this is no paragraph of a letter: the format lost the paragraphs."""
_MOST = 0.6
"""Nor is one that holds more than this of the whole text."""
_SWALLOWING = {
    PartKind.REQUESTS: frozenset({PartKind.RESPONSE, PartKind.MEASURES, PartKind.NOTICE, PartKind.CLOSING}),
    PartKind.URGENCY: frozenset({PartKind.REQUESTS}),
    PartKind.OPENING: frozenset({PartKind.SUBJECT}),
}
"""Of a part whose paragraph may swallow the beginning of another, the kinds of that other."""

_BEGINNING = frozenset(
    {
        PartKind.SUBJECT,
        PartKind.ALLEGATIONS,
        PartKind.CONCERNS,
        PartKind.LAW,
        PartKind.URGENCY,
        PartKind.REQUESTS,
        PartKind.RESPONSE,
        PartKind.MEASURES,
        PartKind.NOTICE,
        PartKind.CLOSING,
    }
)
"""What may begin where a full line ends: all that a letter's body has fixed openings for."""


def split(flow: Flow, language: Language) -> tuple[Part, ...]:
    """The parts of a flow, which they tile."""
    if not flow.text:
        return ()
    opened = Opened(flow, language)
    pieces = list(head_of(flow, language, opened))
    start = pieces[-1].span.end if pieces else 0
    course = Course(flow, opened, language, first=not pieces)
    for unit, kind in _units(flow, opened, start):
        pieces.append(Part(PartKind.FOOTNOTES if kind is BlockKind.NOTE else course.next(unit, kind), unit))
        pieces.extend(_swallowed(flow, opened, course, pieces))
        pieces.extend(_signed(flow, course, pieces))
    return _tiled(pieces, len(flow.text))


def _units(flow: Flow, opened: Opened, start: int) -> Iterator[tuple[Span, BlockKind]]:
    """What is left of each paragraph after the head; of one so long that it is none, its sentences."""
    for paragraph in flow.paragraphs:
        span = paragraph.span
        if span.end <= start:
            continue
        whole = Span(max(span.start, start), span.end)
        while whole.start < whole.end and flow.text[whole.start].isspace():
            whole = Span(whole.start + 1, whole.end)
        if not whole.length:
            continue
        if whole.length > _LOST or whole.length > max(_MOST * len(flow.text), 800):
            for sentence in flow.sentences:
                if whole.start < sentence.end and sentence.start < whole.end:
                    yield Span(max(sentence.start, whole.start), sentence.end), paragraph.kind
        else:
            first, *others = _run_together(flow, opened, whole) if flow.unspaced else (whole,)
            yield first, paragraph.kind
            for other in others:
                yield other, BlockKind.PARAGRAPH


def _run_together(flow: Flow, opened: Opened, whole: Span) -> Iterator[Span]:
    """Of a text without blank lines, the paragraphs that may be in what looks like one: a fixed opening begins a line.

    What a letter is about is said in one sentence, so that any other that begins a line after it begins a paragraph.
    """
    start = whole.start
    for sentence in _sentences(flow, whole):
        if sentence.start <= start or not flow.is_line(sentence.start):
            continue
        if opened.opens(start, PartKind.SUBJECT) or opened.kind_at(sentence.start, _BEGINNING):
            yield Span(start, sentence.start)
            start = sentence.start
    yield Span(start, whole.end)


def _swallowed(flow: Flow, opened: Opened, course: Course, pieces: list[Part]) -> Iterator[Part]:
    """Of a request whose paragraph goes on with what follows the requests, that second part; the first is cut.

    So is an opening to which a format without blank lines joined the subject.
    """
    last = pieces[-1]
    if last.kind not in _SWALLOWING or last.span.length < 80:
        return
    wanted = _SWALLOWING[last.kind]
    for sentence in _sentences(flow, last.span):
        if sentence.start <= last.span.start:
            continue
        if last.kind is PartKind.OPENING and not flow.is_line(sentence.start):
            continue
        kind = opened.kind_at(sentence.start, wanted)
        if kind is None or (kind is not PartKind.REQUESTS and opened.asks(sentence)):
            continue
        pieces[-1] = Part(last.kind, Span(last.span.start, sentence.start))
        course.now = kind
        yield Part(kind, Span(sentence.start, last.span.end))
        return


def _signed(flow: Flow, course: Course, pieces: list[Part]) -> Iterator[Part]:
    """The signatures that a format joined to the closing words as if they were its next line; the closing is cut."""
    last = pieces[-1]
    if last.kind is not PartKind.CLOSING:
        return
    for sentence in _sentences(flow, last.span):
        if sentence.start > last.span.start and flow.is_line(sentence.start):
            pieces[-1] = Part(last.kind, Span(last.span.start, sentence.start))
            course.now = PartKind.SIGNATURES
            yield Part(PartKind.SIGNATURES, Span(sentence.start, last.span.end))
            return


def _sentences(flow: Flow, span: Span) -> Iterator[Span]:
    return takewhile(lambda sentence: sentence.start < span.end, flow.sentences_from(span.start))


def _tiled(pieces: list[Part], length: int) -> tuple[Part, ...]:
    """The same parts without gaps: what stands between two belongs to the first; neighbours of one kind are one."""
    merged: list[Part] = []
    for piece in pieces:
        if merged and merged[-1].kind is piece.kind:
            continue
        start = piece.span.start if merged else 0
        merged.append(Part(piece.kind, Span(start, length)))
    ends = [part.span.start for part in merged[1:]] + [length]
    return tuple(Part(part.kind, Span(part.span.start, end)) for part, end in zip(merged, ends, strict=True))
