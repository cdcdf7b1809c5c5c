"""An officer takes a submission up, or says that it is urgent."""

import datetime

from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.taking import actor
from verbale.desk.steps.taking_submission import locked, take_submission
from verbale.desk.submissions.models import Submission
from verbale.procedure.decision import Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState
from verbale.procedure.transitions import Verb


def screen(account: Account, key: str, at: datetime.datetime) -> Taken[SubmissionState]:
    def make(_: Submission, __: SubmissionState) -> SubmissionCommand:
        return SubmissionCommand(Verb.SCREEN, actor(account))

    return take_submission(key, at, make, account)


def mark_urgent(account: Account, key: str, why: str, at: datetime.datetime) -> None:
    """Put it at the head of the queue, with a word why; without a word, take it back to its place by age."""
    with transaction.atomic(using=router.db_for_write(Submission)):
        submission = locked(key, account)
        submission.urgent = why.strip()[:200]
        submission.save()
        add_to_log(at, account.key, "mark-urgent", key, facts={"urgent": bool(submission.urgent)})
