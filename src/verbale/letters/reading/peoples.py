"""Peoples that a letter speaks of by a name alone: "the Sarani", where elsewhere it says "the Sarani Indigenous People"."""

import re

from verbale.letters.reading.openings import opened
from verbale.letters.reading.sheet import Sheet
from verbale.names.tokens import LOWER, UPPER

_SAID = opened(r"\b(?:[Ii]ndigenous|[Pp]eoples?\b|tribe|tribal|communit(?:y|ies)\b|villagers\b|herders\b|elders\b)")
_BEFORE = re.compile(rf"\b([{UPPER}][{LOWER}]{{2,}}) $")
_NO_PEOPLE = frozenset(
    ["Indigenous", "Local", "The", "Other", "These", "Those", "Some", "Many", "Several", "Young", "Two", "Three"]
)


def peoples(sheet: Sheet) -> frozenset[str]:
    """The names, in a letter in English; in other languages they are written small."""
    if sheet.language != "en":
        return frozenset()
    plain = sheet.flow.plain
    named = (
        _BEFORE.search(plain, max(said.start() - 24, 0), said.start())
        for said in sheet.flow.words.matches(_SAID, plain)
    )
    return frozenset(found[1] for found in named if found) - _NO_PEOPLE
