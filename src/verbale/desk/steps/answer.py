"""A mandate answers: it finds the draft ready, proposes changes in words, endorses the final text, or declines."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Change, Communication
from verbale.desk.steps.taking import actor, take
from verbale.procedure.clearing import Answer
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that a mandate would have instead; `block` names the place, empty for the whole letter."""

    wording: str
    block: str = ""


def find_ready(account: Account, key: str, mandate: str, at: datetime.datetime) -> Taken[CommunicationState]:
    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.COMMENT, actor(account, mandate), answer=Answer.READY)

    return take(key, at, make, account)


def propose_changes(
    account: Account, key: str, mandate: str, proposals: Sequence[Proposal], at: datetime.datetime
) -> Taken[CommunicationState]:
    """The proposals are written with the answer; each is later taken or left."""
    made = [
        Change(mandate=mandate, block=each.block, wording=each.wording.strip())
        for each in proposals
        if each.wording.strip()
    ]

    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        keys = frozenset(change.key for change in made)
        return CommunicationCommand(Verb.COMMENT, actor(account, mandate), answer=Answer.CHANGES_PROPOSED, changes=keys)

    def write(communication: Communication, _: Taken[CommunicationState]) -> None:
        running = communication.rounds.get(runs=True)
        for change in made:
            change.round = running
        Change.objects.bulk_create(made)

    return take(key, at, make, account, write)


def endorse(account: Account, key: str, mandate: str, text: str, at: datetime.datetime) -> Taken[CommunicationState]:
    """Endorse the final text of this hash, which is the one that was on the screen."""

    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.ENDORSE, actor(account, mandate), text=text)

    return take(key, at, make, account)


def decline(
    account: Account, key: str, mandate: str, text: str, at: datetime.datetime, reason: str = ""
) -> Taken[CommunicationState]:
    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.DECLINE, actor(account, mandate), reason, text=text)

    return take(key, at, make, account)
