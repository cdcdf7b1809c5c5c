"""An allegation letter, or another letter, that asks for no reply within a time.

Letters of allegation ask for a reply within 60 days (two months in the Manual of Operations of 2008, chapter II.B). Urgent appeals
may name no period, because they ask for an early answer; they are passed over.
"""

from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import PartKind, Record, Severity

_ASKS = frozenset({"AL", "JAL"})
_SINCE = "2008"
"""Earlier letters followed no common rule."""


def problems(record: Record) -> Iterable[Problem]:
    named = record.reference
    if named is None or named.type not in _ASKS or record.response_days is not None:
        return
    whole = any(part.kind is PartKind.REQUESTS for part in record.parts) and bool(record.signatories)
    if whole and (record.date or "") >= _SINCE:
        yield Problem(None, {"type": named.type})


RULE = Rule("response-period", Group.RESPONSE, Severity.WARNING, can_be_wrong=True, problems=problems)
