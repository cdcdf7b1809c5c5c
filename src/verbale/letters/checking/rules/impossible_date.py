"""The letter prints a day that no calendar has, such as 31 November."""

import re
from collections.abc import Iterable

from verbale.dates import PartialDate
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.reading.flow import without_accents
from verbale.letters.record import Record, Severity
from verbale.spans import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january janvier enero",
            "february fevrier febrero",
            "march mars marzo",
            "april avril abril",
            "may mai mayo",
            "june juin junio",
            "july juillet julio",
            "august aout agosto",
            "september septembre septiembre",
            "october octobre octubre",
            "november novembre noviembre",
            "december decembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
# it begins with a plain class, to which the search leaps, and then looks back for the word's beginning
_DATE = re.compile(rf"(\d(?<!\w\d)\d?)\s+(?:de\s+)?({'|'.join(_MONTHS)})(?:\s+(?:del?\s+)?(\d{{4}}))?\b", re.IGNORECASE)
_ANY_LEAP_YEAR = 2000


def problems(record: Record) -> Iterable[Problem]:
    for match in _DATE.finditer(without_accents(record.text)):
        day, month, year = int(match[1]), _MONTHS[match[2].lower()], int(match[3] or _ANY_LEAP_YEAR)
        try:
            PartialDate(year, month, day)
        except ValueError:
            yield Problem(Span(*match.span()), {"printed": " ".join(match[0].split())})


RULE = Rule("impossible-date", Group.CHRONOLOGY, Severity.ERROR, can_be_wrong=False, problems=problems)
