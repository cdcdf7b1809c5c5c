"""The step of a working that names the rule it rests on."""

from typing import cast

from verbale.almanac.response_rules import ResponseRule
from verbale.almanac.tables import Confidence
from verbale.procedure.clocks.working import Fact, Period, Step, Unit


def period_of(rule: ResponseRule) -> Period | None:
    """None for a rule that gives no number."""
    return None if rule.value is None else Period(rule.value, cast("Unit", rule.unit))


def rule_step(rule: ResponseRule, period: Period | None) -> Step:
    """Which rule, since when, and whether it was read at its source or is from memory."""
    facts: dict[str, Fact] = {"type": rule.letter_type}
    code = "rule-no-number"
    if period is not None:
        facts["period"] = period
        code = "rule"
    if rule.since is not None:
        facts["since"] = str(rule.since)
        code += "-since"
    return Step(code, facts)


def trust_steps(rule: ResponseRule) -> tuple[Step, ...]:
    """A warning beside a rule that nobody has yet seen at its source."""
    return () if rule.confidence is Confidence.SOURCED else (Step("from-memory"),)
