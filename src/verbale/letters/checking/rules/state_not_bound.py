"""A provision of a treaty is cited that did not bind the State on the letter's date.

What was signed only may still be appealed to, and custom binds without a treaty, so this is a warning. The rule is silent where
the letter itself says that the State has only signed, where the almanac's record of the treaty ends before the letter, and where
a treaty is named without a provision.
"""

from collections.abc import Iterable

from verbale.almanac.instruments import instrument_by_key
from verbale.almanac.ratifications import Standing, Status, bound
from verbale.almanac.states import state_by_code
from verbale.dates import PartialDate
from verbale.letters.checking.day import day_of
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity
from verbale.wording import say
from verbale.wording.dates import written

_UNBOUND = {Standing.SIGNATORY: "signed", Standing.WITHDRAWN: "ended", Standing.NO_ACTION: "none"}


def problems(record: Record) -> Iterable[Problem]:
    day = day_of(record)
    state = state_by_code(record.addressee.code) if record.addressee.kind == "state" and record.addressee.code else None
    if day is None or state is None:
        return
    said = {statement.instrument for statement in record.ratifications if statement.kind == "signature"}
    for citation in record.citations:
        instrument = instrument_by_key(citation.instrument) if citation.instrument and citation.provision else None
        if instrument is None or not instrument.is_binding or instrument.key in said:
            continue
        said.add(instrument.key)
        status = bound(state, instrument, day)
        if status.standing in _UNBOUND:
            name = instrument.abbreviation("en") or instrument.title("en")
            facts = {"instrument": name, "state": state.name("en"), "date": record.date, "status": _status(status)}
            yield Problem(citation.span, facts)


def _status(status: Status) -> str:
    code = _UNBOUND[status.standing]
    return say(f"status.{code}", date=written(PartialDate.of(status.since)) if status.since else "")


RULE = Rule("state-not-bound", Group.LAW, Severity.WARNING, can_be_wrong=True, problems=problems)
