"""Every mandate's answer as a light: its form, a word, and when."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from verbale.desk.accounts.models import AccountMandate
from verbale.desk.communications.models import ClearanceRound, Communication
from verbale.desk.log.models import LogEntry
from verbale.desk.words import language, mandate_title, moment
from verbale.procedure.clearing import Answer
from verbale.wording import say

_LOOKS = {
    Answer.ASKED: ("wait", "?"),
    Answer.READY: ("ready", "✓"),
    Answer.CHANGES_PROPOSED: ("open", "±"),
    Answer.ENDORSED: ("yes", "✓"),
    Answer.DECLINED: ("no", "✕"),
    Answer.LAPSED: ("lapsed", "–"),
}


@dataclass(frozen=True, slots=True)
class Light:
    mandate: str
    title: str
    look: str
    sign: str
    words: str
    leads: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Lights:
    round: str
    """Its name; that none runs is said too."""
    each: tuple[Light, ...]


def lights_of(communication: Communication, own: Collection[str] = ()) -> Lights:
    """The lights of the round that runs; `own` are the mandates of whoever looks."""
    running = communication.rounds.filter(runs=True).first()
    codes = list(communication.mandates.values_list("code", flat=True))
    name = say(f"desk.round.{running.kind}" if running else "desk.round.none", language())
    questions = {each.mandate: each for each in running.questions.all()} if running else {}
    opened = _opened(communication, running) if running else frozenset()
    lights = []
    for place, code in enumerate(codes):
        question = questions.get(code)
        if question is None:
            look, sign, words = "wait", "", say("desk.light.not-asked", language())
        else:
            look, sign = _LOOKS[Answer(question.answer)]
            words = _words(Answer(question.answer), question.until, question.answered_at, opened=code in opened)
        lights.append(Light(code, mandate_title(code), look, sign, words, place == 0, code in own))
    return Lights(name, tuple(lights))


def _words(answer: Answer, until: datetime.datetime, answered_at: datetime.datetime | None, *, opened: bool) -> str:
    at = moment(answered_at) if answered_at is not None else ""
    if answer is Answer.ASKED:
        return say("desk.light.opened" if opened else "desk.light.asked", language(), until=moment(until))
    return say(f"desk.light.{answer.value}", language(), at=at, until=moment(until))


def _opened(communication: Communication, running: ClearanceRound) -> frozenset[str]:
    """The mandates for which somebody has opened the text since it was put to them."""
    since = running.asked_at
    entries = LogEntry.objects.filter(subject=communication.key, action="open")
    actors = {entry.actor for entry in entries if datetime.datetime.fromisoformat(entry.at) >= since}
    return frozenset(AccountMandate.objects.filter(account__key__in=actors).values_list("code", flat=True))
