"""The ground of citations: a letter's text with the row of sources that it names, and lists of provisions tied to them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.instruments import BodyNamed
from verbale.letters.reading.finding.provision_lists import Item
from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking.cited_sources import cited_sources
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.linking.source import Kind, Source
from verbale.letters.reading.sheet import FRAME, Finds, Sheet
from verbale.letters.record import PartKind, Record
from verbale.spans import Span

_MOST = 80
_OPENED = re.compile(r"[(\[][^()\[\]]{0,30}$")


@dataclass(frozen=True, slots=True)
class Tied:
    """A list of provisions with the source it belongs to, one for each item where they are told apart."""

    items: tuple[Item, ...]
    unit: str
    span: Span
    sources: tuple[Source, ...]
    beside: bool
    """Whether they stand together, so that the source's name makes no citation of its own."""


class Ground:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.sheet = sheet
        self.plain, self.low = sheet.flow.plain, sheet.flow.low
        self.sources = cited_sources(sheet, finds, record.date)
        self.row = Row(self.sources)
        self.starts = self.row.starts
        self.bodies = Row(finds.of(BodyNamed))
        self.paragraphs = [paragraph.span.start for paragraph in sheet.flow.paragraphs]
        self.on_a_law = self._is_on_a_law(record)

    def _is_on_a_law(self, record: Record) -> bool:
        """Whether the letter goes through a domestic law, whose articles it then names without the law."""
        if record.reference is not None and record.reference.type in ("OL", "JOL"):
            return True
        subjects = self.sheet.within(PartKind.SUBJECT)
        return any(s.kind is Kind.DOMESTIC and any(p.covers(s.span) for p in subjects) for s in self.sources)

    def is_law(self, span: Span) -> bool:
        return self.sheet.part_at(span.start) not in FRAME

    def is_bracketed(self, span: Span) -> bool:
        return _OPENED.search(self.plain, max(0, span.start - 32), span.start) is not None

    def before(self, place: int) -> Source | None:
        index = bisect_left(self.starts, place) - 1
        return self.sources[index] if index >= 0 else None

    def after(self, place: int) -> Source | None:
        index = bisect_left(self.starts, place)
        return self.sources[index] if index < len(self.sources) else None

    def back_from(self, place: int, start: int) -> Iterator[Source]:
        """The sources that begin in `[start, place)`, the nearest first; not more than a letter ever goes back over."""
        for index in range(bisect_left(self.starts, place) - 1, -1, -1)[:_MOST]:
            if self.starts[index] < start:
                return
            yield self.sources[index]

    def paragraphs_before(self, place: int, number: int) -> int:
        """Where the paragraph begins that stands so many before the one at a place."""
        return self.paragraphs[max(bisect_right(self.paragraphs, place) - 1 - number, 0)]

    def alias_end(self, source: Source) -> int:
        """Where a name ends with the bracket that gives its other name."""
        following = self.after(source.span.end)
        if following is not None and following.alias:
            close = self.plain.find(")", following.span.end, following.span.end + 4)
            return close + 1 if close >= 0 else following.span.end
        return source.span.end

    def tied(self, provision: ProvisionNamed, sources: tuple[Source, ...], beside: bool = True) -> Tied:
        return Tied(provision.items, provision.unit, provision.span, sources, beside)
