"""Mentions of named bodies: by a head noun, a noun beside the name, quotation marks, a company's ending; and again.

Acronyms and translations in brackets are kept with the mention, and found again when they stand alone. A head noun alone
("the Directorate") is a mention that linking gives to the body that it shortens, or drops.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.bodies.named import bodies, united_nations
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.bodies import (
    ALONE,
    BODY_BEFORE,
    COMPANY_ENDS,
    INSTRUMENTS,
    NO_ACRONYMS,
    SOLDIERS,
)
from verbale.letters.reading.words.no_names import CALENDAR, STARTERS, TITLES
from verbale.letters.record import OrganisationKind, PartKind
from verbale.names.tokens import LOWER, UPPER
from verbale.spans import Span

TELLING = frozenset({PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS, PartKind.PREVIOUS})
"""Parts that tell of the case: a body may be named here for the first time."""
_ASKING = frozenset({PartKind.REQUESTS, PartKind.MEASURES, PartKind.URGENCY})


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """`aliases` are the words in brackets after the name; `head` is the head noun where the name holds one."""

    span: Span
    kind: OrganisationKind | None
    head: str | None = None
    aliases: tuple[str, ...] = ()
    short: bool = False


def find_organisations(sheet: Sheet) -> Iterable[OrganisationMention]:
    plain, tongue = sheet.flow.plain, sheet.language
    spans = sheet.within(*TELLING, *_ASKING)
    found: dict[int, OrganisationMention] = {}
    places: set[int] = set()

    def take(mention: OrganisationMention) -> None:
        if places.isdisjoint(range(mention.span.start, mention.span.end)):
            found[mention.span.start] = mention
            places.update(range(mention.span.start, mention.span.end))

    for span in spans:
        for mention in (*_quoted(sheet, span), *_companies(plain, span), *_named(plain, span, tongue)):
            take(mention)
        for body in bodies(plain, span, tongue):
            name = body.span
            alone = body.short and name.of(plain) not in ALONE
            if alone and _IN_BRACKETS.search(plain, max(name.start - 45, 0), name.start):
                continue  # said to be a short form, not used as one
            take(OrganisationMention(name, body.kind, body.head, _in_brackets(sheet, name.end), alone))
        for mention in _acronyms(plain, span):
            take(mention)
    for mention in _again(sheet, spans, list(found.values())):
        take(mention)
    return [found[start] for start in sorted(found)]


# --- brackets -------------------------------------------------------------------------------------------------------

_IN_BRACKETS = re.compile(r"\([^()]{0,40}$")
_BRACKET = re.compile(r"""["']? \(([^()\n]{2,90})\)""")
_HEREAFTER = re.compile(
    r"""(?i:hereinafter|hereafter|henceforth|ci-apres|en adelante|en lo sucesivo)?(?: referred to as| the| denomm?ee?)?,? ?["']?"""
    r"""(?i:the |la |le |el )?([^"']{2,70}?)["']?$"""
)
_NO_ALIAS = re.compile(
    r"\d{3}|^(?:see|voir|ver|the |para|art|i\.e|e\.g|also|now|formerly|in |on |including|UA|AL|OL|JUA|JAL)\b",
    re.IGNORECASE,
)
_KNOWN_BY = re.compile(
    r"(?i)(?:also |better |formerly )?(?:known (?:as|by)|by its \w+ acronym|acronym|por sus siglas(?: en \w+)?|sigle|"
    r"connu sous)[:,]? ?"
)


def _in_brackets(sheet: Sheet, end: int) -> tuple[str, ...]:
    """Short forms and translations in brackets right after a name."""
    plain, text = sheet.flow.plain, sheet.flow.text
    found = _BRACKET.match(plain, end)
    if found is None:
        return ()
    start, stop = found.span(1)
    known = _KNOWN_BY.match(plain, start, stop)
    if known:
        start = known.end()
    aliases = []
    for piece in re.finditer(r"[^,;]+", plain[start:stop]):
        inner = _HEREAFTER.match(plain, start + piece.start() + (piece[0][0] == " "), start + piece.end())
        if inner is None:
            continue
        alias = text[inner.start(1) : inner.end(1)].strip(" \"'")
        if _NO_ALIAS.search(inner[1]) or not alias or alias in CALENDAR:
            continue
        words = alias.split(" ")
        if len(words) <= 9 and (words[0][0].isupper() or words[-1][0].isupper()):
            aliases.append(alias)
    return tuple(aliases)


