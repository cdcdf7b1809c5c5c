"""Bodies that a noun beside them explains ("Blue Well, a registered association", "a bank, Velda Savings,"), and offices that act
as bodies do ("the Public Prosecutor of Velda")."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.almanac.states import state_forms
from verbale.letters.reading.bodies.mention import OrganisationMention
from verbale.letters.reading.openings import opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.bodies import BODY_BEFORE, INSTRUMENTS
from verbale.letters.reading.words.no_names import CALENDAR, LEARNED, STARTERS, TITLES
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import UPPER
from verbale.spans import Span


@cache
def _nouns(tongue: Language) -> str:
    return "|".join(sorted(BODY_BEFORE[tongue], key=len, reverse=True))


@cache
def _apposed(tongue: Language) -> re.Pattern[str]:
    articles = {
        "en": "(?:an?|the) ",
        "fr": "(?:(?:une? |la |le |l')|(?=(?:association|organisation|societe)))",
        "es": "(?:una? |la |el |)",
    }
    ends = {
        "en": r"(?=[,.;]| (?:that|which|based|registered|under|working|of|for|in)\b)",
        "fr": r"(?=[,.;]| (?:qui|dont|de|des|d'|basee?)\b)",
        "es": r"(?=[,.;]| (?:que|de|con|dedicad[oa])\b)",
    }[tongue]
    return re.compile(
        rf"(?<![\w'.-])(?P<name>[{UPPER}][\w'-]+(?: (?:(?:de|of|la|y|et|and) )?[{UPPER}][\w'-]+){{0,4}}), "
        rf"{articles[tongue]}(?:[a-z-]+ ){{0,3}}?(?P<noun>{_nouns(tongue)}|NGO|ONG)\b{ends}"
    )


_OWNER_BEFORE = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Dr|Mme|Sr|Sra|M|Me|Judge|in|at|en|a|near|from)\.? |'|\d )$")
"""Whoever bears the name, whoever is at the place; and the day of a month, "On 6 May, the station of Radio X"."""


def apposed(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """A name that a noun for a body explains: "Blue Well, a registered association which …"."""
    plain, tongue = sheet.flow.plain, sheet.language
    for found in sheet.flow.capitalised(_apposed(tongue), span):
        name = found["name"]
        words = name.split(" ")
        start = found.start("name")
        while words and words[0] in STARTERS:
            start += len(words[0]) + 1
            words = words[1:]
        if not words or _OWNER_BEFORE.search(plain, max(start - 8, 0), start):
            continue
        if any(word in CALENDAR or word in TITLES or word in INSTRUMENTS or word in LEARNED for word in words):
            continue
        if name.lower() in state_forms():
            continue
        kind = BODY_BEFORE[tongue].get(found["noun"], OrganisationKind.CIVIL_SOCIETY)
        yield OrganisationMention(Span(start, found.end("name")), kind, None)


_ARTICLES: dict[Language, str] = {"en": "[Aa]n?|[Tt]he", "fr": "[Uu]ne?|[Ll]a|[Ll]e", "es": "[Uu]na?|[Ll]a|[Ee]l"}


@cache
def _explained(tongue: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_ARTICLES[tongue]}) (?:[a-z-]+ ){{0,2}}?(?P<noun>{_nouns(tongue)}), "
        rf"(?P<name>[{UPPER}][\w'-]+(?: (?:(?:de|of|la|y|et|and|&) )?[{UPPER}][\w'-]+){{0,4}}),"
    )


def explained(plain: str, span: Span, tongue: Language) -> Iterator[OrganisationMention]:
    """A name between commas after a noun for a body: "A bank, Velda Savings, …"."""
    for found in _explained(tongue).finditer(plain, span.start, span.end):
        words = found["name"].split(" ")
        if words[0] in STARTERS or any(word in CALENDAR or word in TITLES or word in INSTRUMENTS for word in words):
            continue
        if found["name"].lower() not in state_forms():
            yield OrganisationMention(Span(*found.span("name")), BODY_BEFORE[tongue][found["noun"]], None)


_OFFICE = opened(
    rf"\b(?<=\b[Tt]he )(?P<name>(?:Public|Military|State|Chief|District|Regional|Federal|Special|City) Prosecutor"
    rf"(?: of (?:the )?[{UPPER}][\w-]+(?: [{UPPER}][\w-]+){{0,2}})?)(?![\w'-])(?! [{UPPER}]|, (?:Mr|Ms|Mrs|Dr|[{UPPER}]))"
)
_COUNTY = opened(
    rf"\bby (?P<name>[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)? (?:County|Municipality|Governorate))(?![\w'-])(?! [{UPPER}])"
)


def offices(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """English: a prosecutor's office by its holder's title, without a name; a county that does something."""
    for pattern in (_OFFICE, _COUNTY) if sheet.language == "en" else ():
        for found in sheet.flow.words.matches(pattern, sheet.flow.plain, span):
            yield OrganisationMention(Span(*found.span("name")), OrganisationKind.AUTHORITY, None)


_PARTNERS = re.compile(
    rf"(?<![\w'-])[{UPPER}][\w'-]+(?:,? (?:& )?[{UPPER}][\w'-]+){{0,3}} & "
    rf"(?:Partners|Associates|Sons|Company)(?: [{UPPER}][\w-]+)?(?![\w])"
)


def partners(plain: str, span: Span) -> Iterator[OrganisationMention]:
    """A firm by the names of those who lead it: "Velin & Partners"."""
    if plain.find(" & ", span.start, span.end) < 0:
        return
    for found in _PARTNERS.finditer(plain, span.start, span.end):
        start, words = found.start(), found[0].split(" ")
        while words[0] in STARTERS:
            start += len(words[0]) + 1
            words = words[1:]
        if words[0] != "&":
            yield OrganisationMention(Span(start, found.end()), OrganisationKind.COMPANY, None)
