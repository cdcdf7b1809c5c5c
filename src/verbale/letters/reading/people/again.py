"""Mentions of names that were believed elsewhere in the letter, without any sign beside them."""

import re
from collections.abc import Iterator

from verbale.letters.reading.capitals import tokens_in
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.people.beside import noun_before, of_something
from verbale.letters.reading.people.mention import Found, Ground, PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, ORDINARY, STARTERS
from verbale.names.folding import fold
from verbale.names.same import slip
from verbale.names.tokens import UPPER, is_particle, words_of
from verbale.spans import Span


def again(sheet: Sheet, candidates: list[Span], found: Found) -> Iterator[PersonMention]:
    """Later or earlier mentions of the names that were believed, in full, in another order, or one word of them."""
    plain, tongue = sheet.flow.plain, sheet.language
    whole: dict[str, list[tuple[str, ...]]] = {}
    single: set[str] = set()
    for believed in _names(sheet, found):
        printed = [word for word in words_of(believed) if not (is_particle(word) and word.islower())]
        words = tuple(fold(word) for word in printed)
        if len(words) >= 2:
            for order in {words, words[::-1], words[1:] + words[:1], words[-1:] + words[:-1]}:
                whole.setdefault(order[0], []).append(order)
        least = 4 if len(printed) > 1 else 3  # who has one name only is found by it
        single.update(fold(word) for word in printed if _alone(word, least) and not is_particle(word))
    for candidate in candidates:
        if plain.find(" ", candidate.start, candidate.end) < 0 and fold(candidate.of(plain)) not in single:
            continue
        for name in _known(plain, candidate, whole, single, tongue):
            if found.free(name):
                yield PersonMention(name, name, None, Ground.AGAIN, noun_before(plain, name.start, tongue))


def _names(sheet: Sheet, found: Found) -> set[str]:
    """The names and other names that were believed, each once."""
    names = {mention.name.of(sheet.flow.plain) for mention in found.mentions()}
    return names | {without_accents(alias) for mention in found.mentions() for alias in mention.aliases}


_NEVER_ALONE = STARTERS | LEARNED | BODIES | CALENDAR | ORDINARY


def _alone(word: str, least: int) -> bool:
    """Whether one word of a name may stand for it without any sign beside it."""
    return len(word) >= least and word not in _NEVER_ALONE


def _known(
    plain: str, candidate: Span, whole: dict[str, list[tuple[str, ...]]], single: set[str], tongue: Language
) -> Iterator[Span]:
    words = [
        word for word in tokens_in(plain, candidate) if not (is_particle(word.of(plain)) and word.of(plain).islower())
    ]
    folded = [fold(word.of(plain)) for word in words]
    place = 0
    while place < len(words):
        for order in sorted(whole.get(folded[place], ()), key=len, reverse=True):
            if tuple(folded[place : place + len(order)]) == order:
                yield _closed(plain, Span(words[place].start, words[place + len(order) - 1].end))
                place += len(order) - 1
                break
        place += 1
    while words and words[0].of(plain) in STARTERS:
        words, folded = words[1:], folded[1:]
    if len(words) == 1 and folded[0] in single and words[0].of(plain)[:1].isupper():
        name = Span(candidate.start if candidate.start > words[0].start - 4 else words[0].start, words[0].end)
        if not of_something(plain, name, tongue) and not _thing(plain, words[0]):
            yield _closed(plain, words[0])
    elif len(words) > 1 and _slips(folded, whole):
        yield _closed(plain, Span(words[0].start, words[-1].end))


_THING = re.compile(rf" [{UPPER}]|-\w")


def _thing(plain: str, word: Span) -> bool:
    """Whether a single word goes on into a longer name."""
    return _THING.match(plain, word.end) is not None


def _slips(folded: list[str], whole: dict[str, list[tuple[str, ...]]]) -> bool:
    """Whether the words are a known name but for a slip in one of them.

    The first word or the last agrees then, and `whole` holds each name in both directions.
    """
    for words in (folded, folded[::-1]):
        for order in whole.get(words[0], ()):
            if len(order) == len(words):
                wrong = [(one, two) for one, two in zip(order, words, strict=True) if one != two]
                if len(wrong) == 1 and slip(*wrong[0]):
                    return True
    return False


def _closed(plain: str, span: Span) -> Span:
    """The span without a full stop at its end that is none of an initial's."""
    return Span(span.start, span.end - 1) if plain[span.end - 1] == "." and plain[span.end - 2].islower() else span
