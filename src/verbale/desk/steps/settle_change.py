"""A proposed change is taken or left, with a word why."""

import datetime

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Change, Communication
from verbale.desk.steps.taking import actor, take
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb


def settle_change(
    account: Account, key: str, change: str, *, taken: bool, why: str, at: datetime.datetime
) -> Taken[CommunicationState]:
    """Taking one changes no text by itself: the drafter writes it into the draft."""

    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.SETTLE_CHANGE, actor(account), why, changes=frozenset({change}))

    def write(_: Communication, __: Taken[CommunicationState]) -> None:
        Change.objects.filter(key=change).update(taken=taken, why=why)

    return take(key, at, make, account, write)
