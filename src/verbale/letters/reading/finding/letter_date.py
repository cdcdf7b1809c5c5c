"""The letter's own date: on a line of its own, in the reference's line, before the salutation, or at the end."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.dates import MONTHS
from verbale.letters.reading.words.printed import NUMBERS, day_pattern
from verbale.letters.record import PartKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class DatePrinted:
    """`date` is ISO 8601."""

    date: str
    span: Span


def find_letter_date(sheet: Sheet) -> Iterator[DatePrinted]:
    """The date of the head; of several the last, since stamps of receipt stand above. Else the one by the signatures."""
    parts = sheet.within(PartKind.DATE)
    signed = min(
        (part.start for part in sheet.within(PartKind.SIGNATURES, PartKind.CLOSING)), default=len(sheet.flow.text)
    )
    head = [dated for part in parts if part.start < signed for dated in dates_in(sheet, part)]
    found = head or [dated for part in parts for dated in dates_in(sheet, part)][:1]
    if found:
        yield found[-1]


def dates_in(sheet: Sheet, within: Span) -> Iterator[DatePrinted]:
    for language in (sheet.language, *(each for each in MONTHS if each != sheet.language)):
        some = False
        for match in day_pattern(language).finditer(sheet.flow.plain, within.start, within.end):
            dated = _iso(match, language)
            if dated:
                some = True
                yield DatePrinted(dated, Span(*match.span()))
        if some:
            return
    for match in NUMBERS.finditer(sheet.flow.plain, within.start, within.end):
        dated = _in_numbers(match, sheet.language)
        if dated:
            yield DatePrinted(dated, Span(*match.span()))


def _in_numbers(match: re.Match[str], language: str) -> str | None:
    """None for "03/06/2022" in English, where the month may come first."""
    if match["iso_year"]:
        return _valid(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    day, month = int(match["first"]), int(match["second"])
    if language == "en" and match["sign"] == "/" and day <= 12 and day != month:
        return None
    return _valid(int(match["last"]), month, day)


def _iso(match: re.Match[str], language: str) -> str | None:
    groups = match.groupdict()
    second = groups["day"] is None
    month = {name.lower(): number for name, number in MONTHS[language].items()}
    name = groups["month2"] if second else groups["month"]
    day = int(groups["day2"] if second else groups["day"])
    year = int(groups["year2"] if second else groups["year"])
    return _valid(year, month[name.lower()], day)


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
