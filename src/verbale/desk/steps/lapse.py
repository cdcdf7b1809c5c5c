"""Answers that did not come in time lapse. The clock takes this step; taken twice it does nothing."""

import datetime

from verbale.desk.communications.models import Communication
from verbale.desk.steps.taking import StepRefused, take
from verbale.procedure.clearing import Answer
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Actor
from verbale.procedure.transitions import State, Verb, Who


def lapse_what_is_due(at: datetime.datetime) -> tuple[str, ...]:
    """Let every unanswered question lapse whose time has run out; the keys of the communications that it touched."""
    due = Communication.objects.filter(
        state=State.IN_CLEARANCE.value,
        rounds__runs=True,
        rounds__questions__answer=Answer.ASKED.value,
        rounds__questions__until__lte=at,
    )
    touched = []
    for key in due.values_list("key", flat=True).distinct():
        try:
            take(key, at, _lapse, None)
        except StepRefused:
            continue  # somebody else was quicker: nothing is left to lapse
        touched.append(key)
    return tuple(touched)


def _lapse(_: Communication, __: CommunicationState) -> CommunicationCommand:
    return CommunicationCommand(Verb.LAPSE, Actor(Who.CLOCK))
