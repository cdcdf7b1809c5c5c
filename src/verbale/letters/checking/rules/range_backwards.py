"""A range of dates ends before it begins."""

from collections.abc import Iterable

from verbale.dates import PartialDate
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    for event in record.events:
        if event.date is None or event.until is None or event.inferred:
            continue
        if PartialDate.parse(event.until).last_day() < PartialDate.parse(event.date).first_day():
            yield Problem(event.span, {"event": event.label, "date": event.date, "until": event.until})


RULE = Rule("range-backwards", Group.CHRONOLOGY, Severity.ERROR, can_be_wrong=False, problems=problems)
