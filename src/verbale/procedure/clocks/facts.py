"""What the clocks need to know of a letter."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What a letter says of its own times. These words go before any table: None is a letter that asks for no such thing."""

    response_days: int | None
    publication_days: int | None


@dataclass(frozen=True, slots=True)
class LetterFacts:
    type: str
    """AL, UA or OL; the J of a joint letter does not count."""
    date: datetime.date
    """The letter's own date, from which periods run, also where it was sent later."""
    to_state: bool = True
    on_legislation: bool = False
    """True of a letter that comments on a bill, a law or a policy."""
    sent: datetime.datetime | None = None
    """When it was dispatched, with its zone; None where only the letter's date is known."""
    words: OwnWords | None = None
    """None for a letter not yet written, for which the tables give the periods."""

    def __post_init__(self) -> None:
        if self.sent is not None and self.sent.tzinfo is None:
            raise ValueError(f"the time of dispatch needs its zone: {self.sent.isoformat()}")

    @property
    def bare_type(self) -> str:
        return self.type.strip().upper().removeprefix("J")
