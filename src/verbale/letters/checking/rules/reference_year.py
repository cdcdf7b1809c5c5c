"""The year in the reference is not the year of the letter's date.

A number is taken before the letter is dated, in the year in which it is taken; so this is information, and no mistake, where the
date falls in the year after. A date in a year before the number's is a slip in one of the two.
"""

from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    named = record.reference
    if named is None or record.date is None:
        return
    year = int(record.date[:4])
    if year != named.year:
        yield Problem(named.span, {"printed": named.printed, "year": named.year, "date": record.date})


RULE = Rule("reference-year", Group.REFERENCES, Severity.NOTE, can_be_wrong=True, problems=problems)
