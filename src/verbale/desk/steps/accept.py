"""A submission is accepted: into a new case, or into one that the officer is on. Its people become people of the case."""

import datetime
from collections.abc import Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case, CaseAccess, Person
from verbale.desk.cases.people import add_name, add_person, say_consents
from verbale.desk.steps.taking import actor
from verbale.desk.steps.taking_submission import take_submission
from verbale.desk.submissions.models import Submission
from verbale.procedure.decision import Fact, Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState
from verbale.procedure.transitions import Verb

OPENED = "opened"
"""Why somebody is on a case: they opened it."""


class NoSuchCase(LookupError):
    """There is none of that key, or this account may not know of it: the two are not told apart."""


def accept(
    account: Account,
    key: str,
    at: datetime.datetime,
    *,
    into: str = "",
    title: str = "",
    same: Mapping[str, str] | None = None,
) -> Taken[SubmissionState]:
    """Accept into the case of this key, or into a new one of this title.

    `same` says which of the submission's people are people of the case already, by their keys: an officer decides that, never a
    likeness of names. What is said of their consents then counts for the one person. Raises NoSuchCase.
    """

    def make(_: Submission, __: SubmissionState) -> SubmissionCommand:
        case = _case(account, into, title)
        return SubmissionCommand(Verb.ACCEPT, actor(account), case=case.key if case else None)

    def then(submission: Submission, _: Taken[SubmissionState]) -> Mapping[str, Fact]:
        return {"case": submission.case.key if submission.case else None, "people": bring_people(submission, at, same)}

    return take_submission(key, at, make, account, then)


def bring_people(submission: Submission, at: datetime.datetime, same: Mapping[str, str] | None = None) -> int:
    """The people of a submission, and of those joined to it, into its case; how many were new to it."""
    case, made = submission.case, 0
    if case is None:
        return 0
    for joined in submission.joined.all():
        joined.case = case
        joined.save()
        made += bring_people(joined, at, same)
    for told in submission.people.filter(person=None):
        known = (same or {}).get(told.key)
        person = case.people.filter(key=known).first() if known else None
        if person is None:
            person, made = add_person(case, told.name, child=told.child), made + 1
        else:
            _add_to(person, told.name, child=told.child)
        told.person = person
        told.save()
        consents = (told.in_letter, told.to_government, told.in_public)
        say_consents(person, consents, told.said_by, at, submission_id=submission.pk)
    return made


def _add_to(person: Person, name: str, *, child: bool) -> None:
    if child and not person.child:
        person.child = True
        person.save()
    add_name(person, name)


def _case(account: Account, into: str, title: str) -> Case | None:
    if into:
        found = Case.objects.filter(key=into, access__account=account).first()
        if found is None:
            raise NoSuchCase(into)
        return found
    if not title.strip():
        return None
    made = Case.objects.create(title=title.strip()[:300])
    CaseAccess.objects.create(case=made, account=account, why=OPENED)
    return made
