"""Default periods by type of letter and date, for letters not yet written. The words of a letter override them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from verbale.almanac.tables import Confidence, date, rows
from verbale.dates import PartialDate


class RuleKind(StrEnum):
    RESPONSE = "response"
    EXTENSION = "extension"
    PUBLICATION = "publication"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class ResponseRule:
    letter_type: str
    """AL, UA, OL, OTH (to an addressee that is no State), WGAD (its regular procedure), or any."""
    kind: RuleKind
    since: PartialDate | None
    until: PartialDate | None
    """The rule ends where the next one begins; the dates at which practice changed are approximate."""
    value: int | None
    unit: str
    """day, month or hour; empty, without a value, where no number is given."""
    note: str
    confidence: Confidence

    def holds_on(self, day: datetime.date) -> bool:
        return (self.since is None or self.since.first_day() <= day) and (
            self.until is None or day < self.until.first_day()
        )


def response_rules(letter_type: str, kind: RuleKind, on: datetime.date) -> tuple[ResponseRule, ...]:
    """The rules of that kind for a type of letter on a day; the J of a joint letter does not count.

    Mostly one; two for the publication of other letters (on legislation, and the others), as the notes say. Empty where no
    rule is known for the day.
    """
    bare = letter_type.strip().upper().removeprefix("J")
    found = tuple(r for r in _rules() if r.letter_type in (bare, "any") and r.kind is kind and r.holds_on(on))
    own = tuple(rule for rule in found if rule.letter_type == bare)
    return own or found


@cache
def _rules() -> tuple[ResponseRule, ...]:
    return tuple(
        ResponseRule(
            letter_type=row["letter_type"],
            kind=RuleKind(row["rule"]),
            since=date(row["from"]),
            until=date(row["to"]),
            value=int(row["value"]) if row["value"] else None,
            unit=row["unit"],
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("response_rules")
    )
