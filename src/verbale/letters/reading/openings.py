"""The words that a pattern can begin with, read off the pattern itself, so that it is tried only where one of them stands.

A search tries a pattern at every character of a letter, though most begin a word, and only one of a few. `Words.matches` finds
the same in a fraction of the time. Nothing is declared twice: a word added to a table of words is looked for at once. What
cannot be told from the pattern is searched for as always.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

_BEGINS_WORD = re.compile(r"\\b|\(\?<!(?:\\w|\[\\w[^\]]*\])\)")
_LOOKS = re.compile(r"\\b|\(\?<?[=!]")
_GROUP = re.compile(r"\((?:\?(?:i?:|P<\w+>))?")
_ONE_OF = re.compile(r"\[([A-Za-z]+)\]")
_SIGN = re.compile(r"\\?([§$€£])")
_LETTERS = re.compile(r"\w+")
_ENDED = re.compile(r"\\b|(?:\\\.|[' -])(?![?*{])")
"""What goes on so in a pattern ends a word."""
_TOLD_APART = 4
"""By so many letters words are told apart."""
_LAST = chr(0x10FFFF)
"""No letter comes after it."""
_OPTIONAL = re.compile(r"\?|\*|\{0,\d*\}")


@dataclass(frozen=True, eq=False)
class Opened:
    """A pattern that begins a word."""

    pattern: re.Pattern[str]

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """What it can begin with, in small letters: words or their first letters. Empty where that cannot be told."""
        source = self.pattern.pattern
        found = set(_openings(source)) if all(map(_BEGINS_WORD.match, _parted(source))) else {""}
        return () if "" in found else tuple(sorted({each.lower() for each in found}))

    @cached_property
    def keys(self) -> tuple[frozenset[str], frozenset[str], re.Pattern[str] | None]:
        """The openings as words are looked up by them: whole keys, the first letters of keys, and a pattern for signs."""
        cut = {opening[:_TOLD_APART] for opening in self.openings}
        signs = {each for each in cut if not each[0].isalnum()}
        whole = {each for each in cut - signs if len(each) == _TOLD_APART or each[-1] == " "}
        return frozenset(whole), frozenset(cut - signs - whole), re.compile(f"[{''.join(signs)}]") if signs else None


def opened(pattern: str) -> Opened:
    return Opened(re.compile(pattern))


def matches_at(
    places: list[int], pattern: re.Pattern[str], text: str, within: tuple[int, int]
) -> Iterator[re.Match[str]]:
    """What a pattern finds that begins at one of the places, which are in order."""
    first = bisect_left(places, within[0])
    last = bisect_left(places, within[1], first)
    return _matches(places[first:last], pattern, text, within[1]) if first < last else iter(())


def _matches(places: list[int], pattern: re.Pattern[str], text: str, end: int) -> Iterator[re.Match[str]]:
    free = 0
    for place in places:
        if place >= free and (found := pattern.match(text, place, end)):
            free = found.end()
            yield found


class Words:
    """The words of a text in small letters without accents, and where they stand."""

    def __init__(self, low: str) -> None:
        self.low = low
        self._known: dict[Opened, list[int]] = {}

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        return [found.span() for found in _LETTERS.finditer(self.low)]

    @cached_property
    def each(self) -> list[str]:
        """The words themselves, in the order of their spans."""
        return _LETTERS.findall(self.low)

    @cached_property
    def beginnings(self) -> dict[str, list[int]]:
        """The places of words by their first letters; a word that has fewer is closed by a blank."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for word, (start, _) in zip(self.each, self.spans, strict=True):
            places[word[:_TOLD_APART] if len(word) >= _TOLD_APART else f"{word} "].append(start)
        return dict(places)

    @cached_property
    def _keys(self) -> list[str]:
        """The keys of the beginnings in order, so that those with the same first letters stand together."""
        return sorted(self.beginnings)

    def matches(
        self, sought: Opened, text: str | None = None, within: tuple[int, int] | None = None
    ) -> Iterator[re.Match[str]]:
        """What the pattern's `finditer` finds, in the text itself or in one that differs from it by case and accents only."""
        text = self.low if text is None else text
        within = within or (0, len(text))
        if not sought.openings:
            return sought.pattern.finditer(text, *within)
        return matches_at(self._places(sought), sought.pattern, text, within)

    def first(self, sought: Opened, within: tuple[int, int]) -> re.Match[str] | None:
        """What the pattern's `search` finds in a part of the text."""
        return next(self.matches(sought, within=within), None)

    def _places(self, sought: Opened) -> list[int]:
        """Where the words and signs stand that the pattern may begin with, in order."""
        places = self._known.get(sought)
        if places is None:
            whole, first, signs = sought.keys
            keys = set(whole & self.beginnings.keys())
            for start in first:
                keys.update(self._keys[bisect_left(self._keys, start) : bisect_left(self._keys, start + _LAST)])
            found = [self.beginnings[key] for key in keys]
            if signs:
                found.append([sign.start() for sign in signs.finditer(self.low)])
            places = self._known[sought] = found[0] if len(found) == 1 else sorted(chain.from_iterable(found))
        return places


