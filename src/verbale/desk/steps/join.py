"""A submission is joined to another on the same matter, or one that was declined is taken up again."""

import datetime
from collections.abc import Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.steps.accept import bring_people
from verbale.desk.steps.taking import StepRefused, actor
from verbale.desk.steps.taking_submission import NoSuchSubmission, take_submission
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.state import visible_submissions
from verbale.procedure.decision import Fact, Refusal, Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState
from verbale.procedure.transitions import State, Verb

_JOINABLE = {State.RECEIVED.value, State.SCREENING.value, State.MORE_ASKED.value, State.ACCEPTED.value}


def join(
    account: Account, key: str, other: str, at: datetime.datetime, same: Mapping[str, str] | None = None
) -> Taken[SubmissionState]:
    """Join it to the submission of this key; where that one is in a case, its people come into the case too.

    Raises StepRefused where the other is itself joined, declined or withdrawn, or is this one.
    """

    def make(submission: Submission, _: SubmissionState) -> SubmissionCommand:
        found = visible_submissions(account).filter(key=other).first() if other else None
        if other and found is None:
            raise NoSuchSubmission(other)
        if found is not None and (found.pk == submission.pk or found.state not in _JOINABLE):
            raise StepRefused((Refusal("not-joinable"),))
        return SubmissionCommand(Verb.JOIN, actor(account), other=found.key if found else None)

    def then(submission: Submission, _: Taken[SubmissionState]) -> Mapping[str, Fact]:
        to = submission.joined_to
        if to is not None and to.case is not None:
            submission.case = to.case
            submission.save()
            bring_people(submission, at, same)
        return {"other": to.key if to is not None else None}

    return take_submission(key, at, make, account, then)


def reopen(account: Account, key: str, reason: str, at: datetime.datetime) -> Taken[SubmissionState]:
    """Take up again what was declined."""

    def make(_: Submission, __: SubmissionState) -> SubmissionCommand:
        return SubmissionCommand(Verb.REOPEN, actor(account), reason)

    return take_submission(key, at, make, account)
