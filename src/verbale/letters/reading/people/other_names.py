"""Other names of those who were named: pen-names and nicknames, said straight after a name or a few words later."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from verbale.letters.reading.capitals import trimmed
from verbale.letters.reading.people.mention import Found, Ground, PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.other_names import APART, BRACKETED, STRAIGHT
from verbale.letters.reading.words.person_nouns import BODY_NOUNS
from verbale.names.folding import fold
from verbale.names.honorifics import honorifics
from verbale.names.tokens import words_of
from verbale.spans import Span

_NEAR = 160


def other_names(sheet: Sheet, found: Found, spans: tuple[Span, ...]) -> None:
    """Give the mentions the other names that are said of them. Where one is said it is a mention too."""
    for mention in found.mentions():
        name = _straight(sheet, mention)
        if name is not None:
            _give(sheet, found, mention, name)
    for span in spans:
        for said in APART[sheet.language].finditer(sheet.flow.plain, span.start, span.end):
            name = Span(*said.span("quoted"))
            bearer = _bearer(sheet, found, said.start()) if found.free(name) else None
            if bearer is not None and not _shorter(sheet, name, bearer):
                _give(sheet, found, bearer, name)


def _straight(sheet: Sheet, mention: PersonMention) -> Span | None:
    plain = sheet.flow.plain
    said = STRAIGHT[sheet.language].match(plain, mention.span.end)
    if said is None:
        bracket = BRACKETED.match(plain, mention.span.end)
        if bracket is None:
            return None
        name = Span(*bracket.span("quoted"))
        first = name.of(plain).split(" ")[0].rstrip(".")
        return None if first in honorifics(sheet.language) or _shorter(sheet, name, mention) else name
    if said["quoted"]:
        return Span(*said.span("quoted"))
    name_span = Span(*said.span("alias"))
    kept = trimmed(plain, name_span, sheet.language, addressed=True)
    return kept if kept is None or not re.search(r" (?:the|le|la|el) ", said["alias"]) else name_span


def _give(sheet: Sheet, found: Found, bearer: PersonMention, name: Span) -> None:
    alias = name.of(sheet.flow.text)
    found.put(replace(bearer, aliases=(*bearer.aliases, alias)))
    if found.free(name):
        found.add(PersonMention(name, name, None, Ground.ALIAS))


def _shorter(sheet: Sheet, name: Span, bearer: PersonMention) -> bool:
    """Whether the name is only a part of the one that is known."""
    text = sheet.flow.text
    own = {fold(word) for word in words_of(bearer.name.of(text))}
    return all(fold(word) in own for word in words_of(name.of(text)))


@cache
def _bodily(tongue: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(BODY_NOUNS[tongue]))})\b")


def _bearer(sheet: Sheet, found: Found, place: int) -> PersonMention | None:
    """The only one whom the sentence names before the place; where it names nobody, the only one of the sentence before."""
    plain = sheet.flow.plain
    sentence = sheet.flow.sentence_at(place)
    floor = sentence.start
    named = list(_named(found, floor, place))
    if not named:
        floor = sheet.flow.sentence_at(max(floor - 2, 0)).start
        if sheet.flow.paragraph_at(floor) != sheet.flow.paragraph_at(place):
            return None
        named = list(_named(found, floor, place))
    if len({mention.name.of(plain).split(" ")[-1] for mention in named}) != 1:
        return None
    bearer = named[-1]
    between = plain[max(bearer.span.end, sentence.start) : place]
    return None if len(between) > _NEAR or _bodily(sheet.language).search(between) else bearer


def _named(found: Found, start: int, end: int) -> Iterator[PersonMention]:
    return (mention for mention in found.mentions() if start <= mention.span.start and mention.span.end <= end)
