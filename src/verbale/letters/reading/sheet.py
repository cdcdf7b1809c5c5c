"""A letter laid out for reading: its document, its flow, its language, and its parts in the flow's coordinates.

Everything inside `reading` counts places in the flow; `relocate` turns a finished record's spans into places of the text.
"""

import dataclasses
from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, Protocol, TypeVar

from verbale.documents.tree import Document
from verbale.letters.reading.flow import Flow
from verbale.letters.record import Part, PartKind
from verbale.spans import Span

Language = Literal["en", "fr", "es"]

FRAME = frozenset(
    {
        PartKind.COVER,
        PartKind.HEADING,
        PartKind.REFERENCE,
        PartKind.DATE,
        PartKind.ADDRESSEE,
        PartKind.SALUTATION,
        PartKind.OPENING,
        PartKind.CLOSING,
        PartKind.SIGNATURES,
        PartKind.FURNITURE,
        PartKind.OUTSIDE,
    }
)
"""The parts that carry a letter and say nothing of its case."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A piece of the document's text that is no running text: furniture, letterhead, an addressee block; in text places."""

    kind: PartKind
    span: Span


@dataclass(frozen=True)
class Sheet:
    document: Document
    flow: Flow
    language: Language
    parts: tuple[Part, ...]
    """In the flow's places; they tile the flow. What stands aside is in `asides`."""
    asides: tuple[Aside, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [part.span.start for part in self.parts]

    def part_at(self, place: int) -> PartKind:
        return self.parts[max(bisect_right(self._starts, place) - 1, 0)].kind

    def within(self, *kinds: PartKind) -> tuple[Span, ...]:
        """The spans of the parts of these kinds, in order."""
        return tuple(part.span for part in self.parts if part.kind in kinds)

    def key(self, kind: str, span: Span, taken: Collection[str]) -> str:
        """A key for a fact first mentioned at a span of the flow: `person@1043`, a second one there `person@1043-2`."""
        key = first = f"{kind}@{self.flow.back(span).start}"
        number = 2
        while key in taken:
            key = f"{first}-{number}"
            number += 1
        return key


class Mention(Protocol):
    """What a finder finds: a frozen data class of its own, with the span of the flow that it was read from."""

    @property
    def span(self) -> Span: ...


M = TypeVar("M", bound=Mention)
R = TypeVar("R")


class Finds:
    """What the finders found, by class of mention, in the order of the text."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._by_class: dict[type, list[Any]] = {}
        for mention in mentions:
            self._by_class.setdefault(type(mention), []).append(mention)
        for found in self._by_class.values():
            found.sort(key=lambda mention: mention.span)

    def of(self, kind: type[M]) -> tuple[M, ...]:
        return tuple(self._by_class.get(kind, ()))


def relocate(value: R, flow: Flow) -> R:
    """The same record or fact with each span of the flow replaced by the span of the text that it was read from."""
    if isinstance(value, Span):
        return flow.back(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple([relocate(each, flow) for each in value]) if value else value  # type: ignore[return-value]
    names = _fields(type(value))
    if not names:
        return value
    fields = {name: getattr(value, name) for name in names}
    for name, before in fields.items():
        if isinstance(before, tuple) or _fields(type(before)):
            fields[name] = relocate(before, flow)
    return type(value)(**fields)  # `dataclasses.replace` takes several times as long


_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(kind: type) -> tuple[str, ...]:
    """The names of a data class's fields; of any other class none."""
    names = _FIELDS.get(kind)
    if names is None:
        names = tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()
        _FIELDS[kind] = names
    return names
