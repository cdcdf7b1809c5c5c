"""What stands in the way of sending, as it can be asked for at any time."""

from collections.abc import Sequence

from django.utils import timezone

from verbale.desk.communications.models import Communication
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.state import state_of
from verbale.desk.communications.substance import Block
from verbale.desk.submissions.sources import sources_of
from verbale.desk.words import refused
from verbale.procedure.communication import CommunicationCommand, decide_communication
from verbale.procedure.decision import Actor, Refusal, Refused
from verbale.procedure.transitions import State, Verb, Who


def latest_blocks(communication: Communication) -> tuple[Block, ...]:
    version = communication.versions.last()
    return tuple(Block.of(stored) for stored in version.blocks) if version is not None else ()


def obstacles(communication: Communication, blocks: Sequence[Block] | None = None) -> tuple[str, ...]:
    """All that keeps the letter from going out, in words: clearance first, then every name without consent."""
    people = {person.key: person for person in communication.case.people.all()}
    found = [*_to_clearance(communication)]
    text = latest_blocks(communication) if blocks is None else blocks
    found.extend(obstacles_to_sending(text, people.values(), sources_of(communication.case)))
    return tuple(dict.fromkeys(refused(each, people) for each in found))


def _to_clearance(communication: Communication) -> tuple[Refusal, ...]:
    """What the procedure would say, were the text to be cleared now."""
    state = state_of(communication)
    if state.state is State.DRAFTING:
        return (Refusal("no-final-text"),)
    if state.state is not State.IN_CLEARANCE:
        return ()
    command = CommunicationCommand(Verb.CLEAR, Actor(Who.OFFICER), text=state.text)
    decision = decide_communication(state, command, timezone.now())
    return decision.refusals if isinstance(decision, Refused) else ()
