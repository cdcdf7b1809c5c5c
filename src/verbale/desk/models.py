"""All models of the desk, for Django, which looks for them here. Each lives in the folder of its subject."""

from verbale.desk.accounts.models import Account, AccountMandate
from verbale.desk.cases.models import Case, CaseAccess, Person
from verbale.desk.communications.models import (
    Change,
    ClearanceQuestion,
    ClearanceRound,
    Communication,
    CommunicationMandate,
    Sequence,
    Version,
)
from verbale.desk.log.models import LogEntry, LogHead
from verbale.desk.outbox.models import OutboxEntry

__all__ = [
    "Account",
    "AccountMandate",
    "Case",
    "CaseAccess",
    "Change",
    "ClearanceQuestion",
    "ClearanceRound",
    "Communication",
    "CommunicationMandate",
    "LogEntry",
    "LogHead",
    "OutboxEntry",
    "Person",
    "Sequence",
    "Version",
]
