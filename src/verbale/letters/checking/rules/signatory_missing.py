"""A mandate in whose name the letter is written has no signatory.

A vacant mandate has none although it is in the heading, and the last page of a copy may be missing: so this is a warning. The rule
is silent where the letter has no signatures at all, and where a signatory's mandate is not known.
"""

from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    signed = {signatory.mandate for signatory in record.signatories}
    if not signed or None in signed:
        return
    for mandate in record.mandates:
        if mandate.code is not None and mandate.code not in signed:
            yield Problem(mandate.span, {"title": " ".join(mandate.title.split())})


RULE = Rule("signatory-missing", Group.SIGNATURES, Severity.WARNING, can_be_wrong=True, problems=problems)
