"""An earlier letter is dated on or after the day of the letter that names it."""

from collections.abc import Iterable

from verbale.dates import PartialDate
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    if record.date is None:
        return
    letter = PartialDate.parse(record.date)
    for previous in record.previous:
        if previous.date is None:
            continue
        if PartialDate.parse(previous.date).first_day() > letter.last_day():
            named = previous.reference or previous.date
            yield Problem(previous.span, {"named": named, "date": previous.date, "letter": record.date})


RULE = Rule("previous-after-letter", Group.REFERENCES, Severity.ERROR, can_be_wrong=False, problems=problems)
