"""Mandates join a letter, or are dropped from it."""

import datetime

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.steps.taking import actor, take
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb


def add_mandate(account: Account, key: str, mandate: str, at: datetime.datetime) -> Taken[CommunicationState]:
    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.ADD_MANDATE, actor(account), mandate=mandate)

    return take(key, at, make, account)


def drop_mandate(
    account: Account, key: str, mandate: str, reason: str, at: datetime.datetime
) -> Taken[CommunicationState]:
    """What the others endorsed stands."""

    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.DROP_MANDATE, actor(account), reason, mandate=mandate)

    return take(key, at, make, account)
