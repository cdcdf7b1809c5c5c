"""The annexes that a letter announces, and those that it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.annexes import ANNEX, ANNOUNCED, NUMERAL
from verbale.letters.record import PartKind
from verbale.spans import Span

_WHERE = frozenset(
    {PartKind.LAW, PartKind.CONCERNS, PartKind.REQUESTS, PartKind.RESPONSE, PartKind.NOTICE, PartKind.URGENCY}
)
_TITLE = 160
"""A line longer than this is text, not a title."""


@dataclass(frozen=True, slots=True)
class AnnexPrinted:
    """`numeral` in lower case ("ii"); `present` tells an annex's own heading from the words that announce one."""

    numeral: str | None
    present: bool
    span: Span


@cache
def _head(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{ANNEX[language]}(?: (?P<numeral>{NUMERAL}))?(?P<mark> ?[:.–-] ?| |$)")


@cache
def _announced(language: Language) -> re.Pattern[str]:
    return re.compile(ANNOUNCED[language])


@cache
def _numeral(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{ANNEX[language]} (?P<numeral>{NUMERAL})")


def find_annexes(sheet: Sheet) -> Iterator[AnnexPrinted]:
    """Announcements and headings, in order; whether two are one annex is for linking."""
    for part in sheet.parts:
        if part.kind in _WHERE:
            yield from _announcements(sheet, part.span)
        elif part.kind is PartKind.ANNEX:
            yield from _headings(sheet, part.span)


def _announcements(sheet: Sheet, part: Span) -> Iterator[AnnexPrinted]:
    for match in _announced(sheet.language).finditer(sheet.flow.low, part.start, part.end):
        numeral = _numeral(sheet.language).match(match["announced"])
        yield AnnexPrinted(
            numeral["numeral"] if numeral else None, False, stated(sheet, Span(*match.span("announced")))
        )


def _headings(sheet: Sheet, part: Span) -> Iterator[AnnexPrinted]:
    """A heading "Annex" with the title on its line or on the next; an annex without a heading has its first line, if short."""
    low = sheet.flow.low
    paragraphs = [each for each in sheet.flow.paragraphs if part.start <= each.span.start < part.end]
    found = False
    for index, paragraph in enumerate(paragraphs):
        span = paragraph.span
        match = _head(sheet.language).match(low, span.start, span.end)
        if match is None or span.length > _TITLE or (found and match["numeral"] is None):
            continue
        found = True
        title = Span(match.end(), span.end)
        if not title.length:
            title = span
            if index + 1 < len(paragraphs):
                following = paragraphs[index + 1].span
                if following.length <= _TITLE and low[following.end - 1] not in ".;," and following.end <= part.end:
                    title = following
        yield AnnexPrinted(match["numeral"], True, stated(sheet, title))
    if not found and paragraphs:
        first = paragraphs[0].span
        short = first.length <= _TITLE and low[first.end - 1] not in ".;,"
        title = first if short else Span(first.start, sheet.flow.sentence_at(first.start).end)
        if short:
            yield AnnexPrinted(None, True, stated(sheet, title))
