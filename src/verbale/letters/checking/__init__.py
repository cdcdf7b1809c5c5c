"""Checking a record: what does not agree with itself, with the reference data of its day, or with the procedure.

A rule is one file in `rules`, one test file, one page in `docs/rules`, and one line in this tuple. Rules are silent where they
cannot know: a finding that is wrong costs the reader's trust in those that are right.
"""

from dataclasses import replace

from verbale.letters.checking.rule import Problem, Rule
from verbale.letters.checking.rules import (
    charge_two_provisions,
    event_after_letter,
    impossible_date,
    instrument_superseded,
    name_spellings,
    previous_after_letter,
    previous_count,
    provision_unknown,
    range_backwards,
    ratification_date,
    reference_year,
    requests_numbered,
    resolution_not_in_force,
    response_period,
    sentence_sums,
    signatory_missing,
    signatory_not_holder,
    signatory_unnamed,
    state_not_bound,
    withheld_in_sight,
)
from verbale.letters.record import Finding, Record
from verbale.spans import Span
from verbale.wording import Language, say

RULES: tuple[Rule, ...] = (
    charge_two_provisions.RULE,
    event_after_letter.RULE,
    impossible_date.RULE,
    instrument_superseded.RULE,
    name_spellings.RULE,
    previous_after_letter.RULE,
    previous_count.RULE,
    provision_unknown.RULE,
    range_backwards.RULE,
    ratification_date.RULE,
    reference_year.RULE,
    requests_numbered.RULE,
    resolution_not_in_force.RULE,
    response_period.RULE,
    sentence_sums.RULE,
    signatory_missing.RULE,
    signatory_not_holder.RULE,
    signatory_unnamed.RULE,
    state_not_bound.RULE,
    withheld_in_sight.RULE,
)


def check(record: Record, language: Language = "en") -> tuple[Finding, ...]:
    """The findings of all rules, in the order of the text; those on the letter as a whole come first."""
    found = [_finding(rule, problem, language) for rule in RULES for problem in rule.problems(record)]
    return tuple(sorted(found, key=lambda finding: (finding.span or Span(-1, -1), finding.rule)))


def checked(record: Record, language: Language = "en") -> Record:
    """The record with its findings."""
    return replace(record, findings=check(record, language))


def _finding(rule: Rule, problem: Problem, language: Language) -> Finding:
    message = say(f"finding.{rule.code}", language, **problem.facts)
    fix = say(f"fix.{rule.code}", language, **problem.facts) if problem.fix else None
    return Finding(rule.code, rule.severity, message, fix, problem.span)
