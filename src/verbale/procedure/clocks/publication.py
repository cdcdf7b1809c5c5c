"""From when a letter may be public.

The letter's own words go first: after the number of days that it names, so on the day behind the last of them. For a letter
not yet written: allegation letters and urgent appeals since about 2018 after 60 days, letters on legislation 48 hours after they
were sent, letters of 2011 to 2018 with the joint report that holds their date (A/HRC/18/51 and after). A reply, and an
extension of its period, move nothing here; a person may put publication off with a reason, and never bring it forward.
"""

import datetime

from verbale.almanac.report_windows import window_of
from verbale.almanac.response_rules import ResponseRule, RuleKind
from verbale.procedure.clocks.counting import after_hours, last_day, start_of
from verbale.procedure.clocks.facts import LetterFacts
from verbale.procedure.clocks.rules import period_of, rule_step, trust_steps
from verbale.procedure.clocks.working import Clock, Due, Period, Step
from verbale.procedure.practice import DEFAULT, Practice

_NEXT = datetime.timedelta(days=1)


def publication(letter: LetterFacts, practice: Practice = DEFAULT) -> Due:
    """The first day, or instant, on which the letter may be public; none where no rule gives a day."""
    dated = Step("letter-date", {"date": letter.date})
    if letter.words is not None and letter.words.publication_days is not None:
        period = Period(letter.words.publication_days, "day")
        return _after_days(letter.date, period, (dated, Step("own-words-publication", {"period": period})))
    rule = _rule(letter, practice)
    if rule is None:
        return _no_day("no-publication-rule", (dated, Step("no-rule", {"date": letter.date})))
    ruled = period_of(rule)
    if ruled is None:
        return _with_report(letter, (dated, *trust_steps(rule)))
    steps = (dated, rule_step(rule, ruled), *trust_steps(rule))
    if ruled.unit == "hour":
        return _after_hours(letter, ruled, steps, practice.zone)
    return _after_days(letter.date, ruled, steps)


def _rule(letter: LetterFacts, practice: Practice) -> ResponseRule | None:
    """Of two rules for other letters, the one in hours is for those on legislation."""
    rules = practice.rules(letter.bare_type, RuleKind.PUBLICATION, letter.date)
    if len(rules) > 1:
        rules = tuple(rule for rule in rules if (rule.unit == "hour") is letter.on_legislation)
    return rules[0] if rules else None


def _after_days(start: datetime.date, period: Period, steps: tuple[Step, ...]) -> Due:
    end = last_day(start, period)
    day = end + _NEXT
    counted = Step("counted", {"start": start, "period": period, "end": end})
    outcome = Step("publication", {"day": day, "period": period})
    return Due(Clock.PUBLICATION, day, None, outcome, (*steps, counted, Step("day-after", {"end": end, "day": day})))


def _after_hours(letter: LetterFacts, period: Period, steps: tuple[Step, ...], zone: str) -> Due:
    """From the recorded instant of sending. Where only a day is known it may have been its last moment."""
    if letter.sent is not None:
        moment = after_hours(letter.sent, period.value, zone)
        step = Step(
            "hours-from-sending", {"sent": letter.sent.astimezone(moment.tzinfo), "period": period, "moment": moment}
        )
    else:
        moment = start_of(last_day(letter.date, period) + _NEXT, zone)
        step = Step("hours-from-day", {"date": letter.date, "period": period, "moment": moment})
    outcome = Step("publication-moment", {"moment": moment, "period": period})
    return Due(Clock.PUBLICATION, moment.date(), moment, outcome, (*steps, step))


def _with_report(letter: LetterFacts, steps: tuple[Step, ...]) -> Due:
    window = window_of(letter.date)
    if window is None:
        return _no_day("publication-with-mandates-report", steps)
    held = Step("window", {"first": window.letters_from, "last": window.letters_to, "session": window.session})
    outcome = Step("publication-with-report", {"session": window.session})
    return Due(Clock.PUBLICATION, None, None, outcome, (*steps, held))


def _no_day(outcome: str, steps: tuple[Step, ...]) -> Due:
    return Due(Clock.PUBLICATION, None, None, Step(outcome), steps)
