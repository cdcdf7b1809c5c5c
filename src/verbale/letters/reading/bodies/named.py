"""The named bodies of a part, each grown from its head noun to both ends of the name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Literal

from verbale.almanac.states import state_forms
from verbale.letters.reading.bodies.body import Body
from verbale.letters.reading.bodies.ends import leftwards, rightwards
from verbale.letters.reading.bodies.kinds import body_kind
from verbale.letters.reading.bodies.small import small_body
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.bodies import INSTRUMENTS, UNITED_NATIONS_PHRASES
from verbale.letters.reading.words.body_heads import FIGURES, HEADS, NUMBERED, ONLY_ALONE, QUALIFIED, SMALL
from verbale.letters.reading.words.no_names import TITLES
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import UPPER
from verbale.spans import Span

_UNITED_NATIONS = re.compile(UNITED_NATIONS_PHRASES)
_QUOTED_PART = re.compile(rf""" (["']) ?[{UPPER}][^"'\n]{{1,40}}\1(?! [a-z]+ (?:newspaper|magazine))""")
"""A name's last part in quotation marks: 'Centro de Derechos Humanos "Tierra Viva"'."""
_TITLE_FIRST = re.compile(r"(?:of|de|du|del|de la|des) ")


@cache
def _first_letters(tongue: Language) -> Opened:
    special = {*QUALIFIED, *NUMBERED, *ONLY_ALONE} if tongue == "en" else set()
    heads = sorted({*HEADS[tongue], *SMALL[tongue], *special}, key=len, reverse=True)
    by_letter: dict[str, list[str]] = {}
    for head in heads:
        by_letter.setdefault(head[0], []).append(re.escape(head[1:]))
    tails = "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return opened(rf"(?<![\w'-])(?:[LlDd]')?(?P<head>{tails})(?![\w-])")


def bodies(sheet: Sheet, span: Span) -> Iterator[Body]:
    """The named bodies within a part, in order, none overlapping another."""
    plain, tongue = sheet.flow.plain, sheet.language
    reached = span.start
    for found in sheet.flow.words.matches(_first_letters(tongue), plain, span):
        if found.start("head") < reached:
            continue
        head = Span(*found.span("head"))
        free = Span(reached, span.end)
        grow = small_body if head.of(plain)[0].islower() else _large
        body = grow(plain, head, free, tongue)
        if body is None:
            continue
        quoted = _QUOTED_PART.match(plain, body.span.end, span.end)
        if quoted and not body.short:
            body = replace(body, span=Span(body.span.start, quoted.end()))
        reached = body.span.end
        name = body.span.of(plain)
        if not united_nations(name) and not _of_law(plain, body.span) and name.lower() not in state_forms():
            yield body


_LAW_BEFORE = re.compile(
    r"(?i)\b(?:law|act|code|bill|decree|regulations?|rules|principles|convention|declaration|loi|decret|ley|decreto|codigo|"
    r"reglamento|principios|convencion|declaracion)(?: n[o°]?\.? ?[\d/-]+)?,? "
    r"(?:on|for|relating to|concerning|sur|relative? a|portant|sobre|de) (?:the |la |le |l'|el |las? |los )?$"
)


_LAW_AFTER = re.compile(r"(?: \([A-Z][^()]{2,40}\))? (?:Act|Law|Regulations?|Code|Bill|Ordinance|Decree|Rules)\b")
_AFTER_LAW = frozenset(
    [
        "Brigade",
        "Society",
        "Faculty",
        "School",
        "Centre",
        "Center",
        "Police",
        "Department",
        "Division",
        "Unit",
        "Commission",
        "Court",
        "Courts",
    ]
)


def _of_law(plain: str, span: Span) -> bool:
    """Whether the name belongs to the title of a law, or holds the word for one."""
    words = span.of(plain).split(" ")
    following = [*words[1:], ""]
    if any(word in INSTRUMENTS and after not in _AFTER_LAW for word, after in zip(words, following, strict=True)):
        return True  # but not "Law Society", "Public Order Brigade"
    if _LAW_AFTER.match(plain, span.end):
        return True
    return _LAW_BEFORE.search(plain, max(span.start - 50, 0), span.start) is not None


def united_nations(name: str) -> bool:
    """Whether a name is one under which letters cite the United Nations' own bodies."""
    return _UNITED_NATIONS.search(name) is not None


def _large(plain: str, head: Span, within: Span, tongue: Language) -> Body | None:
    if head.of(plain) == "Penal" and _OF_AN_OFFICE.search(plain, max(within.start, head.start - 40), head.start):
        return None
    start = leftwards(plain, head.start, within.start, tongue)
    end = rightwards(plain, head.end, within.end, tongue)
    if head.of(plain) in NUMBERED and (figure := _FIGURE.match(plain, head.end, within.end)):
        end = figure.end()
    branch = _BRANCH.match(plain, start, end)
    start = branch.end() if branch else start
    words = plain[start:end].split(" ")
    special = _special(plain, head, Span(start, end))
    if special is False:
        return None
    while len(words) > 1 and words[0] in TITLES and _TITLE_FIRST.match(plain, start + len(words[0]) + 1):
        return None  # "Minister of the Interior" is an office
    if words[0] in TITLES and len(words) > 1 and not words[1].endswith("'s"):
        start += len(words[0]) + 1
        words = words[1:]
    told, kind = body_kind(words, head.of(plain), tongue)
    kind = special or kind
    if told == "International" and words[-1] != told:
        return None  # "Velda International Airport"
    return Body(Span(start, end), kind, told, short=len(words) == 1)


_OF_AN_OFFICE = re.compile(r"\b(?:Juez|Jueza|Fiscal|Magistrad[oa]|Defensora?|Codigo|Derecho)(?: [A-Z]\w+){0,2} $")
"""Before an adjective that is also a noun for a prison: "la Jueza Penal de Garantías"."""
_FIGURE = re.compile(rf" (?:\d{{1,2}}|{'|'.join(sorted(FIGURES))})(?![\w-])")
_BRANCH = re.compile(r"Branch (?:[Nn]o\.? ?|[Nn]umber )?\d+ of (?:the )?")
"""A branch of a court: the court is the body."""


def _special(plain: str, head: Span, name: Span) -> OrganisationKind | Literal[False] | None:
    """The kind that a head tells only with certain words beside it; False where they do not stand there, None for others."""
    word = head.of(plain)
    if word in QUALIFIED:
        before = plain[name.start : head.start].rstrip().rsplit(" ", 1)[-1]
        return QUALIFIED[word].get(before, False)
    if word in NUMBERED:
        return NUMBERED[word] if _FIGURE.match(plain, head.end) else False
    if word in ONLY_ALONE and name != head:
        return False
    return ONLY_ALONE.get(word)
