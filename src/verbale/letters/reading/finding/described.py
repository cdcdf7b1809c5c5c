"""Persons whose names are kept back: initials without an honorific, a mark in the name's place, a described child."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.people.beside import noun_before
from verbale.letters.reading.people.signs import MARK
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.children import AGED, ALONE, BEING, FEMALE, MALE, NAMED
from verbale.letters.reading.words.no_names import INITIALS_OF_THINGS
from verbale.letters.reading.words.numbers import number_of
from verbale.letters.record import PartKind, Withheld
from verbale.names.honorifics import Gender
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class DescribedMention:
    span: Span
    withheld: Withheld
    age: int | None = None
    gender: Gender | None = None


@cache
def _aged(tongue: Language) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-])(?:{AGED[tongue]})(?![\w-])")


@cache
def _alone(tongue: Language) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-])(?:{ALONE[tongue]})(?![\w-])")


_MARKED = re.compile(rf"(?i:\b(?:an?|one|une?|una) (?:[\w-]+ ){{1,5}})(?={MARK})")
_BARE = re.compile(rf"(?<![\w.(])(?:{MARK})")
_INITIALS = re.compile(
    r"(?<![\w.'-])(?P<letters>[A-Z]\.(?: ?[A-Z]\.){1,3}|[A-Z]\. ?[A-Z](?![\w.]))(?![\w]| [A-Z][a-z])"
)
_DOES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"'s |,? (?:who|was|is|has|had|were|aged|reportedly|allegedly|and [A-Z]\.)\b|,? \(?(?:a|an|aged|\d{1,2})\b"
    ),
    "fr": re.compile(
        r",? (?:qui|a ete|est|etait|aurait|avait|agee?|et [A-Z]\.)\b|,? \(?(?:un|une|agee?|\d{1,2} ans)\b"
    ),
    "es": re.compile(
        r",? (?:quien|que|fue|es|era|habria|ha sido|y [A-Z]\.|de \d{1,2} anos)\b|,? \(?(?:un|una|\d{1,2} anos)\b"
    ),
}
_TELLING = (
    PartKind.SUBJECT,
    PartKind.BACKGROUND,
    PartKind.ALLEGATIONS,
    PartKind.CONCERNS,
    PartKind.REQUESTS,
    PartKind.MEASURES,
)


def find_described(sheet: Sheet) -> Iterable[DescribedMention]:
    found: dict[int, DescribedMention] = {}
    reached: set[int] = set()
    for span in sheet.within(*_TELLING):
        for mention in (*_described(sheet, span), *_marked(sheet, span), *_initials(sheet, span)):
            if reached.isdisjoint(range(mention.span.start, mention.span.end)):
                found[mention.span.start] = mention
                reached.update(range(mention.span.start, mention.span.end))
    return [found[start] for start in sorted(found)]


def _described(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    for pattern in (_aged(tongue), _alone(tongue)):
        for found in pattern.finditer(plain, span.start, span.end):
            one = found[0].lower().startswith(("one ", "another "))
            if not one and re.search(BEING[tongue], plain[max(found.start() - 12, 0) : found.start()]):
                continue  # "Ms. X, a 15-year-old girl"
            if re.match(NAMED[tongue], plain[found.end() : found.end() + 24]):
                continue
            groups = found.groupdict()
            printed = groups.get("age") or groups.get("age2")
            age = number_of(printed, tongue) if printed else None
            if age is not None and age >= 18:
                continue
            words = set(re.findall(r"[\w-]+", found[0].lower()))
            gender: Gender | None = "female" if words & FEMALE else "male" if words & MALE else None
            yield DescribedMention(Span(*found.span()), Withheld.DESCRIPTION, age, gender)


def _marked(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    """ "a journalist (name withheld)" is described; a mark alone stands in a name's place."""
    plain, tongue = sheet.flow.plain, sheet.language
    told: set[int] = set()
    for found in _MARKED.finditer(plain, span.start, span.end):
        told.add(found.end())
        words = found[0].rstrip()
        yield DescribedMention(Span(found.start(), found.start() + len(words)), Withheld.DESCRIPTION)
    for found in _BARE.finditer(plain, span.start, span.end):
        noun = noun_before(plain, found.start(), tongue)
        if found.start() in told or (found[0][0] == "(" and noun is None):
            continue
        if noun or _DOES[tongue].match(plain, found.end()):
            yield DescribedMention(Span(*found.span()), Withheld.NAME)


def _initials(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    for found in _INITIALS.finditer(plain, span.start, span.end):
        letters = found["letters"].replace(" ", "")
        if letters in INITIALS_OF_THINGS or letters + "." in INITIALS_OF_THINGS:
            continue
        set_apart = plain[found.start() - 2 : found.start()] == ", " and plain[found.end() : found.end() + 1] == ","
        if set_apart or _DOES[tongue].match(plain, found.end()) or noun_before(plain, found.start(), tongue):
            yield DescribedMention(Span(*found.span("letters")), Withheld.INITIALS)
