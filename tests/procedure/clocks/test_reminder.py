"""When a letter without a reply is looked at again."""

import datetime

import pytest

from verbale.almanac.response_rules import ResponseRule, RuleKind
from verbale.almanac.tables import Confidence
from verbale.procedure.clocks import LetterFacts, reminder
from verbale.procedure.practice import Practice

DAY = datetime.date(2024, 2, 25)


@pytest.mark.parametrize("kind", ["AL", "OL", "JOL"])
def test_a_letter_with_a_period_of_its_own_has_no_reminder_by_rule(kind: str) -> None:
    assert reminder(LetterFacts(kind, DAY)).day is None


@pytest.mark.parametrize("kind", ["UA", "JUA"])
def test_an_urgent_appeal_is_looked_at_again_after_a_week(kind: str) -> None:
    found = reminder(LetterFacts(kind, DAY))
    assert found.day == datetime.date(2024, 3, 3)
    assert [step.code for step in found.working] == ["letter-date", "house-rule", "counted"]


def test_an_institutions_own_rule_goes_before_the_almanacs() -> None:
    own = ResponseRule("UA", RuleKind.REMINDER, None, None, 3, "day", "", Confidence.SOURCED)
    assert reminder(LetterFacts("UA", DAY), Practice(own_rules=(own,))).day == datetime.date(2024, 2, 28)
