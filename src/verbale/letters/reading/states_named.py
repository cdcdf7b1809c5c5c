"""States by any of the names that letters print, through the almanac."""

import re
from collections.abc import Iterator

from verbale.almanac.forms import plain as plain_form
from verbale.almanac.states import state_abbreviations, state_by_code, state_forms, state_named
from verbale.spans import Span

_WORD = re.compile(r"\S+")
_NAME_WORD = re.compile(r"[\w'-]+")
_LONGEST = 10
"""No State's name has more words."""


def name_of(code: str) -> str | None:
    """The short English name of the State with a code; None where there is no such State."""
    state = state_by_code(code)
    return state.name("en") if state else None


def code_of(words: str) -> tuple[str, int] | None:
    """The code of the State whose name the words begin with, and how many of their characters name it."""
    ends = [match.end() for match in _WORD.finditer(words)][:_LONGEST]
    for end in reversed(ends):
        name = words[:end].rstrip(" ,.;:'\")")
        state = state_named(name)
        if state is not None:
            return state.code, len(name)
    return None


def states_in(plain: str, span: Span) -> Iterator[tuple[str, Span]]:
    """The code of each, with its words. A name begins in a capital; "turkey" and "chad" are none."""
    words = [(match.start(), match.end()) for match in _NAME_WORD.finditer(plain, span.start, span.end)]
    index = 0
    while index < len(words):
        found = _at(plain, words, index)
        if found is None:
            index += 1
            continue
        code, last = found
        yield code, Span(_after_elision(plain, words[index][0]), words[last][1])
        index = last + 1


def _after_elision(plain: str, place: int) -> int:
    return place + 2 if plain[place : place + 2].lower() in ("l'", "d'") else place


def _at(plain: str, words: list[tuple[int, int]], first: int) -> tuple[str, int] | None:
    start = _after_elision(plain, words[first][0])
    if not plain[start : start + 1].isupper():
        return None
    for last in range(min(first + _LONGEST, len(words)) - 1, first - 1, -1):
        printed = plain[start : words[last][1]]
        printed = printed.removesuffix("'s")
        code = state_forms().get(plain_form(printed)) or (state_abbreviations().get(printed) if last == first else None)
        if code is not None:
            return code, last
    return None
