"""The text changes, and mandates leave it."""

from dataclasses import replace

from verbale.procedure.clocks.clearance import Round
from verbale.procedure.communication.ruling import Matter, Ruling
from verbale.procedure.communication.state import CommunicationState
from verbale.procedure.decision import Refusal
from verbale.procedure.transitions import State, Verb


def _no_text(matter: Matter) -> tuple[Refusal, ...]:
    return () if matter.command.text else (Refusal("no-text"),)


def _written(matter: Matter) -> CommunicationState:
    """Comments go on over a change, since they are there to change the text; a final text that changed is asked about anew."""
    text, writer = matter.command.text or matter.now.text, matter.command.actor.account
    after = replace(matter.now, text=text, drafters=matter.now.drafters | ({writer} if writer else frozenset()))
    commenting = matter.now.clearing is not None and matter.now.clearing.round is Round.COMMENTS
    if text == matter.now.text or matter.now.state is State.DRAFTING or commenting:
        return after
    return replace(after, state=State.IN_CLEARANCE, clearing=None, cleared_text=None)


def _not_to_be_added(matter: Matter) -> tuple[Refusal, ...]:
    wanted = matter.command.mandate
    return () if wanted and wanted not in matter.now.mandates else (Refusal("mandate-there"),)


def _added(matter: Matter) -> CommunicationState:
    """Behind the others. It is asked like them; what they endorsed stands."""
    assert matter.command.mandate is not None
    return replace(matter.now, mandates=(*matter.now.mandates, matter.command.mandate))


def _not_to_be_dropped(matter: Matter) -> tuple[Refusal, ...]:
    if matter.command.mandate not in matter.now.mandates:
        return (Refusal("no-such-mandate"),)
    return (Refusal("last-mandate"),) if len(matter.now.mandates) == 1 else ()


def _dropped(matter: Matter) -> CommunicationState:
    """The lists of mandates are no part of the substance, so that what the others endorsed stands."""
    left = tuple(mandate for mandate in matter.now.mandates if mandate != matter.command.mandate)
    clearing = matter.now.clearing.of_mandates(left) if matter.now.clearing else None
    return replace(matter.now, mandates=left, clearing=clearing)


EDIT = Ruling(Verb.EDIT, _no_text, _written)
ADD_MANDATE = Ruling(Verb.ADD_MANDATE, _not_to_be_added, _added)
DROP_MANDATE = Ruling(Verb.DROP_MANDATE, _not_to_be_dropped, _dropped)