def _openings(pattern: str) -> Iterator[str]:
    """Of each alternative its first letters; an empty one where they cannot be told."""
    for alternative in _parted(pattern):
        yield from _opening(alternative)


def _opening(rest: str) -> Iterator[str]:
    while looks := _LOOKS.match(rest):
        rest = rest[_closed(rest) if rest[0] == "(" else looks.end() :]
    if group := _GROUP.match(rest):
        end = _closed(rest)
        optional = _OPTIONAL.match(rest, end)
        yield from _openings(rest[group.end() : end - 1])
        if optional:
            yield from _opening(rest[optional.end() :])
    elif rest.startswith(r"\d"):
        yield from "0123456789"
    elif sign := _SIGN.match(rest):
        yield sign[1] if not _OPTIONAL.match(rest, sign.end()) else ""
    else:
        yield from _lettered(rest)


def _lettered(rest: str) -> Iterator[str]:
    """Of an alternative that begins with letters, them and what goes on from them; all forms of a first letter such as `[Aa]`."""
    one = _ONE_OF.match(rest)
    begun = one.end() if one else 0
    run = _LETTERS.match(rest, begun)
    letters, end = (run[0], run.end()) if run else ("", begun)
    if _OPTIONAL.match(rest, end):
        one, letters = (one, letters[:-1]) if letters else (None, "")
    elif letters and _ENDED.match(rest, end):
        letters += " "
    elif len(letters) < _TOLD_APART and rest.startswith("(?:", end) and not _OPTIONAL.match(rest, _closed(rest, end)):
        further = list(_openings(rest[end + 3 : _closed(rest, end) - 1]))
        yield from (first + letters + more for first in (one[1] if one else ("",)) for more in further)
        return
    yield from (first + letters for first in (one[1] if one else ("",)))


def _parted(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, at its outermost `|`."""
    start = place = 0
    while place < len(pattern):
        if pattern[place] in "([":
            place = _closed(pattern, place)
        elif pattern[place] == "|":
            yield pattern[start:place]
            start = place = place + 1
        else:
            place += 2 if pattern[place] == "\\" else 1
    yield pattern[start:]


def _closed(pattern: str, place: int = 0) -> int:
    """Where the group or class that opens at the place ends."""
    if pattern[place] == "[":
        place += 2 if pattern[place + 1] == "^" else 1
        place += 1 if pattern[place] == "]" else 0  # which is a sign of the class where it stands first
        while pattern[place] != "]":
            place += 2 if pattern[place] == "\\" else 1
        return place + 1
    place += 1
    while pattern[place] != ")":
        if pattern[place] in "([":
            place = _closed(pattern, place)
        else:
            place += 2 if pattern[place] == "\\" else 1
    return place + 1
