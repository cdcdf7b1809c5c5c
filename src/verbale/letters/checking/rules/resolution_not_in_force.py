"""A resolution is not one that carried the mandate on the letter's date.

A renewal is often cited only weeks after its adoption, so the almanac's `resolutions_citable` also has the one before it for
a while.
"""

from collections.abc import Iterable

from verbale.almanac.mandates import resolutions_citable
from verbale.letters.checking.day import day_of
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    day = day_of(record)
    if day is None:
        return
    for mandate in record.mandates:
        if mandate.code is None or mandate.resolution is None:
            continue
        citable = resolutions_citable(mandate.code, day)
        if citable and mandate.resolution not in {each.number for each in citable}:
            expected = citable[0].number
            facts = {"printed": mandate.resolution, "mandate": mandate.code, "date": record.date, "expected": expected}
            yield Problem(mandate.resolution_span, facts, fix=True)


RULE = Rule("resolution-not-in-force", Group.RESOLUTIONS, Severity.WARNING, can_be_wrong=True, problems=problems)
