"""Dates written out: 24 December 2023, 1er décembre 2023, 24 de diciembre de 2023, and their short forms."""

import datetime

from verbale.dates import PartialDate
from verbale.wording import Language, say


def written(date: PartialDate, language: Language = "en", *, short: bool = False) -> str:
    """A date in words, as precisely as it is known."""
    if date.month is None:
        return f"{date.year}"
    month = say(f"months.{'short' if short else 'long'}.{date.month}", language)
    if date.day is None:
        return say("dates.short_month" if short else "dates.month", language, month=month, year=date.year)
    day = say("dates.first", language) if date.day == 1 else f"{date.day}"
    return say("dates.short_day" if short else "dates.day", language, day=day, month=month, year=date.year)


def weekday(day: datetime.date, language: Language = "en") -> str:
    """The name of the day: Sunday, dimanche, domingo."""
    return say(f"weekdays.{day.isoweekday()}", language)


def written_range(first: PartialDate, last: PartialDate, language: Language = "en", *, short: bool = False) -> str:
    """Two dates in words, from the first to the last; what they share is said once: "3 to 5 May 2021"."""
    end = written(last, language, short=short)
    if first.day and last.day and (first.year, first.month) == (last.year, last.month):
        start = say("dates.first", language) if first.day == 1 else f"{first.day}"
    else:
        start = written(first, language, short=short)
    return say("dates.range", language, first=start, last=end)
