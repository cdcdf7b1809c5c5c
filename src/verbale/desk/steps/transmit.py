"""The letter goes out: it gets its number and its date, and its clock begins to run; its files are made and frozen."""

import datetime
import hashlib
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from verbale.dates import PartialDate
from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.communications.numbers import take_number
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.substance import Block
from verbale.desk.steps.taking import StepRefused, actor, take
from verbale.desk.submissions.sources import sources_of
from verbale.desk.transmission.files import everything_in, final_files, final_text
from verbale.desk.transmission.models import SentFile
from verbale.procedure.clocks import LetterFacts, publication
from verbale.procedure.clocks.counting import start_of
from verbale.procedure.communication import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Fact, Refusal, Taken
from verbale.procedure.practice import DEFAULT, Practice
from verbale.procedure.transitions import Verb
from verbale.wording import language_named


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
        hashes = _freeze(communication, today)
        communication.save()
        sent: dict[str, Fact] = {"number": communication.number, "year": communication.year, "date": today.isoformat()}
        return {**sent, **hashes}

    return take(key, at, make, account, number)


def _freeze(communication: Communication, today: datetime.date) -> dict[str, Fact]:
    """Make the final files, look through them once more, and keep them; their hashes, by their names.

    Raises StepRefused where a file cannot be made, or holds a name that its text did not show: then no number is taken.
    """
    language = language_named(communication.language)
    blocks = [Block.of(stored) for stored in communication.versions.latest("number").blocks]
    to_state = communication.addressee != "OTH"
    reference = str(communication)
    text = final_text(blocks, communication.type, reference, PartialDate.of(today), language, to_state=to_state)
    try:
        files = final_files(text, reference, language)
    except ValueError as error:
        raise StepRefused((Refusal("file-not-made", {"why": str(error)}),)) from error
    people, sources = communication.case.people.all(), sources_of(communication.case)
    inside = [Block(f"file {file.name}", words) for file in files for words in everything_in(file)]
    found = obstacles_to_sending(inside, people, sources)
    if found:
        raise StepRefused(found)
    communication.sent_text = text
    hashes = {file.name: hashlib.sha256(file.content).hexdigest() for file in files}
    SentFile.objects.bulk_create(
        SentFile(communication=communication, name=file.name, sha256=hashes[file.name], content=file.content)
        for file in files
    )
    return dict(hashes)


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
