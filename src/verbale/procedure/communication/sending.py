"""The text is cleared, and goes out."""

from dataclasses import replace

from verbale.procedure.clearing import Answer
from verbale.procedure.clocks.clearance import Round
from verbale.procedure.communication.ruling import Matter, Ruling
from verbale.procedure.communication.state import CommunicationState
from verbale.procedure.decision import Effect, Refusal
from verbale.procedure.transitions import Verb


def _not_clear(matter: Matter) -> tuple[Refusal, ...]:
    """Each mandate that stays has endorsed this very text, and of those who endorsed, somebody did not write it."""
    clearing = matter.now.clearing
    if clearing is None or clearing.round is not Round.FINAL:
        return (Refusal("no-final-text"),)
    found = []
    if not matter.command.text == clearing.text == matter.now.text:
        found.append(Refusal("another-text"))
    waiting = clearing.with_answer(Answer.ASKED)
    if waiting:
        found.append(Refusal("endorsement-open", {"mandates": ", ".join(waiting)}))
    left = clearing.with_answer(Answer.DECLINED, Answer.LAPSED)
    if left:
        found.append(Refusal("to-be-dropped", {"mandates": ", ".join(left)}))
    unasked = [mandate for mandate in matter.now.mandates if clearing.of(mandate) is None]
    if unasked:
        found.append(Refusal("never-asked", {"mandates": ", ".join(unasked)}))
    endorsed = [question for question in clearing.questions if question.answer is Answer.ENDORSED]
    if endorsed and all(question.by in matter.now.drafters for question in endorsed):
        found.append(Refusal("drafter-clears-alone"))
    return tuple(found)


def _cleared(matter: Matter) -> CommunicationState:
    return replace(matter.now, cleared_text=matter.now.text)


def _not_to_be_sent(matter: Matter) -> tuple[Refusal, ...]:
    """What is sent is what was endorsed; and everything that letter and files hold against it is said at once."""
    found = () if matter.now.cleared_text == matter.now.text == matter.command.text else (Refusal("another-text"),)
    return (*found, *matter.command.obstacles)


def _sent(matter: Matter) -> CommunicationState:
    return replace(matter.now, public_from=matter.command.until)


CLEAR = Ruling(Verb.CLEAR, _not_clear, _cleared, (Effect("tell-clerk"),))
TRANSMIT = Ruling(Verb.TRANSMIT, _not_to_be_sent, _sent, (Effect("lay-at-counter"), Effect("send-calendar")))
