"""The requests skip a number or use one twice."""

from collections.abc import Iterable
from itertools import pairwise

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    if record.requests and record.requests[0].number != 1:
        first = record.requests[0]
        yield Problem(first.span, {"number": first.number, "expected": 1})
    for before, request in pairwise(record.requests):
        if request.number not in (before.number + 1, 1):  # a second list of requests begins again at 1
            yield Problem(request.span, {"number": request.number, "expected": before.number + 1})


RULE = Rule("requests-numbered", Group.REQUESTS, Severity.WARNING, can_be_wrong=False, problems=problems)
