"""Who may see a case: somebody is let in with a word why, or takes the case over as a whole."""

import datetime

from django.db import router, transaction

from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Case, CaseAccess, CaseTask
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.taking import StepRefused
from verbale.procedure.decision import Refusal

HANDED_OVER = "handed-over"


def own_case(account: Account, key: str) -> Case:
    """The case under lock, where this account is an officer on it. Raises NoSuchCase, and StepRefused for other roles."""
    found = Case.objects.select_for_update(of=("self",)).filter(key=key, access__account=account).first()
    if found is None or not account.is_active:
        raise NoSuchCase(key)
    if account.role != Role.OFFICER:
        raise StepRefused((Refusal("not-yours", {"verb": "keep-case", "who": account.role}),))
    return found


def let_in(account: Account, case: str, who: str, why: str, at: datetime.datetime) -> None:
    """Let somebody see the case. Raises StepRefused without a reason, or for an account that works on no cases."""
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        other = _working(who)
        if not why.strip():
            raise StepRefused((Refusal("no-reason", {"verb": "let-in"}),))
        CaseAccess.objects.get_or_create(case=found, account=other, defaults={"why": why.strip()[:200]})
        add_to_log(at, account.key, "let-in", found.key, why.strip(), {"who": other.key})


def hand_over(account: Account, case: str, to: str, at: datetime.datetime) -> None:
    """Another officer takes the case over, with the tasks that were this one's; this one sees it no more."""
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        other = _working(to)
        if other.role != Role.OFFICER or other.pk == account.pk:
            raise StepRefused((Refusal("no-officer"),))
        CaseAccess.objects.get_or_create(case=found, account=other, defaults={"why": HANDED_OVER})
        CaseTask.objects.filter(case=found, who=account, done_at=None).update(who=other)
        CaseAccess.objects.filter(case=found, account=account).delete()
        add_to_log(at, account.key, "hand-over", found.key, facts={"to": other.key})


def _working(key: str) -> Account:
    roles = (Role.OFFICER, Role.HOLDER, Role.ASSISTANT, Role.CLERK)
    found = Account.objects.filter(key=key, is_active=True, role__in=roles).first()
    if found is None:
        raise StepRefused((Refusal("no-officer"),))
    return found
