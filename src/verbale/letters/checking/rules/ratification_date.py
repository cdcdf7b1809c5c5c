"""The date of ratification, accession or signature is not the one of the almanac.

Letters at times print the day of signature, of entry into force, or a slip. The almanac has the day of deposit, from the
depositary's list. A date that is less precise than a day is right if the day lies within it.
"""

from collections.abc import Iterable, Iterator

from verbale.almanac.instruments import instrument_by_key
from verbale.almanac.ratifications import TreatyAction, actions
from verbale.dates import PartialDate
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Ratification, Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    for statement in record.ratifications:
        instrument = instrument_by_key(statement.instrument) if statement.instrument else None
        if instrument is None or statement.state is None or statement.date is None:
            continue
        known = list(_days(actions(statement.state, instrument.key), statement))
        if known and not any(_within(day, statement.date) for day, _ in known):
            day, kind = known[-1]
            facts = {"printed": statement.date, "expected": day, "kind": kind}
            yield Problem(statement.span, facts, fix=True)


def _days(found: tuple[TreatyAction, ...], statement: Ratification) -> Iterator[tuple[str, str]]:
    """The days that the statement may name, each with what was done on it."""
    for action in found:
        if statement.kind == "signature":
            if action.signed is not None:
                yield action.signed.isoformat(), "signature"
        elif action.date is not None:
            yield action.date.isoformat(), action.kind


def _within(day: str, printed: str) -> bool:
    date = PartialDate.parse(printed)
    return date.first_day().isoformat() <= day <= date.last_day().isoformat()


RULE = Rule("ratification-date", Group.LAW, Severity.WARNING, can_be_wrong=True, problems=problems)
