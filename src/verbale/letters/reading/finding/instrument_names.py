"""Names of instruments and of the bodies that make them, as a tree of words that a text is walked along.

Titles are long, written in many ways ("on" for "of", "Labor" for "Labour", without "International", cut short), and must be
told from longer ones ("Principles on … in the International Covenant …"). So a name is its sequence of content words: no
articles and prepositions, no plural s, no accents. The longest sequence wins; a title cut short counts from its fifth
content word on, if one instrument alone begins so.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from verbale.almanac import instruments as almanac
from verbale.almanac.forms import is_abbreviation
from verbale.almanac.languages import LANGUAGES
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.openings import Words
from verbale.letters.reading.words import instruments as words
from verbale.spans import Span

_SKIPPED = frozenset(
    {
        *(
            "the",
            "of",
            "on",
            "and",
            "in",
            "to",
            "for",
            "from",
            "with",
            "a",
            "an",
            "by",
            "as",
            "under",
            "at",
            "or",
            "against",
        ),
        *("concerning", "relating", "regarding", "its", "their", "his", "her"),
        *(
            "le",
            "la",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "s",
            "et",
            "ou",
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "sur",
            "pour",
            "par",
        ),
        *(
            "un",
            "une",
            "contre",
            "relatif",
            "relatifs",
            "relative",
            "relatives",
            "concernant",
            "se",
            "rapportant",
            "visant",
        ),
        *("el", "los", "las", "lo", "del", "al", "y", "e", "o", "u", "que", "por", "para", "con", "contra", "sobre"),
        *("relativo", "relativa", "relativos", "relativas"),
    }
)
_INSERTED = frozenset({"united", "nations", "unies", "naciones", "unidas", "un", "international", "internacional"})
"""Words that a letter may put into a title that has none of them."""
_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\. (?=\d)|\n|[ ,'\"()/–°º-]{0,4}")
_SHORTEST_CUT = 5
_NOT_BY_NAME = re.compile(r"(?:hrc|ga|sc|chr|ecosoc)-\d|\w+-g[cr]-")
"""Comments and resolutions are known by their numbers; their titles are no names."""
_PREFIXES = ("united nations", "un", "international", "nations unies", "naciones unidas")


class Name(NamedTuple):
    """`keys` are the instruments that the name may stand for, hardly ever more than one; a body's has `body` true."""

    keys: tuple[str, ...]
    body: bool
    span: Span


_Found = tuple[tuple[str, ...], int, int]
"""Keys, the index of the next word, and the place where the name ends."""


@dataclass(slots=True)
class _Node:
    next: dict[str, "_Node"] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    """Of the names that end here."""
    through: set[str] = field(default_factory=set)
    """Of the names that pass here or end here."""
    exact: str | None = None
    """An abbreviation, which must be printed so."""


def _stem(word: str) -> str:
    if len(word) > 3:
        word = word.rstrip("s") if word.endswith("s") else word
        word = word.replace("z", "s").replace("our", "or")
    return word


def content_words(name: str) -> list[str]:
    return [_stem(word) for word in _WORD.findall(without_accents(name).lower()) if word not in _SKIPPED]


def _variants(form: str) -> Iterator[str]:
    yield form
    head = re.split(r"[:(]", form)[0].strip(" ,")
    yield head
    yield from re.findall(r"\(((?:the )?[^()]{8,})\)", form)
    for each in (form, head):
        low = each.lower()
        for prefix in _PREFIXES:
            if low.startswith(prefix + " "):
                yield each[len(prefix) + 1 :]
    yield from (re.sub(r" (?:international|internacional)\b", "", each, count=1) for each in (form, head))
    yield from (re.sub(r" (?:des Nations Unies|de las Naciones Unidas)\b", "", each, count=1) for each in (form, head))


@cache
def _short_names() -> frozenset[tuple[str, ...]]:
    nouns = (noun for table in words.SHORT.values() for each in table.values() for noun in each)
    return frozenset(tuple(content_words(noun)) for noun in nouns)


