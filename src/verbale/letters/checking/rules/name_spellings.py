"""One person's name is spelled in two ways.

A letter lost, doubled or changed in a name of some length, in a mention that reading took for the same person or for another one
by the side of them. Names of relatives differ in a whole word and are passed over; so are accents, which texts lose on the way.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.reading.flow import without_accents
from verbale.letters.record import Person, Record, Severity
from verbale.spans import Span

_WORD = re.compile(r"[^\W\d_]{5,}")
"""Shorter words of names differ by one letter too often: Maria and Marie are two people."""


def problems(record: Record) -> Iterable[Problem]:
    for person in record.people:
        if person.withheld is None:
            yield from _within(record, person)
    named = [person for person in record.people if person.withheld is None and person.mentions]
    for first, second in combinations(named, 2):
        if _nearly(first.name, second.name):
            yield Problem(second.mentions[0], {"name": first.name, "other": second.name})


def _within(record: Record, person: Person) -> Iterator[Problem]:
    known = {_plain(word) for name in (person.name, *person.aliases) for word in _WORD.findall(name)}
    seen: set[str] = set()
    for mention in person.mentions:
        for word in _WORD.finditer(record.text, *mention):
            plain = _plain(word[0])
            if plain in known or plain in seen:
                continue
            near = next((each for each in known if _one_slip(plain, each)), None)
            if near is not None:
                seen.add(plain)
                yield Problem(Span(*word.span()), {"name": person.name, "other": word[0]})


def _nearly(first: str, second: str) -> bool:
    """Whether two full names are the same but for a slip in one long word."""
    words, others = first.split(), second.split()
    if len(words) < 2 or len(words) != len(others):
        return False
    odd = [
        (_plain(word), _plain(other))
        for word, other in zip(words, others, strict=True)
        if _plain(word) != _plain(other)
    ]
    return len(odd) == 1 and all(_WORD.fullmatch(word) for word in odd[0]) and _one_slip(*odd[0])


def _plain(word: str) -> str:
    return without_accents(word).lower()


def _one_slip(first: str, second: str) -> bool:
    return (
        first[0] == second[0] and first[-1] == second[-1] and Levenshtein.distance(first, second, score_cutoff=1) == 1
    )


RULE = Rule("name-spellings", Group.NAMES, Severity.WARNING, can_be_wrong=True, problems=problems)