# --- quotation marks and nouns --------------------------------------------------------------------------------------

_QUOTED = re.compile(
    rf"""(?<!\w)(["']) ?(?P<name>[{UPPER}\d][^"'\n]{{1,60}}(?:'[{LOWER}][^"'\n]{{0,30}})?)(?<! ) ?\1"""
)
_CAPITALS = (
    rf"[{UPPER}][\w'-]*(?:(?: (?:of|de|du|la|al|el|and the|&|des|para|por|del|ul|os))? [{UPPER}\d][\w'-]*){{0,5}}"
)


_QUALIFIED = (
    "en ligne|online|independante?|independiente|digital|locale?|privee?|privad[oa]|d'information|comunitari[oa]|indigena|"
    "feminista|feministe|nommee?|appelee?|denommee?|llamad[oa]|denominad[oa]|called|named|known as|de la societe civile"
)


@cache
def _nouns(tongue: Language) -> str:
    return "|".join(sorted(BODY_BEFORE[tongue], key=len, reverse=True))


@cache
def _after_quote(tongue: Language) -> re.Pattern[str]:
    articles = {"en": "(?:an?|the) ", "fr": "(?:une? |la |le |l')", "es": "(?:una?|la|el) "}[tongue]
    return re.compile(
        rf"(?: \([^()]{{2,60}}\))?,? (?:(?:which is |is |est |es )?{articles})(?:[\w-]+ ){{0,4}}?({_nouns(tongue)})\b"
    )


@cache
def _before_name(tongue: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b({_nouns(tongue)})s? (?:[a-z]+ ){{0,1}}?(?:(?:called|named|known as|appelee?|denommee?|llamad[oa]|denominad[oa]) )?$"
    )


@cache
def _noun_name(tongue: Language) -> re.Pattern[str]:
    extra = {
        "en": "civil rights group|rights group|media outlet|human rights group",
        "fr": "site d'information",
        "es": "medio de comunicacion",
    }[tongue]
    return re.compile(rf"\b(?:{extra}|(?P<noun>{_nouns(tongue)}|NGO|ONG))(?: (?:{_QUALIFIED}))? (?P<name>{_CAPITALS})")


