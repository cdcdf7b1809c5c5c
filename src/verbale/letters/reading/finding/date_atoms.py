"""A date as printed: a day, a month or a year, and what the part that is not printed refers to."""

from dataclasses import dataclass
from enum import Enum

from verbale.spans import Span


class Relative(Enum):
    """A date told by another one."""

    SAME_DAY = "same day"
    NEXT_DAY = "next day"
    DAY_BEFORE = "day before"
    SAME_MONTH = "same month"
    SAME_YEAR = "same year"
    THIS_YEAR = "this year"
    THIS_MONTH = "this month"
    LATER = "later"
    """So many days after another, or before it; `Atom.days` says how many."""
    DAY_OF_MONTH = "day of the month"
    """"le 24", "el día 13": of the month spoken of."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One date as printed; what is not printed with it is None. `relative` says what the missing part refers to."""

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relative: Relative | None = None
    weak: bool = False
    """Whether nothing before it says that it is a date: it is one only in a list with others ("16 May, 2 June 2019")."""
    days: int = 0
    months: int = 0
    light: bool = False
    """Whether it counts only in a sentence without another date: "since then", "an hour later"."""
