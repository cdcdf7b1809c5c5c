"""What is printed in fixed shapes at the head of a letter: its reference and its date, as patterns over text without accents."""

import re
from functools import cache

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.dates import MONTHS

TYPE = r"J?(?:UA|AL|OL)|J?AM"

FILE_NUMBER = (
    # "G/SO 214 (67-17)", "G/SO 218/2", "Assembly & Association (2010-1)"
    r"(?:G ?/ ?SO(?: ?/)?\s?\d{3}(?:\s?/\s?\d{1,2})?(?:\s?\(\d{1,3}(?:\s?-\s?\d{1,3}){1,2}\))?"
    r"|[A-Z][A-Za-z'.]{2,24}(?:(?:\s|\s?&\s?|\sand\s)[A-Za-z'.]{2,24}){0,4}\s?\(\d{4}\s?-\s?\d{1,3}\))"
)
LABEL = (
    r"(?:R[Ee][Ff](?:[Ee][Rr][Ee][Nn][Cc](?:[Ee]|[Ii][Aa]))?\.?|(?:[Oo]ur|[Nn]uestra|[Nn]otre) [Rr]ef(?:erenc(?:e"
    r"|ia))?\.?)\s?:?"
)
TAIL = r"(?P<code>[A-Z]{3})\s(?P<number>\d{1,4})\s?[/.]\s?(?P<year>(?:19|20)\d\d)(?![\d/.-]\d)"

REFERENCE = re.compile(
    rf"(?:(?P<label>{LABEL})\s?|(?<![A-Za-z]))(?P<printed>(?:(?P<type>{TYPE})\s)?(?P<files>(?:{FILE_NUMBER}[\s,;]{{0,3}}){{0,14}})(?:\s)?{TAIL})"
)
"""The reference of a letter with its label. Whoever matches it checks that it has a label, a type or a line of its own."""


@cache
def day_pattern(language: Language) -> re.Pattern[str]:
    """A full date in one language: groups `day`, `month`, `year`, in either order of day and month for English."""
    months = "|".join(sorted(MONTHS[language], key=len, reverse=True))
    if language == "en":
        day = r"(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th))?"
        return re.compile(
            rf"\b(?:{day} (?:of )?(?P<month>{months})\.?,? (?:of )?(?P<year>(?:19|20)\d\d)\b"
            rf"|(?P<month2>{months})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?, ?(?P<year2>(?:19|20)\d\d)\b)",
            re.IGNORECASE,
        )
    of = r"(?:d[eu]l? )?" if language == "es" else ""
    first = r"(?:er|º|°|o)?"
    return re.compile(
        rf"\b(?P<day>\d{{1,2}}){first} {of}(?P<month>{months}),? {of}(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
    )


NUMBERS = re.compile(
    r"(?<![\w/.-])(?:(?P<first>\d{1,2})(?P<sign>[./])(?P<second>\d{1,2})(?P=sign)(?P<last>(?:19|20)\d\d)"
    r"|(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))(?![\w/-])"
)
"""A full date in numbers, with the day first or as ISO 8601."""

DATE_LABEL = r"(?:(?:[Dd]ate|DATE|[Ff]echa|FECHA) ?:? ?)?(?:(?:[A-Z][\w'-]+ ?){1,3}, ?)?(?:(?:on|le|el|a) )?"
"""What may stand before the date on its line: a label, a town, an article."""


@cache
def dated_line(language: Language) -> re.Pattern[str]:
    """A line that gives a date and nothing else."""
    return re.compile(rf"{DATE_LABEL}(?:{day_pattern(language).pattern}|{NUMBERS.pattern})\.?$", re.IGNORECASE)
