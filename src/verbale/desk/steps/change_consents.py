"""Somebody of a case changes what may be done with their name: an officer takes it down, with whoever said so."""

import datetime
from collections.abc import Sequence

from django.db import router, transaction

from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Consent, Person
from verbale.desk.cases.people import say_consents
from verbale.desk.log.writing import add_to_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.taking import StepRefused
from verbale.procedure.decision import Refusal


def change_consents(
    account: Account, person: str, consents: Sequence[str], said_by: str, at: datetime.datetime
) -> Person:
    """The three consents as they are from now on, in their order. It goes before all that was said till now.

    Raises NoSuchCase where the person is of no case that the account is on.
    """
    with transaction.atomic(using=router.db_for_write(Person)):
        found = Person.objects.select_for_update(of=("self",)).filter(key=person, case__access__account=account).first()
        if found is None:
            raise NoSuchCase(person)
        if account.role != Role.OFFICER or not account.is_active:
            raise StepRefused((Refusal("not-yours", {"verb": "change-consents", "who": account.role}),))
        if not said_by.strip():
            raise StepRefused((Refusal("no-word-of-whom"),))
        if len(consents) != 3 or not set(consents) <= set(Consent.values):
            raise StepRefused((Refusal("no-consents"),))
        say_consents(found, consents, said_by.strip(), at, by=account)
        facts = {"in_letter": consents[0], "to_government": consents[1], "in_public": consents[2]}
        add_to_log(at, account.key, "change-consents", found.key, facts=facts)
        OutboxEntry.objects.create(code="tell-what-rests-on-it", subject=found.key, asked_at=at)
        return found
