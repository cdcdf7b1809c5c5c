"""Ages and nationalities as they are said of somebody: whose they are is for linking. A date of birth is no age."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.almanac.states import nationality_forms
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.people.signs import SILENT
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.lists import alternatives
from verbale.letters.reading.words.no_names import STARTERS
from verbale.letters.reading.words.person_nouns import CALLINGS, RELATIVES
from verbale.letters.reading.words.portraits import AGES, NATIONALITIES, NO_NATION
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class AgeSaid:
    """`relative` where the noun is somebody's relative: "his 5-year-old daughter"."""

    span: Span
    years: int
    relative: bool = False


@dataclass(frozen=True, slots=True)
class NationalitySaid:
    """`span` covers the words that say it, `printed` the adjective or noun itself."""

    span: Span
    printed: str


@cache
def _ages(tongue: Language) -> re.Pattern[str]:
    return re.compile(AGES[tongue])


@cache
def _nationalities(tongue: Language) -> Opened:
    return opened(NATIONALITIES[tongue])


def find_traits(sheet: Sheet) -> Iterable[AgeSaid | NationalitySaid]:
    plain, tongue = sheet.flow.plain, sheet.language
    for part in sheet.parts:
        if part.kind in SILENT:
            continue
        for found in _aged(plain, part.span, tongue):
            years = next(group for name, group in found.groupdict().items() if name in "abcde" and group)
            noun = found.groupdict().get("noun")
            if int(years) > 0:
                yield AgeSaid(Span(*found.span()), int(years), noun in RELATIVES[tongue] - {"child", "children"})
        for found in sheet.flow.words.matches(_nationalities(tongue), plain, part.span):
            said = _said(sheet, found)
            if said is not None:
                yield said
        yield from _beside_nouns(sheet, part.span)


_NUMBER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\d(?<!\d\d)(?:(?<=age \d)|(?<=aged \d)|(?<=of \d)|(?<=is \d)|(?<=was \d)|(?=\d?(?:-year-old| years )))\d?(?!\d)"
    ),
    "fr": re.compile(r"\d(?<!\d\d)\d? ans\b"),
    "es": re.compile(r"\d(?<!\d\d)\d? anos\b"),
}
"""Of one or two figures, beside a word that ages have; it begins with a plain class, to which the search leaps, and looks back."""
_BACK = 48
"""How far before its number an age begins, at most."""


def _aged(plain: str, span: Span, tongue: Language) -> Iterator[re.Match[str]]:
    """What says an age, looked for only around numbers that may be one."""
    reached = span.start
    for number in _NUMBER[tongue].finditer(plain, span.start, span.end):
        if number.end() <= reached:
            continue
        found = _ages(tongue).search(plain, max(reached, number.start() - _BACK), min(number.end() + 40, span.end))
        if found and found.end() > reached and found.start() <= number.start() < found.end():
            reached = found.end()
            yield found


def _said(sheet: Sheet, found: re.Match[str]) -> NationalitySaid | None:
    start, end = found.span(found.lastgroup or 0)
    words = sheet.flow.text[start:end].split(" ")
    while words and (words[0] in NO_NATION or words[0] in STARTERS):
        start += len(words[0]) + 1
        words = words[1:]
    if sheet.language != "en" and words and found.lastgroup == "a" and not _national(found["a"]):
        return None
    return NationalitySaid(Span(found.start(), max(end, found.end())), " ".join(words)) if words else None


_ENDINGS = re.compile(r".{3,}(?:aise?|ien|ienne|oise?|aine?|ense|en[oa]|es|esa|in[oa]|an[oa])$")


def _national(adjective: str) -> bool:
    """Whether the almanac knows the adjective, or it is built like one (it leaves out those that two States share)."""
    return adjective in nationality_forms() or _ENDINGS.match(adjective) is not None


@cache
def _noun(tongue: Language) -> Opened:
    return opened(rf"(?<![\w-]){alternatives(CALLINGS[tongue])}(?![\w-])")


_ADJECTIVE_BEFORE = re.compile(r"([A-Z][a-z]+)(?: [a-z]+(?:-[a-z]+)?){0,3} $")


def _beside_nouns(sheet: Sheet, span: Span) -> Iterable[NationalitySaid]:
    """Adjectives of nationality beside a noun for a person: "a Kenyan lawyer", "un journaliste malien"."""
    plain, text, tongue = sheet.flow.plain, sheet.flow.text, sheet.language
    known = nationality_forms()
    for found in sheet.flow.words.matches(_noun(tongue), plain, span):
        if tongue == "en":
            before = _ADJECTIVE_BEFORE.search(plain, max(span.start, found.start() - 50), found.start())
            if before and before[1].lower() in known:
                yield NationalitySaid(Span(before.start(1), found.end()), text[slice(*before.span(1))])
            continue
        for word in re.finditer(r" ([a-z]+)", plain[found.end() : found.end() + 40].split(",")[0].split(".")[0]):
            if word[1] in known and word[1] not in NO_NATION:
                start, end = found.end() + word.start(1), found.end() + word.end(1)
                yield NationalitySaid(Span(found.start(), end), text[start:end])
                break
