"""Names folded to what spelling, accents and script leave in common.

`fold` keeps the letters; `skeleton` keeps only the consonants that transliterations agree on. The skeleton's rules are
those that held for pairs of Arabic, Cyrillic, Persian and Latin spellings of one name: no article, kh like h, q like k,
no vowels, double letters single.
"""

import re
from functools import lru_cache

from anyascii import anyascii

from verbale.names.tokens import ARTICLES

_NO_LETTER = re.compile(r"[^a-z]")
_SKELETON: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"tch|tsch|ch|sch|sh"), "s"),
    (re.compile(r"kh|gh(?=[aeiou])"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dj|zh|dzh"), "j"),
    (re.compile(r"gu(?=[ei])"), "g"),
    (re.compile(r"q|ck|c(?![eiy])"), "k"),
    (re.compile(r"c"), "s"),
    (re.compile(r"([dt])h"), r"\1"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"v"), "w"),
    (re.compile(r"z"), "s"),
)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word in small Latin letters without accents, hyphens and apostrophes, whatever its script."""
    return _NO_LETTER.sub("", (word if word.isascii() else anyascii(word)).lower())


@lru_cache(maxsize=4096)
def without_article(word: str) -> str:
    """The folded word without an Arabic article ("al-Qahtani", or joined to it in Arabic script)."""
    if word.startswith("\u0627\u0644") and len(word) > 4:
        word = word[2:]
    latin = (word if word.isascii() else anyascii(word)).lower()
    first, hyphen, rest = latin.partition("-")
    return fold(rest if hyphen and first in ARTICLES and len(rest) > 2 else latin)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """The consonants of a word that its transliterations have in common; empty for a word of vowels."""
    letters = without_article(word)
    for pattern, replacement in _SKELETON:
        letters = pattern.sub(replacement, letters)
    first, rest = letters[:1], letters[1:]
    bones = ("" if first in "aeiouyw" else first) + re.sub(r"[aeiouy]", "", rest)
    return re.sub(r"(.)\1+", r"\1", bones)


@lru_cache(maxsize=4096)
def first_vowel(word: str) -> str:
    """The first vowel of a word, as far as spellings in Latin letters agree on it: "a", "i" (e, i, y) or "u" (o, u)."""
    found = re.search(r"[aeiou]|(?<=.)y", without_article(word).replace("ou", "u"))
    if not found:
        return ""
    return {"e": "i", "y": "i", "o": "u"}.get(found[0], found[0])
