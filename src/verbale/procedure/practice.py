"""What an institution may set of the procedure; the defaults are those of the tables."""

import datetime
from dataclasses import dataclass

from verbale.almanac.response_rules import ResponseRule, RuleKind, response_rules


@dataclass(frozen=True, slots=True)
class Practice:
    zone: str = "Europe/Zurich"
    """Whose days count: a due date runs to the end of its day there. The default is Geneva's."""
    own_rules: tuple[ResponseRule, ...] = ()
    """Rules of the institution. Where one holds for a type, a kind and a day, those of the almanac do not."""

    def rules(self, letter_type: str, kind: RuleKind, on: datetime.date) -> tuple[ResponseRule, ...]:
        """The rules of a kind that hold for a type of letter on a day; mostly one."""
        own = tuple(r for r in self.own_rules if r.letter_type == letter_type and r.kind is kind and r.holds_on(on))
        return own or response_rules(letter_type, kind, on)


DEFAULT = Practice()
