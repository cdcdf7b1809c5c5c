"""The letter becomes public on its day, or later, or not at all."""

import datetime
from dataclasses import replace

from verbale.procedure.communication.ruling import Matter, Ruling
from verbale.procedure.communication.state import CommunicationState
from verbale.procedure.decision import Effect, Refusal
from verbale.procedure.transitions import Verb


def _latest(now: CommunicationState) -> datetime.datetime | None:
    return max((each for each in (now.public_from, now.deferred_to) if each is not None), default=None)


def _not_later(matter: Matter) -> tuple[Refusal, ...]:
    """Publication may be put off, and never brought forward."""
    latest = _latest(matter.now)
    if matter.command.until is None or (latest is not None and matter.command.until <= latest):
        return (Refusal("not-later", {"than": latest.isoformat() if latest else None}),)
    return ()


def _deferred(matter: Matter) -> CommunicationState:
    return replace(matter.now, deferred_to=matter.command.until)


def _not_to_be_published(matter: Matter) -> tuple[Refusal, ...]:
    latest = _latest(matter.now)
    found: tuple[Refusal, ...] = ()
    if matter.now.public_from is None or latest is None:
        found = (Refusal("no-publication-day"),)
    elif matter.at < latest:
        found = (Refusal("too-early", {"from": latest.isoformat()}),)
    return (*found, *matter.command.obstacles)


DEFER = Ruling(Verb.DEFER, _not_later, _deferred, (Effect("send-calendar"),))
PUBLISH = Ruling(Verb.PUBLISH, _not_to_be_published)
WITHDRAW = Ruling(Verb.WITHDRAW, effects=(Effect("tell-mandates"), Effect("send-calendar")))
