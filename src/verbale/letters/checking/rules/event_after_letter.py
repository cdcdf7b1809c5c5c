"""An event is dated later than the letter that tells it.

What is announced for later (a hearing, a law's entry into force) is told in the future; a letter cannot report what had not
happened yet. Events whose date was worked out are passed over: there the reader may be wrong and not the letter.
"""

from collections.abc import Iterable

from verbale.dates import PartialDate
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import EventKind, Record, Severity

_ANNOUNCED = frozenset({EventKind.TRIAL, EventKind.APPEAL, EventKind.LEGISLATION, EventKind.ASSEMBLY, EventKind.OTHER})
"""Kinds that a letter may rightly date ahead."""


def problems(record: Record) -> Iterable[Problem]:
    if record.date is None:
        return
    letter = PartialDate.parse(record.date)
    for event in record.events:
        if event.date is None or event.inferred or event.kind in _ANNOUNCED:
            continue
        if PartialDate.parse(event.date).first_day() > letter.last_day():
            yield Problem(event.span, {"event": event.label, "date": event.date, "letter": record.date})


RULE = Rule("event-after-letter", Group.CHRONOLOGY, Severity.ERROR, can_be_wrong=False, problems=problems)
