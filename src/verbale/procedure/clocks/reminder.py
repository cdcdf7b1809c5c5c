"""When to ask again. An urgent appeal names no period, so that only a reminder keeps it from being forgotten."""

from verbale.almanac.response_rules import RuleKind
from verbale.procedure.clocks.counting import last_day
from verbale.procedure.clocks.facts import LetterFacts
from verbale.procedure.clocks.rules import period_of
from verbale.procedure.clocks.working import Clock, Due, Step
from verbale.procedure.practice import DEFAULT, Practice


def reminder(letter: LetterFacts, practice: Practice = DEFAULT) -> Due:
    """The day on which a letter without a reply is looked at again; no day for types that have no such rule.

    No text of the United Nations sets it: the week after an urgent appeal is a default of this project.
    """
    dated = Step("letter-date", {"date": letter.date})
    rules = practice.rules(letter.bare_type, RuleKind.REMINDER, letter.date)
    period = period_of(rules[0]) if rules else None
    if period is None:
        return Due(Clock.REMINDER, None, None, Step("no-reminder"), (dated,))
    day = last_day(letter.date, period)
    return Due(
        Clock.REMINDER,
        day,
        None,
        Step("reminder", {"day": day, "period": period}),
        (
            dated,
            Step("house-rule", {"period": period}),
            Step("counted", {"start": letter.date, "period": period, "end": day}),
        ),
    )
