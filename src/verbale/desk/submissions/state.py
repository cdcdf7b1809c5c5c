"""A submission's row as the state that the procedure decides on, and which submissions somebody may know of."""

from django.db.models import Q, QuerySet

from verbale.desk.accounts.models import Account, Role
from verbale.desk.submissions.models import Submission
from verbale.procedure.submission import SubmissionState
from verbale.procedure.transitions import State


def state_of(submission: Submission) -> SubmissionState:
    return SubmissionState(
        State(submission.state),
        submission.contact,
        submission.case.key if submission.case else None,
        submission.joined_to.key if submission.joined_to else None,
    )


def visible_submissions(account: Account) -> QuerySet[Submission]:
    """Those that are in no case yet are every officer's; afterwards only of those who are on the case."""
    if not account.is_active or account.role != Role.OFFICER:
        return Submission.objects.none()
    own = account.cases.values("case")
    return Submission.objects.filter(Q(case=None) | Q(case__in=own))
