"""States by the names that letters print, through the almanac."""

import re

from verbale.almanac.states import state_by_code, state_named

_WORD = re.compile(r"\S+")
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
