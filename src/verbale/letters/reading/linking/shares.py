"""One verb for several people: "sentenced Ms. A to two years and Ms. B to three", "…, and Mr. B was released"."""

import re
from bisect import bisect_left

from verbale.letters.reading.linking.cast import Cast
from verbale.letters.record import Key
from verbale.spans import Span

_SHARE = re.compile(r"(?:'s?)? (?:to|in|under|a|au|aux|en|bajo) ")
_FINE = re.compile(r"(?:'?s?)? (?:to|a) (?:a fine|une amende|una multa)\b")
_JOINT_SHARE = re.compile(r",? (?:and|et|y) (?:mr|ms|mrs|m|mme|la sra|el sr|sr|sra)\b")
_FURTHER = re.compile(r"(?:,|,? (?:and|et|y))(?: (?:a|la|el|al))? $")
_CLAUSE_OPENS = re.compile(
    r"(?:;|,? (?:and|while|but|whereas|et|tandis que|mais|y|mientras que|pero))(?: (?:la|el))? $"
)
_IS = re.compile(
    r",? (?:was|were|had|has|received|got|a|avait|est|aurait|fue|habia|recibio|gave|pleaded|died|left|fled)\b"
)


def shared_after(cast: Cast, place: int, ceiling: int) -> tuple[Key, ...]:
    """Those who each get a share of what one verb tells: "sentenced Ms. A to two years and Ms. B to three"."""
    at = bisect_left(cast.starts, place)
    found: list[Key] = []
    low = cast.sheet.flow.low
    while at < len(cast.named) and cast.named[at].span.start < ceiling:
        span = cast.named[at].span
        shares = _SHARE.match(low, span.end) is not None
        if _FINE.match(low, span.end):
            shares = False  # a fine alone is told as one
        if found and (not _FURTHER.search(low[max(place, span.start - 8) : span.start])):
            shares = False
        if shares or _JOINT_SHARE.match(low, span.end):
            found += [cast.named[at].person.key]
        at += 1
    return tuple(dict.fromkeys(found))


def new_subjects(cast: Cast, sentence: Span) -> list[int]:
    """Where somebody named begins a clause of a sentence anew: "…, and Mr. B was released"."""
    low = cast.sheet.flow.low
    at = bisect_left(cast.starts, sentence.start)
    places = []
    while at < len(cast.named) and cast.named[at].span.start < sentence.end:
        span = cast.named[at].span
        if _CLAUSE_OPENS.search(low[max(sentence.start, span.start - 24) : span.start]) and _IS.match(low, span.end):
            places.append(span.start)
        at += 1
    return places
