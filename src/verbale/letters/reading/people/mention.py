"""A mention of a person by name, and the set of those found so far."""

from dataclasses import dataclass
from enum import StrEnum

from verbale.spans import Span


class Ground(StrEnum):
    """Why a name is taken for a person's."""

    HONORIFIC = "honorific"
    LIST = "list"
    NOUN = "noun"
    """A noun for a person stands beside it, or an age."""
    BOLD = "bold"
    TABLE = "table"
    ALIAS = "alias"
    """Said to be another name of somebody."""
    AGAIN = "again"
    """A name that was believed elsewhere."""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """`span` covers honorific and name, `name` the name alone; `noun` is the noun that stands beside it, if any."""

    span: Span
    name: Span
    honorific: str | None
    ground: Ground
    noun: str | None = None
    aliases: tuple[str, ...] = ()
    """Other names that are said right after this one, as printed."""


class Found:
    """Mentions without overlaps: what was found first stands."""

    def __init__(self) -> None:
        self._by_start: dict[int, PersonMention] = {}
        self._places: set[int] = set()

    def add(self, mention: PersonMention) -> None:
        if self._places.isdisjoint(range(mention.span.start, mention.span.end)):
            self._by_start[mention.span.start] = mention
            self._places.update(range(mention.span.start, mention.span.end))

    def put(self, mention: PersonMention) -> None:
        """Put the mention in the place of the one with the same span."""
        self._by_start[mention.span.start] = mention

    def free(self, span: Span) -> bool:
        return self._places.isdisjoint(range(span.start, span.end))

    def mentions(self) -> list[PersonMention]:
        return [self._by_start[start] for start in sorted(self._by_start)]
