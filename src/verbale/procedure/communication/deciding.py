"""The decision on a command: the table first, then the verb's own ruling."""

import datetime
from dataclasses import replace

from verbale.procedure.communication.asking import (
    ASK_COMMENTS,
    ASK_ENDORSEMENT,
    COMMENT,
    DECLINE,
    ENDORSE,
    LAPSE,
    SETTLE_CHANGE,
)
from verbale.procedure.communication.drafting import ADD_MANDATE, DROP_MANDATE, EDIT
from verbale.procedure.communication.publishing import DEFER, PUBLISH, WITHDRAW
from verbale.procedure.communication.ruling import Matter
from verbale.procedure.communication.sending import CLEAR, TRANSMIT
from verbale.procedure.communication.state import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Fact, Refused, Taken
from verbale.procedure.guards import permitted
from verbale.procedure.transitions import Subject

RULINGS = (
    EDIT,
    ASK_COMMENTS,
    COMMENT,
    SETTLE_CHANGE,
    ASK_ENDORSEMENT,
    ENDORSE,
    DECLINE,
    LAPSE,
    ADD_MANDATE,
    DROP_MANDATE,
    CLEAR,
    TRANSMIT,
    DEFER,
    PUBLISH,
    WITHDRAW,
)
"""One for each verb that the table has for communications."""

_BY_VERB = {ruling.verb: ruling for ruling in RULINGS}


def decide_communication(
    now: CommunicationState, command: CommunicationCommand, at: datetime.datetime
) -> Taken[CommunicationState] | Refused:
    """The step that a command makes at an instant, or all that stands in its way. Raises ValueError for an instant without zone."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its zone")
    row, refusals = permitted(Subject.COMMUNICATION, now.state, command.verb, command.actor, command.reason)
    if row is None:
        return Refused(refusals)
    ruling = _BY_VERB[command.verb]
    matter = Matter(now, command, at)
    refusals += ruling.obstacles(matter)
    if refusals:
        return Refused(refusals)
    after = ruling.change(matter)
    if row.target is not None:
        after = replace(after, state=row.target)
    return Taken(after, command.verb, command.actor, _facts(now, after, command), ruling.effects)


def _facts(now: CommunicationState, after: CommunicationState, command: CommunicationCommand) -> dict[str, Fact]:
    """What the log says beside actor, verb and reason: no words of the letter, and nobody's name."""
    facts: dict[str, Fact] = {"from": now.state.value, "to": after.state.value, "text": after.text}
    mandate = command.mandate or command.actor.mandate
    if mandate:
        facts["mandate"] = mandate
    if command.answer is not None:
        facts["answer"] = command.answer.value
    if command.until is not None:
        facts["until"] = command.until.isoformat()
    return facts