def _quoted(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """A name in quotation marks beside a noun for a body, before or after it."""
    plain, tongue = sheet.flow.plain, sheet.language
    for found in _QUOTED.finditer(plain, span.start, span.end):
        name = Span(*found.span("name"))
        before = _before_name(tongue).search(plain.lower(), max(found.start() - 50, 0), found.start())
        after = _after_quote(tongue).match(plain, found.end())
        noun = (before or after) and (before[1] if before else after[1] if after else None)
        if noun and len(name.of(plain).split(" ")) <= 7:
            yield OrganisationMention(name, BODY_BEFORE[tongue][noun], None, _in_brackets(sheet, name.end))


def _named(plain: str, span: Span, tongue: Language) -> Iterator[OrganisationMention]:
    """A proper name after a noun for a body: "the NGO Nova Zarya", "the company Karta Holding"."""
    for found in _noun_name(tongue).finditer(plain, span.start, span.end):
        start, end = found.span("name")
        words = found["name"].split(" ")
        for joint in (" and the ",):
            if joint in found["name"]:
                words = found["name"].split(joint)[0].split(" ")
        while words and words[-1] in STARTERS:
            words.pop()
        articled = len(words) > 1 and words[0] in _ARTICLES
        if (
            not words
            or (words[0] in STARTERS and not articled)
            or words[0] in TITLES
            or any(word in INSTRUMENTS for word in words)
        ):
            continue
        name = " ".join(words)
        end = start + len(name)
        if name.endswith("'s"):
            end -= 2
        kind = BODY_BEFORE[tongue].get(found["noun"] or "", OrganisationKind.CIVIL_SOCIETY)
        adjective = _ADJECTIVE.search(plain, max(found.start() - 30, 0), found.start())
        if adjective and kind is OrganisationKind.CIVIL_SOCIETY:
            kind = OrganisationKind.ARMED_GROUP if adjective[1] else OrganisationKind.OTHER
        if united_nations(name) or plain[end : end + 1] == "-" or name in CALENDAR or name in NO_ACRONYMS:
            continue
        yield OrganisationMention(Span(start, end), kind, None, _brackets_of(plain, end))


_ARTICLES = frozenset(["The", "Le", "La", "Les", "El", "Los", "Las"])
_ADJECTIVE = re.compile(
    r"\b(?:(armed|militant|rebel|insurgent|guerrilla|paramilitary|arme|rebelle|armad[oa]|guerriller[oa]|paramilitar)|"
    r"terrorist|extremist|islamic|religious|political|opposition) (?:designated |\w+ )?$",
    re.IGNORECASE,
)


def _brackets_of(plain: str, end: int) -> tuple[str, ...]:
    found = re.compile(r" \(([A-Z][A-Z.]{1,9}|[A-Z][\w-]+)\)").match(plain, end)
    return (found[1],) if found and found[1] not in CALENDAR else ()


_COMPANY = re.compile(
    rf"(?<![\w'-])(?P<name>[{UPPER}][\w&'-]*(?: (?:(?:de|of|&|du|del|la) )?[{UPPER}][\w&'-]*){{0,5}},? {COMPANY_ENDS})(?![\w])"
)


def _companies(plain: str, span: Span) -> Iterator[OrganisationMention]:
    for found in _COMPANY.finditer(plain, span.start, span.end):
        words = found["name"].split(" ")
        start = found.start()
        while len(words) > 2 and words[0] in STARTERS:
            start += len(words[0]) + 1
            words = words[1:]
        if words[0] not in STARTERS:
            yield OrganisationMention(
                Span(start, found.end()), OrganisationKind.COMPANY, None, _brackets_of(plain, found.end())
            )


@cache
def _soldiers() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?i:{'|'.join(sorted(SOLDIERS))}) (?:of|from|de|du|des|del|de la) (?:the |la |el |l')?(?P<name>[A-Z]{{3,8}})(?![\w-])"
    )


def _acronyms(plain: str, span: Span) -> Iterator[OrganisationMention]:
    """Letters that have members, officers or offices, though nothing tells what they stand for."""
    for found in _soldiers().finditer(plain, span.start, span.end):
        if found["name"] not in NO_ACRONYMS:
            yield OrganisationMention(Span(*found.span("name")), None)


# --- again ----------------------------------------------------------------------------------------------------------


def _again(sheet: Sheet, spans: tuple[Span, ...], mentions: list[OrganisationMention]) -> Iterator[OrganisationMention]:
    """Names and aliases that were found, where they stand again without any sign."""
    plain = sheet.flow.plain
    forms: dict[str, OrganisationMention] = {}
    for mention in mentions:
        if mention.short:
            continue
        name = mention.span.of(plain)
        forms.setdefault(name, mention)
        for alias in mention.aliases:
            if len(alias) >= 2 and (alias.isupper() or " " in alias):
                forms.setdefault(alias, mention)
    forms = {
        form: mention for form, mention in forms.items() if form[0].isupper() and form not in STARTERS and len(form) > 2
    }
    if not forms:
        return
    pattern = re.compile("|".join(rf"{re.escape(form)}" for form in sorted(forms, key=len, reverse=True)))
    for span in spans:
        for found in pattern.finditer(plain, span.start, span.end):
            before, after = plain[found.start() - 1 : found.start()], plain[found.end() : found.end() + 1]
            if (
                before
                and (before.isalnum() or before == "-" or (before == "'" and plain[found.start() - 2] not in "lLdD"))
            ) or (after and (after.isalnum() or after == "-")):
                continue
            if (
                re.match(rf" [{UPPER}]", plain[found.end() : found.end() + 2])
                and " " not in found[0]
                and not found[0].isupper()
            ):
                continue
            mention = forms[found[0]]
            if (
                before == "("
                and after in {")", ","}
                and found[0] in mention.aliases
                and found.start() - mention.span.end < 4
            ):
                continue  # in the brackets that say what it stands for
            yield OrganisationMention(Span(found.start(), found.end()), mention.kind, mention.head)
