"""Somebody opens the text that their mandate is asked about. The log keeps which, so that what changed since is marked."""

import datetime

from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Version
from verbale.desk.log.models import LogEntry
from verbale.desk.log.writing import add_to_log


def open_text(account: Account, version: Version, at: datetime.datetime) -> int | None:
    """Note that the account has this text before it; gives the number of the text that it had opened before, if another."""
    key = version.communication.key
    with transaction.atomic(using=router.db_for_write(LogEntry)):
        opened = LogEntry.objects.filter(subject=key, actor=account.key, action="open").order_by("number")
        numbers = [int(entry.facts["version"]) for entry in opened]
        if not numbers or numbers[-1] != version.number:
            add_to_log(at, account.key, "open", key, facts={"version": version.number, "text": version.text})
    return next((number for number in reversed(numbers) if number != version.number), None)
