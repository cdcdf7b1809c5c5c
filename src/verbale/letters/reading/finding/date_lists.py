"""Dates that share what they print: lists ("16 May, 2 June and 3 July 2019") and ranges ("from 3 to 5 May")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.letters.reading.finding.date_atoms import Atom, Relative
from verbale.letters.reading.words import dates as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class Dated:
    """An atom, or two that make a range, with the year shared from a list filled in."""

    span: Span
    first: Atom
    last: Atom | None = None


_NO_RANGE = frozenset({Relative.SAME_DAY, Relative.LATER, Relative.DAY_OF_MONTH})
_RANGE = re.compile(rf"(?:{words.CONNECTORS['range']})")
_LIST = re.compile(rf"(?:{words.CONNECTORS['list']})")
_BEFORE_RANGE = re.compile(words.BEFORE_RANGE)
_BETWEEN = re.compile(words.BETWEEN)
_AND = re.compile(r",? (?:and|et|y|e)(?: on| the| le| el| en| in)* ")


def shared(low: str, found: list[Atom]) -> list[Atom]:
    """The atoms with month and year taken over from the next of their list: "16 May, 2 June and 3 July 2019"."""
    done: list[Atom] = []
    following: Atom | None = None
    for atom in reversed(found):
        if following is not None and atom.year is None and atom.relative is None and (atom.day or atom.month):
            between = low[atom.span.end : following.span.start]
            if len(between) < 24 and (_LIST.fullmatch(between) or _RANGE.fullmatch(between)):
                atom = _completed(atom, following)
        if atom.weak and atom.year is None:
            following = None
        elif atom.day is None or atom.month is not None or atom.relative is not None:
            done.append(atom)
            following = atom
    return done[::-1]


def _completed(atom: Atom, following: Atom) -> Atom:
    if atom.month is None:
        return replace(atom, month=following.month, year=following.year, relative=following.relative)
    if following.month is None or (atom.day is None) != (following.day is None):
        return atom
    year = following.year
    if year is not None and (atom.month, atom.day or 0) > (following.month, following.day or 0):
        year -= 1  # "from 28 December to 3 January 2021"
    return replace(atom, year=year, relative=following.relative)


def ranges(low: str, found: list[Atom]) -> Iterator[Dated]:
    taken = False
    for atom, following in pairwise([*found, None]):
        if taken:
            taken = False
        elif atom is not None and following is not None and _is_range(low, atom, following):
            taken = True
            yield Dated(atom.span.joined(following.span), atom, following)
        elif atom is not None:
            yield Dated(atom.span, atom)


def _is_range(low: str, first: Atom, last: Atom) -> bool:
    if first.relative in _NO_RANGE or last.relative in _NO_RANGE or last.span.start - first.span.end > 24:
        return False
    between = low[first.span.end : last.span.start]
    before = low[max(0, first.span.start - 20) : first.span.start]
    if _AND.fullmatch(between):
        return _BETWEEN.search(before) is not None
    if not _RANGE.fullmatch(between):
        return False
    day_alone = first.span.length <= 4 and first.day is not None
    return day_alone or between.strip() in ("-", "–") or _BEFORE_RANGE.search(before) is not None
