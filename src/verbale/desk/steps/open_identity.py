"""A source's identity is opened: a step of its own, with a reason, in the log, and the source is told that it happened and why."""

import datetime

from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.keyring import Keyring, keyring
from verbale.desk.log.writing import add_to_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.taking import StepRefused
from verbale.desk.steps.taking_submission import locked, today
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.notes import write_note
from verbale.intake.submission import Source, source
from verbale.procedure.decision import Refusal
from verbale.wording import language_named, say


def open_identity(
    account: Account, key: str, reason: str, at: datetime.datetime, keys: Keyring | None = None
) -> Source:
    """Who submitted it. The source is told the reason, and not who opened it. Raises NoSuchSubmission and StepRefused."""
    ring = keys or keyring()
    with transaction.atomic(using=router.db_for_write(Submission)):
        submission = locked(key, account)
        if not reason.strip():
            raise StepRefused((Refusal("no-reason", {"verb": "open-identity"}),))
        identity = submission.source
        found = source(ring.open(identity.record, bytes(identity.box)))
        words = say("tidings.identity-opened", language_named(submission.language), reason=reason.strip())
        note = write_note(submission, words, today(at), None)
        add_to_log(at, account.key, "open-identity", key, reason.strip(), {"note": note.key})
        OutboxEntry.objects.create(code="tidings-for-source", subject=key, facts={"note": note.key}, asked_at=at)
    return found
