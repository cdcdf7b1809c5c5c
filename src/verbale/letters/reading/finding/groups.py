"""Counted and vaguely counted persons: "two witnesses", "some fifteen officers", "several people", "une quinzaine d'agents"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.peoples import peoples
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.crowds import ABOUT, AFTER, AND, NO_QUALIFIERS, PLURALS, VAGUE, WHO
from verbale.letters.reading.words.numbers import number_of, number_pattern, number_words
from verbale.letters.record import PartKind
from verbale.names.tokens import UPPER
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class GroupMention:
    """`span` covers whose they are, the number and the noun with what stands between; `count` is None for a vague number.

    `anew` where the words after it say which ones they are: it is none that was told of before.
    """

    span: Span
    count: int | None
    anew: bool = False


@cache
def _pattern(tongue: Language) -> Opened:
    """Over a text without accents in small letters."""
    nouns = "|".join(sorted(PLURALS[tongue], key=len, reverse=True))
    counted = "|".join(word for word, value in number_words(tongue).items() if value > 1)
    between = rf"(?:(?!(?:{NO_QUALIFIERS[tongue]}|\d+|{counted})\b)[\w'-]+ ){{0,4}}?"
    of = {"en": "(?:of (?:the )?)?", "fr": "(?:de |d'|des )?", "es": "(?:de (?:los |las )?)?"}[tongue]
    also = "(?:de |d'|des )?" if tongue == "fr" else ""
    further = rf"(?:(?:, (?:{nouns})){{0,4}},? {AND[tongue]} {also}(?:{nouns})(?![\w'-]))?"
    return opened(
        rf"(?<![\w,.'/-])(?P<all>(?:(?P<about>{ABOUT[tongue]}) )?(?:(?P<number>{number_pattern(tongue)})|"
        rf"(?P<vague>{VAGUE[tongue]}))"
        rf" {of}(?P<between>{between})(?P<noun>{nouns})(?![\w'-])(?:{AFTER[tongue]}(?![\w'-]))?{further})"
    )


_NUMBERS_BEFORE = re.compile(r"\d (?:(?:of|and|to|et|y|a) )?$")
_BEFORE = re.compile(r"\b(?:articles?|section|paragraph|no\.|page|rule|principle|articulo|parrafo|paragraphe|numero) $")
_DEFINITE = re.compile(r"\b(?:the|these|those|les|ces|los|las|estos|estas|dichos|dichas|all|both|tous les|todos los) $")
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|"
    r"fevrier|mars|avril|mai|juin|"
    r"juillet|aout|septembre|octobre|novembre|decembre|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|"
    r"diciembre)(?: de)?|in|en|of|de|since|depuis|desde|until|from) $"
)


def find_groups(sheet: Sheet) -> Iterable[GroupMention]:
    plain, low, tongue = sheet.flow.plain, sheet.flow.low, sheet.language
    pattern = _pattern(tongue)
    known = peoples(sheet)
    for part in sheet.within(PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS):
        for found in sheet.flow.words.matches(pattern, low, part):
            start, end = found.span("all")
            before = low[max(start - 24, 0) : start]
            printed = found["number"]
            count = number_of(printed, tongue) if printed else None
            if count is not None and (count < 2 or _is_year(printed, before)):
                continue
            bare = printed is not None and printed[0].isdigit() and not found["about"]
            if (bare and _NUMBERS_BEFORE.search(before)) or _BEFORE.search(before):
                continue
            if plain[found.start("noun")].isupper() or _owned(low, end):
                continue  # "Two Women Press" is a name
            if _DEFINITE.search(before) and not re.match(WHO[tongue], low[end : end + 12]):
                continue  # "the two men" are those who were named
            owner = _WHOSE[tongue].search(before)
            anew = _SAID_ANEW.match(low, end) is not None and not _DEFINITE.search(before)
            yield GroupMention(Span(start - len(owner[0]) if owner else start, end), count, anew)
        yield from _of_peoples(sheet, part, known)


_WHOSE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:his|her|their) $"),
    "fr": re.compile(r"\b(?:ses|leurs) $"),
    "es": re.compile(r"\bsus $"),
}
_SAID_ANEW = re.compile(r" (?:of|who|whom|from|qui|dont|des|du|que|quienes|del)\b")
"""After a group that is made plain once more, and so is another one than that of the same words before."""


def _of_peoples(sheet: Sheet, part: Span, known: frozenset[str]) -> Iterator[GroupMention]:
    """Members of a people by its name alone: "some three hundred Sarani"."""
    plain, tongue = sheet.flow.plain, sheet.language
    for name in known:
        for found in _of_people(name, tongue).finditer(plain, part.start, part.end):
            yield GroupMention(
                Span(*found.span()), number_of(found["number"].lower(), tongue) if found["number"] else None
            )


@cache
def _of_people(name: str, tongue: Language) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w,.'/-])(?i:(?:(?:{ABOUT[tongue]}) )?(?:(?P<number>{number_pattern(tongue)})|{VAGUE[tongue]})) {name}"
        rf"(?! [A-Za-z-]*(?:people|communit|leader|elder|herder|villager)|[\w-]| [{UPPER}])"
    )


def _is_year(printed: str, before: str) -> bool:
    return (
        len(printed) == 4 and printed.isdigit() and 1900 <= int(printed) <= 2100 and _MONTH.search(before) is not None
    )


_OWNED = re.compile(r"'|s' | (?:rights|associations?|unions?|organi[sz]ations?)\b")


def _owned(plain: str, end: int) -> bool:
    """Whether the noun belongs to another one that follows it ("two lawyers' associations", "two women's rights groups")."""
    return _OWNED.match(plain, end) is not None
