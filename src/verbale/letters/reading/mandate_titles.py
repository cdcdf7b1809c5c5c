"""Mandates by their titles as letters print them, and the resolutions that carry them, through the almanac."""

import datetime
import re
from functools import cache

from verbale.almanac import mandates

_WORD_END = re.compile(r"(?=[\s,;.)]|$)")
_ON_ALL = "*"


@cache
def mandate_code(title: str, date: str | None = None) -> str | None:
    """The code of the mandate with this title, in whatever language and gender; None where the almanac knows none.

    The letter's date tells two mandates apart that bore one title one after the other.
    """
    day = datetime.date.fromisoformat(date) if date else None
    found = mandates.mandate_titled(title, on=day) or (mandates.mandate_titled(title) if day else None)
    return found.code if found else None


def longest_title(low: str, start: int, end: int) -> int | None:
    """The end of the longest title known to the almanac that begins at a place; None where none does."""
    for match in reversed(list(_WORD_END.finditer(low, start + 12, end))):
        if mandate_code(low[start : match.start()]):
            return match.start()
    return None


@cache
def resolutions_of(code: str) -> frozenset[str]:
    """The numbers of all resolutions that established or extended a mandate, and of those that did so for every mandate."""
    return frozenset(each.number for each in (*mandates.resolutions_of(code), *mandates.resolutions_of(_ON_ALL)))


def holder_mandate(name: str, date: str | None) -> str | None:
    """The code of the one mandate that a person of this name held on a day; None where there is none, or more than one."""
    if date is None:
        return None
    day = datetime.date.fromisoformat(date)
    held = {holder.mandate for holder in mandates.holder_named(name) if holder.in_office(day)}
    return held.pop() if len(held) == 1 else None
