"""A signatory did not hold the mandate on the letter's date.

Holders change mostly on the first of a month, and a letter may go out some days later under the old name; a month on either side is
allowed. Working groups sign by any member, and the almanac's lists of members are not complete: the rule is silent on them.
"""

import datetime as dt
from collections.abc import Iterable

from verbale.almanac.mandates import Holder, holder_named, holders_on, mandate_by_code
from verbale.letters.checking.day import day_of
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity

_LEEWAY = dt.timedelta(days=31)


def problems(record: Record) -> Iterable[Problem]:
    day = day_of(record)
    if day is None:
        return
    for signatory in record.signatories:
        mandate = mandate_by_code(signatory.mandate) if signatory.mandate else None
        if mandate is None or mandate.is_working_group or signatory.on_behalf:
            continue
        holders = holders_on(mandate, day)
        if holders and not any(_held(term, mandate.code, day) for term in holder_named(signatory.name)):
            names = ", ".join(holder.name for holder in holders)
            facts = {"name": signatory.name, "mandate": mandate.code, "date": record.date, "holders": names}
            yield Problem(signatory.span, facts)


def _held(term: Holder, mandate: str, day: dt.date) -> bool:
    return term.mandate == mandate and any(
        term.in_office(day + shift) for shift in (-_LEEWAY, dt.timedelta(0), _LEEWAY)
    )


RULE = Rule("signatory-not-holder", Group.SIGNATURES, Severity.WARNING, can_be_wrong=True, problems=problems)
