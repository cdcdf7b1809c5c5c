"""Somebody signs for a mandate in whose name the letter is not written.

The rule is silent where a mandate of the opening is not known, since that may be the one.
"""

from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    named = {mandate.code for mandate in record.mandates}
    if not named or None in named:
        return
    for signatory in record.signatories:
        if signatory.mandate is not None and signatory.mandate not in named:
            yield Problem(signatory.span, {"name": signatory.name, "title": " ".join((signatory.title or "").split())})


RULE = Rule("signatory-unnamed", Group.SIGNATURES, Severity.ERROR, can_be_wrong=True, problems=problems)
