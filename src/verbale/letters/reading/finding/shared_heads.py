"""Titles that share one head: "the Special Rapporteurs on X and on Y" are two mandates.

Titles hold "and on" themselves, so a list is only taken apart where the reference data know every part of it.
"""

import re
from dataclasses import dataclass

from verbale.letters.reading.mandate_titles import mandate_code
from verbale.letters.reading.words.capacities import SHARED_HEADS, SHARED_JOINTS
from verbale.spans import Span

_HEADS = tuple((re.compile(pattern), singular) for pattern, singular in SHARED_HEADS.items())
_JOINTS = re.compile(SHARED_JOINTS)
_MOST = 8
"""No letter lists more mandates under one head."""


@dataclass(frozen=True, slots=True)
class SharedHead:
    """The head that a title has together with others, in the singular, and the words that are the title's own."""

    head: str
    rest: Span


def parted(low: str, title: Span) -> tuple[tuple[Span, SharedHead], ...]:
    """Each title of the list with its head; nothing where the head is no plural or a part unknown."""
    for pattern, singular in _HEADS:
        head = pattern.match(low, title.start, title.end)
        if head is not None:
            cuts = list(_JOINTS.finditer(low, head.end(), title.end))[: _MOST - 1]
            pieces = _pieces(low, head.end(), title.end, cuts, singular)
            return tuple(
                (Span(start if index else title.start, end), SharedHead(singular, Span(start, end)))
                for index, (start, end) in enumerate(pieces)
            )
    return ()


def _pieces(low: str, start: int, end: int, cuts: list[re.Match[str]], head: str) -> list[tuple[int, int]]:
    """The first way, with the longest parts first, in which all parts are titles of mandates."""
    if mandate_code(f"{head} {low[start:end]}"):
        return [(start, end)]
    for index in range(len(cuts) - 1, -1, -1):
        cut = cuts[index]
        if mandate_code(f"{head} {low[start : cut.start()]}"):
            rest = _pieces(low, cut.end(), end, cuts[index + 1 :], head)
            if rest:
                return [(start, cut.start()), *rest]
    return []
