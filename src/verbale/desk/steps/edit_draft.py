"""A draft is saved. Who saves over another's change is shown it, and nothing is lost."""

import datetime
from collections.abc import Sequence

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication, Version
from verbale.desk.communications.substance import Block, substance
from verbale.desk.steps.taking import actor, take
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Taken
from verbale.procedure.transitions import Verb


class SavedOver(Exception):
    """Somebody else has saved since `based_on`; `latest` is what they saved. Nothing was written."""

    def __init__(self, latest: Version) -> None:
        super().__init__(f"version {latest.number} was saved by {latest.by} at {latest.at}")
        self.latest = latest


def edit_draft(
    account: Account,
    key: str,
    blocks: Sequence[Block],
    based_on: int,
    at: datetime.datetime,
    mandate: str | None = None,
) -> Taken[CommunicationState]:
    """Save a version. `based_on` is the number of the version that was on the screen; `mandate` that of a holder who writes."""
    text = substance(blocks)

    def make(communication: Communication, _: CommunicationState) -> CommunicationCommand:
        latest = communication.versions.select_related("by").last()
        if latest is not None and latest.number != based_on:
            raise SavedOver(latest)
        return CommunicationCommand(Verb.EDIT, actor(account, mandate), text=text)

    def save(communication: Communication, _: Taken[CommunicationState]) -> None:
        stored = [block.stored() for block in blocks]
        Version.objects.create(
            communication=communication, number=based_on + 1, text=text, blocks=stored, by=account, at=at
        )

    return take(key, at, make, account, save)
