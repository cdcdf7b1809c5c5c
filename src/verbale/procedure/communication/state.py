"""What is known of a communication when something is to be done with it, and what is to be done."""

import datetime
from dataclasses import dataclass, field

from verbale.procedure.clearing import Answer, Clearing
from verbale.procedure.decision import Actor, Refusal
from verbale.procedure.transitions import State, Verb


@dataclass(frozen=True, slots=True)
class CommunicationState:
    text: str
    """The hash of the draft's substance: of all but number, date, references of sister letters and the lists of mandates."""
    mandates: tuple[str, ...]
    """In the order of the heading; the first leads."""
    drafters: frozenset[str]
    """The accounts that have changed the text."""
    state: State = State.DRAFTING
    clearing: Clearing | None = None
    cleared_text: str | None = None
    """The final text that every mandate which stays has endorsed."""
    public_from: datetime.datetime | None = None
    """From when it may be public; known once it was sent."""
    deferred_to: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class CommunicationCommand:
    verb: Verb
    actor: Actor
    reason: str = ""
    text: str | None = None
    """The hash of the text that the actor was shown, or has written."""
    until: datetime.datetime | None = None
    """By when an answer is asked for; to when publication is put off; from when a letter just sent may be public."""
    answer: Answer | None = None
    mandate: str | None = None
    """The mandate that is dropped. Whoever answers for one has it in `actor`."""
    changes: frozenset[str] = field(default_factory=frozenset)
    """Keys of the changes that are proposed, or of those that are taken or left."""
    obstacles: tuple[Refusal, ...] = ()
    """What letter and files hold against transmission or publication, as found by whoever looked through them."""
