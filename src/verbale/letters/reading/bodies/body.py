"""A named body as its head noun tells it."""

from dataclasses import dataclass

from verbale.letters.record import OrganisationKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class Body:
    """A name with the kind that its head tells; `head` is the head noun as printed."""

    span: Span
    kind: OrganisationKind
    head: str
    short: bool = False
    """Nothing but the head ("the Directorate"): a mention only where a longer name came before."""
