"""A submission is withdrawn, by its source or by an officer to whom the source said so. Its consents fall away at once."""

import datetime
from collections.abc import Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.cases.people import take_back
from verbale.desk.steps.taking import actor
from verbale.desk.steps.taking_submission import take_submission
from verbale.desk.submissions.models import Submission
from verbale.procedure.decision import Actor, Fact, Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState
from verbale.procedure.transitions import Verb, Who


def withdraw_submission(
    account: Account | None, key: str, at: datetime.datetime, reason: str = ""
) -> Taken[SubmissionState]:
    """Without an account it is the source itself, at the border."""

    def make(_: Submission, __: SubmissionState) -> SubmissionCommand:
        who = actor(account) if account is not None else Actor(Who.SOURCE)
        return SubmissionCommand(Verb.WITHDRAW, who, reason)

    def then(submission: Submission, _: Taken[SubmissionState]) -> Mapping[str, Fact]:
        return {"people": len(take_back(submission.pk, at))}

    return take_submission(key, at, make, account, then)
