"""Keys of a name, by which an index finds the names that can be one person's without comparing all with all.

`same_person` decides; the keys only bring before it what has a chance. A key is made of two words of a name, so that few names
share it however many there are: their skeletons, one of them perhaps with a consonant less (a slip), or the first letter of one
where a name has initials. A name of one word has keys of its own.
"""

import hashlib
from collections.abc import Iterator
from itertools import combinations

from verbale.names.folding import fold, skeleton, without_article
from verbale.names.tokens import is_initial, is_particle, words_of

_MOST_WORDS = 8
"""Of a name. What is longer is a list or a sentence, and its first words will do."""


def stored_keys(name: str) -> frozenset[int]:
    """Under what a name stands in the index."""
    whole, letters = _words(name)
    if not whole:
        return frozenset()
    found = {_hashed("alone", whole[0])} if len(whole) == 1 and not letters else set()
    found |= {_hashed("word", word) for word in whole}
    found |= {_hashed("pair", pair) for pair in _pairs(whole)}
    found |= {_hashed("initial", f"{letter} {word}") for letter in letters for word in whole}
    found |= {_hashed("first", pair) for pair in _firsts(name)}
    return frozenset(found)


def wanted_keys(name: str) -> frozenset[int]:
    """Under what to look for names that can be the same person's as this one."""
    whole, letters = _words(name)
    if not whole:
        return frozenset()
    found = {_hashed("pair", pair) for pair in _pairs(whole)}
    found |= {_hashed("alone", word) for word in whole}
    found |= {_hashed("initial", pair) for pair in _firsts(name)}
    found |= {
        _hashed(kind, f"{letter} {word}") for kind in ("first", "initial") for letter in letters for word in whole
    }
    if len(whole) == 1 and not letters:
        found.add(_hashed("word", whole[0]))
    return frozenset(found)


def _split(name: str) -> list[str]:
    words = words_of(name)[:_MOST_WORDS]
    return [word for word in words if not (is_particle(word) and word.islower())]


def _words(name: str) -> tuple[list[str], list[str]]:
    """Words that are written out, as their bones; and initials."""
    words = _split(name)
    whole = dict.fromkeys(_bones(word) for word in words if not is_initial(word))
    return [word for word in whole if word], [fold(word) for word in words if is_initial(word) and fold(word)]


def _bones(word: str) -> str:
    """What spellings of a word share. Of words with hardly a consonant it is the word itself."""
    bones = skeleton(word)
    if len(bones) > 1:
        return bones
    bare = without_article(word) or word
    return f"={bare}" if any(map(str.isalpha, bare)) else ""


def _pairs(words: list[str]) -> Iterator[str]:
    for one, other in combinations(sorted(words), 2):
        yield f"{one} {other}"
        for left in _one_less(one):
            yield " ".join(sorted((left, other)))
        for left in _one_less(other):
            yield " ".join(sorted((one, left)))


def _one_less(bones: str) -> set[str]:
    """With one letter left out; also as it is, marked, so that a name meets one that has a letter more."""
    if len(bones) < 3 or bones.startswith("="):
        return set()
    return {f"~{bones}", *(f"~{bones[:place]}{bones[place + 1 :]}" for place in range(len(bones)))}


def _firsts(name: str) -> Iterator[str]:
    """The first letter of each word that is written out, with each of the others."""
    words = [word for word in _split(name) if not is_initial(word) and fold(word)]
    for one in words:
        for other in words:
            if one is not other:
                yield f"{fold(one)[0]} {_bones(other)}"


def _hashed(kind: str, words: str) -> int:
    digest = hashlib.blake2b(f"{kind}:{words}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)
