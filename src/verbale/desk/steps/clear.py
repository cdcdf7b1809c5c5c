"""The text that every mandate has endorsed is cleared."""

import datetime

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.steps.taking import actor, take
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb


def clear(account: Account, key: str, text: str, at: datetime.datetime) -> Taken[CommunicationState]:
    def make(_: Communication, __: CommunicationState) -> CommunicationCommand:
        return CommunicationCommand(Verb.CLEAR, actor(account), text=text)

    return take(key, at, make, account)
