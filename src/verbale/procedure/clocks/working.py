"""How a date was worked out: the steps, as codes with facts, that `telling` puts into words."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Unit = Literal["hour", "day", "month"]


class Clock(StrEnum):
    RESPONSE = "response"
    REMINDER = "reminder"
    PUBLICATION = "publication"
    CLEARANCE = "clearance"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as a rule or a letter gives it: 60 days, 2 months, 48 hours."""

    value: int
    unit: Unit


Fact = datetime.date | datetime.datetime | int | str | Period


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a working: `clock.step.<code>` of the catalogue, and the facts that its words need."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """What a clock says. `day` is the day on which the thing falls due, or the first on which it may happen.

    `moment` is set where hours count: the instant itself, with its zone; `day` is then that instant's day. Both are None
    where nothing is due, and `outcome` and the working say why.
    """

    clock: Clock
    day: datetime.date | None
    moment: datetime.datetime | None
    outcome: Step
    """The sentence that says what follows: `clock.outcome.<code>` of the catalogue."""
    working: tuple[Step, ...]
