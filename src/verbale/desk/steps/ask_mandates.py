"""Mandates are asked: for comments on a draft, and then to endorse one final text."""

import datetime

from verbale.desk.accounts.models import Account
from verbale.desk.steps.taking import actor, take
from verbale.procedure.clocks import Round, clearance
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb

_VERB = {Round.COMMENTS: Verb.ASK_COMMENTS, Round.FINAL: Verb.ASK_ENDORSEMENT}


def ask_mandates(
    account: Account,
    key: str,
    text: str,
    asked_in: Round,
    at: datetime.datetime,
    until: datetime.datetime | None = None,
) -> Taken[CommunicationState]:
    """Ask every mandate of the draft about the text of this hash, until an instant or as long as the type's rule gives."""

    def make(communication, _):  # type: ignore[no-untyped-def]
        by = until or clearance(communication.type, asked_in, at).moment
        return CommunicationCommand(_VERB[asked_in], actor(account), text=text, until=by)

    return take(key, at, make, account)
