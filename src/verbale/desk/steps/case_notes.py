"""Notes and tasks among colleagues on a case. The log says that there was one, and not what it said."""

import datetime

from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case, CaseNote, CaseTask
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.case_access import own_case
from verbale.desk.steps.taking import StepRefused
from verbale.procedure.decision import Refusal


def add_note(account: Account, case: str, words: str, at: datetime.datetime) -> CaseNote:
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        if not words.strip():
            raise StepRefused((Refusal("no-words"),))
        note = CaseNote.objects.create(case=found, words=words.strip(), by=account, at=at)
        add_to_log(at, account.key, "add-note", found.key)
        return note


def add_task(
    account: Account, case: str, words: str, at: datetime.datetime, who: str = "", until: datetime.date | None = None
) -> CaseTask:
    """Something to do, for somebody who is on the case, or for whoever gets to it."""
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        if not words.strip():
            raise StepRefused((Refusal("no-words"),))
        on_case = found.access.filter(account__key=who).select_related("account").first() if who else None
        if who and on_case is None:
            raise StepRefused((Refusal("no-officer"),))
        task = CaseTask.objects.create(
            case=found,
            words=words.strip()[:500],
            who=on_case.account if on_case else None,
            until=until,
            by=account,
            at=at,
        )
        add_to_log(at, account.key, "add-task", found.key, facts={"task": task.key})
        return task


def finish_task(account: Account, case: str, task: str, at: datetime.datetime) -> None:
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        row = found.tasks.filter(key=task).first()
        if row is None:
            raise NoSuchCase(task)
        if row.done_at is None:
            row.done_at = at
            row.save()
            add_to_log(at, account.key, "finish-task", found.key, facts={"task": row.key})
