"""A mention of a named body."""

from dataclasses import dataclass

from verbale.letters.record import OrganisationKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """`aliases` are the words in brackets after the name; `head` is the head noun where the name holds one."""

    span: Span
    kind: OrganisationKind | None
    head: str | None = None
    aliases: tuple[str, ...] = ()
    short: bool = False
