"""The letter goes out: it gets its number and its date, and its clock begins to run."""

import datetime
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.communications.numbers import take_number
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.substance import Block
from verbale.desk.steps.taking import actor, take
from verbale.desk.submissions.sources import sources_of
from verbale.procedure.clocks import LetterFacts, publication
from verbale.procedure.clocks.counting import start_of
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Fact, Taken
from verbale.procedure.practice import DEFAULT, Practice
from verbale.procedure.transitions import Verb


def transmit(
    account: Account, key: str, text: str, at: datetime.datetime, practice: Practice = DEFAULT
) -> Taken[CommunicationState]:
    """Send the text of this hash. The letter's date is the day in the practice's zone; its number is of that day's year."""
    today = at.astimezone(ZoneInfo(practice.zone)).date()

    def make(communication: Communication, _: CommunicationState) -> CommunicationCommand:
        version = communication.versions.get(number=communication.versions.count())
        blocks = [Block.of(stored) for stored in version.blocks]
        found = obstacles_to_sending(blocks, communication.case.people.all(), sources_of(communication.case))
        public = _public_from(communication, today, at, practice)
        return CommunicationCommand(Verb.TRANSMIT, actor(account), text=text, until=public, obstacles=found)

    def number(communication: Communication, _: Taken[CommunicationState]) -> Mapping[str, Fact]:
        communication.number = take_number(communication.addressee, today.year)
        communication.year, communication.date, communication.sent_at = today.year, today, at
        communication.save()
        return {"number": communication.number, "year": communication.year, "date": today.isoformat()}

    return take(key, at, make, account, number)


def _public_from(
    communication: Communication, today: datetime.date, at: datetime.datetime, practice: Practice
) -> datetime.datetime | None:
    letter = LetterFacts(
        communication.type,
        today,
        to_state=communication.addressee != "OTH",
        on_legislation=communication.on_legislation,
        sent=at,
    )
    due = publication(letter, practice)
    if due.moment is not None or due.day is None:
        return due.moment
    return start_of(due.day, practice.zone)
