"""What a decision gives back: the new state with what is to be logged and done, or refusals by code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from verbale.procedure.transitions import Verb, Who

Fact = str | int | bool | None

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who gives a command: a role, and an account by its key (None for the source, the clock and the door)."""

    who: Who
    account: str | None = None
    mandate: str | None = None
    """For a holder or an assistant: the mandate for which they answer."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a command is not followed: `refusal.<code>` of the catalogue, and the facts that its words need."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Effect:
    """Something to do outside the database once the step is written: claimed, done, marked, and harmless when done twice."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken(Generic[T]):
    """The step: the state after it, what the log says of it, and what is to be done."""

    state: T
    verb: Verb
    actor: Actor
    facts: Mapping[str, Fact] = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """All that stands in the way, at once."""

    refusals: tuple[Refusal, ...]

    def __post_init__(self) -> None:
        if not self.refusals:
            raise ValueError("a refusal needs a reason")
