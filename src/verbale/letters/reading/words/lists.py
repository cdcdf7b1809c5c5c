"""How the tables of words are written, and what pattern they make."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a text, each one an entry."""
    return frozenset(text.split())


def alternatives(table: Iterable[str]) -> str:
    """The words of a table as a pattern, parted by their first two letters, so that a place that none begins at costs little."""
    by_start: dict[str, list[str]] = {}
    for word in sorted(table, key=lambda each: (-len(each), each)):
        by_start.setdefault(word[:2], []).append(re.escape(word[2:]))
    by_letter: dict[str, list[str]] = {}
    for start, rest in sorted(by_start.items()):
        by_letter.setdefault(start[0], []).append(f"{re.escape(start[1:])}(?:{'|'.join(rest)})")
    return "(?:" + "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"
