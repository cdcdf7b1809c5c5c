"""Dates with a precision: a day, a month, a year, or a range. No clock: nobody here knows what day it is."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import total_ordering


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    NONE = "none"


_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precisely as it is known: `2023-10-25`, `2023-10` or `2023`. What is not known is None, never guessed.

    Raises ValueError where there is no such day. Sorts by its first day; of two with the same first day, the less precise
    comes first.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError(f"a day needs a month: {self.year}, day {self.day}")
        datetime.date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """From ISO 8601 at day, month or year precision. Raises ValueError, with the text, for anything else."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: {text!r}")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        try:
            return cls(year, month, day)
        except ValueError as error:
            raise ValueError(f"no such date: {text!r} ({error})") from None

    @classmethod
    def of(cls, day: datetime.date) -> "PartialDate":
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return Precision.DAY
        return Precision.MONTH if self.month is not None else Precision.YEAR

    def first_day(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date:
        if self.day is not None and self.month is not None:
            return datetime.date(self.year, self.month, self.day)
        if self.month is None or self.month == 12:
            return datetime.date(self.year, 12, 31)
        return datetime.date(self.year, self.month + 1, 1) - datetime.timedelta(days=1)

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.first_day(), self.day or 0, self.month or 0) < (
            other.first_day(),
            other.day or 0,
            other.month or 0,
        )


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months on, cut to the month's end: 31 December 2007 + 2 = 29 February 2008."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = PartialDate(year, month + 1).last_day().day
    return datetime.date(year, month + 1, min(day.day, last))
