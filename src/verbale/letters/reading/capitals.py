"""Runs of words with capitals in the flow, which may be names: the raw stuff of the finders of people."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.flow import Flow
from verbale.letters.reading.openings import matches_at
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, STARTERS, SURNAMES_TOO, TITLES
from verbale.names.honorifics import honorifics
from verbale.names.tokens import INITIAL, NAME, UPPER, is_particle
from verbale.spans import Span

# Small words that a name may begin with. "al" and "el" are ordinary words of Spanish.
_LEADS: dict[Language, str] = {
    "en": "al|el|as|ash|ar|at|an|az|ad|ul|bin|ibn|ben|van|von|ould",
    "fr": "al|bin|ibn|ben|van|von|ould",
    "es": "bin|ibn|ben|van|von|ould",
}
_RUNS = {
    tongue: re.compile(rf"(?<![\w'./@-])(?:(?:{leads}) )?(?=[{UPPER}]|[ae][a-z]{{1,2}}-[{UPPER}]){NAME}")
    for tongue, leads in _LEADS.items()
}
_INITIAL = re.compile(INITIAL)
_NO_NAME = CALENDAR | LEARNED | BODIES


@cache
def _forms(tongue: Language) -> frozenset[str]:
    return frozenset(form for form, each in honorifics(tongue).items() if not each.spelled)


def tokens_in(plain: str, span: Span) -> list[Span]:
    """The words of a name, by blanks."""
    if plain.find(" ", span.start, span.end) < 0:
        return [span] if span.end > span.start else []
    place, words = span.start, []
    for word in span.of(plain).split(" "):
        if word:
            words.append(Span(place, place + len(word)))
        place += len(word) + 1
    return words


def runs(flow: Flow, spans: tuple[Span, ...], tongue: Language) -> Iterator[Span]:
    """Each run of capitalised words within the spans, with the particles inside it."""
    places = sorted({*flow.capitals, *_small_beginnings(flow, tongue)})
    for span in spans:
        for found in matches_at(places, _RUNS[tongue], flow.plain, span):
            yield Span(*found.span())


def _small_beginnings(flow: Flow, tongue: Language) -> Iterator[int]:
    """The places of the small words that a run may begin with: "van Dam", "al-Qahtani"."""
    leads = frozenset(_LEADS[tongue].split("|"))
    for key, places in flow.words.beginnings.items():
        word = key.rstrip()
        if word in leads:
            yield from places
        elif word[0] in "ae" and len(word) in (2, 3):
            yield from (place for place in places if flow.plain.startswith("-", place + len(word)))


def trimmed(plain: str, span: Span, tongue: Language, addressed: bool = False) -> Span | None:
    """The part of a run that can be a person's name, or None.

    With `addressed` an honorific stands before it, so that only what follows the name is cut off, at the first word that
    is none of a name; else words that begin a sentence are cut off in front too, and a run with a word of a body is no name.
    """
    words = tokens_in(plain, span)
    while words and not addressed and _bare(plain, words[0]) in STARTERS:
        words = words[1:]
    kept: list[Span] = []
    for word in words:
        bare = _bare(plain, word)
        if kept and (bare in STARTERS or bare in _forms(tongue)) and not is_particle(bare):
            break
        if (bare in _NO_NAME or bare in TITLES) and not (addressed and bare in SURNAMES_TOO):
            if not addressed:
                return None
            break
        kept.append(word)
        if _INITIAL.fullmatch(word.of(plain)) and len(kept) == 1 and _closes(plain, word, span.end):
            break
    while kept and kept[-1].of(plain).islower() and is_particle(kept[-1].of(plain)):
        kept.pop()
    if not kept:
        return None
    end = kept[-1].end
    last = kept[-1].of(plain)
    if len(last) == 2 and last[1] == "." and _closes(plain, kept[-1], span.end):
        end -= 1
    return Span(kept[0].start, end)


def _bare(plain: str, word: Span) -> str:
    return word.of(plain).rstrip(".'\"").removeprefix("l'").removeprefix("L'")


_NEXT = re.compile(r"\s*(?:$|\n)|\s+([^\s,.;:]+)")


def _closes(plain: str, word: Span, end: int) -> bool:
    """Whether the full stop of a single initial ends the sentence too, so that it is no part of the name."""
    found = _NEXT.match(plain, word.end)
    if found is None:
        return False
    if found[1] is None:
        return True
    return found[1] in STARTERS or (word.end >= end and found[1][0].isupper())


def full_words(plain: str, span: Span) -> int:
    """How many words of a name are neither particles nor initials."""
    return sum(
        not (is_particle(word.of(plain)) and word.of(plain).islower()) and not _INITIAL.fullmatch(word.of(plain))
        for word in tokens_in(plain, span)
    )
