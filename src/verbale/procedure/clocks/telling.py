"""A due date in words: the sentence that says it, and the table that derives it, in the reader's language."""

import datetime
from dataclasses import dataclass

from verbale.dates import PartialDate
from verbale.procedure.clocks.working import Due, Fact, Period, Step
from verbale.wording import Language, counted, number, say
from verbale.wording.dates import weekday, written


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    text: str


def sentence(due: Due, language: Language = "en") -> str:
    """What follows, in one sentence: "A reply is due by Sunday, 24 December 2023 …"."""
    return say(f"clock.outcome.{due.outcome.code}", language, **_words(due.outcome, language))


def table(due: Due, language: Language = "en") -> tuple[Line, ...]:
    """The working, a line a step."""
    return tuple(
        Line(
            say(f"clock.step.{step.code}.title", language),
            say(f"clock.step.{step.code}.text", language, **_words(step, language)),
        )
        for step in due.working
    )


def _words(step: Step, language: Language) -> dict[str, str]:
    return {name: _word(fact, language) for name, fact in step.facts.items()}


def _word(fact: Fact, language: Language) -> str:
    match fact:
        case datetime.datetime():
            return say("clock.moment", language, day=_day(fact.date(), language), time=f"{fact:%H:%M}")
        case datetime.date():
            return _day(fact, language)
        case Period():
            return counted(f"duration.{fact.unit}s", fact.value, language, spelled=False)
        case int():
            return number(fact, language)
        case str():
            return fact


def _day(day: datetime.date, language: Language) -> str:
    return say("clock.day", language, weekday=weekday(day, language), day=written(PartialDate.of(day), language))
