"""The letter's own date: on a line of its own, in the reference's line, or before the salutation."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.dates import MONTHS
from verbale.letters.reading.words.printed import day_pattern
from verbale.letters.record import PartKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class DatePrinted:
    """`date` is ISO 8601."""

    date: str
    span: Span


def find_letter_date(sheet: Sheet) -> Iterator[DatePrinted]:
    """The date of the head; of several the last, since stamps of receipt stand above. None where the head has none."""
    found = [dated for part in sheet.within(PartKind.DATE) for dated in dates_in(sheet, part)]
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
