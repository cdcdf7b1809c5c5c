"""By when a reply is asked for.

The letter's own words go first. For a letter not yet written the tables give the period by type and date: two months for
allegation letters and 30 days for urgent appeals in the Manual of Operations of 2008 (chapter II.B), 60 days in letters since;
urgent appeals now name no period, because they ask for an early answer.
"""

from verbale.almanac.response_rules import RuleKind
from verbale.procedure.clocks.counting import last_day
from verbale.procedure.clocks.facts import LetterFacts
from verbale.procedure.clocks.rules import period_of, rule_step, trust_steps
from verbale.procedure.clocks.working import Clock, Due, Period, Step
from verbale.procedure.practice import DEFAULT, Practice


def response(letter: LetterFacts, practice: Practice = DEFAULT) -> Due:
    """The last day of the response period, to its end in the practice's zone; no day where the letter asks for no period."""
    dated = Step("letter-date", {"date": letter.date})
    if letter.words is not None:
        if letter.words.response_days is None:
            return _no_day(dated, Step("asks-no-period"))
        period = Period(letter.words.response_days, "day")
        return _counted(letter, period, (dated, Step("own-words", {"period": period})), practice)
    rules = practice.rules(letter.bare_type if letter.to_state else "OTH", RuleKind.RESPONSE, letter.date)
    if not rules:
        return _no_day(dated, Step("no-rule", {"date": letter.date}))
    ruled = period_of(rules[0])
    steps = (dated, rule_step(rules[0], ruled), *trust_steps(rules[0]))
    return _counted(letter, ruled, steps, practice) if ruled else _no_day(*steps)


def _counted(letter: LetterFacts, period: Period, steps: tuple[Step, ...], practice: Practice) -> Due:
    day = last_day(letter.date, period)
    whole = Step("whole-day", {"day": day})
    if practice.zone != DEFAULT.zone:
        whole = Step("whole-day-elsewhere", {"day": day, "zone": practice.zone})
    counted = Step("counted", {"start": letter.date, "period": period, "end": day})
    return Due(
        Clock.RESPONSE,
        day,
        None,
        Step("response", {"date": letter.date, "period": period, "day": day}),
        (*steps, counted, whole),
    )


def _no_day(*steps: Step) -> Due:
    return Due(Clock.RESPONSE, None, None, Step("no-response-period"), steps)
