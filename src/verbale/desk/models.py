"""All models of the desk, for Django, which looks for them here. Each lives in the folder of its subject."""

from verbale.desk.accounts.models import Account, AccountMandate
from verbale.desk.cases.models import Case, CaseAccess, CaseEvent, CaseNote, CaseTask, ConsentSaid, Person
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
from verbale.desk.matching.models import PersonKey
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.submissions.models import (
    SourceIdentity,
    Submission,
    SubmissionFile,
    SubmissionNote,
    SubmissionPerson,
)
from verbale.desk.transmission.models import Laid, SentFile

__all__ = [
    "Account",
    "AccountMandate",
    "Case",
    "CaseAccess",
    "CaseEvent",
    "CaseNote",
    "CaseTask",
    "Change",
    "ClearanceQuestion",
    "ClearanceRound",
    "Communication",
    "CommunicationMandate",
    "ConsentSaid",
    "Laid",
    "LogEntry",
    "LogHead",
    "OutboxEntry",
    "Person",
    "PersonKey",
    "SentFile",
    "Sequence",
    "SourceIdentity",
    "Submission",
    "SubmissionFile",
    "SubmissionNote",
    "SubmissionPerson",
    "Version",
]
