"""How one verb is decided: what stands in its way, what it changes, what is to be done after it."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from verbale.procedure.communication.state import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Effect, Refusal
from verbale.procedure.transitions import Verb


@dataclass(frozen=True, slots=True)
class Matter:
    """What is decided on: the state, the command, and the instant."""

    now: CommunicationState
    command: CommunicationCommand
    at: datetime.datetime


def nothing_in_the_way(_: Matter) -> tuple[Refusal, ...]:
    return ()


def nothing_changes(matter: Matter) -> CommunicationState:
    return matter.now


@dataclass(frozen=True, slots=True)
class Ruling:
    verb: Verb
    obstacles: Callable[[Matter], tuple[Refusal, ...]] = nothing_in_the_way
    change: Callable[[Matter], CommunicationState] = nothing_changes
    """Called only where nothing stands in the way. The table's target is set after it."""
    effects: tuple[Effect, ...] = ()
