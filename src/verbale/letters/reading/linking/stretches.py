"""Where mentions lie in a sentence: within it, covered by a name, or half over another one."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.sheet import Mention, Sheet
from verbale.spans import Span


def bare(sheet: Sheet, sentence: Span) -> Span:
    """The sentence without its full stop, and without a footnote's mark."""
    text = sentence.of(sheet.flow.text)
    return Span(sentence.start, sentence.start + len(re.sub(r"[.;:]\d{0,3}$", "", text).rstrip()))


def within(mentions: Sequence[Mention], span: Span) -> list:  # type: ignore[type-arg]
    at = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    found = []
    while at < len(mentions) and mentions[at].span.start < span.end:
        found.append(mentions[at])
        at += 1
    return found


def overlaps(span: Span, sorted_spans: Sequence[Span]) -> bool:
    at = bisect_left(sorted_spans, (span.end,))
    return any(
        (span.overlaps(other) and not span.covers(other)) or other.covers(span)
        for other in sorted_spans[max(0, at - 2) : at]
    )


def untouched(happenings: Sequence[Happening], sorted_spans: Sequence[Span]) -> Iterator[Happening]:
    """The same, each ended before a span that begins in its last word: "released after midnight" tells "released"."""
    for happening in happenings:
        at = bisect_left(sorted_spans, (happening.span.start,))
        start = sorted_spans[at].start if at < len(sorted_spans) else happening.span.end
        if happening.span.start < start < happening.span.end < sorted_spans[at].end:
            yield replace(happening, span=Span(happening.span.start, start - 1))
        else:
            yield happening


def covered(span: Span, sorted_spans: Sequence[Span]) -> bool:
    at = bisect_left(sorted_spans, (span.start + 1,))
    return any(other.covers(span) for other in sorted_spans[max(0, at - 3) : at])
