"""Whom a letter addresses, by its own words: the Government or mission named, or a company in address block and subject.

The code in the reference tells more and is read from there; these words serve where there is no reference, and name the
company where the code says that the addressee is no State.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.addressees import ADDRESSED_COMPANY, COMPANY, GOVERNMENT, MISSION
from verbale.letters.record import PartKind
from verbale.spans import Span


class Told(IntEnum):
    """How the addressee is named, the surest first."""

    BLOCK = 1
    MISSION = 2
    ATTENTION = 3
    """In the subject or opening, or after "the attention of"."""
    GOVERNMENT = 4
    """Anywhere else in the letter's body."""


@dataclass(frozen=True, slots=True)
class GovernmentNamed:
    """`state` is what stands after "Government of", which may run on beyond the State's name."""

    state: str
    told: Told
    span: Span


@dataclass(frozen=True, slots=True)
class CompanyNamed:
    told: Told
    span: Span


_HEAD = frozenset({PartKind.SUBJECT, PartKind.OPENING})
_BODY = frozenset(
    {PartKind.SUBJECT, PartKind.OPENING, PartKind.BACKGROUND, PartKind.CONCERNS, PartKind.LAW, PartKind.REQUESTS}
    | {PartKind.MEASURES, PartKind.RESPONSE, PartKind.URGENCY, PartKind.ALLEGATIONS, PartKind.PREVIOUS}
)
_ALSO = re.compile(r"\b(?:also|another|other|egalement|aussi|autres?|tambien|asimismo|otros?)\b[^.]*$")
"""Before the name of a third Government, to which a letter was sent too."""
_COMPANY_LINE = re.compile(rf"(?:^|(?<=\n))(?P<name>{COMPANY})(?=\s*(?:\n|$|,))")


@cache
def _named(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(GOVERNMENT[language]),
        re.compile(MISSION[language]),
        re.compile(ADDRESSED_COMPANY[language].replace("COMPANY", COMPANY) + r"(?=[\s,.;)]|$)"),
    )


def find_addressee(sheet: Sheet) -> Iterator[GovernmentNamed | CompanyNamed]:
    """Every place that may name the addressee, in the order of the text."""
    government, mission, company = _named(sheet.language)
    plain = sheet.flow.plain
    for part in sheet.parts:
        start, end = part.span
        if part.kind is PartKind.ADDRESSEE:
            yield from (
                GovernmentNamed(match["state"], Told.MISSION, Span(*match.span()))
                for match in mission.finditer(plain, start, end)
            )
            for match in _company_lines(plain, start, end):
                yield CompanyNamed(Told.BLOCK, Span(*match.span("name")))
        if part.kind in _BODY:
            told = Told.ATTENTION if part.kind in _HEAD else Told.GOVERNMENT
            for match in government.finditer(plain, start, end):
                if not _ALSO.search(plain, max(match.start() - 60, start), match.start()):
                    yield GovernmentNamed(match["state"], told, Span(*match.span()))
        if part.kind in _HEAD:
            for match in company.finditer(plain, start, end):
                yield CompanyNamed(Told.ATTENTION, Span(*match.span("name")))


def _company_lines(plain: str, start: int, end: int) -> Iterator[re.Match[str]]:
    yield from _COMPANY_LINE.finditer(plain, start, end)


def named_in_block(text: str, language: Language) -> tuple[GovernmentNamed | CompanyNamed, ...]:
    """What an address block that stands aside names; spans are of the block's own text."""
    plain = without_accents(text.replace("’", "'"))
    joined = plain.replace("\n", " ")
    found: list[GovernmentNamed | CompanyNamed] = []
    for each in (language, *(other for other in GOVERNMENT if other != language)):
        found.extend(
            GovernmentNamed(match["state"], Told.MISSION, Span(*match.span()))
            for match in _named(each)[1].finditer(joined)
        )
    found.extend(CompanyNamed(Told.BLOCK, Span(*m.span("name"))) for m in _company_lines(plain, 0, len(plain)))
    return tuple(found)
