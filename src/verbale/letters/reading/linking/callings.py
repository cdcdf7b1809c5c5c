"""Whom the letter calls by a noun: "the journalist Ms. A", "Mr. B, a photographer", and later "the journalist"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from verbale.letters.reading.linking.together import Named
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import referring as words
from verbale.letters.record import Key

_REACH = 60


@cache
def _called(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    roles = words.ROLES[language]
    return re.compile(words.CALLED.format(roles=roles)), re.compile(words.CALLED_BEHIND.format(roles=roles))


class Callings:
    """The persons by the nouns that stand beside their names."""

    def __init__(self, sheet: Sheet, named: Sequence[Named]) -> None:
        self.sheet = sheet
        self._named = named

    def of(self, noun: str, place: int) -> Key | None:
        """The one person so called before a place; None where nobody is, or two are."""
        keys = [key for at, key in self._known.get(_stem(noun), ()) if at < place]
        return keys[0] if keys and len(set(keys)) == 1 else None

    @property
    def _known(self) -> dict[str, list[tuple[int, Key]]]:
        if not hasattr(self, "_found"):
            self._found = self._find()
        return self._found

    def _find(self) -> dict[str, list[tuple[int, Key]]]:
        low, found = self.sheet.flow.low, defaultdict(list)
        before, behind = _called(self.sheet.language)
        for one in self._named:
            start, end = one.span
            said = behind.match(low, end) or before.search(low, max(start - _REACH, 0), start)
            if said is not None:
                found[_stem(said["noun"])].append((start, one.person.key))
        return found


def _stem(noun: str) -> str:
    """A noun without what shows gender and number."""
    return re.sub(r"(?:es|as|os|e|a|o|s)$", "", noun)
