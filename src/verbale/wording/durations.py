"""Lengths of time in words: "two months", "13 years and nine months"."""

from verbale.wording import Language, counted, listed


def length(years: int, months: int, days: int, language: Language = "en") -> str:
    """The parts that are not nought, joined as in a sentence; empty where all are."""
    parts = (("years", years), ("months", months), ("days", days))
    return listed([counted(f"duration.{unit}", count, language) for unit, count in parts if count], language)
