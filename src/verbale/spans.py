"""A span: a half-open range `[start, end)` of a text, in Unicode code points."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """`text[start:end]`. Sorts by start, then end. In JSON it is `[start, end]`."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, place: int) -> bool:
        return self.start <= place < self.end

    def joined(self, other: "Span") -> "Span":
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def moved(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)


def tiles(spans: Iterable[Span], length: int) -> bool:
    """Whether the spans, in their order, cover `[0, length)` without gap or overlap."""
    place = 0
    for span in spans:
        if span.start != place or span.end <= span.start:
            return False
        place = span.end
    return place == length
