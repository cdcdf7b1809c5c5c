"""Persons whose names are kept back: initials without an honorific, a mark in the name's place, a described child."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.people.beside import all_nouns, noun_before
from verbale.letters.reading.people.signs import MARK
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.children import (
    AGED,
    ALONE,
    BEING,
    BY_ARTICLE,
    FEMALE,
    MALE,
    NAME_KEPT,
    NAMED,
    ONE,
    SHARED,
)
from verbale.letters.reading.words.no_names import INITIALS_OF_THINGS, STARTERS
from verbale.letters.reading.words.numbers import number_of
from verbale.letters.reading.words.person_nouns import WITNESSES
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
def _aged(tongue: Language) -> Opened:
    return opened(rf"(?<![\w-])(?:{AGED[tongue]})(?![\w-])")


@cache
def _alone(tongue: Language) -> Opened:
    return opened(rf"(?<![\w-])(?:{ALONE[tongue]})(?![\w-])")


_ANY_MARK = re.compile(MARK)
_SAID_BEFORE = re.compile(r"\b(?:an?|one|une?|una) (?:[\w-]+ ){1,5}$")
_BARE = re.compile(rf"(?<![\w.(])(?:{MARK})")
_INITIALS = re.compile(r"(?<![\w.'-])(?P<letters>[A-Z]\.(?: ?[A-Z]\.){1,3}|[A-Z]\. ?[A-Z](?![\w.]))(?![\w])")
_AFTER_NAME = re.compile(r"(?<!\d )(?<!\d\d\d\d)\b[A-Z][\w.'-]*\)?, $|\), $")
_NAME_AFTER = re.compile(r" ([A-Z][a-z]+)")
_NAME_BEFORE = re.compile(r"\b([A-Z][\w-]+) $")
_CLOCK = frozenset(["A.M.", "P.M."])
_DOES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"'s |, (?:his|her|their) |"
        r",? (?:who|was|is|has|had|were|aged|reportedly|allegedly|and [A-Z]\.)\b|,? \(?(?:a|an|aged|\d{1,2})\b"
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
    spans = sheet.within(*_TELLING)
    letters = list(_initials(sheet, spans))
    for span in spans:
        within = [mention for mention in letters if span.covers(mention.span)]
        for mention in (*_kept_back(sheet, span), *_described(sheet, span), *_marked(sheet, span), *within):
            if reached.isdisjoint(range(mention.span.start, mention.span.end)):
                found[mention.span.start] = mention
                reached.update(range(mention.span.start, mention.span.end))
    for mention in _once_more(sheet, spans, list(found.values())):
        if reached.isdisjoint(range(mention.span.start, mention.span.end)):
            found[mention.span.start] = mention
    return [found[start] for start in sorted(found)]


_ARTICLE: dict[Language, str] = {"en": "[Tt]he", "fr": "(?:[Ll]e|[Ll]a|[Cc]ette|[Cc]e)", "es": "(?:[Ee]l|[Ll]a)"}


def _once_more(sheet: Sheet, spans: tuple[Span, ...], mentions: list[DescribedMention]) -> Iterator[DescribedMention]:
    """ "the 14-year-old girl", where "a 14-year-old girl" was described before."""
    plain, tongue = sheet.flow.plain, sheet.language
    for mention in mentions:
        if mention.withheld is Withheld.DESCRIPTION and mention.age is not None:
            words = re.escape(mention.span.of(plain).split(" ", 1)[1])
            again = re.compile(rf"\b{_ARTICLE[tongue]} {words}(?![\w-])")
            for span in spans:
                for found in again.finditer(plain, max(span.start, mention.span.end), span.end):
                    yield replace(mention, span=Span(*found.span()))


def _described(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    for pattern in (_aged(tongue), _alone(tongue)):
        for found in sheet.flow.words.matches(pattern, sheet.flow.low, span):
            one = found[0].lower().startswith(("one ", "another "))
            before = plain[max(found.start() - 24, 0) : found.start()]
            after_name = _AFTER_NAME.search(before) and not _opens_clause(sheet, found)
            if not one and (re.search(BEING[tongue], before) or after_name):
                continue  # "Ms. X, a 15-year-old girl"
            if re.match(NAMED[tongue], plain[found.end() : found.end() + 24]):
                continue
            groups = found.groupdict()
            printed = groups.get("age") or groups.get("age2")
            age = number_of(printed, tongue) if printed else None
            if age is not None and age >= 18:
                continue
            yield DescribedMention(Span(*found.span()), Withheld.DESCRIPTION, age, _gender(found[0].lower(), tongue))


_LED_BY = re.compile(
    r"(?:On|In|At|Under|During|After|Following|Within|By|Le|En|Au|Lors|Pendant|Apres|El|Durante|Tras|Segun|Selon) "
)
_HAPPENS = re.compile(r" (?:was|were|had been|has been|a ete|avait ete|aurait ete|fue|habria sido|ha sido|habia sido) ")


def _opens_clause(sheet: Sheet, found: re.Match[str]) -> bool:
    """Whether what is told begins with the description, after a phrase that a name closes: "In Velda, a 15-year-old girl was"."""
    start = sheet.flow.sentence_at(found.start()).start
    return bool(_LED_BY.match(sheet.flow.plain, start) and _HAPPENS.match(sheet.flow.plain, found.end()))


def _gender(description: str, tongue: Language) -> Gender | None:
    words = re.findall(r"[\w-]+", description)
    own = set(words)
    if own & FEMALE or own & MALE:
        return "female" if own & FEMALE else "male"
    return BY_ARTICLE[tongue].get(words[0]) if own & SHARED else None


@cache
def _name_kept(tongue: Language) -> re.Pattern[str]:
    return re.compile(NAME_KEPT[tongue])


@cache
def _one(tongue: Language) -> re.Pattern[str]:
    return re.compile(ONE[tongue])


def _kept_back(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    """ "A man of 71, whose name is not given"."""
    plain, tongue = sheet.flow.plain, sheet.language
    for found in _name_kept(tongue).finditer(plain, span.start, span.end):
        clause = re.split(r"[.;:(]", plain[max(span.start, found.start() - 70) : found.start()])[-1] + " "
        said = list(_one(tongue).finditer(clause))
        nouns = set(re.findall(r"[\w-]+", said[-1][1].lower())) if said else set()
        if nouns & all_nouns(tongue) and not nouns & WITNESSES[tongue]:
            start = found.start() + 1 - len(clause) + said[-1].start()
            words = plain[start : found.start()].lower()
            yield DescribedMention(Span(start, found.start()), Withheld.DESCRIPTION, None, _gender(words, tongue))


def _marked(sheet: Sheet, span: Span) -> Iterator[DescribedMention]:
    """ "a journalist (name withheld)" is described; a mark alone stands in a name's place."""
    plain, tongue = sheet.flow.plain, sheet.language
    told: set[int] = set()
    marks = list(_ANY_MARK.finditer(plain, span.start, span.end))
    if not marks:
        return
    for mark in marks:
        said = _SAID_BEFORE.search(sheet.flow.low, max(mark.start() - 90, span.start), mark.start())
        if said is not None:
            told.add(mark.start())
            yield DescribedMention(Span(said.start(), mark.start() - 1), Withheld.DESCRIPTION)
    for found in _BARE.finditer(plain, span.start, span.end):
        noun = noun_before(plain, found.start(), tongue)
        if found.start() in told or (found[0][0] == "(" and noun is None):
            continue
        if noun or _DOES[tongue].match(plain, found.end()):
            yield DescribedMention(Span(*found.span()), Withheld.NAME)


