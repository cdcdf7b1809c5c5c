"""Words that say that a State ratified, acceded to, succeeded to, signed or is party to something.

Which State and which treaty, and whether it is a treaty at all ("signed the petition"), is for `linking.ratifications`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import ratifications as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class TreatyAct:
    """`kind` is ratification, accession, succession, signature or party; the span covers the verb."""

    kind: str
    span: Span


@cache
def _verbs() -> Opened:
    groups = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in words.VERBS.items())
    return opened(rf"\b(?=[rasfiewhbdcp])(?:{groups})")


_NOT = re.compile(words.NOT)


def find_treaty_acts(sheet: Sheet) -> Iterator[TreatyAct]:
    low = sheet.flow.low
    for match in sheet.flow.words.matches(_verbs(), low):
        if not _NOT.search(low, max(0, match.start() - 40), match.start()):
            yield TreatyAct(str(match.lastgroup), Span(match.start(), match.end()))
