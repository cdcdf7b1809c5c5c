"""A letter that was sent is laid at the counter for its Mission, under a code of its own."""

import datetime

from django.db import router, transaction

from verbale.desk.communications.models import Communication
from verbale.desk.transmission.models import Laid
from verbale.intake.configured import pepper
from verbale.intake.handing_in import SubmittedFile
from verbale.intake.mission.laying import Letter, lay
from verbale.intake.receipts.codes import new_code
from verbale.procedure.clocks import LetterFacts, response
from verbale.wording import language_named

_LASTS = datetime.timedelta(days=365)
"""From the letter's date. After it the secretariat gives a new code."""


def lay_at_counter(key: str) -> None:
    """Lay the letter of a communication. Done twice, or again after a crash, it lies there once and under the same code."""
    communication = Communication.objects.get(key=key)
    if communication.date is None:
        raise ValueError(f"{key} has not been sent")
    with transaction.atomic(using=router.db_for_write(Laid)):
        laid, _ = Laid.objects.get_or_create(
            communication=communication,
            defaults={
                "code": new_code(language_named(communication.language)),
                "until": communication.date + _LASTS,
            },
        )
    if laid.done:
        return
    files = [SubmittedFile(file.name, bytes(file.content)) for file in communication.files.all()]
    lay(key, laid.code, _letter(communication), files, laid.until, pepper())
    Laid.objects.filter(pk=laid.pk).update(done=True)


def _letter(communication: Communication) -> Letter:
    assert communication.date is not None
    facts = LetterFacts(communication.type, communication.date, to_state=communication.addressee != "OTH")
    due = response(facts).day
    return Letter(
        reference=str(communication),
        date=communication.date.isoformat(),
        due=due.isoformat() if due else "",
        subject="",
        text=communication.sent_text,
        language=communication.language,
    )
