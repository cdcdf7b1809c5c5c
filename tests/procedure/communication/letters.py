"""Commands about a communication, said shortly."""

import datetime

from verbale.procedure.communication import CommunicationCommand, CommunicationState, decide_communication
from verbale.procedure.decision import Actor, Refused, Taken
from verbale.procedure.transitions import Verb, Who
from verbale.wording import LANGUAGES, say

NOW = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(days=7)
OFFICER = Actor(Who.OFFICER, "officer")
CLERK = Actor(Who.CLERK, "clerk")
CLOCK = Actor(Who.CLOCK)
DOOR = Actor(Who.DOOR)
DRAFT = CommunicationState("text-1", ("HRD", "FOAA", "TERR"), frozenset({"officer"}))


def holder(mandate: str, account: str | None = None) -> Actor:
    return Actor(Who.HOLDER, account or f"holder-{mandate}", mandate)


def command(verb: Verb, actor: Actor = OFFICER, **more: object) -> CommunicationCommand:
    return CommunicationCommand(verb, actor, **more)  # type: ignore[arg-type]  # keywords of the tests


def step(now: CommunicationState, given: CommunicationCommand, at: datetime.datetime = NOW) -> CommunicationState:
    found = decide_communication(now, given, at)
    assert isinstance(found, Taken), found
    return found.state


def refusals(now: CommunicationState, given: CommunicationCommand, at: datetime.datetime = NOW) -> list[str]:
    """The codes of what stands in the way; each of them has words in every language."""
    found = decide_communication(now, given, at)
    assert isinstance(found, Refused), found
    for refusal in found.refusals:
        assert all(say(f"refusal.{refusal.code}", language, **refusal.facts) for language in LANGUAGES)
    return [refusal.code for refusal in found.refusals]


def in_comments(now: CommunicationState = DRAFT) -> CommunicationState:
    return step(now, command(Verb.ASK_COMMENTS, text=now.text, until=LATER))


def in_final(now: CommunicationState = DRAFT) -> CommunicationState:
    """After a round in which all found it ready."""
    from verbale.procedure.clearing import Answer

    now = in_comments(now)
    for mandate in now.mandates:
        now = step(now, command(Verb.COMMENT, holder(mandate), answer=Answer.READY))
    return step(now, command(Verb.ASK_ENDORSEMENT, text=now.text, until=LATER))


def cleared(now: CommunicationState = DRAFT) -> CommunicationState:
    now = in_final(now)
    for mandate in now.mandates:
        now = step(now, command(Verb.ENDORSE, holder(mandate), text=now.text))
    return step(now, command(Verb.CLEAR, text=now.text))
