"""References of communications anywhere in a letter: "AL RUS 4/2018", bare "CHN 12/2013", "OL SLV 8.2021".

A reference without its stroke ("UA ECU 72019", a slip of character recognition) is none: better nothing than a guess.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.almanac.states import states
from verbale.letters.reading.sheet import Sheet
from verbale.reference import Reference
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class ReferenceNamed:
    """The span covers type and number as printed; of a number that shares its code with the one before, the number."""

    reference: Reference
    span: Span


_FILES = r"(?:(?:G/SO ?\d{3}(?:/\d)? ?(?:\([\d-]{1,8}\))?|[A-Z][A-Za-z& ]{2,30} ?\(\d{4}-\d{1,2}\)),? ?){1,12}"
_TYPES = r"JUA|JAL|JOL|JAM|UA|AL|OL|AM"
_REFERENCE = re.compile(
    rf"(?:(?<![A-Za-z])(?P<type>{_TYPES})(?:[ :/-] ?|"
    rf"(?= ?G/SO))(?:{_FILES})?)?(?<![A-Za-z])(?P<code>[A-Z]{{3}}) ?/?(?P<number>\d{{1,3}}) ?[/.] ?(?P<year>(?:19|"
    rf"20)\d\d)(?!\d|/)"
)
_YEAR = re.compile(r"[/.] ?(?:19|20)\d\d(?!\d|/)")
"""What ends a reference; it begins with plain signs, to which the search leaps."""
_BACK = 700
"""How far before its year a reference begins, at most: with the mandates' file numbers between type and code."""
_NEXT = re.compile(r"(?:, | and | et | y |, and )(\d{1,3})/((?:19|20)\d\d)(?![\d/])")


@cache
def _codes() -> frozenset[str]:
    return frozenset(state.code for state in states()) | {"OTH"}


def find_references(sheet: Sheet) -> Iterator[ReferenceNamed]:
    plain = sheet.flow.plain
    reached = 0
    for year in _YEAR.finditer(plain):
        match = _REFERENCE.search(plain, max(reached, year.start() - _BACK), year.end() + 1)
        if match is None:
            continue
        reached = match.end()
        code = match["code"]
        if code not in _codes():
            continue
        first = Reference(code, int(match["number"]), int(match["year"]), match["type"])
        yield ReferenceNamed(first, Span(match.start(), match.end()))
        end = match.end()
        while following := _NEXT.match(plain, end):
            end = following.end()
            reference = Reference(code, int(following[1]), int(following[2]), match["type"])
            yield ReferenceNamed(reference, Span(following.start(1), end))
