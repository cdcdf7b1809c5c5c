"""Mentions of one class in the order of the text, asked for those near a place without going through all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Generic, TypeVar

from verbale.letters.reading.sheet import Mention
from verbale.spans import Span

M = TypeVar("M", bound=Mention)


class Row(Generic[M]):
    def __init__(self, mentions: Sequence[M]) -> None:
        self.mentions = mentions
        self.starts = [each.span.start for each in mentions]

    def before(self, place: int, reach: int) -> M | None:
        """The last that begins at the place or before it, unless it ends more than `reach` characters before."""
        index = bisect_right(self.starts, place) - 1
        if index < 0 or place - self.mentions[index].span.end > reach:
            return None
        return self.mentions[index]

    def after(self, place: int, reach: int) -> Iterator[M]:
        """Those that begin at the place or up to `reach` characters behind it."""
        for index in range(bisect_left(self.starts, place), len(self.mentions)):
            if self.starts[index] > place + reach:
                return
            yield self.mentions[index]

    def ending_at(self, place: int) -> M | None:
        """The one that ends right before a place, with a blank between at most."""
        found = self.before(place, 1)
        return found if found is not None and found.span.end <= place else None

    def covers(self, span: Span) -> bool:
        """Whether one of them holds all of the span."""
        index = bisect_right(self.starts, span.start)
        return index > 0 and self._reaches[index - 1] >= span.end

    @cached_property
    def _reaches(self) -> list[int]:
        return list(accumulate((each.span.end for each in self.mentions), max))
