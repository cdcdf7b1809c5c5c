"""Mandates by their titles as letters print them, through the almanac."""

import datetime

from verbale.letters.reading.sheet import Language


def mandate_code(title: str, language: Language) -> str | None:
    """The code of the mandate with this title, in whatever language and gender; None where the almanac knows none."""
    return None


def longest_title(low: str, start: int, end: int) -> int | None:
    """The end of the longest title of the almanac whose words for the holder begin around a place; None where none does."""
    return None


def resolutions_of(code: str, day: datetime.date | None) -> frozenset[str]:
    """The numbers of the resolutions that a letter of that day may cite for a mandate, as letters print them."""
    return frozenset()
