"""Where a name stands in a text, in any form that would give its bearer away.

Used where a name was to be kept back, so it errs on the side of finding: a place that is shown in vain costs a look, one that is
missed may cost a person's safety.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from verbale.names.folding import fold, skeleton, without_article
from verbale.names.tokens import is_initial, is_particle, words_of
from verbale.spans import Span

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2,}")
"""Scripts that put no blanks between words: a name may stand within a run of others."""
_INFLECTED = 3
"""Letters that a language may add to a name: Ivanovym, Kovačová."""


class As(StrEnum):
    FULL = "full"
    """Two words or more of the name."""
    PART = "part"
    """One word of it, as it is printed."""
    CHANGED = "changed"
    """One word of it, inflected, in another spelling or another script."""


@dataclass(frozen=True, slots=True)
class Standing:
    span: Span
    how: As


def standings(name: str, text: str) -> tuple[Standing, ...]:
    """All places at which words of a name stand, neighbours together. Initials and particles alone give nobody away."""
    wanted = [word for word in words_of(name) if not is_initial(word) and not (is_particle(word) and word.islower())]
    wanted = [word for word in wanted if len(fold(word) or word) > 1]
    found: list[tuple[Span, bool]] = []
    for match in _WORD.finditer(text):
        inside = [word for word in wanted if _UNSPACED.fullmatch(word) and word in match[0]]
        if inside:
            start = match.start() + match[0].index(inside[0])
            found.append((Span(start, start + len(inside[0])), True))
            continue
        exact = _agrees(match[0], wanted)
        if exact is not None:
            found.append((Span(*match.span()), exact))
    return tuple(_joined(found, text))


def _agrees(word: str, wanted: list[str]) -> bool | None:
    """True where the word is one of the name's, False where it is one changed, None where it is neither."""
    letters = fold(word)
    pieces = {letters, *(fold(piece) for piece in re.split(r"['’ʼ-]", word) if len(piece) > 2)}
    folded = [without_article(each) for each in wanted]
    if pieces & {*folded, *map(fold, wanted)} - {""} or without_article(word) in folded or word in wanted:
        return True
    capital = word[0].isupper() or word[0].lower() == word[0].upper()
    for each, bare in zip(wanted, folded, strict=True):
        stem = bare[:-1] if bare[-1:] in "aeiouy" else bare
        if len(stem) >= 4 and letters.startswith(stem) and len(letters) - len(bare) <= _INFLECTED and capital:
            return False
        bones = skeleton(each)
        if capital and len(bones) >= 3 and bones == skeleton(word):
            return False
    return None


def _joined(found: list[tuple[Span, bool]], text: str) -> Iterator[Standing]:
    """Words of the name with nothing between them that would part a name are one place."""
    group: list[tuple[Span, bool]] = []
    for span, exact in found:
        if group and not _between(text[group[-1][0].end : span.start]):
            yield _standing(group)
            group = []
        group.append((span, exact))
    if group:
        yield _standing(group)


def _between(words: str) -> bool:
    """Blanks and points, with an initial or the particles of a name at most."""
    return all(is_initial(word) or is_particle(word) for word in re.split(r"[\s,.]+", words) if word)


def _standing(group: list[tuple[Span, bool]]) -> Standing:
    whole = Span(group[0][0].start, group[-1][0].end)
    if len(group) > 1:
        return Standing(whole, As.FULL)
    return Standing(whole, As.PART if group[0][1] else As.CHANGED)