def _initials(sheet: Sheet, spans: tuple[Span, ...]) -> Iterator[DescribedMention]:
    """Initials without an honorific: believed where something says that they are somebody's, and then everywhere."""
    plain = sheet.flow.plain
    printed = [found for span in spans for found in _INITIALS.finditer(plain, *span) if _of_a_person(plain, found)]
    believed = {found["letters"].replace(" ", "") for found in printed if _told(sheet, found)}
    for found in printed:
        if found["letters"].replace(" ", "") in believed:
            yield DescribedMention(Span(*found.span("letters")), Withheld.INITIALS)


def _of_a_person(plain: str, found: re.Match[str]) -> bool:
    """Whether the letters can be a person's: no abbreviation, no part of a longer name, no hour."""
    letters = found["letters"].replace(" ", "")
    if letters in _CLOCK or letters + "." in _CLOCK:
        return plain[found.start() - 2 : found.start() - 1].isdigit() is False
    if letters in INITIALS_OF_THINGS or letters + "." in INITIALS_OF_THINGS:
        return False
    after = _NAME_AFTER.match(plain, found.end())
    before = _NAME_BEFORE.search(plain, max(found.start() - 30, 0), found.start())
    return not (after and after[1] not in STARTERS) and not (before and before[1] not in STARTERS)


def _told(sheet: Sheet, found: re.Match[str]) -> bool:
    plain, tongue = sheet.flow.plain, sheet.language
    set_apart = plain[found.start() - 2 : found.start()] == ", " and plain[found.end() : found.end() + 1] == ","
    return (
        set_apart
        or _DOES[tongue].match(plain, found.end()) is not None
        or noun_before(plain, found.start(), tongue) is not None
    )
