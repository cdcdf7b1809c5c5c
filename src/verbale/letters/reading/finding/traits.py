"""Ages and nationalities as they are said of somebody: whose they are is for linking. A date of birth is no age."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from verbale.almanac.states import nationality_forms
from verbale.letters.reading.people.signs import SILENT
from verbale.letters.reading.sheet import Language, Sheet
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
def _nationalities(tongue: Language) -> re.Pattern[str]:
    return re.compile(NATIONALITIES[tongue])


def find_traits(sheet: Sheet) -> Iterable[AgeSaid | NationalitySaid]:
    plain, tongue = sheet.flow.plain, sheet.language
    for part in sheet.parts:
        if part.kind in SILENT:
            continue
        for found in _ages(tongue).finditer(plain, part.span.start, part.span.end):
            years = next(group for name, group in found.groupdict().items() if name in "abc" and group)
            noun = found.groupdict().get("noun")
            if int(years) > 0:
                yield AgeSaid(Span(*found.span()), int(years), noun in RELATIVES[tongue] - {"child", "children"})
        place = part.span.start
        while found := _nationalities(tongue).search(plain, place, part.span.end):  # type: ignore[assignment]
            place = found.end()
            said = _said(sheet, found)
            if said is not None:
                yield said
            elif found.lastgroup == "c":
                place = found.start("c")


def _said(sheet: Sheet, found: re.Match[str]) -> NationalitySaid | None:
    tongue = sheet.language
    group = found.lastgroup or "c"
    start, end = found.span(group)
    printed = sheet.flow.text[start:end]
    if found[group].split(" ")[0] in NO_NATION:
        return None
    if group == "c":
        if found["c"].lower() not in nationality_forms():
            return None
        phrase = found[0] if tongue != "en" else found[0] + sheet.flow.plain[found.end() : found.end() + 30]
        if not any(word in CALLINGS[tongue] for word in re.findall(r"[\w-]+", phrase)):
            return None
    return NationalitySaid(Span(found.start(), end), printed)