class _Tree:
    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self.root = _Node()
        for form, key in names:
            if is_abbreviation(form):
                self._abbreviation(form, key)
            else:
                for variant in _variants(form):
                    self._add(content_words(variant), key)

    def _add(self, parts: list[str], key: str) -> None:
        if len(parts) < 2 or tuple(parts) in _short_names():
            return  # "the Guiding Principles" are those named before
        node = self.root
        for part in parts:
            node = node.next.setdefault(part, _Node())
            node.through.add(key)
        node.keys.add(key)

    def _abbreviation(self, form: str, key: str) -> None:
        parts = [word.lower() for word in _WORD.findall(form)]
        node = self.root
        for part in parts:
            node = node.next.setdefault("=" + part, _Node())
        node.keys.add(key)
        node.exact = form


@cache
def _tree() -> _Tree:
    return _Tree(_all_names())


def _all_names() -> Iterator[tuple[str, str]]:
    seen = set()
    for language in LANGUAGES:
        for form in almanac.instrument_forms(language):
            written = form.written or form.form
            if not _NOT_BY_NAME.match(form.key) and (written, form.key) not in seen:
                seen.add((written, form.key))
                yield written, form.key
        for committee in almanac.committee_forms(language):
            yield committee.form, f"body {committee.prefix}"
    for key, forms in words.BYNAMES.items():
        yield from ((form, key) for form in forms)
    for body, forms in words.BODIES.items():
        yield from ((form, f"body {body}") for form in forms)


@cache
def known_keys() -> frozenset[str]:
    return frozenset(each.key for each in almanac.instruments())


@lru_cache(maxsize=20_000)
def _begins(word: str) -> tuple[_Node | None, bool]:
    """Where in the tree a name that begins with the word goes on, and whether the word may begin an abbreviation."""
    root = _tree().root.next
    return (None if word in _SKIPPED else root.get(_stem(word))), "=" + word in root


def names(plain: str, text: Words) -> Iterator[Name]:
    """Every full name, abbreviation and byname in a text, the longest at each place, none within another."""
    low, tokens = text.low, text.spans
    begins = {word: begun for word in set(text.each) if any(begun := _begins(word))}
    reached = 0
    for index, word in enumerate(text.each):
        if word not in begins or index < reached:
            continue
        start, end = tokens[index]
        node, abbreviates = begins[word]
        found = None
        if abbreviates and plain[start].isupper():
            found = _abbreviation(plain, low, tokens, index)
        if found is None and node is not None:
            found = _walk(plain, low, tokens, index, node) or _walk(plain, low, tokens, index, node, _INSERTED)
        if found is None:
            continue
        keys, reached, end = found
        if low.count("(", start, end) > low.count(")", start, end) and low[end : end + 1] == ")":
            end += 1
        yield Name(tuple(key.removeprefix("body ") for key in keys), keys[0].startswith("body "), Span(start, end))


def _walk(
    plain: str,
    low: str,
    tokens: list[tuple[int, int]],
    first: int,
    node: _Node,
    passed_over: frozenset[str] = frozenset(),
) -> _Found | None:
    best: _Found | None = None
    depth, last, index = 1, tokens[first][1], first + 1
    while index < len(tokens):
        start, end = tokens[index]
        gap = _GAP.match(low, last)
        if gap is None or gap.end() < start:
            break
        word = low[start:end]
        last = end
        index += 1
        if word in _SKIPPED or word in passed_over:
            continue
        following = node.next.get(_stem(word))
        if following is None:
            break
        node, depth = following, depth + 1
        if node.keys and (depth > 2 or plain[tokens[first][0]].isupper()):
            best = (tuple(sorted(node.keys)), index, end)
        elif depth >= _SHORTEST_CUT and len(node.through) == 1:
            best = (tuple(node.through), index, end)
    return best


def _abbreviation(plain: str, low: str, tokens: list[tuple[int, int]], first: int) -> _Found | None:
    node = _tree().root
    best: _Found | None = None
    begin = tokens[first][0]
    for index in range(first, min(first + 4, len(tokens))):
        start, end = tokens[index]
        following = node.next.get("=" + low[start:end])
        if following is None or (index > first and start - tokens[index - 1][1] > 1):
            break
        node = following
        if node.exact is not None and plain[begin:end].replace("-", " ") == node.exact.replace("-", " "):
            best = (tuple(sorted(node.keys)), index + 1, end)
    return best
