"""Peoples that a letter speaks of by a name alone: "the Sarani", where elsewhere it says "the Sarani Indigenous People"."""

import re

from verbale.letters.reading.sheet import Sheet
from verbale.names.tokens import LOWER, UPPER

_SAID = re.compile(
    rf"\b([{UPPER}][{LOWER}]{{2,}}) (?:[Ii]ndigenous|[Pp]eoples?\b|tribe|tribal|communit(?:y|ies)\b|villagers\b|herders\b|elders\b)"
)
_NO_PEOPLE = frozenset(
    ["Indigenous", "Local", "The", "Other", "These", "Those", "Some", "Many", "Several", "Young", "Two", "Three"]
)


def peoples(sheet: Sheet) -> frozenset[str]:
    """The names, in a letter in English; in other languages they are written small."""
    if sheet.language != "en":
        return frozenset()
    return frozenset(found[1] for found in _SAID.finditer(sheet.flow.plain)) - _NO_PEOPLE
