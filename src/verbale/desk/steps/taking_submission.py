"""How every step of a submission is taken: lock, decide, and write state, log entry and outbox in one transaction."""

import datetime
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case
from verbale.desk.log.writing import add_to_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.taking import StepRefused
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.state import state_of, visible_submissions
from verbale.procedure.decision import Fact, Refused, Taken
from verbale.procedure.practice import DEFAULT, Practice
from verbale.procedure.submission import SubmissionCommand, SubmissionState, decide_submission

Making = Callable[[Submission, SubmissionState], SubmissionCommand]
Following = Callable[[Submission, Taken[SubmissionState]], Mapping[str, Fact] | None]
"""Writes what belongs to the step beside its state, and gives what more log and outbox shall say."""


class NoSuchSubmission(LookupError):
    """There is none of that key, or this account may not know of it: the two are not told apart."""


def today(at: datetime.datetime, practice: Practice = DEFAULT) -> datetime.date:
    return at.astimezone(ZoneInfo(practice.zone)).date()


def locked(key: str, account: Account | None) -> Submission:
    """The submission under lock, where this account may know of it. Raises NoSuchSubmission."""
    known = Submission.objects.all() if account is None else visible_submissions(account)
    found = known.select_for_update(of=("self",)).filter(key=key).first()
    if found is None:
        raise NoSuchSubmission(key)
    return found


def take_submission(
    key: str,
    at: datetime.datetime,
    make: Making,
    account: Account | None,
    then: Following | None = None,
) -> Taken[SubmissionState]:
    """Take the step that `make` asks for of the submission as it stands under the lock, and `then` what belongs to it.

    Without an account it is the source that acts. Raises NoSuchSubmission and StepRefused; then nothing is written.
    """
    with transaction.atomic(using=router.db_for_write(Submission)):
        submission = locked(key, account)
        before = state_of(submission)
        command = make(submission, before)
        decision = decide_submission(before, command, today(at))
        if isinstance(decision, Refused):
            raise StepRefused(decision.refusals)
        _write(submission, before, decision.state)
        more = dict((then(submission, decision) if then is not None else None) or {})
        who = command.actor.account or command.actor.who.value
        add_to_log(at, who, command.verb.value, key, command.reason, {**decision.facts, **more})
        OutboxEntry.objects.bulk_create(
            OutboxEntry(code=effect.code, subject=key, facts={**effect.facts, **more}, asked_at=at)
            for effect in decision.effects
        )
        return decision


def _write(submission: Submission, before: SubmissionState, after: SubmissionState) -> None:
    submission.state = after.state.value
    if after.case != before.case:
        submission.case = Case.objects.get(key=after.case) if after.case else None
    if after.joined_to != before.joined_to:
        submission.joined_to = Submission.objects.get(key=after.joined_to) if after.joined_to else None
    submission.save()
