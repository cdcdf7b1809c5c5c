"""Places in the background and the facts: towns, districts, regions, addresses, States.

A name is taken for a place's where a preposition, a noun ("the province of"), or the list of States says so. Whether it is a
person's or a body's name after all, linking sees.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from verbale.letters.reading.finding.place_names import LEADING, PlaceMention, place_named, spoken, started
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.ground import (
    ADDRESS,
    AIM,
    AT,
    CAPITAL_HEADS,
    HEADS_AFTER,
    HEADS_BEFORE,
    INSIDE,
    MOTION,
    OF,
    PRINTED,
    SEVERAL,
    TOWARDS,
)
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, STARTERS
from verbale.letters.record import PartKind
from verbale.names.tokens import LOWER, UPPER
from verbale.spans import Span

_WORD = (
    rf"(?:[dl]')?(?:(?:St[aoe]?|Pto|Gral|Cnel)\. )?[{UPPER}][{UPPER}{LOWER}]*(?:[-'](?!s\b)[{UPPER}{LOWER}]+){{0,4}}"
)
_INNER: dict[Language, str] = {
    "en": r"(?:(?:of|de|del|la|al|el|of the|du|des|upon|sur) )?",
    "fr": r"(?:(?:de|du|des|de la|la|le|sur|en|les|El|et de la) )?",
    "es": r"(?:(?:de|del|de la|de los|de las|la|los|las|el) )?",
}
_ARTICLE: dict[Language, str] = {"en": "(?:the )?", "fr": "(?:la |le |les |l')?", "es": "(?:la |el |los |las )?"}
_KNOWN_HEADS = "|".join(sorted(HEADS_AFTER))


def _name(tongue: Language) -> str:
    return rf"{_WORD}(?: {_INNER[tongue]}{_WORD}){{0,4}}"


@cache
def _patterns(tongue: Language) -> tuple[Opened, ...]:
    name, article = _name(tongue), _ARTICLE[tongue]
    tail = rf"(?: (?:{_KNOWN_HEADS})\b(?! of(?:ficial|fice)))?" if tongue == "en" else ""
    before = HEADS_BEFORE[tongue]
    return (
        opened(rf"(?<![\w'-])(?i:{AT[tongue]})(?: |(?<=d')){article}(?P<name>(?:\d{{1,4}},? )?{name}{tail})"),
        opened(rf"(?<![\w'-])(?:{TOWARDS[tongue]}) (?:{article})(?P<name>{name}{tail})"),
        opened(rf"\b(?P<head>{before}){OF[tongue]}(?P<name>{name}{tail})"),
        opened(rf"\b{INSIDE[tongue]}{OF[tongue].removesuffix('?') if tongue != 'en' else OF['en']}(?P<name>{name})"),
        opened(rf"(?<![\w-])(?P<name>{ADDRESS[tongue]}{OF[tongue]}{name}(?:,? (?:[Nn][°o.]* ?)?\d{{1,4}}\b)?)"),
    )


_HEADED = re.compile(
    rf"(?<![\w'-])(?P<name>(?:\d{{1,4}} )?{_WORD}(?: {_WORD}){{0,2}} "
    rf"(?:{_KNOWN_HEADS}|{CAPITAL_HEADS}))\b"
    r"(?! (?:court|police|prison|council|administration|prosecutor|hospital|attorney|governor|official|judge))"
)
_CHAIN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"(?:, | \(|,? and (?:in )?| of (?:the )?)(?P<name>{_name('en')}(?: (?:{_KNOWN_HEADS})\b)?)"),
    "fr": re.compile(rf"(?:, (?:de |d'|du )?| \(|,? et (?:a |au |en |de |d'|du )?)(?P<name>{_name('fr')})"),
    "es": re.compile(rf"(?:, (?:de )?| \(|,? [ye] (?:en |de )?)(?P<name>{_name('es')})"),
}
_GOES_ON = re.compile(rf" [{UPPER}]|'s|-")
_CLOSES = re.compile(r"[,.;)\n]|$| (?:and|et|y|on|in|where|when|le|el|ou|donde) ")


def find_places(sheet: Sheet) -> Iterable[PlaceMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    found: dict[int, PlaceMention] = {}
    reached: set[int] = set()
    for span in sheet.within(PartKind.BACKGROUND, PartKind.ALLEGATIONS):
        for place in _places(sheet, span):
            mention: PlaceMention | None = place
            while mention is not None and reached.isdisjoint(range(mention.span.start, mention.span.end)):
                found[mention.span.start] = mention
                reached.update(range(mention.span.start, mention.span.end))
                mention = _chained(plain, mention, span, tongue)
    for again in _again(sheet, list(found.values())):
        if reached.isdisjoint(range(again.span.start, again.span.end)):
            found[again.span.start] = again
    return [found[start] for start in sorted(found)]


def _again(sheet: Sheet, places: list[PlaceMention]) -> Iterator[PlaceMention]:
    """The names that were believed, where they stand again as they do in a list or as a subject."""
    plain = sheet.flow.plain
    names = {name for place in places if place.state is None and len(name := place.span.of(plain)) > 3}
    names -= STARTERS | LEARNED | BODIES | CALENDAR
    if not names:
        return
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w'-])(?:{'|'.join(longest_first)})(?![\w-])")
    for span in sheet.within(PartKind.BACKGROUND, PartKind.ALLEGATIONS):
        for found in pattern.finditer(plain, span.start, span.end):
            if not _in_a_name(plain, found.start()) and not _GOES_ON.match(plain, found.end()):
                yield PlaceMention(Span(*found.span()))


_CAPITAL_BEFORE = re.compile(rf"\b([{UPPER}][\w'-]*\.?) (?:(?:of|de|du|del|d') ?(?:the |la )?)?$|[\"']$")


def _in_a_name(plain: str, place: int) -> bool:
    """Whether the word before belongs to a longer name: "Court of Velda", "Mr. Velda"."""
    before = _CAPITAL_BEFORE.search(plain, max(place - 30, 0), place)
    return before is not None and before[1] not in STARTERS


def _places(sheet: Sheet, span: Span) -> Iterator[PlaceMention]:
    plain, tongue, words = sheet.flow.plain, sheet.language, sheet.flow.words
    at, towards, headed, inside, address = _patterns(tongue)
    if tongue == "en":
        for found in _HEADED.finditer(plain, span.start, span.end):
            place = place_named(plain, started(plain, Span(*found.span("name"))), told=True)
            if place:
                yield place
    else:
        for found in words.matches(address, plain, span):
            yield PlaceMention(Span(*found.span("name")))
    for found in words.matches(headed, plain, span):
        place = place_named(plain, started(plain, Span(*found.span("name"))), told=True)
        if place:
            yield replace(place, listed=_several(tongue).search(found["head"]) is not None)
    for found in words.matches(inside, plain, span):
        place = place_named(plain, Span(*found.span("name")), told=False)
        if (
            place
            and not spoken(plain, place.span)
            and not _BODY_OF.search(plain, max(span.start, found.start() - 40), found.start())
        ):
            yield place
    for found in words.matches(at, plain, span):
        place = place_named(plain, Span(*found.span("name")), told=False)
        if place is None or spoken(plain, place.span) or _printed_in(plain, found.start(), tongue):
            continue
        if place.state is None or not _aim().search(plain, max(found.start() - 90, 0), found.start()):
            yield place
    for found in words.matches(towards, plain, span):
        place = place_named(plain, Span(*found.span("name")), told=False)
        if place and _moves(plain, found.start("name"), tongue):
            yield place


@cache
def _several(tongue: Language) -> re.Pattern[str]:
    return re.compile(SEVERAL[tongue])


@cache
def _printed(tongue: Language) -> re.Pattern[str]:
    return re.compile(PRINTED[tongue])


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(AIM)


def _printed_in(plain: str, place: int, tongue: Language) -> bool:
    """Whether the words before "in X" tell of something that is printed there."""
    return _printed(tongue).search(plain, max(place - 40, 0), place) is not None


@cache
def _motion(tongue: Language) -> re.Pattern[str]:
    return re.compile(MOTION[tongue], re.IGNORECASE)


def _moves(plain: str, place: int, tongue: Language) -> bool:
    """Whether the words before tell of a movement, in the same clause."""
    clause = re.split(r"[.;:\n]", plain[max(place - 60, 0) : place])[-1]
    return _motion(tongue).search(clause) is not None


_BODY_OF = re.compile(
    r"\b(?:associations?|asociacion(?:es)?|committees?|comites?|unions?|union(?:es)?|federations?|federacion(?:es)?|collectifs?|"
    r"colectivos?|syndicats?|sindicatos?|councils?|conseils?|consejos?|alliances?|alianzas?|cooperativ\w+|groups?|groupes?|grupos?)"
    r" (?:of|des?|du|de los|de las) (?:the |las? |les? |l')?$"
)
"""Before a noun for people of a place: they and the place are a body's name."""
_PREPOSITIONS = (" in", " a", " en", " au")


def _chained(plain: str, first: PlaceMention, within: Span, tongue: Language) -> PlaceMention | None:
    """A second name after a place's: "Velda, Marsk province", "Velda (Orland)", "the Velda district of Marsk"."""
    span = first.span
    found = _CHAIN[tongue].match(plain, span.end, within.end)
    if found is None:
        return None
    place = place_named(plain, Span(*found.span("name")), told=first.listed)
    if place is None:
        return None
    joint = found[0][: -len(found["name"])]
    if " of " in joint:
        return place if span.of(plain).split(" ")[-1].lower() in HEADS_AFTER else None
    if first.listed:
        return None if _GOES_ON.match(plain, place.span.end) else replace(place, listed=True)
    if (
        joint.startswith((" and", ", and", " et", " y", " e"))
        and place.state is None
        and not joint.rstrip().endswith(_PREPOSITIONS)
    ):
        # "in Velda and Marsk" but not "in Velda and Ivan Karsov"
        words = place.span.of(plain).split(" ")
        one = len(words) - (words[0] in LEADING) == 1
        return place if one and not _GOES_ON.match(plain, place.span.end) else None
    return place if place.state or _CLOSES.match(plain, place.span.end) else None
