"""A draft is begun in a case."""

import datetime
from collections.abc import Sequence

from django.db import router, transaction

from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Case
from verbale.desk.communications.models import Communication, CommunicationMandate, Version
from verbale.desk.communications.substance import Block, substance
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.taking import NoSuchCommunication, StepRefused
from verbale.procedure.decision import Refusal


def begin_draft(
    account: Account,
    case: str,
    letter_type: str,
    language: str,
    addressee: str,
    mandates: Sequence[str],
    blocks: Sequence[Block],
    at: datetime.datetime,
    *,
    on_legislation: bool = False,
) -> Communication:
    """A draft with its first version. Mandates come in the order of the heading, the lead first."""
    if account.role != Role.OFFICER:
        raise StepRefused((Refusal("not-yours", {"verb": "begin-draft", "who": account.role}),))
    with transaction.atomic(using=router.db_for_write(Communication)):
        found = Case.objects.filter(key=case, access__account=account).first()
        if found is None:
            raise NoSuchCommunication(case)
        text = substance(blocks)
        communication = Communication.objects.create(
            case=found,
            type=letter_type,
            language=language,
            addressee=addressee,
            on_legislation=on_legislation,
            text=text,
        )
        CommunicationMandate.objects.bulk_create(
            CommunicationMandate(communication=communication, code=code, place=place)
            for place, code in enumerate(dict.fromkeys(mandates))
        )
        Version.objects.create(
            communication=communication,
            number=1,
            text=text,
            blocks=[block.stored() for block in blocks],
            by=account,
            at=at,
        )
        add_to_log(at, account.key, "begin-draft", communication.key, facts={"case": found.key, "text": text})
        return communication
