"""The desk answers a source: it asks for more, or says that it does not take the matter further.

The words are sealed to the receipt code's key and left at the border; the reason is the desk's own, and stays in its log.
"""

import datetime
from collections.abc import Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.steps.taking import StepRefused, actor
from verbale.desk.steps.taking_submission import take_submission, today
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.notes import write_note
from verbale.procedure.decision import Fact, Refusal, Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState
from verbale.procedure.transitions import Verb
from verbale.wording import language_named, say


def ask(account: Account, key: str, question: str, reason: str, at: datetime.datetime) -> Taken[SubmissionState]:
    """Ask the source for more. Raises StepRefused where there is no question."""
    if not question.strip():
        raise StepRefused((Refusal("no-question"),))
    return _answer(Verb.ASK_MORE, account, key, question, reason, at)


def decline(account: Account, key: str, reason: str, at: datetime.datetime, words: str = "") -> Taken[SubmissionState]:
    """Decline, for a reason that stays at the desk. Without words of the officer's the source is told the usual ones."""
    return _answer(Verb.DECLINE, account, key, words, reason, at)


def _answer(
    verb: Verb, account: Account, key: str, words: str, reason: str, at: datetime.datetime
) -> Taken[SubmissionState]:
    def make(_: Submission, __: SubmissionState) -> SubmissionCommand:
        return SubmissionCommand(verb, actor(account), reason)

    def then(submission: Submission, _: Taken[SubmissionState]) -> Mapping[str, Fact]:
        told = words.strip() or say("tidings.declined", language_named(submission.language))
        return {"note": write_note(submission, told, today(at), account).key}

    return take_submission(key, at, make, account, then)
