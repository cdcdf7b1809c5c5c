"""A date as a letter names it, with what is not printed of it."""

from dataclasses import dataclass
from typing import Literal

from verbale.dates import PartialDate, Precision
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.spans import Span

Bound = Literal["on", "since", "until", "before", "after"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that the letter names. The span covers the date's own words: "9 December 2022", "2019", "the same day".

    Of dates that share a month or a year the first ones cover what is printed of them: "23" and "30 October 2020".
    `inferred` says that the year, the month or the day is printed neither with the date nor with the list it stands in.
    """

    span: Span
    date: PartialDate
    until: PartialDate | None = None
    time: str | None = None
    precision: Precision = Precision.DAY
    inferred: bool = False
    bound: Bound = "on"
    role: DateRole = DateRole.EVENT
    leading: bool = False
    """Whether it opens its sentence: "On 12 April, …"."""
    clock: bool = False
    """Whether nothing but a time of day is printed: a thing told with it was done then, and nothing else is told."""
